//! How a fact gets into the vault: name and text are held against the rules before anything is written.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::batch::Batch;
use super::body::{Body, Entry};
use super::confirmed::Confirmed;
use super::error::CaseError;
use super::file::Casefile;
use super::person::Relation;
use crate::Coded;
use crate::deadlines::{FROM_HEARINGS, Rulebook};
use crate::l10n::{Message, Words};
use crate::vault::RecordId;
use crate::years::usable;

/// A fact of the case, as the person told it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StoredFact {
    /// Full name: `us.last_arrival`.
    pub name: String,
    /// Whom it is about; none is the holder. It holds for nobody else.
    #[serde(default)]
    pub person: Option<RecordId>,
    /// As its type writes it: `2025-11-29`. Empty where the person said that there is none, or none yet.
    pub value: String,
    /// The papers and people that said so.
    pub sources: Vec<FactSource>,
    /// How sure the person is of it.
    #[serde(default)]
    pub certainty: Certainty,
    /// The value that the person said is right, although it can hardly be.
    #[serde(default)]
    pub confirmed: Option<Confirmed>,
}

/// Where a fact was read or heard.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FactSource {
    /// The paper, if it is kept.
    pub paper: Option<RecordId>,
    /// Which paper or who, in the person's words.
    pub said_by: String,
    /// The day on which it was seen there.
    #[serde(deserialize_with = "usable")]
    pub seen_on: Option<NaiveDate>,
}

/// How sure somebody is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Nobody said: taken as told.
    #[default]
    Unsaid,
    /// It stands on a paper.
    Sure,
    /// It is likely.
    Likely,
    /// It may be wrong.
    Unsure,
}

impl Coded for Certainty {
    const ALL: &'static [Certainty] =
        &[Certainty::Unsaid, Certainty::Sure, Certainty::Likely, Certainty::Unsure];
}

impl Certainty {
    /// How it is called.
    pub fn message(self) -> Message {
        Message::new(match self {
            Certainty::Unsaid => "certainty-unsaid",
            Certainty::Sure => "certainty-sure",
            Certainty::Likely => "certainty-likely",
            Certainty::Unsure => "certainty-unsure",
        })
    }
}

/// The value of what the person said there is none of.
const NONE: &str = "";

impl StoredFact {
    /// The person said that there is none, or none yet.
    pub fn is_none(&self) -> bool {
        self.value == NONE
    }
}

impl Body for StoredFact {
    const KIND: &'static str = "fact";
}

impl Casefile {
    /// The facts that were told, by name; those of the holder first.
    pub fn facts(&self) -> Vec<Entry<StoredFact>> {
        let mut facts: Vec<_> = self.all::<StoredFact>().collect();
        facts.sort_by(|a, b| (&a.body.name, a.body.person).cmp(&(&b.body.name, b.body.person)));
        facts
    }

    /// Writes a fact down, or changes it and keeps what was told before, and puts the case under the law of its country.
    /// A short name is enough where the case has one jurisdiction. `value` is as the reader of `words` types it.
    ///
    /// Answers the full name, and the value as it is kept.
    ///
    /// # Errors
    /// [`CaseError::Deadline`] for an unknown fact or a value that is not of its type, [`CaseError::WhichCountry`]
    /// for a short name in a case of several countries, [`CaseError::HearingTwice`] for the day of a hearing.
    pub fn set_fact(
        &mut self,
        name: &str,
        person: Option<RecordId>,
        value: &str,
        book: &Rulebook,
        words: &Words,
        now: DateTime<Utc>,
    ) -> Result<(String, String), CaseError> {
        let name = self.full_name(name, book)?;
        let value = book.parse_fact(&name, value, words)?.to_string();
        if name.split_once('.').is_some_and(|(_, short)| short == FROM_HEARINGS) {
            return Err(CaseError::HearingTwice);
        }
        self.put(&name, person, &value, book, now)?;
        Ok((name, value))
    }

    /// Writes down that there is none of this, or none yet: a move, a hearing. It is not asked for again.
    ///
    /// Answers the full name.
    ///
    /// # Errors
    /// As [`Casefile::set_fact`], but for those of a value.
    pub fn set_none(
        &mut self,
        name: &str,
        person: Option<RecordId>,
        book: &Rulebook,
        now: DateTime<Utc>,
    ) -> Result<String, CaseError> {
        let name = self.full_name(name, book)?;
        book.fact_type(&name)?;
        self.put(&name, person, NONE, book, now)?;
        Ok(name)
    }

    /// Writes a fact down or changes it, and puts the case under the law of its country, in one act.
    fn put(
        &mut self,
        name: &str,
        person: Option<RecordId>,
        value: &str,
        book: &Rulebook,
        now: DateTime<Utc>,
    ) -> Result<(), CaseError> {
        let mut batch = Batch::default();
        self.under(name.split_once('.').unwrap_or_default().0, book, &mut batch)?;
        self.tell(name, person, value, now, &mut batch)?;
        self.write(batch).map(drop)
    }

    /// Writes a fact down or changes it, with who said so, in one act with others.
    pub(crate) fn tell_from(
        &self,
        fact: &StoredFact,
        now: DateTime<Utc>,
        batch: &mut Batch,
    ) -> Result<(), CaseError> {
        match self.told(&fact.name, fact.person) {
            Ok(Entry { id, mut body }) => {
                body.value.clone_from(&fact.value);
                body.sources.extend(fact.sources.iter().cloned());
                batch.change(self.vault(), id, &body, now)
            }
            Err(_) => batch.add(fact),
        }
    }

    /// What was told of this fact, of this person.
    pub(crate) fn told_fact(&self, name: &str, person: Option<RecordId>) -> Option<StoredFact> {
        self.told(name, person).ok().map(|fact| fact.body)
    }

    /// Writes a fact down or changes it, in one act with others.
    pub(super) fn tell(
        &self,
        name: &str,
        person: Option<RecordId>,
        value: &str,
        now: DateTime<Utc>,
        batch: &mut Batch,
    ) -> Result<(), CaseError> {
        let value = value.to_owned();
        match self.told(name, person) {
            Ok(Entry { id, body }) => batch.change(self.vault(), id, &StoredFact { value, ..body }, now),
            Err(_) => {
                let (name, sources) = (name.to_owned(), Vec::new());
                let certainty = Certainty::Unsaid;
                batch.add(&StoredFact { name, person, value, sources, certainty, confirmed: None })
            }
        }
    }

    /// Writes down where a fact that was told stands, and how sure the person is. Answers its full name.
    ///
    /// # Errors
    /// [`CaseError::NotFound`] where it was not told, or where the paper is not there.
    pub fn add_fact_source(
        &mut self,
        name: &str,
        person: Option<RecordId>,
        source: Option<FactSource>,
        certainty: Option<Certainty>,
        book: &Rulebook,
        now: DateTime<Utc>,
    ) -> Result<String, CaseError> {
        let name = self.full_name(name, book)?;
        let Entry { id, mut body } = self.told(&name, person)?;
        if let Some(paper) = source.as_ref().and_then(|source| source.paper) {
            self.paper(&paper.to_string())?;
        }
        body.sources.extend(source);
        body.certainty = certainty.unwrap_or(body.certainty);
        self.change(id, &body, now)?;
        Ok(name)
    }

    /// Removes a fact, with its history. Answers its full name.
    ///
    /// # Errors
    /// [`CaseError::NotFound`] where it was not told.
    pub fn unset_fact(
        &mut self,
        name: &str,
        person: Option<RecordId>,
        book: &Rulebook,
    ) -> Result<String, CaseError> {
        let name = self.full_name(name, book)?;
        let id = self.told(&name, person)?.id;
        self.remove(id)?;
        Ok(name)
    }

    fn told(&self, name: &str, person: Option<RecordId>) -> Result<Entry<StoredFact>, CaseError> {
        // Somebody who turned out to be the holder told of themselves by name before.
        let people = self.people();
        let holder =
            |id| people.iter().any(|there| there.id == id && there.body.relation == Relation::Myself);
        let whose = |person: Option<RecordId>| person.filter(|id| !holder(*id));
        let mut facts = self.facts().into_iter();
        let told = facts.find(|fact| fact.body.name == name && whose(fact.body.person) == whose(person));
        told.ok_or_else(|| CaseError::NotFound { id: name.to_owned() })
    }

    fn full_name(&self, name: &str, book: &Rulebook) -> Result<String, CaseError> {
        let jurisdictions = self.jurisdictions();
        match (name.contains('.'), jurisdictions.as_slice()) {
            (true, _) => Ok(name.to_owned()),
            (false, [jurisdiction]) => Ok(format!("{jurisdiction}.{name}")),
            (false, []) => Err(book.unknown_fact(name).into()),
            (false, _) => Err(CaseError::WhichCountry { name: name.to_owned(), jurisdictions }),
        }
    }
}
