//! Files of random events in random zones, near the changes of their clocks, for `core/tests/calendar_stock` to read with
//! what others wrote.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fmt::Write;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use faro_core::calendar::{Event, UidKey, ics};
use faro_core::deadlines::{At, Tz};
use serde_json::json;

const CASES: usize = 200;

/// A linear congruential generator (Knuth's MMIX): the same files in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: i64) -> i64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(self.0 >> 33).unwrap() % sides
    }
}

fn now() -> DateTime<Utc> {
    "2026-11-22T14:00:00Z".parse().unwrap()
}

/// A minute near a change of the clock in the next years, or any; on the change itself in one case of four.
fn minute(zone: Tz, dice: &mut Dice) -> DateTime<Utc> {
    let changes: Vec<_> = zone.changes(now(), now() + Days::new(4 * 365)).map(|(at, ..)| at).collect();
    let near = match changes.len() {
        0 => now() + TimeDelta::minutes(dice.roll(3 * 365 * 24 * 60)),
        count => changes[usize::try_from(dice.roll(count as i64)).unwrap()],
    };
    let away = if dice.roll(4) == 0 { dice.roll(3) - 1 } else { dice.roll(2 * 24 * 60) - 24 * 60 };
    near + TimeDelta::minutes(away)
}

fn event(number: usize, zone: Tz, dice: &mut Dice) -> Event {
    let at = minute(zone, dice).with_timezone(&zone);
    let is_day = dice.roll(4) == 0;
    let ends = (!is_day && dice.roll(2) == 0).then(|| at + TimeDelta::minutes(1 + dice.roll(300)));
    let words =
        ["Cita; \"10, rue\\nord\"", "年の終わり", "موعد في ٩:٠٠", "ቀጠሮ", "e\u{301}\u{1f5fc}\r\nEND:VEVENT"];
    let text = |dice: &mut Dice| {
        let word = words[usize::try_from(dice.roll(5)).unwrap()];
        word.repeat(usize::try_from(1 + dice.roll(9)).unwrap())
    };
    Event {
        id: format!("duty:{number}"),
        title: text(dice),
        lines: (0..dice.roll(4)).map(|_| text(dice)).collect(),
        place: text(dice),
        at: if is_day { At::Day(at.date_naive()) } else { At::Zoned(at) },
        ends,
        alarms: (0..dice.roll(3))
            .map(|_| TimeDelta::minutes(dice.roll(60 * 24 * 60) - 50 * 24 * 60))
            .collect(),
        is_cancelled: false,
    }
}

#[test]
fn two_hundred_files_of_random_events() {
    let mut dice = Dice(20_261_122);
    let names: Vec<&str> = Tz::names().collect();
    let (key, mut lines, mut told) = (UidKey::from_bytes(&[7; 32]).unwrap(), String::new(), [0, 0]);
    for _ in 0..CASES {
        let zone = |dice: &mut Dice| {
            Tz::named(names[usize::try_from(dice.roll(names.len() as i64)).unwrap()]).unwrap()
        };
        let events: Vec<Event> = (0..4).map(|number| event(number, zone(&mut dice), &mut dice)).collect();
        let file = ics(&events, &key, now()).unwrap();
        assert!(file.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{file}");
        told[usize::from(file.contains("DTSTART;TZID="))] += 1;
        let instant = |at: DateTime<Tz>| at.to_utc().to_rfc3339();
        let at = |event: &Event| match event.at {
            At::Day(day) => day.to_string(),
            At::Local(at) => at.to_string(),
            At::Zoned(at) => instant(at),
        };
        let expected: Vec<_> = events
            .iter()
            .map(|event| {
                let alarms: Vec<i64> = event.alarms.iter().map(TimeDelta::num_minutes).collect();
                json!({
                    "at": at(event), "ends": event.ends.map(instant), "alarms": alarms,
                    "title": event.title, "place": event.place, "lines": event.lines,
                })
            })
            .collect();
        writeln!(lines, "{}", json!({ "ics": file, "events": expected })).unwrap();
    }
    assert!(told[1] > CASES / 2, "{told:?}");
    if let Some(out) = std::env::var_os("FARO_CALENDARS_OUT") {
        std::fs::write(out, lines).unwrap();
    }
}

#[test]
fn the_same_time_twice_is_told_by_its_instant() {
    let zone = Tz::named("America/New_York").unwrap();
    let day = NaiveDate::from_ymd_opt(2027, 11, 7).unwrap();
    let first = day.and_hms_opt(5, 30, 0).unwrap().and_utc();
    let event = |at: DateTime<Utc>| Event {
        id: "x".into(),
        title: "x".into(),
        lines: Vec::new(),
        place: String::new(),
        at: At::Zoned(at.with_timezone(&zone)),
        ends: None,
        alarms: Vec::new(),
        is_cancelled: false,
    };
    let file = |at| ics(&[event(at)], &UidKey::from_bytes(&[7; 32]).unwrap(), now()).unwrap();
    assert!(file(first).contains("DTSTART;TZID=America/New_York:20271107T013000\r\n"));
    assert!(file(first + TimeDelta::hours(1)).contains("DTSTART:20271107T063000Z\r\n"));
}
