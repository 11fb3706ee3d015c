//! A rule's view of the facts, by short name.

use chrono::NaiveDate;

use super::calendar::Calendar;
use super::count::Counting;
use super::error::DeadlineError;
use super::fact::{FactValue, Facts, Interval};
use super::method::{CalendarOf, Count, Direction, When};
use super::outcome::Ends;
use super::period::Period;
use super::rule::Rule;
use super::rulebook::Rulebook;
use super::time_zone::Tz;

pub(super) struct Known<'a, 'f> {
    pub(super) rule: &'a Rule,
    pub(super) book: &'a Rulebook,
    pub(super) facts: &'f Facts,
    pub(super) ends: &'f Ends<'a>,
}

impl<'a, 'f> Known<'a, 'f> {
    pub(super) fn get(&self, short: &str) -> Option<&'f FactValue> {
        self.facts.get(&self.rule.full_name(short))
    }

    pub(super) fn date(&self, short: &str) -> Option<NaiveDate> {
        self.get(short).and_then(|value| self.day(value))
    }

    /// The day of a value: of an instant, the one on the clock of the rule.
    pub(super) fn day(&self, value: &FactValue) -> Option<NaiveDate> {
        match (value, self.rule.zone) {
            (FactValue::Instant(at), Some(zone)) => Some(at.with_timezone(&zone).date_naive()),
            _ => value.date(),
        }
    }

    /// The zone of the rule's own appointments.
    pub(super) fn zone(&self) -> Option<Tz> {
        match self.get("tz") {
            Some(FactValue::Zone(zone)) => Some(*zone),
            _ => None,
        }
    }

    /// Every answer is known and is the one that is wanted.
    pub(super) fn all(&self, when: &When) -> bool {
        when.iter().all(|(name, wanted)| self.get(name) == Some(&FactValue::Bool(*wanted)))
    }

    /// Some answer is known and is the other one.
    pub(super) fn contradicts(&self, when: &When) -> bool {
        when.iter().any(|(name, wanted)| self.get(name) == Some(&FactValue::Bool(!*wanted)))
    }

    /// The date on the person's own paper belongs to one rule: `us.pfr.printed`.
    pub(super) fn printed(&self) -> Option<NaiveDate> {
        self.facts.get(&format!("{}.printed", self.rule.id)).and_then(FactValue::date)
    }

    /// The facts that cannot both be right.
    pub(super) fn check_order(&self) -> Result<(), DeadlineError> {
        for (first, second) in &self.rule.in_order {
            if let (Some(before), Some(after)) = (self.date(first), self.date(second))
                && before > after
            {
                return Err(DeadlineError::Contradiction {
                    first: self.rule.full_name(first),
                    second: self.rule.full_name(second),
                });
            }
        }
        Ok(())
    }

    /// Everything that decides the count of a version, for one of its lengths.
    pub(super) fn counting(&self, count: &'a Count, day_zero: NaiveDate, period: Period) -> Counting<'f>
    where
        'a: 'f,
    {
        let period = match count.period_from.as_ref().and_then(|name| self.get(name)) {
            Some(FactValue::Int(days)) => Period::days((*days).min(period.count)),
            Some(FactValue::Period(told)) if told.about_days() <= period.about_days() => *told,
            _ => period,
        };
        let mail = count.mail.as_ref().filter(|mail| self.get(&mail.fact) != Some(&FactValue::Bool(false)));
        let added = match count.added_days.as_ref().and_then(|name| self.get(name)) {
            Some(FactValue::Int(days)) => *days,
            _ => 0,
        };
        let waits = count.suspended.as_ref();
        let suspended = waits.and_then(|waits| Some((self.date(&waits.from)?, self.date(&waits.to)?)));
        let within = waits.and_then(|waits| waits.within);
        // A day to come that is told as the trigger is the deadline itself.
        let ahead = |name: &String| self.rule.facts.iter().any(|fact| fact.name == *name && fact.ahead);
        Counting {
            day_zero,
            direction: count.direction,
            period,
            clamp: count.clamp,
            franc: count.franc,
            mail: mail.map_or(0, |mail| mail.days),
            added,
            stopped: self.intervals(count.stopped.as_deref()),
            suspended,
            request_by: within.and_then(|within| within.shift(day_zero, false, count.clamp)),
            sooner: count.or_sooner.as_ref().and_then(|name| self.date(name)),
            excluded_month: count.excluded_month,
            roll: count.roll,
            roll_since: count.roll_since,
            ends_on_day_zero: count.period.count == 0 && count.trigger.iter().any(ahead),
            calendar: self.calendar(count),
        }
    }

    /// The same count on the safe side: no day that somebody could dispute.
    pub(super) fn safe_counting(
        &self,
        count: &'a Count,
        counting: Counting<'f>,
        zero: NaiveDate,
        own: Option<Period>,
    ) -> Counting<'f>
    where
        'a: 'f,
    {
        let told = count.period_from.as_ref().and_then(|name| self.get(name));
        let told = matches!(told, Some(FactValue::Int(_)));
        let end = |period: Period| period.shift(zero, count.direction == Direction::Before, count.clamp);
        let shortest = count.safe_period.filter(|careful| end(*careful) < end(counting.period));
        let safe_calendar = count.safe_calendar.as_ref().and_then(|id| self.book.calendar(id));
        Counting {
            day_zero: zero,
            period: shortest.filter(|_| !told && own.is_none()).unwrap_or(counting.period),
            franc: false,
            mail: 0,
            excluded_month: None,
            calendar: safe_calendar.or(counting.calendar),
            ..counting
        }
    }

    fn intervals(&self, short: Option<&str>) -> &'f [Interval] {
        match short.and_then(|short| self.get(short)) {
            Some(FactValue::Intervals(intervals)) => intervals,
            _ => &[],
        }
    }

    fn calendar(&self, count: &'a Count) -> Option<&'a Calendar> {
        let named = count.calendar_of.as_ref().and_then(|of| self.calendar_of(of));
        named.or_else(|| self.book.calendar(count.calendar.as_deref()?))
    }

    /// The calendar that a fact names.
    pub(super) fn calendar_of(&self, of: &CalendarOf) -> Option<&'a Calendar> {
        match self.get(&of.fact)? {
            FactValue::Text(code) => self.book.calendar(&of.id(self.rule.jurisdiction(), code)),
            _ => None,
        }
    }
}
