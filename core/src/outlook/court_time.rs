//! When a hearing begins, on the court's clock and on the reader's: who confuses the two comes hours late.

use super::hearing_note::told;
use super::labelled::LabelledDay;
use super::view::{Outlook, SeenHearing};
use crate::deadlines::{At, zone_name};
use crate::l10n::{Localized, Message, Words};

/// When a hearing begins.
#[derive(Clone, Debug, PartialEq)]
pub struct CourtTime {
    /// The message of "Time at the court", or that only the day is known.
    pub label: &'static str,
    /// The day with its time on the court's clock, or the day alone: what papers say, and the largest.
    pub there: Message,
    /// The same moment on the reader's clock, only where that shows another time.
    pub here: Option<At>,
    /// Whose clock the court's is, by a place that people know.
    pub zone: Message,
    at: Option<At>,
}

impl CourtTime {
    /// The lines below the court's time, for a reader who counts by another calendar or on another clock.
    pub fn second(&self, words: &Words) -> Vec<Localized> {
        self.at.map(|at| at.second(words)).unwrap_or_default()
    }

    /// What the reader's time is called, and the time: alone where the day is the court's.
    pub fn here_in_words(&self) -> Option<(Message, Message)> {
        let here = self.here?;
        let is_same_day = self.at.is_some_and(|there| there.day() == here.day());
        let time = here.wall().filter(|_| is_same_day).map(|at| Message::time(at.time()));
        Some((Message::new("due-here"), time.unwrap_or_else(|| here.message())))
    }
}

impl Outlook<'_> {
    pub(super) fn court_time(&self, SeenHearing { body, .. }: &SeenHearing) -> CourtTime {
        let is_timed = body.when().is_some_and(|(_, time)| time.is_some());
        CourtTime {
            label: if is_timed { "hearing-there" } else { "hearing-there-day" },
            there: told(&body.at),
            here: body.begins_elsewhere(self.now.timezone()).map(At::Zoned),
            zone: zone_name(&body.zone),
            at: body.at().or_else(|| body.when().map(|(day, _)| At::Day(day))),
        }
    }

    /// When to leave for it, with what that is called.
    pub(super) fn leaving(&self, hearing: &SeenHearing) -> Option<LabelledDay> {
        let leave = self.leave_by(&hearing.body)?;
        Some(LabelledDay::new("due-leave-by", At::Zoned(leave), self.today))
    }
}
