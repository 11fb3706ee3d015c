//! Dates of every closing rule of the United States for many days, for `core/tests/oracle` to count a second time.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fmt::Write;

use chrono::{Days, NaiveDate};
use faro_core::deadlines::{FactValue, Facts, Kind, Rulebook, compute};
use faro_core::files::Files;

/// Rules with one day 0 and nothing else that must be known, and that day's name.
fn closing(book: &Rulebook) -> Vec<(&str, String)> {
    let rules = book.rules().filter(|rule| rule.jurisdiction() == "us" && rule.kind == Kind::Deadline);
    let single = rules.filter_map(|rule| {
        let mut days = rule.facts.iter().filter(|fact| rule.counts_from(&fact.name));
        let needed = rule.facts.iter().filter(|fact| !fact.optional).count();
        // Either of the two days of a judge's decision starts an appeal: the first stands for both.
        let appeal = rule.id.starts_with("us.bia.appeal");
        let day = days.next()?;
        (needed == 1 || appeal).then(|| (rule.id.as_str(), rule.full_name(&day.name)))
    });
    single.collect()
}

/// A linear congruential generator (Knuth's MMIX): the same days in every run.
fn random_days(count: usize) -> impl Iterator<Item = NaiveDate> {
    let mut state: u64 = 20_261_122;
    let first = NaiveDate::from_ymd_opt(1998, 1, 1).unwrap();
    std::iter::repeat_with(move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        first + Days::new((state >> 33) % (60 * 365))
    })
    .take(count)
}

#[test]
fn every_closing_rule_answers_for_every_day_that_it_covers() {
    let book = Rulebook::load(Files::builtin()).unwrap();
    let count = std::env::var("FARO_DATES_COUNT").map_or(1000, |count| count.parse().unwrap());
    let rules = closing(&book);
    assert!(rules.len() >= 25, "{}", rules.len());
    let mut table = String::from("rule,day_zero,legal_last,safe\n");
    for (id, fact) in rules {
        let rule = book.rule(id).unwrap();
        let mut answered = 0;
        for day in random_days(count) {
            let facts = Facts::from([(fact.clone(), FactValue::Date(day))]);
            // Some rules are younger than others; before them there is no answer, and never a guess.
            let Ok(outcome) = compute(rule, &book, &facts, day) else { continue };
            let (last, safe) = (outcome.legal_last.unwrap(), outcome.safe.unwrap());
            assert!(safe <= last, "{id} {day}");
            writeln!(table, "{id},{day},{last},{safe}").unwrap();
            answered += 1;
        }
        assert!(answered * 3 > count, "{id}: {answered}");
    }
    if let Some(out) = std::env::var_os("FARO_DATES_OUT") {
        std::fs::write(out, table).unwrap();
    }
}
