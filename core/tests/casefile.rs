//! A case from its first fact to what is due, over a real vault.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use case_support::{at as noon, book, codes, create, day, reopen, words};
use chrono::{DateTime, Months, Utc};
use faro_core::casefile::{CaseError, Casefile, Hearing, HearingKind};
use faro_core::deadlines::{DateError, DeadlineError, FactError, Kind, ZoneDatabase};
use faro_core::l10n::{CalendarDay, Query, SecondCalendar};
use faro_core::outlook::{Condition, Item, Outlook, Urgency};

const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// What is due at noon of a day.
fn due(case: &Casefile, today: &str) -> Vec<Item> {
    Outlook::of(case, book(), noon(today)).items()
}

fn hearing(at: &str, zone: &str) -> Hearing {
    Hearing { place: "290 Broadway".into(), ..Hearing::new("us", HearingKind::Individual, at, zone) }
}

#[test]
fn facts_and_hearings_become_what_is_due() {
    let folder = tempfile::tempdir().unwrap();
    let (mut casefile, book) = (create(folder.path()), book());
    assert_eq!(
        casefile.set_fact("us.last_arrival", None, "2025-11-29", book, words(), NOW).unwrap().0,
        "us.last_arrival"
    );
    // One country: the short name is enough.
    assert_eq!(
        casefile.set_fact("moved_on", None, "2026-11-20", book, words(), NOW).unwrap().0,
        "us.moved_on"
    );
    casefile.add_hearing(&hearing("2027-02-05T09:00", "America/New_York"), book).unwrap();
    casefile.lock();

    let casefile = reopen(folder.path());
    let items = due(&casefile, "2026-11-22");
    let found: Vec<_> = items
        .iter()
        .map(|item| (item.rule.as_deref().unwrap(), item.act_by.unwrap(), item.urgency))
        .collect();
    assert_eq!(
        found,
        [
            ("us.eoir33.court", day("2026-11-25"), Urgency::Week),
            ("us.asylum.one_year", day("2026-11-27"), Urgency::Week),
            ("us.ar11", day("2026-11-30"), Urgency::Month),
            ("us.court.filing.individual", day("2027-01-06"), Urgency::Later),
            ("us.nta.hearing", day("2027-02-05"), Urgency::Later),
            ("us.er.two_years", day("2027-11-29"), Urgency::Information),
        ]
    );
    let unknown: Vec<_> = items[1].unknown.iter().map(|question| question.short()).collect();
    assert_eq!(unknown, ["unaccompanied_child", "i589_received"]);
    assert_eq!(items[4].kind, Kind::Appearance);
}

#[test]
fn what_was_done_in_time_is_no_longer_due_and_what_is_late_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let (mut casefile, book) = (create(folder.path()), book());
    casefile.set_fact("us.last_arrival", None, "2025-11-29", book, words(), NOW).unwrap();
    let urgency = |casefile: &Casefile, today| {
        let items = due(casefile, today);
        items.into_iter().find(|item| item.id == "us.asylum.one_year").map(|item| item.urgency)
    };
    assert_eq!(urgency(&casefile, "2026-11-27"), Some(Urgency::Today));
    assert_eq!(urgency(&casefile, "2026-11-28"), Some(Urgency::Late));
    assert_eq!(urgency(&casefile, "2026-12-01"), Some(Urgency::Missed));
    casefile.set_fact("us.i589_received", None, "2026-11-30", book, words(), NOW).unwrap();
    assert_eq!(urgency(&casefile, "2026-12-01"), None);
    casefile.set_fact("us.i589_received", None, "2026-12-01", book, words(), NOW).unwrap();
    assert_eq!(urgency(&casefile, "2026-12-01"), Some(Urgency::Missed));
    assert_eq!(casefile.facts().len(), 2, "a fact told twice is changed, not doubled");
}

#[test]
fn a_disputed_text_is_no_item_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let (mut casefile, book) = (create(folder.path()), book());
    casefile.set_fact("us.ij_decision_oral", None, "2026-10-27", book, words(), NOW).unwrap();
    let items = due(&casefile, "2026-10-28");
    let appeals: Vec<_> = items.iter().filter(|item| item.id.starts_with("us.bia.appeal")).collect();
    let found: Vec<_> = appeals.iter().map(|item| (item.id.as_str(), item.act_by, item.last_day)).collect();
    assert_eq!(found, [("us.bia.appeal.30", Some(day("2026-11-06")), Some(day("2026-11-27")))]);
}

#[test]
fn a_rule_that_does_not_cover_the_facts_takes_no_other_down() {
    let folder = tempfile::tempdir().unwrap();
    let (mut casefile, book) = (create(folder.path()), book());
    casefile.set_fact("us.last_arrival", None, "1996-05-01", book, words(), NOW).unwrap();
    casefile.set_fact("us.moved_on", None, "2026-11-20", book, words(), NOW).unwrap();
    let items = due(&casefile, "2026-11-22");
    let one_year = items.iter().find(|item| item.id == "us.asylum.one_year").unwrap();
    assert_eq!((one_year.act_by, one_year.urgency), (None, Urgency::Undated));
    assert_eq!(codes(one_year), ["no_date"]);
    assert!(items.iter().any(|item| item.id == "us.ar11" && item.act_by.is_some()));
}

#[test]
fn in_detention_the_judge_sets_the_day_and_the_date_stays() {
    let folder = tempfile::tempdir().unwrap();
    let (mut casefile, book) = (create(folder.path()), book());
    casefile.set_fact("us.detained", None, "true", book, words(), NOW).unwrap();
    casefile.add_hearing(&hearing("2027-02-05", "America/New_York"), book).unwrap();
    let items = due(&casefile, "2026-11-22");
    let filing =
        items.iter().find(|item| item.rule.as_deref() == Some("us.court.filing.individual")).unwrap();
    assert_eq!((filing.act_by, filing.urgency), ("2027-01-06".parse().ok(), Urgency::Later));
    assert_eq!(codes(filing), ["exception", "filing", "rule"]);
}

#[test]
fn what_cannot_be_right_is_refused_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (mut casefile, book) = (create(folder.path()), book());
    let refused = |casefile: &mut Casefile, name: &str, value: &str| {
        casefile.set_fact(name, None, value, book, words(), NOW).unwrap_err()
    };
    let date = |error| {
        CaseError::Deadline(DeadlineError::Fact {
            name: "us.last_arrival".into(),
            error: FactError::Date(error),
        })
    };
    assert_eq!(refused(&mut casefile, "us.last_arrival", "2026-02-30"), date(DateError::Impossible));
    assert_eq!(refused(&mut casefile, "us.last_arrival", "11/05/2026"), date(DateError::Order));
    let aban = CalendarDay { calendar: SecondCalendar::Persian, year: 1405, month: 8, day: 14 };
    assert_eq!(refused(&mut casefile, "us.last_arrival", "1405-08-14"), date(DateError::Calendar(aban)));
    assert!(matches!(
        refused(&mut casefile, "us.lost_arrival", "2026-11-05"),
        CaseError::Deadline(DeadlineError::UnknownFact { .. })
    ));
    assert!(matches!(
        refused(&mut casefile, "last_arrival", "2026-11-05"),
        CaseError::Deadline(DeadlineError::UnknownFact { .. })
    ));
    assert_eq!(refused(&mut casefile, "us.hearing", "2026-12-05"), CaseError::HearingTwice);
    assert_eq!(
        casefile.add_hearing(&hearing("2027-02-05 9:00", "America/New_York"), book),
        Err(CaseError::Date(DateError::Form))
    );
    assert!(matches!(
        casefile.add_hearing(&hearing("2027-02-05", "New York"), book),
        Err(CaseError::Zone(_))
    ));
    assert!(matches!(casefile.add_jurisdiction("xx", book), Err(CaseError::UnknownJurisdiction { .. })));
    assert!(matches!(casefile.unset_fact("us.last_arrival", None, book), Err(CaseError::NotFound { .. })));
    assert_eq!(casefile.vault().records().count(), 0);
}

#[test]
fn notes_are_found_changed_and_gone() {
    let folder = tempfile::tempdir().unwrap();
    let mut casefile = create(folder.path());
    let first =
        casefile.add_note("Abogada: señora Pérez\nOficina en Bogotá", at("2026-11-20T10:00:00Z")).unwrap();
    let second = casefile.add_note("  Bogota is where we met.\n", at("2026-11-21T10:00:00Z")).unwrap();
    assert_eq!(casefile.notes().iter().map(|note| note.id).collect::<Vec<_>>(), [second, first]);
    // A word in the first line counts before the newest note.
    assert_eq!(
        casefile.search_notes(&Query::new("bogota")).map(|note| note.id).collect::<Vec<_>>(),
        [second, first]
    );
    assert_eq!(casefile.search_notes(&Query::new("perez oficina")).count(), 1);
    assert!(casefile.search_notes(&Query::new(" ")).next().is_none());

    let prefix = first.to_string()[..6].to_owned();
    casefile.edit_note(&prefix, "Abogada: señora Ruiz", at("2026-11-22T10:00:00Z")).unwrap();
    let note = casefile.note(&prefix).unwrap().body;
    assert_eq!(
        (note.title(), note.created, note.edited),
        ("Abogada: señora Ruiz", at("2026-11-20T10:00:00Z"), at("2026-11-22T10:00:00Z"))
    );
    assert_eq!(casefile.add_note(" \n ", at("2026-11-22T10:00:00Z")), Err(CaseError::Empty));

    casefile.delete_note(&prefix).unwrap();
    assert!(matches!(casefile.note(&prefix), Err(CaseError::NotFound { .. })));
    assert!(matches!(casefile.note(""), Err(CaseError::NotFound { .. } | CaseError::AmbiguousId { .. })));
    casefile.lock();
    assert_eq!(reopen(folder.path()).notes().len(), 1);
}

#[test]
fn time_zones_of_more_than_a_year_ago_are_told_and_nothing_else_is_doubted() {
    let folder = tempfile::tempdir().unwrap();
    let condition = Condition::of(&create(folder.path()));
    let last = ZoneDatabase::carried().released.checked_add_months(Months::new(12)).unwrap();
    assert_eq!(condition.clone().on(last), condition);
    let old = condition.clone().on(last.succ_opt().unwrap());
    let notices: Vec<_> = old.notices.iter().map(|notice| notice.id()).collect();
    assert_eq!(notices, ["zones-old"]);
    assert_eq!((old.state, old.is_lacking), (condition.state, false));
}

#[test]
fn what_a_newer_faro_wrote_is_counted_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut casefile = create(folder.path());
    let body = serde_json::json!({ "what": "a kind of tomorrow" }).as_object().unwrap().clone();
    let id = casefile.vault_mut().insert("tomorrow", 1, body).unwrap();
    casefile.lock();
    let casefile = reopen(folder.path());
    let condition = Condition::of(&casefile);
    let notices: Vec<_> = condition.notices.iter().map(|notice| notice.id()).collect();
    assert_eq!((condition.is_lacking, notices.as_slice()), (true, ["vault-unreadable"].as_slice()));
    assert_eq!(condition.of_empty("due-nothing").id(), "list-may-lack");
    assert!(casefile.notes().is_empty());
    assert_eq!(casefile.vault().get(id).unwrap().body()["what"], "a kind of tomorrow");
}

#[test]
fn another_country_never_fires_by_a_shared_word() {
    let folder = tempfile::tempdir().unwrap();
    let (mut casefile, book) = (create(folder.path()), book());
    casefile.set_fact("mx.entered", None, "2026-11-13", book, words(), NOW).unwrap();
    casefile.set_fact("es.decision_notified", None, "2026-07-15", book, words(), NOW).unwrap();
    let items = due(&casefile, "2026-11-22");
    let mut found: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
    found.sort_unstable();
    assert_eq!(found, ["es.contencioso.2m", "es.reposicion.1m", "mx.comar.apply"]);
    // The same short name in two countries must be said in full.
    assert!(matches!(
        casefile.set_fact("entered", None, "2026-11-13", book, words(), NOW),
        Err(CaseError::WhichCountry { .. })
    ));
}

#[test]
fn a_chain_of_facts_lists_each_of_its_rules() {
    let folder = tempfile::tempdir().unwrap();
    let (mut casefile, book) = (create(folder.path()), book());
    let listed =
        |casefile: &Casefile, id: &str| due(casefile, "2026-11-22").into_iter().find(|item| item.id == id);
    casefile.set_fact("us.absentia_order", None, "2026-11-20", book, words(), NOW).unwrap();
    assert_eq!(listed(&casefile, "us.court.absentia.180").unwrap().last_day, Some(day("2027-05-19")));
    let any = listed(&casefile, "us.court.absentia.any").unwrap();
    assert_eq!((any.kind, any.act_by), (Kind::NoLimit, None));

    casefile.set_fact("us.moved_on", None, "2026-11-20", book, words(), NOW).unwrap();
    for id in ["us.eoir33.court", "us.ar11"] {
        assert!(listed(&casefile, id).is_some(), "{id}");
    }
    assert!(listed(&casefile, "us.eoir33.bia").is_none());
    casefile.set_fact("us.appeal_filed", None, "true", book, words(), NOW).unwrap();
    assert!(listed(&casefile, "us.eoir33.bia").is_some());
    casefile.set_fact("us.appeal_filed", None, "false", book, words(), NOW).unwrap();
    assert!(listed(&casefile, "us.eoir33.bia").is_none());

    // Without an appeal the order is final on 2 September; with one only the Board's order counts.
    casefile.set_fact("us.ij_decision_oral", None, "2026-08-03", book, words(), NOW).unwrap();
    assert_eq!(listed(&casefile, "us.mtr.90").unwrap().last_day, Some(day("2026-12-01")));
    casefile.set_fact("us.appeal_filed", None, "true", book, words(), NOW).unwrap();
    assert!(listed(&casefile, "us.mtr.90").is_none());
    casefile.set_fact("us.bia_order", None, "2026-11-02", book, words(), NOW).unwrap();
    assert_eq!(listed(&casefile, "us.mtr.90").unwrap().last_day, Some(day("2027-02-01")));
}
