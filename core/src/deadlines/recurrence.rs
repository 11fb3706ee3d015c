//! Duties that come back: always counted from the anchor, so that 31 January, 28 February, 31 March do not drift.

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;

use super::local::At;
use super::period::{Clamp, Period, Unit};

/// How many coming times an answer holds.
const SHOWN: usize = 3;

/// The first times from `today` on, on the wall clock of `zone`.
pub(super) fn next(
    (first, time): (NaiveDate, Option<NaiveTime>),
    every: Period,
    zone: Option<Tz>,
    today: NaiveDate,
) -> Vec<At> {
    // A good guess at how many have passed, never too high: the longest month and year.
    let longest = match every.unit {
        Unit::Hours | Unit::Days | Unit::BusinessDays => 1,
        Unit::Weeks => 7,
        Unit::Months => 31,
        Unit::Years => 366,
    };
    let step = i64::from(every.count.max(1)) * longest;
    let passed = u32::try_from((today - first).num_days() / step).unwrap_or(0);
    let times = (passed..).map_while(|index| {
        let period = Period { count: every.count.max(1).checked_mul(index)?, unit: every.unit };
        period.shift(first, false, Clamp::Back)
    });
    times.filter(|day| *day >= today).take(SHOWN).map(|day| At::new(day, time, zone)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(first: &str, every: &str, today: &str) -> Vec<String> {
        let (first, every, today) = (first.parse().unwrap(), every.parse().unwrap(), today.parse().unwrap());
        next((first, None), every, None, today).iter().map(At::to_string).collect()
    }

    #[test]
    fn a_month_end_clamps_and_comes_back() {
        assert_eq!(days("2027-01-31", "1 month", "2027-02-01"), ["2027-02-28", "2027-03-31", "2027-04-30"]);
        assert_eq!(days("2024-02-29", "1 year", "2027-01-01"), ["2027-02-28", "2028-02-29", "2029-02-28"]);
        assert_eq!(days("2026-11-24", "2 weeks", "2026-11-24"), ["2026-11-24", "2026-12-08", "2026-12-22"]);
        assert_eq!(days("2030-01-01", "1 week", "2026-11-24"), ["2030-01-01", "2030-01-08", "2030-01-15"]);
        assert_eq!(days("2000-01-31", "3 months", "2026-11-24"), ["2027-01-31", "2027-04-30", "2027-07-31"]);
    }

    #[test]
    fn wall_clock_time_stays_when_clocks_change() {
        let first = ("2026-10-27".parse().unwrap(), NaiveTime::from_hms_opt(9, 0, 0));
        let zone = Some(Tz::America__New_York);
        let at = next(first, "1 week".parse().unwrap(), zone, "2026-10-27".parse().unwrap());
        let at: Vec<_> = at.iter().map(At::to_string).collect();
        assert_eq!(
            at,
            ["2026-10-27T09:00:00-04:00", "2026-11-03T09:00:00-05:00", "2026-11-10T09:00:00-05:00"]
        );
    }
}
