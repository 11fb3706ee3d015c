//! Slows down guesses of the passphrase: the count lies in the platform's keystore, outside of the vault's files.

use chrono::{DateTime, TimeDelta};
use faro_core::deadlines::Tz;
use faro_core::l10n::Message;
use faro_core::tries::Tries;

use super::Faro;
use crate::error::{FaroError, Kind};
use crate::failure::Failure;
use crate::views::NextTryView;

const LABEL: &str = "faro.tries";

#[uniffi::export]
impl Faro {
    /// When the passphrase may be tried again, after several wrong tries; nothing if it may be tried now. Ask before it is
    /// typed and after each refusal, and once more when the seconds are over. Other ways in do not wait.
    ///
    /// # Errors
    /// None: where clock or keystore fail, nobody waits.
    pub fn next_try(&self) -> Result<Option<NextTryView>, FaroError> {
        self.answer(|reader| {
            let next = self.now().ok().and_then(|now| self.wait(now));
            Ok(next.map(|(message, seconds)| NextTryView { text: reader.say(&message), seconds }))
        })
    }
}

impl Faro {
    /// Tries a passphrase, unless it is too early. A wrong one is counted before anybody learns that it was wrong.
    pub(super) fn trying<T>(&self, work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
        let Ok(now) = self.now() else { return work() };
        if let Some((message, _)) = self.wait(now) {
            return Err(Failure { kind: Kind::Refused, message });
        }
        let done = work();
        if done.as_ref().is_err_and(|failure| failure.kind == Kind::WrongSecret) {
            let now = self.now().unwrap_or(now).timestamp();
            self.keep_tries(self.tries().seen(now).and_wrong(now));
        }
        done
    }

    /// Somebody came in, or there is nothing to come into any more.
    pub(super) fn forget_tries(&self) {
        let _ = self.device_keys.delete(LABEL.to_owned());
    }

    /// What is said until the next try, and for how many seconds.
    fn wait(&self, now: DateTime<Tz>) -> Option<(Message, u32)> {
        let (kept, instant) = (self.tries(), now.timestamp());
        let seen = kept.seen(instant);
        if seen != kept {
            self.keep_tries(seen);
        }
        let seconds = seen.next(instant)? - instant;
        // The whole minute after it, because no clock on the wall shows seconds.
        let until = now.checked_add_signed(TimeDelta::seconds(seconds + 59))?.naive_local().time();
        Some((Message::new("border-wait").with("time", until), u32::try_from(seconds).ok()?))
    }

    fn tries(&self) -> Tries {
        let kept = self.device_keys.load(LABEL.to_owned()).ok().flatten();
        kept.and_then(|bytes| Tries::from_bytes(&bytes)).unwrap_or_default()
    }

    /// A keystore that fails locks nobody out.
    fn keep_tries(&self, tries: Tries) {
        let _ = self.device_keys.store(LABEL.to_owned(), tries.to_bytes());
    }
}
