//! Somebody as a shell shows them and as it hands them in, with the name as the papers spell it.

use faro_core::casefile::{CaseError, Entry, Number, Person};

use super::{Relation, Text};
use crate::reader::Reader;

/// Somebody whom the case is about.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PersonView {
    /// 32 hex digits: for `person`, `edit_person` and wherever something is somebody's.
    pub id: String,
    /// What they are called.
    pub name: String,
    /// Who they are to the holder.
    pub relation: Relation,
    /// The same in words.
    pub relation_text: Text,
    /// The name letter by letter as it stands on the papers, right or wrong.
    pub spelling: String,
    /// The language that they speak best, in their own words or as a tag.
    pub language: String,
    /// How it is spoken where they come from.
    pub dialect: String,
    /// The town and the country where they learned it.
    pub town: String,
    /// `1990-04-17`, `1990-04` or `1990`.
    pub born: Option<String>,
    /// The same in words.
    pub born_text: Option<Text>,
    /// Their numbers, as the papers have them.
    pub numbers: Vec<PersonNumber>,
    /// Whether they can leave the case: the holder cannot.
    pub can_leave: bool,
}

/// A number that an office gave to somebody.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PersonNumber {
    /// What it is called on the paper: `A-number`; may be empty.
    pub kind: String,
    /// The number itself, as it is printed.
    pub value: String,
}

/// Somebody to be written down, or what is to be known of somebody from now on.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NewPerson {
    /// What they are called.
    pub name: String,
    /// Who they are to the holder.
    pub relation: Relation,
    /// The name letter by letter as it stands on the papers.
    #[uniffi(default = "")]
    pub spelling: String,
    /// The language that they speak best.
    #[uniffi(default = "")]
    pub language: String,
    /// How it is spoken where they come from.
    #[uniffi(default = "")]
    pub dialect: String,
    /// The town and the country where they learned it.
    #[uniffi(default = "")]
    pub town: String,
    /// A day, a month or a year, as it is typed; none and nothing typed are the same.
    #[uniffi(default = None)]
    pub born: Option<String>,
    /// Their numbers; one of which nothing was typed is left out.
    #[uniffi(default = [])]
    pub numbers: Vec<PersonNumber>,
}

/// Who somebody can be to the holder.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct RelationChoice {
    /// For `NewPerson`.
    pub relation: Relation,
    /// What it is called.
    pub text: Text,
}

impl PersonView {
    pub(crate) fn new(Entry { id, body }: &Entry<Person>, reader: &Reader) -> PersonView {
        let number =
            |Number { kind, value }: &Number| PersonNumber { kind: kind.clone(), value: value.clone() };
        PersonView {
            id: id.to_string(),
            name: body.name.clone(),
            relation: body.relation,
            relation_text: reader.say(&body.relation.message()),
            spelling: body.spelling.clone(),
            language: body.language.clone(),
            dialect: body.dialect.clone(),
            town: body.town.clone(),
            born: body.born.clone(),
            born_text: body.born_message().map(|born| reader.say(&born)),
            numbers: body.numbers.iter().map(number).collect(),
            can_leave: body.relation.can_leave(),
        }
    }
}

impl NewPerson {
    pub(crate) fn read(self) -> Result<Person, CaseError> {
        let NewPerson { name, relation, spelling, language, dialect, town, born, numbers } = self;
        let number = |PersonNumber { kind, value }| Number { kind, value };
        let numbers = numbers.into_iter().map(number).collect();
        Person { name, relation, spelling, language, dialect, town, born, numbers }.tidy()
    }
}
