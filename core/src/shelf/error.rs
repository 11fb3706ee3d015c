//! Refusals about packs in a vault: the vault's, the pack's own, or of a name that is not there.

use crate::casefile::CaseError;
use crate::l10n::{Ltr, Message};
use crate::packs::PackRefusal;

/// Why something could not be done to the packs of a vault.
#[derive(Debug, thiserror::Error)]
pub enum ShelfError {
    /// The vault refused.
    #[error(transparent)]
    Case(#[from] CaseError),
    /// The pack was refused.
    #[error(transparent)]
    Pack(#[from] PackRefusal),
    /// No pack of this id is installed.
    #[error("no pack {pack}")]
    NoPack {
        /// What was asked for.
        pack: String,
    },
    /// The file of a pack cannot be read.
    #[error("the file cannot be read")]
    NoFile,
    /// Not the id of a publisher.
    #[error("this is no publisher")]
    NoPublisher,
}

impl ShelfError {
    /// The sentence for the person, which says what to do next.
    pub fn message(&self) -> Message {
        match self {
            Self::Case(error) => error.message(),
            Self::Pack(refusal) => refusal.message(),
            Self::NoPack { pack } => Message::new("shelf-no-pack").with("pack", Ltr::new(pack.as_str())),
            Self::NoFile => Message::new("error-paper-file"),
            Self::NoPublisher => Message::new("shelf-no-publisher"),
        }
    }
}
