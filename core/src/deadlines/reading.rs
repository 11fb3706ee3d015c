//! What a day may mean that could be one of several calendars: the ways to read it, for a person to choose from.

use std::ops::RangeInclusive;

use chrono::{Days, NaiveDate};

use super::date::{DateError, HIJRI, PERSIAN, Read, numbers, parse_time};
use super::local::At;
use crate::digits::typed;
use crate::l10n::{CalendarDay, Message, SecondCalendar, Words};

/// Who counts by the Ethiopian calendar writes this year as seven or eight years ago. What it would be further ahead than
/// this is an older day of the Western calendar.
const AHEAD: Days = Days::new(4 * 366);

/// One way to read what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The same text with its days in the Gregorian calendar: what is kept.
    pub value: String,
    /// Its days, and those of the other calendar as they were written; none where it stands as it was written.
    days: Vec<(At, Option<CalendarDay>)>,
    is_named: bool,
}

/// The ways to read a text of one or several days (`2019-02-26`, `…T09:00`, `a,b`, `from..to`), or of one with the name of its
/// month (`26 Tikimt 2019`), for this reader, as it is typed `today`. None where it is plain what is meant, or where no
/// calendar has such days.
pub fn readings(text: &str, words: &Words, today: NaiveDate) -> Vec<Reading> {
    let named = words.named_days(text).into_iter().filter_map(|written| {
        let day = written.gregorian()?;
        let days = vec![(At::new(day, None, None), Some(written))];
        Some(Reading { value: day.to_string(), days, is_named: true })
    });
    named.chain(numbered(text, words.calendar(), today)).collect()
}

/// The same for what is written with numbers alone, for a reader who counts by `own`.
fn numbered(text: &str, own: Option<SecondCalendar>, today: NaiveDate) -> Vec<Reading> {
    let text = typed(text);
    let mut readings = Vec::new();
    for calendar in SecondCalendar::ALL {
        let mut fits = false;
        let reading = Reading::of(&text, |year, month, day| {
            let written = CalendarDay { calendar, year, month, day };
            let day = written.gregorian()?;
            let is_of = is_of(written, own) || (own == Some(calendar) && near(written, day, today));
            fits |= is_of;
            // Months 13 are rare, years are those of all days.
            (is_of || calendar == SecondCalendar::Ethiopian).then_some((day, Some(written)))
        });
        readings.extend(reading.filter(|_| fits));
    }
    if !readings.is_empty() {
        let as_written = Reading::of(&text, |year, month, day| {
            Some((Read::Typed.date(&format!("{year:04}-{month}-{day}")).ok()?, None))
        });
        // What is asked for is the Western calendar.
        readings.splice(0..0, as_written);
    }
    readings
}

/// No paper of the Western calendar has such a year or month.
fn is_of(written: CalendarDay, own: Option<SecondCalendar>) -> bool {
    let years: &[RangeInclusive<i32>] = match written.calendar {
        SecondCalendar::Ethiopian => return written.month == 13,
        SecondCalendar::Persian => &[PERSIAN],
        // The last of the Persian years is one of the Hijri years that are converted, too.
        SecondCalendar::Hijri if own == Some(SecondCalendar::Hijri) => &[HIJRI, 1420..=1420],
        SecondCalendar::Hijri => &[HIJRI],
    };
    years.iter().any(|years| years.contains(&written.year))
}

/// Whether somebody who counts by this calendar may mean a day that is no less a day of the Western one.
fn near(written: CalendarDay, day: NaiveDate, today: NaiveDate) -> bool {
    written.calendar == SecondCalendar::Ethiopian
        && today.checked_add_days(AHEAD).is_some_and(|last| day <= last)
}

impl Reading {
    /// Reads each day of the text; none where one of them is no day.
    fn of(
        text: &str,
        mut read: impl FnMut(i32, u8, u8) -> Option<(NaiveDate, Option<CalendarDay>)>,
    ) -> Option<Reading> {
        let (mut value, mut days) = (String::new(), Vec::new());
        for (place, part) in text.split(',').enumerate() {
            value.push_str(if place > 0 { "," } else { "" });
            for (place, day) in part.split("..").enumerate() {
                value.push_str(if place > 0 { ".." } else { "" });
                let (date, time) = day.split_at(day.find('T').unwrap_or(day.len()));
                let (year, month, day) = numbers(date.trim())?;
                let (day, written) = read(year, month, day)?;
                value.push_str(&format!("{day}{time}"));
                let time = time.strip_prefix('T').and_then(|time| parse_time(time).ok());
                days.push((At::new(day, time, None), written));
            }
        }
        Some(Reading { value, days, is_named: false })
    }

    /// What says which day it may be, where nobody can be asked and nothing else would say so: of a day with the name of its
    /// month.
    pub fn refusal(&self) -> Option<Message> {
        let written = self.days.first().and_then(|(_, written)| *written).filter(|_| self.is_named);
        written.map(|written| DateError::Calendar(written).message())
    }

    /// Its days in words, each as it was written behind the Gregorian one.
    pub fn message(&self) -> Message {
        let said = |(at, written): &(At, Option<CalendarDay>)| match written.and_then(CalendarDay::labelled) {
            Some(second) => Message::new("date-reading").with("date", at.message()).with("second", second),
            None => at.message(),
        };
        let mut days = self.days.iter().map(said);
        let first =
            days.next().unwrap_or_else(|| Message::new("own-words").with("text", self.value.as_str()));
        days.fold(first, |first, next| Message::new("list-more").with("first", first).with("next", next))
    }
}

#[cfg(test)]
mod tests {
    use SecondCalendar::{Ethiopian, Hijri, Persian};

    use super::*;
    use crate::files::Files;

    fn values(text: &str, own: Option<SecondCalendar>) -> Vec<String> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 27).unwrap();
        numbered(text, own, today).into_iter().map(|reading| reading.value).collect()
    }

    #[test]
    fn a_year_or_month_of_another_calendar_is_offered_to_everybody() {
        for own in [None, Some(Ethiopian), Some(Persian), Some(Hijri)] {
            assert_eq!(values("1405-08-14", own), ["2026-11-05"]);
            assert_eq!(values("۱۴۰۵–۸–۱۴", own), ["2026-11-05"]);
            assert_eq!(values("1448-05-25", own), ["2026-11-05"]);
            assert_eq!(values("2018-13-05", own), ["2026-09-10"]);
            assert_eq!(values("1405-08-14T09:00", own), ["2026-11-05T09:00"]);
            assert_eq!(values("1405-08-14T09:30:00+03:30", own), ["2026-11-05T09:30:00+03:30"]);
            assert_eq!(
                values("1405-08-14..1405-09-01,1405-09-30..1405-10-02", own),
                ["2026-11-05..2026-11-22,2026-12-21..2026-12-23"]
            );
        }
    }

    #[test]
    fn an_ethiopian_year_is_asked_of_those_who_count_by_it() {
        assert_eq!(values("2019-02-26", Some(Ethiopian)), ["2019-02-26", "2026-11-05"]);
        assert_eq!(values("2021-05-01T09:00", Some(Ethiopian)), ["2021-05-01T09:00", "2029-01-09T09:00"]);
        // There is a 30 February in Ethiopia, and not elsewhere.
        assert_eq!(values("2019-02-30", Some(Ethiopian)), ["2026-11-09"]);
        for own in [None, Some(Persian), Some(Hijri)] {
            assert_eq!(values("2019-02-26", own), Vec::<String>::new());
        }
        // Nobody writes of 2034 now.
        assert_eq!(values("2026-11-05", Some(Ethiopian)), Vec::<String>::new());
    }

    #[test]
    fn one_year_is_of_two_calendars() {
        assert_eq!(values("1420-01-05", Some(Hijri)), ["2041-03-24", "1999-04-21"]);
        assert_eq!(values("1420-01-05", None), ["2041-03-24"]);
    }

    #[test]
    fn a_day_with_a_name_is_offered_in_the_words_of_its_reader() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 27).unwrap();
        let words = Words::load(Files::builtin(), "en").unwrap().without_isolates();
        let ways = readings("26 Tikimt 2019", &words, today);
        let said: Vec<_> = ways.iter().map(|way| (way.value.as_str(), words.text(&way.message()))).collect();
        let text = "Thursday 5 November 2026 (Ethiopian calendar: Thursday 26 Tikimt 2019)";
        assert_eq!(said, [("2026-11-05", text.to_owned())]);
        let refusal = words.text(&ways[0].refusal().unwrap());
        assert!(refusal.contains("Then write 2026-11-05."), "{refusal}");
        // A number says it by itself.
        assert_eq!(readings("1405-08-14", &words, today)[0].refusal(), None);
        assert!(readings("5 November 2026", &words, today).is_empty());
    }

    #[test]
    fn what_no_calendar_has_is_not_offered() {
        for text in
            ["1405-13-01", "1405-12-31", "1500-01-01", "2018-13-07", "1743-13-05", "05-14-1405", "", "1405"]
        {
            assert_eq!(values(text, Some(Hijri)), Vec::<String>::new(), "{text}");
        }
        assert_eq!(values("1405-08-14,1448-05-25", None), Vec::<String>::new());
    }
}
