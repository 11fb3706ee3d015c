//! What a phone is kept for, walked as a person would: a hearing that moves, a check-in that the app refuses, the dates, the
//! day of the last backup.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod common;

use common::{Bench, PASSPHRASE, plain, proof};
use faro_ffi::{
    AgendaKind, DueIcon, DueTone, DutyKind, DutyState, FaroError, HearingKind, NewDuty, NewHearing, NewProof,
    NewSource, PaperSize, ProofResult, Reason, Repeat, SheetKind, SourceKind, Standing, Text,
};

fn said(text: &Text) -> String {
    plain(&text.text)
}

fn hearing(at: &str) -> NewHearing {
    NewHearing {
        place: "26 Federal Plaza, room 12".to_owned(),
        ..NewHearing::new("us", HearingKind::Individual, at, "America/New_York")
    }
}

/// A photo each Sunday from nine to eleven; the phone's clock stands at ten on Sunday 22 November 2026.
fn photo() -> NewDuty {
    NewDuty {
        kind: DutyKind::Photo,
        title: String::new(),
        first: "2026-11-22".to_owned(),
        repeat: Repeat::Weeks { count: 1, on: Vec::new() },
        until: None,
        begins: Some("09:00".to_owned()),
        ends: Some("11:00".to_owned()),
        grace_minutes: 0,
        zone: None,
        place: String::new(),
        person: None,
    }
}

#[test]
fn a_hearing_that_the_phone_line_moves_is_first_with_what_is_unsure_and_the_number_to_ask() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    let id = faro.add_hearing(hearing("2027-02-09T08:30")).unwrap();
    let heard = |kind, at: &str| {
        faro.add_hearing_source(id.clone(), NewSource { kind, at: at.to_owned(), seen_on: None }).unwrap();
    };
    heard(SourceKind::HearingNotice, "2027-02-09T08:30");
    let card = || faro.home().unwrap().hearing.unwrap();
    assert_eq!(
        (said(&card().time.there), card().state),
        ("Tuesday 9 February 2027, 8:30 a.m.".to_owned(), None)
    );

    // The court's own line, from the directory: it is called, and says an earlier day.
    assert_eq!(said(&card().call.unwrap().call), "Call 1-800-898-7180");
    heard(SourceKind::Hotline, "2026-12-01T13:00");
    let moved = card();
    assert_eq!(said(&moved.time.there), "Tuesday 1 December 2026, 1:00 p.m.");
    assert_eq!((said(&moved.distance), moved.item.tone), ("in 9 days".to_owned(), DueTone::Calm));
    let state = moved.state.unwrap();
    assert!(
        state.grave && state.code == "conflict" && said(&state.text).contains("9 February 2027"),
        "{state:?}"
    );
    assert!(!moved.item.notes.contains(&state), "nothing is said twice");
    let page = faro.hearing(id.clone()).unwrap();
    assert_eq!((page.standing, &page.notes[0], page.call), (Standing::Conflict, &state, moved.call));
    let planned = faro.plan().unwrap().notifications;
    let about = planned.iter().filter(|one| one.items.contains(&page.item)).flat_map(|one| &one.about);
    let about: Vec<String> = about.map(said).collect();
    assert!(about.iter().any(|title| title == "Individual hearing"), "{about:?}");
    assert!(about.iter().any(|title| title.starts_with("Check the date with the court")), "{about:?}");

    // Who asked takes the line's word for right; the earlier source is not believed any more.
    let line = page.sources.iter().find(|source| source.kind == SourceKind::Hotline).unwrap();
    assert!(line.may_settle && line.settling.is_empty());
    faro.settle_hearing(id.clone(), SourceKind::Hotline).unwrap();
    assert_eq!((card().state, faro.hearing(id).unwrap().standing), (None, Standing::Told));
    let stored = faro.plan_changes(Vec::new()).unwrap();
    assert!(stored.set.iter().chain(&stored.held).all(|one| one.about.is_empty()), "a platform stores these");
}

#[test]
fn a_check_in_that_the_app_refuses_is_written_down_with_a_photo_and_leaves_a_sheet() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    faro.add_duty(photo()).unwrap();
    let waiting = faro.home().unwrap().waiting;
    let [open] = &waiting[..] else { panic!("{waiting:?}") };
    assert_eq!((open.tone, open.icon, open.time.can_mark), (DueTone::Today, DueIcon::Duty, true));
    assert_eq!(said(open.time.until.as_ref().unwrap()), "You can do it now, until 11:00 a.m.");
    assert_eq!(faro.duty(open.duty.clone()).unwrap().now.as_ref(), Some(&open.time));

    let picture = faro.begin_paper().unwrap();
    faro.extend_paper(picture.clone(), b"\x89PNG\r\n\x1a\n the screen of the app".to_vec()).unwrap();
    faro.finish_paper(picture.clone(), "What the app showed".to_owned()).unwrap();
    let refused = NewProof {
        reason: Some(Reason::AppRefused),
        error: "Face not recognised".to_owned(),
        papers: vec![picture],
        ..proof(ProofResult::CouldNot)
    };
    assert_eq!(faro.mark(open.time.item.clone(), refused), Ok(1));
    assert_eq!(faro.home().unwrap().waiting, []);
    let time = faro.duty(open.duty.clone()).unwrap().times.remove(0);
    assert_eq!(
        (time.state, time.tone),
        (DutyState::CouldNot, DueTone::Missed),
        "no tick beside what is not done"
    );
    let log = faro.proof_log().unwrap();
    let details: Vec<String> = log.entries[0].details.iter().map(said).collect();
    assert!(details.iter().any(|line| line.contains("Face not recognised")), "{details:?}");
    assert!(details.iter().any(|line| line.contains("SHA-256")), "{details:?}");
    assert!(faro.proof_sheet().unwrap().contains("The app rejected my photo"));
    let sheet = faro.sheet_html(SheetKind::Proof, PaperSize::Letter, None).unwrap();
    assert!(sheet.contains("Face not recognised"), "to print, for the office or a lawyer");
}

#[test]
fn a_week_and_a_month_begin_as_the_reader_has_it_and_each_day_says_what_is_on_it() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    faro.add_hearing(hearing("2026-12-01T13:00")).unwrap();
    faro.add_duty(photo()).unwrap();
    let week = faro.week(None).unwrap();
    let days =
        |week: &faro_ffi::AgendaView| week.days.iter().map(|day| day.day.iso.clone()).collect::<Vec<_>>();
    assert_eq!((days(&week)[0].as_str(), days(&week)[6].as_str()), ("2026-11-22", "2026-11-28"));
    assert!(week.days[0].is_today && week.days[1..].iter().all(|day| !day.is_today));
    let [mark] = &week.days[0].marks[..] else { panic!("{:?}", week.days[0]) };
    assert_eq!((mark.kind, mark.tone, mark.icon), (AgendaKind::Duty, DueTone::Today, DueIcon::Duty));
    assert_eq!(said(mark.hours.as_ref().unwrap()), "9:00 a.m. – 11:00 a.m.");
    let later = faro.week(Some(week.later.clone())).unwrap();
    assert_eq!(days(&later)[0], "2026-11-29");
    assert_eq!(faro.week(Some(later.earlier)).unwrap(), week, "and back");

    let december = faro.month(Some("2026-12-15".to_owned())).unwrap();
    assert_eq!((said(&december.heading), december.weeks.len()), ("December 2026".to_owned(), 5));
    assert!(december.weeks.iter().all(|week| week.len() == 7));
    assert_eq!(
        (said(&december.weekdays[0].short), said(&december.weekdays[0].full)),
        ("Sun".into(), "Sunday".into())
    );
    let day = |iso: &str| december.weeks.iter().flatten().find(|day| day.iso == iso).unwrap();
    assert_eq!(
        (day("2026-12-01").kinds.clone(), day("2026-12-01").number.as_str()),
        (vec![AgendaKind::Appearance], "1")
    );
    assert_eq!(said(&day("2026-12-01").spoken), "Tuesday 1 December 2026: 1 date");
    assert_eq!(said(&day("2026-12-02").spoken), "Wednesday 2 December 2026: nothing");
    assert!(!day("2026-11-29").in_month && day("2026-11-29").kinds.is_empty());
    assert_eq!(faro.month(Some(december.earlier)).unwrap(), faro.month(None).unwrap());
    let on = faro.day("2026-12-01".to_owned()).unwrap();
    assert_eq!((on.marks.len(), on.marks[0].icon), (1, DueIcon::Hearing));
    for wrong in ["12/01/2026", "2026-13-01", ""] {
        let refused = [faro.day(wrong.to_owned()).err(), faro.week(Some(wrong.to_owned())).err()];
        assert!(
            refused.iter().all(|error| matches!(error, Some(FaroError::Refused { .. }))),
            "{wrong}: {refused:?}"
        );
    }
    faro.set_language("es".to_owned()).unwrap();
    let first = &faro.month(None).unwrap().weekdays[0];
    assert_eq!(said(&first.full), "lunes");
}

#[test]
fn the_day_of_the_last_backup_is_kept_and_a_restored_vault_says_that_of_the_backup() {
    let bench = Bench::unlocked();
    let faro = &bench.faro;
    let state = || faro.backup_state().unwrap();
    assert_eq!(said(&state().text), "You have no backup yet.");
    assert!(said(&state().needs_code.unwrap()).starts_with("First make a recovery code."));
    let path = |name: &str| bench.folder.path().join(name).to_str().unwrap().to_owned();
    assert!(faro.back_up(path("early.age")).is_err());
    assert_eq!(said(&state().text), "You have no backup yet.", "a backup that was not made is none");

    let code = faro.prepare_recovery_code().unwrap();
    faro.confirm_recovery_code(code[7].clone().into_bytes()).unwrap();
    faro.set_recovery_code().unwrap();
    assert_eq!(state().needs_code, None);
    faro.back_up(path("first.age")).unwrap();
    assert_eq!(said(&state().text), "Last backup: Sunday 22 November 2026");
    assert_eq!(
        faro.jurisdictions().unwrap().iter().filter(|known| known.chosen).count(),
        1,
        "the case is as it was"
    );

    let other = Bench::new();
    let code = code.join(" ").into_bytes();
    other.faro.restore(path("first.age"), code, PASSPHRASE.to_vec(), PASSPHRASE.to_vec()).unwrap();
    assert_eq!(said(&other.faro.backup_state().unwrap().text), "Last backup: Sunday 22 November 2026");
    other.faro.lock().unwrap();
    other.faro.unlock(PASSPHRASE.to_vec()).unwrap();
    assert_eq!(said(&other.faro.backup_state().unwrap().text), "Last backup: Sunday 22 November 2026");
}
