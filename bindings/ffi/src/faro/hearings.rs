use super::Faro;
use crate::error::FaroError;
use crate::views::{HearingView, NewHearing};

#[uniffi::export]
impl Faro {
    /// The hearings, the earliest first.
    ///
    /// # Errors
    /// [`FaroError::Locked`].
    pub fn hearings(&self) -> Result<Vec<HearingView>, FaroError> {
        self.answer(|reader| {
            self.session.with(|case| {
                Ok(case.hearings().into_iter().map(|hearing| HearingView::new(hearing, reader)).collect())
            })
        })
    }

    /// Writes a hearing down, and puts the case under the law of its jurisdiction. Answers its id.
    ///
    /// # Errors
    /// [`FaroError::Refused`] says what to write instead; [`FaroError::Locked`]; what the vault refuses.
    pub fn add_hearing(&self, hearing: NewHearing) -> Result<String, FaroError> {
        self.answer(|_| self.change(|case| Ok(case.add_hearing(&hearing.into(), &self.book)?.to_string())))
    }
}
