//! What a rule file says only when it is tried on days: what a person would be told, looked at before anybody is.

use chrono::NaiveDate;

use super::compute::compute;
use super::fact::{FactType, FactValue, Facts};
use super::outcome::Outcome;
use super::rule::Rule;
use super::rulebook::Rulebook;

/// A year and a month: each weekday, each holiday and each month's end comes up.
const DAYS: usize = 400;

/// The first day to act by, of a rule that counts from one of the days from `first` on, on which the offices of its
/// jurisdiction are closed for no reason that the steps give.
pub(super) fn closed_to_act_by(rule: &Rule, book: &Rulebook, first: NaiveDate) -> Option<NaiveDate> {
    first.iter_days().take(DAYS).find_map(|day| {
        let facts = told(rule, day);
        let outcome = compute(rule, book, &facts, day).ok()?;
        let closed = outcome.safe.filter(|safe| book.closed(rule.jurisdiction(), *safe).is_some());
        closed.filter(|_| !is_reasoned(&outcome))
    })
}

/// The steps say why the day to act by is one on which the office is closed.
fn is_reasoned(outcome: &Outcome<'_>) -> bool {
    outcome.steps.iter().any(|step| matches!(step.code, "not_before" | "sooner" | "printed"))
}

/// What the rule must know, and each day from which it counts, on one and the same day.
fn told(rule: &Rule, day: NaiveDate) -> Facts {
    let wanted = rule.facts.iter().filter(|fact| !fact.optional || rule.counts_from(&fact.name));
    let value = |kind| match kind {
        FactType::Date => Some(FactValue::Date(day)),
        FactType::LocalTime => Some(FactValue::LocalTime(day, None)),
        FactType::Dates => Some(FactValue::Dates(vec![day])),
        FactType::Int => Some(FactValue::Int(30)),
        FactType::Bool => Some(FactValue::Bool(true)),
        _ => None,
    };
    wanted.filter_map(|fact| Some((rule.full_name(&fact.name), value(fact.kind)?))).collect()
}
