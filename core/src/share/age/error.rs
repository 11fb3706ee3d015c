//! Refusals of age files. They travel through `io::Error` and out again, because a file is read as a stream.

use std::io;

use crate::vault::{EntropyError, VaultError};

/// Why an age file could not be written or read. Holds no data of the user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AgeError {
    /// The disk refused, or a cipher.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// Not an age file, or not of the kind that is wanted.
    #[error("this is no age file of this kind")]
    Foreign,
    /// Under a passphrase, where one for a key is wanted.
    #[error("the age file is under a passphrase")]
    Passphrase,
    /// scrypt would take more memory than a phone should be asked for; nothing was allocated.
    #[error("the age file asks for too much work")]
    TooMuchWork,
    /// The passphrase or key does not open it.
    #[error("this passphrase or key does not open the age file")]
    WrongSecret,
    /// It is not what was written.
    #[error("the age file is damaged")]
    Damaged,
}

impl AgeError {
    /// What an error of a reader or writer was before [`io::Error`] took it along.
    pub(crate) fn of(error: io::Error) -> AgeError {
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<AgeError>());
        inner.copied().unwrap_or_else(|| AgeError::Vault(error.into()))
    }
}

impl From<io::Error> for AgeError {
    fn from(error: io::Error) -> Self {
        Self::of(error)
    }
}

impl From<AgeError> for io::Error {
    fn from(error: AgeError) -> Self {
        io::Error::other(error)
    }
}

impl From<EntropyError> for AgeError {
    fn from(error: EntropyError) -> Self {
        Self::Vault(error.into())
    }
}

/// A file that ends too early is damaged; any other failure is the disk's.
pub(super) fn cut(error: io::Error) -> AgeError {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => AgeError::Damaged,
        _ => error.into(),
    }
}
