//! What comes back: always counted from the first day, so that 31 January, 28 February, 31 March do not drift.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::local::{At, resolve};
use super::period::{Clamp, Period, Unit};
use crate::l10n::Message;

/// How many coming times an answer holds.
const SHOWN: usize = 3;

/// Days that come back, with a time or a window on the wall clock of some zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recurrence {
    /// The first day, from which all others are counted.
    pub first: NaiveDate,
    /// How often.
    pub every: Every,
    /// The time of day, or the beginning of a window; none is the whole day.
    #[serde(default)]
    pub begins: Option<NaiveTime>,
    /// The end of a window; before its beginning, it is on the next day.
    #[serde(default)]
    pub ends: Option<NaiveTime>,
    /// The last day on which it may be.
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// Days on which it is not.
    #[serde(default)]
    pub except: Vec<NaiveDate>,
}

/// How often something comes back. A count of none counts as one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "unit", rename_all = "snake_case")]
pub enum Every {
    /// On one day only.
    Once,
    /// Every so many days.
    Days {
        /// How many.
        count: u32,
    },
    /// Every so many weeks, from the week of the first day on. Weeks begin on Monday (ISO 8601).
    Weeks {
        /// How many.
        count: u32,
        /// On these days; none is the weekday of the first day.
        #[serde(default)]
        on: Vec<Weekday>,
    },
    /// Every so many months, on the number of the first day or the last day of a shorter month.
    Months {
        /// How many.
        count: u32,
    },
    /// Every so many years; 29 February is 28 February in other years.
    Years {
        /// How many.
        count: u32,
    },
}

/// One time that it comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// The day on the wall clock, which names it.
    pub day: NaiveDate,
    /// When it begins.
    pub begins: DateTime<Tz>,
    /// When it is over; the same instant where there is a time and no window.
    pub ends: DateTime<Tz>,
}

impl Recurrence {
    /// One day, without a time.
    pub fn once(day: NaiveDate) -> Recurrence {
        Recurrence::of(day, Every::Once)
    }

    /// Whole days without an end.
    pub fn of(first: NaiveDate, every: Every) -> Recurrence {
        Recurrence { first, every, begins: None, ends: None, until: None, except: Vec::new() }
    }

    /// The days from `from` on, in order; endless, unless `until` ends it.
    pub fn days(&self, from: NaiveDate) -> impl Iterator<Item = NaiveDate> + '_ {
        let from = from.max(self.first);
        let (count, longest) = self.every.step();
        // A good guess at how many have passed, never too high: the longest month and year.
        let step = i64::from(count).saturating_mul(longest);
        let passed = u32::try_from((from - self.first).num_days() / step).unwrap_or(u32::MAX);
        let rounds = (passed..).map_while(|round| self.round(round));
        let days = rounds.flat_map(|round| round.into_iter().flatten());
        let until = self.until.unwrap_or(NaiveDate::MAX);
        days.skip_while(move |day| *day < from)
            .take_while(move |day| *day <= until)
            .filter(|day| !self.except.contains(day))
    }

    /// The time on one of its days. In a gap of the clocks it is shifted forward, in a fold it is the first.
    pub fn occurrence(&self, day: NaiveDate, zone: Tz) -> Option<Occurrence> {
        let begins = resolve(day.and_time(self.begins.unwrap_or(NaiveTime::MIN)), zone)?;
        let ends = match (self.begins, self.ends) {
            (Some(_), None) => begins,
            (None, None) => resolve(day.succ_opt()?.and_time(NaiveTime::MIN), zone)?,
            (first, Some(last)) => {
                let over_midnight = first.is_some_and(|first| last < first);
                let day = if over_midnight { day.succ_opt()? } else { day };
                resolve(day.and_time(last), zone)?
            }
        };
        Some(Occurrence { day, begins, ends })
    }

    /// How many days lie between two times at least; none where there is but one.
    pub fn least_days(&self) -> Option<i64> {
        match &self.every {
            Every::Once => None,
            Every::Weeks { count, on } if on.len() < 2 => Some(i64::from((*count).max(1)) * 7),
            Every::Weeks { .. } => Some(1),
            Every::Days { count } => Some((*count).max(1).into()),
            Every::Months { count } => Some(i64::from((*count).max(1)) * 28),
            Every::Years { count } => Some(i64::from((*count).max(1)) * 365),
        }
    }

    /// The days of one round, in order: one, or those of a week.
    fn round(&self, round: u32) -> Option<[Option<NaiveDate>; 7]> {
        let mut days = [None; 7];
        match &self.every {
            Every::Once if round > 0 => return None,
            Every::Weeks { count, on } if !on.is_empty() => {
                let monday = self.first - Days::new(self.first.weekday().num_days_from_monday().into());
                let week = (*count).max(1).checked_mul(round)?.checked_mul(7)?;
                let monday = monday.checked_add_days(Days::new(week.into()))?;
                for (slot, after) in days.iter_mut().zip(0..) {
                    let day = monday.checked_add_days(Days::new(after))?;
                    *slot = (on.contains(&day.weekday()) && day >= self.first).then_some(day);
                }
            }
            every => {
                let (count, unit) = every.period();
                let period = Period { count: count.checked_mul(round)?, unit };
                days[0] = Some(period.shift(self.first, false, Clamp::Back)?);
            }
        }
        Some(days)
    }

    /// How often it comes, in words: "every 2 weeks: Tuesday, Friday".
    pub fn message(&self) -> Message {
        let (id, count) = match &self.every {
            Every::Once => return Message::new("recurrence-once").with("date", self.first),
            Every::Days { count } => ("recurrence-days", count),
            Every::Weeks { count, .. } => ("recurrence-weeks", count),
            Every::Months { count } => ("recurrence-months", count),
            Every::Years { count } => ("recurrence-years", count),
        };
        let every = Message::new(id).with("count", i64::from((*count).max(1)));
        let Every::Weeks { on, .. } = &self.every else { return every };
        let mut on = if on.is_empty() { vec![self.first.weekday()] } else { on.clone() };
        on.sort_by_key(Weekday::num_days_from_monday);
        on.dedup();
        let names = on.iter().map(|day| Message::new(format!("weekday-{}", day.number_from_monday())));
        let days =
            names.reduce(|first, next| Message::new("list-more").with("first", first).with("next", next));
        days.map_or(every.clone(), |days| {
            Message::new("recurrence-on").with("every", every).with("days", days)
        })
    }
}

impl Every {
    fn period(&self) -> (u32, Unit) {
        match self {
            Every::Once => (1, Unit::Days),
            Every::Days { count } => ((*count).max(1), Unit::Days),
            Every::Weeks { count, .. } => ((*count).max(1), Unit::Weeks),
            Every::Months { count } => ((*count).max(1), Unit::Months),
            Every::Years { count } => ((*count).max(1), Unit::Years),
        }
    }

    /// The count, and how many days one of it has at most.
    fn step(&self) -> (u32, i64) {
        let (count, unit) = self.period();
        let longest = match unit {
            Unit::Hours | Unit::Days | Unit::BusinessDays => 1,
            Unit::Weeks => 7,
            Unit::Months => 31,
            Unit::Years => 366,
        };
        // The first week may have begun before the first day, so one more may have passed: never too high.
        if *self == Every::Once { (u32::MAX, longest) } else { (count, longest) }
    }
}

impl From<Period> for Every {
    fn from(Period { count, unit }: Period) -> Every {
        match unit {
            // What comes back by the hour is told by the day.
            Unit::Hours => Every::Days { count: count.div_ceil(24) },
            Unit::Days | Unit::BusinessDays => Every::Days { count },
            Unit::Weeks => Every::Weeks { count, on: Vec::new() },
            Unit::Months => Every::Months { count },
            Unit::Years => Every::Years { count },
        }
    }
}

/// The first times from `today` on, on the wall clock of `zone`.
pub(super) fn next(
    (first, time): (NaiveDate, Option<NaiveTime>),
    every: Period,
    zone: Option<Tz>,
    today: NaiveDate,
) -> Vec<At> {
    let recurrence = Recurrence::of(first, every.into());
    recurrence.days(today).take(SHOWN).map(|day| At::new(day, time, zone)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(first: &str, every: &str, today: &str) -> Vec<String> {
        let (first, every, today) = (first.parse().unwrap(), every.parse().unwrap(), today.parse().unwrap());
        next((first, None), every, None, today).iter().map(At::to_string).collect()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn time(hour: u32, minute: u32) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(hour, minute, 0)
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

    #[test]
    fn every_other_week_is_counted_in_weeks_that_begin_on_monday() {
        // 26 November 2026 is a Thursday: the Tuesday of its week is over.
        let on = vec![Weekday::Fri, Weekday::Tue];
        let mut every = Recurrence::of(day("2026-11-26"), Every::Weeks { count: 2, on });
        let from = |every: &Recurrence, from| every.days(day(from)).take(3).collect::<Vec<_>>();
        let days = ["2026-11-27", "2026-12-08", "2026-12-11"].map(day);
        assert_eq!(from(&every, "2026-01-01"), days);
        assert_eq!(from(&every, "2026-12-12"), ["2026-12-22", "2026-12-25", "2027-01-05"].map(day));
        every.except = vec![day("2026-12-08")];
        every.until = Some(day("2026-12-22"));
        assert_eq!(from(&every, "2026-12-01"), ["2026-12-11", "2026-12-22"].map(day));
        assert_eq!(from(&every, "2026-12-23"), []);
        assert_eq!(from(&Recurrence::once(day("2026-11-26")), "2026-11-26"), [day("2026-11-26")]);
        assert_eq!(from(&Recurrence::once(day("2026-11-26")), "2026-11-27"), []);
    }

    #[test]
    fn a_window_may_end_on_the_next_day_and_stays_on_the_wall_clock() {
        let mut every = Recurrence::of(day("2026-10-31"), Every::Days { count: 1 });
        (every.begins, every.ends) = (time(22, 0), time(2, 30));
        let window = |day| {
            let at = every.occurrence(day, Tz::America__New_York).unwrap();
            [at.begins, at.ends].map(|at| at.to_rfc3339())
        };
        // Clocks go back at two in the morning of 1 November 2026, and forward on 14 March 2027.
        assert_eq!(window(day("2026-10-31")), ["2026-10-31T22:00:00-04:00", "2026-11-01T02:30:00-05:00"]);
        assert_eq!(window(day("2027-03-13")), ["2027-03-13T22:00:00-05:00", "2027-03-14T03:00:00-04:00"]);
        every.ends = None;
        let at = every.occurrence(day("2026-11-02"), Tz::America__New_York).unwrap();
        assert_eq!(at.begins, at.ends);
    }

    #[test]
    fn a_whole_day_lasts_to_the_next_one() {
        let day = Recurrence::once(day("2026-11-01"));
        let at = day.occurrence(day.first, Tz::America__New_York).unwrap();
        assert_eq!((at.ends - at.begins).num_hours(), 25);
    }
}
