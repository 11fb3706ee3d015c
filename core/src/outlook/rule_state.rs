//! What quiets a rule: that it was met, sent or marked, as far as the law allows.

use chrono::{Days, NaiveDate};

use super::duty_times::BACK_DAYS;
use super::item_id::ItemId;
use super::note::Note;
use super::urgency::ASK_DAYS;
use super::view::Outlook;
use crate::deadlines::{At, FactValue, Facts, Kind, Outcome, compute};
use crate::l10n::Message;
use crate::prooflog::{Mark, ProofResult};

/// How far a rule is settled for somebody.
#[derive(Debug, PartialEq)]
pub(super) enum State {
    /// Nothing settles it.
    Open,
    /// It was sent in time; whether it arrived is still open.
    Sent(Note),
    /// It is settled, or asks for nothing any more.
    Settled(Option<Mark>),
}

impl Outlook<'_> {
    /// How far the facts and the log settle what a rule says.
    pub(super) fn state(&self, id: &ItemId, outcome: &Outcome<'_>, facts: &Facts) -> State {
        if let Some(mark) = self.marks.on(&id.to_string(), self.key_day(id, outcome)) {
            return State::Settled(Some(*mark));
        }
        if self.ended(outcome, facts).is_some() {
            return State::Settled(None);
        }
        let asks = |at: NaiveDate| (self.today - at).num_days() <= ASK_DAYS;
        match (outcome.rule.kind, outcome.at) {
            (Kind::Information, _) if outcome.past => return State::Settled(None),
            (Kind::Appearance, Some(at)) if !asks(at.day()) => return State::Settled(None),
            _ => {}
        }
        let (met, sent) = self.done_by_fact(outcome, facts);
        match (met, sent, outcome.legal_last) {
            (Some(met), _, Some(last)) if met <= last => State::Settled(None),
            (None, Some(sent), Some(last)) if sent <= last => {
                State::Sent(Note::grave("sent", Message::new("note-sent").with("date", sent)))
            }
            _ => State::Open,
        }
    }

    /// What must be said of a rule that was done after its last day, or for another date than today's.
    pub(super) fn doubts_of_done(&self, id: &ItemId, outcome: &Outcome<'_>, facts: &Facts) -> Vec<Note> {
        let mut notes = Vec::new();
        let (met, sent) = self.done_by_fact(outcome, facts);
        let late = met.or(sent).filter(|done| outcome.legal_last.is_some_and(|last| *done > last));
        if let Some(done) = late {
            notes.push(Note::grave("done_late", Message::new("note-done-late").with("date", done)));
        }
        let earlier = self.marks.last(&id.to_string()).filter(|mark| mark.day != self.key_day(id, outcome));
        let done = earlier.filter(|mark| matches!(mark.result, ProofResult::Done | ProofResult::Late));
        if let Some(on) = done.and_then(|mark| mark.on)
            && outcome.rule.kind != Kind::Recurring
        {
            notes.push(Note::grave("marked_before", Message::new("note-marked-before").with("date", on)));
        }
        notes
    }

    /// The day that an item of a rule hangs on: with another one it is another obligation, and no mark holds for it. Of
    /// what comes back it is the next time that is not marked.
    pub(super) fn key_day(&self, id: &ItemId, outcome: &Outcome<'_>) -> Option<NaiveDate> {
        match outcome.rule.kind {
            Kind::Recurring => self.next_of(id, outcome).map(|at| at.day()),
            _ => outcome.day_zero,
        }
    }

    /// The next time of what comes back, of those of which nothing was said; of times that are all marked the last.
    pub(super) fn next_of(&self, id: &ItemId, outcome: &Outcome<'_>) -> Option<At> {
        let id = id.to_string();
        let open = |at: &&At| self.marks.on(&id, Some(at.day())).is_none();
        outcome.next.iter().find(open).or(outcome.next.last()).copied()
    }

    /// The newest time of what comes back that is over and of which nothing was said, until the next one is here.
    pub(super) fn passed_time(&self, id: &ItemId, outcome: &Outcome<'_>, facts: &Facts) -> Option<NaiveDate> {
        if outcome.rule.kind != Kind::Recurring || self.key_day(id, outcome)? <= self.today {
            return None;
        }
        let (mut from, mut last) = (self.today - Days::new(BACK_DAYS), None);
        while let Some(time) = compute(outcome.rule, self.book, facts, from).ok()?.next.first().map(At::day)
            && time <= self.today
        {
            (from, last) = (time.succ_opt()?, Some(time));
        }
        last.filter(|day| self.marks.on(&id.to_string(), Some(*day)).is_none())
    }

    /// The times of what comes back after one of them, of those of which nothing was said.
    pub(super) fn times_after(&self, id: &ItemId, time: Option<At>, outcome: &Outcome<'_>) -> Vec<At> {
        let Some(first) = time.map(|at| at.day()) else { return Vec::new() };
        let id = id.to_string();
        let open = |at: &&At| at.day() > first && self.marks.on(&id, Some(at.day())).is_none();
        outcome.next.iter().filter(open).copied().collect()
    }

    /// The days on which it arrived and on which it was sent, as the facts say. A day to come has not happened, and one
    /// before the rule began to count belongs to something else.
    fn done_by_fact(&self, outcome: &Outcome<'_>, facts: &Facts) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let told = |name: &Option<String>| self.happened(name.as_ref()?, outcome, facts);
        (told(&outcome.rule.met_by), told(&outcome.rule.sent_by))
    }

    /// The day of the fact that ended a rule, whatever came of it, with the name of the fact.
    pub(super) fn ended(&self, outcome: &Outcome<'_>, facts: &Facts) -> Option<(String, NaiveDate)> {
        // Where nothing has begun, what is told belongs to something else.
        let name = outcome.rule.ended_by.as_ref().filter(|_| outcome.day_zero.is_some())?;
        Some((outcome.rule.full_name(name), self.happened(name, outcome, facts)?))
    }

    fn happened(&self, name: &str, outcome: &Outcome<'_>, facts: &Facts) -> Option<NaiveDate> {
        let day = facts.get(&outcome.rule.full_name(name)).and_then(FactValue::date)?;
        let began = outcome.day_zero.is_none_or(|zero| zero <= day);
        (day <= self.today && began).then_some(day)
    }
}
