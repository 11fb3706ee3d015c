use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use serde::Serialize;

use super::duty_times::DutyState;
use super::file::Casefile;
use crate::deadlines::{At, Kind, Rulebook};
use crate::l10n::Message;

/// Something on a day of the calendar, on the clock where the person is.
#[derive(Clone, Debug, PartialEq)]
pub struct DayMark {
    /// The day.
    pub day: NaiveDate,
    /// When it begins, if it has a time.
    pub begins: Option<DateTime<Tz>>,
    /// When a window ends.
    pub ends: Option<DateTime<Tz>>,
    /// What it is.
    pub kind: MarkKind,
    /// What it is called.
    pub title: Message,
    /// What came of a duty.
    pub state: Option<DutyState>,
    /// The id of the item or the duty.
    pub id: String,
}

/// What a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    /// A hearing or an appointment.
    Appearance,
    /// A day to act by, or a last day.
    Deadline,
    /// A time of a duty.
    Duty,
}

impl Casefile {
    /// Everything on the days from `from` to `to`, both counted, in order.
    pub fn calendar(
        &self,
        (from, to): (NaiveDate, NaiveDate),
        now: DateTime<Tz>,
        book: &Rulebook,
    ) -> Vec<DayMark> {
        let zone = now.timezone();
        let mut marks = Vec::new();
        for item in self.due_without_duties(book, now.date_naive()) {
            let begins = match item.begins {
                Some(At::Zoned(at)) => Some(at.with_timezone(&zone)),
                Some(At::Instant(at)) => Some(at.with_timezone(&zone)),
                Some(At::Local(_) | At::Day(_)) | None => None,
            };
            let appearance = matches!(item.kind, Kind::Appearance | Kind::Recurring);
            let kind = if appearance { MarkKind::Appearance } else { MarkKind::Deadline };
            let day = begins.map(|at| at.date_naive()).or(item.act_by);
            marks.extend(day.map(|day| DayMark {
                day,
                begins,
                ends: None,
                kind,
                title: item.title,
                state: None,
                id: item.id,
            }));
        }
        let said = self.marks();
        for duty in self.duties().into_iter().filter(|duty| duty.body.rule.is_none()) {
            let timed = duty.body.when.as_ref().is_some_and(|when| when.begins.is_some());
            let title = self.duty_title(&duty.body, book);
            for time in self.duty_times(&duty, (from, to), &said, book, now) {
                let [begins, ends] = [time.at.begins, time.at.ends].map(|at| at.with_timezone(&zone));
                marks.push(DayMark {
                    day: if timed { begins.date_naive() } else { time.at.day },
                    begins: timed.then_some(begins),
                    ends: (timed && ends > begins).then_some(ends),
                    kind: MarkKind::Duty,
                    title: title.clone(),
                    state: Some(time.state),
                    id: duty.id.to_string(),
                });
            }
        }
        marks.retain(|mark| (from..=to).contains(&mark.day));
        marks.sort_by(|a, b| (a.day, a.begins, a.kind, &a.id).cmp(&(b.day, b.begins, b.kind, &b.id)));
        marks
    }
}
