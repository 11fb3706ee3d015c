//! Hearings as they are told: each with what counts from it, and with everything that must be said beside it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use case_support::{Life, ZONE, at, codes, day, source, words};
use faro_core::casefile::{Duty, DutyKind, Hearing, HearingKind, PaperDetails, SourceKind};
use faro_core::deadlines::{Recurrence, Tz};
use faro_core::outlook::{Item, OutlookError, TargetKind, Urgency};
use faro_core::prooflog::ProofResult;
use faro_core::reminders::{Settings, plan};
use faro_core::vault::{PaperLimits, RecordId};

fn filing(life: &Life, hearing: RecordId, now: &str) -> Item {
    life.item(&format!("us.court.filing.individual@{hearing}"), now).unwrap()
}

/// Two hearings, and the day of each by which evidence must be in: from the start, not when the first is over.
#[test]
fn each_hearing_has_its_own_evidence_day_from_the_start() {
    let mut life = Life::new();
    let first = life.hearing(HearingKind::Individual, "2027-01-12T09:00");
    let second = life.hearing(HearingKind::Individual, "2027-02-02T09:00");
    for now in ["2026-11-22", "2026-12-08"] {
        let days = |hearing| (filing(&life, hearing, now).act_by, filing(&life, hearing, now).last_day);
        assert_eq!(days(first), (Some(day("2026-12-11")), Some(day("2026-12-14"))));
        assert_eq!(days(second), (Some(day("2026-12-31")), Some(day("2027-01-04"))));
    }
    // Both are announced.
    let (now, coming) = (at("2026-11-22"), life.outlook("2026-11-22").coming());
    let plan = plan(&now, now.timezone(), &coming, &Settings::default(), words());
    for hearing in [first, second] {
        let id = format!("us.court.filing.individual@{hearing}");
        assert!(plan.notifications.iter().any(|one| one.items.contains(&id)), "{id}");
    }
    // Once the first hearing is over, what counted from it asks for nothing; the second one's day is where it was.
    let ids = life.ids("2027-01-13");
    assert!(!ids.contains(&format!("us.court.filing.individual@{first}")));
    assert_eq!(filing(&life, second, "2027-01-13").act_by, Some(day("2026-12-31")));
}

#[test]
fn two_near_hearings_seen_in_october_have_both_days() {
    let mut life = Life::new();
    life.hearing(HearingKind::Individual, "2026-11-29T09:00");
    let second = life.hearing(HearingKind::Individual, "2026-12-08T09:00");
    let item = filing(&life, second, "2026-10-20");
    assert_eq!((item.act_by, item.last_day), (Some(day("2026-11-06")), Some(day("2026-11-09"))));
    assert_eq!(words().text(&item.title).matches("hearing on Tuesday 8 December 2026").count(), 1);
    let page = life.outlook("2026-10-20").rule(&item.id).unwrap().days;
    assert_eq!(
        page.iter().map(|day| day.at.day()).collect::<Vec<_>>(),
        [day("2026-11-06"), day("2026-11-09")]
    );
    // By the rule alone nobody can tell which is meant.
    let outlook = life.outlook("2026-10-20");
    let which = outlook.rule("us.court.filing.individual").unwrap_err();
    let OutlookError::Which { choices } = which else { panic!("{which:?}") };
    assert!(choices.len() == 2 && choices.iter().any(|choice| choice.id == item.id), "{choices:?}");
}

#[test]
fn what_is_said_of_every_hearing_is_said_to_nobody_who_has_none() {
    let mut life = Life::new();
    life.fact("us.detained", "true");
    assert_eq!(life.ids("2026-11-22"), [""; 0]);
    let hearing = life.hearing(HearingKind::Master, "2027-02-05T09:00");
    let found = life.ids("2026-11-22");
    assert_eq!(found.len(), 2, "{found:?}");
    let notes = vec!["exception", "filing", "by_choice", "rule"];
    assert_eq!(life.seen(&found[0], "2026-11-22"), Some((Urgency::Later, notes)));
    assert_eq!(found[0], format!("us.court.filing.master@{hearing}"));
}

/// A hotline that names an earlier day than the person typed disagrees; nothing was moved.
#[test]
fn no_note_hides_another_and_a_disagreement_is_no_move() {
    let mut life = Life::new();
    let id = life.hearing(HearingKind::Individual, "2027-02-09");
    life.told(id, SourceKind::Hotline, "2027-01-12T08:30", "2026-11-22");
    let item = life.item(&format!("hearing:{id}"), "2027-01-05").unwrap();
    assert_eq!(codes(&item), ["conflict", "stale"]);
    let said: Vec<_> = item.notes.iter().map(|note| words().text(&note.message)).collect();
    assert!(said[0].contains("Tuesday 9 February 2027") && said[1].contains("44"), "{said:?}");
    assert_eq!(item.act_by, Some(day("2027-01-12")), "to go once too often costs less than to miss it");

    // The same hotline said another day before: now it was moved, and all else is still said.
    let mut life = Life::new();
    let mut hearing = Hearing::new("us", HearingKind::Individual, "2027-02-09T08:30", ZONE);
    hearing.everybody = true;
    hearing.sources = vec![
        source(SourceKind::NoticeToAppear, "2027-02-16T08:30", "2026-10-01"),
        source(SourceKind::Hotline, "2027-02-09T08:30", "2026-11-01"),
        source(SourceKind::Hotline, "2027-01-12T08:30", "2026-11-22"),
        source(SourceKind::Website, "2027-02-09", "2026-11-20"),
    ];
    let id = format!("hearing:{}", life.add(&hearing));
    let expected = ["conflict", "conflict", "moved_earlier", "stale", "everybody"];
    for now in ["2026-12-01", "2027-01-05", "2027-01-12"] {
        let item = life.item(&id, now).unwrap();
        assert_eq!(codes(&item), expected, "{now}");
        assert!(item.notes.is_sorted_by_key(|note| !note.grave), "the gravest first");
        assert_eq!(life.outlook(now).hearing(&id).unwrap().notes, item.notes);
    }
}

#[test]
fn a_hearing_leads_to_its_own_page_and_says_where_and_when_to_leave() {
    let mut life = Life::new();
    let hearing = Hearing {
        travel_minutes: Some(90),
        place: "606 S. Olive Street".into(),
        ..Hearing::new("us", HearingKind::Master, "2027-02-05T13:00", "America/Los_Angeles")
    };
    let (id, other) = (life.add(&hearing), life.hearing(HearingKind::Master, "2027-01-05T09:00"));
    let item = life.item(&format!("hearing:{id}"), "2026-11-22").unwrap();
    assert_eq!((item.target.kind, item.target.id.clone()), (TargetKind::Hearing, id.to_string()));
    assert_eq!(
        (item.target.day, item.zone),
        (Some(day("2027-02-05")), Some(Tz::named("America/Los_Angeles").unwrap()))
    );
    assert_eq!(item.place, hearing.place);
    assert_eq!(
        item.leave_by.unwrap().to_rfc3339(),
        "2027-02-05T13:30:00-05:00",
        "on the clock of who leaves"
    );
    let outlook = life.outlook("2026-11-22");
    let page = outlook.hearing(&item.target.id).unwrap();
    assert_eq!((page.id, page.item), (id, item.id));
    assert_eq!(page.days[1].at.wall(), "2027-02-05T13:30:00".parse().ok());
    assert_eq!(page.time.here.unwrap().wall(), "2027-02-05T16:00:00".parse().ok(), "on the person's clock");
    assert_ne!(outlook.hearing(&other.to_string()).unwrap().when, page.when);
    assert_eq!(outlook.hearings().iter().map(|page| page.id).collect::<Vec<_>>(), [other, id]);
    assert!(matches!(outlook.hearing("us.ar11"), Err(OutlookError::NoItem { .. })));
}

#[test]
fn a_hearing_that_is_over_asks_for_a_month_and_one_that_was_missed_says_where_help_is() {
    let mut life = Life::new();
    let id = format!("hearing:{}", life.hearing(HearingKind::Master, "2026-11-10T09:00"));
    assert_eq!(life.seen(&id, "2026-11-10T08:00").unwrap().0, Urgency::Today);
    for (now, urgency) in [("2026-11-11", Some(Urgency::Passed)), ("2026-12-10", Some(Urgency::Passed))] {
        assert_eq!(life.seen(&id, now).map(|(urgency, _)| urgency), urgency, "{now}");
    }
    assert_eq!(life.seen(&id, "2026-12-11"), None);
    life.marks(&id, ProofResult::Missed, "2026-11-11").unwrap();
    assert_eq!(life.seen(&id, "2026-12-11"), Some((Urgency::Missed, vec!["missed"])));
    let item = life.item(&id, "2026-11-12").unwrap();
    assert_eq!((item.can_mark, item.marked.map(|mark| mark.result)), (false, Some(ProofResult::Missed)));
}

#[test]
fn a_hearing_that_moved_after_a_mark_is_open_again() {
    let mut life = Life::new();
    let record = life.hearing(HearingKind::Master, "2026-11-10T09:00");
    let id = format!("hearing:{record}");
    life.marks(&id, ProofResult::Done, "2026-11-10T11:00").unwrap();
    assert_eq!(life.seen(&id, "2026-11-10T12:00"), None);
    // It was put off in the room, and the notice came a week later.
    life.told(record, SourceKind::HearingNotice, "2027-03-02T09:00", "2026-11-17");
    let item = life.item(&id, "2026-11-17").unwrap();
    assert_eq!((item.urgency, item.act_by, item.marked), (Urgency::Later, Some(day("2027-03-02")), None));
    assert!(life.ids("2026-11-17").contains(&format!("us.court.filing.master@{record}")));
    // The old day holds its mark: if that date counts again, nobody is asked again.
    life.case.settle_hearing(&record.to_string(), SourceKind::Own, at("2026-11-17").to_utc()).unwrap();
    assert_eq!(life.seen(&id, "2026-11-17"), None);
}

#[test]
fn a_looked_up_hearing_is_asked_about_each_week_until_its_day() {
    let mut life = Life::new();
    let id = life.hearing(HearingKind::Master, "2026-12-10T09:00");
    let checks = |life: &Life, now: &str| {
        let duties = life.outlook(now).coming().duties;
        duties.into_iter().map(|duty| (duty.id, duty.when)).collect::<Vec<_>>()
    };
    let check = checks(&life, "2026-11-22").remove(0);
    assert_eq!(check.0, format!("hearing:{id}/check"));
    let days = |when: &Recurrence, from: &str| when.days(day(from)).collect::<Vec<_>>();
    // Nobody ever asked: on Mondays.
    assert_eq!(days(&check.1, "2026-11-22"), ["2026-11-23", "2026-11-30", "2026-12-07"].map(day));
    life.told(id, SourceKind::Website, "2026-12-10T09:00", "2026-11-25");
    let check = checks(&life, "2026-11-25").remove(0);
    assert_eq!(days(&check.1, "2026-11-25"), ["2026-12-02", "2026-12-09"].map(day));
    assert_eq!(checks(&life, "2026-12-10"), []);
    let own = Duty::new(DutyKind::CourtCheck, Recurrence::once(day("2026-12-01")), ZONE);
    life.case.add_duty(&own).unwrap();
    assert!(checks(&life, "2026-11-25").iter().all(|(id, _)| id.starts_with("duty:")));
}

#[test]
fn a_paper_says_which_hearing_it_is_about_until_that_one_is_gone() {
    let (mut life, now) = (Life::new(), at("2026-11-22"));
    let hearing = life.hearing(HearingKind::Master, "2027-01-05T09:00");
    life.hearing(HearingKind::Individual, "2027-02-02T09:00");
    let mut add = |title| {
        life.case
            .add_paper(title, "", &mut &b"%PDF-1.7"[..], PaperLimits::default(), now.to_utc())
            .unwrap()
            .to_string()
    };
    let (notice, other) = (add("notice"), add("other"));
    let details = PaperDetails { of: Some(hearing), ..life.case.paper(&notice).unwrap().body.details() };
    life.case.describe_paper(&notice, details, now.to_utc()).unwrap();
    let of = |life: &Life, id: &str| life.outlook("2026-11-22").paper_of(&life.case.paper(id).unwrap().body);
    let told = of(&life, &notice).unwrap();
    assert_eq!((told.target.kind, told.target.id), (TargetKind::Hearing, hearing.to_string()));
    assert_eq!(told.target.day, Some(day("2027-01-05")));
    assert!(words().text(&told.title).contains("5 January 2027"), "{:?}", words().text(&told.title));
    assert_eq!(of(&life, &other), None);
    let may = life.outlook("2026-11-22").paper_hearings();
    assert!(may.len() == 2 && may[0].id == hearing, "{may:?}");
    life.case.delete_hearing(&hearing.to_string()).unwrap();
    assert_eq!(of(&life, &notice), None);
}

/// Fifteen days before a Monday is a Sunday, and that Monday a holiday: act by Friday, at the latest on Tuesday.
#[test]
fn who_need_not_file_may_use_the_last_day_when_the_safe_one_is_over() {
    let mut life = Life::new();
    let id = life.hearing(HearingKind::Master, "2027-02-01T09:00");
    let seen = |now: &str| life.item(&format!("us.court.filing.master@{id}"), now).map(|item| item.urgency);
    for (now, urgency) in [
        ("2027-01-14", Urgency::Week),
        ("2027-01-15", Urgency::Today),
        ("2027-01-16", Urgency::Week),
        ("2027-01-19", Urgency::Today),
        ("2027-01-20", Urgency::Passed),
    ] {
        assert_eq!(seen(now), Some(urgency), "{now}");
    }
}
