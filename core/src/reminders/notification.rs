//! What a phone is given to hold.

use chrono::{DateTime, SecondsFormat, TimeDelta};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::deadlines::Tz;
use crate::l10n::{Message, Words};
use crate::vault::hex;

/// After so long the test rings: time to lock the phone and put it away.
const TEST_AFTER: TimeDelta = TimeDelta::minutes(2);

/// One notification: no two say the same in the same minute.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Notification {
    /// Stable: the same items and rungs have the same id in every plan. It tells nothing of either.
    pub id: String,
    /// When, RFC 3339, with the offset of the person's zone.
    pub at: String,
    /// What the lock screen shows: never a word of the case, unless the person chose so.
    pub text: String,
    /// What it is there for.
    pub purpose: Purpose,
    /// Of what rings again, the id of the one that it repeats: an answer to any of them ends those that are to come.
    pub again_of: Option<String>,
    /// Until when its text is true, as `at`; none where it stays true. What comes later says that something was missed.
    pub holds_until: Option<String>,
    /// The items that it is about; none where it stands for all that is not held, or for the list itself.
    pub items: Vec<String>,
    /// What these are called, each once: for the list alone, never for a platform that stores it in the clear.
    #[serde(skip)]
    pub about: Vec<Message>,
}

/// What a notification is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// To say that something comes, or to ask what came of it.
    Tell,
    /// It is the morning of a hearing.
    Morning,
    /// The same again, for nobody answered.
    Again,
    /// There is more than the phone holds.
    More,
    /// Nobody opened the list for long.
    Look,
    /// The person tries whether the phone rings at all.
    Test,
}

impl Notification {
    /// The test of whether this phone rings. It is no part of a plan, and no plan takes it away.
    pub fn test(now: DateTime<Tz>, words: &Words) -> Notification {
        Notification::about_nothing(Purpose::Test, test_id(), now + TEST_AFTER, "reminder-test", words)
    }

    /// One that speaks of no item.
    pub(super) fn about_nothing(
        purpose: Purpose,
        id: String,
        at: DateTime<Tz>,
        said: &'static str,
        words: &Words,
    ) -> Notification {
        Notification {
            id,
            at: text(at),
            text: words.text(&Message::new(said)),
            purpose,
            again_of: None,
            holds_until: None,
            items: Vec::new(),
            about: Vec::new(),
        }
    }
}

pub(super) fn test_id() -> String {
    hash("test")
}

/// An instant as notifications write it.
pub(super) fn text(at: DateTime<Tz>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The platform stores ids in the clear: a hash keeps `us.asylum.one_year` out of them.
pub(super) fn hash(text: &str) -> String {
    hex(Sha256::digest(text).get(..8).unwrap_or_default())
}
