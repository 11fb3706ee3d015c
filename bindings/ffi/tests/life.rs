//! Hearings with their sources, duties, and the proof that they were done.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod common;

use common::{Bench, plain};
use faro_ffi::{
    DutyKind, DutyState, FaroError, HearingKind, NewDuty, NewHearing, NewProof, NewSource, ProofResult,
    Reason, Repeat, SourceKind, Standing, Weekday,
};

fn hearing() -> NewHearing {
    NewHearing {
        jurisdiction: "us".to_owned(),
        kind: HearingKind::Master,
        at: "2027-01-31T09:00".to_owned(),
        zone: "America/Los_Angeles".to_owned(),
        place: "room 3".to_owned(),
        link: String::new(),
        judge: String::new(),
        bring: vec!["my paper".to_owned()],
        interpreter: String::new(),
        travel_minutes: Some(90),
    }
}

fn source(kind: SourceKind, at: &str) -> NewSource {
    NewSource { kind, at: at.to_owned(), seen_on: None }
}

fn proof(result: ProofResult) -> NewProof {
    NewProof {
        result,
        reason: None,
        error: String::new(),
        spoke_to: String::new(),
        reference: String::new(),
        note: String::new(),
        papers: Vec::new(),
    }
}

#[test]
fn an_earlier_date_is_the_one_to_act_on() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    let id = faro.add_hearing(hearing()).unwrap();
    let only = || faro.hearings().unwrap().remove(0);
    assert_eq!((only().standing, only().sources.len()), (Standing::Told, 0));
    assert!(
        plain(&only().leave_by.unwrap().day.text.text).contains("6:30"),
        "90 minutes of way, and an hour of line"
    );
    assert!(plain(&only().elsewhere.unwrap().text).contains("12:00"), "the phone is in New York");

    faro.add_hearing_source(id.clone(), source(SourceKind::HearingNotice, "2027-01-31T09:00")).unwrap();
    faro.add_hearing_source(id.clone(), source(SourceKind::Hotline, "2027-01-12T13:00")).unwrap();
    let moved = only();
    assert_eq!((moved.standing, moved.at.as_str()), (Standing::Conflict, "2027-01-12T13:00"));
    assert!(moved.warning.is_some());
    assert_eq!(moved.sources[0].kind, SourceKind::Hotline);
    let settles: Vec<_> = moved.sources.iter().map(|source| (source.kind, source.may_settle)).collect();
    let last_words =
        [(SourceKind::Hotline, true), (SourceKind::HearingNotice, true), (SourceKind::Other, true)];
    assert_eq!(settles, last_words);

    faro.settle_hearing(id.clone(), SourceKind::HearingNotice).unwrap();
    let settled = only();
    assert_eq!(settled.at, "2027-01-31T09:00");
    assert!(settled.sources.iter().any(|source| source.wrong));
    assert!(!settled.may_mark && settled.sources.iter().all(|source| !source.may_settle));

    let other_day = NewHearing { at: "2030-01-01".to_owned(), judge: "J. Doe".to_owned(), ..hearing() };
    faro.edit_hearing(id.clone(), other_day).unwrap();
    assert_eq!(
        (only().judge.as_str(), only().at.as_str()),
        ("J. Doe", "2027-01-31T09:00"),
        "sources tell the date"
    );
    assert_eq!(only().sources.len(), settled.sources.len());
    faro.delete_hearing(id.clone()).unwrap();
    assert!(faro.hearings().unwrap().is_empty());
    assert!(matches!(faro.delete_hearing(id), Err(FaroError::NotFound { .. })));
}

#[test]
fn a_hearing_may_be_marked_once_its_day_has_come() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    let today = NewHearing { at: "2026-11-22T14:00".to_owned(), ..hearing() };
    let id = faro.add_hearing(today).unwrap();
    let may_mark = || faro.hearings().unwrap()[0].may_mark;
    assert!(may_mark());
    faro.mark_duty(id, None, proof(ProofResult::Done)).unwrap();
    assert!(!may_mark(), "the log has it");
}

#[test]
fn the_plan_says_its_times_in_words() {
    let bench = Bench::unlocked();
    bench.faro.add_hearing(hearing()).unwrap();
    let plan = bench.faro.plan().unwrap();
    for planned in &plan.notifications {
        let minute = planned.at[..16].to_owned();
        assert_eq!(bench.faro.in_words(minute).unwrap(), planned.at_text);
    }
    assert!(!plan.notifications.is_empty());
}

#[test]
fn a_duty_waits_for_a_word_and_the_log_keeps_it() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    // The phone's clock stands at ten on Sunday 22 November 2026.
    let photo = NewDuty {
        kind: DutyKind::Photo,
        title: String::new(),
        first: "2026-11-15".to_owned(),
        repeat: Repeat::Weeks { count: 1, on: vec![Weekday::Sun] },
        begins: Some("09:00".to_owned()),
        ends: Some("11:00".to_owned()),
        until: None,
        zone: None,
        grace_minutes: 0,
        place: String::new(),
    };
    let id = faro.add_duty(photo.clone()).unwrap();
    let duty = || faro.duties().unwrap().remove(0);
    let states = || duty().waiting.iter().map(|time| time.state).collect::<Vec<_>>();
    assert_eq!(states(), [DutyState::Open, DutyState::Missed]);
    assert!(
        plain(&duty().waiting[0].day.day.text.text).contains("9:00 a.m. until 11:00"),
        "{:?}",
        duty().waiting[0].day
    );
    assert!(!duty().checklist.is_empty() && duty().repeats.is_some());
    assert_eq!(duty().next.unwrap().iso, "2026-11-29");

    let refused = NewProof {
        reason: Some(Reason::AppRefused),
        error: "Face not recognised".to_owned(),
        ..proof(ProofResult::CouldNot)
    };
    assert_eq!(faro.mark_duty(id.clone(), None, refused), Ok(1));
    assert_eq!(faro.mark_duty(id.clone(), Some("2026-11-15".to_owned()), proof(ProofResult::Done)), Ok(2));
    assert_eq!(states(), []);
    assert!(faro.mark_duty(id.clone(), Some("2026-11-16".to_owned()), proof(ProofResult::Done)).is_err());

    let log = faro.proof_log().unwrap();
    assert_eq!((log.count, log.entries[1].number, log.head.len()), (2, 1, 64));
    assert!(log.fault.is_none() && log.entries[0].title.text.contains("Photo check-in"));
    assert!(log.entries[1].details.iter().any(|line| line.text.contains("Face not recognised")));
    let sheet = faro.proof_sheet().unwrap();
    assert!(sheet.contains("Face not recognised") && sheet.contains(&log.head));
    assert!(faro.proof_json().unwrap().contains(&log.head));

    faro.delete_duty(id).unwrap();
    assert_eq!(faro.proof_log().unwrap(), log, "the log does not forget");
    let wrong = NewDuty { begins: Some("9 o'clock".to_owned()), ..photo.clone() };
    let wrong = faro.add_duty(wrong).unwrap_err();
    assert!(matches!(wrong, FaroError::Refused { ref code, .. } if code == "border-time-form"));
    assert!(faro.add_duty(NewDuty { first: "22/11/2026".to_owned(), ..photo }).is_err());
}

#[test]
fn choices_are_said() {
    let bench = Bench::new();
    let texts = [
        bench.faro.duty_kinds().unwrap().into_iter().map(|choice| choice.text).collect::<Vec<_>>(),
        bench.faro.reasons().unwrap().into_iter().map(|choice| choice.text).collect(),
        bench.faro.source_kinds().unwrap().into_iter().map(|choice| choice.text).collect(),
    ];
    assert!(texts.iter().flatten().all(|text| !text.fell_back && !text.text.is_empty()));
}
