use super::Faro;
use crate::error::FaroError;
use crate::views::ProofLogView;

#[uniffi::export]
impl Faro {
    /// The proof log, the latest entry first.
    ///
    /// # Errors
    /// [`FaroError::Locked`].
    pub fn proof_log(&self) -> Result<ProofLogView, FaroError> {
        self.answer(|reader| self.session.with(|case| Ok(ProofLogView::new(case, reader))))
    }

    /// The proof log as one sheet in plain text, in the reader's language: to print, or to hand over.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn proof_sheet(&self) -> Result<String, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            self.session.with(|case| Ok(case.export_proofs(now).sheet(&reader.words)))
        })
    }
}
