//! The day from which a rule counts, and the version that governs it.

use chrono::{Days, NaiveDate, NaiveTime};

use super::error::DeadlineError;
use super::fact::{FactValue, question_of};
use super::known::Known;
use super::method::{Chained, Count, Direction, Variant, Which};
use super::period::Clamp;
use super::reckoned::Reckoned;
use super::step::Step;
use super::version::Version;

/// Day 0, and the day 0 of the reading that is on the safe side.
#[derive(Clone)]
pub(super) struct DayZero {
    pub(super) reckoned: Reckoned,
    pub(super) safe: NaiveDate,
}

/// A version that may govern, with its day 0 if that is known.
pub(super) type Governing<'a> = (&'a Version, Option<DayZero>);

impl DayZero {
    pub(super) fn day(&self) -> NaiveDate {
        self.reckoned.day
    }
}

impl<'a> Known<'a, '_> {
    /// The versions that may govern: more than one while the fact that decides is not told. Where day 0 is unknown, the
    /// first version that is law, or of a rule that nobody verified what is believed; none of a rule without either.
    pub(super) fn versions(&self) -> Result<Vec<Governing<'a>>, DeadlineError> {
        let (mut governing, mut latest) = (Vec::new(), None);
        for version in self.rule.usable() {
            match self.day_zero(&version.count)? {
                Some(zero) if self.governs(version, zero.day()) => governing.push((version, Some(zero))),
                Some(zero) => latest = Some(zero.day()),
                None => {}
            }
        }
        match latest {
            _ if !governing.is_empty() => Ok(governing),
            Some(date) => Err(DeadlineError::NoVersion { rule: self.rule.id.clone(), date }),
            None => Ok(self.rule.usable().take(1).map(|version| (version, None)).collect()),
        }
    }

    fn governs(&self, version: &Version, day_zero: NaiveDate) -> bool {
        let Some(by) = &self.rule.governed_by else { return version.governs(day_zero) };
        match self.date(&by.fact) {
            Some(day) => version.governs(day),
            None => version.from.is_none_or(|from| {
                by.at_least.shift(from, false, Clamp::Back).is_some_and(|soonest| soonest <= day_zero)
            }),
        }
    }

    /// Whether it counts from the end of another rule, as its own triggers are unknown.
    pub(super) fn waits(&self) -> bool {
        let mut counts = self.rule.versions.iter().flat_map(Version::counts);
        counts.any(|count| self.chained(count).is_some() && self.started(count).is_none())
    }

    /// Day 0: the earliest trigger that is known, or the end of another rule's time.
    pub(super) fn day_zero(&self, count: &Count) -> Result<Option<DayZero>, DeadlineError> {
        if let Some((told, name)) = self.started(count) {
            return Ok(self.told(told, name, count));
        }
        let Some(Chained { rule, .. }) = self.chained(count) else { return Ok(None) };
        let end = self.ends.get(rule.as_str());
        let end = end.ok_or_else(|| DeadlineError::UnknownRule { id: rule.clone() })?;
        let end = end.as_ref().map_err(DeadlineError::clone)?;
        // What must come before an end is safe before the day to act by; what follows it, counted from its own start.
        let safe = match count.direction {
            Direction::Before => end.safe,
            Direction::After => end.day_zero,
        };
        let (Some(day), Some(safe)) = (end.legal_last, safe) else { return Ok(None) };
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

    /// The trigger that is day 0, and its day as the law counts it.
    fn started<'c>(&self, count: &'c Count) -> Option<(NaiveDate, &'c String)> {
        let known = count.trigger.iter().filter_map(|name| Some((self.trigger(name, count)?, name)));
        let counts_from = |(day, name): &(NaiveDate, &String)| received(*day, name, count).unwrap_or(*day);
        match count.which {
            Which::Earliest => known.min_by_key(counts_from),
            Which::Latest => known.max_by_key(counts_from),
        }
    }

    /// Day 0 of a variant: its own, where it is known and not too early, or that of its version.
    pub(super) fn day_zero_of(&self, variant: &Variant, count: &Count, zero: &DayZero) -> DayZero {
        let known = variant.trigger.iter().filter_map(|name| Some((self.trigger(name, count)?, name)));
        let bound = variant.not_before.as_ref().and_then(|name| self.date(name));
        let own = known.min().filter(|(day, _)| bound.is_none_or(|bound| bound <= *day));
        own.and_then(|(day, name)| self.told(day, name, count)).unwrap_or_else(|| zero.clone())
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
        if let Some(deemed) = count.deemed.as_ref().filter(|deemed| deemed.trigger == name) {
            let received = received(day, name, count)?;
            let step = Step::new("deemed", "step-deemed").on(received);
            reckoned = reckoned.moved(received, step.with("days", i64::from(deemed.days)));
        }
        Some(DayZero { reckoned, safe: day })
    }
}

/// The day on which the law treats a letter as received; of any other trigger its own day.
fn received(day: NaiveDate, name: &str, count: &Count) -> Option<NaiveDate> {
    let deemed = count.deemed.as_ref().filter(|deemed| deemed.trigger == name);
    day.checked_add_days(Days::new(deemed.map_or(0, |deemed| deemed.days).into()))
}
