//! Two years in which nobody opens the list: the phone has what it was given once, and loses no hearing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;
mod plan_support;

use std::collections::BTreeMap;

use case_support::words;
use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveTime, TimeDelta};
use faro_core::casefile::DutyKind;
use faro_core::deadlines::{At, Every, Kind, Recurrence, Tz, resolve};
use faro_core::l10n::Message;
use faro_core::outlook::{Coming, Item, OpenDuty};
use faro_core::reminders::{MOST, Notification, Purpose, Settings, plan};
use plan_support::instant;
use proptest::prelude::*;

const TWO_YEARS: u64 = 730;

fn zone() -> Tz {
    Tz::named("America/New_York").unwrap()
}

fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn hearing(number: usize, days: u64, hour: u32) -> Item {
    let day = first() + Days::new(days);
    let at = resolve(day.and_time(NaiveTime::from_hms_opt(hour, 0, 0).unwrap()), zone());
    let item = case_support::item(&format!("hearing-{number}"), "hearing-master", Kind::Appearance, day);
    Item { at: at.map(At::Zoned), last_day: None, ..item }
}

fn duty(number: usize, kind: DutyKind, every: Every, hour: u32) -> OpenDuty {
    let begins = NaiveTime::from_hms_opt(hour, 0, 0);
    OpenDuty {
        id: format!("duty-{number}"),
        kind,
        title: Message::new("duty-other"),
        when: Recurrence { begins, ..Recurrence::of(first(), every) },
        zone: zone(),
        settled: Default::default(),
        passed: None,
        grace: TimeDelta::zero(),
        hearing: None,
    }
}

/// A phone that was given its notifications once, and rings by itself.
struct Phone {
    held: Vec<Notification>,
    /// From when to when it was off.
    off: Vec<(DateTime<FixedOffset>, DateTime<FixedOffset>)>,
}

impl Phone {
    /// What it said, and when: what it missed while it was off when it was switched on.
    fn rings(&self) -> BTreeMap<DateTime<FixedOffset>, Vec<&Notification>> {
        let mut rings: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for one in &self.held {
            let at = instant(&one.at);
            let off = self.off.iter().find(|(from, until)| (*from..*until).contains(&at));
            rings.entry(off.map_or(at, |(_, on)| *on)).or_default().push(one);
        }
        rings
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn two_years_without_a_look_lose_no_hearing(
        hearings in prop::collection::vec((2..=TWO_YEARS, 6..18_u32), 1..10),
        duties in prop::collection::vec((0..3_usize, 1..6_u32, 6..20_u32), 0..20),
        off in prop::collection::vec((1..TWO_YEARS, 1..40_i64), 0..6),
    ) {
        let hearings: Vec<_> =
            hearings.iter().enumerate().map(|(number, (days, hour))| hearing(number, *days, *hour)).collect();
        let kinds = [DutyKind::CallWindow, DutyKind::Charging, DutyKind::OfficeVisit];
        let duties = duties.iter().enumerate().map(|(number, (kind, count, hour))| {
            duty(number, kinds[*kind], Every::Days { count: *count }, *hour)
        });
        let coming = Coming { items: hearings.clone(), duties: duties.collect() };
        let now = instant("2026-11-22T12:00:00-05:00");
        let held = plan(&now, zone(), &coming, &Settings::default(), words()).notifications;
        prop_assert!(held.len() <= MOST);
        let off = off.iter().map(|(days, hours)| {
            let from = now + TimeDelta::days(i64::try_from(*days).unwrap());
            (from, from + TimeDelta::hours(*hours))
        });
        let phone = Phone { held, off: off.collect() };
        let rings = phone.rings();

        // On the evening before each hearing and in its morning, or when the phone is switched on after that.
        for hearing in &hearings {
            let own = phone.held.iter().filter(|one| one.items.contains(&hearing.id));
            let begins = hearing.at.unwrap().instant(zone()).unwrap();
            let near = own.filter(|one| begins.signed_duration_since(instant(&one.at)) < TimeDelta::hours(30));
            let near: Vec<_> = near.filter(|one| instant(&one.at) < begins).collect();
            prop_assert!(near.len() >= 2, "{}: {:?}", hearing.id, near);
            for one in near {
                prop_assert!(rings.values().flatten().any(|rung| rung.id == one.id));
            }
        }
        // The morning of those that are next rings again.
        let next = hearings.iter().min_by_key(|hearing| (hearing.act_by, &hearing.id)).unwrap();
        let again = phone.held.iter().filter(|one| one.purpose == Purpose::Again && one.items.contains(&next.id));
        prop_assert!(again.count() > 0);
        // And never two months without a word, until the last hearing.
        let last = hearings.iter().filter_map(|hearing| hearing.at?.instant(zone())).max().unwrap();
        let mut before = now;
        for at in rings.keys().copied().filter(|at| *at < last).chain([last.fixed_offset()]) {
            prop_assert!(at - before < TimeDelta::days(60), "nothing rings from {before} to {at}");
            before = at;
        }
    }
}

/// What the phone is given does not depend on how much else there is: sixteen hearings, and a duty each hour.
#[test]
fn sixteen_hearings_are_held_among_all_that_comes_back_each_day() {
    let hearings: Vec<_> = (0..16).map(|n| hearing(n, 45 * (n as u64 + 1), 9)).collect();
    let duties = (6..22).map(|hour| duty(hour as usize, DutyKind::Photo, Every::Days { count: 1 }, hour));
    let coming = Coming { items: hearings, duties: duties.collect() };
    let now = instant("2026-11-22T12:00:00-05:00");
    let plan = plan(&now, zone(), &coming, &Settings::default(), words());
    assert_eq!(plan.notifications.len(), MOST);
    for number in 0..16 {
        let id = format!("hearing-{number}");
        let own = plan.notifications.iter().filter(|one| one.items.contains(&id));
        assert!(own.count() >= 2, "{id}");
    }
    let looks = plan.notifications.iter().filter(|one| one.purpose == Purpose::Look).count();
    assert_eq!(looks, 13, "until the last hearing, in two years");
    assert!(plan.notifications.iter().any(|one| one.items.iter().any(|item| item.starts_with("duty-"))));
}
