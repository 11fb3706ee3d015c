//! The days of a week or a month, and what reminders are made from.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use case_support::{Life, ZONE, at, book, day, words};
use chrono::NaiveTime;
use faro_core::casefile::{Duty, DutyKind, Hearing, HearingKind};
use faro_core::deadlines::{Every, Recurrence, Tz};
use faro_core::outlook::{DayMark, DutyState, ItemId, MarkKind, Outlook, TargetKind};
use faro_core::prooflog::ProofResult;

fn zone(name: &str) -> Tz {
    Tz::named(name).unwrap()
}

/// A photo at half past eleven in the night, each night.
fn nightly(zone: &str) -> Duty {
    let begins = NaiveTime::from_hms_opt(23, 30, 0);
    let daily = Recurrence::of(day("2026-11-01"), Every::Days { count: 1 });
    Duty::new(DutyKind::Photo, Recurrence { begins, ..daily }, zone)
}

#[test]
fn a_day_holds_what_is_on_it_where_the_person_is() {
    let mut life = Life::new();
    life.case.add_duty(&nightly(ZONE)).unwrap();
    let days = |zone: Tz, from: &str, to: &str| {
        let outlook = Outlook::of(&life.case, book(), at("2026-11-22").with_timezone(&zone));
        let marks = outlook.agenda(day(from), day(to));
        marks.into_iter().map(|mark| mark.day.to_string()).collect::<Vec<_>>()
    };
    let week = ["2026-11-23", "2026-11-24"];
    assert_eq!(days(zone("America/New_York"), week[0], week[1]), week);
    // In Madrid it is half past five in the morning of the next day: one of each day all the same.
    assert_eq!(days(zone("Europe/Madrid"), week[0], week[1]), week);
    assert_eq!(days(zone("Pacific/Kiritimati"), week[0], week[1]), week);
    // In Honolulu it is half past six in the evening before; of half past midnight it would be the day before.
    assert_eq!(days(zone("Pacific/Honolulu"), week[0], week[1]), week);
    let mut early = nightly(ZONE);
    early.when.begins = NaiveTime::from_hms_opt(0, 30, 0);
    life.case.add_duty(&early).unwrap();
    let outlook = Outlook::of(&life.case, book(), at("2026-11-22").with_timezone(&zone("Pacific/Honolulu")));
    assert_eq!(outlook.agenda(day(week[0]), day(week[1])).len(), 4);
}

#[test]
fn the_days_of_a_week_are_in_order_and_lead_to_their_pages() {
    let mut life = Life::new();
    life.fact("us.last_arrival", "2025-11-29");
    let hearing = life.hearing(HearingKind::Master, "2026-11-27T13:00");
    let early = life.add(&Hearing::new("us", HearingKind::Other, "2026-11-27", ZONE));
    let call = Duty {
        when: Recurrence { begins: NaiveTime::from_hms_opt(9, 0, 0), ..Recurrence::once(day("2026-11-27")) },
        ..nightly(ZONE)
    };
    let duty = life.case.add_duty(&call).unwrap();
    let whole = Duty::new(DutyKind::PermitExpiry, Recurrence::once(day("2026-11-26")), ZONE);
    let whole = life.case.add_duty(&whole).unwrap();
    let outlook = life.outlook("2026-11-22");
    let marks = outlook.agenda(day("2026-11-23"), day("2026-11-29"));
    let found: Vec<_> = marks.iter().map(|mark| (mark.day.to_string(), mark.kind, mark.id.clone())).collect();
    let on = |day: &str, kind, id: String| (day.to_owned(), kind, id);
    assert_eq!(
        found,
        [
            on("2026-11-26", MarkKind::Duty, format!("duty:{whole}@2026-11-26")),
            on("2026-11-27", MarkKind::Appearance, format!("hearing:{early}")),
            on("2026-11-27", MarkKind::Deadline, "us.asylum.one_year".into()),
            on("2026-11-27", MarkKind::Duty, format!("duty:{duty}@2026-11-27")),
            on("2026-11-27", MarkKind::Appearance, format!("hearing:{hearing}")),
        ]
    );
    for mark in &marks {
        let page = match (mark.target.kind, mark.id.parse().unwrap()) {
            (TargetKind::Rule, ItemId::Rule { .. }) => outlook.rule(&mark.target.id).is_ok(),
            (TargetKind::Hearing, ItemId::Hearing(_)) => outlook.hearing(&mark.target.id).is_ok(),
            (TargetKind::Duty, ItemId::Duty(..)) => outlook.duty(&mark.target.id).is_ok(),
            _ => false,
        };
        assert!(page, "{}", mark.id);
    }
    assert_eq!((marks[0].begins, marks[0].state), (None, Some(DutyState::Coming)));
    assert_eq!(marks[4].begins, Some(at("2026-11-27T13:00")));
}

#[test]
fn who_let_the_day_to_act_by_pass_has_the_last_day_on_the_calendar() {
    let mut life = Life::new();
    life.fact("us.last_arrival", "2025-11-29");
    let on = |now: &str| life.outlook(now).agenda(day("2026-11-20"), day("2026-12-10"))[0].day;
    assert_eq!((on("2026-11-27"), on("2026-11-28")), (day("2026-11-27"), day("2026-11-30")));
}

#[test]
fn an_empty_case_and_an_empty_week_hold_nothing() {
    let life = Life::new();
    let outlook = life.outlook("2026-11-22");
    assert_eq!(outlook.agenda(day("2026-11-23"), day("2026-11-29")), []);
    assert_eq!((outlook.coming().items.len(), outlook.coming().duties.len()), (0, 0));
    let home = outlook.home();
    assert!(
        home.hearing.is_none()
            && home.waiting.is_empty()
            && home.sections.is_empty()
            && home.open_questions.is_some()
    );
}

#[test]
fn a_hearing_stays_on_its_day_with_what_came_of_it_as_a_duty_does() {
    let mut life = Life::new();
    let [there, away, unsaid] = ["2026-11-16T09:00", "2026-11-17T09:00", "2026-11-18T09:00"]
        .map(|at| life.hearing(HearingKind::Master, at));
    life.marks(&format!("hearing:{there}"), ProofResult::Done, "2026-11-19").unwrap();
    life.marks(&format!("hearing:{away}"), ProofResult::Missed, "2026-11-19").unwrap();
    let month = |now: &str| {
        let marks = life.outlook(now).agenda(day("2026-11-01"), day("2026-11-30"));
        let said =
            |mark: &DayMark| (mark.id.clone(), mark.state, mark.came.as_ref().map(|came| words().text(came)));
        marks.iter().map(said).collect::<Vec<_>>()
    };
    let marked = [
        (format!("hearing:{there}"), Some(DutyState::Done), Some("was there".to_owned())),
        (format!("hearing:{away}"), Some(DutyState::Missed), Some("was not there".to_owned())),
    ];
    assert_eq!(month("2026-11-22")[..2], marked);
    assert_eq!(month("2026-11-22")[2], (format!("hearing:{unsaid}"), None, None));
    assert_eq!(month("2027-02-22"), marked, "what came of it stays; what nobody said is asked about no more");
}
