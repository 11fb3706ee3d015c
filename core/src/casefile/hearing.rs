use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::error::CaseError;
use super::file::{Body, Casefile, Entry};
use crate::deadlines::{At, Rulebook, parse_local_time, resolve};
use crate::l10n::Message;
use crate::vault::RecordId;

/// A hearing: wall-clock time at the court, wherever the phone is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hearing {
    /// Whose court: `us`.
    pub jurisdiction: String,
    /// What happens there.
    pub kind: HearingKind,
    /// `2027-01-31T09:00`, or the day alone where the time is not known yet.
    pub at: String,
    /// The court's IANA zone: `America/New_York`.
    pub zone: String,
    /// Where, in the person's words.
    pub place: String,
    /// The papers and people that said so.
    pub sources: Vec<Value>,
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
    /// The day and the time at the court; none where a newer Faro wrote them in another way.
    pub fn when(&self) -> Option<(NaiveDate, Option<NaiveTime>)> {
        parse_local_time(&self.at).ok()
    }

    /// The same, with the court's zone.
    pub fn at(&self) -> Option<At> {
        let (day, time) = self.when()?;
        Some(At::Zoned(resolve(day.and_time(time?), self.tz()?)?))
    }

    /// The court's zone.
    pub fn tz(&self) -> Option<Tz> {
        self.zone.parse().ok()
    }

    /// What it is called.
    pub fn title(&self) -> Message {
        Message::new(match self.kind {
            HearingKind::Master => "hearing-master",
            HearingKind::Individual => "hearing-individual",
            HearingKind::Other => "hearing-other",
        })
    }
}

impl Casefile {
    /// The hearings, the earliest first.
    pub fn hearings(&self) -> Vec<Entry<Hearing>> {
        let mut hearings: Vec<_> = self.all::<Hearing>().collect();
        hearings.sort_by_key(|hearing| (hearing.body.when(), hearing.id));
        hearings
    }

    /// Writes a hearing down, and puts the case under the law of its country.
    ///
    /// # Errors
    /// [`CaseError::Date`] for a time that is not one, [`CaseError::UnknownZone`] for a zone that is none,
    /// [`CaseError::UnknownJurisdiction`] where no pack has the country's rules.
    pub fn add_hearing(&mut self, hearing: &Hearing, book: &Rulebook) -> Result<RecordId, CaseError> {
        parse_local_time(&hearing.at)?;
        if hearing.tz().is_none() {
            return Err(CaseError::UnknownZone { zone: hearing.zone.clone() });
        }
        self.add_jurisdiction(&hearing.jurisdiction, book)?;
        self.add(hearing)
    }
}
