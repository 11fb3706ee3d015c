//! When duties come, and what came of them: the proof log is the one place that knows.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, NaiveDate, TimeDelta};
use chrono_tz::Tz;
use serde::Serialize;

use super::due::DueItem;
use super::duty::{Duty, DutyKind};
use super::error::CaseError;
use super::file::{Casefile, Entry};
use super::hearing::Hearing;
use super::proof::{Proof, ProofResult};
use super::source::CHECK_DAYS;
use crate::deadlines::{Every, Occurrence, Recurrence, Rulebook, compute};
use crate::l10n::{Message, Words};
use crate::vault::RecordId;

/// How far back somebody may say that they did something, without naming the day.
const BACK_DAYS: u64 = 7;

/// Some Monday: those who never asked are told on Mondays, whichever day it is now.
const MONDAY: NaiveDate = match NaiveDate::from_ymd_opt(2024, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// A duty that still comes, as reminders see it.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenDuty {
    /// Stable: the duty's id, or that of what must be looked up.
    pub id: String,
    /// What it is.
    pub kind: DutyKind,
    /// What it is called.
    pub title: Message,
    /// When it comes.
    pub when: Recurrence,
    /// The zone of its wall clock.
    pub zone: Tz,
    /// The days that are settled, one way or the other.
    pub settled: BTreeSet<NaiveDate>,
}

/// All that reminders are made from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agenda {
    /// Deadlines and hearings.
    pub items: Vec<DueItem>,
    /// What comes back, and what has a day of its own.
    pub duties: Vec<OpenDuty>,
}

/// What came of a duty on one of its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DutyState {
    /// It has not begun.
    Coming,
    /// It can be done now.
    Open,
    /// Done in time.
    Done,
    /// Done after its time.
    Late,
    /// Its time is over, and nobody said that it was done.
    Missed,
    /// Tried, and it could not be done.
    CouldNot,
}

/// One time of a duty.
#[derive(Clone, Debug, PartialEq)]
pub struct DutyTime {
    /// When.
    pub at: Occurrence,
    /// What came of it.
    pub state: DutyState,
    /// The entry of the proof log that says so.
    pub proof: Option<u64>,
}

/// What the proof log says last of one day of a duty or a hearing, and the number of the entry.
pub type Marks = BTreeMap<(RecordId, NaiveDate), (ProofResult, u64)>;

impl DutyState {
    /// What it is called.
    pub fn message(self) -> Message {
        Message::new(match self {
            DutyState::Coming => "state-coming",
            DutyState::Open => "state-open",
            DutyState::Done => "result-done",
            DutyState::Late => "result-late",
            DutyState::Missed => "result-missed",
            DutyState::CouldNot => "result-could-not",
        })
    }

    /// Whether nothing more is to be done about it.
    pub fn is_settled(self) -> bool {
        matches!(self, DutyState::Done | DutyState::Late | DutyState::CouldNot)
    }
}

/// Days on which a duty comes, and until when it may still be done.
struct Schedule {
    when: Recurrence,
    zone: Tz,
    grace: TimeDelta,
}

impl Casefile {
    /// Everything that reminders are made from: hearings, deadlines whose tasks are not all done, open duties, and the
    /// hearings that must be looked up again.
    pub fn agenda(&self, book: &Rulebook, today: NaiveDate) -> Agenda {
        let (duties, marks) = (self.duties(), self.marks());
        let mut items = self.due_without_duties(book, today);
        items.retain(|item| !self.is_done_by_tasks(item, &duties, &marks, book, today));
        let mut open: Vec<_> =
            duties.iter().filter_map(|duty| self.open_duty(duty, &marks, book, today)).collect();
        if !duties.iter().any(|duty| duty.body.kind == DutyKind::CourtCheck) {
            open.extend(self.court_checks(today));
        }
        Agenda { items, duties: open }
    }

    /// The times of a duty on the days from `from` to `to`, both counted, with what came of each.
    pub fn duty_times(
        &self,
        duty: &Entry<Duty>,
        (from, to): (NaiveDate, NaiveDate),
        marks: &Marks,
        book: &Rulebook,
        now: DateTime<Tz>,
    ) -> Vec<DutyTime> {
        let Some(schedule) = self.schedule(&duty.body, book, now.date_naive()) else { return Vec::new() };
        let days = schedule.when.days(from).take_while(|day| *day <= to);
        days.filter_map(|day| schedule.time(duty.id, day, marks, now)).collect()
    }

    /// The next time of a duty that is in one of these states, of [`DutyState::Open`] and [`DutyState::Coming`].
    pub fn next_duty_time(
        &self,
        duty: &Entry<Duty>,
        states: &[DutyState],
        marks: &Marks,
        book: &Rulebook,
        now: DateTime<Tz>,
    ) -> Option<DutyTime> {
        let schedule = self.schedule(&duty.body, book, now.date_naive())?;
        let days = schedule.when.days(now.date_naive() - Days::new(1));
        let mut times = days.filter_map(|day| schedule.time(duty.id, day, marks, now));
        times.find(|time| states.contains(&time.state))
    }

    /// Whether the day of a hearing has come, and nobody said yet what came of it.
    pub fn hearing_waits(&self, hearing: &Entry<Hearing>, marks: &Marks, today: NaiveDate) -> bool {
        let day = hearing.body.clone().as_of(today).when().map(|(day, _)| day);
        day.is_some_and(|day| day <= today && !marks.contains_key(&(hearing.id, day)))
    }

    /// Says what came of a duty or a hearing, as an entry of the proof log. Without a day it is the one that is open, else the last
    /// one that passed without a word, else the next. Answers the number of the entry and the day.
    ///
    /// What is said to be done counts as late after the end and the grace.
    ///
    /// # Errors
    /// As [`Casefile::duty`]; [`CaseError::Never`] where no such day is; [`CaseError::ProofNeeded`] for what can be
    /// closed only with a proof or a reason.
    pub fn mark(
        &mut self,
        id: &str,
        day: Option<NaiveDate>,
        mut proof: Proof,
        book: &Rulebook,
        words: &Words,
        now: DateTime<Tz>,
    ) -> Result<(u64, NaiveDate), CaseError> {
        let duty = match self.duty(id) {
            Err(CaseError::NotFound { .. }) => {
                let hearing = self.hearing(id)?;
                let held = hearing.body.as_of(now.date_naive());
                let (day, _) = held.when().ok_or(CaseError::Never)?;
                proof.what = words.text(&held.title());
                (proof.about, proof.day) = (Some(hearing.id), Some(day));
                return Ok((self.prove(proof, now)?, day));
            }
            duty => duty?,
        };
        let schedule = self.schedule(&duty.body, book, now.date_naive()).ok_or(CaseError::Never)?;
        let time = self.time_to_mark(&duty, &schedule, day, now).ok_or(CaseError::Never)?;
        let shown = !proof.photos.is_empty() || !proof.reference.is_empty() || !proof.spoke_to.is_empty();
        let explained = proof.reason.is_some() || !proof.error.is_empty();
        match proof.result {
            ProofResult::Done | ProofResult::Late if duty.body.kind.needs_proof() && !shown => {
                return Err(CaseError::ProofNeeded);
            }
            ProofResult::CouldNot | ProofResult::Missed if duty.body.kind.needs_proof() && !explained => {
                return Err(CaseError::ProofNeeded);
            }
            _ => {}
        }
        let said = proof.happened.as_ref().and_then(|at| DateTime::parse_from_rfc3339(at).ok());
        let done = said.map_or(now.to_utc(), |at| at.to_utc());
        if proof.result == ProofResult::Done && done > (time.at.ends + schedule.grace).to_utc() {
            proof.result = ProofResult::Late;
        }
        proof.about = Some(duty.id);
        proof.day = Some(time.at.day);
        proof.what = words.text(&self.duty_title(&duty.body, book));
        let number = self.prove(proof, now)?;
        Ok((number, time.at.day))
    }

    fn time_to_mark(
        &self,
        duty: &Entry<Duty>,
        schedule: &Schedule,
        day: Option<NaiveDate>,
        now: DateTime<Tz>,
    ) -> Option<DutyTime> {
        let marks = self.marks();
        let today = now.with_timezone(&schedule.zone).date_naive();
        if let Some(day) = day {
            schedule.when.days(day).next().filter(|next| *next == day)?;
            return schedule.time(duty.id, day, &marks, now);
        }
        let near = schedule.when.days(today - Days::new(BACK_DAYS));
        let near = near.take_while(|day| *day <= today + Days::new(1));
        let near: Vec<_> = near.filter_map(|day| schedule.time(duty.id, day, &marks, now)).collect();
        let of = |state| near.iter().rev().find(|time| time.state == state).cloned();
        let next = || {
            let mut coming =
                schedule.when.days(today).filter_map(|day| schedule.time(duty.id, day, &marks, now));
            coming.find(|time| time.state == DutyState::Coming)
        };
        of(DutyState::Open).or_else(|| of(DutyState::Missed)).or_else(next)
    }

    /// What the proof log says of each day. It reads all of the log: once for many questions.
    pub fn marks(&self) -> Marks {
        let mut marks = Marks::new();
        for entry in self.proofs() {
            let Some(proof) = entry.body.proof() else { continue };
            let (Some(about), Some(day)) = (proof.about, proof.day) else { continue };
            if !matches!(proof.result, ProofResult::Note | ProofResult::Removed) {
                marks.insert((about, day), (proof.result, entry.body.number));
            }
        }
        marks
    }

    /// The newest passed time of each duty about which nobody said a word.
    pub(super) fn missed_times(
        &self,
        book: &Rulebook,
        today: NaiveDate,
        marks: &Marks,
    ) -> Vec<(Entry<Duty>, NaiveDate)> {
        let missed = self.duties().into_iter().filter_map(|duty| {
            let schedule = self.schedule(&duty.body, book, today)?;
            let days = schedule.when.days(today - Days::new(BACK_DAYS));
            let passed = days.take_while(|day| *day < today).filter(|day| {
                // Seen from a day and not from an instant: over when its end and grace are over on that day.
                let over = schedule.when.occurrence(*day, schedule.zone).map(|at| at.ends + schedule.grace);
                let over = over.is_some_and(|over| over.date_naive() <= today);
                over && !marks.contains_key(&(duty.id, *day))
            });
            let day = passed.last()?;
            Some((duty, day))
        });
        missed.collect()
    }

    fn schedule(&self, duty: &Duty, book: &Rulebook, today: NaiveDate) -> Option<Schedule> {
        let (zone, grace) = (duty.tz()?, duty.grace());
        let Some(rule) = &duty.rule else {
            return Some(Schedule { when: duty.when.clone()?, zone, grace });
        };
        let rule = book.rule(rule).ok()?;
        let outcome = compute(rule, book, &self.known_facts(rule, book, today), today).ok()?;
        let day = outcome.safe.or(outcome.opens).or(outcome.at.map(|at| at.day()))?;
        let grace = grace + outcome.legal_last.map_or(TimeDelta::zero(), |last| last - day);
        Some(Schedule { when: Recurrence::once(day), zone, grace })
    }

    /// The day on which a duty next comes, seen from a day.
    pub(super) fn next_day(
        &self,
        duty: &Entry<Duty>,
        marks: &Marks,
        book: &Rulebook,
        today: NaiveDate,
    ) -> Option<(Occurrence, NaiveDate)> {
        let schedule = self.schedule(&duty.body, book, today)?;
        // What a rule dates stays until it is settled: its last day may still be to come.
        let from = if duty.body.rule.is_some() { schedule.when.first } else { today };
        let day = schedule.when.days(from).find(|day| !marks.contains_key(&(duty.id, *day)))?;
        let at = schedule.when.occurrence(day, schedule.zone)?;
        Some((at, day + Days::new(u64::try_from(schedule.grace.num_days()).unwrap_or(0))))
    }

    fn open_duty(
        &self,
        duty: &Entry<Duty>,
        marks: &Marks,
        book: &Rulebook,
        today: NaiveDate,
    ) -> Option<OpenDuty> {
        // Of what a rule dates, the rule itself reminds: never two reminders for one thing.
        let (None, Some(when)) = (&duty.body.rule, &duty.body.when) else { return None };
        when.days(today - Days::new(1)).next()?;
        let settled = marks.keys().filter(|(id, _)| *id == duty.id).map(|(_, day)| *day).collect();
        let (title, zone) = (self.duty_title(&duty.body, book), duty.body.tz()?);
        Some(OpenDuty {
            id: duty.id.to_string(),
            kind: duty.body.kind,
            title,
            when: when.clone(),
            zone,
            settled,
        })
    }

    /// A weekly look at the court's system for each coming hearing, counted from when anybody last asked.
    fn court_checks(&self, today: NaiveDate) -> impl Iterator<Item = OpenDuty> + '_ {
        self.hearings().into_iter().filter_map(move |entry| {
            let truth = entry.body.truth(today);
            let hearing = entry.body.as_of(today);
            let (day, _) = hearing.when()?;
            let first = truth.last_seen.unwrap_or(MONDAY) + Days::new(CHECK_DAYS.into());
            let mut when = Recurrence::of(first, Every::Days { count: CHECK_DAYS });
            when.until = day.pred_opt();
            when.days(today).next()?;
            let title = DutyKind::CourtCheck.message();
            let (kind, zone, settled) = (DutyKind::CourtCheck, hearing.tz()?, BTreeSet::new());
            Some(OpenDuty { id: format!("{}/check", entry.id), kind, title, when, zone, settled })
        })
    }

    /// A rule's item is done when everybody's task for it is.
    fn is_done_by_tasks(
        &self,
        item: &DueItem,
        duties: &[Entry<Duty>],
        marks: &Marks,
        book: &Rulebook,
        today: NaiveDate,
    ) -> bool {
        let mut tasks = duties.iter().filter(|duty| duty.body.rule.is_some() && duty.body.rule == item.rule);
        let hearing = item.leave_by.is_some() || item.begins.is_some();
        let first = tasks.next().filter(|_| !hearing);
        first.is_some_and(|first| {
            std::iter::once(first).chain(tasks).all(|task| self.next_day(task, marks, book, today).is_none())
        })
    }
}

impl Schedule {
    fn time(&self, id: RecordId, day: NaiveDate, marks: &Marks, now: DateTime<Tz>) -> Option<DutyTime> {
        let at = self.when.occurrence(day, self.zone)?;
        let mark = marks.get(&(id, day));
        let state = match mark {
            Some((ProofResult::Done, _)) => DutyState::Done,
            Some((ProofResult::Late, _)) => DutyState::Late,
            Some((ProofResult::CouldNot, _)) => DutyState::CouldNot,
            Some(_) => DutyState::Missed,
            None if now < at.begins => DutyState::Coming,
            None if now <= at.ends + self.grace => DutyState::Open,
            None => DutyState::Missed,
        };
        Some(DutyTime { at, state, proof: mark.map(|(_, number)| *number) })
    }
}
