//! What rules say: what quiets them and what does not, and a page for every item.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;

use case_support::{Life, at, book, codes, day, words};
use chrono::NaiveDate;
use faro_core::deadlines::{FactType, Kind};
use faro_core::outlook::{Item, ItemId, Outlook, OutlookError, RulePage, Section, TargetKind, Urgency};
use faro_core::reminders::{Settings, plan};

const ONE_YEAR: &str = "us.asylum.one_year";

fn one_year(life: &Life, now: &str) -> Option<Item> {
    life.item(ONE_YEAR, now)
}

#[test]
fn what_was_sent_is_quiet_until_it_was_received_and_never_hidden() {
    let mut life = Life::new();
    life.fact("us.last_arrival", "2025-11-29");
    let open = one_year(&life, "2026-11-22").unwrap();
    assert_eq!(open.urgency, Urgency::Week);
    life.fact("us.i589_filed", "2026-06-01");
    for now in ["2026-06-01", "2026-11-22", "2026-11-30", "2027-03-01"] {
        let item = one_year(&life, now).unwrap();
        assert_eq!((item.urgency, codes(&item), item.can_mark), (Urgency::Sent, vec!["sent"], true), "{now}");
        assert_eq!((item.act_by, item.last_day), (open.act_by, open.last_day));
        assert!(words().text(&item.notes[0].message).contains("Monday 1 June 2026"));
    }
    // Less often, and not on each morning of the last week: what is looked for is the receipt.
    let (now, coming) = (at("2026-11-01"), life.outlook("2026-11-01").coming());
    let plan =
        plan(&now, now.timezone(), &coming, &Settings { discreet: false, ..Settings::default() }, words());
    let own: Vec<_> = plan.notifications.iter().filter(|one| one.items == [ONE_YEAR]).collect();
    assert_eq!(own.len(), 4, "{own:?}");
    assert!(own.iter().all(|one| one.text.starts_with("Look for the receipt. ")), "{own:?}");

    life.fact("us.i589_received", "2026-06-08");
    assert_eq!(one_year(&life, "2026-11-22"), None);
    assert!(life.outlook("2026-11-22").rule(ONE_YEAR).unwrap().notes.is_empty());
}

#[test]
fn what_was_sent_or_received_too_late_or_is_only_planned_quiets_nothing() {
    let mut life = Life::new();
    life.fact("us.last_arrival", "2025-11-29");
    life.fact("us.i589_filed", "2026-12-02");
    assert_eq!(life.seen(ONE_YEAR, "2026-11-22"), Some((Urgency::Week, vec!["filing"])), "a day to come");
    assert_eq!(life.seen(ONE_YEAR, "2026-12-02"), Some((Urgency::Missed, vec!["missed", "done_late"])));
    life.fact("us.i589_received", "2026-12-04");
    let late = one_year(&life, "2026-12-04").unwrap();
    assert_eq!(codes(&late), ["missed", "done_late"]);
    assert!(words().text(&late.notes[1].message).contains("Friday 4 December 2026"));
    // Sent in time and received too late: the law counts the day of receipt.
    life.fact("us.i589_filed", "2026-11-20");
    assert_eq!(life.seen(ONE_YEAR, "2026-12-04"), Some((Urgency::Missed, vec!["missed", "done_late"])));
}

#[test]
fn late_and_missed_are_said_once_each_and_on_the_page_too() {
    let mut life = Life::new();
    life.fact("us.last_arrival", "2025-11-29");
    for (now, urgency, note) in [
        ("2026-11-27", Urgency::Today, vec!["filing"]),
        ("2026-11-28", Urgency::Late, vec!["late", "filing"]),
        ("2026-11-30", Urgency::Late, vec!["late", "filing"]),
        ("2026-12-01", Urgency::Missed, vec!["missed"]),
    ] {
        assert_eq!(life.seen(ONE_YEAR, now), Some((urgency, note.clone())), "{now}");
        let outlook = life.outlook(now);
        let page = outlook.rule(ONE_YEAR).unwrap();
        assert_eq!(page.notes.iter().map(|note| note.code).collect::<Vec<_>>(), note, "{now}");
        assert_eq!(page.missed.is_none(), note.contains(&"missed"), "no text stands on a page twice: {now}");
    }
}

/// The days that a page shows, of whatever kind.
fn days(page: &RulePage<'_>) -> Vec<NaiveDate> {
    let steps = page.outcome.steps.iter().map(|step| step.date);
    let shown = page.days.iter().map(|line| line.at.day());
    shown.chain(page.others.iter().map(|other| other.day)).chain(steps.flatten()).collect()
}

/// 1 January 1970 is what a missing day becomes by default.
#[test]
fn an_unknown_day_is_never_the_first_of_1970() {
    let mut life = Life::new();
    let outlook = life.outlook("2026-11-22");
    for rule in book().rules() {
        let page = outlook.rule(&rule.id).unwrap();
        assert_eq!((days(&page), page.can_mark), (vec![], false), "{}", rule.id);
        assert!(!page.missing.is_empty(), "{}", rule.id);
    }
    assert_eq!(outlook.items(), []);
    // One fact of each type that can have no day: an empty list, a text, a number, a zone.
    let mut told = 0;
    for rule in book().rules().filter(|rule| rule.jurisdiction() == "us") {
        for fact in &rule.facts {
            let value = match fact.kind {
                FactType::Int => "5",
                FactType::Text => "9",
                FactType::Zone => "America/New_York",
                FactType::Period => "2 weeks",
                FactType::Bool => "false",
                _ => continue,
            };
            life.fact(&rule.full_name(&fact.name), value);
            told += 1;
        }
    }
    assert!(told > 5);
    let outlook = life.outlook("2026-11-22");
    let early = |day: &NaiveDate| *day < self::day("2000-01-01");
    for rule in book().rules().filter(|rule| rule.jurisdiction() == "us") {
        let page = outlook.rule(&rule.id).unwrap();
        assert!(!days(&page).iter().any(early), "{}: {:?}", rule.id, days(&page));
    }
    assert!(outlook.items().iter().all(|item| item.act_by.is_none()));
}

/// Nearly every rule of the United States at once.
fn full() -> Life {
    let mut life = Life::new();
    for rule in book().rules().filter(|rule| rule.jurisdiction() == "us") {
        for fact in rule.facts.iter().filter(|fact| !fact.optional && fact.name != "hearing") {
            let value = match fact.kind {
                FactType::LocalTime => "2026-12-04T09:30",
                FactType::Instant => "2026-12-04T09:30:00-05:00",
                FactType::Period => "2 weeks",
                FactType::Int => "60",
                _ => "2026-11-10",
            };
            life.fact(&rule.full_name(&fact.name), value);
        }
    }
    life.fact("us.tps_closes", "2027-01-10");
    life
}

#[test]
fn every_item_has_an_id_that_is_read_back_and_a_page_with_its_days() {
    let life = full();
    let outlook = life.outlook("2026-11-22");
    let items = outlook.items();
    assert!(items.len() > 30, "{}", items.len());
    let kinds =
        [Kind::Deadline, Kind::Opening, Kind::Window, Kind::Appearance, Kind::Expiry, Kind::Recurring];
    for kind in kinds.into_iter().chain([Kind::NoLimit, Kind::Information]) {
        assert!(items.iter().any(|item| item.kind == kind), "{kind:?}");
    }
    for item in &items {
        let id: ItemId = item.id.parse().unwrap();
        assert_eq!(id, ItemId::Rule { rule: item.rule.clone().unwrap(), hearing: None, person: None });
        assert_eq!((item.target.kind, &item.target.id), (TargetKind::Rule, &item.id));
        let page = outlook.rule(&item.target.id).unwrap();
        assert_eq!((&page.id, &page.title, &page.notes), (&item.id, &item.title, &item.notes));
        assert_eq!(page.days[..item.days.len()], item.days);
        assert_eq!(page.can_mark, item.can_mark);
        let shown = item.act_by.is_none() || page.days.iter().any(|line| Some(line.at.day()) == item.act_by);
        assert!(shown && !page.outcome.steps.is_empty(), "{}", item.id);
        assert!(page.questions.len() >= item.unknown.len());
    }
}

#[test]
fn items_are_sorted_by_how_near_they_are_and_home_says_each_once() {
    let life = full();
    let outlook: Outlook<'_> = life.outlook("2026-11-22");
    let (items, home) = (outlook.items(), outlook.home());
    assert!(items.is_sorted_by_key(|item| (item.urgency, item.act_by)));
    assert!(home.sections.is_sorted_by_key(|section| section.urgency));
    let next = |item: &&Item| item.id.starts_with("hearing:") && item.urgency.is_ahead();
    let card = home.hearing.as_ref().map(|card| card.item.id.clone());
    assert_eq!(card, items.iter().find(next).map(|item| item.id.clone()));
    let others: Vec<Item> = items.into_iter().filter(|item| Some(&item.id) != card.as_ref()).collect();
    assert_eq!(home.others(), Section::all(others.clone()));
    let waiting: Vec<&str> = home.waiting.iter().map(|waiting| waiting.item.id.as_str()).collect();
    let sections: Vec<Item> = home.sections.into_iter().flat_map(|section| section.items).collect();
    let rest = others.into_iter().filter(|item| !waiting.contains(&item.id.as_str()));
    assert_eq!(sections, rest.collect::<Vec<_>>());
    let questions = outlook.questions();
    assert_eq!(home.open_questions.is_some(), !questions.is_empty());
    let unknown = outlook.question("us.nothing", None);
    assert!(matches!(unknown, Err(OutlookError::Deadline(_))), "{unknown:?}");
    assert_eq!(outlook.question("us.last_arrival", None).unwrap().short(), "last_arrival");
}

#[test]
fn a_grade_is_said_twice_only_where_there_are_two() {
    for rule in book().rules() {
        for version in &rule.versions {
            let (said, grades) = (words().text(&version.known()), version.confidence);
            let times = said.matches(&words().text(&grades.period.message())).count();
            assert_eq!(times, 1, "{}: {said}", rule.id);
            assert!(said.contains(&words().text(&grades.counting.message())), "{}: {said}", rule.id);
        }
    }
}

#[test]
fn a_question_is_asked_until_it_is_answered_and_the_nearest_first() {
    let mut life = Life::new();
    let names = |life: &Life| {
        let questions = life.outlook("2026-11-22").questions();
        questions.into_iter().map(|question| question.name).collect::<Vec<_>>()
    };
    let before = names(&life);
    assert!(before.contains(&"us.last_arrival".into()) && before.contains(&"us.hearing".into()));
    assert!(!before.contains(&"us.i589_received".into()) || before.len() > 20);
    life.fact("us.last_arrival", "2025-11-29");
    let after = names(&life);
    assert!(!after.contains(&"us.last_arrival".into()));
    // What decides most, then what can change a date that is due in five days, then what would only start a rule.
    let place = |name: &str| after.iter().position(|there| there == name).unwrap();
    assert!(place("us.moved_on") < place("us.unaccompanied_child"));
    assert!(place("us.i589_received") < place("us.bia_order"));
    assert_eq!(after.iter().collect::<std::collections::BTreeSet<_>>().len(), after.len(), "each once");
    // Each names the rules that wait for it, once.
    let questions = life.outlook("2026-11-22").questions();
    let came = questions.iter().find(|question| question.name == "us.i589_received").unwrap();
    assert_eq!(came.rules.iter().filter(|rule| *rule == ONE_YEAR).count(), 1, "{:?}", came.rules);
    assert!(!came.titles.is_empty(), "{came:?}");
}
