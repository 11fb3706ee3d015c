//! Duties: when they come, what came of them, and one move that makes a task for everybody.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use case_support::{Life, ZONE, at, day, source, words};
use chrono::{NaiveDate, NaiveTime};
use faro_core::Coded;
use faro_core::casefile::{
    CaseError, Contact, Duty, DutyKind, Hearing, HearingKind, Relation, Role, SourceKind,
};
use faro_core::deadlines::{Every, Recurrence};
use faro_core::files::Files;
use faro_core::l10n::Words;
use faro_core::outlook::{Choice, DutyState, NotYet, OutlookError, Urgency};
use faro_core::prooflog::{Proof, ProofResult, Reason};

/// A call between nine and eleven on Tuesdays, half an hour of grace.
fn call() -> Duty {
    let mut when = Recurrence::of(day("2026-11-03"), Every::Weeks { count: 1, on: Vec::new() });
    (when.begins, when.ends) = (NaiveTime::from_hms_opt(9, 0, 0), NaiveTime::from_hms_opt(11, 0, 0));
    Duty { grace_minutes: 30, ..Duty::new(DutyKind::CallWindow, when, ZONE) }
}

/// What came of each Tuesday of November.
fn states(life: &Life, now: &str) -> Vec<DutyState> {
    let days = life.outlook(now).agenda(day("2026-11-01"), day("2026-11-30"));
    days.into_iter().filter_map(|mark| mark.state).collect()
}

#[test]
fn a_window_opens_passes_and_is_done_late_or_unanswered() {
    use DutyState::{Coming, CouldNot, Done, Late, Open, Unanswered};
    let mut life = Life::new();
    let id = life.case.add_duty(&call()).unwrap().to_string();
    let on = |day: &str| format!("duty:{id}@{day}");
    assert_eq!(states(&life, "2026-11-03T08:59"), [Coming; 4]);
    assert_eq!(states(&life, "2026-11-03T09:00")[0], Open);
    assert_eq!(states(&life, "2026-11-03T11:30")[0], Open, "the grace");
    assert_eq!(states(&life, "2026-11-03T11:31")[0], Unanswered);

    assert_eq!(life.marks(&id, ProofResult::Done, "2026-11-03T10:00"), Ok(on("2026-11-03")));
    // In the second week it is only told in the evening.
    assert_eq!(life.marks(&id, ProofResult::Done, "2026-11-10T19:00"), Ok(on("2026-11-10")));
    let refused = Proof {
        result: ProofResult::CouldNot,
        reason: Some(Reason::NoAnswer),
        spoke_to: "nobody".into(),
        ..Proof::default()
    };
    life.says(&id, refused, "2026-11-17T09:30").unwrap();
    assert_eq!(states(&life, "2026-11-20T09:00"), [Done, Late, CouldNot, Coming]);

    // What happened in time and was written down later was in time; a correction is a new entry, and the last counts.
    let happened = Some(at("2026-11-10T10:00").to_rfc3339());
    let correction = Proof { result: ProofResult::Done, happened, corrects: Some(2), ..Proof::default() };
    life.says(&on("2026-11-10"), correction, "2026-11-20T09:00").unwrap();
    assert_eq!(states(&life, "2026-11-20T09:00")[1], Done);
    assert_eq!(life.case.check_proofs().count, 4);
    assert_eq!(life.case.proofs()[0].body.proof().unwrap().what, "Phone check-in");

    let wednesday = life.marks(&on("2026-11-11"), ProofResult::Done, "2026-11-20T09:00");
    assert_eq!(wednesday, Err(OutlookError::NoTime));
    let next = life.outlook("2026-11-20T09:00").duty(&id).unwrap().next.unwrap();
    assert_eq!(next.time.at.begins, at("2026-11-24T09:00"));
    life.case.delete_duty(&id).unwrap();
    assert_eq!((life.case.duties().len(), life.case.check_proofs().count), (0, 4));
}

#[test]
fn the_page_of_a_duty_shows_what_waits_what_is_next_and_two_weeks_around() {
    let mut life = Life::new();
    let own = Duty { checklist: vec!["Ask for Ms. Lee".into()], ..call() };
    let id = life.case.add_duty(&own).unwrap().to_string();
    life.marks(&id, ProofResult::Done, "2026-11-10T10:00").unwrap();
    let page = life.outlook("2026-11-17T10:00").duty(&id).unwrap();
    let times: Vec<_> = page.times.iter().map(|line| (line.day, line.time.state, line.can_mark)).collect();
    let expected = [
        (day("2026-11-03"), DutyState::Unanswered, true),
        (day("2026-11-10"), DutyState::Done, false),
        (day("2026-11-17"), DutyState::Open, true),
        (day("2026-11-24"), DutyState::Coming, false),
        (day("2026-12-01"), DutyState::Coming, false),
    ];
    assert_eq!(times, expected);
    assert_eq!(page.times[1].marked.map(|mark| mark.number), Some(1));
    // The missed one is two weeks ago: too long ago to be asked about.
    assert_eq!((page.now.map(|line| line.day), page.waiting.len()), (Some(day("2026-11-17")), 0));
    assert_eq!(page.next.unwrap().day, day("2026-11-24"));
    let checklist: Vec<_> = page.checklist.iter().map(|message| words().text(message)).collect();
    assert_eq!(checklist.last().map(String::as_str), Some("Ask for Ms. Lee"));
    assert_eq!(checklist.len(), DutyKind::CallWindow.checklist().len() + 1);
}

#[test]
fn duties_are_due_and_one_that_passed_without_a_word_asks() {
    let mut life = Life::new();
    let id = life.case.add_duty(&call()).unwrap().to_string();
    let found = |life: &Life, now: &str| -> Vec<(NaiveDate, Urgency)> {
        let items = life.items(now).into_iter();
        items
            .map(|item| {
                let act_by = item.act_by.unwrap();
                assert_eq!(item.id, format!("duty:{id}@{act_by}"));
                (act_by, item.urgency)
            })
            .collect()
    };
    let next = (day("2026-11-10"), Urgency::Week);
    assert_eq!(found(&life, "2026-11-03T08:00"), [(day("2026-11-03"), Urgency::Today)]);
    let missed = (day("2026-11-03"), Urgency::Passed);
    assert_eq!(found(&life, "2026-11-05"), [missed, next]);
    life.marks(&format!("duty:{id}@2026-11-03"), ProofResult::Done, "2026-11-05T12:00").unwrap();
    assert_eq!(found(&life, "2026-11-05"), [next]);
    // After three weeks without the phone only the newest one asks: nobody is buried in what is over.
    assert_eq!(found(&life, "2026-11-26").len(), 2);
}

#[test]
fn a_time_that_is_over_is_not_guessed_when_none_is_open() {
    let mut life = Life::new();
    let id = life.case.add_duty(&call()).unwrap().to_string();
    let refused = life.marks(&id, ProofResult::Done, "2026-11-05T12:00");
    let Err(OutlookError::NotYet(not_yet)) = refused else { panic!("{refused:?}") };
    let NotYet { begins, choices, .. } = *not_yet;
    assert_eq!(begins.day(), day("2026-11-10"));
    let choices: Vec<_> = choices.into_iter().map(|Choice { id, .. }| id).collect();
    assert_eq!(choices, [format!("duty:{id}@2026-11-03")]);
    assert!(life.case.proofs().is_empty());
}

/// Nobody can be at an office at ten and write it down within the same second.
#[test]
fn an_appointment_without_an_end_is_open_and_in_time_for_the_rest_of_its_day() {
    let mut life = Life::new();
    let mut visit = Duty { kind: DutyKind::OfficeVisit, grace_minutes: 0, ..call() };
    visit.when.ends = None;
    let id = life.case.add_duty(&visit).unwrap().to_string();
    let item = format!("duty:{id}@2026-11-03");
    for (now, state) in [
        ("2026-11-03T08:59", DutyState::Coming),
        ("2026-11-03T09:00", DutyState::Open),
        ("2026-11-03T23:59", DutyState::Open),
        ("2026-11-04T00:01", DutyState::Unanswered),
    ] {
        assert_eq!(states(&life, now)[0], state, "{now}");
    }
    let result = |life: &Life| life.case.proofs().pop().unwrap().body.proof().unwrap().result;
    assert_eq!(life.marks(&id, ProofResult::Done, "2026-11-03T17:30").as_ref(), Ok(&item));
    assert_eq!(result(&life), ProofResult::Done);
    life.undo(&item, "2026-11-03T17:31").unwrap();
    life.marks(&item, ProofResult::Done, "2026-11-04T08:00").unwrap();
    assert_eq!(result(&life), ProofResult::Late);
    let happened = Some("2026-11-03".into());
    let told = Proof { result: ProofResult::Done, happened, ..Proof::default() };
    life.says(&item, told, "2026-11-04T08:00").unwrap();
    assert_eq!(result(&life), ProofResult::Done);
}

#[test]
fn the_day_of_a_duty_is_called_by_what_it_is() {
    let mut life = Life::new();
    let kinds = [
        (DutyKind::CallWindow, vec!["due-on", "due-ends"]),
        (DutyKind::OfficeVisit, vec!["due-begins", "due-ends"]),
    ];
    for (kind, expected) in kinds {
        let id = life.case.add_duty(&Duty { kind, ..call() }).unwrap();
        let item = life.item(&format!("duty:{id}@2026-11-03"), "2026-11-03T09:40").unwrap();
        let labels: Vec<_> = item.days.iter().map(|day| day.label.id()).collect();
        assert_eq!(labels, expected, "{kind:?}");
        assert_eq!(item.days[1].at.to_string(), "2026-11-03T11:00:00-05:00");
    }
    for (kind, expected) in [
        (DutyKind::PermitExpiry, "due-ends"),
        (DutyKind::AddressLawyer, "due-act-by"),
        (DutyKind::Other, "due-act-by"),
    ] {
        let once = Duty::new(kind, Recurrence::once(day("2026-12-01")), ZONE);
        let id = life.case.add_duty(&once).unwrap();
        let item = life.item(&format!("duty:{id}@2026-12-01"), "2026-11-03").unwrap();
        assert_eq!((item.days.len(), item.days[0].label.id()), (1, expected), "{kind:?}");
    }
}

#[test]
fn what_can_never_come_is_refused() {
    let mut life = Life::new();
    let mut refused = |duty: Duty| life.case.add_duty(&duty).unwrap_err();
    let mut never = call();
    never.when.until = Some(day("2026-11-02"));
    assert_eq!(refused(never), CaseError::Never);
    let nothing = Every::Weeks { count: 0, on: Vec::new() };
    let nothing = Duty::new(DutyKind::Report, Recurrence::of(day("2027-01-03"), nothing), ZONE);
    assert!(matches!(refused(nothing), CaseError::Every(_)));
    assert!(matches!(refused(Duty { zone: "Boston".into(), ..call() }), CaseError::Zone(_)));
    assert!(life.case.duties().is_empty());
}

/// A family of four moves on the Friday before a Monday that is a holiday (12 October 2026, Columbus Day).
#[test]
fn a_move_on_the_friday_before_a_holiday_is_a_task_for_everybody() {
    let mut life = Life::new();
    life.person("Ana", Relation::Myself);
    for name in ["Beto", "Carla", "Diego"] {
        life.person(name, Relation::Child);
    }
    let lawyer =
        Contact { name: "Lic. Ruiz".into(), role: Role::Lawyer, phone: "555".into(), ..Contact::default() };
    life.case.keep(&lawyer).unwrap();
    life.case.add_duty(&call()).unwrap();
    let moves = |life: &mut Life, now: &str| {
        let moved = life.outlook(now).moving(at(now).date_naive());
        life.case.record_move(&moved, at(now).to_utc()).unwrap();
        moved.tasks.len()
    };
    let of = |life: &Life, rule: &str, now: &str| -> Vec<_> {
        life.items(now).into_iter().filter(|item| item.rule.as_deref() == Some(rule)).collect()
    };
    // Court and USCIS for each of four; the supervision; the lawyer. The Board only where somebody appealed.
    assert_eq!(moves(&mut life, "2026-10-09T12:00"), 2);
    let tasks = |life: &Life, now: &str| {
        let of_move = |id: &str| id.starts_with("us.eoir33.") || id.starts_with("us.ar11");
        let address = |duty: DutyKind| matches!(duty, DutyKind::AddressSupervision | DutyKind::AddressLawyer);
        let duties = life.case.duties().into_iter().filter(|duty| address(duty.body.kind));
        life.items(now).iter().filter(|item| of_move(&item.id)).count() + duties.count()
    };
    assert_eq!(tasks(&life, "2026-10-09"), 10);
    let court = of(&life, "us.eoir33.court", "2026-10-09");
    assert_eq!(court.len(), 4);
    // Five calendar days end on Wednesday 14 October; the earlier reading wins over five working days.
    assert!(court.iter().all(|item| item.act_by == Some(day("2026-10-14"))), "{court:?}");
    assert_eq!(of(&life, "us.ar11", "2026-10-09")[0].act_by, Some(day("2026-10-19")));
    let titles: Vec<_> = court.iter().map(|item| words().text(&item.title)).collect();
    assert_eq!(titles.iter().filter(|title| title.ends_with(')')).count(), 3, "whose it is: {titles:?}");

    // A task is closed with a proof or a reason; those of the others stay.
    let refused = life.marks(&court[0].id, ProofResult::Done, "2026-10-12T09:00");
    assert_eq!(refused, Err(OutlookError::ProofNeeded));
    for (left, item) in court.iter().enumerate() {
        assert_eq!(of(&life, "us.eoir33.court", "2026-10-12").len(), 4 - left);
        assert_eq!(life.done(&item.id, "2026-10-12T09:00").as_ref(), Ok(&item.id));
    }
    assert!(of(&life, "us.eoir33.court", "2026-10-12").is_empty());
    assert_eq!(of(&life, "us.ar11", "2026-10-12").len(), 4);

    // The next move opens the same tasks again, and makes none twice.
    moves(&mut life, "2027-03-01T12:00");
    assert_eq!((tasks(&life, "2027-03-01"), of(&life, "us.eoir33.court", "2027-03-01").len()), (10, 4));
}

#[test]
fn a_missed_hearing_is_asked_about_and_then_says_where_help_is() {
    let mut life = Life::new();
    let mut hearing = Hearing::new("us", HearingKind::Master, "2026-11-10T09:00", ZONE);
    hearing.sources.push(source(SourceKind::HearingNotice, "2026-11-10T09:00", "2026-10-01"));
    let id = format!("hearing:{}", life.add(&hearing));
    assert_eq!(life.seen(&id, "2026-11-11"), Some((Urgency::Passed, vec!["over"])));
    assert_eq!(life.marks(&id, ProofResult::Missed, "2026-11-11T09:00").as_ref(), Ok(&id));
    assert_eq!(life.case.proofs()[0].body.proof().unwrap().day, Some(day("2026-11-10")));
    assert_eq!(life.seen(&id, "2026-11-11"), Some((Urgency::Missed, vec!["missed"])));
    life.marks(&id, ProofResult::Done, "2026-11-11T10:00").unwrap();
    assert_eq!(life.seen(&id, "2026-11-11"), None);
}

#[test]
fn a_hearing_is_looked_up_every_week_unless_that_is_a_duty_of_its_own() {
    let mut life = Life::new();
    let mut hearing = Hearing::new("us", HearingKind::Master, "2027-02-05T09:00", ZONE);
    hearing.sources.push(source(SourceKind::Hotline, "2027-02-05T09:00", "2026-11-12"));
    life.add(&hearing);
    let checks = |life: &Life| -> Vec<_> {
        let duties = life.outlook("2026-11-20").coming().duties.into_iter();
        let checks = duties.filter(|duty| duty.kind == DutyKind::CourtCheck);
        checks.map(|check| check.when.days(day("2026-11-20")).next().unwrap()).collect()
    };
    assert_eq!(checks(&life), [day("2026-11-26")]);
    let weekly = Recurrence::of(day("2026-11-02"), Every::Weeks { count: 1, on: Vec::new() });
    life.case.add_duty(&Duty::new(DutyKind::CourtCheck, weekly, ZONE)).unwrap();
    assert_eq!(checks(&life), [day("2026-11-23")], "never two reminders for one thing");
}

#[test]
fn every_kind_has_words_and_a_checklist_in_every_language() {
    use DutyKind as K;
    let kinds = [
        K::Photo,
        K::CallWindow,
        K::OfficeVisit,
        K::HomeVisit,
        K::Charging,
        K::CourtCheck,
        K::Report,
        K::PermitExpiry,
        K::ParoleExpiry,
        K::IdentityExpiry,
        K::AnnualFee,
        K::AddressSupervision,
        K::AddressLawyer,
        K::Other,
    ];
    for tag in ["en", "es"] {
        let words = Words::load(Files::builtin(), tag).unwrap();
        for message in kinds.iter().flat_map(|kind| [vec![kind.message()], kind.checklist()].concat()) {
            assert!(!words.try_say(&message).unwrap().fell_back, "{message:?}");
        }
    }
    assert!(kinds.iter().filter(|kind| !kind.checklist().is_empty()).count() > 10);
}

/// The end of a permit had the receipt of a payment for its checklist.
#[test]
fn what_to_prepare_fits_what_is_done() {
    for kind in DutyKind::ALL {
        let ids: Vec<_> = kind.checklist().iter().map(|check| check.id().to_owned()).collect();
        let has = |id: &str| ids.iter().any(|there| there == id);
        let sends = matches!(kind, DutyKind::AnnualFee | DutyKind::AddressSupervision);
        assert_eq!(has("check-receipt"), sends, "{kind:?}");
        assert_eq!(has("check-printed"), kind.is_end(), "{kind:?}");
        assert_eq!(has("check-signal"), matches!(kind, DutyKind::Photo | DutyKind::CallWindow), "{kind:?}");
    }
}
