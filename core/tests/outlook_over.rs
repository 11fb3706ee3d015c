//! What is over, and what comes back: nothing that somebody may have missed leaves without a word.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use case_support::{Life, ZONE, at, book, codes, day, words};
use faro_core::casefile::{Duty, DutyKind, HearingKind, Person, Relation, SourceKind};
use faro_core::deadlines::{Every, Recurrence};
use faro_core::outlook::{OutlookError, Urgency};
use faro_core::prooflog::{Proof, ProofResult};

const ONE_YEAR: &str = "us.asylum.one_year";

fn says(life: &mut Life, item: &str, result: ProofResult, now: &str) -> Result<Proof, OutlookError> {
    let proof = life.outlook(now).mark(item, Proof { result, ..Proof::default() }, words())?;
    life.case.write_proof(proof.clone(), at(now)).unwrap();
    Ok(proof)
}

#[test]
fn a_time_of_a_rule_that_comes_back_is_marked_alone() {
    let mut life = Life::new();
    life.fact("mx.first", "2026-11-16T09:00");
    let rule = "mx.comar.weekly";
    assert_eq!(life.item(rule, "2026-11-23").unwrap().act_by, Some(day("2026-11-23")));
    says(&mut life, rule, ProofResult::Done, "2026-11-23").unwrap();
    assert_eq!(life.item(rule, "2026-11-23").unwrap().act_by, Some(day("2026-11-30")));
    assert!(life.outlook("2026-11-23").coming().items.iter().any(|item| item.id == rule));
    assert!(matches!(says(&mut life, rule, ProofResult::Done, "2026-11-23"), Err(OutlookError::NotYet(_))));
}

#[test]
fn what_comes_back_by_a_day_is_not_marked_ahead_without_a_word() {
    let mut life = Life::new();
    let when = Recurrence::of(day("2026-11-23"), Every::Weeks { count: 1, on: Vec::new() });
    let id = life.case.add_duty(&Duty::new(DutyKind::Other, when, ZONE)).unwrap().to_string();
    says(&mut life, &id, ProofResult::Done, "2026-11-23").unwrap();
    let Err(OutlookError::Which { choices }) = says(&mut life, &id, ProofResult::Done, "2026-11-23") else {
        panic!("the next one was marked, too")
    };
    assert_eq!(choices[0].id, format!("duty:{id}@2026-11-30"));
    says(&mut life, &choices[0].id, ProofResult::Done, "2026-11-23").unwrap();
    let twice = says(&mut life, &choices[0].id, ProofResult::Done, "2026-11-23");
    assert_eq!(twice, Err(OutlookError::Marked));
}

#[test]
fn what_comes_once_waits_until_somebody_says_what_came_of_it() {
    let mut life = Life::new();
    let visit = Duty::new(DutyKind::OfficeVisit, Recurrence::once(day("2026-11-20")), ZONE);
    let id = life.case.add_duty(&visit).unwrap();
    let item = format!("duty:{id}@2026-11-20");
    assert_eq!(life.item(&item, "2027-01-20").unwrap().urgency, Urgency::Passed);
    says(&mut life, &item, ProofResult::Missed, "2027-01-20").unwrap();
    assert!(life.item(&item, "2027-01-20").is_none());
}

#[test]
fn an_appointment_of_a_rule_that_is_over_is_asked_about() {
    let mut life = Life::new();
    life.fact("us.biometrics_at", "2026-12-03T10:00");
    let rule = "us.uscis.biometrics";
    let over = life.item(rule, "2026-12-04").unwrap();
    assert_eq!((over.urgency, over.can_mark, codes(&over)[0]), (Urgency::Passed, true, "over"));
    assert!(life.item(rule, "2027-01-03").is_none(), "not for ever");
    says(&mut life, rule, ProofResult::Done, "2026-12-04").unwrap();
    assert!(life.item(rule, "2026-12-04").is_none());
}

#[test]
fn a_receipt_from_before_belongs_to_something_else() {
    let mut life = Life::new();
    life.fact("us.last_arrival", "2026-01-10");
    life.fact("us.i589_received", "2020-05-01");
    assert!(life.item(ONE_YEAR, "2026-11-22").is_some());
    life.fact("us.i589_received", "2026-05-01");
    assert!(life.item(ONE_YEAR, "2026-11-22").is_none());
}

#[test]
fn the_other_date_of_a_conflict_is_asked_about_when_it_is_over() {
    let mut life = Life::new();
    let hearing = life.hearing(HearingKind::Master, "2026-11-20T09:00");
    life.told(hearing, SourceKind::HearingNotice, "2026-11-20T09:00", "2026-11-01");
    life.told(hearing, SourceKind::Website, "2026-12-10T09:00", "2026-11-02");
    let id = format!("hearing:{hearing}");
    let item = life.item(&id, "2026-11-21").unwrap();
    assert_eq!((item.act_by, codes(&item)[0], item.can_mark), (Some(day("2026-12-10")), "passed", true));
    let proof = says(&mut life, &id, ProofResult::CouldNot, "2026-11-21").unwrap();
    assert_eq!(proof.day, Some(day("2026-11-20")));
    let item = life.item(&id, "2026-11-21").unwrap();
    assert_eq!((item.act_by, item.can_mark), (Some(day("2026-12-10")), false));
    assert!(!codes(&item).contains(&"passed"));
}

#[test]
fn the_same_day_without_its_time_is_no_move() {
    let mut life = Life::new();
    let hearing = life.hearing(HearingKind::Master, "2026-12-10T09:00");
    life.told(hearing, SourceKind::Website, "2026-12-10T09:00", "2026-11-01");
    life.told(hearing, SourceKind::Website, "2026-12-10", "2026-11-20");
    let item = life.item(&format!("hearing:{hearing}"), "2026-11-21").unwrap();
    assert!(!codes(&item).contains(&"moved_earlier"), "{item:?}");
}

#[test]
fn hours_that_ran_out_are_missed_and_what_is_done_then_is_late() {
    let mut life = Life::new();
    life.fact("fr.detention_notified", "2026-11-20T10:00:00-05:00");
    let rule = "fr.detention.48h";
    assert_eq!(life.item(rule, "2026-11-22T09:59").unwrap().urgency, Urgency::Today);
    assert_eq!(life.item(rule, "2026-11-22T10:01").unwrap().urgency, Urgency::Missed);
    let proof = says(&mut life, rule, ProofResult::Done, "2026-11-22T18:00").unwrap();
    assert_eq!(proof.result, ProofResult::Late);
}

#[test]
fn an_entry_that_took_another_back_goes_with_it() {
    let mut life = Life::new();
    life.fact("us.last_arrival", "2026-01-10");
    says(&mut life, ONE_YEAR, ProofResult::Done, "2026-11-22").unwrap();
    let undo = life.outlook("2026-11-22").undo(ONE_YEAR, words()).unwrap();
    let number = life.case.write_proof(undo, at("2026-11-22")).unwrap();
    life.case.remove_proof(number, at("2026-11-22")).unwrap();
    assert!(life.item(ONE_YEAR, "2026-11-22").is_some(), "still due");
    let check = life.case.check_proofs();
    assert_eq!((check.fault, check.removed), (None, vec![1, 2]));
}

#[test]
fn who_turns_out_to_be_the_holder_has_one_value_of_a_fact() {
    let mut life = Life::new();
    let me = life.person("Ana", Relation::Other);
    life.fact_of(Some(me), "us.last_arrival", "2025-11-29");
    let person = Person { name: "Ana".into(), relation: Relation::Myself, ..Person::default() };
    life.case.edit(&me.to_string(), &person, at("2026-11-22").to_utc()).unwrap();
    life.fact("us.last_arrival", "2026-03-01");
    assert_eq!(life.case.facts().len(), 1);
    assert_eq!(life.item(ONE_YEAR, "2026-11-22").unwrap().last_day, Some(day("2027-03-01")));
    life.case.unset_fact("us.last_arrival", None, book()).unwrap();
    assert!(life.item(ONE_YEAR, "2026-11-22").is_none());
}

#[test]
fn a_duty_to_look_up_that_is_over_leaves_the_weekly_look() {
    let mut life = Life::new();
    life.hearing(HearingKind::Master, "2027-03-20T09:00");
    let once = Duty::new(DutyKind::CourtCheck, Recurrence::once(day("2026-01-05")), ZONE);
    life.case.add_duty(&once).unwrap();
    let coming = life.outlook("2026-11-22").coming();
    assert!(coming.duties.iter().any(|duty| duty.kind == DutyKind::CourtCheck));
}
