//! What reminders are made from.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, TimeDelta};

use super::duty_state::DutyState;
use super::duty_times::{BACK_DAYS, closes};
use super::hearing_date::CHECK_DAYS;
use super::item::Item;
use super::item_id::ItemId;
use super::over::Over;
use super::view::{Outlook, SeenHearing};
use crate::casefile::{Duty, DutyKind, Entry};
use crate::deadlines::{Every, Occurrence, Recurrence, Tz};
use crate::l10n::Message;
use crate::prooflog::DUTY;
use crate::vault::RecordId;

/// Some Monday: those who never asked are told on Mondays, whichever day it is now.
const MONDAY: NaiveDate = match NaiveDate::from_ymd_opt(2024, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// All that reminders are made from: what comes, and what is over and waits for a word.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coming {
    /// Deadlines and hearings that are not settled; [`Item::over`] says when they ask what came of them.
    pub items: Vec<Item>,
    /// What comes back, and what has a day of its own.
    pub duties: Vec<OpenDuty>,
}

/// A duty that still comes or waits for a word, as reminders see it.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenDuty {
    /// Stable: the duty's, or that of the hearing that must be looked up.
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
    /// The newest day that is over and of which nobody said a word: nobody is buried in what is over.
    pub passed: Option<NaiveDate>,
    /// How long after its end it may still be done.
    pub grace: TimeDelta,
    /// The item of the hearing that must be looked up; none of a duty, each time of which is an item.
    pub hearing: Option<String>,
}

impl OpenDuty {
    /// The item that one of its days is.
    pub fn item_on(&self, day: NaiveDate) -> String {
        self.hearing.clone().unwrap_or_else(|| format!("{}@{day}", self.id))
    }

    /// When one of its times is over; none of what is no item, for nobody can say what came of it.
    pub fn over(&self, at: &Occurrence) -> Option<Over> {
        let back = at.day.checked_add_days(Days::new(BACK_DAYS));
        let until = back.filter(|_| self.when.every != Every::Once);
        self.hearing.is_none().then(|| Over { at: closes(at, &self.when, self.grace), until })
    }
}

impl Outlook<'_> {
    /// Everything that reminders are made from: hearings, deadlines and duties, those included that are over and of
    /// which nobody said a word, and the hearings that must be looked up again.
    pub fn coming(&self) -> Coming {
        let items = self.rule_items().iter().cloned().chain(self.hearing_items()).collect();
        let mut duties: Vec<_> = self.duties.iter().filter_map(|duty| self.open_duty(duty)).collect();
        let own = |hearing: &&SeenHearing| !self.looks_up_alone(hearing.body.person);
        duties.extend(self.hearings.iter().filter(own).filter_map(|hearing| self.court_check(hearing)));
        Coming { items, duties }
    }

    /// Whether somebody has a duty of their own to look hearings up, and it still comes.
    fn looks_up_alone(&self, person: Option<RecordId>) -> bool {
        let mut duties = self.duties.iter().map(|duty| &duty.body);
        duties.any(|duty| {
            let mine = duty.kind == DutyKind::CourtCheck && duty.person == person;
            mine && duty.when.days(self.today - Days::new(1)).next().is_some()
        })
    }

    fn open_duty(&self, duty: &Entry<Duty>) -> Option<OpenDuty> {
        let body = &duty.body;
        let passed = self.waiting(duty).into_iter().find(|time| time.state == DutyState::Unanswered);
        let passed = passed.map(|time| time.at.day);
        body.when.days(self.today - Days::new(1)).next().or(passed)?;
        let start = ItemId::days_of(duty.id);
        let days = self.marks.items(&start).filter_map(|item| item.strip_prefix(&start)?.parse().ok());
        Some(OpenDuty {
            id: format!("{DUTY}{}", duty.id),
            kind: body.kind,
            title: self.titled(body.title(), body.person),
            when: body.when.clone(),
            zone: body.tz()?,
            settled: days.collect(),
            passed,
            grace: body.grace(),
            hearing: None,
        })
    }

    /// A weekly look at the court's system for a coming hearing, counted from when anybody last asked.
    fn court_check(&self, SeenHearing { id, body, truth }: &SeenHearing) -> Option<OpenDuty> {
        let (day, _) = body.when()?;
        let first = truth.last_seen.unwrap_or(MONDAY).checked_add_days(Days::new(CHECK_DAYS.into()))?;
        let mut when = Recurrence::of(first, Every::Days { count: CHECK_DAYS });
        when.until = day.pred_opt();
        when.days(self.today).next()?;
        let title =
            Message::new("item-of-hearing").with("title", DutyKind::CourtCheck.message()).with("date", day);
        let title = self.titled(title, body.person);
        let hearing = ItemId::Hearing(*id).to_string();
        Some(OpenDuty {
            id: format!("{hearing}/check"),
            kind: DutyKind::CourtCheck,
            title,
            when,
            zone: body.tz()?,
            settled: BTreeSet::new(),
            passed: None,
            grace: TimeDelta::zero(),
            hearing: Some(hearing),
        })
    }
}
