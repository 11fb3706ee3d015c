//! The date of a hearing, told by many who do not agree.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use case_support::{Life, ZONE, at, book, day, source};
use chrono::{DateTime, NaiveDate, Utc};
use faro_core::casefile::{CaseError, Hearing, HearingKind, SourceKind};
use faro_core::deadlines::Tz;
use faro_core::outlook::{HearingPage, Standing};
use faro_core::vault::RecordId;

fn now(day: &str) -> DateTime<Utc> {
    at(day).to_utc()
}

struct Court {
    life: Life,
    id: RecordId,
}

/// A case with one hearing, of which the notice to appear speaks.
fn court(at: &str) -> Court {
    let mut life = Life::new();
    let sources = vec![source(SourceKind::NoticeToAppear, at, "2026-11-01")];
    let id = life.add(&Hearing { sources, ..Hearing::new("us", HearingKind::Master, at, ZONE) });
    Court { life, id }
}

impl Court {
    fn page(&self, today: &str) -> HearingPage {
        self.life.outlook(today).hearing(&self.id.to_string()).unwrap()
    }

    /// Somebody tells a date. Answers how the date that counts was moved by it.
    fn hears(&mut self, kind: SourceKind, at: &str, seen_on: &str) -> Option<(String, bool)> {
        self.life.told(self.id, kind, at, seen_on);
        self.page(seen_on).moved.map(|moved| (moved.to, moved.earlier))
    }

    fn standing(&self, today: &str) -> (String, Standing) {
        let truth = self.page(today).truth;
        (truth.at, truth.standing)
    }

    fn notes(&self, today: &str) -> Vec<&'static str> {
        self.page(today).notes.iter().map(|note| note.code).collect()
    }
}

#[test]
fn a_notice_to_appear_is_believed_when_a_second_source_agrees() {
    let mut court = court("2027-02-05T09:00");
    assert_eq!(court.standing("2026-11-03"), ("2027-02-05T09:00".into(), Standing::Unconfirmed));
    assert_eq!(court.notes("2026-11-03"), ["unconfirmed"]);
    assert_eq!(court.hears(SourceKind::Hotline, "2027-02-05T09:00", "2026-11-03"), None);
    assert_eq!(court.standing("2026-11-03").1, Standing::Confirmed);
    assert_eq!(court.notes("2026-11-09"), [""; 0]);
    // A week later it must be looked up again.
    assert_eq!(court.notes("2026-11-10"), ["stale"]);
}

#[test]
fn a_hearing_leads_to_what_the_law_says_of_it_and_only_the_hearing_is_marked() {
    let court = court("2027-02-05T09:00");
    let rule = court.page("2027-02-05").rule.unwrap();
    let outlook = court.life.outlook("2027-02-05");
    let page = outlook.rule(&rule).unwrap();
    assert_eq!((page.outcome.rule.id.as_str(), page.can_mark), ("us.nta.hearing", false));
    assert_eq!(court.page("2027-02-06").rule, None, "it is over");
}

#[test]
fn what_is_struck_out_is_each_earlier_time_and_no_later_one() {
    for (other, struck) in [
        ("2027-02-05T08:30", true),
        ("2027-02-05T09:30", false),
        ("2027-02-04T13:00", true),
        ("2027-02-06T08:00", false),
    ] {
        let mut court = court("2027-02-05T09:00");
        court.life.told(court.id, SourceKind::Hotline, other, "2026-11-03");
        let lines = court.page("2026-11-03").sources;
        let notice = lines.iter().find(|line| line.kind == SourceKind::NoticeToAppear).unwrap();
        assert!(notice.may_settle, "{other}");
        assert_eq!(notice.settling.len(), usize::from(struck), "{other}");
    }
}

#[test]
fn notice_against_hotline_is_a_conflict_and_the_earlier_date_counts_until_it_is_settled() {
    let mut court = court("2027-02-05T09:00");
    assert_eq!(court.hears(SourceKind::Hotline, "2027-03-10T13:00", "2026-11-03"), None);
    assert_eq!(court.standing("2026-11-03"), ("2027-02-05T09:00".into(), Standing::Conflict));
    assert_eq!(court.notes("2026-11-03"), ["conflict"]);
    let item = court.life.item(&format!("hearing:{}", court.id), "2026-11-03").unwrap();
    assert_eq!(item.act_by, Some(day("2027-02-05")));
    let settle: Vec<_> = court.page("2026-11-03").sources.iter().map(|line| line.may_settle).collect();
    assert_eq!(settle, [true, true]);

    // When that day is over without a word, the other date is the one to come.
    assert_eq!(court.standing("2027-02-06"), ("2027-03-10T13:00".into(), Standing::Told));

    let id = court.id.to_string();
    court.life.case.settle_hearing(&id, SourceKind::Hotline, now("2026-11-04")).unwrap();
    assert_eq!(court.standing("2026-11-04"), ("2027-03-10T13:00".into(), Standing::Told));
    assert_eq!(court.page("2026-11-04").moved, None, "that somebody was wrong moves nothing");
    let lines = court.page("2026-11-04").sources;
    let wrong: Vec<_> = lines.iter().map(|line| (line.kind, line.wrong, line.may_settle)).collect();
    let expected = [(SourceKind::Hotline, false, false), (SourceKind::NoticeToAppear, true, false)];
    assert_eq!(wrong, expected, "nothing that was told is lost");
    assert!(matches!(
        court.life.case.settle_hearing(&id, SourceKind::Lawyer, now("2026-11-04")),
        Err(CaseError::NotFound { .. })
    ));
}

#[test]
fn an_earlier_date_raises_an_alarm_at_once_and_the_old_one_stays_in_the_history() {
    let mut court = court("2027-02-05T09:00");
    assert_eq!(court.hears(SourceKind::HearingNotice, "2027-02-05T09:00", "2026-11-03"), None);
    let moved = court.hears(SourceKind::HearingNotice, "2026-12-01T08:30", "2026-11-20");
    assert_eq!(moved, Some(("2026-12-01T08:30".into(), true)));
    // The notice to appear still says the old day.
    assert_eq!(court.notes("2026-11-20"), ["conflict", "moved_earlier"]);
    let moved = court.page("2026-11-20").moved.unwrap();
    assert_eq!((moved.from.as_str(), moved.seen_on), ("2027-02-05T09:00", day("2026-11-20")));
    let history = court.life.case.history(court.id);
    assert_eq!(history.last().unwrap().was["sources"][1]["at"], "2027-02-05T09:00");
    // What hangs on the hearing moves with it.
    let filing = format!("us.court.filing.master@{}", court.id);
    assert_eq!(court.life.item(&filing, "2026-11-20").unwrap().last_day, Some(day("2026-11-16")));
}

#[test]
fn a_postponed_date_of_the_same_source_takes_the_place_of_the_old_one() {
    let mut court = court("2027-02-05");
    assert_eq!(court.hears(SourceKind::NoticeToAppear, "2027-02-05T09:00", "2026-11-02"), None);
    assert_eq!(court.standing("2026-11-02"), ("2027-02-05T09:00".into(), Standing::Unconfirmed));
    assert_eq!(court.notes("2026-11-02"), ["unconfirmed"], "a time alone moves nothing");
    let moved = court.hears(SourceKind::NoticeToAppear, "2027-04-01T09:00", "2026-11-20");
    assert_eq!(moved, Some(("2027-04-01T09:00".into(), false)));
    assert_eq!(court.notes("2026-11-20"), ["unconfirmed"], "what is farther away is no alarm");
}

#[test]
fn a_typed_date_is_a_source_too_of_the_day_it_was_typed() {
    let mut court = court("2027-02-05T09:00");
    let typed = Hearing::new("us", HearingKind::Individual, "2027-05-03T09:00", "America/Denver");
    court.id = court.life.add(&Hearing { told_on: NaiveDate::from_ymd_opt(2026, 11, 1), ..typed });
    assert_eq!(court.notes("2026-11-20"), ["unchecked"]);
    assert_eq!(court.hears(SourceKind::Website, "2027-05-04T09:00", "2026-11-20"), None);
    assert_eq!(court.standing("2026-11-20"), ("2027-05-03T09:00".into(), Standing::Conflict));
    let sources = court.page("2026-11-20").sources;
    let own = sources.iter().find(|source| source.kind == SourceKind::Own).unwrap();
    assert_eq!(Some(own.seen_on), NaiveDate::from_ymd_opt(2026, 11, 1));
    assert!(sources.iter().all(|source| source.kind != SourceKind::Other), "nobody else said a word");
}

#[test]
fn a_moved_court_is_on_another_clock_and_a_traveller_sees_both() {
    let mut court = court("2027-02-05T09:00");
    let id = court.id.to_string();
    let mut hearing = court.life.case.hearing(&id).unwrap().body;
    hearing.zone = "America/Denver".into();
    hearing.travel_minutes = Some(90);
    court.life.case.edit_hearing(&id, &hearing, book(), now("2026-11-20")).unwrap();
    let hearing = court.life.case.hearing(&id).unwrap().body;
    let there = hearing.begins_elsewhere(Tz::named("America/New_York").unwrap()).unwrap();
    assert_eq!(there.to_rfc3339(), "2027-02-05T11:00:00-05:00");
    assert_eq!(hearing.begins_elsewhere(Tz::named("America/Denver").unwrap()), None);
    assert_eq!(hearing.leave_by().unwrap().to_rfc3339(), "2027-02-05T06:30:00-07:00");
    let page = court.page("2026-11-20");
    let labels: Vec<_> = page.days.iter().map(|day| day.label.id()).collect();
    assert_eq!(
        (labels.as_slice(), page.time.here.is_some()),
        (["hearing-there", "due-leave-by"].as_slice(), true)
    );
    assert_eq!(court.life.case.history(court.id)[0].was["zone"], "America/New_York");
    hearing_refuses(&mut court);
    court.life.case.delete_hearing(&id).unwrap();
    assert!(court.life.case.hearings().is_empty() && court.life.case.vault().get(court.id).is_none());
}

fn hearing_refuses(court: &mut Court) {
    let (id, case) = (court.id.to_string(), &mut court.life.case);
    let good = case.hearing(&id).unwrap().body;
    let wrong = Hearing { zone: "Denver".into(), ..good.clone() };
    let refused = case.edit_hearing(&id, &wrong, book(), now("2026-11-20"));
    assert!(matches!(refused, Err(CaseError::Zone(_))));
    let wrong = source(SourceKind::Lawyer, "5 February", "2026-11-20");
    let refused = case.add_hearing_source(&id, wrong, now("2026-11-20"));
    assert!(matches!(refused, Err(CaseError::Date(_))));
    assert_eq!(case.hearing(&id).unwrap().body, good);
}
