use std::ptr;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use faro_core::casefile::{self, CaseError, Casefile, Entry, Hearing, HearingSource, Marks};
use faro_core::deadlines::{At, parse_date};

use super::{Day, LabelledDay, SourceKind, Standing, Text};
use crate::failure::Failure;
use crate::reader::Reader;

/// A hearing to be written down, or what is to be known of one from now on.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NewHearing {
    /// Whose court: `us`.
    pub jurisdiction: String,
    /// What happens there.
    pub kind: HearingKind,
    /// `2027-01-31T09:00` on the court's wall clock, or the day alone.
    pub at: String,
    /// The court's IANA zone: `America/New_York`.
    pub zone: String,
    /// Where, in the person's words; may be empty.
    pub place: String,
    /// Where to look, if it is held by video.
    #[uniffi(default = "")]
    pub link: String,
    /// The judge.
    #[uniffi(default = "")]
    pub judge: String,
    /// What to bring.
    #[uniffi(default = [])]
    pub bring: Vec<String>,
    /// The interpreter that is wished for: language, place, man or woman.
    #[uniffi(default = "")]
    pub interpreter: String,
    /// How many minutes the way takes.
    #[uniffi(default = None)]
    pub travel_minutes: Option<u32>,
}

/// A date that somebody told.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NewSource {
    /// Who or what told it.
    pub kind: SourceKind,
    /// `2027-01-31T09:00` on the court's wall clock, or the day alone.
    pub at: String,
    /// `2026-11-22`: the day on which it was seen or heard there; none is today.
    #[uniffi(default = None)]
    pub seen_on: Option<String>,
}

/// A kind of source to choose from.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SourceChoice {
    /// For `NewSource`.
    pub kind: SourceKind,
    /// What it is called.
    pub text: Text,
}

/// A hearing.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HearingView {
    /// 32 hex digits.
    pub id: String,
    /// Whose court.
    pub jurisdiction: String,
    /// What happens there.
    pub kind: HearingKind,
    /// What it is called.
    pub title: Text,
    /// `2027-01-31T09:00` on the court's wall clock, or the day alone: the date to act on.
    pub at: String,
    /// The same in words.
    pub when: Text,
    /// How far away.
    pub day: Option<LabelledDay>,
    /// The beginning on the device's clock, where it shows another time than the court's.
    pub elsewhere: Option<Text>,
    /// When to leave, where the way is known.
    pub leave_by: Option<LabelledDay>,
    /// The court's IANA zone.
    pub zone: String,
    /// Where, in the person's words.
    pub place: String,
    /// Where to look, if it is held by video.
    pub link: String,
    /// The judge.
    pub judge: String,
    /// What to bring.
    pub bring: Vec<String>,
    /// The interpreter that is wished for.
    pub interpreter: String,
    /// How many minutes the way takes.
    pub travel_minutes: Option<u32>,
    /// How far the date can be trusted.
    pub standing: Standing,
    /// The same in words.
    pub standing_text: Text,
    /// What must be said beside the date: moved to an earlier day, sources that do not agree, not looked up for a week.
    pub warning: Option<Text>,
    /// Its day has come, and nobody said yet what came of it: `mark_duty` takes it.
    pub may_mark: bool,
    /// Who told which date, the latest first.
    pub sources: Vec<HearingSourceView>,
}

/// Who told which date.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HearingSourceView {
    /// Who or what.
    pub kind: SourceKind,
    /// The same in words.
    pub kind_text: Text,
    /// Which date, in words.
    pub when: Text,
    /// The day on which it was seen or heard there.
    pub seen_on: Day,
    /// Found to be wrong: shown, and no longer believed.
    pub wrong: bool,
    /// The sources do not agree, and this is the last word of its kind: `settle_hearing` takes it for right.
    pub may_settle: bool,
}

/// What happens at a hearing.
pub type HearingKind = casefile::HearingKind;

#[uniffi::remote(Enum)]
pub enum HearingKind {
    /// A short hearing with many people.
    Master,
    /// The big hearing: the judge hears the case.
    Individual,
    /// Any other.
    Other,
}

impl NewHearing {
    /// Over what is known already: what a newer Faro wrote of it, and its sources, stay.
    pub(crate) fn over(self, known: Hearing) -> Hearing {
        let NewHearing {
            jurisdiction,
            kind,
            at,
            zone,
            place,
            link,
            judge,
            bring,
            interpreter,
            travel_minutes,
        } = self;
        Hearing {
            jurisdiction,
            kind,
            at,
            zone,
            place,
            link,
            judge,
            bring,
            interpreter,
            travel_minutes,
            ..known
        }
    }
}

impl From<NewHearing> for Hearing {
    fn from(new: NewHearing) -> Hearing {
        let blank = Hearing::new(&new.jurisdiction, new.kind, &new.at, &new.zone);
        new.over(blank)
    }
}

impl NewSource {
    pub(crate) fn read(self, today: NaiveDate) -> Result<HearingSource, Failure> {
        let seen_on = self.seen_on.as_deref().map(parse_date).transpose().map_err(CaseError::from)?;
        Ok(HearingSource {
            kind: self.kind,
            at: self.at,
            seen_on: seen_on.unwrap_or(today),
            paper: None,
            wrong: false,
        })
    }
}

impl HearingView {
    pub(crate) fn new(
        hearing: &Entry<Hearing>,
        case: &Casefile,
        marks: &Marks,
        now: DateTime<Tz>,
        reader: &Reader,
    ) -> HearingView {
        let today = now.date_naive();
        let warning = case.hearing_note(hearing, today).map(|note| reader.say(&note));
        let standing = hearing.body.truth(today).standing;
        let sources = HearingSourceView::all(&hearing.body, standing, reader);
        let body = hearing.body.clone().as_of(today);
        let labelled = |label: &str, at: At| LabelledDay::new(label, at, today, reader);
        let elsewhere = body.begins_elsewhere(now.timezone());
        HearingView {
            id: hearing.id.to_string(),
            kind: body.kind,
            title: reader.say(&body.title()),
            when: reader.wall(&body.at),
            day: body.when().map(|(day, _)| labelled("due-begins", body.at().unwrap_or(At::Day(day)))),
            elsewhere: elsewhere.map(|at| reader.date_time(at.naive_local())),
            leave_by: body.leave_by().map(|at| labelled("due-leave-by", At::Zoned(at))),
            standing,
            standing_text: reader.say(&standing.message()),
            warning,
            may_mark: case.hearing_waits(hearing, marks, today),
            sources,
            jurisdiction: body.jurisdiction,
            at: body.at,
            zone: body.zone,
            place: body.place,
            link: body.link,
            judge: body.judge,
            bring: body.bring,
            interpreter: body.interpreter,
            travel_minutes: body.travel_minutes,
        }
    }
}

impl HearingSourceView {
    fn all(hearing: &Hearing, standing: Standing, reader: &Reader) -> Vec<HearingSourceView> {
        let last = hearing.last_words();
        let view = |source: &HearingSource| HearingSourceView {
            kind: source.kind,
            kind_text: reader.say(&source.kind.message()),
            when: reader.wall(&source.at),
            seen_on: reader.day(source.seen_on),
            wrong: source.wrong,
            may_settle: standing == Standing::Conflict && last.iter().any(|last| ptr::eq(*last, source)),
        };
        hearing.sources.iter().rev().map(view).collect()
    }
}
