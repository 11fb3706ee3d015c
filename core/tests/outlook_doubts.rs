//! What can hardly be right is kept, takes no date away, and is asked about until it is confirmed or changed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use case_support::{Life, ZONE, at, day, words};
use faro_core::casefile::{Duty, DutyKind, Hearing, HearingKind, Relation, SourceKind};
use faro_core::deadlines::{Every, Recurrence};
use faro_core::outlook::{Outlook, OutlookError};

const TODAY: &str = "2026-11-22";

fn codes(outlook: &Outlook<'_>) -> Vec<&'static str> {
    outlook.doubts().iter().map(|doubt| doubt.code).collect()
}

fn of_hearing(at: &str, zone: &str) -> Vec<&'static str> {
    let mut life = Life::new();
    life.add(&Hearing::new("us", HearingKind::Individual, at, zone));
    codes(&life.outlook(TODAY))
}

#[test]
fn a_past_event_with_a_day_to_come_is_asked_about_once_in_the_list() {
    let mut life = Life::new();
    life.fact("us.last_arrival", "2026-11-29");
    life.fact("us.ead_expires", "2027-11-29");
    life.fact("us.asylum.one_year.printed", "2027-11-20");
    let outlook = life.outlook(TODAY);
    let home = outlook.home();
    assert_eq!(home.doubts.iter().map(|doubt| doubt.code).collect::<Vec<_>>(), ["future_event"]);
    let said = words().text(&home.doubts[0].message);
    assert!(said.contains("Sunday 29 November 2026") && said.contains("Check the year"), "{said}");
    assert_eq!(home.doubts[0].fact, Some(("us.last_arrival".to_owned(), None)));
    // The date stays, and says so on its page too.
    let item = life.item("us.asylum.one_year", TODAY).unwrap();
    assert!(item.act_by.is_some() && item.doubts == home.doubts);
    assert_eq!(outlook.rule("us.asylum.one_year").unwrap().doubts, home.doubts);
}

#[test]
fn what_is_odd_about_one_person_is_said_on_no_page_of_another() {
    let mut life = Life::new();
    let eva = life.person("Eva", Relation::Child);
    life.fact("us.last_arrival", "2026-03-01");
    life.fact_of(Some(eva), "us.last_arrival", "2026-11-29");
    life.fact("us.bia_order", "2027-01-10");
    let outlook = life.outlook(TODAY);
    let of = |item: &str| {
        outlook.rule(item).unwrap().doubts.iter().map(|doubt| doubt.fact.clone()).collect::<Vec<_>>()
    };
    assert!(of("us.asylum.one_year").is_empty());
    assert_eq!(of(&format!("us.asylum.one_year~{eva}")), [Some(("us.last_arrival".to_owned(), Some(eva)))]);
    assert_eq!(of("us.pfr"), [Some(("us.bia_order".to_owned(), None))]);
}

#[test]
fn a_confirmed_thing_is_asked_about_again_only_when_it_changes() {
    let mut life = Life::new();
    life.fact("us.bia_order", "2027-01-10");
    let about = life.outlook(TODAY).doubts()[0].about.to_string();
    let sure = life.outlook(TODAY).sure(&about).unwrap();
    life.case.confirm(sure, at(TODAY).to_utc()).unwrap();
    assert!(codes(&life.outlook(TODAY)).is_empty());
    let mut life = life.reopened();
    assert!(codes(&life.outlook(TODAY)).is_empty());
    life.fact("us.bia_order", "2027-01-11");
    assert_eq!(codes(&life.outlook(TODAY)), ["future_event"]);
    assert!(codes(&life.outlook("2027-01-11")).is_empty());
    assert!(matches!(life.outlook(TODAY).sure("ffff"), Err(OutlookError::NoItem { .. })));
}

#[test]
fn every_odd_time_of_a_hearing_has_its_question() {
    for (at, zone, wanted) in [
        ("2027-01-12T09:00", ZONE, &[][..]),
        ("2027-01-12", ZONE, &[]),
        ("2027-01-10T09:00", ZONE, &["closed_day"]),
        ("2026-12-25T03:00", ZONE, &["closed_day", "night"]),
        ("2027-01-12T20:00", ZONE, &["night"]),
        ("2027-01-12T05:59", ZONE, &["night"]),
        ("2027-01-12T06:00", ZONE, &[]),
        ("2062-11-22T09:00", ZONE, &["far_future"]),
        ("2027-03-14T02:30", ZONE, &["closed_day", "night", "clock_gap"]),
    ] {
        assert_eq!(of_hearing(at, zone), wanted, "{at} {zone}");
    }
}

#[test]
fn a_hearing_that_was_over_when_it_was_told_is_asked_about_and_one_that_passed_is_not() {
    let mut life = Life::new();
    let told = |on| Hearing {
        told_on: Some(day(on)),
        ..Hearing::new("us", HearingKind::Master, "2026-11-20T09:00", ZONE)
    };
    life.add(&told("2026-11-01"));
    assert!(codes(&life.outlook(TODAY)).is_empty());
    let mut on_the_day = Life::new();
    on_the_day.add(&told("2026-11-20"));
    assert!(codes(&on_the_day.outlook(TODAY)).is_empty());
    life.add(&Hearing { at: "2020-11-20T09:00".into(), ..told("2026-11-22") });
    assert_eq!(codes(&life.outlook(TODAY)), ["past_hearing"]);
}

#[test]
fn the_same_hearing_twice_is_asked_about_at_one_of_them() {
    let mut life = Life::new();
    let first = life.hearing(HearingKind::Individual, "2027-01-12T09:00");
    life.hearing(HearingKind::Master, "2027-01-12");
    assert_eq!(codes(&life.outlook(TODAY)), ["same_hearing_twice"]);
    let about = life.outlook(TODAY).doubts()[0].about;
    life.case.confirm(life.outlook(TODAY).sure(&about.to_string()).unwrap(), at(TODAY).to_utc()).unwrap();
    assert!(codes(&life.outlook(TODAY)).is_empty());
    // A third one is asked about, whichever comes first.
    life.hearing(HearingKind::Other, "2027-01-12T09:00");
    assert!(!codes(&life.outlook(TODAY)).is_empty());
    life.case.delete_hearing(&first.to_string()).unwrap();
}

#[test]
fn a_hearing_too_soon_after_its_notice_is_asked_about() {
    let mut life = Life::new();
    life.fact("us.nta_served", "2026-11-20");
    life.hearing(HearingKind::Master, "2026-11-30T09:00");
    assert!(codes(&life.outlook(TODAY)).is_empty(), "ten days");
    let id = life.hearing(HearingKind::Individual, "2026-11-27T09:00");
    let doubts = life.outlook(TODAY).hearing(&id.to_string()).unwrap().doubts;
    let codes: Vec<_> = doubts.iter().map(|doubt| doubt.code).collect();
    assert_eq!(codes, ["too_soon_after_notice"]);
    // What the hotline says instead is what is asked about.
    life.told(id, SourceKind::Hotline, "2026-11-26T09:00", TODAY);
    let doubts = life.outlook(TODAY).doubts_about(id);
    assert_eq!(
        doubts.iter().map(|doubt| doubt.code).collect::<Vec<_>>(),
        ["closed_day", "too_soon_after_notice"]
    );
}

#[test]
fn a_visit_on_a_closed_day_is_asked_about_and_a_call_at_night_is_not() {
    let mut life = Life::new();
    let when = |day_of: &str, hour| Recurrence {
        begins: chrono::NaiveTime::from_hms_opt(hour, 0, 0),
        ..Recurrence::of(day(day_of), Every::Once)
    };
    life.case.add_duty(&Duty::new(DutyKind::CallWindow, when("2026-12-06", 22), ZONE)).unwrap();
    life.case
        .add_duty(&Duty::new(DutyKind::PermitExpiry, Recurrence::once(day("2035-12-06")), ZONE))
        .unwrap();
    assert!(codes(&life.outlook(TODAY)).is_empty());
    let id = life.case.add_duty(&Duty::new(DutyKind::OfficeVisit, when("2026-12-06", 22), ZONE)).unwrap();
    assert_eq!(codes(&life.outlook(TODAY)), ["closed_day", "night"]);
    let outlook = life.outlook(TODAY);
    assert_eq!(outlook.duty(&id.to_string()).unwrap().doubts, outlook.doubts());
    life.case.confirm(life.outlook(TODAY).sure(&id.to_string()).unwrap(), at(TODAY).to_utc()).unwrap();
    assert!(codes(&life.outlook(TODAY)).is_empty());
}

#[test]
fn what_lies_farther_ahead_than_anything_does_is_asked_about() {
    let ends = |kind, days: i64| {
        let mut life = Life::new();
        let when = Recurrence::once(day(TODAY) + chrono::TimeDelta::days(days));
        life.case.add_duty(&Duty::new(kind, when, ZONE)).unwrap();
        codes(&life.outlook(TODAY))
    };
    let permit = |days: i64| {
        let mut life = Life::new();
        life.fact("us.ead_expires", &(day(TODAY) + chrono::TimeDelta::days(days)).to_string());
        codes(&life.outlook(TODAY))
    };
    // Six years for what somebody must go to, eleven for a permit.
    for (kind, most) in [(DutyKind::CallWindow, 6 * 365), (DutyKind::PermitExpiry, 11 * 365)] {
        assert!(ends(kind, most).is_empty(), "{kind:?}");
        assert_eq!(ends(kind, most + 1), ["far_future"], "{kind:?}");
    }
    assert!(permit(11 * 365).is_empty());
    assert_eq!(permit(11 * 365 + 1), ["far_future"]);
    assert_eq!(permit(11 * 365 + 900), ["far_future"]);
}

#[test]
fn a_visit_that_comes_back_is_looked_at_for_two_months_and_the_closed_time_is_named() {
    let mut life = Life::new();
    let monthly = Recurrence {
        begins: chrono::NaiveTime::from_hms_opt(8, 0, 0),
        ..Recurrence::of(day("2026-06-03"), Every::Months { count: 1 })
    };
    let visit = Duty::new(DutyKind::OfficeVisit, monthly, ZONE);
    let id = life.case.add_duty(&visit).unwrap();
    let doubts = |life: &Life, now: &str| {
        let outlook = life.outlook(now);
        outlook.doubts().iter().map(|doubt| words().text(&doubt.message)).collect::<Vec<_>>()
    };
    // The third of January 2027 is a Sunday, the third of July a Saturday.
    assert!(doubts(&life, "2026-10-31").is_empty(), "there is time left");
    let said = "Office visit: Sunday 3 January 2027 is a weekend day. Offices are closed then. Ask the office which day is right.";
    for now in ["2026-11-24", "2026-12-20", "2027-01-03"] {
        assert_eq!(doubts(&life, now), [said], "{now}");
    }
    assert!(doubts(&life, "2027-01-04").is_empty(), "what is over is not asked about");
    assert_eq!(doubts(&life, "2027-06-01").len(), 1);
    let outlook = life.outlook("2026-11-24");
    assert_eq!(outlook.duty(&id.to_string()).unwrap().doubts, outlook.doubts());
    // A holiday is a closed day; what was taken out does not come.
    let mut without = visit.clone();
    without.when.except.push(day("2027-01-03"));
    life.case.delete_duty(&id.to_string()).unwrap();
    life.case.add_duty(&without).unwrap();
    assert!(doubts(&life, "2026-11-24").is_empty());
    without.when = Recurrence {
        begins: without.when.begins,
        ..Recurrence::of(day("2026-11-19"), Every::Weeks { count: 1, on: Vec::new() })
    };
    life.case.add_duty(&Duty { kind: DutyKind::Report, ..without.clone() }).unwrap();
    assert!(
        doubts(&life, "2026-11-20")[0].contains("Thursday 26 November 2026 is Thanksgiving"),
        "{:?}",
        doubts(&life, "2026-11-20")
    );
    // At home nobody asks for an office.
    let mut home = Life::new();
    home.case.add_duty(&Duty { kind: DutyKind::HomeVisit, ..visit }).unwrap();
    assert!(doubts(&home, "2026-12-20").is_empty());
}
