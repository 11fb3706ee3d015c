//! A rule's view of the facts, by short name.

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;

use super::calendar::Calendar;
use super::compute::compute;
use super::count::Counting;
use super::error::DeadlineError;
use super::fact::{FactValue, Facts, Interval};
use super::method::{CalendarOf, Count, When};
use super::period::Period;
use super::rule::{Rule, Version};
use super::rulebook::Rulebook;
use super::step::Step;
use crate::l10n::Message;

pub(super) struct Known<'a, 'f> {
    pub(super) rule: &'a Rule,
    pub(super) book: &'a Rulebook,
    pub(super) facts: &'f Facts,
}

/// Day 0, and the day 0 of the reading that is on the safe side.
#[derive(Clone)]
pub(super) struct DayZero {
    pub(super) day: NaiveDate,
    pub(super) safe: NaiveDate,
    /// How it came about.
    pub(super) steps: Vec<Step>,
}

impl<'a, 'f> Known<'a, 'f> {
    pub(super) fn get(&self, short: &str) -> Option<&'f FactValue> {
        self.facts.get(&self.rule.full_name(short))
    }

    pub(super) fn date(&self, short: &str) -> Option<NaiveDate> {
        self.get(short).and_then(FactValue::date)
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

    /// The version that governs day 0; while that is unknown, the first that is law.
    pub(super) fn version(&self, today: NaiveDate) -> Result<(&'a Version, Option<DayZero>), DeadlineError> {
        let mut latest = None;
        let law = || self.rule.versions.iter().filter(|version| version.is_law());
        for version in law() {
            match self.day_zero(&version.count, today)? {
                Some(zero) if version.governs(zero.day) => return Ok((version, Some(zero))),
                Some(zero) => latest = Some(zero.day),
                None => {}
            }
        }
        match (latest, law().next()) {
            (None, Some(version)) => Ok((version, None)),
            (day, _) => {
                let date = day.unwrap_or_default();
                Err(DeadlineError::NoVersion { rule: self.rule.id.clone(), date })
            }
        }
    }

    /// Day 0: the earliest trigger that is known, or the end of another rule's time.
    pub(super) fn day_zero(&self, count: &Count, today: NaiveDate) -> Result<Option<DayZero>, DeadlineError> {
        let earliest = count.trigger.iter().filter_map(|name| Some((self.trigger(name, count)?, name))).min();
        if let Some((told, name)) = earliest {
            return Ok(self.told(told, name, count));
        }
        let Some(chained) = count.chained.as_ref().filter(|chained| !self.all(&chained.unless)) else {
            return Ok(None);
        };
        let outcome = compute(self.book.rule(&chained.rule)?, self.book, self.facts, today)?;
        let (Some(day), Some(safe)) = (outcome.legal_last, outcome.day_zero) else { return Ok(None) };
        let step = Step::new("chained", "step-chained").on(day).with("rule", outcome.rule.message());
        Ok(Some(DayZero { day, safe, steps: vec![step] }))
    }

    /// The facts of which one is needed: a rule in the chain begins with its own.
    pub(super) fn triggers(&self, count: &Count) -> Vec<String> {
        let chained = count.chained.as_ref().filter(|chained| !self.all(&chained.unless));
        let chained = chained.and_then(|chained| self.book.rule(&chained.rule).ok());
        let further =
            chained.iter().flat_map(|rule| &rule.versions).flat_map(|version| &version.count.trigger);
        count.trigger.iter().chain(further).cloned().collect()
    }

    fn trigger(&self, name: &str, count: &Count) -> Option<NaiveDate> {
        match self.get(name)? {
            FactValue::Dates(days) => {
                days.iter().find(|day| count.first_after.is_none_or(|after| **day > after)).copied()
            }
            value => value.date(),
        }
    }

    fn told(&self, day: NaiveDate, name: &str, count: &Count) -> Option<DayZero> {
        let fact = Message::new(format!("{}-fact-{name}", self.rule.jurisdiction())).attribute("label");
        let event = count.direction == super::method::Direction::Before;
        let id = match (event, count.first_after) {
            (true, _) => "step-event",
            (false, Some(_)) => "step-trigger-first",
            (false, None) => "step-trigger",
        };
        let mut step = Step::new("trigger", id).on(day).with("fact", fact);
        if let Some(after) = count.first_after {
            step = step.with("after", after);
        }
        let mut zero = DayZero { day, safe: day, steps: vec![step] };
        if let Some(deemed) = &count.deemed
            && deemed.trigger == name
            && self.all(&deemed.when)
        {
            zero.day = day.checked_add_days(Days::new(deemed.days.into()))?;
            let step = Step::new("deemed", "step-deemed").on(zero.day);
            zero.steps.push(step.with("days", i64::from(deemed.days)));
        }
        Some(zero)
    }

    /// Everything that decides the count of a version, for one of its lengths.
    pub(super) fn counting(&self, count: &'a Count, day_zero: NaiveDate, period: Period) -> Counting<'f>
    where
        'a: 'f,
    {
        let period = match count.period_from.as_ref().and_then(|name| self.get(name)) {
            Some(FactValue::Int(days)) => Period::days((*days).min(period.count)),
            Some(FactValue::Period(told)) => *told,
            _ => period,
        };
        let mail = count.mail.as_ref().filter(|mail| self.get(&mail.fact) != Some(&FactValue::Bool(false)));
        let added = match count.added_days.as_ref().and_then(|name| self.get(name)) {
            Some(FactValue::Int(days)) => *days,
            _ => 0,
        };
        let suspended = count.suspended.as_ref();
        let suspended = suspended.and_then(|waits| Some((self.date(&waits.from)?, self.date(&waits.to)?)));
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
            excluded_month: count.excluded_month,
            roll: count.roll,
            calendar: self.calendar(count),
        }
    }

    /// The same count on the safe side: no day that somebody could dispute.
    pub(super) fn safe_counting(
        &self,
        count: &'a Count,
        counting: Counting<'f>,
        zero: NaiveDate,
    ) -> Counting<'f>
    where
        'a: 'f,
    {
        let told = count.period_from.as_ref().is_some_and(|name| self.get(name).is_some());
        let safe_calendar = count.safe_calendar.as_ref().and_then(|id| self.book.calendar(id));
        Counting {
            day_zero: zero,
            period: count.safe_period.filter(|_| !told).unwrap_or(counting.period),
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
