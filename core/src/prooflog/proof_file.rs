//! An export that somebody got: whether its entries hold, and who signed it.

use super::check::{FaultKind, ProofCheck, ProofFault};
use super::entry::ProofEntry;
use super::export::{FORM, ProofExport};
use crate::l10n::{Ltr, Message};
use crate::minisign::{MinisignError, PublicKey, Signature};

/// What is to be said of an export.
#[derive(Clone, Debug, PartialEq)]
pub struct FileCheck {
    /// Whether its entries hold.
    pub check: ProofCheck,
    /// Whether it is as it was signed.
    pub signature: FileSignature,
    /// Its entries, to look for a check code among them.
    pub entries: Vec<ProofEntry>,
}

/// What a signature shows of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileSignature {
    /// The file is as this key signed it.
    Right {
        /// Which key.
        key: PublicKey,
        /// Whether the reader named it. Else it is the one that the file names, and anybody could have named theirs.
        is_given: bool,
    },
    /// It is not as it was signed, or another key signed it.
    Wrong(MinisignError),
    /// There is none.
    Absent,
}

/// Why a file could not be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProofFileError {
    /// It is no export of a proof log.
    #[error("the file is no proof log")]
    Foreign,
    /// A newer version wrote it.
    #[error("a newer version wrote the file")]
    Newer,
}

/// Looks at an export, and at its signature where there is one; `key` is the one that the reader knows.
///
/// # Errors
/// [`ProofFileError`] where it cannot be read as a log.
pub fn check_file(
    json: &[u8],
    signature: Option<&[u8]>,
    key: Option<&PublicKey>,
) -> Result<FileCheck, ProofFileError> {
    let value: serde_json::Value = serde_json::from_slice(json).map_err(|_| ProofFileError::Foreign)?;
    match value.get("faro_log").and_then(serde_json::Value::as_u64) {
        Some(form) if form == u64::from(FORM) => {}
        Some(form) if form > u64::from(FORM) => return Err(ProofFileError::Newer),
        _ => return Err(ProofFileError::Foreign),
    }
    let export: ProofExport = serde_json::from_value(value).map_err(|_| ProofFileError::Foreign)?;
    let signature =
        signature.map_or(FileSignature::Absent, |signature| signed(json, signature, key, &export));
    let mut check = export.check();
    if check.fault.is_none()
        && (check.count, &check.head, &check.code) != (export.count, &export.head, &export.code)
    {
        let fault = ProofFault { number: check.count.saturating_add(1), kind: FaultKind::Missing };
        check.fault = Some(fault);
    }
    let entries = export.entries.into_iter().map(|exported| exported.entry).collect();
    Ok(FileCheck { check, signature, entries })
}

fn signed(json: &[u8], signature: &[u8], given: Option<&PublicKey>, export: &ProofExport) -> FileSignature {
    let named = || export.signed_by.as_deref().unwrap_or_default().parse();
    let verified = given.cloned().map_or_else(named, Ok).and_then(|key| {
        let signature = Signature::parse(signature)?;
        let comment = key.verify(json, &signature)?;
        // A signature for another purpose, by the same key, is none of a log.
        if comment != export.trusted_comment() {
            return Err(MinisignError::WrongComment);
        }
        Ok(key)
    });
    match verified {
        Ok(key) => FileSignature::Right { key, is_given: given.is_some() },
        Err(error) => FileSignature::Wrong(error),
    }
}

impl FileSignature {
    /// The sentence that says what it shows.
    pub fn message(&self) -> Message {
        match self {
            FileSignature::Right { key, is_given } => {
                let id = if *is_given { "proof-signature-given" } else { "proof-signature-right" };
                Message::new(id).with("key", Ltr::new(key.to_string()))
            }
            FileSignature::Wrong(error) => Message::new("proof-signature-wrong").with("why", error.message()),
            FileSignature::Absent => Message::new("proof-signature-absent"),
        }
    }
}

impl ProofFileError {
    /// The sentence for the person, which says what to do next.
    pub fn message(self) -> Message {
        Message::new(match self {
            ProofFileError::Foreign => "proof-file-foreign",
            ProofFileError::Newer => "proof-file-newer",
        })
    }
}
