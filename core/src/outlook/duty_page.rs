//! The page of a duty: when it comes, what to see to, and what came of each time.

use chrono::{DateTime, Days, NaiveDate};

use super::doubt::Doubt;
use super::duty_state::DutyState;
use super::duty_times::DutyTime;
use super::error::OutlookError;
use super::find::Found;
use super::item_id::ItemId;
use super::labelled::LabelledDay;
use super::tone::DueTone;
use super::view::Outlook;
use crate::casefile::{Duty, Entry};
use crate::deadlines::{At, Tz};
use crate::l10n::{Localized, Message, Words};
use crate::prooflog::Mark;

/// How many days a duty is shown back and ahead.
const SHOWN: u64 = 14;

/// A duty.
#[derive(Clone, Debug, PartialEq)]
pub struct DutyPage {
    /// The record.
    pub duty: Entry<Duty>,
    /// What it is called, and whose it is.
    pub title: Message,
    /// How often it comes.
    pub repeats: Message,
    /// What to see to before: by its kind, then in the person's words.
    pub checklist: Vec<Message>,
    /// What can be done now, that which ends first: shown before all else.
    pub now: Option<DutyTimeLine>,
    /// Other times that are open or over without a word, the latest first: what came of each is to be said.
    pub waiting: Vec<DutyTimeLine>,
    /// The next time that has not begun.
    pub next: Option<DutyTimeLine>,
    /// All times of two weeks back and ahead.
    pub times: Vec<DutyTimeLine>,
    /// What can hardly be right of it, until it is confirmed or changed.
    pub doubts: Vec<Doubt>,
}

/// One time of a duty.
#[derive(Clone, Debug, PartialEq)]
pub struct DutyTimeLine {
    /// The id of the item, for `mark` and `undo`.
    pub item: String,
    /// The day.
    pub day: NaiveDate,
    /// What the day is, and how far away.
    pub label: LabelledDay,
    /// When, with the window, in words.
    pub when: Message,
    /// From when until when; none of a whole day, which has no time.
    pub hours: Option<(DateTime<Tz>, DateTime<Tz>)>,
    /// The time itself.
    pub time: DutyTime,
    /// Until when it can be done, where that is now.
    pub until: Option<Message>,
    /// How it is coloured; what is done alone has the colour and the sign of that.
    pub tone: DueTone,
    /// Whether what came of it may be written down now.
    pub can_mark: bool,
    /// What was written down of it.
    pub marked: Option<Mark>,
}

impl DutyTimeLine {
    /// The lines below it, for a reader who counts by another calendar or on another clock.
    pub fn second(&self, words: &Words) -> Vec<Localized> {
        let clock = self.hours.and_then(|(from, until)| words.second_time(from.time(), Some(until.time())));
        words.second_day(self.day).into_iter().chain(clock).collect()
    }
}

impl Outlook<'_> {
    /// The pages of all duties, by their kind and then by their first day.
    pub fn duties(&self) -> Vec<DutyPage> {
        self.duties.iter().map(|duty| self.duty_page(duty)).collect()
    }

    /// The page of a duty, by its id or the first characters of it.
    ///
    /// # Errors
    /// [`OutlookError::NoItem`]; [`OutlookError::Case`] where several start so.
    pub fn duty(&self, id: &str) -> Result<DutyPage, OutlookError> {
        match self.find(id)? {
            Found::Duty(duty, _) => Ok(self.duty_page(duty)),
            Found::Rule(_) | Found::Hearing(_) => Err(OutlookError::NoItem { id: id.to_owned() }),
        }
    }

    pub(super) fn duty_page(&self, duty: &Entry<Duty>) -> DutyPage {
        let body = &duty.body;
        let line = |time: DutyTime| self.duty_line(duty, time);
        let (from, to) = (self.today - Days::new(SHOWN), self.today + Days::new(SHOWN));
        // What is open waits for a word already: the one after it is next.
        let mut coming = self.times(duty, self.today);
        let next = coming.find(|time| time.state == DutyState::Coming);
        let mut waiting = self.waiting(duty);
        let open = waiting.iter().filter(|time| time.state == DutyState::Open);
        let now = open.map(|time| time.at.ends).min();
        let now = waiting.iter().position(|time| time.state == DutyState::Open && Some(time.at.ends) == now);
        let now = now.map(|place| waiting.remove(place));
        let own = body.checklist.iter().map(|own| Message::new("own-words").with("text", own.as_str()));
        DutyPage {
            title: self.titled(body.title(), body.person),
            repeats: body.when.message(),
            checklist: body.kind.checklist().into_iter().chain(own).collect(),
            now: now.map(line),
            waiting: waiting.into_iter().map(line).collect(),
            next: next.map(line),
            times: self.times(duty, from).take_while(|time| time.at.day <= to).map(line).collect(),
            doubts: self.doubts_about(duty.id),
            duty: duty.clone(),
        }
    }

    pub(super) fn duty_line(&self, duty: &Entry<Duty>, time: DutyTime) -> DutyTimeLine {
        let (body, day) = (&duty.body, time.at.day);
        let (begins, ends) = (time.at.begins.naive_local(), time.at.ends.naive_local());
        let when = match body.when.begins {
            None => Message::day(day),
            Some(_) if begins == ends => Message::day_time(begins),
            Some(_) => {
                let window = Message::new("date-window").with("date", begins.date());
                window.with("from", begins.time()).with("until", ends.time())
            }
        };
        DutyTimeLine {
            item: ItemId::Duty(duty.id, day).to_string(),
            day,
            label: LabelledDay::new("due-on", At::Day(day), self.today),
            when,
            hours: body.when.begins.map(|_| (time.at.begins, time.at.ends)),
            can_mark: self.may_mark_duty(body, &time),
            marked: time.mark,
            until: self.open_until(body, &time),
            tone: DueTone::of_time(time.state, day, self.today),
            time,
        }
    }
}
