//! What a person can choose about reminders, and what holds until they do: quiet nights, and discretion.

use chrono::{DateTime, Days, NaiveTime};

use crate::deadlines::{Tz, resolve};

/// The most notifications that iOS holds for one app; Android allows more.
pub const MOST: usize = 64;

/// How a person wants to be reminded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Hours in which nothing rings that can wait; none is never.
    pub quiet: Option<Quiet>,
    /// A locked phone shows no word of the case. To say more is a choice.
    pub discreet: bool,
}

/// Hours of the wall clock, over midnight if `until` is before `from`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// The first minute in which nothing rings.
    pub from: NaiveTime,
    /// The first minute in which it rings again.
    pub until: NaiveTime,
}

impl Default for Settings {
    fn default() -> Settings {
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0);
        let quiet = at(21).zip(at(7)).map(|(from, until)| Quiet { from, until });
        Settings { quiet, discreet: true }
    }
}

impl Quiet {
    /// The time at which something rings that can wait until `limit`; what cannot rings at its own time.
    pub(super) fn shift(
        self,
        at: DateTime<Tz>,
        limit: impl FnOnce() -> Option<DateTime<Tz>>,
    ) -> DateTime<Tz> {
        let (time, over_midnight) = (at.time(), self.until <= self.from);
        let is_quiet = if over_midnight {
            time >= self.from || time < self.until
        } else {
            time >= self.from && time < self.until
        };
        if !is_quiet || self.from == self.until {
            return at;
        }
        let tomorrow = over_midnight && time >= self.from;
        let day = at.date_naive().checked_add_days(Days::new(tomorrow.into()));
        let later = day.and_then(|day| resolve(day.and_time(self.until), at.timezone()));
        later.filter(|later| limit().is_none_or(|limit| *later <= limit)).unwrap_or(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Tz> {
        resolve(text.parse().unwrap(), Tz::named("America/New_York").unwrap()).unwrap()
    }

    #[test]
    fn what_can_wait_rings_when_the_quiet_is_over() {
        let night = Settings::default().quiet.unwrap();
        for (rings, shifted) in [
            ("2026-11-22T20:59:00", "2026-11-22T20:59:00"),
            ("2026-11-22T21:00:00", "2026-11-23T07:00:00"),
            ("2026-11-23T06:59:00", "2026-11-23T07:00:00"),
            ("2026-11-23T07:00:00", "2026-11-23T07:00:00"),
        ] {
            assert_eq!(night.shift(at(rings), || None), at(shifted), "{rings}");
        }
        let siesta = Quiet { from: night.until, until: night.from };
        assert_eq!(siesta.shift(at("2026-11-22T12:00:00"), || None), at("2026-11-22T21:00:00"));
        let never = Quiet { from: night.from, until: night.from };
        assert_eq!(never.shift(at("2026-11-22T12:00:00"), || None), at("2026-11-22T12:00:00"));
        let limit = Some(at("2026-11-23T06:30:00"));
        assert_eq!(night.shift(at("2026-11-23T05:00:00"), || limit), at("2026-11-23T05:00:00"));
    }
}
