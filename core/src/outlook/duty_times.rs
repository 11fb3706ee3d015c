//! When duties come, and how each of their times stands.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta};

use super::duty_state::DutyState;
use super::item_id::ItemId;
use super::view::Outlook;
use crate::casefile::{Duty, Entry};
use crate::deadlines::{Every, Occurrence, Recurrence, Tz, resolve};
use crate::prooflog::Mark;

/// How far back a time is asked about of which nobody said a word.
pub(super) const BACK_DAYS: u64 = 7;

/// One time of a duty.
#[derive(Clone, Debug, PartialEq)]
pub struct DutyTime {
    /// When.
    pub at: Occurrence,
    /// What came of it.
    pub state: DutyState,
    /// What was written down of it.
    pub mark: Option<Mark>,
}

impl DutyTime {
    /// Whether nobody said yet what came of it.
    pub fn waits(&self) -> bool {
        self.mark.is_none() && matches!(self.state, DutyState::Open | DutyState::Unanswered)
    }
}

impl Outlook<'_> {
    /// The times of a duty from a day on, with what came of each; endless, unless the duty ends.
    pub(super) fn times<'o>(
        &'o self,
        duty: &'o Entry<Duty>,
        from: NaiveDate,
    ) -> impl Iterator<Item = DutyTime> + 'o {
        duty.body.when.days(from).filter_map(|day| self.time(duty, day))
    }

    /// One time of a duty.
    pub(super) fn time(&self, duty: &Entry<Duty>, day: NaiveDate) -> Option<DutyTime> {
        let at = duty.body.when.occurrence(day, duty.body.tz()?)?;
        let mark = self.marks.on(&ItemId::Duty(duty.id, day).to_string(), Some(day)).copied();
        let unmarked = || unmarked(&at, &duty.body, self.now);
        let state = mark.map_or_else(unmarked, |mark| DutyState::of(mark.result));
        Some(DutyTime { at, state, mark })
    }

    /// The times of the last days that are open, or over without a word, the latest first.
    pub(super) fn waiting(&self, duty: &Entry<Duty>) -> Vec<DutyTime> {
        // What comes once waits until somebody says what came of it.
        let when = &duty.body.when;
        let from = if when.every == Every::Once { when.first } else { self.today - Days::new(BACK_DAYS) };
        let times = self.times(duty, from);
        let begun = times.take_while(|time| time.at.begins <= self.now);
        let mut waiting: Vec<_> = begun.filter(DutyTime::waits).collect();
        waiting.reverse();
        waiting
    }

    /// The next time that is not over and of which nothing was said.
    pub(super) fn next_time(&self, duty: &Entry<Duty>) -> Option<DutyTime> {
        let mut times = self.times(duty, self.today - Days::new(1));
        times.find(|time| matches!(time.state, DutyState::Open | DutyState::Coming))
    }
}

fn unmarked(at: &Occurrence, duty: &Duty, now: DateTime<Tz>) -> DutyState {
    match now {
        now if now < at.begins => DutyState::Coming,
        now if now <= closes(at, &duty.when, duty.grace()) => DutyState::Open,
        _ => DutyState::Unanswered,
    }
}

/// The last moment in time. What has a beginning and no end can be done for the rest of its day: nobody can be there and
/// write it down within the same second.
pub(super) fn closes(at: &Occurrence, when: &Recurrence, grace: TimeDelta) -> DateTime<Tz> {
    let ends = at.ends.checked_add_signed(grace).unwrap_or(at.ends);
    let is_moment = when.begins.is_some() && when.ends.is_none();
    let midnight = at.day.succ_opt().filter(|_| is_moment).map(|next| next.and_time(NaiveTime::MIN));
    midnight
        .and_then(|midnight| resolve(midnight, at.ends.timezone()))
        .map_or(ends, |midnight| midnight.max(ends))
}
