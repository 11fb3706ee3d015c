use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::error::CaseError;
use super::file::{Body, Casefile, Entry};
use crate::deadlines::{FactValue, Facts, Rule, Rulebook};

/// The facts that a hearing record holds: they are never typed a second time.
pub(super) const FROM_HEARINGS: &str = "hearing";

/// A fact of the case, as the person told it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StoredFact {
    /// Full name: `us.last_arrival`.
    pub name: String,
    /// As its type writes it: `2025-11-29`.
    pub value: String,
    /// The papers that it stands on.
    pub sources: Vec<Value>,
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

    /// Writes a fact down, or changes it. A short name is enough where the case has one jurisdiction.
    ///
    /// Answers the full name.
    ///
    /// # Errors
    /// [`CaseError::Deadline`] for an unknown fact or a value that is not of its type, [`CaseError::WhichCountry`]
    /// for a short name in a case of several countries, [`CaseError::HearingTwice`] for the day of a hearing.
    pub fn set_fact(&mut self, name: &str, value: &str, book: &Rulebook) -> Result<String, CaseError> {
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
                self.change(entry.id, &entry.body)?;
            }
            None => {
                self.add(&StoredFact { name: name.clone(), value, sources: Vec::new() })?;
            }
        }
        Ok(name)
    }

    /// Removes a fact. Answers its full name.
    ///
    /// # Errors
    /// [`CaseError::NotFound`] where it was not told.
    pub fn unset_fact(&mut self, name: &str, book: &Rulebook) -> Result<String, CaseError> {
        let name = self.full_name(name, book)?;
        let entry = self.all::<StoredFact>().find(|entry| entry.body.name == name);
        let entry = entry.ok_or_else(|| CaseError::NotFound { id: name.clone() })?;
        self.remove(entry.id)?;
        Ok(name)
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
        // Hearings come sorted: the first one of its kind is the next one.
        let coming = self.hearings().into_iter().find_map(|entry| {
            let (day, time) = entry.body.when()?;
            let kind = rule.hearing.as_ref().is_none_or(|kind| entry.body.kind.as_str() == kind);
            (kind && day >= today && entry.body.jurisdiction == rule.jurisdiction()).then_some((day, time))
        });
        if let Some((day, time)) = coming {
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
