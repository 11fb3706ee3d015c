//! Refusals of backups: a wrong code and a damaged file are told apart as far as cryptography can.

use std::io;

use super::age::AgeError;
use crate::disk::Strange;
use crate::l10n::Message;
use crate::vault::{EntropyError, VaultError};

/// Why a backup could not be made, read or restored. Holds no data of the user and no path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BackupError {
    /// The vault refused, or the disk.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The vault has no recovery code, and nothing else opens a backup.
    #[error("the vault has no recovery code")]
    NoRecoveryCode,
    /// Something has the name of the new file already.
    #[error("there is a file of that name already")]
    Exists,
    /// The file, or the folder that shall hold it, is not there.
    #[error("there is no such file or folder")]
    NotFound,
    /// What has the name of the backup is a folder, a pipe or a device.
    #[error("this is no plain file")]
    NoFile,
    /// Not an age file under a passphrase, or what is in it was not made by Faro.
    #[error("this is not a backup of Faro")]
    Foreign,
    /// Written by a newer version of Faro.
    #[error("the backup was written by a newer version of Faro")]
    Newer,
    /// scrypt would take more memory than a phone should be asked for; nothing was allocated.
    #[error("the backup asks for too much work")]
    TooMuchWork,
    /// The code does not open it; or its first lines are damaged, which looks the same.
    #[error("the code does not open this backup")]
    WrongCode,
    /// It is not what was written.
    #[error("the backup is damaged")]
    Damaged,
}

impl BackupError {
    /// The sentence for the person, which says what to do next.
    pub fn message(&self) -> Message {
        let id = match self {
            BackupError::Vault(error) => return error.message(),
            BackupError::NoRecoveryCode => "backup-no-code",
            BackupError::Exists => "backup-exists",
            BackupError::NotFound => "backup-not-found",
            BackupError::NoFile => "backup-no-file",
            BackupError::Foreign => "backup-foreign",
            BackupError::Newer => "backup-newer",
            BackupError::TooMuchWork => "backup-too-much-work",
            BackupError::WrongCode => "backup-wrong-code",
            BackupError::Damaged => "backup-damaged",
        };
        Message::new(id)
    }
}

impl From<io::Error> for BackupError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            _ if Strange::is(&error) => Self::NoFile,
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::IsADirectory => {
                Self::NotFound
            }
            io::ErrorKind::AlreadyExists => Self::Exists,
            _ => Self::Vault(error.into()),
        }
    }
}

impl From<AgeError> for BackupError {
    fn from(error: AgeError) -> Self {
        match error {
            AgeError::Vault(error) => Self::Vault(error),
            AgeError::Foreign | AgeError::Passphrase => Self::Foreign,
            AgeError::TooMuchWork => Self::TooMuchWork,
            AgeError::WrongSecret => Self::WrongCode,
            AgeError::Damaged => Self::Damaged,
        }
    }
}

impl From<EntropyError> for BackupError {
    fn from(error: EntropyError) -> Self {
        Self::Vault(error.into())
    }
}
