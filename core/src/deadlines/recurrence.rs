//! What comes back: always counted from the first day, so that 31 January, 28 February, 31 March do not drift.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Weekday};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::local::{At, resolve};
use super::period::{Clamp, Period, Unit};
use super::time_zone::Tz;
use crate::l10n::Message;
use crate::years::usable;

/// How many coming times an answer holds.
const SHOWN: usize = 3;

/// Days that come back, with a time or a window on the wall clock of some zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recurrence {
    /// The first day, from which all others are counted.
    #[serde(deserialize_with = "usable")]
    pub first: NaiveDate,
    /// How often.
    #[serde(deserialize_with = "checked")]
    pub every: Every,
    /// The time of day, or the beginning of a window; none is the whole day.
    #[serde(default)]
    pub begins: Option<NaiveTime>,
    /// The end of a window; before its beginning, it is on the next day.
    #[serde(default)]
    pub ends: Option<NaiveTime>,
    /// The last day on which it may be.
    #[serde(default, deserialize_with = "usable")]
    pub until: Option<NaiveDate>,
    /// Days on which it is not.
    #[serde(default, deserialize_with = "usable")]
    pub except: Vec<NaiveDate>,
}

/// How often something comes back, from the first day that fits on. What [`Every::check`] refuses never comes.
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
    /// Every so many weeks, from the week of the first day that fits on. Weeks begin on Monday (ISO 8601).
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

/// A count of nothing, or one that is longer than anybody lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not from 1 to {most}")]
pub struct EveryError {
    /// The longest that is taken: a hundred years, in the unit that was told.
    pub most: Period,
}

impl EveryError {
    /// The sentence that says what to write instead.
    pub fn message(self) -> Message {
        Message::new("error-every-count").with("most", self.most.message())
    }
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
        let (from, start) = (from.max(self.first), self.start());
        let (count, longest) = self.every.step();
        // A good guess at how many have passed, never too high: the longest month and year.
        let step = i64::from(count).saturating_mul(longest).max(1);
        let passed = u32::try_from((from - start).num_days() / step).unwrap_or(0);
        let rounds = self.every.check().is_ok().then_some(passed..).into_iter().flatten();
        let days = rounds.map_while(move |round| self.round(start, round)).flatten().flatten();
        let until = self.until.unwrap_or(NaiveDate::MAX);
        days.skip_while(move |day| *day < from)
            .take_while(move |day| *day <= until)
            .filter(|day| !self.except.contains(day))
    }

    /// The day from which rounds are counted: the first one, or the Monday before the first that fits.
    fn start(&self) -> NaiveDate {
        let Every::Weeks { on, .. } = &self.every else { return self.first };
        let fits = self.first.iter_days().take(7).find(|day| on.contains(&day.weekday()));
        let monday =
            fits.and_then(|day| day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into())));
        monday.unwrap_or(self.first)
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
            Every::Weeks { count, on } if on.len() < 2 => Some(i64::from(*count) * 7),
            Every::Weeks { .. } => Some(1),
            Every::Days { count } => Some((*count).into()),
            Every::Months { count } => Some(i64::from(*count) * 28),
            Every::Years { count } => Some(i64::from(*count) * 365),
        }
    }

    /// The days of one round from `start` on, in order: one, or those of a week.
    fn round(&self, start: NaiveDate, round: u32) -> Option<[Option<NaiveDate>; 7]> {
        let mut days = [None; 7];
        let (count, unit) = self.every.period();
        let first = match &self.every {
            Every::Once if round > 0 => return None,
            _ => Period { count: count.checked_mul(round)?, unit }.shift(start, false, Clamp::Back)?,
        };
        match &self.every {
            Every::Weeks { on, .. } if !on.is_empty() => {
                for (slot, day) in days.iter_mut().zip(first.iter_days()) {
                    *slot = on.contains(&day.weekday()).then_some(day);
                }
            }
            _ => days[0] = Some(first),
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
        let every = Message::new(id).with("count", i64::from(*count));
        let Every::Weeks { on, .. } = &self.every else { return every };
        let mut on = if on.is_empty() { vec![self.first.weekday()] } else { on.clone() };
        on.sort_by_key(Weekday::num_days_from_monday);
        on.dedup();
        let names = on.into_iter().map(Message::weekday);
        let days =
            names.reduce(|first, next| Message::new("list-more").with("first", first).with("next", next));
        days.map_or(every.clone(), |days| {
            Message::new("recurrence-on").with("every", every).with("days", days)
        })
    }
}

impl Every {
    /// Refuses a count of nothing and one of more than a hundred years.
    ///
    /// # Errors
    /// [`EveryError`] names the longest that is taken.
    pub fn check(&self) -> Result<(), EveryError> {
        let (count, unit) = self.period();
        let most = match unit {
            Unit::Hours | Unit::Days | Unit::BusinessDays => 36_500,
            Unit::Weeks => 5_200,
            Unit::Months => 1_200,
            Unit::Years => 100,
        };
        let most = Period { count: most, unit };
        if (1..=most.count).contains(&count) { Ok(()) } else { Err(EveryError { most }) }
    }

    fn period(&self) -> (u32, Unit) {
        match self {
            Every::Once => (1, Unit::Days),
            Every::Days { count } => (*count, Unit::Days),
            Every::Weeks { count, .. } => (*count, Unit::Weeks),
            Every::Months { count } => (*count, Unit::Months),
            Every::Years { count } => (*count, Unit::Years),
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
        if *self == Every::Once { (u32::MAX, longest) } else { (count, longest) }
    }
}

/// What is kept was refused or taken once: anything else is no recurrence.
fn checked<'de, D: Deserializer<'de>>(from: D) -> Result<Every, D::Error> {
    let every = Every::deserialize(from)?;
    every.check().map(|()| every).map_err(D::Error::custom)
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
    fn between_two_times_lie_as_many_days_as_the_shortest_round_has() {
        let least = |every: &str| {
            Recurrence::of(day("2026-11-24"), every.parse::<Period>().unwrap().into()).least_days()
        };
        let wanted = [("3 days", 3), ("2 weeks", 14), ("2 months", 56), ("2 years", 730)];
        assert!(wanted.iter().all(|(every, days)| least(every) == Some(*days)));
        let twice = Every::Weeks { count: 2, on: vec![Weekday::Tue, Weekday::Fri] };
        assert_eq!(Recurrence::of(day("2026-11-24"), twice).least_days(), Some(1));
        assert_eq!(Recurrence::once(day("2026-11-24")).least_days(), None);
    }

    #[test]
    fn wall_clock_time_stays_when_clocks_change() {
        let first = ("2026-10-27".parse().unwrap(), NaiveTime::from_hms_opt(9, 0, 0));
        let zone = Some(Tz::named("America/New_York").unwrap());
        let at = next(first, "1 week".parse().unwrap(), zone, "2026-10-27".parse().unwrap());
        let at: Vec<_> = at.iter().map(At::to_string).collect();
        assert_eq!(
            at,
            ["2026-10-27T09:00:00-04:00", "2026-11-03T09:00:00-05:00", "2026-11-10T09:00:00-05:00"]
        );
    }

    #[test]
    fn every_other_week_is_counted_from_the_week_of_the_first_day_that_fits() {
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
        // Nothing fits in the week of Sunday 3 January, so the first week is the one after it.
        let weekly = |count, on| Recurrence::of(day("2027-01-03"), Every::Weeks { count, on });
        let tuesdays = weekly(2, vec![Weekday::Tue]);
        assert_eq!(from(&tuesdays, "2027-01-03"), ["2027-01-05", "2027-01-19", "2027-02-02"].map(day));
        assert_eq!(from(&tuesdays, "2027-01-20"), ["2027-02-02", "2027-02-16", "2027-03-02"].map(day));
        let wednesdays = weekly(4, vec![Weekday::Wed]);
        assert_eq!(from(&wednesdays, "2027-01-03"), ["2027-01-06", "2027-02-03", "2027-03-03"].map(day));
    }

    #[test]
    fn a_count_of_nothing_or_of_more_than_a_century_is_refused_and_never_comes() {
        let months = |count| Every::Months { count };
        for (every, most) in [
            (Every::Days { count: 0 }, "36500 days"),
            (Every::Weeks { count: 0, on: vec![Weekday::Tue] }, "5200 weeks"),
            (months(0), "1200 months"),
            (months(1_201), "1200 months"),
            (Every::Years { count: u32::MAX }, "100 years"),
        ] {
            assert_eq!(every.check().unwrap_err().most.to_string(), most);
            let never = Recurrence::of(day("2027-01-03"), every);
            assert_eq!(never.days(day("2027-01-03")).next(), None);
            let kept = serde_json::to_string(&never).unwrap();
            assert!(serde_json::from_str::<Recurrence>(&kept).is_err(), "{kept}");
        }
        let century = Recurrence::of(day("2027-01-03"), months(1_200));
        assert_eq!(century.days(day("2027-01-04")).next(), Some(day("2127-01-03")));
        // At the end of all days it ends, and nothing overflows.
        for on in [Vec::new(), vec![Weekday::Mon]] {
            let last = Recurrence::of(NaiveDate::MAX, Every::Weeks { count: 1, on });
            assert!(last.days(NaiveDate::MAX).count() < 2);
        }
    }

    #[test]
    fn a_window_may_end_on_the_next_day_and_stays_on_the_wall_clock() {
        let mut every = Recurrence::of(day("2026-10-31"), Every::Days { count: 1 });
        (every.begins, every.ends) = (time(22, 0), time(2, 30));
        let window = |day| {
            let at = every.occurrence(day, Tz::named("America/New_York").unwrap()).unwrap();
            [at.begins, at.ends].map(|at| at.to_rfc3339())
        };
        // Clocks go back at two in the morning of 1 November 2026, and forward on 14 March 2027.
        assert_eq!(window(day("2026-10-31")), ["2026-10-31T22:00:00-04:00", "2026-11-01T02:30:00-05:00"]);
        assert_eq!(window(day("2027-03-13")), ["2027-03-13T22:00:00-05:00", "2027-03-14T03:00:00-04:00"]);
        every.ends = None;
        let at = every.occurrence(day("2026-11-02"), Tz::named("America/New_York").unwrap()).unwrap();
        assert_eq!(at.begins, at.ends);
    }

    #[test]
    fn a_whole_day_lasts_to_the_next_one() {
        let day = Recurrence::once(day("2026-11-01"));
        let at = day.occurrence(day.first, Tz::named("America/New_York").unwrap()).unwrap();
        assert_eq!((at.ends - at.begins).num_hours(), 25);
    }
}
