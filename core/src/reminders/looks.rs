//! A phone that nobody opened for months takes permissions and alarms from an app: while something is due, a reminder brings
//! the person in before that.

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::ladder::Ladder;
use super::settings::Settings;
use crate::deadlines::Tz;
use crate::outlook::{Coming, Item, OpenDuty};

/// Days after which somebody who did not open their list is asked to: some phones wait sixty before they put an app to sleep.
pub(super) const EVERY: u64 = 55;
/// So many are held: more than two years without a look.
pub(super) const MOST_LOOKS: u64 = 14;

/// What comes back more often than that brings the person in by itself: it asks for no more looks than these, and leaves
/// room for what is near.
const OFTEN: u64 = 2;

/// The mornings on which the list should be opened, counted from now, while something is due after them.
pub(super) fn looks(now: DateTime<Tz>, coming: &Coming, settings: &Settings) -> Vec<DateTime<Utc>> {
    let days = (1..=MOST_LOOKS).map_while(|look| now.date_naive().checked_add_days(Days::new(look * EVERY)));
    let often = now.date_naive() + Days::new(OFTEN * EVERY);
    let days = days.take_while(|day| {
        coming.items.iter().any(|item| is_after(item, *day))
            || coming.duties.iter().any(|duty| comes_after(duty, *day) && (is_rare(duty) || *day <= often))
    });
    let ladder = Ladder::new(now, settings);
    days.filter_map(|day| Some(ladder.morning(day)?.to_utc())).collect()
}

fn is_after(item: &Item, day: NaiveDate) -> bool {
    let days = [item.act_by, item.last_day].into_iter().flatten();
    days.chain(item.then.iter().map(|at| at.day())).any(|due| due > day)
}

fn is_rare(duty: &OpenDuty) -> bool {
    duty.when.least_days().is_none_or(|days| u64::try_from(days).is_ok_and(|days| days > EVERY))
}

fn comes_after(duty: &OpenDuty, day: NaiveDate) -> bool {
    duty.when.days(day).any(|due| due > day)
}
