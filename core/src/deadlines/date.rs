use chrono::{NaiveDate, NaiveTime};

use crate::l10n::Message;

/// Why a text is not a day that Faro can count with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Not `YYYY-MM-DD`: `11/05/2026` is May to one reader and November to another.
    #[error("not written as YYYY-MM-DD")]
    Form,
    /// The time behind the day is not `T09:00`.
    #[error("the time is not written as T09:00")]
    Time,
    /// There is no such day: 30 February.
    #[error("there is no such day")]
    Impossible,
    /// A year of the Persian calendar (1300 to 1500).
    #[error("{0} is a year of the Persian calendar")]
    Persian(i32),
    /// Before 1900 or after 2100.
    #[error("{0} is outside the years 1900 to 2100")]
    Year(i32),
}

/// Reads a day written as `2026-11-30` (ISO 8601), years 1900 to 2100, Gregorian.
///
/// # Errors
/// [`DateError`] says why any other text is refused: a guess at a date can lose a case.
pub fn parse_date(text: &str) -> Result<NaiveDate, DateError> {
    let digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = text.split('-');
    let (Some(year), Some(month), Some(day), None) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(DateError::Form);
    };
    if !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
        return Err(DateError::Form);
    }
    let number = |text: &str| text.parse::<u32>().map_err(|_| DateError::Form);
    let year = year.parse::<i32>().map_err(|_| DateError::Form)?;
    match year {
        1900..=2100 => {
            NaiveDate::from_ymd_opt(year, number(month)?, number(day)?).ok_or(DateError::Impossible)
        }
        1300..=1500 => Err(DateError::Persian(year)),
        _ => Err(DateError::Year(year)),
    }
}

/// Reads a wall-clock time of day `09:00`, typed also as `9:00`.
///
/// # Errors
/// [`DateError::Time`].
pub fn parse_time(text: &str) -> Result<NaiveTime, DateError> {
    // `%H:%M` would take `09:0` too, which somebody has not finished typing.
    let number = |digits: &str| {
        let all = digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse().ok().filter(|_: &u32| all)
    };
    let parts =
        text.split_once(':').filter(|(hour, minute)| matches!((hour.len(), minute.len()), (1 | 2, 2)));
    let time = parts.and_then(|(hour, minute)| NaiveTime::from_hms_opt(number(hour)?, number(minute)?, 0));
    time.ok_or(DateError::Time)
}

/// Reads a wall-clock time `2027-01-31T09:00`, or a day alone where the time is not known yet.
///
/// # Errors
/// As [`parse_date`], and [`DateError::Time`].
pub fn parse_local_time(text: &str) -> Result<(NaiveDate, Option<NaiveTime>), DateError> {
    let Some((date, time)) = text.split_once('T') else {
        return Ok((parse_date(text)?, None));
    };
    let date = parse_date(date)?;
    // It is kept as it is typed, so only whole hours `09` are taken.
    let time = Some(time).filter(|time| time.len() == 5).ok_or(DateError::Time)?;
    Ok((date, Some(parse_time(time)?)))
}

impl DateError {
    /// The sentence that says what to write instead.
    pub fn message(self) -> Message {
        match self {
            DateError::Form => Message::new("error-date-form"),
            DateError::Time => Message::new("error-date-time"),
            DateError::Impossible => Message::new("error-date-impossible"),
            DateError::Persian(year) => Message::new("error-date-persian").with("year", year.to_string()),
            DateError::Year(year) => Message::new("error-date-year").with("year", year.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_iso_day_is_read() {
        assert_eq!(parse_date("2026-11-30"), Ok(NaiveDate::from_ymd_opt(2026, 11, 30).unwrap()));
        assert_eq!(parse_date("2024-02-29"), Ok(NaiveDate::from_ymd_opt(2024, 2, 29).unwrap()));
        for (text, error) in [
            ("11/05/2026", DateError::Form),
            ("2026-1-05", DateError::Form),
            ("2026-11-30T09:00", DateError::Form),
            ("+026-11-30", DateError::Form),
            ("٢٠٢٦-١١-٣٠", DateError::Form),
            ("", DateError::Form),
            ("2026-02-30", DateError::Impossible),
            ("2025-02-29", DateError::Impossible),
            ("2026-13-01", DateError::Impossible),
            ("1405-08-14", DateError::Persian(1405)),
            ("2569-11-05", DateError::Year(2569)),
            ("1899-12-31", DateError::Year(1899)),
        ] {
            assert_eq!(parse_date(text), Err(error), "{text}");
        }
    }

    #[test]
    fn a_wall_clock_time_has_hours_and_minutes_or_nothing() {
        let day = NaiveDate::from_ymd_opt(2027, 1, 31).unwrap();
        let nine = NaiveTime::from_hms_opt(9, 0, 0);
        assert_eq!(parse_local_time("2027-01-31T09:00"), Ok((day, nine)));
        assert_eq!(parse_local_time("2027-01-31"), Ok((day, None)));
        for text in ["2027-01-31T9:00", "2027-01-31T24:00", "2027-01-31T09:00:00", "2027-01-31T"] {
            assert_eq!(parse_local_time(text), Err(DateError::Time), "{text}");
        }
        assert_eq!(parse_time("9:00").ok(), nine);
        for text in ["", "9", "24:00", "09:0", "9-00", "+9:00", "09:00:00"] {
            assert_eq!(parse_time(text), Err(DateError::Time), "{text}");
        }
        assert_eq!(parse_local_time("2027-02-30T09:00"), Err(DateError::Impossible));
        assert_eq!(parse_local_time("2027-01-31 09:00"), Err(DateError::Form));
    }
}
