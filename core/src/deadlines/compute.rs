//! The front door of the rule engine: the rules that a rule hangs on first, then its dates by its own kind.

use chrono::{NaiveDate, TimeDelta};

use super::chain;
use super::day_zero::{DayZero, Governing};
use super::deadline;
use super::error::DeadlineError;
use super::fact::{FactValue, Facts};
use super::known::Known;
use super::local::At;
use super::outcome::{Ends, Outcome};
use super::reckoned::Reckoned;
use super::recurrence;
use super::rule::{Kind, Rule};
use super::rulebook::Rulebook;
use super::step::Step;
use super::version::Status;

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
    let none = Ends::new();
    let known = Known { rule, book, facts, ends: &none };
    if !known.waits() {
        return reckon(&known, today);
    }
    reckon(&Known { ends: &ends(rule, book, facts, today)?, ..known }, today)
}

/// Answers the rules on which `rule` hangs, each once and after those on which it hangs itself.
fn ends<'a>(
    rule: &'a Rule,
    book: &'a Rulebook,
    facts: &Facts,
    today: NaiveDate,
) -> Result<Ends<'a>, DeadlineError> {
    let mut ends = Ends::new();
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
    let governing = known.versions()?;
    let Some((version, zero)) = governing.first().cloned() else {
        return Err(DeadlineError::NoLaw { rule: rule.id.clone() });
    };
    let mut outcome = Outcome::new(rule, version);
    let exception = version.exceptions.iter().find(|exception| known.all(&exception.when));
    outcome.exception = exception.map(|exception| rule.message().attribute(&exception.note));
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
    if version.status == Status::Unverified {
        outcome.explain(zero.reckoned);
        return Ok(outcome);
    }
    answer(&mut outcome, known, zero, &governing, today)?;
    Ok(outcome)
}

/// Fills in what the rule's kind has.
fn answer<'a>(
    outcome: &mut Outcome<'a>,
    known: &Known<'a, '_>,
    zero: DayZero,
    governing: &[Governing<'a>],
    today: NaiveDate,
) -> Result<(), DeadlineError> {
    let count = &outcome.version.count;
    match outcome.rule.kind {
        Kind::Deadline => deadline::close(outcome, known, governing, today)?,
        Kind::Window => {
            let opens = outcome.version.opens.as_ref().unwrap_or(count);
            let first = known.day_zero(opens)?.map_or(zero.day(), |zero| zero.day());
            let first = known.counting(opens, first, opens.period).raw(Reckoned::at(first))?.day;
            outcome.opens = Some(first);
            outcome.steps.push(Step::new("opens", "step-opens").on(first));
            deadline::close(outcome, known, governing, today)?;
        }
        Kind::Opening | Kind::Expected | Kind::Expiry | Kind::Information | Kind::Adjuster => {
            let counting = known.counting(count, zero.day(), count.period);
            let day = outcome.explain(counting.raw(zero.reckoned)?);
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
    let (Some(FactValue::Instant(start)), Some(zone)) = (told, outcome.rule.zone) else {
        outcome.missing = count.trigger.clone();
        return Ok(());
    };
    let start = start.with_timezone(&zone);
    let end =
        TimeDelta::try_hours(count.period.count.into()).and_then(|hours| start.checked_add_signed(hours));
    let end = end.ok_or_else(|| known.counting(count, zero.day(), count.period).out_of_range())?;
    let day = end.date_naive();
    let step = Step::new("trigger", "step-hours-start").on(start.date_naive()).with("time", start.time());
    outcome.steps.push(step);
    let step = Step::new("count", "step-hours").on(day).with("time", end.time());
    outcome.steps.push(step.with("period", count.period.message()));
    outcome.instant = Some(end);
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A rule of a version for each rule on which it hangs, as no file may bring it.
    fn rule(id: usize, kind: &str, on: &[usize]) -> Rule {
        let version = |on: &usize| {
            format!(
                "[[version]]\nstatus = 'in_force'\ncitation = []\nchecked_on = 2026-11-21\nverify_by = 2027-11-21\n\
                 confidence = {{ period = 'M', counting = 'M' }}\n[version.count]\ntrigger = ['day{id}']\n\
                 direction = 'after'\nperiod = '1 days'\nroll = 'none'\n\
                 chained = {{ rule = 'xx.{on}', unless = {{}} }}\n"
            )
        };
        let versions: String = on.iter().map(version).collect();
        let versions = if on.is_empty() { "version = []".to_owned() } else { versions };
        let fact = format!("[{{ name = 'day{id}', type = 'date' }}]");
        let rule = toml::from_str(&format!("id = 'xx.{id}'\nkind = '{kind}'\nfact = {fact}\n{versions}"));
        Rule { jurisdiction: "xx".to_owned(), ..rule.unwrap() }
    }

    fn book(rules: &[Vec<usize>]) -> Rulebook {
        let mut book = Rulebook::default();
        rules.iter().enumerate().for_each(|(id, on)| book.add(rule(id, "deadline", on)));
        book
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn told(id: usize, value: FactValue) -> Facts {
        Facts::from([(format!("xx.day{id}"), value)])
    }

    fn answer_of<'a>(book: &'a Rulebook, facts: &Facts) -> Result<Outcome<'a>, DeadlineError> {
        compute(book.rule("xx.0").unwrap(), book, facts, day("2026-11-22"))
    }

    #[test]
    fn a_loop_of_one_two_or_three_rules_is_a_typed_error() {
        for rules in [vec![vec![0]], vec![vec![1], vec![0]], vec![vec![1], vec![2, 9], vec![9, 0]]] {
            let book = book(&rules);
            let error = answer_of(&book, &Facts::new()).unwrap_err();
            assert!(matches!(error, DeadlineError::Loop { .. }), "{error}");
        }
    }

    #[test]
    fn a_long_chain_and_one_of_many_ways_both_end() {
        let last = 4_000;
        let long: Vec<Vec<usize>> = (0..=last).map(|id| vec![id + 1]).collect();
        let end =
            answer_of(&book(&long), &told(last, FactValue::Date(day("2026-11-22")))).unwrap().legal_last;
        assert_eq!(end, day("2026-11-22").checked_add_days(chrono::Days::new(4_001)));
        // Two to the power of sixty ways from the first to the last.
        let many: Vec<Vec<usize>> = (0..60).map(|id| vec![id + 1, id + 1]).collect();
        assert_eq!(answer_of(&book(&many), &Facts::new()).unwrap_err().to_string(), "no rule xx.60");
    }

    #[test]
    fn what_is_not_known_is_no_day_at_all() {
        let mut book = Rulebook::default();
        book.add(rule(0, "deadline", &[]));
        assert_eq!(answer_of(&book, &Facts::new()), Err(DeadlineError::NoLaw { rule: "xx.0".to_owned() }));
        book.add(rule(0, "recurring", &[1]));
        let days = told(0, FactValue::Dates(vec![day("2026-12-01")]));
        assert_eq!(answer_of(&book, &days).unwrap().next.first(), Some(&At::Day(day("2026-12-01"))));
        book.add(rule(0, "hours", &[1]));
        let no_instant = told(0, FactValue::Date(day("2026-12-01")));
        assert_eq!(answer_of(&book, &no_instant).unwrap().missing, ["day0"]);
    }

    /// Whether a walk from a rule comes back to a rule that it came through.
    fn loops(rules: &[Vec<usize>], id: usize, through: &mut Vec<usize>) -> bool {
        let Some(on) = rules.get(id) else { return false };
        through.push(id);
        let back = on.iter().any(|next| through.contains(next) || loops(rules, *next, through));
        through.pop();
        back
    }

    proptest! {
        #[test]
        fn every_book_of_chains_has_an_answer(
            rules in prop::collection::vec(prop::collection::vec(0usize..9, 1..3), 1..8),
            first in 0usize..9,
        ) {
            let book = book(&rules);
            let answer = answer_of(&book, &told(first, FactValue::Date(day("2026-11-22"))));
            let looped = matches!(answer, Err(DeadlineError::Loop { .. }));
            prop_assert_eq!(looped, first != 0 && loops(&rules, 0, &mut Vec::new()));
        }
    }
}
