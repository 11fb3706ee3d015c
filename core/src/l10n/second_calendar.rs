//! The calendars by which a day is said once more, on a line of its own below the Gregorian one.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};
use icu_calendar::cal::{Ethiopian, Hijri, Persian};
use icu_calendar::types::{Month, RataDie};
use icu_calendar::{Calendar, Date};
use serde::{Deserialize, Serialize};

use super::Message;

/// A calendar that some readers count by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SecondCalendar {
    /// Ethiopia's, whose years have thirteen months; with its clock, whose day begins at six.
    Ethiopian,
    /// That of Iran and Afghanistan (Solar Hijri).
    Persian,
    /// The lunar one, by the table of Umm al-Qura.
    Hijri,
}

/// A day of one of them, as it is written: year, month, day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarDay {
    /// Whose day it is.
    pub calendar: SecondCalendar,
    /// Its year, as papers write it.
    pub year: i32,
    /// 1 to 12, or 13.
    pub month: u8,
    /// From 1 on.
    pub day: u8,
}

impl SecondCalendar {
    /// All of them, in the order in which they are offered.
    pub const ALL: [SecondCalendar; 3] =
        [SecondCalendar::Ethiopian, SecondCalendar::Persian, SecondCalendar::Hijri];

    /// What stands in settings and on the command line where days are said once.
    pub const NONE: &str = "none";

    /// As settings, the manifest and the command line write it.
    pub fn as_str(self) -> &'static str {
        match self {
            SecondCalendar::Ethiopian => "ethiopian",
            SecondCalendar::Persian => "persian",
            SecondCalendar::Hijri => "hijri",
        }
    }

    /// The calendar with this name.
    pub fn named(name: &str) -> Option<SecondCalendar> {
        SecondCalendar::ALL.into_iter().find(|calendar| calendar.as_str() == name)
    }

    /// What it is called.
    pub fn message(self) -> Message {
        Message::new(match self {
            SecondCalendar::Ethiopian => "calendar-ethiopian",
            SecondCalendar::Persian => "calendar-persian",
            SecondCalendar::Hijri => "calendar-hijri",
        })
    }

    /// The name of a month, 1 to 12 or 13.
    pub fn month(self, month: u8) -> Message {
        Message::new(format!("month-{}-{month}", self.as_str()))
    }

    /// The first and the last day that are converted: what was compared with others' tables, and nothing else.
    fn days(self) -> RangeInclusive<NaiveDate> {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
        match self {
            SecondCalendar::Ethiopian | SecondCalendar::Persian => day(1900, 1, 1)..=day(2100, 12, 31),
            // Outside of these the tables in use contradict each other.
            SecondCalendar::Hijri => day(1999, 4, 16)..=day(2029, 8, 11),
        }
    }

    /// The years that have days.
    pub fn years(self) -> RangeInclusive<i32> {
        let year = |day: &NaiveDate| self.day(*day).map_or(0, |day| day.year);
        year(self.days().start())..=year(self.days().end())
    }

    /// How many days each month of a year has, from the first on; nothing for a year that is not converted.
    pub fn months(self, year: i32) -> Vec<u8> {
        if !self.years().contains(&year) {
            return Vec::new();
        }
        let length = |month| (1..=31).rev().find(|day| self.rata_die(year, month, *day).is_some());
        (1..=13).filter_map(length).collect()
    }

    /// The same day in this calendar; none outside the days that are converted.
    pub fn day(self, day: NaiveDate) -> Option<CalendarDay> {
        if !self.days().contains(&day) {
            return None;
        }
        let day = RataDie::new(day.num_days_from_ce().into());
        Some(match self {
            SecondCalendar::Ethiopian => self.read(Date::from_rata_die(day, Ethiopian::new())),
            SecondCalendar::Persian => self.read(Date::from_rata_die(day, Persian)),
            SecondCalendar::Hijri => self.read(Date::from_rata_die(day, Hijri::new_umm_al_qura())),
        })
    }

    fn read<C: Calendar>(self, date: Date<C>) -> CalendarDay {
        let (month, day) = (date.month().ordinal, date.day_of_month().0);
        CalendarDay { calendar: self, year: date.year().era_year_or_related_iso(), month, day }
    }

    fn rata_die(self, year: i32, month: u8, day: u8) -> Option<RataDie> {
        let (year, month) = (year.into(), Month::new(month));
        match self {
            SecondCalendar::Ethiopian => {
                Date::try_new(year, month, day, Ethiopian::new()).ok().map(|date| date.to_rata_die())
            }
            SecondCalendar::Persian => {
                Date::try_new(year, month, day, Persian).ok().map(|date| date.to_rata_die())
            }
            SecondCalendar::Hijri => {
                Date::try_new(year, month, day, Hijri::new_umm_al_qura()).ok().map(|date| date.to_rata_die())
            }
        }
    }
}

impl CalendarDay {
    /// The same day in the Gregorian calendar; none where there is no such day, or it is not converted.
    pub fn gregorian(self) -> Option<NaiveDate> {
        let days = self.calendar.rata_die(self.year, self.month, self.day)?.to_i64_date();
        let day = NaiveDate::from_num_days_from_ce_opt(i32::try_from(days).ok()?)?;
        self.calendar.days().contains(&day).then_some(day)
    }

    /// The day in words: weekday, day, month, year; none where there is no such day.
    pub fn message(self) -> Option<Message> {
        let weekday = Message::weekday(self.gregorian()?.weekday());
        let date = Message::new(match self.calendar {
            SecondCalendar::Ethiopian => "date-ethiopian",
            SecondCalendar::Persian => "date-persian",
            SecondCalendar::Hijri => "date-hijri",
        });
        let date = date.with("weekday", weekday);
        let date = date.with("day", i64::from(self.day)).with("month", self.calendar.month(self.month));
        // As text, so that no language groups its digits.
        Some(date.with("year", self.year.to_string()))
    }

    /// The day in words, with the name of its calendar before it.
    pub fn labelled(self) -> Option<Message> {
        Some(
            Message::new("date-second")
                .with("calendar", self.calendar.message())
                .with("date", self.message()?),
        )
    }
}
