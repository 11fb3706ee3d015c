//! Three years of random recurrences, for `core/tests/oracle` to count a second time with python-dateutil.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fmt::Write;

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta, Weekday};
use faro_core::deadlines::{Every, Recurrence, Tz};
use serde_json::json;

const ZONES: [&str; 8] = [
    "America/New_York",
    "America/Los_Angeles",
    "America/Santiago",
    "Europe/London",
    "Europe/Berlin",
    "Australia/Lord_Howe",
    "Africa/Addis_Ababa",
    "UTC",
];
/// Three years, so that what comes once a year comes back too.
const DAYS: u64 = 3 * 366;
/// About half of the times are near those at which clocks change.
const NEAR_CHANGES: [u32; 6] = [0, 15, 60, 90, 120, 150];

/// A linear congruential generator (Knuth's MMIX): the same recurrences in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, most: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(most)) as u32
    }

    fn time(&mut self) -> NaiveTime {
        let minutes =
            if self.below(2) == 0 { NEAR_CHANGES[self.below(6) as usize] } else { self.below(1440) };
        NaiveTime::MIN + TimeDelta::minutes(minutes.into())
    }

    fn recurrence(&mut self) -> Recurrence {
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(self.below(800).into());
        let count = 1 + self.below(4);
        let on = (0..self.below(4)).map(|_| Weekday::try_from(self.below(7) as u8).unwrap()).collect();
        let years = 1 + self.below(3);
        let every = match self.below(9) {
            0 => Every::Once,
            1 | 2 => Every::Days { count: count * 2 - 1 },
            3..=5 => Every::Weeks { count, on },
            6 | 7 => Every::Months { count },
            _ => Every::Years { count: years },
        };
        let mut recurrence = Recurrence::of(first, every);
        if self.below(4) > 0 {
            recurrence.begins = Some(self.time());
            recurrence.ends = (self.below(2) == 0).then(|| self.time());
        }
        recurrence.until = (self.below(3) == 0).then(|| first + Days::new(self.below(400).into()));
        let exceptions = self.below(5);
        recurrence.except = (0..exceptions).map(|_| first + Days::new(self.below(60).into())).collect();
        recurrence
    }
}

#[test]
fn three_years_of_everything_that_comes_back() {
    let count = std::env::var("FARO_RECURRENCES_COUNT").map_or(1000, |count| count.parse().unwrap());
    let mut random = Random(20_261_122);
    let (mut lines, mut times) = (String::new(), 0);
    for _ in 0..count {
        let (recurrence, zone) = (random.recurrence(), Tz::named(ZONES[random.below(8) as usize]).unwrap());
        let last = recurrence.first + Days::new(DAYS);
        let days: Vec<_> = recurrence.days(recurrence.first).take_while(|day| *day < last).collect();
        assert!(days.is_sorted() && days.iter().all(|day| !recurrence.except.contains(day)));
        // From any day on the same days come.
        let middle = recurrence.first + Days::new(random.below(366).into());
        let rest: Vec<_> = recurrence.days(middle).take_while(|day| *day < last).collect();
        assert!(days.ends_with(&rest) && rest.len() == days.iter().filter(|day| **day >= middle).count());
        let at: Vec<_> = days
            .iter()
            .map(|day| recurrence.occurrence(*day, zone).unwrap())
            .map(|at| [at.begins.timestamp(), at.ends.timestamp()])
            .collect();
        times += at.len();
        // It is kept as it is written, and read as it was.
        let text = serde_json::to_string(&recurrence).unwrap();
        assert_eq!(serde_json::from_str::<Recurrence>(&text).unwrap(), recurrence);
        writeln!(lines, "{}", json!({ "recurrence": recurrence, "zone": zone.name(), "at": at })).unwrap();
    }
    assert!(times > 20 * count, "{times}");
    if let Some(out) = std::env::var_os("FARO_RECURRENCES_OUT") {
        std::fs::write(out, lines).unwrap();
    }
}
