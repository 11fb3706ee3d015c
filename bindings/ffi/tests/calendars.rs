//! The second calendar: chosen, kept, drawn below days, picked from, and offered where a typed day may be of it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod common;

use std::sync::Arc;

use common::{Bench, Still, open, plain};
use faro_ffi::{Day, FactKind, Faro, FaroError, HearingKind, NewHearing};

fn second(day: &Day) -> Vec<String> {
    day.second.iter().map(|line| plain(&line.text)).collect()
}

fn chosen(faro: &Faro) -> String {
    let choices = faro.calendar_choices().unwrap();
    assert_eq!(choices.len(), 4);
    let mut chosen = choices.into_iter().filter(|choice| choice.chosen).map(|choice| choice.name);
    let first = chosen.next().unwrap();
    assert_eq!(chosen.next(), None);
    first
}

#[test]
fn a_calendar_is_chosen_and_stays_through_a_restart_and_another_language() {
    let bench = Bench::unlocked();
    assert_eq!(chosen(&bench.faro), "none");
    assert_eq!(bench.faro.calendar(None).unwrap(), None);
    assert!(matches!(bench.faro.set_calendar("lunar".to_owned()), Err(FaroError::NotFound { .. })));
    bench.faro.set_calendar("ethiopian".to_owned()).unwrap();
    assert_eq!(chosen(&bench.faro), "ethiopian");
    let at = bench.faro.in_words("2026-11-05T09:00".to_owned()).unwrap();
    assert_eq!(plain(&at.text.text), "Thursday 5 November 2026, 9:00 a.m.");
    assert_eq!(
        second(&at),
        ["Ethiopian calendar: Thursday 26 Tikimt 2019", "Ethiopian clock: 3:00 in the morning"]
    );
    bench.faro.set_language("es".to_owned()).unwrap();
    assert_eq!(chosen(&bench.faro), "ethiopian");
    let again = open(&bench.folder, &bench.keys, Arc::new(Still));
    assert_eq!((chosen(&again), again.language().unwrap()), ("ethiopian".to_owned(), "es".to_owned()));
    again.set_calendar("none".to_owned()).unwrap();
    assert!(again.in_words("2026-11-05T09:00".to_owned()).unwrap().second.is_empty());
}

#[test]
fn every_day_that_is_drawn_large_has_its_second_line() {
    let bench = Bench::unlocked();
    bench.set("us.last_arrival", "2026-01-05");
    let hearing = NewHearing::new("us", HearingKind::Master, "2026-12-01T15:30", "America/New_York");
    let id = bench.faro.add_hearing(hearing).unwrap();
    assert!(bench.items().iter().flat_map(|item| &item.days).all(|line| line.day.second.is_empty()));
    bench.faro.set_calendar("ethiopian".to_owned()).unwrap();
    let home = bench.faro.home().unwrap();
    assert_eq!(second(&home.today), ["Ethiopian calendar: Sunday 13 Hidar 2019"]);
    let lines = ["Ethiopian calendar: Tuesday 22 Hidar 2019", "Ethiopian clock: 9:30 in the afternoon"];
    let card = home.hearing.unwrap();
    let below: Vec<String> = card.time.second.iter().map(|line| plain(&line.text)).collect();
    assert_eq!(
        (second(&card.item.days[0].day), below),
        (lines.map(String::from).to_vec(), lines.map(String::from).to_vec())
    );
    assert_eq!(second(&bench.faro.hearing(id).unwrap().days[0].day), lines);
    let items = bench.items();
    assert!(items.iter().flat_map(|item| &item.days).all(|line| !line.day.second.is_empty()));
    let rule = items.iter().find(|item| item.rule.as_deref() == Some("us.asylum.one_year")).unwrap();
    let page = bench.faro.rule(rule.id.clone()).unwrap();
    assert_eq!(page.days, rule.days);
}

#[test]
fn a_picker_asks_the_core_for_every_list_and_shows_the_day_before_it_is_taken() {
    let bench = Bench::new();
    for (name, beginning) in
        [("ethiopian", (2019, 2, 26)), ("persian", (1405, 8, 14)), ("hijri", (1448, 5, 25))]
    {
        bench.faro.set_calendar(name.to_owned()).unwrap();
        let picker = bench.faro.calendar(Some("2026-11-05".to_owned())).unwrap().unwrap();
        assert_eq!((picker.year, picker.month, picker.day), beginning, "{name}");
        assert!((picker.first_year..=picker.last_year).contains(&picker.year));
        let day =
            bench.faro.calendar_day(picker.name.clone(), picker.year, picker.month, picker.day).unwrap();
        assert_eq!((day.iso.as_str(), day.second.len()), ("2026-11-05", 1));
        let months = bench.faro.calendar_months(picker.name.clone(), picker.year).unwrap();
        let beyond = months[usize::from(picker.month) - 1].days + 1;
        let refused = bench.faro.calendar_day(picker.name.clone(), picker.year, picker.month, beyond);
        assert!(matches!(refused, Err(FaroError::Refused { .. })), "{name}");
        assert!(bench.faro.calendar_months(picker.name, picker.last_year + 1).unwrap().is_empty());
    }
    // Its years do not reach so far.
    let today = bench.faro.calendar(None).unwrap();
    assert_eq!(bench.faro.calendar(Some("1990-11-05".to_owned())).unwrap(), today);
    let pagumen = bench.faro.calendar_months("ethiopian".to_owned(), 2019).unwrap().pop().unwrap();
    assert_eq!((pagumen.number, pagumen.name.text.as_str(), pagumen.days), (13, "Pagumen", 6));
    assert!(matches!(bench.faro.calendar_months("lunar".to_owned(), 2019), Err(FaroError::NotFound { .. })));
}

#[test]
fn a_typed_day_of_another_calendar_is_offered_and_never_taken() {
    let bench = Bench::unlocked();
    let readings = |kind, typed: &str| {
        let found = bench.faro.day_readings(kind, typed.to_owned()).unwrap();
        found.into_iter().map(|reading| (reading.value, plain(&reading.text.text))).collect::<Vec<_>>()
    };
    let aban = "Thursday 5 November 2026 (Persian calendar: Thursday 14 Aban 1405)";
    assert_eq!(readings(FactKind::Date, "1405-08-14"), [("2026-11-05".to_owned(), aban.to_owned())]);
    let refused =
        bench.faro.set_fact("us.last_arrival".to_owned(), None, "1405-08-14".to_owned()).unwrap_err();
    let FaroError::Refused { code, text } = refused else { panic!("{refused}") };
    assert_eq!(code, "error-fact");
    assert!(plain(&text.text).contains("2026-11-05"), "{}", text.text);
    assert!(bench.faro.facts().unwrap().is_empty());
    assert_eq!(readings(FactKind::Date, "14 Aban 1405"), [("2026-11-05".to_owned(), aban.to_owned())]);
    let both = readings(FactKind::Dates, "1405-08-14, 1405-08-15").remove(0);
    assert_eq!(both.0, "2026-11-05,2026-11-06");
    assert!(readings(FactKind::LocalTime, "2019-02-26T09:00").is_empty());
    bench.faro.set_calendar("ethiopian".to_owned()).unwrap();
    let ways = readings(FactKind::LocalTime, "2019-02-26T09:00");
    assert_eq!(
        ways.iter().map(|(value, _)| value.as_str()).collect::<Vec<_>>(),
        ["2019-02-26T09:00", "2026-11-05T09:00"]
    );
    // What holds no day is not looked at.
    assert!(readings(FactKind::Text, "1405-08-14").is_empty());
}
