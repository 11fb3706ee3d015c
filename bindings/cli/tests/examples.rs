//! Examples are taken for what is usual: no hearing in them is on a day on which courts are closed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;

use chrono::{NaiveDate, NaiveDateTime};
use faro_core::deadlines::Rulebook;
use faro_core::files::Files;

/// Day and time on a court's clock: `2027-02-02T09:00`, with no seconds and no offset behind it.
fn hearings(text: &str) -> Vec<NaiveDate> {
    let parts = text.split(|c: char| !c.is_ascii_alphanumeric() && !"-:+".contains(c));
    parts
        .filter_map(|part| NaiveDateTime::parse_from_str(part, "%Y-%m-%dT%H:%M").ok())
        .map(|at| at.date())
        .collect()
}

#[test]
fn no_hearing_of_an_example_is_on_a_closed_day() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"].map(|name| root.join(name));
    let words = ["en", "es", "en/terminal", "es/terminal"].into_iter().flat_map(|folder| {
        fs::read_dir(root.join("locales").join(folder)).unwrap().map(|entry| entry.unwrap().path())
    });
    let book = Rulebook::load(Files::builtin()).unwrap();
    let calendar = book.calendar("us.federal").unwrap();
    let mut seen = 0;
    for file in pages.into_iter().chain(words).filter(|file| file.is_file()) {
        for day in hearings(&fs::read_to_string(&file).unwrap()) {
            assert!(calendar.closed(day).unwrap().is_none(), "{}: {day}", file.display());
            seen += 1;
        }
    }
    assert!(seen > 8, "{seen}");
    assert_eq!(hearings("`2027-01-31T09:00`, 2026-12-24T16:30:00+01:00"), ["2027-01-31".parse().unwrap()]);
}
