use super::Faro;
use crate::error::FaroError;
use crate::views::{FactView, QuestionView};

#[uniffi::export]
impl Faro {
    /// What was told, by name.
    ///
    /// # Errors
    /// [`FaroError::Locked`].
    pub fn facts(&self) -> Result<Vec<FactView>, FaroError> {
        self.answer(|reader| {
            self.session.with(|case| {
                Ok(case
                    .facts()
                    .into_iter()
                    .map(|fact| FactView::new(fact.body, &self.book, reader))
                    .collect())
            })
        })
    }

    /// What rules of the case's jurisdictions ask and nobody told yet.
    ///
    /// # Errors
    /// [`FaroError::Locked`].
    pub fn open_questions(&self) -> Result<Vec<QuestionView>, FaroError> {
        self.answer(|reader| self.session.with(|case| Ok(QuestionView::open(case, &self.book, reader))))
    }

    /// Writes a fact down, or changes it. `value` is written as its kind says.
    ///
    /// # Errors
    /// [`FaroError::Refused`] says what to write instead; [`FaroError::Locked`]; what the vault refuses.
    pub fn set_fact(&self, name: String, value: String) -> Result<(), FaroError> {
        self.answer(|_| self.change(|case| case.set_fact(&name, &value, &self.book).map(drop)))
    }

    /// Removes a fact.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; what the vault refuses.
    pub fn unset_fact(&self, name: String) -> Result<(), FaroError> {
        self.answer(|_| self.change(|case| case.unset_fact(&name, &self.book).map(drop)))
    }
}
