use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::error::CaseError;
use super::file::{Body, Casefile, Entry};
use super::hearing::Hearing;
use crate::deadlines::{FactValue, Facts, Rule, Rulebook};
use crate::l10n::Message;
use crate::vault::RecordId;

/// The facts that a hearing record holds: they are never typed a second time.
pub(super) const FROM_HEARINGS: &str = "hearing";

/// A fact of the case, as the person told it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StoredFact {
    /// Full name: `us.last_arrival`.
    pub name: String,
    /// As its type writes it: `2025-11-29`.
    pub value: String,
    /// The papers and people that said so.
    pub sources: Vec<FactSource>,
    /// How sure the person is of it.
    #[serde(default)]
    pub certainty: Certainty,
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

impl Body for StoredFact {
    const KIND: &'static str = "fact";
}

impl Casefile {
    /// The facts that were told, by name.
    pub fn facts(&self) -> Vec<Entry<StoredFact>> {
        let mut facts: Vec<_> = self.all::<StoredFact>().collect();
        facts.sort_by(|a, b| a.body.name.cmp(&b.body.name));
        facts
    }

    /// Writes a fact down, or changes it and keeps what was told before. A short name is enough where the case has one
    /// jurisdiction.
    ///
    /// Answers the full name.
    ///
    /// # Errors
    /// [`CaseError::Deadline`] for an unknown fact or a value that is not of its type, [`CaseError::WhichCountry`]
    /// for a short name in a case of several countries, [`CaseError::HearingTwice`] for the day of a hearing.
    pub fn set_fact(
        &mut self,
        name: &str,
        value: &str,
        book: &Rulebook,
        now: DateTime<Utc>,
    ) -> Result<String, CaseError> {
        let name = self.full_name(name, book)?;
        book.read_fact(&name, value)?;
        let (jurisdiction, short) = name.split_once('.').unwrap_or_default();
        if short == FROM_HEARINGS {
            return Err(CaseError::HearingTwice);
        }
        self.add_jurisdiction(jurisdiction, book)?;
        let value = value.trim().to_owned();
        let told = self.all::<StoredFact>().find(|entry| entry.body.name == name);
        match told {
            Some(mut entry) => {
                entry.body.value = value;
                self.change(entry.id, &entry.body, now)?;
            }
            None => {
                let (sources, certainty) = (Vec::new(), Certainty::Unsaid);
                self.add(&StoredFact { name: name.clone(), value, sources, certainty })?;
            }
        }
        Ok(name)
    }

    /// Writes down where a fact that was told stands, and how sure the person is. Answers its full name.
    ///
    /// # Errors
    /// [`CaseError::NotFound`] where it was not told, or where the paper is not there.
    pub fn back_fact(
        &mut self,
        name: &str,
        source: Option<FactSource>,
        certainty: Option<Certainty>,
        book: &Rulebook,
        now: DateTime<Utc>,
    ) -> Result<String, CaseError> {
        let name = self.full_name(name, book)?;
        let Entry { id, mut body } = self.told(&name)?;
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
    pub fn unset_fact(&mut self, name: &str, book: &Rulebook) -> Result<String, CaseError> {
        let name = self.full_name(name, book)?;
        let id = self.told(&name)?.id;
        self.remove(id)?;
        Ok(name)
    }

    fn told(&self, name: &str) -> Result<Entry<StoredFact>, CaseError> {
        let told = self.all::<StoredFact>().find(|entry| entry.body.name == name);
        told.ok_or_else(|| CaseError::NotFound { id: name.to_owned() })
    }

    /// The facts that a rule computes with: those that were told, and the day of the coming hearing that it counts from.
    ///
    /// A stored fact that no rule of today asks for is kept, but not computed with.
    pub fn known_facts(&self, rule: &Rule, book: &Rulebook, today: NaiveDate) -> Facts {
        self.with_hearing(rule, &self.told_facts(book), today).into_owned()
    }

    pub(super) fn told_facts(&self, book: &Rulebook) -> Facts {
        let told = self.facts().into_iter().filter_map(|entry| {
            let value = book.read_fact(&entry.body.name, &entry.body.value).ok()?;
            Some((entry.body.name, value))
        });
        told.collect()
    }

    pub(super) fn with_hearing<'f>(&self, rule: &Rule, told: &'f Facts, today: NaiveDate) -> Cow<'f, Facts> {
        if !rule.counts_from(FROM_HEARINGS) {
            return Cow::Borrowed(told);
        }
        let mut facts = told.clone();
        let coming = self.all::<Hearing>().filter_map(|entry| {
            let hearing = entry.body.as_of(today);
            let (day, time) = hearing.when()?;
            let kind = rule.hearing.as_ref().is_none_or(|kind| hearing.kind.as_str() == kind);
            (kind && day >= today && hearing.jurisdiction == rule.jurisdiction()).then_some((day, time))
        });
        if let Some((day, time)) = coming.min() {
            facts.insert(rule.full_name(FROM_HEARINGS), FactValue::LocalTime(day, time));
        }
        Cow::Owned(facts)
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
