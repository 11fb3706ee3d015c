//! The check code: the head of the log in digits, to be handed over on the day on which it is true.

use chrono::{DateTime, SecondsFormat};
use serde::Serialize;

use super::entry::ProofEntry;
use crate::casefile::{CaseError, Casefile};
use crate::deadlines::Tz;
use crate::digits::decimal;
use crate::l10n::{Ltr, Message, Words};
use crate::minisign::CheckDigits;
use crate::vault::unhex;

/// The line that somebody else should have today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckCode {
    /// How many entries it stands for.
    pub count: u64,
    /// Forty digits of the hash of the last one.
    pub code: String,
    /// The public key that signs exports of this log; none where the vault cannot be written.
    pub key: Option<String>,
    /// When it was made, RFC 3339.
    pub at: String,
    /// The zone of the device.
    pub zone: String,
}

impl CheckCode {
    /// One line to read out, print or send.
    pub fn line(&self, words: &Words) -> Message {
        let at = DateTime::parse_from_rfc3339(&self.at).map(|at| words.date_time(at.naive_local()));
        let said =
            Message::new(if self.key.is_some() { "check-code-line" } else { "check-code-line-unsigned" })
                .with("at", at.unwrap_or_default())
                .with("zone", Ltr::new(self.zone.as_str()))
                .with("count", i64::try_from(self.count).unwrap_or(i64::MAX))
                .with("code", Ltr::new(self.code.as_str()));
        self.key.iter().fold(said, |said, key| said.with("key", Ltr::new(key.as_str())))
    }
}

impl Casefile {
    /// The check code of the log as it stands now. Makes the key that signs exports, so that somebody else knows it early.
    ///
    /// # Errors
    /// [`CaseError::Empty`] where there is no entry; what the vault refuses.
    pub fn check_code(&mut self, now: DateTime<Tz>) -> Result<CheckCode, CaseError> {
        let check = self.check_proofs();
        if check.count == 0 {
            return Err(CaseError::Empty);
        }
        let key = self.signing_key()?.map(|key| key.public().to_string());
        let at = now.to_rfc3339_opts(SecondsFormat::Secs, true);
        let zone = now.timezone().name().to_owned();
        Ok(CheckCode { count: check.count, code: check.code, key, at, zone })
    }
}

/// The entry whose hash has this code, typed in the digits of any script: all entries up to it stood so on the day on
/// which somebody got it.
pub fn entry_of_code(entries: &[ProofEntry], typed: &str) -> Option<u64> {
    let typed: String = typed.chars().filter_map(decimal).map(|digit| char::from(b'0' + digit)).collect();
    let same = |entry: &&ProofEntry| code_of(&entry.hash).is_some_and(|code| code.replace(' ', "") == typed);
    entries.iter().find(same).map(|entry| entry.number)
}

/// The check digits of a hash in hex; none where it is none.
pub(super) fn code_of(hash: &str) -> Option<String> {
    Some(CheckDigits::of(&unhex(hash)?).to_string())
}
