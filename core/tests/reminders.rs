//! The plan of reminders: bounded, sorted, stable, and silent about the case.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveDate};
use chrono_tz::Tz;
use faro_core::casefile::{DueItem, Urgency};
use faro_core::deadlines::{At, Kind, resolve};
use faro_core::files::Files;
use faro_core::l10n::{Manifest, Message, Words, fold};
use faro_core::reminders::{MOST, Plan, plan};
use proptest::prelude::*;

/// What a lock screen must never say, folded, in the languages that there are.
const CASE_WORDS: [&str; 22] = [
    "asyl",
    "asil",
    "court",
    "corte",
    "judge",
    "juez",
    "hearing",
    "audiencia",
    "lawyer",
    "abogad",
    "immigra",
    "inmigra",
    "uscis",
    "ice ",
    "eoir",
    "deport",
    "deadline",
    "plazo",
    "faro",
    "form",
    "appeal",
    "apela",
];

fn words(tag: &str) -> Words {
    Words::load(Files::builtin(), tag).unwrap().without_isolates()
}

fn item(id: &str, kind: Kind, day: NaiveDate) -> DueItem {
    DueItem {
        id: id.to_owned(),
        rule: None,
        title: Message::new("hearing-individual"),
        kind,
        act_by: Some(day),
        last_day: Some(day),
        opens: None,
        expected: None,
        begins: None,
        leave_by: None,
        urgency: Urgency::Later,
        unknown: Vec::new(),
        note: None,
    }
}

fn make(now: &str, zone: Tz, items: &[DueItem]) -> Plan {
    plan(&DateTime::parse_from_rfc3339(now).unwrap(), zone, items, &words("en"))
}

fn times(plan: &Plan) -> Vec<&str> {
    plan.notifications.iter().map(|notification| notification.at.as_str()).collect()
}

#[test]
fn a_hearing_is_announced_from_far_to_near() {
    let day = "2027-02-05".parse().unwrap();
    let plan = make("2026-11-22T12:00:00-05:00", Tz::America__New_York, &[item("h", Kind::Appearance, day)]);
    assert_eq!(
        times(&plan),
        [
            "2027-01-06T09:00:00-05:00",
            "2027-01-22T09:00:00-05:00",
            "2027-01-29T09:00:00-05:00",
            "2027-02-02T09:00:00-05:00",
            "2027-02-04T09:00:00-05:00",
            "2027-02-04T18:00:00-05:00",
            "2027-02-05T07:00:00-05:00",
        ]
    );
}

#[test]
fn a_traveller_is_woken_before_the_court_opens_on_its_own_clock() {
    let mut hearing = item("h", Kind::Appearance, "2027-02-05".parse().unwrap());
    let nine = "2027-02-05T09:00:00".parse().unwrap();
    hearing.begins = resolve(nine, Tz::America__New_York).map(At::Zoned);
    // Nine in New York is six in Los Angeles: two hours before is four.
    let plan = make("2027-02-04T20:00:00-08:00", Tz::America__Los_Angeles, &[hearing]);
    assert_eq!(times(&plan), ["2027-02-05T04:00:00-08:00"]);
    assert_eq!(plan.notifications[0].text, "Today: open your list.");
}

#[test]
fn wall_clock_times_survive_the_change_of_clocks() {
    // Clocks in New York go forward on 14 March 2027, and back on 7 November.
    let spring = item("s", Kind::Deadline, "2027-03-15".parse().unwrap());
    let plan = make("2027-03-12T12:00:00-05:00", Tz::America__New_York, &[spring]);
    assert_eq!(times(&plan), ["2027-03-14T09:00:00-04:00", "2027-03-15T09:00:00-04:00"]);
}

#[test]
fn who_let_the_day_to_act_by_pass_is_told_each_morning_until_the_last_day() {
    let mut deadline = item("d", Kind::Deadline, "2026-11-27".parse().unwrap());
    deadline.last_day = "2026-11-30".parse().ok();
    let plan = make("2026-11-26T12:00:00-05:00", Tz::America__New_York, &[deadline]);
    let days = ["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30"];
    assert_eq!(times(&plan), days.map(|day| format!("{day}T09:00:00-05:00")));
    assert_eq!(plan.notifications[1].text, "In 2 days: open your list.");
}

#[test]
fn no_reminder_says_a_word_of_the_case_in_any_language() {
    let days: Vec<DueItem> = (0..40u64)
        .map(|n| {
            item(
                &n.to_string(),
                Kind::Appearance,
                NaiveDate::from_ymd_opt(2027, 1, 1).unwrap() + Days::new(n),
            )
        })
        .collect();
    let now = DateTime::parse_from_rfc3339("2026-12-01T00:00:00Z").unwrap();
    for language in Manifest::load(Files::builtin()).unwrap().languages {
        let plan = plan(&now, Tz::UTC, &days, &words(&language.tag));
        for notification in &plan.notifications {
            let text = fold(&notification.text);
            let said = CASE_WORDS.iter().find(|word| text.contains(**word));
            assert_eq!(said, None, "{}: {text}", language.tag);
            assert!(!notification.id.contains(&notification.item) || notification.item.len() < 3);
        }
    }
}

proptest! {
    #[test]
    fn a_plan_is_bounded_sorted_stable_and_repeatable(
        offsets in proptest::collection::vec((0u64..400, 0..3usize), 0..60),
        zone in prop::sample::select(vec![Tz::UTC, Tz::America__New_York, Tz::Africa__Addis_Ababa, Tz::Pacific__Apia, Tz::Asia__Kabul]),
    ) {
        let first = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let kinds = [Kind::Appearance, Kind::Deadline, Kind::Opening];
        let items: Vec<DueItem> = offsets.iter().enumerate()
            .map(|(n, (days, kind))| item(&format!("item-{n}"), kinds[*kind], first + Days::new(*days)))
            .collect();
        let now = "2026-11-22T08:30:00Z";
        let plan = make(now, zone, &items);
        prop_assert_eq!(&plan, &make(now, zone, &items));
        prop_assert!(plan.notifications.len() <= MOST);
        prop_assert!(plan.unplanned == 0 || plan.notifications.len() == MOST);
        let at: Vec<_> = plan.notifications.iter().map(|n| DateTime::parse_from_rfc3339(&n.at).unwrap()).collect();
        prop_assert!(at.is_sorted());
        prop_assert!(at.iter().all(|at| *at > DateTime::parse_from_rfc3339(now).unwrap()));
        let ids: BTreeSet<_> = plan.notifications.iter().map(|n| &n.id).collect();
        prop_assert_eq!(ids.len(), plan.notifications.len());
        // Later the same reminders have the same ids.
        let later = make("2026-11-24T08:30:00Z", zone, &items);
        for notification in &plan.notifications {
            if let Some(same) = later.notifications.iter().find(|other| other.id == notification.id) {
                prop_assert_eq!((&same.at, &same.item), (&notification.at, &notification.item));
            }
        }
    }
}
