//! Who told the date of a hearing, and what to believe when they do not agree.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use super::error::CaseError;
use super::file::{Casefile, Entry};
use super::hearing::Hearing;
use crate::deadlines::parse_local_time;
use crate::l10n::{Arg, Message};
use crate::vault::RecordId;

/// After so many days the court's system should be looked at again: hearings move without a letter.
pub const CHECK_DAYS: u32 = 7;

/// One date that was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HearingSource {
    /// Who or what told it.
    pub kind: SourceKind,
    /// `2027-01-31T09:00`, or the day alone.
    pub at: String,
    /// The day on which it was seen or heard there.
    pub seen_on: NaiveDate,
    /// The paper, if it is kept.
    #[serde(default)]
    pub paper: Option<RecordId>,
    /// Found to be wrong: kept, and no longer believed.
    #[serde(default)]
    pub wrong: bool,
}

/// Who tells the date of a hearing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// The paper that starts the case. Its date is often none that a court knows of.
    NoticeToAppear,
    /// A court's letter.
    HearingNotice,
    /// The court's telephone line.
    Hotline,
    /// The court's website.
    Website,
    /// A lawyer.
    Lawyer,
    /// Anybody else, or the person's own memory.
    Other,
}

/// How far a date can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Told, and by nobody else.
    Told,
    /// Only the notice to appear says so.
    Unconfirmed,
    /// Two sources agree.
    Confirmed,
    /// Two sources do not agree.
    Conflict,
}

/// What is to be believed of a hearing's date on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Truth {
    /// The date to act on: the earliest that is to come and that somebody still stands for.
    pub at: String,
    /// How far it can be trusted.
    pub standing: Standing,
    /// Each that says another date.
    pub against: Vec<HearingSource>,
    /// The day on which anybody was last asked.
    pub last_seen: Option<NaiveDate>,
}

/// A hearing that was moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// The old date.
    pub from: String,
    /// The new one.
    pub to: String,
    /// It is nearer now: every plan for it is wrong.
    pub earlier: bool,
    /// When the new date was written down.
    pub at: DateTime<Utc>,
}

/// A stored date in words; as it stands where a newer Faro wrote it in another way.
fn said(at: &str) -> Arg {
    match parse_local_time(at) {
        Ok((day, Some(time))) => Message::new("date-time").with("date", day).with("time", time).into(),
        Ok((day, None)) => day.into(),
        Err(_) => at.into(),
    }
}

type When = (NaiveDate, Option<NaiveTime>);

impl HearingSource {
    fn when(&self) -> Option<When> {
        parse_local_time(&self.at).ok()
    }
}

impl SourceKind {
    /// What it is called.
    pub fn message(self) -> Message {
        Message::new(match self {
            SourceKind::NoticeToAppear => "source-notice-to-appear",
            SourceKind::HearingNotice => "source-hearing-notice",
            SourceKind::Hotline => "source-hotline",
            SourceKind::Website => "source-website",
            SourceKind::Lawyer => "source-lawyer",
            SourceKind::Other => "source-other",
        })
    }
}

impl Standing {
    /// How it is said.
    pub fn message(self) -> Message {
        Message::new(match self {
            Standing::Told => "standing-told",
            Standing::Unconfirmed => "standing-unconfirmed",
            Standing::Confirmed => "standing-confirmed",
            Standing::Conflict => "standing-conflict",
        })
    }
}

impl Hearing {
    /// What to believe of the date, seen from `today`.
    ///
    /// Of one kind of source only what it said last counts. Where sources disagree, the earliest date to come is the
    /// one to act on: to go once too often costs less than to miss the day.
    pub fn truth(&self, today: NaiveDate) -> Truth {
        let last_seen = self.sources.iter().map(|source| source.seen_on).max();
        let said: Vec<_> =
            self.last_words().into_iter().filter_map(|source| Some((source, source.when()?))).collect();
        let to_come: Vec<_> = said.iter().filter(|(_, (day, _))| *day >= today).copied().collect();
        let past = to_come.is_empty();
        let said = if past { said } else { to_come };
        // Of days that are over the last one counts: it is the one that was to be kept.
        let first = said.iter().min_by_key(|(source, when)| {
            let near = (when.0, when.1.is_none(), when.1);
            (past.then_some(std::cmp::Reverse(source.seen_on)), near)
        });
        let Some((first, when)) = first else {
            return Truth { at: self.at.clone(), standing: Standing::Told, against: Vec::new(), last_seen };
        };
        let agrees = |other: &When| other.0 == when.0 && (other.1 == when.1 || other.1.is_none());
        let against: Vec<HearingSource> =
            said.iter().filter(|(_, other)| !agrees(other)).map(|(source, _)| (*source).clone()).collect();
        let standing = match (against.is_empty(), said.len()) {
            (false, _) => Standing::Conflict,
            (true, 2..) => Standing::Confirmed,
            (true, _) if first.kind == SourceKind::NoticeToAppear => Standing::Unconfirmed,
            (true, _) => Standing::Told,
        };
        Truth { at: first.at.clone(), standing, against, last_seen }
    }

    /// What each kind of source said last, as far as it is believed.
    pub fn last_words(&self) -> Vec<&HearingSource> {
        let mut last: BTreeMap<SourceKind, &HearingSource> = BTreeMap::new();
        for source in self.sources.iter().filter(|source| !source.wrong && source.when().is_some()) {
            let there = last.entry(source.kind).or_insert(source);
            if there.seen_on <= source.seen_on {
                *there = source;
            }
        }
        last.into_values().collect()
    }

    /// The hearing as it is to be acted on, seen from `today`.
    #[must_use]
    pub fn as_of(mut self, today: NaiveDate) -> Hearing {
        self.at = self.truth(today).at;
        self
    }
}

impl Truth {
    /// How many days ago anybody was last asked.
    pub fn days_unseen(&self, today: NaiveDate) -> Option<i64> {
        self.last_seen.map(|day| (today - day).num_days())
    }

    /// Whether the court's system should be looked at again.
    pub fn is_stale(&self, today: NaiveDate) -> bool {
        self.days_unseen(today).is_none_or(|days| days >= i64::from(CHECK_DAYS))
    }
}

impl Casefile {
    /// Writes down what somebody says of a hearing's date. Answers how it was moved, if it was.
    ///
    /// # Errors
    /// As [`Casefile::hearing`]; [`CaseError::Date`] for a time that is not one; [`CaseError::NotFound`] for a paper
    /// that is not there.
    pub fn hear(
        &mut self,
        id: &str,
        source: HearingSource,
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<Option<Moved>, CaseError> {
        parse_local_time(&source.at)?;
        if let Some(paper) = source.paper {
            self.paper(&paper.to_string())?;
        }
        let Entry { id, mut body } = self.hearing(id)?;
        if body.sources.is_empty() {
            // Until now the person's word was all there was.
            let (kind, at, seen_on) = (SourceKind::Other, body.at.clone(), source.seen_on);
            body.sources.push(HearingSource { kind, at, seen_on, paper: None, wrong: false });
        }
        body.sources.push(source);
        self.believe(id, body, today, now)
    }

    /// Takes what this kind of source said last for right, and what disagrees with it for wrong: the person asked.
    ///
    /// # Errors
    /// As [`Casefile::hearing`]; [`CaseError::NotFound`] where no such source told a date.
    pub fn settle_hearing(
        &mut self,
        id: &str,
        kind: SourceKind,
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<Option<Moved>, CaseError> {
        let Entry { id, mut body } = self.hearing(id)?;
        let right = body.last_words().into_iter().find(|source| source.kind == kind);
        let right = right.and_then(HearingSource::when);
        let right = right.ok_or_else(|| CaseError::NotFound { id: id.to_string() })?;
        for source in &mut body.sources {
            source.wrong |= source.when().is_none_or(|when| {
                when.0 != right.0 || when.1.is_some_and(|time| right.1.is_some_and(|right| right != time))
            });
        }
        self.believe(id, body, today, now)
    }

    /// How the date of a hearing was last moved.
    pub fn moved(&self, hearing: &Entry<Hearing>) -> Option<Moved> {
        let changes = self.history(hearing.id);
        let (from, at) = changes.iter().rev().find_map(|change| {
            let from = change.was.get("at")?.as_str()?.to_owned();
            Some((from, change.at))
        })?;
        Moved::between(from, hearing.body.at.clone(), at)
    }

    /// What must be said beside a hearing's date, the gravest alone.
    pub fn hearing_note(&self, hearing: &Entry<Hearing>, today: NaiveDate) -> Option<Message> {
        let truth = hearing.body.truth(today);
        if let Some(moved) = self.moved(hearing).filter(|moved| moved.earlier) {
            return Some(Message::new("hearing-moved-earlier").with("from", said(&moved.from)));
        }
        if let Some(other) = truth.against.first() {
            let conflict = Message::new("hearing-conflict").with("source", other.kind.message());
            return Some(conflict.with("date", said(&other.at)));
        }
        match truth.days_unseen(today) {
            _ if truth.standing == Standing::Unconfirmed => Some(Message::new("hearing-unconfirmed")),
            None => Some(Message::new("hearing-unchecked")),
            Some(days) if days >= i64::from(CHECK_DAYS) => {
                Some(Message::new("hearing-stale").with("days", days))
            }
            Some(_) => None,
        }
    }

    fn believe(
        &mut self,
        id: RecordId,
        mut body: Hearing,
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<Option<Moved>, CaseError> {
        let to = body.truth(today).at;
        let from = std::mem::replace(&mut body.at, to.clone());
        self.change(id, &body, now)?;
        Ok(Moved::between(from, to, now))
    }
}

impl Moved {
    /// None where only the time became known.
    fn between(from: String, to: String, at: DateTime<Utc>) -> Option<Moved> {
        let (old, new) = (parse_local_time(&from).ok()?, parse_local_time(&to).ok()?);
        let same = old.0 == new.0 && (old.1 == new.1 || old.1.is_none());
        (!same).then(|| Moved { from, to, earlier: new < old, at })
    }
}
