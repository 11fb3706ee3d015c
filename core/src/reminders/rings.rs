//! When one thing is announced before it is over: for what holds no notifications of ours, such as a calendar.

use chrono::{DateTime, Utc};

use super::ladder::{Ladder, Rung, Step};
use super::settings::Settings;
use crate::deadlines::{At, Occurrence, Tz};
use crate::outlook::{Item, OpenDuty};

/// When an item is announced, as a phone would for somebody at `now`.
pub fn rings(item: &Item, now: DateTime<Tz>, settings: &Settings) -> Vec<DateTime<Utc>> {
    announced(now, settings, |ladder| ladder.of_item(item))
}

/// The same of one time of what comes back by a rule.
pub fn rings_of_time(at: At, now: DateTime<Tz>, settings: &Settings) -> Vec<DateTime<Utc>> {
    announced(now, settings, |ladder| ladder.of_time(at))
}

/// The same of one time of a duty.
pub fn rings_of_duty(
    duty: &OpenDuty,
    at: &Occurrence,
    now: DateTime<Tz>,
    settings: &Settings,
) -> Vec<DateTime<Utc>> {
    announced(now, settings, |ladder| ladder.of_duty(duty, at))
}

fn announced(
    now: DateTime<Tz>,
    settings: &Settings,
    climb: impl FnOnce(&mut Ladder<'_>),
) -> Vec<DateTime<Utc>> {
    let mut ladder = Ladder::new(now, settings);
    climb(&mut ladder);
    // What came of something a calendar cannot ask, and nobody can tell it that they heard.
    let asks =
        |rung: &&Rung| matches!(rung.step, Step::Late(_) | Step::Over(_) | Step::Passed(_) | Step::Again(_));
    ladder.rungs.iter().filter(|rung| !asks(rung)).map(|rung| rung.at).collect()
}
