//! When and where the person is: the only place that reads the clock of this computer.

use std::time::{Duration, Instant, SystemTime};

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;
use faro_core::casefile::CaseError;
use faro_core::deadlines::parse_date;
use faro_core::l10n::Message;

use crate::args::Times;
use crate::error::CliError;

/// An instant, the zone that it is seen from, and the day that it is there.
#[derive(Clone, Copy)]
pub(crate) struct Moment {
    pub(crate) now: DateTime<Utc>,
    pub(crate) zone: Tz,
    pub(crate) today: NaiveDate,
}

impl Moment {
    /// From `--now`, `--today` and `--zone`; where they are missing, from this computer.
    ///
    /// `--today` without `--now` is the beginning of that day.
    pub(crate) fn of(times: &Times) -> Result<Moment, CliError> {
        let now = times.now.as_deref().map(parse_now).transpose()?;
        let today = times.today.as_deref().map(parse_date).transpose()?;
        let zone = times.zone.as_deref().map(parse_zone).transpose()?;
        let zone = zone.or_else(host_zone).unwrap_or(Tz::UTC);
        let begin = today.and_then(|day| zone.from_local_datetime(&day.and_hms_opt(0, 0, 0)?).earliest());
        let now = now.or(begin.map(|begin| begin.to_utc())).unwrap_or_else(clock);
        let today = today.unwrap_or_else(|| now.with_timezone(&zone).date_naive());
        Ok(Moment { now, zone, today })
    }

    /// The instant on the clock of the person's zone.
    pub(crate) fn local(&self) -> DateTime<Tz> {
        self.now.with_timezone(&self.zone)
    }
}

/// How long some work takes, if it succeeds.
pub(crate) fn measure<E>(work: impl FnOnce() -> Result<(), E>) -> Result<Duration, E> {
    let begin = Instant::now();
    work().map(|()| begin.elapsed())
}

fn parse_now(text: &str) -> Result<DateTime<Utc>, CliError> {
    let parsed = DateTime::parse_from_rfc3339(text);
    parsed.map(|at| at.to_utc()).map_err(|_| CliError::Said(Message::new("error-now")))
}

fn parse_zone(text: &str) -> Result<Tz, CliError> {
    text.parse().map_err(|_| CaseError::UnknownZone { zone: text.to_owned() }.into())
}

fn clock() -> DateTime<Utc> {
    SystemTime::now().into()
}

fn host_zone() -> Option<Tz> {
    iana_time_zone::get_timezone().ok()?.parse().ok()
}
