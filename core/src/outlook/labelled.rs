//! A day with what it is called and how far away it is: a line that is drawn as it stands.

use chrono::NaiveDate;

use crate::deadlines::At;
use crate::l10n::Message;

/// A day, what it is, and how far away.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelledDay {
    /// "act by", "last day", "not before", "open since", "be there".
    pub label: Message,
    /// The day, with the time if it is known.
    pub at: At,
    /// "in 5 days", "yesterday".
    pub distance: Message,
}

impl LabelledDay {
    pub(super) fn new(label: &str, at: At, today: NaiveDate) -> LabelledDay {
        LabelledDay { label: Message::new(label), at, distance: distance(at.day(), today) }
    }
}

/// "in 5 days", "yesterday".
fn distance(day: NaiveDate, today: NaiveDate) -> Message {
    let days = (day - today).num_days();
    let id = if days < 0 { "days-over" } else { "days-left" };
    Message::new(id).with("days", days.abs())
}
