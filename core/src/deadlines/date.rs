//! The one reader of days, of times of day and of instants.

use std::ops::RangeInclusive;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};

use super::local::At;
use crate::digits::typed;
use crate::l10n::{CalendarDay, Message, SecondCalendar};
use crate::years::KEPT;

/// Persian years from 1921 to 2041, lunar Hijri ones from 2000 on: no paper has a later Persian year yet, and births
/// before are counted by the Persian calendar in Iran and Afghanistan, by the Hijri one hardly anywhere.
pub(super) const PERSIAN: RangeInclusive<i32> = 1300..=1420;
pub(super) const HIJRI: RangeInclusive<i32> = 1421..=1500;

/// Why a text is not a day that Faro can count with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// `11/05/2026` is May to one reader and November to another.
    #[error("which number is the month is open")]
    Order,
    /// Not `YYYY-MM-DD`.
    #[error("not written as YYYY-MM-DD")]
    Form,
    /// The time behind the day is not `T09:00`.
    #[error("the time is not written as T09:00")]
    Time,
    /// There is no such day: 30 February.
    #[error("there is no such day")]
    Impossible,
    /// A day of another calendar: a month 13, or a year that only the Persian (1300 to 1420) or the Hijri calendar
    /// (1421 to 1500) is in. The Gregorian day is offered, and never taken by guess.
    #[error("a day of the {} calendar", .0.calendar.as_str())]
    Calendar(CalendarDay),
    /// Before 1900 or after 2100.
    #[error("{0} is outside the years 1900 to 2100")]
    Year(i32),
}

/// Reads a day that somebody typed: `2026-11-30` (ISO 8601), years 1900 to 2100, Gregorian; also without leading zeros,
/// with any dash and in digits of any script.
///
/// # Errors
/// [`DateError`] says why any other text is refused: a guess at a date can lose a case.
pub fn parse_date(text: &str) -> Result<NaiveDate, DateError> {
    Read::Typed.date(text)
}

/// Reads a wall-clock time of day `09:00`, typed also as `9:00` and in digits of any script.
///
/// # Errors
/// [`DateError::Time`].
pub fn parse_time(text: &str) -> Result<NaiveTime, DateError> {
    // `%H:%M` would take `09:0` too, which somebody has not finished typing.
    let text = typed(text);
    let parts =
        text.split_once(':').filter(|(hour, minute)| matches!((hour.len(), minute.len()), (1 | 2, 2)));
    let time = parts.and_then(|(hour, minute)| NaiveTime::from_hms_opt(number(hour)?, number(minute)?, 0));
    time.ok_or(DateError::Time)
}

/// Reads a wall-clock time `2027-01-31T09:00`, or a day alone where the time is not known yet.
///
/// # Errors
/// As [`parse_date`] and [`parse_time`].
pub fn parse_local_time(text: &str) -> Result<(NaiveDate, Option<NaiveTime>), DateError> {
    Read::Typed.local_time(text)
}

/// How a wall-clock time that was typed is kept: `2027-01-31T09:00`, or the day alone.
///
/// # Errors
/// As [`parse_local_time`].
pub fn canonical_local_time(text: &str) -> Result<String, DateError> {
    let (day, time) = parse_local_time(text)?;
    Ok(At::new(day, time, None).to_string())
}

/// Reads a wall-clock time that was kept, years 1900 to 2200.
///
/// # Errors
/// As [`parse_local_time`].
pub fn read_local_time(text: &str) -> Result<(NaiveDate, Option<NaiveTime>), DateError> {
    Read::Kept.local_time(text)
}

/// Reads an instant with its offset, `2026-12-24T16:30:00+01:00` (RFC 3339), its day as [`parse_date`] does; `None` for
/// anything else.
///
/// # Errors
/// As [`parse_date`].
pub fn parse_instant(text: &str) -> Result<Option<DateTime<FixedOffset>>, DateError> {
    Read::Typed.instant(text)
}

/// Reads an instant that was kept, years 1900 to 2200; none of anything else.
pub fn read_instant(text: &str) -> Option<DateTime<FixedOffset>> {
    Read::Kept.instant(text).ok().flatten()
}

/// Whether somebody typed a text now, or it was kept: what was taken once is read for a century more.
#[derive(Clone, Copy)]
pub(super) enum Read {
    /// Years 1900 to 2100.
    Typed,
    /// Years 1900 to 2200.
    Kept,
}

impl Read {
    pub(super) fn date(self, text: &str) -> Result<NaiveDate, DateError> {
        let text = typed(text);
        let Some((year, month, day)) = numbers(&text) else {
            return Err(if is_open(&text) { DateError::Order } else { DateError::Form });
        };
        let years = match self {
            Read::Typed => 1900..=2100,
            Read::Kept => KEPT,
        };
        let second = |calendar| Err(DateError::Calendar(CalendarDay { calendar, year, month, day }));
        match year {
            _ if PERSIAN.contains(&year) => second(SecondCalendar::Persian),
            _ if HIJRI.contains(&year) => second(SecondCalendar::Hijri),
            _ if month == 13 => second(SecondCalendar::Ethiopian),
            _ if !years.contains(&year) => Err(DateError::Year(year)),
            _ => NaiveDate::from_ymd_opt(year, month.into(), day.into()).ok_or(DateError::Impossible),
        }
    }

    pub(super) fn local_time(self, text: &str) -> Result<(NaiveDate, Option<NaiveTime>), DateError> {
        match text.split_once('T') {
            None => Ok((self.date(text)?, None)),
            Some((date, time)) => Ok((self.date(date)?, Some(parse_time(time)?))),
        }
    }

    pub(super) fn instant(self, text: &str) -> Result<Option<DateTime<FixedOffset>>, DateError> {
        let text = typed(text);
        let Some((date, time)) = text.split_once('T') else { return Ok(None) };
        // RFC 3339 wants two digits of the hour.
        let zero = if time.find(':') == Some(1) { "0" } else { "" };
        let text = format!("{}T{zero}{time}", self.date(date)?);
        Ok(DateTime::parse_from_rfc3339(&text).ok())
    }
}

/// The year, written in full, the month and the day of `2026-11-30`, of whatever calendar.
pub(super) fn numbers(text: &str) -> Option<(i32, u8, u8)> {
    let (year, rest) = text.split_once('-').filter(|(year, _)| year.len() == 4)?;
    let (month, day) = rest.split_once('-')?;
    // There is no 256th month or day anywhere.
    let small = |digits| Some(u8::try_from(number(digits)?).unwrap_or(u8::MAX));
    Some((i32::try_from(number(year)?).ok()?, small(month)?, small(day)?))
}

/// One to four digits as a number.
fn number(digits: &str) -> Option<u32> {
    let all = (1..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| all)
}

/// Three numbers of which the year is not the first, or not written in full.
fn is_open(text: &str) -> bool {
    let mut numbers = text.split(['-', '/', '.', ' ']).map(number);
    let first = text.find(|c: char| !c.is_ascii_digit());
    first != Some(4) && numbers.clone().count() == 3 && numbers.all(|number| number.is_some())
}

impl DateError {
    /// The sentence that says what to write instead.
    pub fn message(self) -> Message {
        match self {
            DateError::Order => Message::new("error-date-order"),
            DateError::Form => Message::new("error-date-form"),
            DateError::Time => Message::new("error-date-time"),
            DateError::Impossible => Message::new("error-date-impossible"),
            DateError::Calendar(day) => of_calendar(day),
            DateError::Year(year) => Message::new("error-date-year").with("year", year.to_string()),
        }
    }
}

/// Both days in words, where there is such a day; else only which calendar it looks like.
fn of_calendar(written: CalendarDay) -> Message {
    if let (Some(day), Some(said)) = (written.gregorian(), written.labelled()) {
        let message = Message::new("error-date-meant").with("written", said).with("date", day);
        return message.with("iso", day.to_string());
    }
    let message = Message::new(match written.calendar {
        SecondCalendar::Ethiopian => "error-date-ethiopian",
        SecondCalendar::Persian => "error-date-persian",
        SecondCalendar::Hijri => "error-date-hijri",
    });
    message.with("year", written.year.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn second(calendar: SecondCalendar, year: i32, month: u8, day: u8) -> DateError {
        DateError::Calendar(CalendarDay { calendar, year, month, day })
    }

    #[test]
    fn a_day_is_read_as_people_type_it() {
        for text in [
            "2026-11-05",
            " 2026-11-5 ",
            "2026‐11‐05",
            "2026‑11‑05",
            "2026‒11‒05",
            "2026–11–5",
            "2026—11—05",
            "2026−11−05",
            "٢٠٢٦-١١-٠٥",
            "۲۰۲۶–۱۱–۵",
            "२०२६-११-०५",
            "၂၀၂၆-၁၁-၅",
            "２０２６－１１－０５",
            "\u{200f}٢٠٢٦\u{200f}-١١-٥",
            "\u{2068}2026-11-05\u{2069}",
        ] {
            assert_eq!(parse_date(text), Ok(day("2026-11-05")), "{text}");
        }
        assert_eq!(parse_date("2024-02-29"), Ok(day("2024-02-29")));
    }

    #[test]
    fn any_other_day_is_refused_for_its_own_reason() {
        for (text, error) in [
            ("11/05/2026", DateError::Order),
            ("١١/٠٥/٢٠٢٦", DateError::Order),
            ("5.11.2026", DateError::Order),
            ("05-11-2026", DateError::Order),
            ("26-11-05", DateError::Order),
            ("2026/11/05", DateError::Form),
            ("2026-11", DateError::Form),
            ("2026--11-05", DateError::Form),
            ("2026-11-30T09:00", DateError::Form),
            ("+026-11-30", DateError::Form),
            ("20261105", DateError::Form),
            ("5 November 2026", DateError::Form),
            ("፳፻፳፮-፲፩-፭", DateError::Form),
            ("", DateError::Form),
            ("2026-02-30", DateError::Impossible),
            ("2025-02-29", DateError::Impossible),
            ("2026-14-01", DateError::Impossible),
            ("2026-00-01", DateError::Impossible),
            ("2019-13-05", second(SecondCalendar::Ethiopian, 2019, 13, 5)),
            ("1743-13-05", second(SecondCalendar::Ethiopian, 1743, 13, 5)),
            ("1370-01-01", second(SecondCalendar::Persian, 1370, 1, 1)),
            ("1405-08-14", second(SecondCalendar::Persian, 1405, 8, 14)),
            ("۱۴۰۵-۸-۱۴", second(SecondCalendar::Persian, 1405, 8, 14)),
            ("1447-05-14", second(SecondCalendar::Hijri, 1447, 5, 14)),
            ("١٤٤٨-٥-١٤", second(SecondCalendar::Hijri, 1448, 5, 14)),
            ("2569-11-05", DateError::Year(2569)),
            ("1899-12-31", DateError::Year(1899)),
            ("2101-01-01", DateError::Year(2101)),
        ] {
            assert_eq!(parse_date(text), Err(error), "{text}");
        }
    }

    #[test]
    fn what_was_kept_is_read_for_a_century_more() {
        assert_eq!(read_local_time("2200-12-31"), Ok((day("2200-12-31"), None)));
        assert_eq!(read_local_time("2201-01-01"), Err(DateError::Year(2201)));
        assert_eq!(parse_local_time("2200-12-31"), Err(DateError::Year(2200)));
        assert_eq!(canonical_local_time("2027–1–5T9:05").as_deref(), Ok("2027-01-05T09:05"));
        assert_eq!(canonical_local_time("٢٠٢٧-١-٥").as_deref(), Ok("2027-01-05"));
    }

    #[test]
    fn a_wall_clock_time_has_hours_and_minutes_or_nothing() {
        let nine = NaiveTime::from_hms_opt(9, 0, 0);
        for text in ["2027-01-31T09:00", "2027-1-31T9:00", "٢٠٢٧-٠١-٣١T٠٩:٠٠"] {
            assert_eq!(parse_local_time(text), Ok((day("2027-01-31"), nine)), "{text}");
        }
        assert_eq!(parse_local_time("2027-01-31"), Ok((day("2027-01-31"), None)));
        for text in ["2027-01-31T24:00", "2027-01-31T09:00:00", "2027-01-31T"] {
            assert_eq!(parse_local_time(text), Err(DateError::Time), "{text}");
        }
        for text in ["9:00", "09:00", "۰۹:۰۰", "९:००"] {
            assert_eq!(parse_time(text).ok(), nine, "{text}");
        }
        for text in ["", "9", "24:00", "09:0", "9-00", "+9:00", "09:00:00"] {
            assert_eq!(parse_time(text), Err(DateError::Time), "{text}");
        }
        assert_eq!(parse_local_time("2027-02-30T09:00"), Err(DateError::Impossible));
        assert_eq!(parse_local_time("2027-01-31 09:00"), Err(DateError::Form));
    }

    #[test]
    fn an_instant_has_an_offset() {
        let read = |text| parse_instant(text).map(|at| at.map(|at| at.to_rfc3339()));
        for text in ["2026-12-04T09:30:00-05:00", "2026-12-4T9:30:00−05:00", "٢٠٢٦-١٢-٤T٩:٣٠:٠٠-٠٥:٠٠"]
        {
            assert_eq!(read(text), Ok(Some("2026-12-04T09:30:00-05:00".to_owned())), "{text}");
        }
        assert_eq!(read("2026-12-04T09:30:00Z"), Ok(Some("2026-12-04T09:30:00+00:00".to_owned())));
        for text in ["2026-12-04T09:30:00", "2026-12-04", ""] {
            assert_eq!(read(text), Ok(None), "{text}");
        }
        assert_eq!(read("1405-08-14T09:30:00+03:30"), Err(second(SecondCalendar::Persian, 1405, 8, 14)));
    }
}
