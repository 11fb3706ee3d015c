//! Refusals of the sealed file, layer by layer: age, ZIP, sums, signature. What it says inside is another matter.

use std::io;

use super::zip::ZipError;
use crate::l10n::Message;
use crate::minisign::MinisignError;
use crate::share::age::AgeError;
use crate::vault::{EntropyError, VaultError};

/// Why a hand-off or a reply could not be made or read. Holds nothing of what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HandoffError {
    /// The vault refused, or the disk.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// Not an age file, or what is in it is neither a hand-off nor a reply.
    #[error("this is no hand-off and no reply")]
    Foreign,
    /// Sealed with a passphrase: nobody with a card did that.
    #[error("the file is sealed with a passphrase")]
    Passphrase,
    /// Sealed for another card.
    #[error("the file is sealed for somebody else")]
    NotForUs,
    /// It is not what was sealed.
    #[error("the file is damaged")]
    Damaged,
    /// The ZIP inside is not as it must be.
    #[error(transparent)]
    Zip(#[from] ZipError),
    /// What has the name of the sums lists other files, or is written in another form.
    #[error("the sums do not fit the files")]
    Sums,
    /// A file is not the one that the sums list.
    #[error("a file does not fit its sum")]
    WrongSum,
    /// There is no signature, or more than one.
    #[error("there is not exactly one signature")]
    Unsigned,
    /// The signature does not hold, or is by another key.
    #[error(transparent)]
    Signature(#[from] MinisignError),
    /// The signature is of something else: not of this kind, or not of a hand-off.
    #[error("the signature is of something else")]
    Stamp,
    /// Nothing in it has this name.
    #[error("there is nothing of this name")]
    NoEntry,
    /// What was added may not have this name.
    #[error("nothing may have this name")]
    Name,
    /// A paper was another one when it was read a second time.
    #[error("a paper changed while it was read")]
    Changed,
}

impl HandoffError {
    /// The sentence for the person, which says what to do next.
    pub fn message(&self) -> Message {
        Message::new(match self {
            Self::Vault(error) => return error.message(),
            Self::Zip(error) => return error.message(),
            Self::Signature(error) => return error.message(),
            Self::Foreign => "sealed-foreign",
            Self::Passphrase => "sealed-passphrase",
            Self::NotForUs => "sealed-not-for-us",
            Self::Damaged => "sealed-damaged",
            Self::Sums | Self::WrongSum => "sealed-sums",
            Self::Unsigned => "sealed-unsigned",
            Self::Stamp => "sealed-stamp",
            Self::NoEntry => "sealed-no-entry",
            Self::Name => "sealed-name",
            Self::Changed => "sealed-changed",
        })
    }
}

impl From<AgeError> for HandoffError {
    fn from(error: AgeError) -> Self {
        match error {
            AgeError::Vault(error) => Self::Vault(error),
            AgeError::Foreign => Self::Foreign,
            AgeError::Passphrase | AgeError::TooMuchWork => Self::Passphrase,
            AgeError::WrongSecret => Self::NotForUs,
            AgeError::Damaged => Self::Damaged,
        }
    }
}

impl From<EntropyError> for HandoffError {
    fn from(error: EntropyError) -> Self {
        Self::Vault(error.into())
    }
}

impl From<io::Error> for HandoffError {
    fn from(error: io::Error) -> Self {
        AgeError::of(error).into()
    }
}
