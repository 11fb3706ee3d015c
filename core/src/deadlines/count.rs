//! The counting itself: from day 0 to the raw date, and from there to a day that is open.

use chrono::{Datelike, Days, NaiveDate};

use super::calendar::Calendar;
use super::error::DeadlineError;
use super::fact::Interval;
use super::period::{Clamp, Period, Unit};
use super::rule::{Direction, Roll};
use super::step::Step;

/// Everything that decides a count, resolved from a rule and its facts.
#[derive(Clone, Copy)]
pub(super) struct Counting<'a> {
    pub(super) day_zero: NaiveDate,
    pub(super) direction: Direction,
    pub(super) period: Period,
    pub(super) clamp: Clamp,
    pub(super) stopped: &'a [Interval],
    pub(super) roll: Roll,
    pub(super) calendar: Option<&'a Calendar>,
}

impl Counting<'_> {
    /// The date before any move for closed days.
    pub(super) fn raw(&self, steps: &mut Vec<Step>) -> Result<NaiveDate, DeadlineError> {
        let Counting { day_zero, period, .. } = *self;
        let back = self.direction == Direction::Before;
        let out_of_range = || self.out_of_range();
        let raw = if period.unit == Unit::BusinessDays {
            self.business_days(back)?
        } else {
            let raw = period.shift(day_zero, back, self.clamp).ok_or_else(out_of_range)?;
            self.add_stopped(raw, steps).ok_or_else(out_of_range)?
        };
        let counted = if back { "step-count-back" } else { "step-count" };
        steps.push(Step::new("count", counted).on(raw).with("period", period.message()));
        if matches!(period.unit, Unit::Months | Unit::Years) && raw.day() != day_zero.day() {
            steps.push(Step::new("clamp", "step-clamp").on(raw));
        }
        Ok(raw)
    }

    /// The last day by the law's own rule about closed days.
    pub(super) fn rolled(&self, raw: NaiveDate, steps: &mut Vec<Step>) -> Result<NaiveDate, DeadlineError> {
        let Some(calendar) = self.calendar else { return Ok(raw) };
        match self.roll {
            Roll::Forward => walk(calendar, raw, NaiveDate::succ_opt, "closed", "step-closed-forward", steps),
            Roll::None => {
                if let Some(closed) = calendar.closed(raw)? {
                    steps.push(Step::new("no_roll", "step-no-roll").on(raw).with("why", closed.message()));
                }
                Ok(raw)
            }
        }
    }

    /// The day to act by: the raw date, moved back to an open day, but never before day 0 of a period that runs on.
    pub(super) fn safe(&self, raw: NaiveDate, steps: &mut Vec<Step>) -> Result<NaiveDate, DeadlineError> {
        let Some(calendar) = self.calendar else { return Ok(raw) };
        let safe = walk(calendar, raw, NaiveDate::pred_opt, "closed_back", "step-closed-back", steps)?;
        Ok(if self.direction == Direction::After { safe.max(self.day_zero) } else { safe })
    }

    fn business_days(&self, back: bool) -> Result<NaiveDate, DeadlineError> {
        let mut day = self.day_zero;
        let mut left = self.period.count;
        while left > 0 {
            let next = if back { day.pred_opt() } else { day.succ_opt() };
            day = next.ok_or_else(|| self.out_of_range())?;
            let open = match self.calendar {
                Some(calendar) => calendar.closed(day)?.is_none(),
                None => true,
            };
            left -= u32::from(open);
        }
        Ok(day)
    }

    /// Days on which the clock stood still put the end off, but only while it was running.
    fn add_stopped(&self, raw: NaiveDate, steps: &mut Vec<Step>) -> Option<NaiveDate> {
        let mut end = raw;
        for interval in self.stopped {
            let from = interval.from.max(self.day_zero);
            if from >= end || interval.to <= from {
                continue;
            }
            let days = (interval.to - from).num_days();
            end = end.checked_add_days(Days::new(days.unsigned_abs()))?;
            steps.push(
                Step::new("stopped", "step-stopped").on(from).with("to", interval.to).with("days", days),
            );
        }
        Some(end)
    }

    fn out_of_range(&self) -> DeadlineError {
        DeadlineError::CalendarRange {
            calendar: self.calendar.map_or_else(String::new, |calendar| calendar.id.clone()),
            year: self.day_zero.year(),
            from: 1900,
            to: 2100,
        }
    }
}

/// The first open day from `day` on, in the direction of `next`, with a step for each closed one.
fn walk(
    calendar: &Calendar,
    mut day: NaiveDate,
    next: fn(&NaiveDate) -> Option<NaiveDate>,
    code: &'static str,
    message: &str,
    steps: &mut Vec<Step>,
) -> Result<NaiveDate, DeadlineError> {
    while let Some(closed) = calendar.closed(day)? {
        steps.push(Step::new(code, message).on(day).with("why", closed.message()));
        // Chrono's range is far beyond that of any calendar, which refuses first.
        let Some(moved) = next(&day) else { break };
        day = moved;
    }
    Ok(day)
}
