//! Times of duties that can be done now, or are over without a word: what came of each is to be said.

use chrono::NaiveTime;

use super::duty_page::DutyTimeLine;
use super::duty_state::DutyState;
use super::duty_times::{DutyTime, closes};
use super::item::Item;
use super::view::Outlook;
use crate::casefile::Duty;
use crate::l10n::Message;
use crate::vault::RecordId;

/// A time of a duty that waits for a word.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// The record of the duty.
    pub duty: RecordId,
    /// The same as an item.
    pub item: Item,
    /// The time.
    pub time: DutyTimeLine,
}

impl Outlook<'_> {
    /// Of every duty what can be done now, that which ends first before the others; then what is over, the newest first.
    pub(super) fn all_waiting(&self) -> Vec<Waiting> {
        let waiting = self.duties.iter().flat_map(|duty| {
            let times = self.times_due(duty).into_iter().filter(DutyTime::waits);
            times.map(|time| Waiting {
                duty: duty.id,
                item: self.duty_item(duty, &time),
                time: self.duty_line(duty, time),
            })
        });
        let mut waiting: Vec<Waiting> = waiting.collect();
        waiting.sort_by(|one, other| {
            let is_over = |waiting: &Waiting| waiting.time.time.state != DutyState::Open;
            let ends = |waiting: &Waiting| waiting.time.time.at.ends;
            let by_end = if is_over(one) { ends(other).cmp(&ends(one)) } else { ends(one).cmp(&ends(other)) };
            is_over(one).cmp(&is_over(other)).then(by_end).then_with(|| one.item.id.cmp(&other.item.id))
        });
        waiting
    }

    /// Until when something can be done that is open, on the reader's clock.
    pub(super) fn open_until(&self, duty: &Duty, time: &DutyTime) -> Option<Message> {
        let at = Some(&time.at).filter(|_| time.state == DutyState::Open)?;
        // Within the time of grace the end that was told is over: only then the very last moment is said.
        let is_before_end = at.ends > self.now && at.ends > at.begins;
        let until = if is_before_end { at.ends } else { closes(at, &duty.when, duty.grace()) };
        let there = until.naive_local();
        let until = until.with_timezone(&self.now.timezone()).naive_local();
        // The time beside it is on the duty's clock.
        let id = if there == until { "duty-open-until" } else { "duty-open-until-here" };
        if until.time() == NaiveTime::MIN && Some(until.date()) == self.today.succ_opt() {
            return Some(Message::new("duty-open-today"));
        }
        let is_today = until.date() == self.today;
        let until = if is_today { Message::time(until.time()) } else { Message::day_time(until) };
        Some(Message::new(id).with("until", until))
    }
}
