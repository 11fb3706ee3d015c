//! The clocks to choose from when a hearing is written down: nobody has to know what a zone is called.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use std::collections::BTreeSet;

use case_support::{Life, at, book, words};
use faro_core::deadlines::{Rulebook, Tz, parse_zone};
use faro_core::files::Files;
use faro_core::outlook::{ClockChoice, Outlook};

/// What a phone in this zone offers on 22 November 2026, at noon in New York.
fn offered(life: &Life, zone: &str) -> Vec<ClockChoice> {
    let now = at("2026-11-22").with_timezone(&Tz::named(zone).unwrap());
    Outlook::of(&life.case, book(), now).court_clocks()
}

fn likeliest(life: &Life, zone: &str) -> Vec<String> {
    let chosen = offered(life, zone).into_iter().filter(|choice| choice.is_likeliest);
    chosen.map(|choice| choice.zone).collect()
}

#[test]
fn cities_and_the_time_there_say_which_clock_is_meant() {
    let texts: Vec<String> = offered(&Life::new(), "America/New_York")
        .iter()
        .map(|choice| words().say(&choice.message).text)
        .collect();
    assert_eq!(
        texts[1],
        "Chicago time: Chicago, Houston, Dallas, San Antonio, New Orleans, Memphis, Omaha. It is 11:00 a.m. there now."
    );
    assert!(texts[3].starts_with("Phoenix time: ") && texts[3].ends_with("It is 10:00 a.m. there now."));
    assert!(texts.iter().all(|text| !text.contains('/')));
}

#[test]
fn the_clock_that_shows_the_same_as_the_phones_is_the_likeliest() {
    let life = Life::new();
    for (phone, court) in [
        ("America/New_York", "America/New_York"),
        ("America/Detroit", "America/New_York"),
        ("America/Indiana/Indianapolis", "America/New_York"),
        ("America/Tijuana", "America/Los_Angeles"),
        ("America/Matamoros", "America/Chicago"),
        ("America/Boise", "America/Denver"),
    ] {
        assert_eq!(likeliest(&life, phone), [court], "{phone}");
    }
    // In Hermosillo it is the same time all year as in Phoenix, and in Denver for a part of it.
    assert_eq!(likeliest(&life, "America/Hermosillo"), ["America/Phoenix"]);
}

#[test]
fn a_clock_of_no_court_stands_last_and_nobody_guesses() {
    let life = Life::new();
    let offered = offered(&life, "Africa/Addis_Ababa");
    assert!(offered.iter().all(|choice| !choice.is_likeliest));
    let last = offered.last().unwrap();
    assert_eq!(last.zone, "Africa/Addis_Ababa");
    assert_eq!(
        words().say(&last.message).text,
        "Addis Ababa time, as on this phone. It is 8:00 p.m. there now."
    );
    // A phone that knows no place has no clock to offer.
    let without = Outlook::of(&life.case, book(), at("2026-11-22").with_timezone(&Tz::UTC)).court_clocks();
    assert_eq!(without.len() + 1, offered.len());
}

/// Of two that never differ a person could choose only by chance, and a city in both would say nothing.
#[test]
fn in_each_country_no_two_clocks_are_the_same_and_no_city_stands_twice() {
    let mut seen = 0;
    for jurisdiction in book().jurisdictions() {
        let clocks = book().court_clocks(jurisdiction);
        let cities: Vec<&String> = clocks.iter().flat_map(|clock| &clock.cities).collect();
        assert_eq!(cities.iter().collect::<BTreeSet<_>>().len(), cities.len(), "{jurisdiction}");
        assert!(clocks.iter().all(|clock| !clock.cities.is_empty()), "{jurisdiction}");
        let shown: BTreeSet<Vec<String>> = clocks.iter().map(|clock| year(&clock.zone)).collect();
        assert_eq!(shown.len(), clocks.len(), "{jurisdiction}");
        seen += clocks.len();
    }
    assert!(seen > 20);
}

/// What it shows each month of a year.
fn year(zone: &str) -> Vec<String> {
    let zone = parse_zone(zone).unwrap();
    let months = (1..=12).map(|month| at(&format!("2027-{month:02}-20")));
    months.map(|at| at.with_timezone(&zone).naive_local().to_string()).collect()
}

#[test]
fn a_pack_with_a_zone_that_is_no_place_is_refused() {
    let pack = Files::builtin().get("packs/us/pack.toml").unwrap().replace("America/Chicago", "CST");
    let files = Files::builtin().matching("", "").filter(|(path, _)| *path != "packs/us/pack.toml");
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
    let files = files.chain([("packs/us/pack.toml".to_owned(), pack)]).collect();
    let error = Rulebook::load(&files).unwrap_err().to_string();
    assert_eq!(error, "packs/us/pack.toml:1: field `court_clocks`: CST is no place");
}
