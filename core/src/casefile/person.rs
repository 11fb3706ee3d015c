//! The people of a case. A record that names nobody is about the holder: here the two are made the same.

use serde::{Deserialize, Serialize};

use super::body::{Body, Entry, Kept};
use super::born::Born;
use super::error::CaseError;
use super::file::Casefile;
use crate::Coded;
use crate::l10n::Message;
use crate::vault::RecordId;

/// Somebody whom the case is about: each has their own numbers and papers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// What they are called.
    pub name: String,
    /// The name letter by letter as it stands on the papers, right or wrong: offices search for nothing else.
    pub spelling: String,
    /// Who they are to the holder of the vault.
    pub relation: Relation,
    /// Their numbers, as the papers have them.
    pub numbers: Vec<Number>,
    /// The language that they speak best, in their own words or as a tag.
    pub language: String,
    /// How it is spoken where they come from: what an office must ask for when it calls an interpreter.
    pub dialect: String,
    /// The town and the country where they learned it.
    pub town: String,
    /// `1990-04-17`, `1990-04` or `1990`: a year alone never becomes 1 January.
    pub born: Option<String>,
}

/// A number that an office gave to somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Number {
    /// What it is called on the paper: `A-number`.
    pub kind: String,
    /// The number itself, as it is printed.
    pub value: String,
}

/// Who somebody is to the holder of the vault.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// The holder.
    Myself,
    /// Husband, wife or partner.
    Spouse,
    /// A child.
    Child,
    /// Mother or father.
    Parent,
    /// Sister or brother.
    Sibling,
    /// Anybody else.
    #[default]
    Other,
}

impl Coded for Relation {
    const ALL: &'static [Relation] = &[
        Relation::Myself,
        Relation::Spouse,
        Relation::Child,
        Relation::Parent,
        Relation::Sibling,
        Relation::Other,
    ];
}

impl Body for Person {
    const KIND: &'static str = "person";
}

impl Kept for Person {
    fn check(&self) -> Result<(), CaseError> {
        let numbered = self.numbers.iter().all(|number| !number.value.trim().is_empty());
        if self.name.trim().is_empty() || !numbered {
            return Err(CaseError::Empty);
        }
        if let Some(born) = &self.born {
            born.parse::<Born>()?;
        }
        Ok(())
    }
}

impl Person {
    /// As it is kept: a day of birth in its one form, and no number of which nothing was typed.
    ///
    /// # Errors
    /// [`CaseError::Date`] for a day of birth that is none.
    pub fn tidy(mut self) -> Result<Person, CaseError> {
        let born = self.born.take().filter(|born| !born.trim().is_empty());
        self.born = born.map(|born| born.parse::<Born>()).transpose()?.map(|born| born.to_string());
        self.numbers.retain(|number| !(number.kind.trim().is_empty() && number.value.trim().is_empty()));
        Ok(self)
    }

    /// When they were born, in words, as far as it is known.
    pub fn born_message(&self) -> Option<Message> {
        self.born.as_deref()?.parse::<Born>().ok().map(Born::message)
    }
}

impl Casefile {
    /// The people of the case, the holder first, then by name.
    pub fn people(&self) -> Vec<Entry<Person>> {
        let mut people: Vec<_> = self.all::<Person>().collect();
        people.sort_by(|a, b| {
            let key = |person: &Entry<Person>| person.body.relation != Relation::Myself;
            (key(a), &a.body.name, a.id).cmp(&(key(b), &b.body.name, b.id))
        });
        people
    }

    /// Whom a record is about: nobody is named for the holder, whose own person is the same as none.
    ///
    /// # Errors
    /// [`CaseError::NotFound`], or [`CaseError::AmbiguousId`] where several start so.
    pub fn whose(&self, id: Option<&str>) -> Result<Option<RecordId>, CaseError> {
        let Some(id) = id else { return Ok(None) };
        let person = self.find::<Person>(id)?;
        Ok((person.body.relation != Relation::Myself).then_some(person.id))
    }
}

impl Relation {
    /// Whether somebody can leave the case: the holder cannot.
    pub fn can_leave(self) -> bool {
        self != Relation::Myself
    }

    /// What it is called.
    pub fn message(self) -> Message {
        Message::new(match self {
            Relation::Myself => "relation-myself",
            Relation::Spouse => "relation-spouse",
            Relation::Child => "relation-child",
            Relation::Parent => "relation-parent",
            Relation::Sibling => "relation-sibling",
            Relation::Other => "relation-other",
        })
    }
}
