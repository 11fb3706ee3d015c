//! Which of all reminders a phone should hold: the nearest and gravest, found without looking at every day of a year.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime};
use chrono_tz::Tz;

use super::ladder::{Ladder, Rung, duty_gravity, item_gravity, leads};
use super::settings::{MOST, Settings};
use crate::outlook::{Coming, Item, OpenDuty};

/// Nothing is held that is farther away, unless it is the first of its kind.
const HORIZON: u64 = 366;
/// No wall clock is farther from UTC.
const FARTHEST_ZONE: i64 = 14 * 3600;
const DAY: i64 = 24 * 3600;

/// A reminder that may be held. Ordered by how much it should be: the first most.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Candidate<'a> {
    /// The distance, the shorter the graver.
    key: i64,
    pub(super) rung: Rung,
    /// The id of the item or the duty.
    pub(super) id: &'a str,
    /// The day of the duty; none for an item.
    pub(super) day: Option<NaiveDate>,
    /// Its place among the sources.
    pub(super) source: usize,
}

impl Ord for Candidate<'_> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let order = |one: &Self| (one.key, one.rung.at, one.source);
        // The ids before the place in the list: a new thing in the list must not exchange two others.
        let (mine, theirs) = (order(self), order(other));
        (mine.0, mine.1)
            .cmp(&(theirs.0, theirs.1))
            .then_with(|| self.id.cmp(other.id))
            .then_with(|| (self.rung.step, self.day, mine.2).cmp(&(other.rung.step, other.day, theirs.2)))
    }
}

impl PartialOrd for Candidate<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// What reminders are about.
#[derive(Clone, Copy)]
pub(super) enum Thing<'a> {
    Item(&'a Item),
    Duty(&'a OpenDuty),
}

impl<'a> Thing<'a> {
    /// Each item, then each duty.
    fn all(coming: &'a Coming) -> impl Iterator<Item = Thing<'a>> {
        coming.items.iter().map(Thing::Item).chain(coming.duties.iter().map(Thing::Duty))
    }

    pub(super) fn id(self) -> &'a str {
        match self {
            Thing::Item(item) => &item.id,
            Thing::Duty(duty) => &duty.id,
        }
    }
}

/// What is known of one thing when the choice is made.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) thing: Thing<'a>,
    /// Its first coming reminder.
    pub(super) first: Option<DateTime<Tz>>,
    /// There are reminders of it that are not held.
    pub(super) dropped: bool,
}

/// The reminders to hold, and what is left.
pub(super) struct Choice<'a> {
    /// At most one less than a phone holds if something is left; in no order.
    pub(super) held: Vec<Candidate<'a>>,
    /// The first reminder that is not held.
    pub(super) left: Option<DateTime<Tz>>,
    /// Each item, then each duty.
    pub(super) sources: Vec<Source<'a>>,
}

struct Chooser<'a, 's> {
    now: DateTime<Tz>,
    ladder: Ladder<'s>,
    best: BinaryHeap<Candidate<'a>>,
    sources: Vec<Source<'a>>,
    left: Option<DateTime<Tz>>,
    /// When the last time of the same duty is announced: two times never ring at once.
    before: Vec<DateTime<Tz>>,
}

/// Chooses for `now`, in its zone.
pub(super) fn choose<'a>(now: DateTime<Tz>, coming: &'a Coming, settings: &Settings) -> Choice<'a> {
    let mut chooser = Chooser {
        now,
        ladder: Ladder { zone: now.timezone(), settings, rungs: Vec::new() },
        best: BinaryHeap::with_capacity(MOST + 1),
        sources: Thing::all(coming).map(|thing| Source { thing, first: None, dropped: false }).collect(),
        left: None,
        before: Vec::new(),
    };
    let mut beyond = Vec::new();
    for (source, thing) in Thing::all(coming).enumerate() {
        match thing {
            Thing::Item(item) => {
                chooser.ladder.of_item(item);
                chooser.take(&item.id, None, source, item_gravity(item.kind));
            }
            Thing::Duty(duty) => {
                let left = chooser.take_duty(duty, source);
                beyond.extend(left.map(|(bound, day)| (bound, source, duty, day)));
            }
        }
    }
    // The first reminder that is left out, among those that were never looked at.
    beyond.sort_by_key(|(bound, source, ..)| (*bound, *source));
    for (bound, source, duty, day) in beyond {
        if let Some(known) = chooser.sources.get_mut(source) {
            known.dropped = true;
        }
        if chooser.left.is_none_or(|left| bound < left.timestamp())
            && let Some(first) = chooser.first_of(duty, day)
        {
            chooser.leave(first);
        }
    }
    if chooser.left.is_some() && chooser.best.len() == MOST {
        // Room for the entry that says so.
        if let Some(last) = chooser.best.pop() {
            chooser.drop(&last);
        }
    }
    Choice { held: chooser.best.into_vec(), left: chooser.left, sources: chooser.sources }
}

impl<'a> Chooser<'a, '_> {
    /// Offers the coming rungs of the ladder.
    fn take(&mut self, id: &'a str, day: Option<NaiveDate>, source: usize, gravity: i64) {
        for at in 0..self.ladder.rungs.len() {
            let coming = |rung: &&Rung| rung.at > self.now && !self.before.contains(&rung.at);
            let Some(rung) = self.ladder.rungs.get(at).filter(coming).copied() else { continue };
            if let Some(source) = self.sources.get_mut(source) {
                source.first = Some(source.first.map_or(rung.at, |first| first.min(rung.at)));
            }
            let key = (rung.at.timestamp() - self.now.timestamp()) / gravity;
            let candidate = Candidate { key, rung, id, day, source };
            if self.best.len() < MOST {
                self.best.push(candidate);
            } else if self.best.peek().is_some_and(|worst| candidate < *worst) {
                if let Some(worst) = self.best.pop() {
                    self.drop(&worst);
                }
                self.best.push(candidate);
            } else {
                self.drop(&candidate);
            }
        }
    }

    /// Offers the times of a duty, the nearest first, until no farther one can be held. Answers the first that was not
    /// looked at, with an instant before which it has no reminder.
    fn take_duty(&mut self, duty: &'a OpenDuty, source: usize) -> Option<(i64, NaiveDate)> {
        let today = self.now.date_naive();
        let (horizon, gravity) = (today + Days::new(HORIZON), duty_gravity(duty.kind));
        let lead = leads(duty.kind).first().map_or(1, |days| i64::from(*days).max(1));
        self.before.clear();
        let known = |chooser: &Self| chooser.sources.get(source).is_some_and(|source| source.first.is_some());
        for day in duty.when.days(today - Days::new(2)).filter(|day| !duty.settled.contains(day)) {
            if known(self) {
                if day > horizon {
                    return None;
                }
                let midnight = day.and_time(NaiveTime::MIN).and_utc().timestamp();
                let bound = midnight - lead * DAY - FARTHEST_ZONE;
                let full = self.best.len() == MOST;
                let key = (bound - self.now.timestamp()) / gravity;
                if full && self.best.peek().is_some_and(|worst| key > worst.key) {
                    return Some((bound, day));
                }
            }
            if let Some(at) = duty.when.occurrence(day, duty.zone) {
                self.ladder.of_duty(duty, &at);
                self.take(&duty.id, Some(day), source, gravity);
                self.before.clear();
                self.before.extend(self.ladder.rungs.iter().map(|rung| rung.at));
            }
        }
        None
    }

    fn first_of(&mut self, duty: &OpenDuty, day: NaiveDate) -> Option<DateTime<Tz>> {
        let at = duty.when.occurrence(day, duty.zone)?;
        self.ladder.of_duty(duty, &at);
        self.ladder.rungs.iter().map(|rung| rung.at).filter(|at| *at > self.now).min()
    }

    fn drop(&mut self, candidate: &Candidate<'_>) {
        if let Some(source) = self.sources.get_mut(candidate.source) {
            source.dropped = true;
        }
        self.leave(candidate.rung.at);
    }

    fn leave(&mut self, at: DateTime<Tz>) {
        self.left = self.left.map(Reverse).max(Some(Reverse(at))).map(|Reverse(at)| at);
    }
}
