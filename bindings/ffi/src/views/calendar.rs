//! The second calendar for pickers: a shell shows its years and months, and converts no day by itself.

use faro_core::deadlines::Reading;
use faro_core::l10n::{CalendarDay, SecondCalendar};

use super::Text;
use crate::reader::Reader;

/// A calendar in which days may be said a second time, or none.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CalendarChoice {
    /// For `set_calendar`: `ethiopian`, `persian`, `hijri`, or `none`.
    pub name: String,
    /// What it is called.
    pub text: Text,
    /// Days are said in it now.
    pub chosen: bool,
}

/// The years of the reader's second calendar, for a picker.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CalendarView {
    /// For `calendar_months` and `calendar_day`.
    pub name: String,
    /// What it is called.
    pub text: Text,
    /// The first year that has days.
    pub first_year: i32,
    /// The last one.
    pub last_year: i32,
    /// The year that the picker begins with.
    pub year: i32,
    /// Its month, from 1 on.
    pub month: u8,
    /// Its day.
    pub day: u8,
}

/// A month of a year of another calendar.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CalendarMonth {
    /// From 1 on.
    pub number: u8,
    /// Its name.
    pub name: Text,
    /// How many days it has in that year.
    pub days: u8,
}

/// One way to read a day that was typed: a person is asked, nobody guesses.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DayReading {
    /// What to hand over in the place of what was typed.
    pub value: String,
    /// Its days in words, in both calendars.
    pub text: Text,
}

impl CalendarView {
    pub(crate) fn new(beginning: CalendarDay, reader: &Reader) -> CalendarView {
        let CalendarDay { calendar, year, month, day } = beginning;
        let (first_year, last_year) = calendar.years().into_inner();
        let (name, text) = (calendar.as_str().to_owned(), reader.say(&calendar.message()));
        CalendarView { name, text, first_year, last_year, year, month, day }
    }
}

impl CalendarMonth {
    pub(crate) fn all(calendar: SecondCalendar, year: i32, reader: &Reader) -> Vec<CalendarMonth> {
        let month =
            |(number, days)| CalendarMonth { number, name: reader.say(&calendar.month(number)), days };
        (1..).zip(calendar.months(year)).map(month).collect()
    }
}

impl DayReading {
    pub(crate) fn all(ways: &[Reading], reader: &Reader) -> Vec<DayReading> {
        let way = |way: &Reading| DayReading { value: way.value.clone(), text: reader.say(&way.message()) };
        ways.iter().map(way).collect()
    }
}
