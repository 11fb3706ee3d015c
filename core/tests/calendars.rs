//! The calendars of business days that the packs hold. With `FARO_CALENDARS_OUT`, the name of a folder, what each
//! says is written there as JSON too, for `core/tests/oracle`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod languages;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{env, fs};

use chrono::NaiveDate;
use faro_core::deadlines::{Calendar, Closed, Rulebook};
use faro_core::files::Files;
use faro_core::l10n::{Message, Words};
use languages::WHOLE;

/// Days worked out by hand: calendar, day, whether it is closed as a holiday.
const KNOWN: [(&str, &str, bool); 38] = [
    // Each circuit keeps the federal days too; the District's day moves to the Friday.
    ("us.circuit_1", "2026-11-26", true),
    ("us.circuit_1", "2026-04-20", true),
    ("us.circuit_2", "2022-11-08", true),
    ("us.circuit_2", "2022-11-01", false),
    ("us.circuit_9", "2024-11-29", true),
    ("us.circuit_dc", "2022-04-15", true),
    ("us.federal", "2022-04-15", false),
    // Mondays instead of 5 February and 21 March; the new president.
    ("mx.observed", "2026-02-02", true),
    ("mx.observed", "2026-02-05", false),
    ("mx.observed", "2024-10-01", true),
    ("mx.observed", "2025-10-01", false),
    ("mx.undisputed", "2026-02-02", false),
    ("mx.undisputed", "2026-09-16", true),
    // Christmas Day and Boxing Day on a weekend; a day since 2021; 24 May itself can be Victoria Day.
    ("ca.irb", "2021-12-27", true),
    ("ca.irb", "2021-12-28", true),
    ("ca.irb", "2020-09-30", false),
    ("ca.irb", "2027-05-24", true),
    ("ca.irb", "2026-08-03", false),
    // May days moved to a Friday and a Thursday.
    ("uk.england", "2020-05-04", false),
    ("uk.england", "2020-05-08", true),
    ("uk.england", "2022-05-30", false),
    ("uk.england", "2022-06-02", true),
    ("uk.england", "2026-12-29", false),
    ("uk.tribunal", "2026-12-28", true),
    ("uk.tribunal", "2026-12-31", true),
    ("uk.tribunal", "2026-12-24", false),
    // Once in all Länder; once in Berlin; a Wednesday as late as 22 November.
    ("de.by", "2017-10-31", true),
    ("de.by", "2018-10-31", false),
    ("de.hh", "2018-10-31", true),
    ("de.be", "2025-05-08", true),
    ("de.sn", "2023-11-22", true),
    ("de.by", "2025-08-15", false),
    // A Sunday's holiday, kept on the Monday where the region says so.
    ("es.md", "2026-11-02", true),
    ("es.ct", "2026-11-02", false),
    ("es.national", "2026-01-06", false),
    ("es.ct", "2026-01-06", true),
    ("fr.metropole", "2026-05-25", true),
    ("fr.metropole", "2026-04-03", false),
];

fn book() -> &'static Rulebook {
    static BOOK: OnceLock<Rulebook> = OnceLock::new();
    BOOK.get_or_init(|| Rulebook::load(Files::builtin()).unwrap())
}

/// The files of all calendars, with the id that the place of each asks for.
fn files() -> Vec<(String, PathBuf)> {
    let mut files = Vec::new();
    for pack in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("packs")).unwrap() {
        let pack = pack.unwrap();
        let Ok(folder) = fs::read_dir(pack.path().join("calendars")) else { continue };
        for file in folder {
            let path = file.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap();
            files.push((format!("{}.{name}", pack.file_name().to_str().unwrap()), path));
        }
    }
    files.sort();
    files
}

fn calendar(id: &str) -> &'static Calendar {
    book().calendar(id).unwrap_or_else(|| panic!("there is no {id}: does its file say so?"))
}

fn edges(calendar: &Calendar) -> (NaiveDate, NaiveDate) {
    let years = calendar.verified;
    (NaiveDate::from_ymd_opt(years.from, 1, 1).unwrap(), NaiveDate::from_ymd_opt(years.to, 12, 31).unwrap())
}

/// The name of each holiday that closes a weekday in the verified years.
fn holidays(calendar: &Calendar) -> BTreeMap<NaiveDate, Message> {
    let (first, last) = edges(calendar);
    let days = first.iter_days().take_while(|day| *day <= last);
    let closed = days.filter_map(|day| calendar.closed(day).unwrap().map(|why| (day, why)));
    closed
        .filter(|(_, why)| matches!(why, Closed::Holiday(_)))
        .map(|(day, why)| (day, why.message()))
        .collect()
}

#[test]
fn each_answers_in_its_years_and_refuses_outside() {
    let files = files();
    assert!(files.len() > 50);
    for (id, _) in files {
        let calendar = calendar(&id);
        let (first, last) = edges(calendar);
        assert!(!holidays(calendar).is_empty(), "{id}");
        for outside in [first.pred_opt().unwrap(), last.succ_opt().unwrap()] {
            assert!(calendar.closed(outside).is_err(), "{id} {outside}");
        }
    }
}

#[test]
fn every_holiday_has_a_name_in_every_whole_language() {
    for tag in WHOLE {
        let words = Words::load(Files::builtin(), tag).unwrap();
        for (id, _) in files() {
            for (day, name) in holidays(calendar(&id)) {
                let said =
                    words.try_say(&name).unwrap_or_else(|| panic!("{id} {day}: {} is missing", name.id()));
                assert!(!said.fell_back, "{id} {day}: {} is missing in {tag}", name.id());
            }
        }
    }
}

#[test]
fn a_calendar_keeps_every_day_of_the_one_that_it_extends() {
    let mut extended = 0;
    for (id, path) in files() {
        let file: toml::Table = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let Some(base) = file.get("extends") else { continue };
        let (own, (first, last)) = (holidays(calendar(&id)), edges(calendar(&id)));
        let base = calendar(base.as_str().unwrap());
        assert!(edges(base).0 <= first && last <= edges(base).1, "{id}: more years than {}", base.id);
        for day in holidays(base).keys().filter(|day| (first..=last).contains(day)) {
            assert!(own.contains_key(day), "{id} {day}");
        }
        extended += 1;
    }
    assert!(extended > 40);
}

#[test]
fn days_that_were_worked_out_by_hand() {
    for (id, day, closed) in KNOWN {
        let is = holidays(calendar(id)).contains_key(&day.parse().unwrap());
        assert_eq!(is, closed, "{id} {day}");
    }
}

#[test]
fn what_each_says_is_written_down_for_the_oracle() {
    let out = env::var_os("FARO_CALENDARS_OUT").map(PathBuf::from);
    for (id, _) in files() {
        let calendar = calendar(&id);
        let closed: Vec<String> = holidays(calendar).keys().map(NaiveDate::to_string).collect();
        let years = calendar.verified;
        let json = serde_json::json!({ "id": id, "from": years.from, "to": years.to, "closed": closed });
        if let Some(out) = &out {
            fs::write(out.join(format!("{id}.json")), json.to_string()).unwrap();
        }
    }
}
