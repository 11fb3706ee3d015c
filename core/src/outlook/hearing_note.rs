//! What must be said beside the date of a hearing.

use chrono::NaiveDate;

use super::hearing_date::{CHECK_DAYS, Moved, Standing, Truth};
use super::note::{EVERYBODY, Note};
use crate::casefile::Hearing;
use crate::deadlines::parse_local_time;
use crate::l10n::Message;

/// Everything beside the date of a hearing that is to come, the gravest first: whom to believe comes before how a date that
/// may be wrong was moved.
pub(super) fn notes(hearing: &Hearing, truth: &Truth, today: NaiveDate) -> Vec<Note> {
    let mut notes = Vec::new();
    for other in &truth.against {
        let message = Message::new("hearing-conflict").with("source", other.kind.message());
        notes.push(Note::grave("conflict", message.with("date", told(&other.at))));
    }
    if truth.standing == Standing::Unconfirmed {
        notes.push(Note::grave("unconfirmed", Message::new("hearing-unconfirmed")));
    }
    if let Some(moved) = Moved::of(hearing, truth).filter(|moved| moved.earlier) {
        let message = Message::new("hearing-moved-earlier").with("from", told(&moved.from));
        notes.push(Note::grave("moved_earlier", message));
    }
    match truth.days_unseen(today) {
        None => notes.push(Note::plain("unchecked", Message::new("hearing-unchecked"))),
        Some(days) if days >= i64::from(CHECK_DAYS) => {
            notes.push(Note::plain("stale", Message::new("hearing-stale").with("days", days)));
        }
        Some(_) => {}
    }
    if hearing.everybody {
        notes.push(Note::plain(EVERYBODY, Message::new("hearing-everybody")));
    }
    notes
}

/// A stored date in words; as it stands where a newer Faro wrote it in another way.
pub(crate) fn told(at: &str) -> Message {
    match parse_local_time(at) {
        Ok((day, Some(time))) => Message::day_time(day.and_time(time)),
        Ok((day, None)) => Message::day(day),
        Err(_) => Message::new("own-words").with("text", at),
    }
}
