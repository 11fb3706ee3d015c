//! The times at which one item is announced: more often, the graver it is and the nearer it comes.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta};
use chrono_tz::Tz;

use crate::casefile::DueItem;
use crate::deadlines::{At, Kind, resolve};

/// When in the day most people can act: offices are open, a call is possible.
const MORNING: (u32, u32) = (9, 0);
/// On the day of a hearing: before the way there.
const EARLY: (u32, u32) = (7, 0);
/// The evening before a hearing.
const EVENING: (u32, u32) = (18, 0);
/// Where a hearing begins before the early morning here, this long before it.
const BEFORE_HEARING: TimeDelta = TimeDelta::hours(2);

/// One rung: its name, stable across plans, and its time.
pub(super) struct Rung {
    pub(super) name: String,
    pub(super) at: DateTime<Tz>,
    /// Days from the rung to the day of the item, in the person's zone.
    pub(super) days_left: i64,
}

/// All rungs of an item, past ones included, in the zone where the person is.
pub(super) fn rungs(item: &DueItem, zone: Tz) -> Vec<Rung> {
    let Some(day) = item.act_by else { return Vec::new() };
    match item.kind {
        Kind::Appearance => {
            let mut rungs = days_before(day, &[30, 14, 7, 3, 1], zone);
            rungs.extend(rung("evening", day, 1, EVENING, zone));
            rungs.extend(day_of_hearing(item, day, zone));
            rungs
        }
        Kind::Recurring => {
            let mut rungs = days_before(day, &[1], zone);
            rungs.extend(day_of_hearing(item, day, zone));
            rungs
        }
        Kind::Deadline | Kind::Window | Kind::Hours | Kind::Expiry => {
            let mut rungs = days_before(day, &[14, 7, 3, 1, 0], zone);
            // A window is announced when it opens, too.
            rungs.extend(item.opens.and_then(|opens| rung("opens", opens, 0, MORNING, zone)));
            // Who let the day to act by pass is told each morning of the last week that is left.
            if let Some(last) = item.last_day {
                let late = (0..7).filter(|before| last - Days::new((*before).into()) > day);
                rungs.extend(
                    late.filter_map(|before| rung(&format!("last-{before}d"), last, before, MORNING, zone)),
                );
            }
            rungs
        }
        Kind::Opening | Kind::Information => days_before(day, &[0], zone),
        // An office's own day, or none at all: nothing that the person must do on a day.
        Kind::Expected | Kind::NoLimit | Kind::Adjuster => Vec::new(),
    }
}

fn days_before(day: NaiveDate, days: &[u32], zone: Tz) -> Vec<Rung> {
    days.iter().filter_map(|days| rung(&format!("{days}d"), day, *days, MORNING, zone)).collect()
}

fn rung(name: &str, day: NaiveDate, before: u32, (hour, minute): (u32, u32), zone: Tz) -> Option<Rung> {
    let on = day.checked_sub_days(Days::new(before.into()))?;
    let at = resolve(on.and_time(NaiveTime::from_hms_opt(hour, minute, 0)?), zone)?;
    Some(Rung { name: name.to_owned(), at, days_left: before.into() })
}

fn day_of_hearing(item: &DueItem, day: NaiveDate, zone: Tz) -> Option<Rung> {
    let mut rung = rung("day", day, 0, EARLY, zone)?;
    let begins = match item.begins {
        Some(At::Zoned(at)) => Some(at.with_timezone(&zone)),
        Some(At::Instant(at)) => Some(at.with_timezone(&zone)),
        Some(At::Local(wall)) => resolve(wall, zone),
        Some(At::Day(_)) | None => None,
    };
    if let Some(begins) = begins {
        rung.at = rung.at.min(begins - BEFORE_HEARING);
        rung.days_left = (begins.date_naive() - rung.at.date_naive()).num_days();
    }
    Some(rung)
}
