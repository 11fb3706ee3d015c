//! An empty case asks what decides most, and never says that nothing is due; what is nobody's duty cries no alarm.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use case_support::{Life, book, words};
use faro_core::casefile::HearingKind;
use faro_core::outlook::{Outlook, Urgency};

const TODAY: &str = "2026-11-22";

fn first(outlook: &Outlook<'_>) -> Vec<String> {
    outlook
        .questions()
        .into_iter()
        .filter(|question| question.is_first)
        .map(|question| question.name)
        .collect()
}

#[test]
fn an_empty_case_asks_five_questions_and_home_shows_three_at_most() {
    let mut life = Life::new();
    let said = |life: &Life| {
        let home = life.outlook(TODAY).home();
        (home.nothing, words().text(&home.open_questions.unwrap()))
    };
    let five = ["us.last_arrival", "us.nta_served", "us.hearing", "us.moved_on", "us.i589_filed"];
    let outlook = life.outlook(TODAY);
    let questions = outlook.questions();
    assert_eq!(first(&outlook), five);
    assert!(questions[..5].iter().all(|question| question.is_first), "before all others");
    assert!(questions[2].is_hearing && !questions[1].is_hearing);
    assert_eq!(
        said(&life),
        (Some("home-begin"), "Answer 3 questions first. They decide most of your dates.".into())
    );

    let shown = |life: &Life| -> Vec<String> {
        life.outlook(TODAY).home().questions.into_iter().map(|question| question.name).collect()
    };
    assert_eq!(shown(&life), five[..3]);

    life.fact("us.last_arrival", "2026-10-01");
    life.hearing(HearingKind::Master, "2027-02-05T09:00");
    assert_eq!(first(&life.outlook(TODAY)), ["us.nta_served", "us.moved_on", "us.i589_filed"]);
    for name in ["us.nta_served", "us.moved_on"] {
        life.case.set_none(name, None, book(), case_support::at(TODAY).to_utc()).unwrap();
    }
    assert_eq!(said(&life), (None, "Answer 1 question first. It decides most of your dates.".into()));
    assert_eq!(shown(&life), ["us.i589_filed"], "one question and no other, where one is asked first");
    life.fact("us.i589_filed", "2026-11-01");
    assert_eq!(shown(&life).len(), 3);
    assert!(said(&life).1.starts_with("There are more questions"));
}

#[test]
fn what_there_is_none_of_is_not_asked_again_and_counts_for_nothing() {
    let mut life = Life::new();
    let now = case_support::at(TODAY).to_utc();
    for name in ["us.last_arrival", "us.nta_served", "us.hearing", "us.moved_on", "us.i589_filed"] {
        life.case.set_none(name, None, book(), now).unwrap();
    }
    let mut life = life.reopened();
    let outlook = life.outlook(TODAY);
    assert!(first(&outlook).is_empty() && outlook.items().is_empty());
    assert_eq!(outlook.home().nothing, Some("home-no-dates"));
    let told = outlook.told_facts();
    assert!(told.iter().all(|fact| words().text(&fact.lines[0]) == "no, or not yet"), "{told:?}");
    life.fact("us.moved_on", "2026-11-20");
    assert!(life.item("us.ar11", TODAY).is_some());
    assert!(life.case.set_none("us.nonsense", None, book(), now).is_err());
}

/// Whoever answers or leaves out five of them has done the first steps, whatever else is open.
#[test]
fn the_first_steps_ask_five_questions_and_none_twice() {
    let life = Life::new();
    let outlook = life.outlook(TODAY);
    let mut passed: Vec<String> = Vec::new();
    for left in (1..=5).rev() {
        let asked = outlook.first_questions(&passed);
        assert_eq!(asked.len(), left);
        assert!(asked.iter().all(|question| !passed.contains(&question.name)));
        passed.push(asked[0].name.clone());
    }
    assert_eq!(passed, ["us.last_arrival", "us.nta_served", "us.hearing", "us.moved_on", "us.i589_filed"]);
    assert!(outlook.first_questions(&passed).is_empty() && outlook.questions().len() > passed.len());
}

#[test]
fn nobody_else_is_asked_first_and_every_country_asks_something() {
    for jurisdiction in book().jurisdictions() {
        assert!(!book().ask_first(jurisdiction).is_empty(), "{jurisdiction}");
    }
}

#[test]
fn what_nobody_must_send_is_no_alarm_and_stands_below_the_hearing_of_today() {
    let mut life = Life::new();
    life.hearing(HearingKind::Master, "2026-12-01T09:00");
    let items = life.items("2026-12-01T08:00");
    let found: Vec<_> = items.iter().map(|item| (item.urgency, item.rule.as_deref())).collect();
    assert_eq!(
        found,
        [(Urgency::Today, Some("us.nta.hearing")), (Urgency::Passed, Some("us.court.filing.master"))]
    );
    assert_eq!(case_support::codes(&items[1]), ["by_choice", "rule"]);
    let before =
        life.items("2026-11-10").into_iter().find(|item| item.id.starts_with("us.court.filing.master"));
    assert_eq!(case_support::codes(&before.unwrap()), ["filing", "by_choice", "rule"]);
}

#[test]
fn what_nobody_must_send_is_called_by_its_last_day_once_the_day_to_act_by_is_over() {
    // The fifteenth day before is a Sunday, and moves to the next working day; the day to act by is the Friday before.
    let mut life = Life::new();
    let hearing = life.hearing(HearingKind::Master, "2027-02-15T09:00");
    let id = format!("us.court.filing.master@{hearing}");
    let item = life.item(&id, "2026-12-01").unwrap();
    let (act_by, last) = (item.act_by.unwrap(), item.last_day.unwrap());
    assert!(act_by < last, "{act_by} {last}");
    let between = life.item(&id, &(act_by + chrono::Days::new(1)).to_string()).unwrap();
    assert!(between.urgency.is_ahead(), "{:?}", between.urgency);
}

#[test]
fn the_board_is_told_of_a_move_only_where_there_is_an_appeal() {
    let mut life = Life::new();
    life.fact("us.moved_on", "2026-11-20");
    assert!(life.item("us.eoir33.bia", TODAY).is_none());
    assert!(life.outlook(TODAY).questions().iter().any(|question| question.name == "us.appeal_filed"));
    life.fact("us.appeal_filed", "true");
    assert!(life.item("us.eoir33.bia", TODAY).is_some());
}
