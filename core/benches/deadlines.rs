//! All rules of one case, and of five hundred. Medians; `cargo bench -p faro-core --bench deadlines`.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "a measurement, not a part")]

mod common;

use std::hint::black_box;

use chrono::NaiveDate;
use common::{median, report};
use faro_core::deadlines::{FactValue, Facts, Kind, Rulebook, compute};
use faro_core::files::Files;

const RUNS: usize = 31;

fn main() {
    let book = Rulebook::load(Files::builtin()).unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let days =
        ["last_arrival", "moved_on", "i589_received", "bia_order", "asylum_granted", "rfe_mailed", "hearing"];
    let facts = |shift: u64| -> Facts {
        let day = today - chrono::Days::new(30 + shift % 60);
        days.iter().map(|name| (format!("us.{name}"), FactValue::Date(day))).collect()
    };
    let cases: Vec<Facts> = (0..500).map(facts).collect();
    report(
        "load 110 rules and 57 calendars",
        median(RUNS, || drop(black_box(Rulebook::load(Files::builtin())))),
    );
    report("all rules of one case", median(RUNS, || all_rules(&book, &cases[..1], today)));
    report("all rules of 500 cases", median(RUNS, || all_rules(&book, &cases, today)));
    let day = |index: usize| today + chrono::Days::new((index % 7000) as u64);
    report(
        "10,000 times 30 days, rolled",
        median(RUNS, || {
            let rule = book.rule("us.pfr").unwrap();
            for index in 0..10_000 {
                let facts = Facts::from([("us.bia_order".to_owned(), FactValue::Date(day(index)))]);
                black_box(compute(rule, &book, &facts, today).unwrap());
            }
        }),
    );
}

fn all_rules(book: &Rulebook, cases: &[Facts], today: NaiveDate) {
    for facts in cases {
        for rule in book.rules().filter(|rule| rule.jurisdiction() == "us" && rule.kind != Kind::Adjuster) {
            let _ = black_box(compute(rule, book, facts, today));
        }
    }
}
