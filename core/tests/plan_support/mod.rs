//! What every plan of reminders keeps, whatever it is made from.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses its own part")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, FixedOffset, TimeDelta, TimeZone};
use faro_core::deadlines::{Tz, resolve};
use faro_core::l10n::Words;
use faro_core::outlook::{Coming, OpenDuty};
use faro_core::reminders::{Held, MOST, Notification, Plan, Purpose, Quiet, Settings, plan};
use proptest::prelude::*;

/// What a question what came of something begins with.
pub const ASKS: [&str; 2] = ["Did you do it?", "Were you there?"];

/// Whether a reminder asks what came of something.
pub fn asks(text: &str) -> bool {
    ASKS.iter().any(|asks| text.starts_with(asks))
}

pub fn instant(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

/// What each notification is about, without the entry that stands for others.
pub fn held(plan: &Plan) -> BTreeMap<&str, (&[String], &str)> {
    let own = plan.notifications.iter().filter(|one| !one.items.is_empty());
    own.map(|one| (one.id.as_str(), (one.items.as_slice(), one.at.as_str()))).collect()
}

/// When each item is announced.
pub fn rings(plan: &Plan) -> BTreeSet<(&str, &str)> {
    let all = plan.notifications.iter();
    all.flat_map(|one| one.items.iter().map(|item| (item.as_str(), one.at.as_str()))).collect()
}

/// What a phone holds after it was given a plan.
pub fn phone(plan: &Plan) -> Vec<Held> {
    plan.notifications.iter().map(on_phone).collect()
}

fn on_phone(one: &Notification) -> Held {
    Held { id: one.id.clone(), at: one.at.clone(), text: one.text.clone() }
}

/// Whether a notification is about a duty.
pub fn is_of(one: &Notification, duty: &OpenDuty) -> bool {
    let days = format!("{}@", duty.id);
    one.items.iter().any(|item| duty.hearing.as_ref() == Some(item) || item.starts_with(&days))
}

/// What a phone has to do is what leads from anything that it holds to the plan, and nothing more.
pub fn changes_exactly(plan: &Plan, mut on: Vec<Held>) -> Result<(), TestCaseError> {
    let changes = plan.diff(&on);
    let held = |id: &String| on.iter().find(|held| held.id == *id);
    prop_assert!(changes.cancel.iter().all(|id| held(id).is_some()));
    for set in &changes.set {
        prop_assert!(
            held(&set.id).is_none_or(|held| instant(&held.at) != instant(&set.at) || held.text != set.text)
        );
    }
    let set: BTreeSet<_> = changes.set.iter().map(|one| &one.id).collect();
    on.retain(|held| !changes.cancel.contains(&held.id) && !set.contains(&held.id));
    on.extend(changes.set.iter().map(on_phone));
    let sorted = |mut held: Vec<Held>| {
        held.sort_by(|a, b| a.id.cmp(&b.id));
        held
    };
    prop_assert_eq!(plan.diff(&on), Default::default());
    prop_assert_eq!(sorted(on), sorted(phone(plan)));
    Ok(())
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
    let mut turned = coming.clone();
    turned.items.reverse();
    turned.duties.reverse();
    prop_assert_eq!(&plan, &make(&turned), "the order of the list changes nothing");
    prop_assert!(plan.notifications.len() <= MOST);
    let at: Vec<_> = plan.notifications.iter().map(|one| instant(&one.at)).collect();
    prop_assert!(at.is_sorted() && at.iter().all(|at| at > now));
    let ids: BTreeSet<_> = plan.notifications.iter().map(|one| &one.id).collect();
    prop_assert_eq!(ids.len(), plan.notifications.len());
    let minutes = at.iter().map(|at| at.timestamp() / 60);
    let said: BTreeSet<_> = minutes.zip(plan.notifications.iter().map(|one| &one.text)).collect();
    prop_assert_eq!(said.len(), plan.notifications.len(), "the same is said twice in a minute");
    prop_assert_eq!(plan.diff(&phone(&plan)), Default::default());
    changes_exactly(&plan, Vec::new())?;

    // One that stands for the others, only if there are others, and before the first of them.
    let summary: Vec<_> = plan.notifications.iter().filter(|one| one.purpose == Purpose::More).collect();
    prop_assert!(summary.len() <= 1);
    brings_the_person_in(now, &plan, coming)?;
    repeats_only_mornings(&plan)?;
    prop_assert_eq!(summary.is_empty(), plan.unplanned == 0);
    prop_assert!(summary.is_empty() || plan.notifications.len() == MOST);
    prop_assert!(plan.later <= plan.unplanned);

    // Nothing to come is without a reminder that is held or explained: counted anew, each by itself.
    let mut later = 0;
    let mut counted = |told: bool, alone: &Plan, what: &str| -> Result<(), TestCaseError> {
        prop_assert!(!told || !alone.notifications.is_empty(), "{} is announced", what);
        let own = alone.notifications.iter().find(|one| one.purpose != Purpose::Look);
        if let Some(first) = own.filter(|_| !told) {
            prop_assert!(
                !summary.is_empty() && instant(&summary[0].at) <= instant(&first.at),
                "{} is forgotten",
                what
            );
            later += 1;
        }
        Ok(())
    };
    for item in &coming.items {
        let alone = make(&Coming { items: vec![item.clone()], duties: Vec::new() });
        counted(plan.notifications.iter().any(|one| one.items.contains(&item.id)), &alone, &item.id)?;
    }
    for duty in &coming.duties {
        let alone = make(&Coming { items: Vec::new(), duties: vec![duty.clone()] });
        counted(plan.notifications.iter().any(|one| is_of(one, duty)), &alone, &duty.id)?;
        let from = now.with_timezone(&zone).date_naive() + Days::new(2);
        let comes = duty.when.days(from).any(|day| !duty.settled.contains(&day));
        prop_assert!(!comes || !alone.notifications.is_empty(), "{:?}", duty);
    }
    // The weekly look at a hearing is announced as the hearing.
    let looks = coming.duties.iter().filter(|duty| duty.hearing.is_some()).count();
    prop_assert!((later..=later + 2 * looks).contains(&plan.later), "{} {}", later, plan.later);
    if let Some(quiet) = settings.quiet.filter(|_| settings.discreet) {
        for one in &plan.notifications {
            keeps_quiet(one, zone, coming, quiet)?;
        }
    }

    // Stable: a later plan gives what it still holds the same id and time.
    let later =
        faro_core::reminders::plan(&(now.clone() + TimeDelta::hours(30)), zone, coming, settings, words);
    changes_exactly(&later, phone(&plan))?;
    let later = held(&later);
    for (id, what) in &held(&plan) {
        prop_assert!(later.get(id).is_none_or(|same| same == what));
    }
    Ok(plan)
}

/// While something is due, nobody is left for two months without a reminder that asks them to open the list: for two years.
fn brings_the_person_in<Z: TimeZone>(
    now: &DateTime<Z>,
    plan: &Plan,
    coming: &Coming,
) -> Result<(), TestCaseError> {
    let times = coming.items.iter().flat_map(|item| item.then.iter().map(|at| at.day()));
    let days = coming.items.iter().flat_map(|item| [item.act_by, item.last_day].into_iter().flatten());
    let last = times.chain(days).max();
    let mut before = now.clone().fixed_offset();
    let end = instant(&plan.now) + DAYS_730;
    let rings = plan.notifications.iter().map(|one| instant(&one.at)).filter(|at| *at < end);
    for at in rings.chain([end]) {
        let is_due = last.is_some_and(|last| last > (before + TimeDelta::days(58)).date_naive());
        prop_assert!(!is_due || at - before < TimeDelta::days(60), "nothing rings from {} to {}", before, at);
        before = at;
    }
    Ok(())
}

const DAYS_730: TimeDelta = TimeDelta::days(730);

/// What rings again follows the morning that it repeats, on the same things and with the same words for the day.
fn repeats_only_mornings(plan: &Plan) -> Result<(), TestCaseError> {
    for again in plan.notifications.iter().filter(|one| one.purpose == Purpose::Again) {
        let first = plan.notifications.iter().find(|one| Some(&one.id) == again.again_of.as_ref());
        prop_assert!(first.is_some_and(|first| first.purpose == Purpose::Morning), "{:?}", again);
        let late = first.map(|first| instant(&again.at) - instant(&first.at)).unwrap_or_default();
        prop_assert!(late > TimeDelta::zero() && late <= TimeDelta::minutes(30), "{:?}", again);
        prop_assert!(first.is_some_and(|first| first.items.iter().any(|item| again.items.contains(item))));
    }
    let told = plan.notifications.iter().filter(|one| one.purpose != Purpose::Again);
    prop_assert!(told.into_iter().all(|one| one.again_of.is_none()));
    Ok(())
}

/// What can wait rings when the quiet hours are over, unless the thing itself is over by then.
fn keeps_quiet(one: &Notification, zone: Tz, coming: &Coming, quiet: Quiet) -> Result<(), TestCaseError> {
    let at = instant(&one.at).with_timezone(&zone);
    let is_quiet = match quiet.from < quiet.until {
        true => (quiet.from..quiet.until).contains(&at.time()),
        false => quiet.from != quiet.until && !(quiet.until..quiet.from).contains(&at.time()),
    };
    let exact = ["Soon", "Now", "Little time", "Time to go", "There is more"];
    if !is_quiet || exact.iter().any(|word| one.text.starts_with(word)) {
        return Ok(());
    }
    prop_assert!(!asks(&one.text), "a question can always wait: {:?}", one);
    let day = at.date_naive() + Days::new(u64::from(at.time() >= quiet.until));
    let ends = resolve(day.and_time(quiet.until), zone).unwrap();
    let midnight = |day: chrono::NaiveDate| resolve(day.and_hms_opt(23, 59, 0).unwrap(), zone).unwrap();
    let items = coming.items.iter().filter(|item| one.items.contains(&item.id)).flat_map(|item| {
        let days = [item.act_by, item.last_day, item.opens].into_iter().flatten().map(midnight);
        let times = item.at.into_iter().chain(item.then.iter().copied());
        let begins = times
            .flat_map(|at| [at.instant(zone).map(|at| at - TimeDelta::hours(2)), Some(midnight(at.day()))]);
        let leave = item.leave_by.map(|leave| leave.with_timezone(&zone) - TimeDelta::hours(1));
        days.chain(begins.flatten()).chain(leave).collect::<Vec<_>>()
    });
    let duties = coming.duties.iter().filter(|duty| is_of(one, duty)).flat_map(|duty| {
        let days = one.items.iter().filter_map(|item| item.rsplit_once('@')?.1.parse().ok());
        let times = days.filter_map(|day| duty.when.occurrence(day, duty.zone));
        let ends = |begins: DateTime<Tz>| match duty.when.begins {
            Some(_) => [begins - TimeDelta::hours(2), midnight(begins.with_timezone(&zone).date_naive())],
            None => [midnight(begins.date_naive()); 2],
        };
        times.flat_map(|at| ends(at.begins)).map(|at| at.with_timezone(&zone)).collect::<Vec<_>>()
    });
    prop_assert!(items.chain(duties).any(|limit| limit < ends), "it could wait until {:?}: {:?}", ends, one);
    Ok(())
}
