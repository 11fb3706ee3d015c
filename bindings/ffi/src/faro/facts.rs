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

    /// The questions that matter to the case and that nobody answered yet, the most urgent first.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn open_questions(&self) -> Result<Vec<QuestionView>, FaroError> {
        self.answer(|reader| {
            let today = self.now()?.date_naive();
            self.session.with(|case| Ok(QuestionView::open(case, &self.book, today, reader)))
        })
    }

    /// Writes a fact down, or changes it. `value` is written as its kind says.
    ///
    /// # Errors
    /// [`FaroError::Refused`] says what to write instead; [`FaroError::Locked`]; what the vault refuses.
    pub fn set_fact(&self, name: String, value: String) -> Result<(), FaroError> {
        self.answer(|_| {
            let now = self.now()?.to_utc();
            self.change(|case| case.set_fact(&name, &value, &self.book, now).map(drop))
        })
    }

    /// Removes a fact.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; what the vault refuses.
    pub fn unset_fact(&self, name: String) -> Result<(), FaroError> {
        self.answer(|_| self.change(|case| case.unset_fact(&name, &self.book).map(drop)))
    }
}
