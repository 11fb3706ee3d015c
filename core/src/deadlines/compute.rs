use chrono::NaiveDate;

use super::count::Counting;
use super::error::DeadlineError;
use super::fact::{FactValue, Facts, Interval};
use super::period::Unit;
use super::rule::{Direction, Filing, Kind, Reading, Rule, Status, Version};
use super::rulebook::Rulebook;
use super::step::Step;
use crate::l10n::Message;

/// What a rule answers to a set of facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// The version that governs the facts; the newest one that is law while day 0 is not known.
    pub version: &'a Version,
    /// The last day that the law can be read to allow.
    pub legal_last: Option<NaiveDate>,
    /// The day to act by: no weekend, no holiday, no doubtful extension, the shortest disputed reading.
    pub safe: Option<NaiveDate>,
    /// The first day of an opening; never moved.
    pub opens: Option<NaiveDate>,
    /// Short names of facts without which there is no date; of several triggers any one is enough.
    pub missing: Vec<String>,
    /// What must be said beside the date, or instead of it.
    pub note: Option<Message>,
    /// How the dates came about.
    pub steps: Vec<Step>,
    /// Other readings that give other days: shown, never relied on.
    pub alternatives: Vec<Alternative>,
    /// The day to act by is over.
    pub past: bool,
}

/// A day that somebody may argue for.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// The day.
    pub date: NaiveDate,
    /// Who reads it so.
    pub means: Message,
}

/// Computes the dates of a rule from what is known on `today`.
///
/// # Errors
/// [`DeadlineError::NoVersion`] where the law of that day is not in the rule, [`DeadlineError::CalendarRange`] outside
/// the verified years of its calendar.
pub fn compute<'a>(
    rule: &'a Rule,
    book: &'a Rulebook,
    facts: &Facts,
    today: NaiveDate,
) -> Result<Outcome<'a>, DeadlineError> {
    let known = Known { rule, facts };
    let (version, day_zero) = known.governing_version()?;
    let mut outcome = Outcome::empty(rule, version);
    if let Some(exception) = version.exceptions.iter().find(|exception| known.all(&exception.when)) {
        outcome.note = Some(rule.message().attribute(&exception.note));
        return Ok(outcome);
    }
    let Some((name, day_zero)) = day_zero else {
        outcome.missing = version.count.trigger.clone();
        return Ok(outcome);
    };
    let trigger = if version.count.direction == Direction::Before { "step-event" } else { "step-trigger" };
    let label = Message::new(format!("{}-fact-{name}", rule.jurisdiction())).attribute("label");
    outcome.steps.push(Step::new("trigger", trigger).on(day_zero).with("fact", label));

    let calendar = version.count.calendar.as_deref().and_then(|id| book.calendar(id));
    let counting = Counting {
        day_zero,
        direction: version.count.direction,
        period: version.count.period,
        clamp: version.count.clamp,
        stopped: known.intervals(version.count.stopped.as_deref()),
        roll: version.count.roll,
        calendar,
    };
    let raw = counting.raw(&mut outcome.steps)?;
    match rule.kind {
        Kind::Opening => {
            outcome.opens = Some(raw);
            outcome.steps.push(Step::new("opens", "step-opens").on(raw));
        }
        Kind::Deadline => outcome.close(&counting, raw, known.printed(), book, today)?,
    }
    Ok(outcome)
}

impl<'a> Outcome<'a> {
    fn empty(rule: &'a Rule, version: &'a Version) -> Outcome<'a> {
        let note = version.note.as_ref().map(|name| rule.message().attribute(name));
        Outcome {
            rule,
            version,
            legal_last: None,
            safe: None,
            opens: None,
            missing: Vec::new(),
            note,
            steps: Vec::new(),
            alternatives: Vec::new(),
            past: false,
        }
    }

    /// Both dates of a deadline.
    fn close(
        &mut self,
        counting: &Counting<'_>,
        raw: NaiveDate,
        printed: Option<NaiveDate>,
        book: &Rulebook,
        today: NaiveDate,
    ) -> Result<(), DeadlineError> {
        let mut last = counting.rolled(raw, &mut self.steps)?;
        let mut safe_raw = raw;
        for reading in &self.version.alternatives {
            self.read_otherwise(reading, counting, last)?;
        }
        if let Some(printed) = printed {
            self.steps.push(Step::new("printed", "step-printed").on(printed));
            if printed > last {
                let means = Message::new("means-printed");
                self.alternatives.push(Alternative { date: printed, means });
            }
            last = last.min(printed);
            safe_raw = safe_raw.min(printed);
        }
        self.steps.push(Step::new("legal_last", "step-legal-last").on(last));
        let mut safe = counting.safe(safe_raw, &mut self.steps)?;
        for disputing in book.disputing(&self.rule.id) {
            for version in disputing.versions.iter().filter(|version| version.governs(counting.day_zero)) {
                let shorter = Counting { period: version.count.period, ..*counting };
                let day = shorter.safe(shorter.raw(&mut Vec::new())?, &mut Vec::new())?;
                let step = Step::new("disputed", "step-disputed").on(day);
                self.steps.push(step.with("period", version.count.period.message()));
                safe = safe.min(day);
            }
        }
        self.steps.push(Step::new("safe", "step-safe").on(safe));
        if self.version.filing == Some(Filing::Received) {
            self.steps.push(Step::new("filing", "step-received"));
        }
        self.legal_last = Some(last);
        self.safe = Some(safe);
        self.past = today > safe;
        Ok(())
    }

    fn read_otherwise(
        &mut self,
        reading: &Reading,
        counting: &Counting<'_>,
        last: NaiveDate,
    ) -> Result<(), DeadlineError> {
        let other = Counting {
            period: reading.period.unwrap_or(counting.period),
            clamp: reading.clamp.unwrap_or(counting.clamp),
            roll: reading.roll.unwrap_or(counting.roll),
            ..*counting
        };
        let unexplained = &mut Vec::new();
        let raw = other.raw(unexplained)?;
        // Business days need no roll: they end on an open day.
        let date =
            if other.period.unit == Unit::BusinessDays { raw } else { other.rolled(raw, unexplained)? };
        if date != last {
            let means = self.rule.message().attribute(&reading.means);
            self.alternatives.push(Alternative { date, means });
        }
        Ok(())
    }
}

/// A rule's view of the facts: by short name.
struct Known<'a, 'f> {
    rule: &'a Rule,
    facts: &'f Facts,
}

impl<'a, 'f> Known<'a, 'f> {
    fn get(&self, short: &str) -> Option<&'f FactValue> {
        self.facts.get(&self.rule.full_name(short))
    }

    fn all(&self, when: &std::collections::BTreeMap<String, bool>) -> bool {
        when.iter().all(|(name, wanted)| self.get(name) == Some(&FactValue::Bool(*wanted)))
    }

    fn intervals(&self, short: Option<&str>) -> &'f [Interval] {
        match short.and_then(|short| self.get(short)) {
            Some(FactValue::Intervals(intervals)) => intervals,
            _ => &[],
        }
    }

    /// The date on the person's own paper belongs to one rule: `us.pfr.printed`.
    fn printed(&self) -> Option<NaiveDate> {
        self.facts.get(&format!("{}.printed", self.rule.id)).and_then(FactValue::date)
    }

    /// Day 0 of a version: the earliest of its triggers that is known.
    fn day_zero(&self, version: &'a Version) -> Option<(&'a str, NaiveDate)> {
        let known = |name: &'a String| Some((name.as_str(), self.get(name)?.date()?));
        version.count.trigger.iter().filter_map(known).min_by_key(|(_, day)| *day)
    }

    /// The version that governs day 0; while that is unknown, the first that is law.
    #[allow(clippy::type_complexity, reason = "a pair of two pairs, taken apart at once")]
    fn governing_version(&self) -> Result<(&'a Version, Option<(&'a str, NaiveDate)>), DeadlineError> {
        let law = || {
            self.rule
                .versions
                .iter()
                .filter(|version| matches!(version.status, Status::InForce | Status::Disputed))
        };
        let mut latest = None;
        for version in law() {
            match self.day_zero(version) {
                Some(day_zero) if version.governs(day_zero.1) => return Ok((version, Some(day_zero))),
                Some((_, day)) => latest = Some(day),
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
}
