//! What came of an item, as the entry of the proof log that says so: which time is meant, and whether it may be said.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::duty_state::DutyState;
use super::duty_times::{DutyTime, closes};
use super::error::{Choice, NotYet, OutlookError};
use super::find::Found;
use super::item_id::ItemId;
use super::rule_item::Asked;
use super::view::{Outlook, SeenHearing};
use crate::casefile::{Duty, Entry, MOVED};
use crate::deadlines::{At, Every, Outcome, compute, resolve};
use crate::l10n::{Message, Words};
use crate::prooflog::{Happened, Proof, ProofResult};
use crate::vault::RecordId;

/// An item that may be marked, and until when it is in time.
struct Markable {
    id: ItemId,
    title: Message,
    rule: Option<String>,
    person: Option<RecordId>,
    day: Option<NaiveDate>,
    /// The last moment in time, and the last day.
    ends: Option<(DateTime<Utc>, NaiveDate)>,
    needs_proof: bool,
}

impl Outlook<'_> {
    /// The entry that says what came of an item: to be written with [`crate::casefile::Casefile::write_proof`].
    ///
    /// Of a duty without a day it is the time that is open, or that of today; `proof.happened`, where it is a day, names
    /// another. What is said to be done counts as late after its end.
    ///
    /// # Errors
    /// [`OutlookError::NoItem`], [`OutlookError::Which`]; [`OutlookError::NotYet`] for what has not begun;
    /// [`OutlookError::NoTime`]; [`OutlookError::ProofNeeded`]; [`OutlookError::On`] and [`OutlookError::ToCome`] for
    /// `proof.happened`.
    pub fn mark(&self, item: &str, mut proof: Proof, words: &Words) -> Result<Proof, OutlookError> {
        let happened = proof
            .happened
            .as_deref()
            .map(|text| Happened::parse(text).ok_or(OutlookError::On))
            .transpose()?;
        if happened.is_some_and(|happened| happened.is_after(self.now.to_utc(), self.today)) {
            return Err(OutlookError::ToCome);
        }
        let marked = match self.find(item)? {
            Found::Rule(asked) => self.markable_rule(&asked)?,
            Found::Hearing(hearing) => self.markable_hearing(hearing)?,
            Found::Duty(duty, day) => {
                // What is due by a day is done on another one.
                let by_a_day = duty.body.kind.is_by_a_day() && duty.body.when.begins.is_none();
                let day = day.or(happened.and_then(Happened::day).filter(|_| !by_a_day));
                self.markable_duty(duty, &self.time_meant(duty, day)?)?
            }
        };
        let said = self.marks.on(&marked.id.to_string(), marked.day).map(|mark| mark.result);
        if said.is_some_and(|said| said == proof.result) {
            return Err(OutlookError::Marked);
        }
        if marked.needs_proof && !is_shown(&proof) {
            return Err(OutlookError::ProofNeeded);
        }
        proof.happened = happened.map(|happened| happened.to_string());
        let happened = happened.unwrap_or(Happened::At(self.now.fixed_offset()));
        let late = marked.ends.is_some_and(|(instant, last)| happened.is_after(instant, last));
        if proof.result == ProofResult::Done && late {
            proof.result = ProofResult::Late;
        }
        proof.item = Some(marked.id.to_string());
        proof.rule = marked.rule;
        proof.person = marked.person;
        proof.day = marked.day;
        proof.what = words.text(&marked.title);
        proof.title = Some(marked.title);
        Ok(proof)
    }

    fn markable_rule(&self, asked: &Asked<'_>) -> Result<Markable, OutlookError> {
        let (rule, id) = (asked.rule, asked.id());
        let title = self.title_of(&id);
        // Where no date can be told, it can still be said that it was done.
        let facts = self.facts_of(asked);
        let outcome = compute(rule, self.book, &facts, self.today).ok();
        if outcome.as_ref().is_some_and(|outcome| !outcome.missing.is_empty()) {
            return Err(OutlookError::NoItem { id: id.to_string() });
        }
        // Of what comes back it is the time that is over which waits for a word.
        let passed = outcome.as_ref().and_then(|outcome| self.passed_time(&id, outcome, &facts));
        let first =
            outcome.as_ref().and_then(|outcome| self.opens(&id, outcome)).filter(|_| passed.is_none());
        if let Some(first) = first.filter(|first| *first > self.today) {
            return Err(not_yet(title, At::Day(first), Vec::new()));
        }
        let ends = outcome.as_ref().and_then(|outcome| self.ends(outcome));
        let day = passed.or_else(|| outcome.as_ref().and_then(|outcome| self.key_day(&id, outcome)));
        let needs_proof = rule.counts_from(MOVED);
        Ok(Markable { id, title, rule: Some(rule.id.clone()), person: asked.person, day, ends, needs_proof })
    }

    /// The last moment and the last day in time.
    fn ends(&self, outcome: &Outcome<'_>) -> Option<(DateTime<Utc>, NaiveDate)> {
        let last = outcome.legal_last?;
        if let Some(end) = outcome.instant {
            return Some((end.to_utc(), last));
        }
        let midnight = last.succ_opt()?.and_time(NaiveTime::MIN);
        Some((resolve(midnight, self.now.timezone())?.to_utc(), last))
    }

    fn markable_hearing(&self, hearing: &SeenHearing) -> Result<Markable, OutlookError> {
        let id = ItemId::Hearing(hearing.id);
        let title = self.title_of(&id);
        let (day, _) = hearing.body.when().ok_or(OutlookError::NoTime)?;
        // Another source may have told a day that is over, and it is that one which waits for a word.
        let passed = self.passed_day(hearing).map(|(_, day)| day);
        let day = passed.unwrap_or(day);
        if passed.is_none() && !self.has_begun(hearing) {
            let begins = hearing.body.at().unwrap_or(At::Day(day));
            return Err(not_yet(title, begins, Vec::new()));
        }
        let (person, day) = (hearing.body.person, Some(day));
        Ok(Markable { id, title, rule: None, person, day, ends: None, needs_proof: false })
    }

    fn markable_duty(&self, duty: &Entry<Duty>, time: &DutyTime) -> Result<Markable, OutlookError> {
        let body = &duty.body;
        if time.state == DutyState::Coming && !self.may_mark_duty(body, time) {
            return Err(self.not_begun(duty, time, &self.waiting(duty)));
        }
        let id = ItemId::Duty(duty.id, time.at.day);
        // The last day of a whole day is that day, not the midnight after it.
        let ends = closes(&time.at, &body.when, body.grace());
        let last = ends.checked_sub_signed(TimeDelta::seconds(1)).unwrap_or(ends);
        Ok(Markable {
            title: self.title_of(&id),
            id,
            rule: None,
            person: body.person,
            day: Some(time.at.day),
            ends: Some((ends.to_utc(), last.date_naive())),
            needs_proof: body.kind.needs_proof(),
        })
    }

    /// Which time of a duty is meant. One that is over is not guessed at: somebody may mean the one to come.
    fn time_meant(&self, duty: &Entry<Duty>, day: Option<NaiveDate>) -> Result<DutyTime, OutlookError> {
        if let Some(day) = day {
            let mut times = self.times(duty, day);
            return times.next().filter(|time| time.at.day == day).ok_or(OutlookError::NoTime);
        }
        let mut waiting = self.waiting(duty);
        let is_now = |time: &DutyTime| time.state == DutyState::Open || time.at.day == self.today;
        if let Some(now) = waiting.iter().position(is_now) {
            return Ok(waiting.swap_remove(now));
        }
        match self.next_time(duty) {
            Some(next) if self.may_mark_duty(&duty.body, &next) => {
                // Of what comes back, the time after this one is not meant without a word.
                if waiting.is_empty() && duty.body.when.every == Every::Once {
                    return Ok(next);
                }
                waiting.push(next);
            }
            Some(next) => return Err(self.not_begun(duty, &next, &waiting)),
            None if waiting.len() == 1 => return waiting.pop().ok_or(OutlookError::NoTime),
            None if waiting.is_empty() => return Err(OutlookError::NoTime),
            None => {}
        }
        Err(OutlookError::Which { choices: self.choices(duty, &waiting) })
    }

    fn not_begun(&self, duty: &Entry<Duty>, next: &DutyTime, waiting: &[DutyTime]) -> OutlookError {
        let title = self.titled(duty.body.title(), duty.body.person);
        let timed = duty.body.when.begins.is_some();
        let begins = if timed { At::Zoned(next.at.begins) } else { At::Day(next.at.day) };
        not_yet(title, begins, self.choices(duty, waiting))
    }

    fn choices(&self, duty: &Entry<Duty>, times: &[DutyTime]) -> Vec<Choice> {
        let choice = |time: &DutyTime| {
            let id = ItemId::Duty(duty.id, time.at.day);
            let title = Message::new("item-on").with("title", self.title_of(&id)).with("date", time.at.day);
            Choice { title, id: id.to_string() }
        };
        times.iter().map(choice).collect()
    }

    /// What an item is called, whether or not it is still in the list.
    pub(super) fn title_of(&self, id: &ItemId) -> Message {
        match id {
            ItemId::Rule { rule, hearing, person } => {
                let title = Message::new(rule.replace('.', "-"));
                let held = self.hearings.iter().find(|held| Some(held.id) == *hearing);
                let title = match held.and_then(|held| held.body.when()) {
                    Some((day, _)) => Message::new("item-of-hearing").with("title", title).with("date", day),
                    None => title,
                };
                self.titled(title, *person)
            }
            ItemId::Hearing(id) => {
                let held = self.hearings.iter().find(|held| held.id == *id);
                held.map_or_else(gone, |held| self.titled(held.body.title(), held.body.person))
            }
            ItemId::Duty(id, _) => {
                let duty = self.duties.iter().find(|duty| duty.id == *id);
                duty.map_or_else(gone, |duty| self.titled(duty.body.title(), duty.body.person))
            }
        }
    }
}

fn not_yet(title: Message, begins: At, choices: Vec<Choice>) -> OutlookError {
    OutlookError::NotYet(Box::new(NotYet { title, begins, choices }))
}

fn gone() -> Message {
    Message::new("item-gone")
}

/// Whether something shows that it was done, or says why it was not.
fn is_shown(proof: &Proof) -> bool {
    match proof.result {
        ProofResult::Done | ProofResult::Late => {
            !proof.photos.is_empty() || !proof.reference.is_empty() || !proof.spoke_to.is_empty()
        }
        _ => proof.reason.is_some() || !proof.error.is_empty(),
    }
}
