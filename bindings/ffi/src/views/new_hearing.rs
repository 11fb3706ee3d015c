//! A hearing and a source on their way in; what a shell does not know of stays as it was.

use chrono::NaiveDate;
use faro_core::casefile::{self, CaseError, Casefile, Hearing, HearingSource};
use faro_core::deadlines::parse_date;

use super::SourceKind;

/// A hearing to be written down, or what is to be known of one from now on.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NewHearing {
    /// Whose court: `us`.
    pub jurisdiction: String,
    /// What happens there.
    pub kind: HearingKind,
    /// `2027-02-02T09:00` on the court's wall clock, or the day alone.
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
    /// Whose hearing it is, by their id; none is the holder.
    #[uniffi(default = None)]
    pub person: Option<String>,
    /// Every member of the case must come.
    #[uniffi(default = false)]
    pub everybody: bool,
}

impl NewHearing {
    /// A hearing of which no more is known than this; foreign languages have these defaults in the record itself.
    pub fn new(jurisdiction: &str, kind: HearingKind, at: &str, zone: &str) -> NewHearing {
        NewHearing {
            jurisdiction: jurisdiction.to_owned(),
            kind,
            at: at.to_owned(),
            zone: zone.to_owned(),
            place: String::new(),
            link: String::new(),
            judge: String::new(),
            bring: Vec::new(),
            interpreter: String::new(),
            travel_minutes: None,
            person: None,
            everybody: false,
        }
    }
}

/// A date that somebody told.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NewSource {
    /// Who or what told it.
    pub kind: SourceKind,
    /// `2027-02-02T09:00` on the court's wall clock, or the day alone.
    pub at: String,
    /// `2026-11-22`: the day on which it was seen or heard there; none is today.
    #[uniffi(default = None)]
    pub seen_on: Option<String>,
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
    pub(crate) fn read(self, case: &Casefile) -> Result<Hearing, CaseError> {
        let blank = Hearing::new(&self.jurisdiction, self.kind, &self.at, &self.zone);
        self.over(blank, case)
    }

    /// Over what is known already: what a newer Faro wrote of it, and its sources, stay.
    pub(crate) fn over(self, known: Hearing, case: &Casefile) -> Result<Hearing, CaseError> {
        Ok(Hearing {
            jurisdiction: self.jurisdiction,
            kind: self.kind,
            at: self.at,
            zone: self.zone,
            place: self.place,
            link: self.link,
            judge: self.judge,
            bring: self.bring,
            interpreter: self.interpreter,
            travel_minutes: self.travel_minutes,
            person: case.whose(self.person.as_deref())?,
            everybody: self.everybody,
            ..known
        })
    }
}

impl NewSource {
    pub(crate) fn read(self, today: NaiveDate) -> Result<HearingSource, CaseError> {
        let seen_on = self.seen_on.as_deref().map(parse_date).transpose()?;
        Ok(HearingSource {
            kind: self.kind,
            at: self.at,
            seen_on: seen_on.unwrap_or(today),
            paper: None,
            wrong: false,
        })
    }
}
