//! When and where the person is: the only place that reads the clock of this computer.

use std::time::{Duration, Instant, SystemTime};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use faro_core::deadlines::{DateError, Tz, parse_date, parse_instant, parse_zone, resolve};
use faro_core::l10n::Message;

use crate::args::Times;
use crate::error::CliError;

/// An instant, the zone that it is seen from, and the day that it is there: one moment, never two.
#[derive(Clone, Copy)]
pub(crate) struct Moment {
    pub(crate) now: DateTime<Utc>,
    pub(crate) zone: Tz,
    pub(crate) today: NaiveDate,
}

impl Moment {
    /// From `--now`, `--today` and `--zone`; where they are missing, from this computer.
    ///
    /// Today is the day of `--now` in the zone; `--today` alone is the beginning of that day.
    pub(crate) fn of(times: &Times) -> Result<Moment, CliError> {
        let now = times.now.as_deref().map(parse_now).transpose()?;
        let today = times.today.as_deref().map(parse_date).transpose()?;
        let zone = times.zone.as_deref().map(parse_zone).transpose()?;
        let zone = zone.or_else(host_zone).unwrap_or(Tz::UTC);
        let begin = |day: NaiveDate| resolve(day.and_time(NaiveTime::MIN), zone).ok_or(DateError::Impossible);
        let instant = match (now, today) {
            (Some(now), _) => now,
            (None, Some(day)) => begin(day)?.to_utc(),
            (None, None) => clock(),
        };
        let there = instant.with_timezone(&zone).date_naive();
        if let (Some(_), Some(wanted)) = (now, today.filter(|wanted| *wanted != there)) {
            let message = Message::new("error-today").with("today", wanted).with("there", there);
            return Err(CliError::Said(message.with("zone", zone.name())));
        }
        Ok(Moment { now: instant, zone, today: there })
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
    let parsed = parse_instant(text)?.map(|at| at.to_utc());
    parsed.ok_or_else(|| CliError::Said(Message::new("error-now")))
}

fn clock() -> DateTime<Utc> {
    SystemTime::now().into()
}

fn host_zone() -> Option<Tz> {
    Tz::named(&iana_time_zone::get_timezone().ok()?)
}
