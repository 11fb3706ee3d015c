//! A duty on its way in: dates and times are read on this side, so that each shell refuses the same.

use chrono::NaiveTime;
use faro_core::casefile::{CaseError, Casefile, Duty};
use faro_core::deadlines::{Every, Recurrence, Tz, parse_date, parse_time};

use super::{DutyKind, Weekday};
use crate::error::Kind;
use crate::failure::Failure;

/// A duty to be written down.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NewDuty {
    /// What it is.
    pub kind: DutyKind,
    /// What the person calls it; may be empty.
    pub title: String,
    /// `2026-12-01`: the first day, from which the others are counted.
    pub first: String,
    /// How often it comes.
    pub repeat: Repeat,
    /// `09:00`: the time of day, or the beginning of a window; none is the whole day.
    #[uniffi(default = None)]
    pub begins: Option<String>,
    /// The end of a window; before its beginning, it is on the next day.
    #[uniffi(default = None)]
    pub ends: Option<String>,
    /// The last day on which it may be.
    #[uniffi(default = None)]
    pub until: Option<String>,
    /// IANA zone of its wall clock; none is that of the device.
    #[uniffi(default = None)]
    pub zone: Option<String>,
    /// How many minutes after the end it may still be done.
    #[uniffi(default = 0)]
    pub grace_minutes: u32,
    /// Where, or which number to call; may be empty.
    #[uniffi(default = "")]
    pub place: String,
    /// Who must do it, by their id; none is the holder.
    #[uniffi(default = None)]
    pub person: Option<String>,
}

/// How often a duty comes, from the first day that fits on: at most a hundred years, and never after no time at all.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Repeat {
    /// On one day only.
    Once,
    /// Every so many days.
    Days {
        /// How many.
        count: u32,
    },
    /// Every so many weeks.
    Weeks {
        /// How many.
        count: u32,
        /// On these days; none is the weekday of the first day.
        on: Vec<Weekday>,
    },
    /// Every so many months, on the number of the first day.
    Months {
        /// How many.
        count: u32,
    },
    /// Every so many years.
    Years {
        /// How many.
        count: u32,
    },
}

impl NewDuty {
    pub(crate) fn read(self, zone: Tz, case: &Casefile) -> Result<Duty, Failure> {
        let date = |text: &str| parse_date(text).map_err(CaseError::from);
        let when = Recurrence {
            first: date(&self.first)?,
            every: self.repeat.into(),
            begins: self.begins.as_deref().map(time).transpose()?,
            ends: self.ends.as_deref().map(time).transpose()?,
            until: self.until.as_deref().map(date).transpose()?,
            except: Vec::new(),
        };
        let zone = self.zone.unwrap_or_else(|| zone.name().to_owned());
        Ok(Duty {
            title: self.title,
            grace_minutes: self.grace_minutes,
            place: self.place,
            person: case.whose(self.person.as_deref())?,
            ..Duty::new(self.kind, when, &zone)
        })
    }
}

/// A time of day, as a picker writes it.
fn time(text: &str) -> Result<NaiveTime, Failure> {
    parse_time(text).map_err(|_| Failure::new(Kind::Refused, "border-time-form"))
}

impl From<Repeat> for Every {
    fn from(repeat: Repeat) -> Every {
        match repeat {
            Repeat::Once => Every::Once,
            Repeat::Days { count } => Every::Days { count },
            Repeat::Weeks { count, on } => Every::Weeks { count, on },
            Repeat::Months { count } => Every::Months { count },
            Repeat::Years { count } => Every::Years { count },
        }
    }
}
