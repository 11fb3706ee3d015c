use chrono::{NaiveDate, TimeDelta};

use super::chain;
use super::day_zero::DayZero;
use super::deadline;
use super::error::DeadlineError;
use super::fact::{FactValue, Facts};
use super::known::Known;
use super::local::At;
use super::outcome::{Ends, Outcome};
use super::recurrence;
use super::rule::{Kind, Rule};
use super::rulebook::Rulebook;
use super::step::Step;

/// Computes the dates of a rule from what is known on `today`.
///
/// # Errors
/// [`DeadlineError::NoVersion`] where the law of that day is not in the rule, [`DeadlineError::CalendarRange`] outside
/// the verified years of its calendar, [`DeadlineError::Contradiction`] for facts that cannot both be right,
/// [`DeadlineError::Loop`] and [`DeadlineError::NoLaw`] for rules that no pack can bring.
pub fn compute<'a>(
    rule: &'a Rule,
    book: &'a Rulebook,
    facts: &Facts,
    today: NaiveDate,
) -> Result<Outcome<'a>, DeadlineError> {
    let ends = ends(rule, book, facts, today)?;
    reckon(&Known { rule, book, facts, ends: &ends }, today)
}

/// Answers the rules on which `rule` hangs, each once and after those on which it hangs itself.
fn ends<'a>(
    rule: &'a Rule,
    book: &'a Rulebook,
    facts: &Facts,
    today: NaiveDate,
) -> Result<Ends<'a>, DeadlineError> {
    let mut ends = Ends::new();
    if rule.chained().next().is_none() {
        return Ok(ends);
    }
    let order = chain::in_order([rule], |id| book.rule(id).ok());
    let order = order.map_err(|looped| DeadlineError::Loop { rule: looped.id.clone() })?;
    for earlier in order.into_iter().filter(|earlier| earlier.id != rule.id) {
        let end = reckon(&Known { rule: earlier, book, facts, ends: &ends }, today);
        ends.insert(&earlier.id, end);
    }
    Ok(ends)
}

fn reckon<'a>(known: &Known<'a, '_>, today: NaiveDate) -> Result<Outcome<'a>, DeadlineError> {
    let rule = known.rule;
    known.check_order()?;
    let (version, zero) = known.version()?;
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
    outcome.day_zero = Some(zero.day());
    answer(&mut outcome, known, zero, today)?;
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
    match outcome.rule.kind {
        Kind::Deadline => deadline::close(outcome, known, &zero, today)?,
        Kind::Window => {
            let opens = outcome.version.opens.as_ref().unwrap_or(count);
            let first = known.day_zero(opens)?.map_or(zero.day(), |zero| zero.day());
            let first = known.counting(opens, first, opens.period).raw()?.day;
            outcome.opens = Some(first);
            outcome.steps.push(Step::new("opens", "step-opens").on(first));
            deadline::close(outcome, known, &zero, today)?;
        }
        Kind::Opening | Kind::Expected | Kind::Expiry | Kind::Information | Kind::Adjuster => {
            let raw = known.counting(count, zero.day(), count.period).raw()?;
            let day = outcome.explain(zero.reckoned.then(raw));
            fall(outcome, day, today);
        }
        Kind::Appearance => {
            let at = At::new(zero.day(), known.time(count, zero.day()), known.zone());
            outcome.steps.push(Step::new("at", "step-at").on(at.day()));
            outcome.past = today > at.day();
            outcome.at = Some(at);
        }
        Kind::Hours => hours(outcome, known, &zero, today)?,
        Kind::Recurring => recurring(outcome, known, zero.day(), today),
        Kind::NoLimit => {
            outcome.explain(zero.reckoned);
            outcome.steps.push(Step::new("no_limit", "step-no-limit"));
        }
    }
    Ok(())
}

/// What a single day is, that is never moved.
fn fall(outcome: &mut Outcome<'_>, day: NaiveDate, today: NaiveDate) {
    match outcome.rule.kind {
        Kind::Opening => {
            outcome.opens = Some(day);
            outcome.steps.push(Step::new("opens", "step-opens").on(day));
        }
        Kind::Expected => {
            outcome.expected = Some(day);
            outcome.steps.push(Step::new("expected", "step-expected").on(day));
        }
        _ => {
            outcome.at = Some(At::Day(day));
            outcome.past = today > day;
        }
    }
}

/// Hours run on whatever the clock on the wall does, and on every day.
fn hours(
    outcome: &mut Outcome<'_>,
    known: &Known<'_, '_>,
    zero: &DayZero,
    today: NaiveDate,
) -> Result<(), DeadlineError> {
    let count = &outcome.version.count;
    let told = count.trigger.iter().find_map(|name| known.get(name));
    let Some(FactValue::Instant(start)) = told else {
        outcome.missing = count.trigger.clone();
        return Ok(());
    };
    let end =
        TimeDelta::try_hours(count.period.count.into()).and_then(|hours| start.checked_add_signed(hours));
    let end = end.ok_or_else(|| known.counting(count, zero.day(), count.period).out_of_range())?;
    let day = end.date_naive();
    let step = Step::new("trigger", "step-hours-start").on(start.date_naive()).with("time", start.time());
    outcome.steps.push(step);
    let step = Step::new("count", "step-hours").on(day).with("time", end.time());
    outcome.steps.push(step.with("period", count.period.message()));
    outcome.instant = Some(At::Instant(end));
    outcome.legal_last = Some(day);
    outcome.safe = Some(day);
    outcome.past = today > day;
    Ok(())
}

fn recurring(outcome: &mut Outcome<'_>, known: &Known<'_, '_>, first: NaiveDate, today: NaiveDate) {
    let count = &outcome.version.count;
    let every = match count.period_from.as_ref().and_then(|name| known.get(name)) {
        Some(FactValue::Period(every)) => *every,
        _ => count.period,
    };
    outcome.next = recurrence::next((first, known.time(count, first)), every, known.zone(), today);
    outcome.steps.push(Step::new("first", "step-first").on(first).with("period", every.message()));
    if let Some(next) = outcome.next.first() {
        outcome.steps.push(Step::new("next", "step-next").on(next.day()));
    }
}
