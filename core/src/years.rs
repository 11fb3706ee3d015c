//! The years in which a day that was kept can be used: chrono holds a quarter of a million, and stops at their ends.

use std::ops::RangeInclusive;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// What was taken once is read for a century more.
pub(crate) const KEPT: RangeInclusive<i32> = 1900..=2200;

/// More days than anybody lists one by one, and few enough to be compared one by one.
const MOST_DAYS: usize = 1_000;

/// What holds days.
pub(crate) trait Dated {
    /// Whether each of its days can be counted with.
    fn is_usable(&self) -> bool;
}

impl Dated for NaiveDate {
    fn is_usable(&self) -> bool {
        KEPT.contains(&self.year())
    }
}

impl Dated for DateTime<Utc> {
    fn is_usable(&self) -> bool {
        KEPT.contains(&self.year())
    }
}

impl<T: Dated> Dated for Option<T> {
    fn is_usable(&self) -> bool {
        self.as_ref().is_none_or(T::is_usable)
    }
}

impl Dated for Vec<NaiveDate> {
    fn is_usable(&self) -> bool {
        self.len() <= MOST_DAYS && self.iter().all(NaiveDate::is_usable)
    }
}

/// Reads a day of a record, for `deserialize_with`: a record with a day that nobody can count with is none of its kind.
pub(crate) fn usable<'de, D: Deserializer<'de>, T: Dated + Deserialize<'de>>(from: D) -> Result<T, D::Error> {
    let read = T::deserialize(from)?;
    if read.is_usable() { Ok(read) } else { Err(D::Error::custom("outside the years 1900 to 2200")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    #[allow(dead_code, reason = "only whether it can be read matters")]
    struct Kept {
        #[serde(deserialize_with = "usable")]
        at: DateTime<Utc>,
        #[serde(default, deserialize_with = "usable")]
        day: Option<NaiveDate>,
        #[serde(default, deserialize_with = "usable")]
        days: Vec<NaiveDate>,
    }

    #[test]
    fn a_day_that_nobody_can_count_with_is_not_read() {
        let reads = |json: &str| serde_json::from_str::<Kept>(json).is_ok();
        let at = |at: &str| format!(r#"{{"at":"{at}"}}"#);
        let day = |day: &str| format!(r#"{{"at":"2026-11-22T14:00:00Z","day":"{day}","days":["{day}"]}}"#);
        for good in ["1900-01-01T00:00:00Z", "2200-12-31T23:59:59Z"] {
            assert!(reads(&at(good)), "{good}");
        }
        for bad in ["-262143-01-01T00:00:00Z", "+262142-12-31T23:59:59Z", "1899-12-31T23:59:59Z", "soon"] {
            assert!(!reads(&at(bad)), "{bad}");
        }
        assert!(reads(&day("1900-01-01")) && reads(&day("2200-12-31")));
        for bad in ["-262143-01-01", "+262142-12-31", "2201-01-01", "0000-01-01"] {
            assert!(!reads(&day(bad)), "{bad}");
        }
        let many = |count: usize| {
            let days = vec!["\"2026-11-22\""; count].join(",");
            format!(r#"{{"at":"2026-11-22T14:00:00Z","days":[{days}]}}"#)
        };
        assert!(reads(&many(MOST_DAYS)) && !reads(&many(MOST_DAYS + 1)));
    }
}
