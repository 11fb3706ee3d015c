//! The plan of 64 out of 500 duties over a year. Medians; `cargo bench -p faro-core --bench reminders`.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "a measurement, not a part")]

mod common;

use std::collections::BTreeSet;
use std::hint::black_box;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Weekday};
use common::{median, report};
use faro_core::casefile::DutyKind;
use faro_core::deadlines::{Every, Recurrence, Tz};
use faro_core::files::Files;
use faro_core::l10n::{Message, Words};
use faro_core::outlook::{Coming, OpenDuty};
use faro_core::reminders::{MOST, Settings, plan};

const RUNS: usize = 101;
const KINDS: [DutyKind; 5] =
    [DutyKind::Photo, DutyKind::CallWindow, DutyKind::OfficeVisit, DutyKind::Charging, DutyKind::AnnualFee];

fn main() {
    let words = Words::load(Files::builtin(), "en").unwrap();
    let now = DateTime::parse_from_rfc3339("2026-11-22T09:00:00-05:00").unwrap();
    let coming = Coming { items: Vec::new(), duties: (0..500).map(duty).collect() };
    let make = || plan(&now, Tz::named("America/New_York").unwrap(), &coming, &Settings::default(), &words);
    let made = make();
    assert_eq!((made.notifications.len(), made.unplanned), (MOST, 500));
    report("plan of 64 out of 500 duties", median(RUNS, || drop(black_box(make()))));
    // What the comparison in Python does: the times alone, without rungs, words and ids.
    let first = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let all = || {
        let duties = coming.duties.iter();
        let year =
            |duty: &OpenDuty| duty.when.days(first).take_while(|day| *day < first + Days::new(366)).count();
        duties.map(year).sum::<usize>()
    };
    println!("{} times in the year", all());
    report("every day of the year of 500 duties", median(RUNS, || _ = black_box(all())));
}

/// `reminders.py` beside this file makes the same ones.
fn duty(at: u32) -> OpenDuty {
    let first = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap() - Days::new(u64::from(at * 7 % 300));
    let weekday = |day: u32| Weekday::try_from((day % 7) as u8).unwrap();
    let every = match at % 5 {
        0 | 1 => Every::Days { count: 1 + at % 3 },
        2 | 3 => Every::Weeks { count: 1 + at % 2, on: vec![weekday(at), weekday(at + 3)] },
        _ => Every::Months { count: 1 + at % 3 },
    };
    let begins = NaiveTime::from_hms_opt(6 + at % 14, 0, 0);
    let when = Recurrence { begins, ..Recurrence::of(first, every) };
    OpenDuty {
        id: format!("{at:032x}"),
        kind: KINDS[at as usize % 5],
        title: Message::new("duty-other"),
        when,
        zone: Tz::named("America/New_York").unwrap(),
        settled: BTreeSet::new(),
        passed: None,
        grace: TimeDelta::zero(),
        hearing: None,
    }
}
