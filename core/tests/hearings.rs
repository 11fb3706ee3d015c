//! The date of a hearing, told by many who do not agree.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use faro_core::casefile::{CaseError, Casefile, Hearing, HearingKind, HearingSource, SourceKind, Standing};
use faro_core::deadlines::Rulebook;
use faro_core::files::Files;
use faro_core::vault::{KdfParams, OsEntropy, Vault};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn now(day: &str) -> DateTime<Utc> {
    format!("{day}T15:00:00Z").parse().unwrap()
}

fn source(kind: SourceKind, at: &str, seen_on: &str) -> HearingSource {
    HearingSource { kind, at: at.into(), seen_on: day(seen_on), paper: None, wrong: false }
}

struct Court {
    _folder: tempfile::TempDir,
    case: Casefile,
    book: Rulebook,
    id: String,
}

/// A case with one hearing, of which the notice to appear speaks.
fn court(at: &str) -> Court {
    let folder = tempfile::tempdir().unwrap();
    let vault = folder.path().join("vault");
    let vault =
        Vault::create(&vault, b"correct horse battery", KdfParams::FLOOR, Arc::new(OsEntropy)).unwrap();
    let (mut case, book) = (Casefile::new(vault), Rulebook::load(Files::builtin()).unwrap());
    let mut hearing = Hearing::new("us", HearingKind::Master, at, "America/New_York");
    hearing.sources.push(source(SourceKind::NoticeToAppear, at, "2026-11-01"));
    let id = case.add_hearing(&hearing, &book).unwrap().to_string();
    Court { _folder: folder, case, book, id }
}

impl Court {
    fn hears(&mut self, kind: SourceKind, at: &str, seen_on: &str) -> Option<(String, bool)> {
        let source = source(kind, at, seen_on);
        let moved = self.case.hear(&self.id, source, day(seen_on), now(seen_on)).unwrap();
        moved.map(|moved| (moved.to, moved.earlier))
    }

    fn standing(&self, today: &str) -> (String, Standing) {
        let truth = self.case.hearing(&self.id).unwrap().body.truth(day(today));
        (truth.at, truth.standing)
    }

    fn note(&self, today: &str) -> Option<String> {
        let hearing = self.case.hearing(&self.id).unwrap();
        self.case.hearing_note(&hearing, day(today)).map(|note| note.id().to_owned())
    }
}

#[test]
fn a_notice_to_appear_is_believed_when_a_second_source_agrees() {
    let mut court = court("2027-02-05T09:00");
    assert_eq!(court.standing("2026-11-03"), ("2027-02-05T09:00".into(), Standing::Unconfirmed));
    assert_eq!(court.note("2026-11-03").as_deref(), Some("hearing-unconfirmed"));
    assert_eq!(court.hears(SourceKind::Hotline, "2027-02-05T09:00", "2026-11-03"), None);
    assert_eq!(court.standing("2026-11-03").1, Standing::Confirmed);
    assert_eq!(court.note("2026-11-09"), None);
    // A week later it must be looked up again.
    assert_eq!(court.note("2026-11-10").as_deref(), Some("hearing-stale"));
}

#[test]
fn notice_against_hotline_is_a_conflict_and_the_earlier_date_counts_until_it_is_settled() {
    let mut court = court("2027-02-05T09:00");
    assert_eq!(court.hears(SourceKind::Hotline, "2027-03-10T13:00", "2026-11-03"), None);
    assert_eq!(court.standing("2026-11-03"), ("2027-02-05T09:00".into(), Standing::Conflict));
    assert_eq!(court.note("2026-11-03").as_deref(), Some("hearing-conflict"));
    let due = court.case.due(&court.book, day("2026-11-03"));
    assert_eq!(due.iter().find(|item| item.id == court.id).unwrap().act_by, Some(day("2027-02-05")));

    // When that day is over without a word, the other date is the one to come.
    assert_eq!(court.standing("2027-02-06"), ("2027-03-10T13:00".into(), Standing::Told));

    let settled =
        court.case.settle_hearing(&court.id, SourceKind::Hotline, day("2026-11-04"), now("2026-11-04"));
    assert_eq!(settled.unwrap().map(|moved| moved.earlier), Some(false));
    assert_eq!(court.standing("2026-11-04"), ("2027-03-10T13:00".into(), Standing::Told));
    assert_eq!(court.case.hearing(&court.id).unwrap().body.sources.len(), 2, "nothing that was told is lost");
    assert!(matches!(
        court.case.settle_hearing(&court.id, SourceKind::Lawyer, day("2026-11-04"), now("2026-11-04")),
        Err(CaseError::NotFound { .. })
    ));
}

#[test]
fn an_earlier_date_raises_an_alarm_at_once_and_the_old_one_stays_in_the_history() {
    let mut court = court("2027-02-05T09:00");
    court.hears(SourceKind::HearingNotice, "2027-02-05T09:00", "2026-11-03");
    let moved = court.hears(SourceKind::HearingNotice, "2026-12-01T08:30", "2026-11-20");
    assert_eq!(moved, Some(("2026-12-01T08:30".into(), true)));
    assert_eq!(court.note("2026-11-20").as_deref(), Some("hearing-moved-earlier"));
    let hearing = court.case.hearing(&court.id).unwrap();
    let moved = court.case.moved(&hearing).unwrap();
    assert_eq!((moved.from.as_str(), moved.at), ("2027-02-05T09:00", now("2026-11-20")));
    // What hangs on the hearing moves with it.
    let due = court.case.due(&court.book, day("2026-11-20"));
    let filing = due.iter().find(|item| item.id == "us.court.filing.master").unwrap();
    assert_eq!(filing.last_day, Some(day("2026-11-16")));
}

#[test]
fn a_postponed_date_of_the_same_source_takes_the_place_of_the_old_one() {
    let mut court = court("2027-02-05");
    court.hears(SourceKind::NoticeToAppear, "2027-02-05T09:00", "2026-11-02");
    assert_eq!(court.standing("2026-11-02"), ("2027-02-05T09:00".into(), Standing::Unconfirmed));
    assert_eq!(
        court.note("2026-11-02").as_deref(),
        Some("hearing-unconfirmed"),
        "a time alone moves nothing"
    );
    let moved = court.hears(SourceKind::NoticeToAppear, "2027-04-01T09:00", "2026-11-20");
    assert_eq!(moved, Some(("2027-04-01T09:00".into(), false)));
}

#[test]
fn a_typed_date_is_a_source_too() {
    let mut court = court("2027-02-05T09:00");
    let typed = Hearing::new("us", HearingKind::Individual, "2027-05-03T09:00", "America/Denver");
    court.id = court.case.add_hearing(&typed, &court.book).unwrap().to_string();
    assert_eq!(court.note("2026-11-20").as_deref(), Some("hearing-unchecked"));
    court.hears(SourceKind::Website, "2027-05-04T09:00", "2026-11-20");
    assert_eq!(court.standing("2026-11-20"), ("2027-05-03T09:00".into(), Standing::Conflict));
}

#[test]
fn a_moved_court_is_on_another_clock_and_a_traveller_sees_both() {
    let mut court = court("2027-02-05T09:00");
    let mut hearing = court.case.hearing(&court.id).unwrap().body;
    hearing.zone = "America/Denver".into();
    hearing.travel_minutes = Some(90);
    court.case.edit_hearing(&court.id, &hearing, &court.book, now("2026-11-20")).unwrap();
    let hearing = court.case.hearing(&court.id).unwrap().body;
    let there = hearing.begins_elsewhere(Tz::America__New_York).unwrap();
    assert_eq!(there.to_rfc3339(), "2027-02-05T11:00:00-05:00");
    assert_eq!(hearing.begins_elsewhere(Tz::America__Denver), None);
    assert_eq!(hearing.leave_by().unwrap().to_rfc3339(), "2027-02-05T06:30:00-07:00");
    let id = court.case.hearing(&court.id).unwrap().id;
    assert_eq!(court.case.history(id)[0].was["zone"], "America/New_York");
    hearing_refuses(&mut court);
    court.case.delete_hearing(&court.id).unwrap();
    assert!(court.case.hearings().is_empty() && court.case.vault().get(id).is_none());
}

fn hearing_refuses(court: &mut Court) {
    let good = court.case.hearing(&court.id).unwrap().body;
    let wrong = Hearing { zone: "Denver".into(), ..good.clone() };
    let refused = court.case.edit_hearing(&court.id, &wrong, &court.book, now("2026-11-20"));
    assert!(matches!(refused, Err(CaseError::UnknownZone { .. })));
    let wrong = source(SourceKind::Lawyer, "5 February", "2026-11-20");
    let refused = court.case.hear(&court.id, wrong, day("2026-11-20"), now("2026-11-20"));
    assert!(matches!(refused, Err(CaseError::Date(_))));
    assert_eq!(court.case.hearing(&court.id).unwrap().body, good);
}
