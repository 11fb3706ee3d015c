use chrono::{DateTime, Days, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use faro_core::casefile::{Casefile, Duty, DutyTime, Entry, Marks};
use faro_core::deadlines::{At, Every, Recurrence, Rulebook, parse_date};
use faro_core::l10n::Message;

use super::{Day, DutyKind, DutyState, LabelledDay, Text, Weekday};
use crate::error::Kind;
use crate::failure::Failure;
use crate::reader::Reader;

/// How far back a time of a duty is shown that nobody has said anything about.
const BACK_DAYS: u64 = 7;

/// A kind of duty to choose from.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DutyChoice {
    /// For `NewDuty`.
    pub kind: DutyKind,
    /// What it is called.
    pub text: Text,
}

/// A duty to be written down.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NewDuty {
    /// What it is.
    pub kind: DutyKind,
    /// What the person calls it; may be empty.
    pub title: String,
    /// `2026-12-01`: the first day, from which the others are counted.
    pub first: String,
    /// How often it comes.
    pub repeat: Repeat,
    /// `09:00`: the time of day, or the beginning of a window; none is the whole day.
    #[uniffi(default = None)]
    pub begins: Option<String>,
    /// The end of a window; before its beginning, it is on the next day.
    #[uniffi(default = None)]
    pub ends: Option<String>,
    /// The last day on which it may be.
    #[uniffi(default = None)]
    pub until: Option<String>,
    /// IANA zone of its wall clock; none is that of the device.
    #[uniffi(default = None)]
    pub zone: Option<String>,
    /// How many minutes after the end it may still be done.
    #[uniffi(default = 0)]
    pub grace_minutes: u32,
    /// Where, or which number to call; may be empty.
    #[uniffi(default = "")]
    pub place: String,
}

/// How often a duty comes.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Repeat {
    /// On one day only.
    Once,
    /// Every so many days.
    Days {
        /// How many.
        count: u32,
    },
    /// Every so many weeks.
    Weeks {
        /// How many.
        count: u32,
        /// On these days; none is the weekday of the first day.
        on: Vec<Weekday>,
    },
    /// Every so many months, on the number of the first day.
    Months {
        /// How many.
        count: u32,
    },
    /// Every so many years.
    Years {
        /// How many.
        count: u32,
    },
}

/// A duty.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DutyView {
    /// 32 hex digits.
    pub id: String,
    /// What it is.
    pub kind: DutyKind,
    /// What it is called.
    pub title: Text,
    /// How often it comes; none where a rule tells the day.
    pub repeats: Option<Text>,
    /// Where, in the person's words; may be empty.
    pub place: String,
    /// What to see to before.
    pub checklist: Vec<Text>,
    /// Times that are open or over without a word, the latest first: "done" or "could not" is to be said of each.
    pub waiting: Vec<DutyTimeView>,
    /// The next time.
    pub next: Option<DutyTimeView>,
}

/// One time of a duty.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DutyTimeView {
    /// The day, for `mark_duty`.
    pub iso: String,
    /// When, and how far away.
    pub day: LabelledDay,
    /// What came of it.
    pub state: DutyState,
    /// The same in words.
    pub state_text: Text,
    /// The entry of the proof log that says so.
    pub proof: Option<u64>,
}

impl NewDuty {
    pub(crate) fn read(self, zone: Tz) -> Result<Duty, Failure> {
        let date = |text: &str| parse_date(text).map_err(faro_core::casefile::CaseError::from);
        let time = |text: Option<String>| -> Result<Option<NaiveTime>, Failure> {
            let refused = || Failure::new(Kind::Refused, "border-time-form");
            text.map(|text| NaiveTime::parse_from_str(&text, "%H:%M").map_err(|_| refused())).transpose()
        };
        let when = Recurrence {
            first: date(&self.first)?,
            every: self.repeat.into(),
            begins: time(self.begins)?,
            ends: time(self.ends)?,
            until: self.until.as_deref().map(date).transpose()?,
            except: Vec::new(),
        };
        let zone = self.zone.unwrap_or_else(|| zone.name().to_owned());
        Ok(Duty {
            title: self.title,
            grace_minutes: self.grace_minutes,
            place: self.place,
            ..Duty::new(self.kind, when, &zone)
        })
    }
}

impl From<Repeat> for Every {
    fn from(repeat: Repeat) -> Every {
        match repeat {
            Repeat::Once => Every::Once,
            Repeat::Days { count } => Every::Days { count },
            Repeat::Weeks { count, on } => Every::Weeks { count, on },
            Repeat::Months { count } => Every::Months { count },
            Repeat::Years { count } => Every::Years { count },
        }
    }
}

impl DutyView {
    pub(crate) fn new(
        duty: &Entry<Duty>,
        case: &Casefile,
        marks: &Marks,
        book: &Rulebook,
        now: DateTime<Tz>,
        reader: &Reader,
    ) -> DutyView {
        let today = now.date_naive();
        let recent = (today - Days::new(BACK_DAYS), today + Days::new(1));
        let mut waiting = case.duty_times(duty, recent, marks, book, now);
        waiting.retain(|time| matches!(time.state, DutyState::Open | DutyState::Missed));
        // What is open waits for a word already: the one after it is next.
        let next = case.next_duty_time(duty, &[DutyState::Coming], marks, book, now);
        let own = duty.body.checklist.iter().map(|own| reader.own(own.clone()));
        let time = |time: &DutyTime| DutyTimeView::new(time, &duty.body, today, reader);
        DutyView {
            id: duty.id.to_string(),
            kind: duty.body.kind,
            title: reader.say(&case.duty_title(&duty.body, book)),
            repeats: duty.body.when.as_ref().map(|when| reader.say(&when.message())),
            place: duty.body.place.clone(),
            checklist: duty
                .body
                .kind
                .checklist()
                .iter()
                .map(|message| reader.say(message))
                .chain(own)
                .collect(),
            waiting: waiting.iter().rev().map(time).collect(),
            next: next.as_ref().map(time),
        }
    }
}

impl DutyTimeView {
    fn new(time: &DutyTime, duty: &Duty, today: NaiveDate, reader: &Reader) -> DutyTimeView {
        let iso = time.at.day.to_string();
        let mut day = LabelledDay::new("due-on", At::Day(time.at.day), today, reader);
        let (begins, ends) = (time.at.begins.naive_local(), time.at.ends.naive_local());
        if duty.when.as_ref().is_some_and(|when| when.begins.is_some()) {
            let text = if begins == ends {
                reader.date_time(begins)
            } else {
                let window = Message::new("date-window").with("date", begins.date());
                reader.say(&window.with("from", begins.time()).with("until", ends.time()))
            };
            day.day = Day { text, ..day.day };
        }
        DutyTimeView {
            iso,
            day,
            state: time.state,
            state_text: reader.say(&time.state.message()),
            proof: time.proof,
        }
    }
}
