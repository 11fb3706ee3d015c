//! What was told already is asked for no more, and what follows on something waits for it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use case_support::{Life, at, book, words};
use faro_core::casefile::Relation;
use faro_core::deadlines::{Facts, Kind};
use faro_core::outlook::{DueTone, Item, Outlook, Urgency};
use faro_core::prooflog::ProofResult;

const NOW: &str = "2026-11-22";
const APPLY: &str = "us.ead.c8.apply";
const ELIGIBLE: &str = "us.ead.c8.eligible";

/// The nearest thing that has a day to come.
fn next(life: &Life, now: &str) -> Option<String> {
    let sections = life.outlook(now).home().sections;
    let mut items = sections.into_iter().flat_map(|section| section.items);
    items.find(|item| item.urgency.is_ahead()).map(|item| item.id)
}

fn notes_of_page(outlook: &Outlook<'_>, rule: &str) -> Vec<String> {
    let page = outlook.rule(rule).unwrap();
    page.notes.iter().map(|note| format!("{}: {}", note.code, words().text(&note.message))).collect()
}

#[test]
fn what_was_told_is_shown_in_the_words_of_its_kind() {
    let mut life = Life::new();
    for (name, value, shown) in [
        ("us.every", "2 weeks", "2 weeks"),
        ("us.last_arrival", "2025-12-07", "Sunday 7 December 2025"),
        ("us.detained", "true", "yes"),
        ("us.biometrics_at", "2026-12-01T09:30", "Tuesday 1 December 2026, 9:30 a.m."),
    ] {
        life.fact(name, value);
        let outlook = life.outlook(NOW);
        let told = outlook.told_facts().into_iter().find(|told| told.name == name).unwrap();
        let lines: Vec<_> = told.lines.iter().map(|line| words().text(line)).collect();
        assert_eq!(lines, [shown], "{name}");
        assert_ne!(told.lines[0].id(), "own-words", "{name}: in Faro's words and not as it was typed");
    }
    // What this Faro cannot read stays as it was written.
    let mut strange = life.case.facts().remove(0).body;
    strange.value = "whenever".to_owned();
    let told = life.outlook(NOW).told_fact(&strange);
    assert_eq!(told.lines.iter().map(|line| line.id()).collect::<Vec<_>>(), ["own-words"]);
}

#[test]
fn what_follows_on_something_waits_until_that_is_done() {
    let mut life = Life::new();
    life.fact("us.i589_received", "2026-06-08");
    let ids = |life: &Life| life.items(NOW).into_iter().map(|item: Item| item.id).collect::<Vec<_>>();
    assert_eq!(ids(&life), [APPLY], "nobody asks where a permit is that was never asked for");
    assert_eq!(
        notes_of_page(&life.outlook(NOW), ELIGIBLE),
        ["waits: Do this first: Ask for a work permit. When you have done it, mark it as done."]
    );
    life.done(APPLY, NOW).unwrap();
    assert_eq!(ids(&life), [ELIGIBLE]);
    assert!(notes_of_page(&life.outlook(NOW), ELIGIBLE).is_empty());
}

#[test]
fn what_was_not_done_lets_nothing_follow() {
    let mut life = Life::new();
    life.fact("us.i589_received", "2026-06-08");
    life.marks(APPLY, ProofResult::CouldNot, NOW).unwrap();
    assert_eq!(life.item(ELIGIBLE, NOW), None);
}

#[test]
fn what_only_opens_and_what_can_be_done_now_press_nobody() {
    let mut life = Life::new();
    life.case.add_jurisdiction("ca", book()).unwrap();
    life.fact("ca.claim_refused", "2026-10-20");
    assert_eq!(next(&life, NOW).as_deref(), Some("ca.hc.bar"), "nothing else can be done");
    assert_eq!(life.item("ca.hc.bar", NOW).unwrap().tone(), DueTone::Calm);
    life.fact("us.i589_received", "2026-06-08");
    let apply = life.item(APPLY, NOW).unwrap();
    assert_eq!((apply.urgency, apply.tone()), (Urgency::Open, DueTone::Calm));
    // What has a day to act by comes before both.
    life.fact("us.moved_on", "2026-11-20");
    assert_eq!(next(&life, NOW).as_deref(), Some("us.eoir33.court"));
}

#[test]
fn a_rule_is_ended_by_what_came_after_it_and_says_so() {
    let mut life = Life::new();
    life.case.add_jurisdiction("mx", book()).unwrap();
    life.fact("mx.entered", "2026-10-20");
    assert_eq!(next(&life, NOW).as_deref(), Some("mx.comar.apply"));
    // A decision to come, or one of before, ends nothing.
    for other in ["2026-11-23", "2026-10-19"] {
        life.fact("mx.decision_notified", other);
        assert!(life.item("mx.comar.apply", NOW).is_some(), "{other}");
    }
    life.fact("mx.decision_notified", "2026-11-17");
    assert_eq!(life.item("mx.comar.apply", NOW), None);
    assert_eq!(next(&life, NOW).as_deref(), Some("mx.comar.appeal"));
    // Long after its last day, too: it is over, and was never late.
    life.fact("mx.decision_notified", "2027-02-01");
    assert_eq!(life.item("mx.comar.apply", "2027-02-02"), None);
    assert_eq!(
        notes_of_page(&life.outlook("2027-02-02"), "mx.comar.apply"),
        [
            "ended: This ended on Monday 1 February 2027: the day you got the decision.",
            "rule: No lawyer has checked this date yet. Ask one before you count on it."
        ]
    );
}

#[test]
fn every_rule_that_something_ends_is_there_before_and_gone_after() {
    let ended: Vec<_> = book().rules().filter(|rule| rule.ended_by.is_some()).collect();
    assert!(ended.len() > 25, "{}", ended.len());
    // What waits for another is there only once that is done: tried below.
    for rule in ended.into_iter().filter(|rule| rule.waits_for.is_none()) {
        let read = |name: &str, value: &str| {
            let name = rule.full_name(name);
            let value = book().read_fact(&name, value).unwrap();
            (name, value)
        };
        let needed = rule.facts.iter().find(|fact| !fact.optional).unwrap();
        let mut facts = Facts::from([read(&needed.name, "2026-11-10")]);
        let is_there = |facts: &Facts, now: &str| {
            let items = Outlook::of_facts(facts.clone(), book(), at(now)).items();
            items.iter().any(|item| item.id == rule.id)
        };
        if !rule.concerns(&facts) {
            facts.extend([read("border_procedure", "true")]);
        }
        let now = if rule.kind == Kind::Information { "2026-11-10" } else { NOW };
        assert!(is_there(&facts, now), "{}", rule.id);
        facts.extend([read(rule.ended_by.as_ref().unwrap(), "2026-11-09")]);
        assert!(is_there(&facts, now), "{}: what was before belongs to something else", rule.id);
        facts.extend([read(rule.ended_by.as_ref().unwrap(), "2026-11-10")]);
        assert!(!is_there(&facts, now), "{}", rule.id);
        assert!(!is_there(&facts, "2029-01-01"), "{}", rule.id);
    }
}

#[test]
fn what_waited_for_another_is_ended_as_the_other_is() {
    let mut life = Life::new();
    life.fact("us.i589_received", "2026-06-08");
    life.done("us.ead.c8.apply", NOW).unwrap();
    assert!(life.item("us.ead.c8.eligible", NOW).is_some());
    life.fact("us.asylum_granted", NOW);
    assert_eq!(life.item("us.ead.c8.eligible", NOW), None);
}

#[test]
fn a_first_question_whose_answer_matters_no_more_is_passed_over() {
    let mut life = Life::new();
    let first = |life: &Life| {
        let questions = life.outlook(NOW).questions();
        questions.into_iter().filter(|one| one.is_first).map(|one| one.name).collect::<Vec<_>>()
    };
    life.fact("us.last_arrival", "2026-01-20");
    assert!(first(&life).contains(&"us.i589_filed".to_owned()));
    life.fact("us.i589_received", "2026-06-08");
    assert!(!first(&life).contains(&"us.i589_filed".to_owned()), "it came: when it was sent matters no more");
    let outlook = life.outlook(NOW);
    assert!(
        outlook.rule("us.asylum.one_year").unwrap().questions.iter().all(|one| one.short() != "i589_filed")
    );
    // On the page it is asked first when it was sent.
    let life = {
        let mut life = Life::new();
        life.fact("us.last_arrival", "2026-01-20");
        life
    };
    let outlook = life.outlook(NOW);
    let asked: Vec<_> = outlook.rule("us.asylum.one_year").unwrap().questions;
    let asked: Vec<_> =
        asked.iter().map(|one| one.short()).filter(|short| short.starts_with("i589")).collect();
    assert_eq!(asked, ["i589_filed", "i589_received"]);
}

#[test]
fn everybody_in_the_case_is_asked_when_they_came_after_the_first_questions() {
    let mut life = Life::new();
    let [beto, carla] = ["Beto", "Carla"].map(|name| life.person(name, Relation::Child));
    life.person("Ana", Relation::Myself);
    let asked = |life: &Life| {
        let questions = life.outlook(NOW).questions();
        questions.iter().map(|one| (one.is_first, words().text(&one.question))).take(8).collect::<Vec<_>>()
    };
    let now = asked(&life);
    assert!(now[..5].iter().all(|(first, text)| *first && !text.starts_with("For ")), "{now:?}");
    let who = "On what day did you come into the United States the last time?";
    assert!(now[5..7].contains(&(false, format!("For Beto: {who}"))), "{now:?}");
    assert!(now[5..7].contains(&(false, format!("For Carla: {who}"))), "{now:?}");
    assert!(!now[7].1.contains(who), "{now:?}");
    life.fact_of(Some(beto), "us.last_arrival", "2026-01-10");
    life.case.set_none("us.last_arrival", Some(carla), book(), at(NOW).to_utc()).unwrap();
    assert!(asked(&life)[5..].iter().all(|(_, text)| !text.contains(who)));
    assert_eq!(life.item(&format!("us.asylum.one_year~{beto}"), NOW).unwrap().person, Some(beto));
}
