//! When something is over, and until when it waits for a word on what came of it.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta};

use super::duty_times::BACK_DAYS;
use super::item::Item;
use super::urgency::{ASK_DAYS, Urgency};
use crate::deadlines::{Kind, Tz, resolve};

/// From when on somebody is asked what came of something, if nobody says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Over {
    /// The first moment at which it is over.
    pub at: DateTime<Tz>,
    /// The last day on which it is asked; none is until somebody says it.
    pub until: Option<NaiveDate>,
}

impl Item {
    /// When even its last day is over, for somebody in a zone; none of what nobody can miss, and of what was said.
    pub fn over(&self, zone: Tz) -> Option<Over> {
        let last = self.last_day.or(self.act_by).filter(|_| self.waits_for_word())?;
        let midnight = midnight_after(last, zone)?;
        let instant = self.at.and_then(|at| at.instant(zone));
        match self.kind {
            Kind::Hours => Some(Over { at: instant.unwrap_or(midnight), until: None }),
            Kind::Appearance => {
                let until = last.checked_add_signed(TimeDelta::days(ASK_DAYS));
                Some(Over { at: instant.map_or(midnight, |begins| begins.max(midnight)), until })
            }
            Kind::Deadline | Kind::Window | Kind::Expiry => Some(Over { at: midnight, until: None }),
            Kind::Opening
            | Kind::Information
            | Kind::Recurring
            | Kind::Expected
            | Kind::NoLimit
            | Kind::Adjuster => None,
        }
    }

    /// When the day to act by is over, while a last day is left.
    pub fn late(&self, zone: Tz) -> Option<Over> {
        let counted = matches!(self.kind, Kind::Deadline | Kind::Window | Kind::Expiry);
        let (day, last) = self.act_by.zip(self.last_day).filter(|_| counted && self.waits_for_word())?;
        let is_late = Urgency::of(day, last) == Urgency::Late;
        is_late.then_some(Over { at: midnight_after(day, zone)?, until: Some(last) })
    }

    /// The same of a day before this one, of which nobody said a word; with that day.
    pub fn over_before(&self, zone: Tz) -> Option<(NaiveDate, Over)> {
        let day = self.passed?;
        let until = match self.kind {
            Kind::Appearance => day.checked_add_signed(TimeDelta::days(ASK_DAYS)),
            // The next time asks for itself.
            _ => day.checked_add_days(Days::new(BACK_DAYS)).min(self.act_by.and_then(|next| next.pred_opt())),
        };
        Some((day, Over { at: midnight_after(day, zone)?, until }))
    }

    /// What was sent in time waits for its receipt, and what nobody must do for nothing.
    fn waits_for_word(&self) -> bool {
        self.marked.is_none() && self.urgency != Urgency::Sent && !self.by_choice
    }
}

fn midnight_after(day: NaiveDate, zone: Tz) -> Option<DateTime<Tz>> {
    resolve(day.succ_opt()?.and_time(NaiveTime::MIN), zone)
}
