//! What every plan of reminders keeps, whatever it is made from.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses its own part")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, FixedOffset, TimeDelta, TimeZone};
use chrono_tz::Tz;
use faro_core::l10n::Words;
use faro_core::outlook::Coming;
use faro_core::reminders::{MOST, Plan, Settings, plan};
use proptest::prelude::*;

pub fn instant(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

/// What each thing is announced by, without the entry that stands for others.
pub fn held(plan: &Plan) -> BTreeMap<&str, (&str, &str)> {
    let own = plan.notifications.iter().filter(|one| !one.item.is_empty());
    own.map(|one| (one.id.as_str(), (one.item.as_str(), one.at.as_str()))).collect()
}

/// Bounded, sorted, to come, each once; nothing that is to come is forgotten; and the same again later.
pub fn keeps_its_promises<Z: TimeZone>(
    now: &DateTime<Z>,
    zone: Tz,
    coming: &Coming,
    settings: &Settings,
    words: &Words,
) -> Result<Plan, TestCaseError> {
    let make = |coming: &Coming| plan(now, zone, coming, settings, words);
    let plan = make(coming);

    prop_assert_eq!(&plan, &make(coming));
    prop_assert!(plan.notifications.len() <= MOST);
    let at: Vec<_> = plan.notifications.iter().map(|one| instant(&one.at)).collect();
    prop_assert!(at.is_sorted() && at.iter().all(|at| at > now));
    let ids: BTreeSet<_> = plan.notifications.iter().map(|one| &one.id).collect();
    prop_assert_eq!(ids.len(), plan.notifications.len());
    let events: BTreeSet<_> = plan.notifications.iter().map(|one| (&one.item, &one.at)).collect();
    prop_assert_eq!(events.len(), plan.notifications.len(), "two prompts for one thing at one time");

    // One that stands for the others, only if there are others, and before the first of them.
    let summary: Vec<_> = plan.notifications.iter().filter(|one| one.item.is_empty()).collect();
    prop_assert!(summary.len() <= 1);
    prop_assert_eq!(summary.is_empty(), plan.unplanned == 0);
    prop_assert!(summary.is_empty() || plan.notifications.len() == MOST);
    for later in &plan.later {
        prop_assert!(instant(&summary[0].at) <= instant(&later.at));
    }

    // Nothing to come is without a reminder that is held or explained: counted anew, each by itself.
    let told: BTreeSet<&str> = plan.notifications.iter().map(|one| one.item.as_str()).collect();
    let explained: BTreeSet<&str> = plan.later.iter().map(|later| later.item.as_str()).collect();
    for item in &coming.items {
        let alone = make(&Coming { items: vec![item.clone()], duties: Vec::new() });
        let id = item.id.as_str();
        prop_assert_eq!(!alone.notifications.is_empty(), told.contains(id) || explained.contains(id));
    }
    for duty in &coming.duties {
        let from = now.with_timezone(&zone).date_naive() + Days::new(2);
        let comes = duty.when.days(from).any(|day| !duty.settled.contains(&day));
        let id = duty.id.as_str();
        prop_assert!(!comes || told.contains(id) || explained.contains(id), "{:?}", duty);
    }

    // Stable: a later plan gives what it still holds the same id and time.
    let later =
        faro_core::reminders::plan(&(now.clone() + TimeDelta::hours(30)), zone, coming, settings, words);
    let later = held(&later);
    for (id, what) in &held(&plan) {
        prop_assert!(later.get(id).is_none_or(|same| same == what));
    }
    Ok(plan)
}
