//! The day from which a rule counts, and the version that governs it.

use chrono::{Days, NaiveDate, NaiveTime};

use super::error::DeadlineError;
use super::fact::{FactValue, question_of};
use super::known::Known;
use super::method::{Chained, Count, Direction};
use super::reckoned::Reckoned;
use super::rule::Version;
use super::step::Step;

/// Day 0, and the day 0 of the reading that is on the safe side.
#[derive(Clone)]
pub(super) struct DayZero {
    pub(super) reckoned: Reckoned,
    pub(super) safe: NaiveDate,
}

impl DayZero {
    pub(super) fn day(&self) -> NaiveDate {
        self.reckoned.day
    }
}

impl<'a> Known<'a, '_> {
    /// The version that governs day 0; while that is unknown, the first that is law.
    pub(super) fn version(&self) -> Result<(&'a Version, Option<DayZero>), DeadlineError> {
        let (mut first, mut latest) = (None, None);
        for version in self.rule.versions.iter().filter(|version| version.is_law()) {
            first = first.or(Some(version));
            match self.day_zero(&version.count)? {
                Some(zero) if version.governs(zero.day()) => return Ok((version, Some(zero))),
                Some(zero) => latest = Some(zero.day()),
                None => {}
            }
        }
        let rule = || self.rule.id.clone();
        match (latest, first) {
            (Some(date), _) => Err(DeadlineError::NoVersion { rule: rule(), date }),
            (None, Some(version)) => Ok((version, None)),
            (None, None) => Err(DeadlineError::NoLaw { rule: rule() }),
        }
    }

    /// Whether it counts from the end of another rule, as its own triggers are unknown.
    pub(super) fn waits(&self) -> bool {
        let mut counts = self.rule.versions.iter().flat_map(Version::counts);
        counts.any(|count| self.chained(count).is_some() && self.earliest(count).is_none())
    }

    /// Day 0: the earliest trigger that is known, or the end of another rule's time.
    pub(super) fn day_zero(&self, count: &Count) -> Result<Option<DayZero>, DeadlineError> {
        if let Some((told, name)) = self.earliest(count) {
            return Ok(self.told(told, name, count));
        }
        let Some(Chained { rule, .. }) = self.chained(count) else { return Ok(None) };
        let end = self.ends.get(rule.as_str());
        let end = end.ok_or_else(|| DeadlineError::UnknownRule { id: rule.clone() })?;
        let end = end.as_ref().map_err(DeadlineError::clone)?;
        let (Some(day), Some(safe)) = (end.legal_last, end.day_zero) else { return Ok(None) };
        let step = Step::new("chained", "step-chained").on(day).with("rule", end.rule.message());
        Ok(Some(DayZero { reckoned: Reckoned::at(day).by(step), safe }))
    }

    /// The facts of which one is needed; in a chain also those that the other rule needs.
    pub(super) fn triggers(&self, count: &Count) -> Vec<String> {
        let end = self.chained(count).and_then(|chained| self.ends.get(chained.rule.as_str()));
        let further = end.and_then(|end| end.as_ref().ok()).into_iter().flat_map(|end| &end.missing);
        count.trigger.iter().chain(further).cloned().collect()
    }

    /// The time on the wall clock that was told with this day.
    pub(super) fn time(&self, count: &Count, day: NaiveDate) -> Option<NaiveTime> {
        count.trigger.iter().find_map(|name| match self.get(name)? {
            FactValue::LocalTime(told, time) if *told == day => *time,
            _ => None,
        })
    }

    fn earliest<'c>(&self, count: &'c Count) -> Option<(NaiveDate, &'c String)> {
        count.trigger.iter().filter_map(|name| Some((self.trigger(name, count)?, name))).min()
    }

    fn chained<'c>(&self, count: &'c Count) -> Option<&'c Chained> {
        // Of no conditions at all each one is met; without any the chain always holds.
        count.chained.as_ref().filter(|chained| chained.unless.is_empty() || !self.all(&chained.unless))
    }

    fn trigger(&self, name: &str, count: &Count) -> Option<NaiveDate> {
        match self.get(name)? {
            FactValue::Dates(days) => {
                days.iter().find(|day| count.first_after.is_none_or(|after| **day > after)).copied()
            }
            value => self.day(value),
        }
    }

    fn told(&self, day: NaiveDate, name: &str, count: &Count) -> Option<DayZero> {
        let fact = question_of(&self.rule.full_name(name)).attribute("label");
        let id = match (count.direction, count.first_after) {
            (Direction::Before, _) => "step-event",
            (Direction::After, Some(_)) => "step-trigger-first",
            (Direction::After, None) => "step-trigger",
        };
        let mut step = Step::new("trigger", id).on(day).with("fact", fact);
        if let Some(after) = count.first_after {
            step = step.with("after", after);
        }
        let mut reckoned = Reckoned::at(day).by(step);
        if let Some(deemed) = &count.deemed
            && deemed.trigger == name
            && self.all(&deemed.when)
        {
            let received = day.checked_add_days(Days::new(deemed.days.into()))?;
            let step = Step::new("deemed", "step-deemed").on(received);
            reckoned = reckoned.moved(received, step.with("days", i64::from(deemed.days)));
        }
        Some(DayZero { reckoned, safe: day })
    }
}
