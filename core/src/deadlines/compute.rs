use chrono::{NaiveDate, TimeDelta};

use super::deadline;
use super::error::DeadlineError;
use super::fact::{FactValue, Facts};
use super::known::{DayZero, Known};
use super::local::At;
use super::outcome::Outcome;
use super::period::Period;
use super::recurrence;
use super::rule::{Kind, Rule};
use super::rulebook::Rulebook;
use super::step::Step;

/// Computes the dates of a rule from what is known on `today`.
///
/// # Errors
/// [`DeadlineError::NoVersion`] where the law of that day is not in the rule, [`DeadlineError::CalendarRange`] outside
/// the verified years of its calendar, [`DeadlineError::Contradiction`] for facts that cannot both be right.
pub fn compute<'a>(
    rule: &'a Rule,
    book: &'a Rulebook,
    facts: &Facts,
    today: NaiveDate,
) -> Result<Outcome<'a>, DeadlineError> {
    let known = Known { rule, book, facts };
    known.check_order()?;
    let (version, zero) = known.version(today)?;
    let mut outcome = Outcome::new(rule, version);
    let exception = version.exceptions.iter().find(|exception| known.all(&exception.when));
    if let Some(exception) = exception {
        outcome.note = Some(rule.message().attribute(&exception.note));
        return Ok(outcome);
    }
    let Some(zero) = zero else {
        outcome.missing = known.triggers(&version.count);
        return Ok(outcome);
    };
    let needed =
        rule.facts.iter().filter(|fact| !fact.optional && !version.count.trigger.contains(&fact.name));
    outcome.missing =
        needed.filter(|fact| known.get(&fact.name).is_none()).map(|fact| fact.name.clone()).collect();
    if !outcome.missing.is_empty() {
        return Ok(outcome);
    }
    outcome.day_zero = Some(zero.day);
    answer(&mut outcome, &known, zero, today)?;
    Ok(outcome)
}

/// Fills in what the rule's kind has.
fn answer(
    outcome: &mut Outcome<'_>,
    known: &Known<'_, '_>,
    zero: DayZero,
    today: NaiveDate,
) -> Result<(), DeadlineError> {
    let count = &outcome.version.count;
    let raw = |outcome: &mut Outcome<'_>| {
        outcome.steps.extend(zero.steps.clone());
        known.counting(count, zero.day, count.period).raw(&mut outcome.steps)
    };
    match outcome.rule.kind {
        Kind::Deadline => deadline::close(outcome, known, &zero, today)?,
        Kind::Window => {
            let opens = outcome.version.opens.as_ref().unwrap_or(count);
            let first = known.day_zero(opens, today)?.map_or(zero.day, |zero| zero.day);
            let first = known.counting(opens, first, opens.period).raw(&mut Vec::new())?;
            outcome.opens = Some(first);
            outcome.steps.push(Step::new("opens", "step-opens").on(first));
            deadline::close(outcome, known, &zero, today)?;
        }
        Kind::Opening => {
            let first = raw(outcome)?;
            outcome.opens = Some(first);
            outcome.steps.push(Step::new("opens", "step-opens").on(first));
        }
        Kind::Expected => {
            let day = raw(outcome)?;
            outcome.expected = Some(day);
            outcome.steps.push(Step::new("expected", "step-expected").on(day));
        }
        Kind::Expiry | Kind::Information | Kind::Adjuster => {
            let day = raw(outcome)?;
            outcome.at = Some(At::Day(day));
            outcome.past = today > day;
        }
        Kind::Appearance => {
            let at = appearance(known, &count.trigger, zero.day);
            outcome.steps.push(Step::new("at", "step-at").on(at.day()));
            outcome.past = today > at.day();
            outcome.at = Some(at);
        }
        Kind::Hours => hours(outcome, known, count.period, today),
        Kind::Recurring => recurring(outcome, known, today),
        Kind::NoLimit => {
            outcome.steps.extend(zero.steps);
            outcome.steps.push(Step::new("no_limit", "step-no-limit"));
        }
    }
    Ok(())
}

fn appearance(known: &Known<'_, '_>, trigger: &[String], day: NaiveDate) -> At {
    let told = trigger.iter().find_map(|name| known.get(name));
    match told {
        Some(FactValue::LocalTime(day, time)) => At::new(*day, *time, known.zone()),
        _ => At::Day(day),
    }
}

/// Hours run on whatever the clock on the wall does, and on every day.
fn hours(outcome: &mut Outcome<'_>, known: &Known<'_, '_>, period: Period, today: NaiveDate) {
    let told = outcome.version.count.trigger.iter().find_map(|name| known.get(name));
    let Some(FactValue::Instant(start)) = told else { return };
    let end = *start + TimeDelta::hours(period.count.into());
    let day = end.date_naive();
    let step = Step::new("trigger", "step-hours-start").on(start.date_naive()).with("time", start.time());
    outcome.steps.push(step);
    let step = Step::new("count", "step-hours").on(day).with("time", end.time());
    outcome.steps.push(step.with("period", period.message()));
    outcome.instant = Some(At::Instant(end));
    outcome.legal_last = Some(day);
    outcome.safe = Some(day);
    outcome.past = today > day;
}

fn recurring(outcome: &mut Outcome<'_>, known: &Known<'_, '_>, today: NaiveDate) {
    let count = &outcome.version.count;
    let first = match count.trigger.iter().find_map(|name| known.get(name)) {
        Some(FactValue::LocalTime(day, time)) => (*day, *time),
        Some(value) => (value.date().unwrap_or_default(), None),
        None => return,
    };
    let every = match count.period_from.as_ref().and_then(|name| known.get(name)) {
        Some(FactValue::Period(every)) => *every,
        _ => count.period,
    };
    outcome.next = recurrence::next(first, every, known.zone(), today);
    outcome.steps.push(Step::new("first", "step-first").on(first.0).with("period", every.message()));
    if let Some(next) = outcome.next.first() {
        outcome.steps.push(Step::new("next", "step-next").on(next.day()));
    }
}
