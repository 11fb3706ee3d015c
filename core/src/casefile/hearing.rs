//! Hearings as records: each date that anybody told stays, with who told it. Which one counts, `outlook` decides.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::batch::Batch;
use super::body::{Body, Entry};
use super::confirmed::Confirmed;
use super::error::CaseError;
use super::file::Casefile;
use super::hearing_source::{HearingSource, SourceKind};
use crate::Coded;
use crate::deadlines::{At, Rulebook, Tz, canonical_local_time, parse_zone, read_local_time, resolve};
use crate::l10n::Message;
use crate::vault::RecordId;
use crate::years::usable;

/// How long before the beginning to be at the door, where the person did not say: there is a line and a search.
const EARLY_MINUTES: u32 = 60;

/// A hearing: wall-clock time at the court, wherever the phone is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hearing {
    /// Whose court: `us`.
    pub jurisdiction: String,
    /// What happens there.
    pub kind: HearingKind,
    /// `2027-02-02T09:00`, or the day alone where the time is not known yet: as it was told first. Once there are
    /// sources, they decide.
    pub at: String,
    /// The court's IANA zone: `America/New_York`.
    pub zone: String,
    /// Where, in the person's words.
    pub place: String,
    /// Each date that was told, with who told it and when.
    pub sources: Vec<HearingSource>,
    /// Whose hearing it is; none is the holder.
    #[serde(default)]
    pub person: Option<RecordId>,
    /// Every member of the case must come.
    #[serde(default)]
    pub everybody: bool,
    /// Where to look, if it is held by video.
    #[serde(default)]
    pub link: String,
    /// The judge.
    #[serde(default)]
    pub judge: String,
    /// What to bring, one thing a line.
    #[serde(default)]
    pub bring: Vec<String>,
    /// The interpreter that is wished for: language, place, man or woman.
    #[serde(default)]
    pub interpreter: String,
    /// How long the way takes.
    #[serde(default)]
    pub travel_minutes: Option<u32>,
    /// How long before the beginning to be there; an hour if nobody says.
    #[serde(default)]
    pub early_minutes: Option<u32>,
    /// The day on which it was first told.
    #[serde(default, deserialize_with = "usable")]
    pub told_on: Option<NaiveDate>,
    /// The time that the person said is right, although it can hardly be.
    #[serde(default)]
    pub confirmed: Option<Confirmed>,
}

/// What happens at a hearing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HearingKind {
    /// A short hearing with many people (master calendar).
    Master,
    /// The big hearing: the judge hears the case.
    Individual,
    /// Any other.
    Other,
}

impl Coded for HearingKind {
    const ALL: &'static [HearingKind] = &[HearingKind::Individual, HearingKind::Master, HearingKind::Other];
}

impl HearingKind {
    /// As rules and records write it.
    pub fn as_str(self) -> &'static str {
        match self {
            HearingKind::Master => "master",
            HearingKind::Individual => "individual",
            HearingKind::Other => "other",
        }
    }
}

impl Body for Hearing {
    const KIND: &'static str = "hearing";
}

impl Hearing {
    /// A hearing of which no more is known than this.
    pub fn new(jurisdiction: &str, kind: HearingKind, at: &str, zone: &str) -> Hearing {
        Hearing {
            jurisdiction: jurisdiction.to_owned(),
            kind,
            at: at.to_owned(),
            zone: zone.to_owned(),
            place: String::new(),
            sources: Vec::new(),
            person: None,
            everybody: false,
            link: String::new(),
            judge: String::new(),
            bring: Vec::new(),
            interpreter: String::new(),
            travel_minutes: None,
            early_minutes: None,
            told_on: None,
            confirmed: None,
        }
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

    /// The day and the time at the court; none where a newer Faro wrote them in another way.
    pub fn when(&self) -> Option<(NaiveDate, Option<NaiveTime>)> {
        read_local_time(&self.at).ok()
    }

    /// The same, with the court's zone.
    pub fn at(&self) -> Option<At> {
        self.begins().map(At::Zoned)
    }

    /// The instant at which it begins, on the court's clock, if the time is known.
    pub fn begins(&self) -> Option<DateTime<Tz>> {
        let (day, time) = self.when()?;
        resolve(day.and_time(time?), self.tz()?)
    }

    /// The beginning on the clock of somebody elsewhere; none where that clock shows the same.
    pub fn begins_elsewhere(&self, zone: Tz) -> Option<DateTime<Tz>> {
        let begins = self.begins()?;
        let there = begins.with_timezone(&zone);
        (there.naive_local() != begins.naive_local()).then_some(there)
    }

    /// When to leave, if the way is known: to be there before the line and the search.
    pub fn leave_by(&self) -> Option<DateTime<Tz>> {
        let way = self.travel_minutes?.saturating_add(self.early_minutes.unwrap_or(EARLY_MINUTES));
        self.begins()?.checked_sub_signed(TimeDelta::minutes(way.into()))
    }

    /// The court's zone.
    pub fn tz(&self) -> Option<Tz> {
        Tz::named(&self.zone)
    }

    /// What it is called.
    pub fn title(&self) -> Message {
        Message::new(match self.kind {
            HearingKind::Master => "hearing-master",
            HearingKind::Individual => "hearing-individual",
            HearingKind::Other => "hearing-other",
        })
    }

    /// Writes down what somebody says of its date. Until the first one does, the person's own note was all there was.
    fn hear(&mut self, source: HearingSource) {
        if self.sources.is_empty() {
            let (kind, at) = (SourceKind::Own, self.at.clone());
            let seen_on = self.told_on.unwrap_or(source.seen_on);
            self.sources.push(HearingSource { kind, at, seen_on, paper: None, wrong: false });
        }
        self.sources.push(source);
    }

    /// Writes down what a lawyer says of its date, seen on this day.
    pub(crate) fn told_by_lawyer(&mut self, at: &str, seen_on: NaiveDate) {
        let source =
            HearingSource { kind: SourceKind::Lawyer, at: at.to_owned(), seen_on, paper: None, wrong: false };
        // Of a new hearing nobody else said a word.
        if self.sources.is_empty() && self.at == at {
            self.sources.push(source);
        } else {
            self.hear(source);
        }
    }

    /// The hearing as it is kept: times and zone in one form, however they were typed.
    fn canonical(&self) -> Result<Hearing, CaseError> {
        let mut kept = self.clone();
        kept.at = canonical_local_time(&self.at)?;
        for source in &mut kept.sources {
            source.at = canonical_local_time(&source.at)?;
        }
        parse_zone(&self.zone)?.name().clone_into(&mut kept.zone);
        Ok(kept)
    }
}

impl Casefile {
    /// The hearings, the earliest first, by what was told first.
    pub fn hearings(&self) -> Vec<Entry<Hearing>> {
        let mut hearings: Vec<_> = self.all::<Hearing>().collect();
        hearings.sort_by_key(|hearing| (hearing.body.when(), hearing.id));
        hearings
    }

    /// One hearing, by its id or the first characters of it.
    ///
    /// # Errors
    /// [`CaseError::NotFound`], or [`CaseError::AmbiguousId`] where several start so.
    pub fn hearing(&self, id: &str) -> Result<Entry<Hearing>, CaseError> {
        self.find(id)
    }

    /// Writes a hearing down, and puts the case under the law of its country.
    ///
    /// # Errors
    /// [`CaseError::Date`] for a time that is not one, [`CaseError::Zone`] for a zone that is none,
    /// [`CaseError::UnknownJurisdiction`] where no pack has the country's rules.
    pub fn add_hearing(&mut self, hearing: &Hearing, book: &Rulebook) -> Result<RecordId, CaseError> {
        let hearing = hearing.canonical()?;
        let mut batch = Batch::default();
        self.under(&hearing.jurisdiction, book, &mut batch)?;
        batch.add(&hearing)?;
        self.write(batch)?.pop().ok_or(CaseError::Unwritable)
    }

    /// Changes what is known of a hearing, such as its place; a date is changed by its source. What it said before is
    /// kept in its history.
    ///
    /// # Errors
    /// As [`Casefile::hearing`] and [`Casefile::add_hearing`].
    pub fn edit_hearing(
        &mut self,
        id: &str,
        hearing: &Hearing,
        book: &Rulebook,
        now: DateTime<Utc>,
    ) -> Result<RecordId, CaseError> {
        let hearing = hearing.canonical()?;
        let id = self.hearing(id)?.id;
        let mut batch = Batch::default();
        self.under(&hearing.jurisdiction, book, &mut batch)?;
        batch.change(self.vault(), id, &hearing, now)?;
        self.write(batch)?;
        Ok(id)
    }

    /// Writes down what somebody says of a hearing's date.
    ///
    /// # Errors
    /// As [`Casefile::hearing`]; [`CaseError::Date`] for a time that is not one; [`CaseError::NotFound`] for a paper
    /// that is not there.
    pub fn add_hearing_source(
        &mut self,
        id: &str,
        mut source: HearingSource,
        now: DateTime<Utc>,
    ) -> Result<RecordId, CaseError> {
        source.at = canonical_local_time(&source.at)?;
        if let Some(paper) = source.paper {
            self.paper(&paper.to_string())?;
        }
        let Entry { id, mut body } = self.hearing(id)?;
        body.hear(source);
        self.change(id, &body, now)?;
        Ok(id)
    }

    /// Takes what this kind of source said last for right, and what disagrees with it for wrong: the person asked.
    ///
    /// # Errors
    /// As [`Casefile::hearing`]; [`CaseError::NotFound`] where no such source told a date.
    pub fn settle_hearing(
        &mut self,
        id: &str,
        kind: SourceKind,
        now: DateTime<Utc>,
    ) -> Result<RecordId, CaseError> {
        let Entry { id, mut body } = self.hearing(id)?;
        let right = body.last_words().into_iter().find(|source| source.kind == kind);
        let right = right.and_then(HearingSource::when);
        let right = right.ok_or_else(|| CaseError::NotFound { id: id.to_string() })?;
        for source in &mut body.sources {
            source.wrong |= source.when().is_none_or(|when| {
                when.0 != right.0 || when.1.is_some_and(|time| right.1.is_some_and(|right| right != time))
            });
        }
        self.change(id, &body, now)?;
        Ok(id)
    }

    /// Removes a hearing for good, with its sources and its history. Its papers stay.
    ///
    /// # Errors
    /// As [`Casefile::hearing`].
    pub fn delete_hearing(&mut self, id: &str) -> Result<RecordId, CaseError> {
        let id = self.hearing(id)?.id;
        let mut batch = Batch::default();
        self.let_go(&[id], &mut batch)?;
        batch.remove(id);
        self.write(batch)?;
        Ok(id)
    }
}
