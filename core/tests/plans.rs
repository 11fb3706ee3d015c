//! All that can come, against the properties that every plan keeps. `FARO_FULL=1` tries ten thousand of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;
mod plan_support;

use std::collections::BTreeSet;

use case_support::words;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Weekday};
use faro_core::casefile::DutyKind;
use faro_core::deadlines::{At, Every, Kind, Recurrence, Tz, resolve};
use faro_core::l10n::Message;
use faro_core::outlook::{Coming, Item, OpenDuty};
use faro_core::reminders::{MOST, Notification, Plan, Purpose, Quiet, Settings, plan};
use plan_support::{changes_exactly, instant, is_of, keeps_its_promises, phone, rings};
use proptest::prelude::*;
use proptest::test_runner::Config;

const KINDS: [DutyKind; 14] = [
    DutyKind::Photo,
    DutyKind::CallWindow,
    DutyKind::OfficeVisit,
    DutyKind::HomeVisit,
    DutyKind::Charging,
    DutyKind::CourtCheck,
    DutyKind::Report,
    DutyKind::PermitExpiry,
    DutyKind::ParoleExpiry,
    DutyKind::IdentityExpiry,
    DutyKind::AnnualFee,
    DutyKind::AddressSupervision,
    DutyKind::AddressLawyer,
    DutyKind::Other,
];

fn zones() -> Vec<Tz> {
    [
        "UTC",
        "America/New_York",
        "America/Los_Angeles",
        "Africa/Addis_Ababa",
        "Pacific/Apia",
        "Asia/Kabul",
        "Australia/Lord_Howe",
    ]
    .map(|name| Tz::named(name).unwrap())
    .to_vec()
}

fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn time(minutes: u32) -> NaiveTime {
    NaiveTime::MIN + TimeDelta::minutes(minutes.into())
}

fn every() -> impl Strategy<Value = Every> {
    let day = prop::sample::select(vec![Weekday::Mon, Weekday::Wed, Weekday::Fri, Weekday::Sun]);
    prop_oneof![
        Just(Every::Once),
        (1_u32..9).prop_map(|count| Every::Days { count }),
        (1_u32..4, prop::collection::vec(day, 0..3)).prop_map(|(count, on)| Every::Weeks { count, on }),
        (1_u32..5).prop_map(|count| Every::Months { count }),
        Just(Every::Years { count: 1 }),
    ]
}

fn open(id: String, kind: DutyKind, when: Recurrence, zone: Tz) -> OpenDuty {
    OpenDuty {
        id,
        kind,
        title: Message::new("duty-other"),
        when,
        zone,
        settled: BTreeSet::new(),
        passed: None,
        grace: TimeDelta::zero(),
        hearing: None,
    }
}

prop_compose! {
    fn duty()(
        kind in prop::sample::select(KINDS.to_vec()),
        zone in prop::sample::select(zones()),
        every in every(),
        start in -400_i64..800,
        window in prop::option::of((0_u32..1440, prop::option::of(0_u32..1440))),
        until in prop::option::of(0_u64..500),
        except in prop::collection::vec(0_u64..60, 0..4),
        settled in prop::collection::vec(0_u64..20, 0..4),
        (passed, grace) in (any::<bool>(), 0_i64..200),
        name in any::<u64>().no_shrink(),
    ) -> OpenDuty {
        let day = first() + TimeDelta::days(start);
        let later = |days: u64| day + Days::new(days);
        let when = Recurrence {
            first: day,
            every,
            begins: window.map(|(begins, _)| time(begins)),
            ends: window.and_then(|(_, ends)| ends).map(time),
            until: until.map(later),
            except: except.into_iter().map(later).collect(),
        };
        let settled: BTreeSet<NaiveDate> = settled.into_iter().map(|days| first() + Days::new(days)).collect();
        let over = when.days(first() - Days::new(7)).take_while(|day| *day < first());
        let passed = over.filter(|day| passed && !settled.contains(day)).last();
        let id = format!("duty:{name:016x}");
        OpenDuty { passed, grace: TimeDelta::minutes(grace), settled, ..open(id, kind, when, zone) }
    }
}

prop_compose! {
    fn item()(
        kind in prop::sample::select(vec![
            Kind::Appearance,
            Kind::Deadline,
            Kind::Window,
            Kind::Hours,
            Kind::Expiry,
            Kind::Opening,
            Kind::Recurring,
        ]),
        zone in prop::sample::select(zones()),
        days in -100_i64..400,
        begins in prop::option::of(0_u32..1440),
        way in prop::option::of(0_i64..600),
        name in any::<u64>().no_shrink(),
    ) -> Item {
        let day = first() + TimeDelta::days(days);
        let begins = begins.and_then(|minutes| resolve(day.and_time(time(minutes)), zone));
        Item {
            last_day: Some(day + Days::new(3)),
            at: begins.map(At::Zoned),
            then: (1..3).filter(|_| kind == Kind::Recurring).map(|week| At::Day(day + Days::new(7 * week))).collect(),
            leave_by: begins.zip(way).map(|(begins, way)| begins - TimeDelta::minutes(way)),
            ..case_support::item(&format!("{name:016x}"), "hearing-other", kind, day)
        }
    }
}

prop_compose! {
    fn settings()(
        quiet in prop::option::of((0_u32..1440, 0_u32..1440)),
        discreet in any::<bool>(),
    ) -> Settings {
        Settings { quiet: quiet.map(|(from, until)| Quiet { from: time(from), until: time(until) }), discreet }
    }
}

fn config() -> Config {
    let cases = if std::env::var_os("FARO_FULL").is_some() { 10_000 } else { 300 };
    Config { cases, ..Config::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_plan_keeps_its_promises(
        items in prop::collection::vec(item(), 0..12),
        duties in prop::collection::vec(duty(), 0..25),
        more in duty(),
        settings in settings(),
        zone in prop::sample::select(zones()),
        minutes in 0_i64..200_000,
    ) {
        let now = DateTime::parse_from_rfc3339("2026-11-22T00:00:00Z").unwrap() + TimeDelta::minutes(minutes);
        let coming = Coming { items, duties };
        let before = keeps_its_promises(&now, zone, &coming, &settings, words())?;

        // Another duty pushes out what is less near and grave, and never brings anything else in.
        let mut larger = coming.clone();
        larger.duties.insert(0, more.clone());
        let after = plan(&now, zone, &larger, &settings, words());
        let (old, days) = (rings(&before), format!("{}@", more.id));
        for ring in rings(&after).into_iter().filter(|(item, _)| !item.starts_with(&days)) {
            prop_assert!(old.contains(&ring), "{:?}", ring);
        }
        // What it does not join keeps its id; what it joins has another one.
        for one in after.notifications.iter().filter(|one| !one.items.is_empty()) {
            let same = before.notifications.iter().find(|old| (&old.at, &old.text) == (&one.at, &one.text));
            if let Some(old) = same {
                prop_assert_eq!(old.id == one.id, old.items == one.items);
            }
            prop_assert!(same.is_some() || is_of(one, &more));
        }
        changes_exactly(&after, phone(&before))?;
        changes_exactly(&before, phone(&after))?;
    }

    #[test]
    fn what_is_left_out_is_never_nearer_and_graver_than_what_is_held(
        duties in prop::collection::vec(duty(), 70..90),
        zone in prop::sample::select(zones()),
    ) {
        // All at once, and one by one with room for all: the same reminders come first, and the same questions.
        let now = DateTime::parse_from_rfc3339("2026-11-22T00:00:00Z").unwrap();
        let settings = Settings::default();
        let all = Coming { items: Vec::new(), duties: duties.clone() };
        let together = plan(&now, zone, &all, &settings, words());
        for duty in duties {
            let alone = Coming { items: Vec::new(), duties: vec![duty.clone()] };
            let alone = plan(&now, zone, &alone, &settings, words());
            for asks in [true, false] {
                let own = |one: &&Notification| is_of(one, &duty) && plan_support::asks(&one.text) == asks;
                let at = |plan: &Plan| -> Vec<_> {
                    plan.notifications.iter().filter(own).map(|one| one.at.clone()).collect()
                };
                let (held, all) = (at(&together), at(&alone));
                prop_assert_eq!(Some(&held[..]), all.get(..held.len()));
            }
        }
    }
}

#[test]
fn a_grave_day_far_away_is_held_among_many_small_ones() {
    let daily = |n: u32| {
        let begins = Some(time(60 * n));
        let when = Recurrence { begins, ..Recurrence::of(first(), Every::Days { count: 1 }) };
        open(format!("daily-{n}"), DutyKind::Charging, when, Tz::UTC)
    };
    let in_two_months = first() + Days::new(60);
    let hearing = Item {
        last_day: None,
        ..case_support::item("hearing", "hearing-individual", Kind::Appearance, in_two_months)
    };
    let coming = Coming { items: vec![hearing], duties: (8..20).map(daily).collect() };
    let plan = plan(&instant("2026-11-22T00:00:00Z"), Tz::UTC, &coming, &Settings::default(), words());
    let own = plan.notifications.iter().filter(|one| one.items == ["hearing"]).count();
    assert!(own >= 4, "{own}");
    let summary = plan.notifications.iter().find(|one| one.purpose == Purpose::More).unwrap();
    assert_eq!((plan.notifications.len(), summary.text.as_str()), (MOST, "There is more: open your list."));
    assert_eq!((plan.later, plan.unplanned), (0, 13));
}
