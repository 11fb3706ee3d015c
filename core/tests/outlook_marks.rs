//! Marking what came of something, and taking it back: on every list at once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use case_support::{Life, ZONE, at, codes, day, words};
use chrono::{Days, NaiveTime};
use faro_core::casefile::{Duty, DutyKind, HearingKind};
use faro_core::deadlines::{Every, Recurrence};
use faro_core::outlook::{Coming, DayMark, DutyState, Item, NotYet, OutlookError, Urgency};
use faro_core::prooflog::{Proof, ProofResult, Reason};
use faro_core::reminders::{Plan, Settings, plan};

const COURT: &str = "us.eoir33.court";

/// A call between nine and eleven on Tuesdays.
fn call() -> Duty {
    let mut when = Recurrence::of(day("2026-11-03"), Every::Weeks { count: 1, on: Vec::new() });
    (when.begins, when.ends) = (NaiveTime::from_hms_opt(9, 0, 0), NaiveTime::from_hms_opt(11, 0, 0));
    Duty::new(DutyKind::CallWindow, when, ZONE)
}

/// Everything that is told of a day: the list, two months of the calendar, and what reminders are made from.
fn told(life: &Life, now: &str) -> (Vec<Item>, Vec<DayMark>, Coming) {
    let outlook = life.outlook(now);
    let (from, to) = (outlook.today() - Days::new(30), outlook.today() + Days::new(30));
    (outlook.items(), outlook.agenda(from, to), outlook.coming())
}

fn planned(life: &Life, now: &str) -> Plan {
    let outlook = life.outlook(now);
    plan(&outlook.now(), outlook.now().timezone(), &outlook.coming(), &Settings::default(), words())
}

/// Whether any list still tells of an item.
fn is_told(life: &Life, id: &str, now: &str) -> [bool; 3] {
    let (items, agenda, coming) = told(life, now);
    [
        items.iter().any(|item| item.id == id),
        agenda.iter().any(|mark| mark.id == id),
        coming.items.iter().any(|item| item.id == id),
    ]
}

fn result(result: ProofResult) -> Proof {
    Proof { result, ..Proof::default() }
}

#[test]
fn a_computed_deadline_that_was_done_leaves_every_list_and_comes_back_as_it_was() {
    let mut life = Life::new();
    life.fact("us.moved_on", "2026-11-20");
    let now = "2026-12-01";
    assert_eq!(life.seen(COURT, now).unwrap().0, Urgency::Missed);
    assert_eq!(is_told(&life, COURT, now), [true; 3]);
    let (before, home) = (told(&life, now), life.outlook(now).home());

    assert_eq!(life.done(COURT, now).as_deref(), Ok(COURT));
    assert_eq!(is_told(&life, COURT, now), [false; 3]);
    assert_eq!(is_told(&life, "us.ar11", now), [true; 3], "the others stay");
    let outlook = life.outlook(now);
    let page = outlook.rule(COURT).unwrap();
    assert_eq!(page.marked.map(|mark| (mark.result, mark.on)), Some((ProofResult::Late, Some(day(now)))));
    assert!(!page.can_mark && page.notes.is_empty(), "{:?}", page.notes);
    let proof = life.case.proofs().remove(0).body.proof().unwrap();
    let written = (proof.item.as_deref(), proof.rule.as_deref(), proof.person, proof.day);
    assert_eq!(written, (Some(COURT), Some(COURT), None, Some(day("2026-11-20"))));

    assert_eq!(life.outlook(now).undo(COURT, words()).unwrap().rule.as_deref(), Some(COURT));
    assert_eq!(life.undo(COURT, now).as_deref(), Ok(COURT));
    assert_eq!(told(&life, now), before);
    assert_eq!(life.outlook(now).home(), home);
    assert_eq!(life.undo(COURT, now), Err(OutlookError::NotMarked));
    assert_eq!(life.case.check_proofs().count, 2);
    // And once more, after the vault was closed.
    life.done(COURT, now).unwrap();
    let mut life = life.reopened();
    assert_eq!(is_told(&life, COURT, now), [false; 3]);
    life.undo(COURT, now).unwrap();
    assert_eq!(told(&life.reopened(), now), before);
}

#[test]
fn what_was_done_in_time_is_in_time_whenever_it_is_written_down() {
    let mut life = Life::new();
    life.fact("us.moved_on", "2026-11-20");
    let told = |happened: &str| Proof {
        result: ProofResult::Done,
        reference: "R-1".into(),
        happened: Some(happened.into()),
        ..Proof::default()
    };
    let last = |life: &Life| life.case.proofs().pop().unwrap().body.proof().unwrap().result;
    for (happened, result) in [
        ("2026-11-25", ProofResult::Done),
        ("2026-11-25T23:59:00-05:00", ProofResult::Done),
        ("2026-11-26T00:00:01-05:00", ProofResult::Late),
        ("2026-11-26", ProofResult::Late),
    ] {
        life.says(COURT, told(happened), "2026-12-01").unwrap();
        assert_eq!(last(&life), result, "{happened}");
        life.undo(COURT, "2026-12-01").unwrap();
    }
    assert_eq!(life.says(COURT, told("2026-12-02"), "2026-12-01"), Err(OutlookError::ToCome));
    assert_eq!(life.says(COURT, told("2026-12-01T12:01:00-05:00"), "2026-12-01"), Err(OutlookError::ToCome));
    assert_eq!(life.says(COURT, told("last week"), "2026-12-01"), Err(OutlookError::On));
    assert_eq!(life.case.check_proofs().count, 8, "what was refused is not written");
}

#[test]
fn an_address_is_told_with_a_proof_or_a_reason_why_not() {
    let mut life = Life::new();
    life.fact("us.moved_on", "2026-11-20");
    let refused = |proof: Proof, life: &mut Life| life.says(COURT, proof, "2026-11-22");
    assert_eq!(refused(result(ProofResult::Done), &mut life), Err(OutlookError::ProofNeeded));
    assert_eq!(refused(result(ProofResult::CouldNot), &mut life), Err(OutlookError::ProofNeeded));
    let sick = Proof { reason: Some(Reason::Sick), ..result(ProofResult::CouldNot) };
    assert_eq!(refused(sick, &mut life).as_deref(), Ok(COURT));
    // Where a deadline has no office that must be shown something, a word is enough.
    life.fact("us.last_arrival", "2025-11-29");
    let word = life.says("us.asylum.one_year", result(ProofResult::Done), "2026-11-22");
    assert_eq!(word.as_deref(), Ok("us.asylum.one_year"));
}

/// On Sunday it is said of Tuesday's call that it could not be done.
#[test]
fn a_window_that_has_not_begun_cannot_be_marked_and_nothing_is_cancelled() {
    let mut life = Life::new();
    let id = life.case.add_duty(&call()).unwrap().to_string();
    let now = "2026-11-22T10:00";
    let (before, plan) = (told(&life, now), planned(&life, now));
    let tuesday = format!("duty:{id}@2026-11-24");
    assert!(plan.notifications.iter().any(|one| one.items.contains(&tuesday) && one.at.contains("11-24")));
    for name in [id.clone(), format!("duty:{id}"), tuesday.clone()] {
        for said in [ProofResult::CouldNot, ProofResult::Done, ProofResult::Missed] {
            let refused = life.says(&name, Proof { reason: Some(Reason::Sick), ..result(said) }, now);
            let Err(OutlookError::NotYet(not_yet)) = refused else { panic!("{name}: {refused:?}") };
            let NotYet { title, begins, choices } = *not_yet;
            assert_eq!(words().text(&title), "Phone check-in");
            assert_eq!(begins.to_string(), "2026-11-24T09:00:00-05:00");
            let choices: Vec<_> = choices.iter().map(|choice| choice.id.clone()).collect();
            assert_eq!(choices, [format!("duty:{id}@2026-11-17")], "the one that is over may be meant");
        }
    }
    assert_eq!((told(&life, now), planned(&life, now)), (before, plan));
    assert!(life.case.proofs().is_empty());
    assert!(!life.item(&tuesday, now).unwrap().can_mark);
    // When it has begun, it is the one that is meant.
    assert_eq!(life.marks(&id, ProofResult::Done, "2026-11-24T09:00").as_ref(), Ok(&tuesday));
}

#[test]
fn nothing_can_be_marked_before_it_begins_or_opens() {
    let mut life = Life::new();
    let hearing = format!("hearing:{}", life.hearing(HearingKind::Master, "2026-12-01T09:00"));
    let timeless = format!("hearing:{}", life.hearing(HearingKind::Master, "2026-12-02"));
    life.fact("us.asylum_granted", "2026-06-01");
    life.fact("us.ead_expires", "2027-06-30");
    life.fact("us.biometrics_at", "2026-12-03T10:00");
    for (id, last_too_early, first) in [
        (hearing.as_str(), "2026-12-01T08:59", "2026-12-01T09:00"),
        (&timeless, "2026-12-01T23:59", "2026-12-02T00:00"),
        ("us.asylee.i485", "2027-05-31", "2027-06-01"),
        ("us.ead.renew.window", "2026-12-31", "2027-01-01"),
        ("us.uscis.biometrics", "2026-12-02", "2026-12-03"),
    ] {
        let early = life.marks(id, ProofResult::Done, last_too_early);
        assert!(matches!(early, Err(OutlookError::NotYet(_))), "{id}: {early:?}");
        assert!(!life.item(id, last_too_early).unwrap().can_mark, "{id}");
        assert!(life.item(id, first).unwrap().can_mark, "{id}");
        assert_eq!(life.marks(id, ProofResult::Done, first).as_deref(), Ok(id));
        assert_eq!(life.item(id, first), None, "{id}");
    }
}

#[test]
fn finished_deadlines_are_on_no_calendar_and_finished_times_say_what_came_of_them() {
    let mut life = Life::new();
    life.fact("us.last_arrival", "2025-11-29");
    let id = life.case.add_duty(&call()).unwrap().to_string();
    let week = |life: &Life| {
        let marks = life.outlook("2026-11-24T12:00").agenda(day("2026-11-23"), day("2026-11-29"));
        marks.into_iter().map(|mark| (mark.id, mark.day.to_string(), mark.state)).collect::<Vec<_>>()
    };
    let call_of = |state| (format!("duty:{id}@2026-11-24"), "2026-11-24".to_owned(), Some(state));
    let one_year = ("us.asylum.one_year".to_owned(), "2026-11-27".to_owned(), None);
    assert_eq!(week(&life), [call_of(DutyState::Unanswered), one_year]);
    life.marks("us.asylum.one_year", ProofResult::Done, "2026-11-24T12:00").unwrap();
    let late = Proof { happened: Some(at("2026-11-24T10:00").to_rfc3339()), ..result(ProofResult::Done) };
    life.says(&id, late, "2026-11-24T12:00").unwrap();
    assert_eq!(week(&life), [call_of(DutyState::Done)]);
}

#[test]
fn a_mark_does_not_survive_another_date_to_count_from() {
    let mut life = Life::new();
    life.fact("us.moved_on", "2026-11-02");
    life.done(COURT, "2026-11-05").unwrap();
    assert_eq!(life.item(COURT, "2026-11-05"), None);
    life.fact("us.moved_on", "2026-11-20");
    let item = life.item(COURT, "2026-11-22").unwrap();
    assert_eq!(
        (item.urgency, codes(&item), item.can_mark),
        (Urgency::Week, vec!["marked_before", "filing"], true)
    );
    assert!(words().text(&item.notes[0].message).contains("Thursday 5 November 2026"));
    assert_eq!(item.marked, None);
    life.done(COURT, "2026-11-22").unwrap();
    assert_eq!(life.item(COURT, "2026-11-22"), None);
    // Undone is the last mark alone; and what was said of the first date holds when that date is back.
    life.undo(COURT, "2026-11-22").unwrap();
    assert_eq!(life.seen(COURT, "2026-11-22"), Some((Urgency::Week, vec!["marked_before", "filing"])));
    life.fact("us.moved_on", "2026-11-02");
    assert_eq!(life.item(COURT, "2026-11-22"), None);
    // What could not be done is no reason to ask whether it is done for the new date too.
    let mut life = Life::new();
    life.fact("us.last_arrival", "2025-11-29");
    life.marks("us.asylum.one_year", ProofResult::CouldNot, "2026-11-22").unwrap();
    life.fact("us.last_arrival", "2025-12-05");
    assert_eq!(life.seen("us.asylum.one_year", "2026-11-22").unwrap().1, ["filing"]);
}

#[test]
fn of_a_duty_that_is_over_the_only_time_without_an_answer_is_meant() {
    let mut life = Life::new();
    let mut duty = call();
    duty.when.until = Some(day("2026-11-10"));
    let id = life.case.add_duty(&duty).unwrap().to_string();
    let now = "2026-11-12T12:00";
    assert_eq!(life.marks(&id, ProofResult::Done, now), Ok(format!("duty:{id}@2026-11-10")));
    assert_eq!(life.marks(&id, ProofResult::Done, now), Err(OutlookError::NoTime));
}

#[test]
fn of_a_duty_the_time_that_was_marked_last_is_taken_back_first() {
    let mut life = Life::new();
    let id = life.case.add_duty(&call()).unwrap().to_string();
    let on = |day: &str| format!("duty:{id}@{day}");
    life.marks(&id, ProofResult::Done, "2026-11-10T10:00").unwrap();
    life.marks(&id, ProofResult::Done, "2026-11-17T10:00").unwrap();
    life.marks(&on("2026-11-10"), ProofResult::Missed, "2026-11-17T10:00").unwrap();
    let state = |life: &Life, on: &str| {
        let marks = life.outlook("2026-11-17T10:30").agenda(day(on), day(on));
        marks[0].state.unwrap()
    };
    assert_eq!(state(&life, "2026-11-10"), DutyState::Missed);
    assert_eq!(life.undo(&id, "2026-11-17T10:30"), Ok(on("2026-11-10")));
    assert_eq!(state(&life, "2026-11-10"), DutyState::Done, "what was said before counts again");
    assert_eq!(life.undo(&id, "2026-11-17T10:30"), Ok(on("2026-11-17")));
    assert_eq!(state(&life, "2026-11-17"), DutyState::Open);
    assert_eq!(life.undo(&on("2026-11-10"), "2026-11-17T10:30"), Ok(on("2026-11-10")));
    assert_eq!(life.undo(&id, "2026-11-17T10:30"), Err(OutlookError::NotMarked));
}

#[test]
fn what_is_no_item_cannot_be_marked() {
    let mut life = Life::new();
    for id in ["", "us.nothing", "us.ar11", "hearing:00112233445566778899aabbccddeeff", "abc", "us.ar11~"] {
        let refused = life.marks(id, ProofResult::Done, "2026-11-22");
        assert!(
            matches!(refused, Err(OutlookError::NoItem { .. } | OutlookError::Deadline(_))),
            "{id}: {refused:?}"
        );
    }
    // What has no date can still be said to be done, and stays so.
    life.fact("us.last_arrival", "1996-05-01");
    assert_eq!(life.seen("us.asylum.one_year", "2026-11-22"), Some((Urgency::Undated, vec!["no_date"])));
    assert!(life.item("us.asylum.one_year", "2026-11-22").unwrap().can_mark);
    life.marks("us.asylum.one_year", ProofResult::Done, "2026-11-22").unwrap();
    assert_eq!(life.item("us.asylum.one_year", "2026-11-22"), None);
    life.undo("us.asylum.one_year", "2026-11-22").unwrap();
    assert!(life.item("us.asylum.one_year", "2026-11-22").is_some());
}
