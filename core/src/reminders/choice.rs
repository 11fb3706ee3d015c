//! Which of all reminders a phone should hold: the nearest and gravest, found without looking at every day of a year.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::gravity::{ASKED_AFTER, duty_gravity, gravity_of_asking, item_gravity};
use super::ladder::{Ladder, Rung, Step};
use super::said::{Said, Title};
use super::settings::Settings;
use super::thing::Thing;
use crate::deadlines::{Kind, Tz};
use crate::l10n::Words;
use crate::outlook::{Coming, Item, OpenDuty, parted};

/// Of so many hearings, the nearest, the evening before and the morning are held before all else, however far they are:
/// nobody may open the list until then.
const KEPT: usize = 16;
/// Of so many of them the morning rings again, too. Together with the looks they leave room for what is near.
const KEPT_AGAIN: usize = 4;
/// Nothing is held that is farther away, unless it is the first of its kind.
const HORIZON: u64 = 366;

/// A minute and what is said then: one notification.
pub(super) type Voice = (DateTime<Utc>, Said);

/// A reminder that may be held. Ordered by how much it should be: the first most.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Candidate<'a> {
    /// The distance, the shorter the graver.
    key: i64,
    pub(super) at: DateTime<Utc>,
    pub(super) step: Step,
    pub(super) said: Said,
    /// The id of the item or the duty.
    pub(super) id: &'a str,
    /// The day of a duty, and of a rule that comes back.
    pub(super) day: Option<NaiveDate>,
    /// Its place among the sources.
    pub(super) source: usize,
}

impl Candidate<'_> {
    pub(super) fn voice(&self) -> Voice {
        (self.at, self.said)
    }
}

impl Ord for Candidate<'_> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        // What one rule says of several people stays or goes together. Then the ids before the place in the list: a new
        // thing in the list must not exchange two others.
        let order = |one: &Self| (without_person(one.id), one.step, one.day, one.id, one.source);
        (self.key, self.at).cmp(&(other.key, other.at)).then_with(|| order(self).cmp(&order(other)))
    }
}

impl PartialOrd for Candidate<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// The id of an item of a rule without whose it is.
fn without_person(id: &str) -> &str {
    id.split_once('~').map_or(id, |(rule, _)| rule)
}

/// What is known of one thing when the choice is made.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) thing: Thing<'a>,
    /// What is said in full of it, if anything is.
    title: Option<Title>,
    /// There are reminders of it.
    pub(super) comes: bool,
    /// There are reminders of it that are not held.
    pub(super) dropped: bool,
}

/// The reminders to hold, and what is left.
pub(super) struct Choice<'a> {
    /// As many as give at most one notification less than a phone holds if something is left; in no order.
    pub(super) held: Vec<Candidate<'a>>,
    /// The first reminder that is not held.
    pub(super) left: Option<DateTime<Utc>>,
    /// Each item, then each duty.
    pub(super) sources: Vec<Source<'a>>,
}

struct Chooser<'a, 's> {
    now: DateTime<Tz>,
    ladder: Ladder<'s>,
    best: BinaryHeap<Candidate<'a>>,
    /// How many of the best each notification stands for.
    voices: BTreeMap<Voice, usize>,
    /// The best of those that did not fit: what is worse does not, even where it would say the same as another.
    cut: Option<Candidate<'a>>,
    sources: Vec<Source<'a>>,
    left: Option<DateTime<Utc>>,
    /// The most notifications.
    room: usize,
    /// The hearings that are held before all else, the nearest first, by their ids.
    kept: Vec<&'a str>,
}

/// Chooses for `now`, in its zone, what fits into `room`.
pub(super) fn choose<'a>(
    now: DateTime<Tz>,
    room: usize,
    coming: &'a Coming,
    settings: &Settings,
    words: &Words,
) -> Choice<'a> {
    let mut chooser = Chooser {
        now,
        ladder: Ladder::new(now, settings),
        best: BinaryHeap::with_capacity(2 * room),
        voices: BTreeMap::new(),
        cut: None,
        sources: sources(coming, settings, words),
        left: None,
        room,
        kept: kept(now.date_naive(), coming),
    };
    let mut beyond = Vec::new();
    for (source, thing) in Thing::all(coming).enumerate() {
        match thing {
            Thing::Item(item) => chooser.take_item(item, source),
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
            (known.comes, known.dropped) = (true, true);
        }
        if chooser.left.is_none_or(|left| bound < left)
            && let Some(first) = chooser.first_of(duty, day)
        {
            chooser.leave(first);
        }
    }
    // Room for the entry that says so.
    while chooser.left.is_some() && chooser.voices.len() == room {
        chooser.pop();
    }
    Choice { held: chooser.best.into_vec(), left: chooser.left, sources: chooser.sources }
}

/// The nearest hearings that are to come.
fn kept(today: NaiveDate, coming: &Coming) -> Vec<&str> {
    let hearings = coming.items.iter().filter(|item| item.kind == Kind::Appearance);
    let mut hearings: Vec<_> = hearings
        .filter_map(|item| Some((item.act_by?, item.id.as_str())))
        .filter(|(day, _)| *day >= today)
        .collect();
    hearings.sort_unstable();
    hearings.into_iter().map(|(_, id)| id).take(KEPT).collect()
}

fn sources<'a>(coming: &'a Coming, settings: &Settings, words: &Words) -> Vec<Source<'a>> {
    let source = |(thing, title)| Source { thing, title, comes: false, dropped: false };
    if settings.discreet {
        return Thing::all(coming).map(|thing| source((thing, None))).collect();
    }
    let (mut titles, mut places) = (BTreeMap::new(), BTreeMap::new());
    let numbered = |thing: Thing<'a>| {
        let (title, place) = (titles.len(), places.len());
        // Whose it is does not count: of four people on one day one notification says all names.
        let title = *titles.entry(words.text(parted(thing.title()).0)).or_insert(title);
        let there = thing.zone().map(|zone| (zone, *places.entry(thing.place()).or_insert(place)));
        source((thing, Some(Title { title, sent: thing.is_sent(), there })))
    };
    Thing::all(coming).map(numbered).collect()
}

impl<'a> Chooser<'a, '_> {
    fn take_item(&mut self, item: &'a Item, source: usize) {
        let gravity = item_gravity(item.kind);
        // Each time of what comes back has reminders of its own.
        let day = item.act_by.filter(|_| item.kind == Kind::Recurring);
        self.ladder.of_item(item);
        self.offer_all(&item.id, day, source, gravity);
        for at in &item.then {
            self.ladder.of_time(*at);
            self.offer_all(&item.id, Some(at.day()), source, gravity);
        }
    }

    /// Offers the whole ladder.
    fn offer_all(&mut self, id: &'a str, day: Option<NaiveDate>, source: usize, gravity: i64) {
        for at in 0..self.ladder.rungs.len() {
            if let Some(rung) = self.ladder.rungs.get(at).copied() {
                self.offer(rung, id, day, source, gravity);
            }
        }
    }

    fn offer(&mut self, rung: Rung, id: &'a str, day: Option<NaiveDate>, source: usize, gravity: i64) {
        let Some(known) = self.sources.get_mut(source) else { return };
        known.comes = true;
        let said = Said::of(&rung, known.title, self.now.timezone());
        let key = match rung.step {
            Step::Late(_) | Step::Over(_) | Step::Passed(_) => {
                self.key(rung.at + ASKED_AFTER, gravity_of_asking(gravity))
            }
            step if self.is_kept(step, id) => i64::MIN,
            _ => self.key(rung.at, gravity),
        };
        let candidate = Candidate { key, at: rung.at, step: rung.step, said, id, day, source };
        if self.cut.is_some_and(|cut| candidate > cut) {
            return self.drop(&candidate);
        }
        *self.voices.entry(candidate.voice()).or_default() += 1;
        self.best.push(candidate);
        while self.voices.len() > self.room {
            self.pop();
        }
    }

    /// Whether a rung is held before all else.
    fn is_kept(&self, step: Step, id: &str) -> bool {
        let most = match step {
            Step::Evening | Step::Day => KEPT,
            Step::Again(_) => KEPT_AGAIN,
            _ => return false,
        };
        self.kept.iter().take(most).any(|kept| *kept == id)
    }

    fn key(&self, at: DateTime<Utc>, gravity: i64) -> i64 {
        (at.timestamp() - self.now.timestamp()) / gravity
    }

    fn pop(&mut self) {
        let Some(worst) = self.best.pop() else { return };
        if let Some(count) = self.voices.get_mut(&worst.voice()) {
            *count -= 1;
            if *count == 0 {
                self.voices.remove(&worst.voice());
            }
        }
        self.drop(&worst);
        self.cut = Some(worst);
    }

    /// Offers the times of a duty, the nearest first, until no farther one can be held. Answers the first that was not
    /// looked at, with an instant before which it has no reminder.
    fn take_duty(&mut self, duty: &'a OpenDuty, source: usize) -> Option<(DateTime<Utc>, NaiveDate)> {
        let today = self.now.date_naive();
        let (horizon, gravity) = (today + Days::new(HORIZON), duty_gravity(duty.kind));
        // What the last time rings: two times never ring at once. What it asks yields to the next time.
        let (mut before, mut asks): (Vec<DateTime<Utc>>, Vec<(Rung, NaiveDate)>) = (Vec::new(), Vec::new());
        let comes = |chooser: &Self| chooser.sources.get(source).is_some_and(|source| source.comes);
        let days = duty.when.days(today - Days::new(2)).filter(|day| !duty.settled.contains(day));
        let days = duty.passed.into_iter().chain(days.filter(|day| Some(*day) != duty.passed));
        let mut beyond = None;
        for day in days {
            if day > horizon && comes(self) {
                break;
            }
            let is_far =
                |bound: &DateTime<Utc>| self.cut.is_some_and(|cut| self.key(*bound, gravity) > cut.key);
            if let Some(bound) = self.ladder.earliest(duty, day).filter(is_far) {
                beyond = Some((bound, day));
                break;
            }
            let Some(at) = duty.when.occurrence(day, duty.zone) else { continue };
            self.ladder.of_duty(duty, &at);
            let rungs = std::mem::take(&mut self.ladder.rungs);
            let asked = |rung: &&Rung| matches!(rung.step, Step::Over(_));
            let own = || rungs.iter().filter(|rung| !asked(rung));
            for (rung, day) in asks.drain(..).filter(|(ask, _)| own().all(|rung| rung.at != ask.at)) {
                self.offer(rung, &duty.id, Some(day), source, gravity);
            }
            for rung in own().filter(|rung| !before.contains(&rung.at)) {
                self.offer(*rung, &duty.id, Some(day), source, gravity);
            }
            before.clear();
            before.extend(own().map(|rung| rung.at));
            asks.extend(rungs.iter().filter(asked).map(|rung| (*rung, day)));
            self.ladder.rungs = rungs;
        }
        for (rung, day) in asks {
            self.offer(rung, &duty.id, Some(day), source, gravity);
        }
        beyond
    }

    fn first_of(&mut self, duty: &OpenDuty, day: NaiveDate) -> Option<DateTime<Utc>> {
        let at = duty.when.occurrence(day, duty.zone)?;
        self.ladder.of_duty(duty, &at);
        self.ladder.rungs.iter().map(|rung| rung.at).min()
    }

    fn drop(&mut self, candidate: &Candidate<'_>) {
        if let Some(source) = self.sources.get_mut(candidate.source) {
            source.dropped = true;
        }
        self.leave(candidate.at);
    }

    fn leave(&mut self, at: DateTime<Utc>) {
        self.left = self.left.map(Reverse).max(Some(Reverse(at))).map(|Reverse(at)| at);
    }
}
