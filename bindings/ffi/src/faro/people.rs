//! Calls for the people of a case; whoever leaves takes all that is theirs along.

use faro_core::Coded;
use faro_core::casefile::Person;

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::views::{NewPerson, PersonView, Relation, RelationChoice};

#[uniffi::export]
impl Faro {
    /// The people of the case, the holder first.
    ///
    /// # Errors
    /// [`FaroError::Locked`].
    pub fn people(&self) -> Result<Vec<PersonView>, FaroError> {
        self.answer(|reader| {
            let people = self.session.with(|case| Ok(case.people()))?;
            Ok(people.iter().map(|person| PersonView::new(person, reader)).collect())
        })
    }

    /// One of them.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`].
    pub fn person(&self, id: String) -> Result<PersonView, FaroError> {
        self.answer(|reader| {
            let person = self.session.with(|case| Ok(case.entry::<Person>(&id)?))?;
            Ok(PersonView::new(&person, reader))
        })
    }

    /// Writes somebody down. Answers their id.
    ///
    /// # Errors
    /// [`FaroError::Refused`] without a name, for a number without its digits, or for a day of birth that is none;
    /// [`FaroError::Locked`]; what the vault refuses.
    pub fn add_person(&self, person: NewPerson) -> Result<String, FaroError> {
        self.answer(|_| {
            let person = person.read()?;
            Ok(self.change(|case| case.keep(&person))?.to_string())
        })
    }

    /// Changes what is known of somebody.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; those of [`Faro::add_person`]; those of the clock.
    pub fn edit_person(&self, id: String, person: NewPerson) -> Result<(), FaroError> {
        self.answer(|_| {
            let (person, now) = (person.read()?, self.now()?.to_utc());
            self.change(|case| case.edit(&id, &person, now).map(drop))
        })
    }

    /// Removes somebody for good, with their answers, hearings and duties, and what the proof log said of them. Ask before.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for the holder; [`FaroError::NotFound`]; [`FaroError::Locked`]; those of the clock; what the
    /// vault refuses.
    pub fn leave_person(&self, id: String) -> Result<(), FaroError> {
        self.answer(|_| {
            let now = self.now()?;
            self.change(|case| Ok::<_, Failure>(case.leave(&id, now).map(drop)?))
        })
    }

    /// Who somebody can be to the holder.
    ///
    /// # Errors
    /// None.
    pub fn relations(&self) -> Result<Vec<RelationChoice>, FaroError> {
        self.answer(|reader| {
            let choice = |relation: &Relation| RelationChoice {
                relation: *relation,
                text: reader.say(&relation.message()),
            };
            Ok(Relation::ALL.iter().map(choice).collect())
        })
    }
}
