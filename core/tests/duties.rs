//! Duties: when they come, what came of them, and one move that makes a task for everybody.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use faro_core::casefile::{
    CaseError, Casefile, Contact, Duty, DutyKind, DutyState, Hearing, HearingKind, HearingSource, Person,
    Proof, ProofResult, Reason, Role, SourceKind, Urgency,
};
use faro_core::deadlines::{Every, Recurrence, Rulebook};
use faro_core::files::Files;
use faro_core::l10n::Words;
use faro_core::vault::{KdfParams, OsEntropy, Vault};

const ZONE: &str = "America/New_York";

struct Life {
    _folder: tempfile::TempDir,
    case: Casefile,
    book: Rulebook,
    words: Words,
}

fn life() -> Life {
    let folder = tempfile::tempdir().unwrap();
    let vault = folder.path().join("vault");
    let vault = Vault::create(&vault, b"correct horse battery", KdfParams::FLOOR, Arc::new(OsEntropy));
    let words = Words::load(Files::builtin(), "en").unwrap().without_isolates();
    let book = Rulebook::load(Files::builtin()).unwrap();
    let mut case = Casefile::new(vault.unwrap());
    case.add_jurisdiction("us", &book).unwrap();
    Life { _folder: folder, case, book, words }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A time in New York.
fn at(text: &str) -> DateTime<Tz> {
    let wall: chrono::NaiveDateTime = format!("{text}:00").parse().unwrap();
    wall.and_local_timezone(Tz::America__New_York).unwrap()
}

/// A call between nine and eleven on Tuesdays, half an hour of grace.
fn call() -> Duty {
    let mut when = Recurrence::of(day("2026-11-03"), Every::Weeks { count: 1, on: Vec::new() });
    (when.begins, when.ends) = (NaiveTime::from_hms_opt(9, 0, 0), NaiveTime::from_hms_opt(11, 0, 0));
    Duty { grace_minutes: 30, ..Duty::new(DutyKind::CallWindow, when, ZONE) }
}

impl Life {
    fn states(&self, id: &str, now: &str) -> Vec<(NaiveDate, DutyState)> {
        let (duty, span) = (self.case.duty(id).unwrap(), (day("2026-11-01"), day("2026-11-30")));
        let times = self.case.duty_times(&duty, span, &self.case.marks(), &self.book, at(now));
        times.into_iter().map(|time| (time.at.day, time.state)).collect()
    }

    fn marks(
        &mut self,
        id: &str,
        on: Option<&str>,
        result: ProofResult,
        now: &str,
    ) -> Result<NaiveDate, CaseError> {
        let proof = Proof { result, ..Proof::default() };
        self.says(id, on, proof, now)
    }

    fn says(&mut self, id: &str, on: Option<&str>, proof: Proof, now: &str) -> Result<NaiveDate, CaseError> {
        let marked = self.case.mark(id, on.map(day), proof, &self.book, &self.words, at(now));
        marked.map(|(_, day)| day)
    }
}

#[test]
fn a_window_opens_passes_and_is_done_late_or_missed() {
    use DutyState::{Coming, CouldNot, Done, Late, Missed, Open};
    let mut life = life();
    let id = life.case.add_duty(&call(), &life.book).unwrap().to_string();
    let states =
        |life: &Life, now| life.states(&id, now).into_iter().map(|(_, state)| state).collect::<Vec<_>>();
    assert_eq!(states(&life, "2026-11-03T08:59"), [Coming; 4]);
    assert_eq!(states(&life, "2026-11-03T09:00")[0], Open);
    assert_eq!(states(&life, "2026-11-03T11:30")[0], Open, "the grace");
    assert_eq!(states(&life, "2026-11-03T11:31")[0], Missed);

    assert_eq!(life.marks(&id, None, ProofResult::Done, "2026-11-03T10:00"), Ok(day("2026-11-03")));
    // Open at ten past eleven in the second week; only told in the evening of the third.
    let late = life.marks(&id, None, ProofResult::Done, "2026-11-10T19:00");
    assert_eq!(late, Ok(day("2026-11-10")));
    let refused = Proof {
        result: ProofResult::CouldNot,
        reason: Some(Reason::NoAnswer),
        spoke_to: "nobody".into(),
        ..Proof::default()
    };
    life.says(&id, None, refused, "2026-11-17T09:30").unwrap();
    assert_eq!(states(&life, "2026-11-20T09:00"), [Done, Late, CouldNot, Coming]);

    // What happened in time and was written down later was in time; a correction is a new entry, and the last counts.
    let happened = Some(at("2026-11-10T10:00").to_rfc3339());
    let correction = Proof { result: ProofResult::Done, happened, corrects: Some(2), ..Proof::default() };
    life.says(&id, Some("2026-11-10"), correction, "2026-11-20T09:00").unwrap();
    assert_eq!(states(&life, "2026-11-20T09:00")[1], Done);
    assert_eq!(life.case.check_proofs().count, 4);
    assert_eq!(life.case.proofs()[0].body.proof().unwrap().what, "Phone check-in");

    assert_eq!(
        life.marks(&id, Some("2026-11-11"), ProofResult::Done, "2026-11-20T09:00"),
        Err(CaseError::Never)
    );
    let duty = life.case.duty(&id).unwrap();
    let next = life
        .case
        .next_duty_time(&duty, &[Coming], &life.case.marks(), &life.book, at("2026-11-20T09:00"))
        .unwrap();
    assert_eq!(next.at.begins, at("2026-11-24T09:00"));
    life.case.delete_duty(&id).unwrap();
    assert_eq!((life.case.duties().len(), life.case.check_proofs().count), (0, 4));
}

#[test]
fn duties_are_due_and_one_that_passed_without_a_word_asks() {
    let mut life = life();
    let id = life.case.add_duty(&call(), &life.book).unwrap().to_string();
    let found = |life: &Life, today: &str| -> Vec<_> {
        let items = life.case.due(&life.book, day(today)).into_iter();
        items.map(|item| (item.id.replace(&id, "call"), item.urgency, item.act_by.unwrap())).collect()
    };
    assert_eq!(found(&life, "2026-11-03"), [("call".into(), Urgency::Today, day("2026-11-03"))]);
    let missed = ("call/2026-11-03".to_owned(), Urgency::Late, day("2026-11-03"));
    assert_eq!(found(&life, "2026-11-05"), [missed, ("call".into(), Urgency::Week, day("2026-11-10"))]);
    life.marks(&id, None, ProofResult::Done, "2026-11-05T12:00").unwrap();
    assert_eq!(found(&life, "2026-11-05"), [("call".into(), Urgency::Week, day("2026-11-10"))]);
    // After three weeks without the phone only the newest one asks: nobody is buried in what is over.
    assert_eq!(found(&life, "2026-11-26").len(), 2);
}

#[test]
fn what_can_never_come_is_refused() {
    let mut life = life();
    let mut refused = |duty: Duty| life.case.add_duty(&duty, &life.book).unwrap_err();
    let mut never = call();
    never.when.as_mut().unwrap().until = Some(day("2026-11-02"));
    assert_eq!(refused(never), CaseError::Never);
    assert_eq!(refused(Duty { when: None, ..call() }), CaseError::Empty);
    assert!(matches!(refused(Duty { zone: "Boston".into(), ..call() }), CaseError::UnknownZone { .. }));
    let ruled = Duty { rule: Some("us.nothing".into()), ..call() };
    assert!(matches!(refused(ruled), CaseError::Deadline(_)));
}

/// A family of four moves on the Friday before a Monday that is a holiday (12 October 2026, Columbus Day).
#[test]
fn a_move_on_the_friday_before_a_holiday_is_a_task_for_everybody() {
    let mut life = life();
    for name in ["Ana", "Beto", "Carla", "Diego"] {
        life.case.keep(&Person { name: name.into(), ..Person::default() }).unwrap();
    }
    let lawyer =
        Contact { name: "Lic. Ruiz".into(), role: Role::Lawyer, phone: "555".into(), ..Contact::default() };
    life.case.keep(&lawyer).unwrap();
    life.case.add_duty(&call(), &life.book).unwrap();
    let now = at("2026-10-09T12:00");
    let tasks = life.case.move_house(day("2026-10-09"), &life.book, now).unwrap();
    // Court, Board and USCIS for each of four; the supervision; the lawyer.
    assert_eq!(tasks.len(), 14);
    let due = life.case.due(&life.book, day("2026-10-09"));
    let of = |rule: &str| due.iter().filter(|item| item.rule.as_deref() == Some(rule)).collect::<Vec<_>>();
    let court = of("us.eoir33.court");
    assert_eq!(court.len(), 4);
    // Five calendar days end on Wednesday 14 October; the earlier reading wins over five working days.
    assert!(court.iter().all(|item| item.act_by == Some(day("2026-10-14"))), "{court:?}");
    assert_eq!(of("us.ar11")[0].act_by, Some(day("2026-10-19")));
    assert!(life.words.text(&court[0].title).contains('('), "whose it is");

    // A task is closed with a proof or a reason, and the rule is done when everybody's is.
    let ids: Vec<String> = court.iter().map(|item| item.id.clone()).collect();
    assert_eq!(life.marks(&ids[0], None, ProofResult::Done, "2026-10-12T09:00"), Err(CaseError::ProofNeeded));
    for (at, id) in ids.iter().enumerate() {
        let agenda = life.case.agenda(&life.book, day("2026-10-12"));
        assert!(agenda.items.iter().any(|item| item.id == "us.eoir33.court"), "{at}");
        let sent = Proof { result: ProofResult::Done, reference: "receipt 7".into(), ..Proof::default() };
        life.says(id, None, sent, "2026-10-12T09:00").unwrap();
    }
    let agenda = life.case.agenda(&life.book, day("2026-10-12"));
    assert!(!agenda.items.iter().any(|item| item.id == "us.eoir33.court"));
    assert!(agenda.items.iter().any(|item| item.id == "us.ar11"), "one reminder for all tasks of a rule");

    // The next move opens the same tasks again.
    assert_eq!(life.case.move_house(day("2027-03-01"), &life.book, at("2027-03-01T12:00")).unwrap(), []);
    let due = life.case.due(&life.book, day("2027-03-01"));
    assert_eq!(due.iter().filter(|item| item.rule.as_deref() == Some("us.eoir33.court")).count(), 4);
}

#[test]
fn a_missed_hearing_is_asked_about_and_then_says_where_help_is() {
    let mut life = life();
    let mut hearing = Hearing::new("us", HearingKind::Master, "2026-11-10T09:00", ZONE);
    hearing.sources.push(HearingSource {
        kind: SourceKind::HearingNotice,
        at: hearing.at.clone(),
        seen_on: day("2026-10-01"),
        paper: None,
        wrong: false,
    });
    let id = life.case.add_hearing(&hearing, &life.book).unwrap().to_string();
    let found = |life: &Life, today: &str| {
        let mut items = life.case.due(&life.book, day(today)).into_iter();
        items.find(|item| item.id == id).map(|item| (item.urgency, item.note.unwrap().id().to_owned()))
    };
    assert_eq!(found(&life, "2026-11-11"), Some((Urgency::Late, "hearing-over".into())));
    assert_eq!(life.marks(&id, None, ProofResult::Missed, "2026-11-11T09:00"), Ok(day("2026-11-10")));
    assert_eq!(found(&life, "2026-11-11"), Some((Urgency::Missed, "hearing-missed".into())));
    life.marks(&id, None, ProofResult::Done, "2026-11-11T10:00").unwrap();
    assert_eq!(found(&life, "2026-11-11"), None);
}

#[test]
fn a_hearing_is_looked_up_every_week_unless_that_is_a_duty_of_its_own() {
    let mut life = life();
    let mut hearing = Hearing::new("us", HearingKind::Master, "2027-02-05T09:00", ZONE);
    let seen_on = day("2026-11-12");
    let at = hearing.at.clone();
    hearing.sources.push(HearingSource { kind: SourceKind::Hotline, at, seen_on, paper: None, wrong: false });
    life.case.add_hearing(&hearing, &life.book).unwrap();
    let checks = |life: &Life| -> Vec<_> {
        let agenda = life.case.agenda(&life.book, day("2026-11-20"));
        let checks = agenda.duties.into_iter().filter(|duty| duty.kind == DutyKind::CourtCheck);
        checks.map(|check| check.when.days(day("2026-11-20")).next().unwrap()).collect()
    };
    assert_eq!(checks(&life), [day("2026-11-26")]);
    let weekly = Recurrence::of(day("2026-11-02"), Every::Weeks { count: 1, on: Vec::new() });
    life.case.add_duty(&Duty::new(DutyKind::CourtCheck, weekly, ZONE), &life.book).unwrap();
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
        K::AddressOffice,
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
