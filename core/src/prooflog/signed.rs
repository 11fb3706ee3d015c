//! An export with its signature.

use chrono::DateTime;

use super::export::ProofExport;
use crate::casefile::{CaseError, Casefile};
use crate::deadlines::Tz;
use crate::l10n::Words;
use crate::minisign::SecretKey;

/// A log as two files: stock `minisign` checks the second against the first.
#[derive(Clone, Debug, PartialEq)]
pub struct SignedProofs {
    /// What it says.
    pub export: ProofExport,
    /// The first file.
    pub json: String,
    /// The second, `.minisig` behind the name of the first; none where the vault has no key and could not be written.
    pub signature: Option<String>,
}

impl ProofExport {
    /// What the signature says of the file, and signs with it.
    pub(super) fn trusted_comment(&self) -> String {
        format!("faro-log 1 {} {}", self.count, self.code)
    }
}

impl Casefile {
    /// The log with its signature. The content of entries that are not `chosen` is left out; none chooses all.
    ///
    /// # Errors
    /// [`CaseError::NotFound`] for a number that no entry has; what the vault refuses.
    pub fn export_proofs(
        &mut self,
        chosen: Option<&[u64]>,
        words: &Words,
        now: DateTime<Tz>,
    ) -> Result<SignedProofs, CaseError> {
        let key = self.signing_key()?;
        let public = key.as_ref().map(|key| key.public().to_string());
        let export = self.exported(chosen, public, words, now)?;
        let json = export.json().map_err(|_| CaseError::Unwritable)?;
        let sign = |key: SecretKey| key.sign(json.as_bytes(), &export.trusted_comment());
        let signature = key.map(sign).transpose().map_err(|_| CaseError::Unwritable)?;
        let signature = signature.map(|signature| signature.to_string());
        Ok(SignedProofs { export, json, signature })
    }
}
