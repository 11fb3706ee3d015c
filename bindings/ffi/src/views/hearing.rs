use faro_core::casefile::{self, Entry, Hearing};

use super::Text;
use crate::reader::Reader;

/// A hearing to be written down.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NewHearing {
    /// Whose court: `us`.
    pub jurisdiction: String,
    /// What happens there.
    pub kind: HearingKind,
    /// `2027-01-31T09:00` on the court's wall clock, or the day alone.
    pub at: String,
    /// The court's IANA zone: `America/New_York`.
    pub zone: String,
    /// Where, in the person's words; may be empty.
    pub place: String,
}

/// A hearing.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HearingView {
    /// 32 hex digits.
    pub id: String,
    /// Whose court.
    pub jurisdiction: String,
    /// What happens there.
    pub kind: HearingKind,
    /// What it is called.
    pub title: Text,
    /// `2027-01-31T09:00` on the court's wall clock, or the day alone.
    pub at: String,
    /// The same in words.
    pub when: Text,
    /// The court's IANA zone.
    pub zone: String,
    /// Where, in the person's words.
    pub place: String,
}

/// What happens at a hearing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum HearingKind {
    /// A short hearing with many people.
    Master,
    /// The big hearing: the judge hears the case.
    Individual,
    /// Any other.
    Other,
}

impl From<NewHearing> for Hearing {
    fn from(NewHearing { jurisdiction, kind, at, zone, place }: NewHearing) -> Hearing {
        let kind = match kind {
            HearingKind::Master => casefile::HearingKind::Master,
            HearingKind::Individual => casefile::HearingKind::Individual,
            HearingKind::Other => casefile::HearingKind::Other,
        };
        Hearing { place, ..Hearing::new(&jurisdiction, kind, &at, &zone) }
    }
}

impl HearingView {
    pub(crate) fn new(Entry { id, body }: Entry<Hearing>, reader: &Reader) -> HearingView {
        let when = match body.when() {
            Some((day, Some(time))) => reader.date_time(day.and_time(time)),
            Some((day, None)) => reader.day(day).text,
            None => reader.own(body.at.clone()),
        };
        let kind = match body.kind {
            casefile::HearingKind::Master => HearingKind::Master,
            casefile::HearingKind::Individual => HearingKind::Individual,
            casefile::HearingKind::Other => HearingKind::Other,
        };
        let title = reader.say(&body.title());
        let Hearing { jurisdiction, at, zone, place, .. } = body;
        HearingView { id: id.to_string(), jurisdiction, kind, title, at, when, zone, place }
    }
}
