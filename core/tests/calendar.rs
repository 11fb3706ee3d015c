//! Calendar files: one event an item, which a later file moves; discreet unless somebody chose otherwise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use case_support::{Life, ZONE, at, day, words};
use chrono::NaiveTime;
use faro_core::calendar::{Event, UidKey, events, ics};
use faro_core::casefile::{Duty, DutyKind, Hearing, HearingKind, SourceKind};
use faro_core::deadlines::{Every, Recurrence};
use faro_core::outlook::unusable;
use faro_core::prooflog::ProofResult;
use faro_core::reminders::Settings;

const NOW: &str = "2026-11-22T09:00";

fn of(life: &Life, now: &str, full: bool) -> Vec<Event> {
    let settings = Settings { discreet: !full, ..Settings::default() };
    events(&life.outlook(now), &settings, words())
}

fn file(life: &Life, now: &str, full: bool) -> String {
    let key = UidKey::from_bytes(&[7; 32]).unwrap();
    ics(&of(life, now, full), &key, at(now).to_utc()).unwrap()
}

/// The lines of the one event that has this line.
fn event_with(file: &str, line: &str) -> Vec<String> {
    let unfolded = file.replace("\r\n ", "");
    let events = unfolded.split("BEGIN:VEVENT\r\n").skip(1);
    let mut found = events.filter(|event| event.lines().any(|there| there == line));
    let event = found.next().unwrap_or_else(|| panic!("no event has {line}: {file}"));
    assert!(found.next().is_none(), "{line} twice");
    event.lines().take_while(|line| *line != "END:VEVENT").map(str::to_owned).collect()
}

fn has(event: &[String], line: &str) -> bool {
    event.iter().any(|there| there == line)
}

fn life() -> Life {
    let mut life = Life::new();
    life.case.keep(&faro_core::casefile::Person { name: "Ana".into(), ..Default::default() }).unwrap();
    let hearing = Hearing {
        place: "26 Federal Plaza; room 12, floor 3\nNew York".into(),
        ..Hearing::new("us", HearingKind::Individual, "2027-03-14T09:00", ZONE)
    };
    life.add(&hearing);
    life.fact("us.moved_on", "2026-11-20");
    life
}

#[test]
fn a_hearing_is_an_event_on_the_clock_of_the_court() {
    let file = file(&life(), NOW, true);
    let event = event_with(&file, "DTSTART;TZID=America/New_York:20270314T090000");
    assert!(has(&event, "LOCATION:26 Federal Plaza\\; room 12\\, floor 3\\nNew York"), "{event:?}");
    assert!(has(&event, "DTSTAMP:20261122T140000Z") && has(&event, "SEQUENCE:3625320"), "{event:?}");
    // On that very morning clocks are put forward.
    assert!(
        file.contains(
            "BEGIN:DAYLIGHT\r\nDTSTART:20270314T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\n"
        )
    );
    let alarms: Vec<_> = event.iter().filter(|line| line.starts_with("TRIGGER:")).collect();
    assert!(alarms.contains(&&"TRIGGER:-PT2H".to_owned()), "seven in the morning: {alarms:?}");
    assert!(file.lines().all(|line| line.len() <= 75) && file.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
}

#[test]
fn a_deadline_is_a_whole_day_and_rings_where_its_reader_is() {
    let file = file(&life(), NOW, true);
    let event = event_with(&file, "DTSTART;VALUE=DATE:20261125");
    assert!(has(&event, "DTEND;VALUE=DATE:20261126") && has(&event, "TRANSP:TRANSPARENT"), "{event:?}");
    assert!(has(&event, "TRIGGER:-PT15H") && has(&event, "TRIGGER:PT9H"), "{event:?}");
}

#[test]
fn no_word_of_the_case_is_in_a_file_unless_somebody_chose_so() {
    let mut life = life();
    let once = Duty {
        title: "Visit to ISAP".into(),
        ..Duty::new(DutyKind::OfficeVisit, Recurrence::once(day("2026-12-03")), ZONE)
    };
    life.case.add_duty(&once).unwrap();
    let (discreet, full) = (file(&life, NOW, false), file(&life, NOW, true));
    for word in ["Federal", "ISAP", "AR-11", "hearing", "us.", "address"] {
        assert!(!discreet.to_lowercase().contains(&word.to_lowercase()), "{word}: {discreet}");
    }
    assert!(full.contains("Visit to ISAP") && full.contains("Federal"));
    let summaries: Vec<_> = discreet.lines().filter(|line| line.starts_with("SUMMARY:")).collect();
    assert!(summaries.len() >= 3 && summaries.iter().all(|line| *line == "SUMMARY:Faro: open your list"));
    assert!(!discreet.contains("LOCATION") && !discreet.contains("DESCRIPTION:Visit"));
}

#[test]
fn a_later_file_moves_an_event_and_another_key_names_another() {
    let mut life = Life::new();
    let id = life.hearing(HearingKind::Master, "2027-02-02T09:00");
    let uid = |file: &str, line: &str| {
        event_with(file, line).into_iter().find(|line| line.starts_with("UID:")).unwrap()
    };
    let first = file(&life, NOW, true);
    let name = uid(&first, "DTSTART;TZID=America/New_York:20270202T090000");
    life.told(id, SourceKind::HearingNotice, "2027-01-12T13:30", "2026-11-23");
    let second = file(&life, "2026-11-24T09:00", true);
    let moved = event_with(&second, "DTSTART;TZID=America/New_York:20270112T133000");
    assert!(has(&moved, &name), "{name} {moved:?}");
    let sequence = |event: &[String]| -> u64 {
        event.iter().find_map(|line| line.strip_prefix("SEQUENCE:")?.parse().ok()).unwrap()
    };
    assert!(sequence(&moved) > sequence(&event_with(&first, &name)));
    let other = UidKey::from_bytes(&[8; 32]).unwrap();
    let other = ics(&of(&life, NOW, true), &other, at(NOW).to_utc()).unwrap();
    assert!(!other.contains(&name) && !name.contains(&id.to_string()));
}

#[test]
fn the_key_of_a_vault_stays_and_is_its_own() {
    let name = |life: &mut Life| {
        let key = life.case.calendar_key().unwrap();
        let file = ics(&of(life, NOW, true), &key, at(NOW).to_utc()).unwrap();
        file.lines().find(|line| line.starts_with("UID:")).unwrap().to_owned()
    };
    let mut one = Life::new();
    one.fact("us.moved_on", "2026-11-20");
    let first = name(&mut one);
    assert_eq!(name(&mut one), first);
    let mut one = one.reopened();
    assert_eq!(name(&mut one), first);
    assert_eq!(unusable(&one.case).count(), 0, "it is no record of a newer Faro");
    let mut other = Life::new();
    other.fact("us.moved_on", "2026-11-20");
    assert_ne!(name(&mut other), first);
}

#[test]
fn what_was_done_is_cancelled_and_comes_back_when_that_is_taken_back() {
    let mut life = life();
    let event = |life: &Life, now: &str| of(life, now, true).into_iter().find(|event| event.id == "us.ar11");
    assert!(!event(&life, NOW).unwrap().is_cancelled);
    life.done("us.ar11", NOW).unwrap();
    assert!(event(&life, NOW).unwrap().is_cancelled);
    let file = file(&life, NOW, true);
    assert!(has(&event_with(&file, "STATUS:CANCELLED"), "TRANSP:TRANSPARENT"));
    assert!(event(&life, "2027-02-22T09:00").is_none(), "nobody is told for ever");
    life.undo("us.ar11", NOW).unwrap();
    assert!(!event(&life, NOW).unwrap().is_cancelled);
}

#[test]
fn a_duty_that_comes_back_is_an_event_each_time_for_a_quarter() {
    let mut life = Life::new();
    let begins = NaiveTime::from_hms_opt(9, 0, 0);
    let weekly = Recurrence {
        begins,
        ends: NaiveTime::from_hms_opt(11, 0, 0),
        ..Recurrence::of(day("2026-11-05"), Every::Weeks { count: 1, on: Vec::new() })
    };
    let photo = life.case.add_duty(&Duty::new(DutyKind::Photo, weekly, ZONE)).unwrap();
    let yearly = Recurrence::of(day("2027-09-01"), Every::Years { count: 1 });
    life.case.add_duty(&Duty::new(DutyKind::AnnualFee, yearly, ZONE)).unwrap();
    let first = format!("duty:{photo}@2026-11-26");
    life.marks(&format!("duty:{photo}@2026-11-19"), ProofResult::Done, NOW).unwrap();
    let events = of(&life, NOW, false);
    let of_photo: Vec<_> =
        events.iter().filter(|event| event.id.starts_with(&format!("duty:{photo}"))).collect();
    assert_eq!(of_photo.len(), 13, "{of_photo:?}");
    assert_eq!(of_photo[0].id, first);
    assert_eq!((of_photo[0].ends.unwrap() - at("2026-11-26T09:00")).num_hours(), 2);
    // What is far is there once, before and beyond it nothing.
    let far: Vec<_> = events.iter().filter(|event| event.at.day() == day("2027-09-01")).collect();
    assert_eq!((far.len(), events.len()), (1, 14));
}

#[test]
fn what_is_over_is_left_out_and_a_late_thing_stands_on_its_last_day() {
    let mut life = life();
    life.fact("us.last_arrival", "2025-12-01");
    for now in ["2026-11-22T09:00", "2026-11-29T09:00", "2027-03-15T09:00", "2027-09-01T09:00"] {
        let events = of(&life, now, true);
        let today = at(now).date_naive();
        assert!(events.iter().all(|event| event.is_cancelled || event.at.day() >= today), "{now} {events:?}");
    }
    assert!(of(&life, "2027-09-01T09:00", true).is_empty());
}
