//! Calls for questions and answers. An answer goes in as it was typed: a shell reads no dates and no numbers.

use faro_core::outlook::Outlook;

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::views::{FactView, QuestionView};

#[uniffi::export]
impl Faro {
    /// What was told, by name.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn facts(&self) -> Result<Vec<FactView>, FaroError> {
        self.answer(|reader| {
            self.look(|outlook| {
                Ok(outlook.told_facts().iter().map(|fact| FactView::new(fact, reader)).collect())
            })
        })
    }

    /// The questions that matter to the case and that nobody answered yet, the most urgent first.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn open_questions(&self) -> Result<Vec<QuestionView>, FaroError> {
        self.answer(|reader| self.look(|outlook| Ok(QuestionView::all(&outlook.questions(), reader))))
    }

    /// Those of them that are asked in the first steps. `passed` are the full names of what was answered there or left out.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn first_questions(&self, passed: Vec<String>) -> Result<Vec<QuestionView>, FaroError> {
        self.answer(|reader| {
            self.look(|outlook| Ok(QuestionView::all(&outlook.first_questions(&passed), reader)))
        })
    }

    /// One question, whether or not it was answered. `name` is its full name, `person` whom it is about; none is the
    /// holder.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for a fact that no rule asks for; [`FaroError::NotFound`] for nobody of the case;
    /// [`FaroError::Locked`]; those of the clock.
    pub fn question(&self, name: String, person: Option<String>) -> Result<QuestionView, FaroError> {
        self.answer(|reader| {
            self.look_in(|case, outlook| {
                let person = case.whose(person.as_deref())?;
                Ok(QuestionView::new(&outlook.question(&name, person)?, reader))
            })
        })
    }

    /// Writes a fact about somebody down, or changes it; `person` none is the holder. `value` is what they type, in
    /// their language; it is kept in one form.
    ///
    /// # Errors
    /// [`FaroError::Refused`] says what to write instead; [`FaroError::NotFound`] for nobody of the case;
    /// [`FaroError::Locked`]; what the vault refuses.
    pub fn set_fact(&self, name: String, person: Option<String>, value: String) -> Result<(), FaroError> {
        self.answer(|reader| {
            let now = self.now()?.to_utc();
            self.change(|case| {
                let person = case.whose(person.as_deref())?;
                case.set_fact(&name, person, &value, &self.book(), &reader.words, now).map(drop)
            })
        })
    }

    /// Writes down that there is none of this, or none yet, so that it is not asked for again; `person` none is the holder.
    ///
    /// # Errors
    /// Those of [`Faro::set_fact`], but for those of a value.
    pub fn set_no_fact(&self, name: String, person: Option<String>) -> Result<(), FaroError> {
        self.answer(|_| {
            let now = self.now()?.to_utc();
            self.change(|case| {
                let person = case.whose(person.as_deref())?;
                case.set_none(&name, person, &self.book(), now).map(drop)
            })
        })
    }

    /// Says that something is right although it can hardly be; `about` is that of a `DoubtView`.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; those of the clock; what the vault refuses.
    pub fn confirm(&self, about: String) -> Result<(), FaroError> {
        self.answer(|_| {
            let now = self.now()?;
            self.change(|case| {
                let sure = Outlook::of(case, &self.book(), now).sure(&about)?;
                Ok::<_, Failure>(case.confirm(sure, now.to_utc())?)
            })
        })
    }

    /// Removes a fact about somebody; `person` none is the holder.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; what the vault refuses.
    pub fn unset_fact(&self, name: String, person: Option<String>) -> Result<(), FaroError> {
        self.answer(|_| {
            self.change(|case| {
                let person = case.whose(person.as_deref())?;
                case.unset_fact(&name, person, &self.book()).map(drop)
            })
        })
    }
}
