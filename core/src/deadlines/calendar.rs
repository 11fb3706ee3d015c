use chrono::{Datelike, NaiveDate, Weekday};
use serde::Deserialize;

use super::error::DeadlineError;
use crate::l10n::Message;
use crate::packs::{date, optional_date};

/// A calendar of business days: which days an office is closed, and for which years that was verified.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// `us.federal`.
    pub id: String,
    /// The law that names its holidays.
    pub citation: Vec<String>,
    /// Its official address.
    pub source: String,
    /// The day on which somebody last compared it with the law.
    #[serde(deserialize_with = "date")]
    pub checked_on: NaiveDate,
    verified: Verified,
    weekend: Vec<Weekday>,
    #[serde(default)]
    fixed: Vec<Fixed>,
    #[serde(default)]
    floating: Vec<Floating>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Verified {
    from: i32,
    to: i32,
}

/// The same day each year: 25 December.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixed {
    id: String,
    month: u32,
    day: u32,
    /// A Saturday holiday is kept on the Friday before, a Sunday one on the Monday after.
    in_lieu: bool,
    #[serde(default, deserialize_with = "optional_date")]
    from: Option<NaiveDate>,
}

/// The same weekday of a month each year: the fourth Thursday of November.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Floating {
    id: String,
    month: u32,
    weekday: Weekday,
    /// 1 for the first, -1 for the last.
    nth: i8,
    #[serde(default, deserialize_with = "optional_date")]
    from: Option<NaiveDate>,
}

/// Why an office is closed on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closed {
    /// It is a day of the weekend.
    Weekend(Weekday),
    /// It is a holiday; the id of its name.
    Holiday(String),
}

impl Calendar {
    /// Why the office is closed on a day; none where it is open.
    ///
    /// # Errors
    /// [`DeadlineError::CalendarRange`] outside the verified years.
    pub fn closed(&self, day: NaiveDate) -> Result<Option<Closed>, DeadlineError> {
        let Verified { from, to } = self.verified;
        if !(from..=to).contains(&day.year()) {
            return Err(DeadlineError::CalendarRange {
                calendar: self.id.clone(),
                year: day.year(),
                from,
                to,
            });
        }
        if self.weekend.contains(&day.weekday()) {
            return Ok(Some(Closed::Weekend(day.weekday())));
        }
        let floating =
            self.floating.iter().filter(|holiday| holiday.falls_on(day)).map(|holiday| &holiday.id);
        let fixed = self.fixed.iter().filter(|holiday| holiday.kept_on(day)).map(|holiday| &holiday.id);
        let jurisdiction = self.id.split('.').next().unwrap_or_default();
        let holiday = fixed.chain(floating).next();
        Ok(holiday.map(|id| Closed::Holiday(format!("{jurisdiction}-holiday-{id}"))))
    }
}

impl Fixed {
    fn kept_on(&self, day: NaiveDate) -> bool {
        // New Year's Day on a Saturday is kept in the old year.
        (day.year() - 1..=day.year() + 1).any(|year| self.kept_in(year) == Some(day))
    }

    fn kept_in(&self, year: i32) -> Option<NaiveDate> {
        let date = NaiveDate::from_ymd_opt(year, self.month, self.day)?;
        if self.from.is_some_and(|from| date < from) {
            return None;
        }
        match date.weekday() {
            Weekday::Sat if self.in_lieu => date.pred_opt(),
            Weekday::Sun if self.in_lieu => date.succ_opt(),
            _ => Some(date),
        }
    }
}

impl Floating {
    fn falls_on(&self, day: NaiveDate) -> bool {
        if day.month() != self.month || day.weekday() != self.weekday {
            return false;
        }
        let nth = match u8::try_from(self.nth) {
            Ok(nth) => day.day0() / 7 + 1 == u32::from(nth),
            Err(_) => day.day() + 7 > u32::from(day.num_days_in_month()),
        };
        nth && self.from.is_none_or(|from| day >= from)
    }
}

impl Closed {
    /// What the day is: "a weekend day", or the name of the holiday.
    pub fn message(&self) -> Message {
        match self {
            Closed::Weekend(_) => Message::new("closed-weekend"),
            Closed::Holiday(id) => Message::new(id),
        }
    }
}
