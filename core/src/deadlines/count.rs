//! The counting itself: from day 0 to the raw date, and from there to a day that is open.

use chrono::{Datelike, Days, NaiveDate};

use super::calendar::Calendar;
use super::error::DeadlineError;
use super::fact::Interval;
use super::method::{Direction, Roll};
use super::period::{Clamp, Period, Unit};
use super::reckoned::Reckoned;
use super::step::Step;
use crate::l10n::Message;

/// Everything that decides a count, resolved from a rule and its facts.
#[derive(Clone, Copy)]
pub(super) struct Counting<'a> {
    pub(super) day_zero: NaiveDate,
    pub(super) direction: Direction,
    pub(super) period: Period,
    pub(super) clamp: Clamp,
    pub(super) franc: bool,
    /// Days for the post.
    pub(super) mail: u32,
    /// Days that a fact puts the date off.
    pub(super) added: u32,
    pub(super) stopped: &'a [Interval],
    /// The days of a request and of its answer, between which the rest of the time waits.
    pub(super) suspended: Option<(NaiveDate, NaiveDate)>,
    /// The last day for that request.
    pub(super) request_by: Option<NaiveDate>,
    /// The day that ends the time where it comes sooner.
    pub(super) sooner: Option<NaiveDate>,
    pub(super) excluded_month: Option<u32>,
    pub(super) roll: Roll,
    /// Since when a last day moves.
    pub(super) roll_since: Option<NaiveDate>,
    /// Day 0 is the deadline itself, so that the day to act by may lie before it.
    pub(super) ends_on_day_zero: bool,
    pub(super) calendar: Option<&'a Calendar>,
}

impl Counting<'_> {
    /// The date before any move for closed days, reckoned on from day 0.
    pub(super) fn raw(&self, zero: Reckoned) -> Result<Reckoned, DeadlineError> {
        let back = self.direction == Direction::Before;
        if self.period.unit == Unit::BusinessDays {
            let raw = self.business_days(back)?;
            return Ok(zero.moved(raw, self.counted(raw, back)));
        }
        let raw = match self.excluded_month {
            Some(month) => self.months_without(month, zero),
            None => self.period.shift(self.day_zero, back, self.clamp).map(|day| Reckoned { day, ..zero }),
        };
        let mut raw = raw.ok_or_else(|| self.out_of_range())?;
        let day = raw.day;
        if self.period.count > 0 {
            raw = raw.by(self.counted(day, back));
        }
        if matches!(self.period.unit, Unit::Months | Unit::Years) && day.day() != self.day_zero.day() {
            raw = raw.by(Step::new("clamp", "step-clamp").on(day));
        }
        self.put_off(raw).ok_or_else(|| self.out_of_range())
    }

    /// The last day by the law's own rule about closed days.
    pub(super) fn rolled(&self, raw: Reckoned) -> Result<Reckoned, DeadlineError> {
        let Some(calendar) = self.calendar else { return Ok(raw) };
        if self.roll == Roll::Forward && self.roll_since.is_none_or(|since| since <= raw.day) {
            return walk(calendar, raw, NaiveDate::succ_opt, "closed", "step-closed-forward");
        }
        let Some(closed) = calendar.closed(raw.day)? else { return Ok(raw) };
        let step = Step::new("no_roll", "step-no-roll").on(raw.day);
        Ok(raw.by(step.with("why", closed.message())))
    }

    /// The day to act by: the raw date or that on the person's own paper, moved back to an open day, but never before
    /// day 0 of a period that runs on.
    pub(super) fn safe(
        &self,
        mut raw: Reckoned,
        printed: Option<NaiveDate>,
    ) -> Result<Reckoned, DeadlineError> {
        raw.day = printed.map_or(raw.day, |printed| printed.min(raw.day));
        let Some(calendar) = self.calendar else { return Ok(raw) };
        let mut safe = walk(calendar, raw, NaiveDate::pred_opt, "closed_back", "step-closed-back")?;
        let first = printed.map_or(self.day_zero, |printed| printed.min(self.day_zero));
        if self.direction == Direction::After && !self.ends_on_day_zero && safe.day < first {
            safe = safe.moved(first, Step::new("not_before", "step-not-before").on(first));
        }
        Ok(safe)
    }

    fn counted(&self, raw: NaiveDate, back: bool) -> Step {
        let message = if back { "step-count-back" } else { "step-count" };
        Step::new("count", message).on(raw).with("period", self.period.message())
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

    /// Date to date, month by month, as if the month were not in the year. A day 0 inside it is the first day after it.
    fn months_without(&self, month: u32, zero: Reckoned) -> Option<Reckoned> {
        let mut anchor = self.day_zero;
        while anchor.month() == month {
            anchor = anchor.succ_opt()?;
        }
        let (mut months, mut left) = (0, self.period.count);
        while left > 0 {
            months += 1;
            let day = Period { count: months, unit: Unit::Months }.shift(anchor, false, self.clamp)?;
            left -= u32::from(day.month() != month);
        }
        let end = Period { count: months, unit: Unit::Months }.shift(anchor, false, self.clamp)?;
        if months == self.period.count && anchor == self.day_zero {
            return Some(Reckoned { day: end, ..zero });
        }
        let name = Message::new(format!("month-{month}"));
        Some(zero.moved(end, Step::new("excluded_month", "step-excluded-month").with("month", name)))
    }

    /// What comes on top of the period itself, in the order in which it comes.
    fn put_off(&self, mut end: Reckoned) -> Option<Reckoned> {
        for (days, code, message) in [(self.mail, "mail", "step-mail"), (self.added, "added", "step-added")] {
            if days > 0 {
                let day = end.day.checked_add_days(Days::new(days.into()))?;
                end = end.moved(day, Step::new(code, message).on(day).with("days", i64::from(days)));
            }
        }
        end = self.add_stopped(end)?;
        if let Some((asked, answered)) = self.suspended.filter(|(asked, _)| *asked <= end.day) {
            if let Some(by) = self.request_by.filter(|by| *by < asked) {
                let step = Step::new("asked_late", "step-asked-late").on(end.day);
                return self.add_franc(end.by(step.with("asked", asked).with("by", by)));
            }
            // The day of the request is used up; the rest begins the day after the answer.
            let left = (end.day - asked.max(self.day_zero)).num_days();
            let day = answered.checked_add_days(Days::new(left.unsigned_abs()))?;
            let step = Step::new("suspended", "step-suspended").on(day).with("left", left);
            end = end.moved(day, step.with("asked", asked).with("answered", answered));
        }
        self.add_franc(end)
    }

    fn add_franc(&self, mut end: Reckoned) -> Option<Reckoned> {
        if self.franc {
            let day = end.day.succ_opt()?;
            end = end.moved(day, Step::new("franc", "step-franc").on(day));
        }
        Some(end)
    }

    /// The same day, or the one that ends the time sooner.
    pub(super) fn cut(&self, end: Reckoned) -> Reckoned {
        match self.sooner.filter(|sooner| *sooner < end.day) {
            Some(sooner) => end.moved(sooner, Step::new("sooner", "step-sooner").on(sooner)),
            None => end,
        }
    }

    /// Days on which the clock stood still put the end off, but only while it was running.
    fn add_stopped(&self, mut end: Reckoned) -> Option<Reckoned> {
        for interval in self.stopped {
            let from = interval.from.max(self.day_zero);
            if from >= end.day || interval.to <= from {
                continue;
            }
            let days = (interval.to - from).num_days();
            let day = end.day.checked_add_days(Days::new(days.unsigned_abs()))?;
            let step = Step::new("stopped", "step-stopped").on(day).with("days", days);
            end = end.moved(day, step.with("from", from).with("to", interval.to));
        }
        Some(end)
    }

    /// The answer where a day is beyond all that can be counted.
    pub(super) fn out_of_range(&self) -> DeadlineError {
        DeadlineError::CalendarRange {
            calendar: self.calendar.map_or_else(String::new, |calendar| calendar.id.clone()),
            year: self.day_zero.year(),
            from: 1900,
            to: 2100,
        }
    }
}

/// The first open day from `open` on, in the direction of `next`, with a step for each closed one.
fn walk(
    calendar: &Calendar,
    mut open: Reckoned,
    next: fn(&NaiveDate) -> Option<NaiveDate>,
    code: &'static str,
    message: &str,
) -> Result<Reckoned, DeadlineError> {
    while let Some(closed) = calendar.closed(open.day)? {
        // Chrono's range is far beyond that of any calendar, which refuses first.
        let Some(moved) = next(&open.day) else { break };
        let step = Step::new(code, message).on(open.day).with("why", closed.message());
        open = open.moved(moved, step);
    }
    Ok(open)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::deadlines::Rulebook;
    use crate::files::Files;

    fn count(calendar: &Calendar, day_zero: NaiveDate, direction: Direction, period: Period) -> NaiveDate {
        let counting = Counting {
            day_zero,
            direction,
            period,
            clamp: Clamp::Back,
            franc: false,
            mail: 0,
            added: 0,
            stopped: &[],
            suspended: None,
            request_by: None,
            sooner: None,
            excluded_month: None,
            roll: Roll::None,
            roll_since: None,
            ends_on_day_zero: false,
            calendar: Some(calendar),
        };
        counting.raw(Reckoned::at(day_zero)).unwrap().day
    }

    proptest! {
        #[test]
        fn counting_there_and_back_agrees(start in 0u64..365 * 60, length in 0u32..200, unit in 0usize..3) {
            let book = Rulebook::load(Files::builtin()).unwrap();
            let calendar = book.calendar("us.federal").unwrap();
            let mut day = NaiveDate::from_ymd_opt(1995, 1, 1).unwrap() + Days::new(start);
            let unit = [Unit::Days, Unit::BusinessDays, Unit::Weeks][unit];
            while unit == Unit::BusinessDays && calendar.closed(day).unwrap().is_some() {
                day = day.succ_opt().unwrap();
            }
            let period = Period { count: length, unit };
            let there = count(calendar, day, Direction::After, period);
            prop_assert_eq!(count(calendar, there, Direction::Before, period), day);
        }
    }
}
