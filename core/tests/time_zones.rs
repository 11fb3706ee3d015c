//! Clocks as the law stands this year, and what a wall clock shows around a change. All zones for twenty years are
//! written for `core/tests/oracle`, which asks Python's.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fmt::Write;

use chrono::{DateTime, LocalResult, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use faro_core::deadlines::{Tz, ZoneDatabase, parse_zone, resolve};
use serde_json::json;

/// What the `NEWS` of the IANA database says, and what was right before.
const THIS_YEAR: [(&str, &str, &str); 21] = [
    // 2026b: "British Columbia moved to permanent -07 on 2026-03-09."
    ("America/Vancouver", "2026-10-31T12:00:00Z", "-07:00"),
    ("America/Vancouver", "2026-12-24T12:00:00Z", "-07:00"),
    ("Canada/Pacific", "2031-01-15T12:00:00Z", "-07:00"),
    // 2026c: "Alberta moved to permanent -06 on 2026-06-18."
    ("America/Edmonton", "2026-12-24T12:00:00Z", "-06:00"),
    // 2026d: "Canada's Northwest Territories moved to permanent -06 on 2026-08-21."
    ("America/Inuvik", "2026-12-24T12:00:00Z", "-06:00"),
    // 2026e: "Manitoba moves to permanent -05 on 2026-10-31."
    ("America/Winnipeg", "2026-12-24T12:00:00Z", "-05:00"),
    // 2026c: "Morocco moves to permanent +00 on 2026-09-20", at 02:00 in its summer; so does Western Sahara.
    ("Africa/Casablanca", "2026-09-20T00:59:59Z", "+01:00"),
    ("Africa/Casablanca", "2026-09-20T01:00:00Z", "+00:00"),
    ("Africa/El_Aaiun", "2027-07-01T12:00:00Z", "+00:00"),
    // 2026f: "Cuba will not fall back 2026-11-01; stays on -04 through 2027-11-07."
    ("America/Havana", "2026-12-24T12:00:00Z", "-04:00"),
    ("America/Havana", "2027-11-07T04:59:59Z", "-04:00"),
    ("America/Havana", "2027-11-07T05:00:00Z", "-05:00"),
    ("America/Havana", "2028-07-01T12:00:00Z", "-04:00"),
    // 2026a: "Moldova has used EU transition times since 2022": 01:00 in UTC.
    ("Europe/Chisinau", "2027-03-28T00:59:59Z", "+02:00"),
    ("Europe/Chisinau", "2027-03-28T01:00:00Z", "+03:00"),
    // 2025b: "New zone for Aysén Region in Chile which moves from -04/-03 to -03."
    ("America/Coyhaique", "2027-07-01T12:00:00Z", "-03:00"),
    // 2025a: "Paraguay adopts permanent -03 starting spring 2024."
    ("America/Asuncion", "2027-07-01T12:00:00Z", "-03:00"),
    // By the rule for the years to come.
    ("America/New_York", "2150-07-01T12:00:00Z", "-04:00"),
    ("America/New_York", "2199-12-31T12:00:00Z", "-05:00"),
    ("Europe/Madrid", "2200-06-30T12:00:00Z", "+02:00"),
    ("Australia/Lord_Howe", "2200-12-31T12:00:00Z", "+11:00"),
];

/// All of what the oracle is asked about.
const YEARS: [&str; 2] = ["2026-01-01T00:00:00Z", "2046-01-01T00:00:00Z"];

#[test]
fn a_debugger_sees_the_name_and_the_offset() {
    let havana = Tz::named("America/Havana").unwrap();
    let at = havana.offset_from_utc_datetime(&utc(second("2026-12-24T12:00:00Z")));
    assert_eq!(
        (format!("{havana:?}"), format!("{at:?}")),
        ("America/Havana".to_owned(), "-04:00".to_owned())
    );
}

fn second(text: &str) -> i64 {
    text.parse::<DateTime<Utc>>().unwrap().timestamp()
}

fn utc(second: i64) -> NaiveDateTime {
    DateTime::from_timestamp(second, 0).unwrap().naive_utc()
}

fn offset(zone: Tz, second: i64) -> i32 {
    zone.offset_from_utc_datetime(&utc(second)).fix().local_minus_utc()
}

/// The seconds that a wall clock may mean, the first one first.
fn meant(zone: Tz, wall: NaiveDateTime) -> Vec<i64> {
    match zone.from_local_datetime(&wall) {
        LocalResult::None => Vec::new(),
        LocalResult::Single(at) => vec![at.timestamp()],
        LocalResult::Ambiguous(first, last) => vec![first.timestamp(), last.timestamp()],
    }
}

/// Every change of those years: the second, and how far the clock is from UTC from then on.
fn changes(zone: Tz) -> Vec<(i64, i32)> {
    let [from, to] = YEARS.map(second);
    let days = (from..to).step_by(86_400);
    let changed = days.filter(|day| offset(zone, *day) != offset(zone, day + 86_400));
    changed
        .map(|day| {
            let (mut before, mut after) = (day, day + 86_400);
            while after - before > 1 {
                let middle = i64::midpoint(before, after);
                let same = offset(zone, middle) == offset(zone, before);
                (before, after) = if same { (middle, after) } else { (before, middle) };
            }
            (after, offset(zone, after))
        })
        .collect()
}

#[test]
fn clocks_are_told_as_the_law_stands_this_year() {
    for (name, at, wanted) in THIS_YEAR {
        let zone = parse_zone(name).unwrap();
        let told = DateTime::parse_from_rfc3339(at).unwrap().with_timezone(&zone);
        assert!(told.to_rfc3339().ends_with(wanted), "{name} {at}: {told:?}");
    }
}

#[test]
fn a_time_that_a_clock_skips_or_shows_twice() {
    let cases: [(&str, &str, &[&str], &str); 8] = [
        // Clocks go forward from 02:00: the next quarter that there is.
        ("America/New_York", "2027-03-14T02:30", &[], "2027-03-14T03:00:00-04:00"),
        ("America/New_York", "2027-03-14T03:00", &["2027-03-14T07:00:00Z"], "2027-03-14T03:00:00-04:00"),
        // They go back from 02:00: the first of two.
        (
            "America/New_York",
            "2027-11-07T01:30",
            &["2027-11-07T05:30:00Z", "2027-11-07T06:30:00Z"],
            "2027-11-07T01:30:00-04:00",
        ),
        // Half an hour only.
        ("Australia/Lord_Howe", "2027-10-03T02:15", &[], "2027-10-03T02:30:00+11:00"),
        (
            "Australia/Lord_Howe",
            "2027-04-04T01:45",
            &["2027-04-03T14:45:00Z", "2027-04-03T15:15:00Z"],
            "2027-04-04T01:45:00+11:00",
        ),
        // A whole day that never was.
        ("Pacific/Apia", "2011-12-30T12:00", &[], "2011-12-31T00:00:00+14:00"),
        // Nothing is there twice where nobody falls back any more.
        ("America/Vancouver", "2026-11-01T01:30", &["2026-11-01T08:30:00Z"], "2026-11-01T01:30:00-07:00"),
        // Behind the list, by the rule.
        (
            "America/New_York",
            "2199-11-03T01:30",
            &["2199-11-03T05:30:00Z", "2199-11-03T06:30:00Z"],
            "2199-11-03T01:30:00-04:00",
        ),
    ];
    for (name, wall, wanted, chosen) in cases {
        let (zone, wall) = (parse_zone(name).unwrap(), format!("{wall}:00").parse().unwrap());
        let wanted: Vec<_> = wanted.iter().map(|at| second(at)).collect();
        assert_eq!(meant(zone, wall), wanted, "{name} {wall}");
        assert_eq!(resolve(wall, zone).unwrap().to_rfc3339(), chosen, "{name}");
    }
}

#[test]
fn a_link_keeps_its_name_and_has_the_clock_of_its_zone() {
    let pairs = [
        ("US/Eastern", "America/New_York"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("Europe/Kiev", "Europe/Kyiv"),
        ("America/Buenos_Aires", "America/Argentina/Buenos_Aires"),
    ];
    for (link, name) in pairs {
        let (link, zone) = (parse_zone(link).unwrap(), parse_zone(name).unwrap());
        assert_eq!(changes(link), changes(zone), "{name}");
        assert_ne!(link, zone);
        assert_eq!(serde_json::to_value(zone).unwrap(), name);
    }
    assert_eq!(Tz::named("UTC"), Some(Tz::UTC));
    assert_eq!(Tz::named("america/new_york"), None);
}

#[test]
fn twenty_years_of_all_zones() {
    let mut lines = format!("{}\n", json!({ "version": ZoneDatabase::carried().version, "years": YEARS }));
    let (mut zones, mut all) = (0, 0);
    for name in Tz::names() {
        let zone = Tz::named(name).unwrap();
        let changes = changes(zone);
        // Around each change, what the wall clock shows before and after it: in the gap, in the hour that comes twice.
        let around = [-3601, -3600, -1800, -1, 0, 1, 1800, 3599, 3600];
        let walls = changes.iter().flat_map(|(at, after)| {
            let clocks =
                [offset(zone, at - 1), *after].map(|clock| utc(*at) + TimeDelta::seconds(clock.into()));
            clocks.into_iter().flat_map(move |wall| around.map(|more| wall + TimeDelta::seconds(more)))
        });
        let mut walls: Vec<_> = walls.collect();
        walls.sort();
        walls.dedup();
        for wall in &walls {
            let meant = meant(zone, *wall);
            assert!(meant.is_sorted() && meant.len() <= 2, "{name} {wall}");
            let shown = |at: &i64| utc(at + i64::from(offset(zone, *at)));
            assert!(meant.iter().all(|at| shown(at) == *wall), "{name} {wall}");
        }
        let walls: Vec<_> = walls.iter().map(|wall| (wall.to_string(), meant(zone, *wall))).collect();
        let first = offset(zone, second(YEARS[0]));
        let line = json!({ "zone": name, "first": first, "changes": changes, "walls": walls });
        writeln!(lines, "{line}").unwrap();
        (zones, all) = (zones + 1, all + changes.len());
    }
    assert!(zones > 590 && all > 5_000, "{zones} zones, {all} changes");
    if let Some(out) = std::env::var_os("FARO_ZONES_OUT") {
        std::fs::write(out, lines).unwrap();
    }
}
