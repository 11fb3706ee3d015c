//! Dates of every rule that closes for many random facts, for `core/tests/oracle` to count a second time.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::{Days, NaiveDate};
use faro_core::deadlines::{
    Answer, DeadlineError, Fact, FactType, Facts, Kind, Outcome, Rule, Rulebook, Status, compute,
};
use faro_core::files::Files;
use faro_core::l10n::Words;
use serde_json::json;

/// A linear congruential generator (Knuth's MMIX): the same facts in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn one_of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[usize::try_from(self.roll(all.len() as u64)).unwrap()]
    }
}

fn closes(rule: &Rule) -> bool {
    let verified = rule.versions.iter().any(|version| version.status != Status::Unverified);
    verified && matches!(rule.kind, Kind::Deadline | Kind::Window | Kind::Hours)
}

/// The codes of the calendars that a fact may name; a text that names none is any word.
fn codes(book: &Rulebook, name: &str, words: &Words) -> Vec<String> {
    match book.parse_fact(name, "?", words) {
        Err(DeadlineError::UnknownCode { known, .. }) => known,
        _ => vec!["word".to_owned()],
    }
}

/// A value of a fact, as somebody writes it, some days before or after a day.
fn value(fact: &Fact, codes: &[String], day: NaiveDate, dice: &mut Dice) -> String {
    let mut near = |span: u64| day + Days::new(20) + Days::new(dice.roll(span)) - Days::new(20);
    match fact.kind {
        FactType::Date | FactType::LocalTime => near(60).to_string(),
        FactType::Instant => {
            let day = near(30);
            let (hour, minute, offset) = (dice.roll(24), dice.roll(60), dice.roll(3));
            format!("{day}T{hour:02}:{minute:02}:00+0{offset}:00")
        }
        FactType::Dates => (0..=dice.roll(3))
            .map(|_| (day + Days::new(dice.roll(900))).to_string())
            .collect::<Vec<_>>()
            .join(","),
        FactType::Intervals => {
            let from = day + Days::new(dice.roll(120));
            format!("{from}..{}", from + Days::new(1 + dice.roll(60)))
        }
        FactType::Bool => dice.one_of(&["true", "false"]).to_owned(),
        FactType::Int => (1 + dice.roll(120)).to_string(),
        FactType::Period => dice.one_of(&["5 days", "10 days", "1 week", "2 weeks", "1 month"]).to_owned(),
        FactType::Text => codes[usize::try_from(dice.roll(codes.len() as u64)).unwrap()].clone(),
        FactType::Zone => "Europe/Paris".to_owned(),
    }
}

/// Facts for one rule: those that it must have, and each other one in half of all cases.
fn told(book: &Rulebook, rule: &Rule, words: &Words, dice: &mut Dice) -> BTreeMap<String, String> {
    let day = NaiveDate::from_ymd_opt(1998, 1, 1).unwrap() + Days::new(dice.roll(60 * 365));
    let mut facts = BTreeMap::new();
    for fact in &rule.facts {
        let half = fact.optional || rule.counts_from(&fact.name);
        if !half || dice.roll(2) == 0 {
            let codes = codes(book, &rule.full_name(&fact.name), words);
            facts.insert(fact.name.clone(), value(fact, &codes, day, dice));
        }
    }
    if dice.roll(8) == 0 {
        facts.insert("printed".to_owned(), (day + Days::new(dice.roll(60))).to_string());
    }
    facts
}

/// The day to act by is no later than the last one, and open unless a step says why; the steps lead to it; and only what
/// is law makes a date.
fn keeps_its_promises(outcome: &Outcome<'_>, book: &Rulebook, told: &BTreeMap<String, String>) {
    let (id, safe) = (&outcome.rule.id, outcome.safe.unwrap());
    assert!(safe <= outcome.legal_last.unwrap(), "{id} {told:?}");
    assert!(matches!(outcome.version.status, Status::InForce | Status::Disputed), "{id} {told:?}");
    let steps: Vec<_> = outcome.steps.iter().map(|step| (step.code, step.date)).collect();
    let last = steps.iter().rev().find_map(|(_, date)| *date);
    assert_eq!(last, Some(safe), "{id} {told:?} {steps:?}");
    let reason = |code: &str| matches!(code, "not_before" | "sooner" | "printed");
    let reasoned = outcome.rule.kind == Kind::Hours || steps.iter().any(|(code, _)| reason(code));
    let closed = book.closed(outcome.rule.jurisdiction(), safe);
    assert!(reasoned || closed.is_none(), "{id} {told:?} {safe} {closed:?}");
    assert!(outcome.alternatives.iter().all(|other| Some(other.date) != outcome.legal_last), "{id} {told:?}");
}

#[test]
fn every_rule_that_closes_answers_for_random_facts() {
    let book = Rulebook::load(Files::builtin()).unwrap();
    let words = Words::load(Files::builtin(), "en").unwrap();
    let count = std::env::var("FARO_DATES_COUNT").map_or(200, |count| count.parse().unwrap());
    let mut lines = String::new();
    for rule in book.rules().filter(|rule| closes(rule)) {
        let (mut dice, mut answered) = (Dice(20_261_122), 0);
        // Some rules are younger than others, and some facts contradict each other: there is no answer, and no guess.
        for _ in 0..count * 20 {
            let told = told(&book, rule, &words, &mut dice);
            let read = |(name, text): (&String, &String)| {
                let own = format!("{}.printed", rule.id);
                let name = if name == "printed" { own } else { rule.full_name(name) };
                let value = book.read_fact(&name, text).unwrap();
                (name, value)
            };
            let facts: Facts = told.iter().map(read).collect();
            let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
            let Ok(outcome) = compute(rule, &book, &facts, today) else { continue };
            if outcome.missing.is_empty() {
                keeps_its_promises(&outcome, &book, &told);
                let answer = Answer::new(&outcome, &words);
                let (last, safe) = (answer.legal_last, answer.safe);
                let line = json!({"rule": rule.id, "facts": told, "last": last, "safe": safe});
                writeln!(lines, "{line}").unwrap();
                answered += 1;
            }
            if answered == count {
                break;
            }
        }
        assert_eq!(answered, count, "{}", rule.id);
    }
    if let Some(out) = std::env::var_os("FARO_DATES_OUT") {
        std::fs::write(out, lines).unwrap();
    }
}
