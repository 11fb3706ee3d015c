//! Calls for the proof log: shown, handed over as signed files or as a sheet, and pinned by its check code.

use faro_core::casefile::CaseError;
use faro_core::sheets::{self, Readers, proof_sheet};

use super::Faro;
use crate::error::{FaroError, Kind};
use crate::failure::Failure;
use crate::views::{CheckCodeView, ProofFiles, ProofLogView};

#[uniffi::export]
impl Faro {
    /// The proof log, the latest entry first.
    ///
    /// # Errors
    /// [`FaroError::Locked`].
    pub fn proof_log(&self) -> Result<ProofLogView, FaroError> {
        self.answer(|reader| self.session.with(|case| Ok(ProofLogView::new(case, reader))))
    }

    /// The proof log as one sheet in plain text, in the language of what rules and guides say: to print, or
    /// to hand over.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock; what the vault refuses.
    pub fn proof_sheet(&self) -> Result<String, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            let words = reader.words.content();
            let signed = self.change(|case| case.export_proofs(None, words, now))?;
            Ok(sheets::text(&proof_sheet(&signed.export, Readers::new(words, None))))
        })
    }

    /// The check code in one line, to be handed over today.
    ///
    /// # Errors
    /// [`FaroError::Refused`] where there is no entry yet; [`FaroError::Locked`]; those of the clock; what the vault refuses.
    pub fn check_code(&self) -> Result<CheckCodeView, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            let code = self.change(|case| {
                case.check_code(now).map_err(|error| match error {
                    CaseError::Empty => Failure::new(Kind::Refused, "shell-proof-none"),
                    error => error.into(),
                })
            })?;
            Ok(CheckCodeView::new(code, reader))
        })
    }

    /// The log as two files, of which the second is the signature of the first. Of entries whose numbers are not `chosen`
    /// the content is left out; none chooses all.
    ///
    /// # Errors
    /// [`FaroError::NotFound`] for a number that no entry has; [`FaroError::Locked`]; those of the clock; what the vault
    /// refuses.
    #[uniffi::method(default(chosen = None))]
    pub fn export_proofs(&self, chosen: Option<Vec<u64>>) -> Result<ProofFiles, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            let signed = self.change(|case| case.export_proofs(chosen.as_deref(), &reader.words, now))?;
            Ok(ProofFiles { log: signed.json, signature: signed.signature })
        })
    }
}
