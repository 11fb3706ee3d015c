//! Everything that can go wrong with a vault, without a word of what is in it.
use std::io;

use rusqlite::{ErrorCode, ffi};

use super::entropy::EntropyError;
use super::weakness::Weakness;
use crate::disk::Strange;
use crate::l10n::Message;

/// Why a vault could not be opened, read or changed. Holds no data of the user and no path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// There is no vault in this folder, or, for a new vault, no folder to hold it.
    #[error("there is no vault here")]
    NotFound,
    /// There is a vault already, or a folder of that name that is not empty.
    #[error("there is a vault here already")]
    AlreadyExists,
    /// Another process, or another part of this one, has the vault open.
    #[error("the vault is open already")]
    AlreadyOpen,
    /// No slot opens with this secret.
    #[error("the passphrase or key does not open this vault")]
    WrongSecret,
    /// No slot has this id.
    #[error("the vault has no such slot")]
    NoSuchSlot,
    /// Without this slot only device keys would be left, and a device can be lost.
    #[error("the last passphrase or recovery code cannot be removed")]
    LastSlot,
    /// A vault has one recovery code, and another does not take its place by itself.
    #[error("the vault has a recovery code already")]
    CodeExists,
    /// A vault has at most 255 slots, and passphrases that can be tried in a few seconds.
    #[error("the vault has no room for another slot")]
    TooManySlots,
    /// A new passphrase has fewer characters, after normalisation, than asked for.
    #[error("the passphrase needs at least {least} characters")]
    PassphraseTooShort {
        /// The least number of characters (Unicode scalar values).
        least: usize,
    },
    /// A new passphrase is one of those that are tried first.
    #[error("the passphrase is easy to guess: {why:?}")]
    PassphraseWeak {
        /// What makes it so.
        why: Weakness,
    },
    /// The passphrase has a character that Unicode has not assigned, whose normal form may still change.
    #[error("the passphrase has a character that Unicode does not know")]
    PassphraseUnassigned,
    /// The passphrase is not UTF-8.
    #[error("the passphrase is not text")]
    PassphraseNotText,
    /// The parameters of Argon2id are below the floor or above the ceiling; nothing was allocated.
    #[error("the key derivation parameters are out of bounds")]
    KdfRefused,
    /// The memory that Argon2id or SQLite needs could not be had.
    #[error("there is not enough memory")]
    Memory,
    /// The files are not a Faro vault.
    #[error("this is not a Faro vault")]
    Foreign,
    /// A Faro vault, but its bytes do not verify.
    #[error("the vault is damaged")]
    Damaged,
    /// Where a file or folder of the vault belongs stands a link, a pipe or something else that Faro did not make.
    #[error("what is named {name} is no plain file or folder")]
    Strange {
        /// Which of the names that Faro gives.
        name: &'static str,
    },
    /// Written by a newer version of Faro.
    #[error("the vault was written by a newer version of Faro")]
    NewerFormat,
    /// The folder or a file in it cannot be written.
    #[error("the vault's folder cannot be written")]
    ReadOnly,
    /// The vault opened with damage, and is not changed until it has been looked at.
    #[error("the vault is damaged and is kept read-only")]
    ReadOnlyDamaged,
    /// The disk, or the quota on it, is full.
    #[error("the disk is full")]
    Full,
    /// No record has this id.
    #[error("the vault has no such record")]
    RecordNotFound,
    /// The record has a newer schema than the writer knows, and is read-only to it.
    #[error("the record was written by a newer version of Faro")]
    RecordNewer,
    /// The record is too large (16 MiB sealed) or nested too deeply (127 levels) to be read again.
    #[error("the record is too large or nested too deeply")]
    RecordRefused,
    /// A paper is larger than is kept.
    #[error("the paper is larger than {most} bytes")]
    PaperTooLarge {
        /// The most bytes of one paper.
        most: u64,
    },
    /// All papers together would be larger than is kept.
    #[error("the papers would be larger than {most} bytes")]
    PapersFull {
        /// The most bytes of all papers.
        most: u64,
    },
    /// The record of a paper is there, and its file is not.
    #[error("the paper's file is missing")]
    PaperMissing,
    /// The file of a paper is not the one that was written.
    #[error("the paper's file is damaged")]
    PaperDamaged,
    /// No randomness could be had.
    #[error(transparent)]
    Entropy(#[from] EntropyError),
    /// A cipher or hash refused the length of its input: no path of this module leads there.
    #[error("a cipher refused its input")]
    Cipher,
    /// Any other failure of the file system.
    #[error("the file system failed: {0}")]
    Io(io::ErrorKind),
    /// Any other failure of SQLite, with its extended result code.
    #[error("the database failed with code {0}")]
    Database(i32),
}

impl VaultError {
    /// The sentence for the person, which says what to do next.
    pub fn message(&self) -> Message {
        let id = match self {
            Self::NotFound => "vault-not-found",
            Self::AlreadyExists => "vault-already-exists",
            Self::AlreadyOpen => "vault-already-open",
            Self::WrongSecret => "vault-wrong-secret",
            Self::NoSuchSlot => "vault-no-such-slot",
            Self::LastSlot => "vault-last-slot",
            Self::CodeExists => "error-recovery-exists",
            Self::TooManySlots => "vault-too-many-slots",
            Self::PassphraseTooShort { least } => {
                return Message::new("vault-passphrase-short").with("least", *least);
            }
            Self::PassphraseWeak { why } => match why {
                Weakness::Repeats => "vault-passphrase-repeats",
                Weakness::Row => "vault-passphrase-row",
                Weakness::Dates => "vault-passphrase-dates",
                Weakness::Common => "vault-passphrase-common",
            },
            Self::PassphraseUnassigned | Self::PassphraseNotText => "vault-passphrase-unreadable",
            Self::KdfRefused => "vault-kdf-refused",
            Self::Memory => "vault-memory",
            Self::Foreign => "vault-foreign",
            Self::Damaged => "vault-damaged",
            Self::Strange { name } => return Message::new("vault-strange").with("name", *name),
            Self::NewerFormat => "vault-newer",
            Self::ReadOnly => "vault-read-only",
            Self::ReadOnlyDamaged => "vault-read-only-damaged",
            Self::Full => "vault-full",
            Self::RecordNotFound => "vault-record-not-found",
            Self::RecordNewer => "vault-record-newer",
            Self::RecordRefused => "vault-record-refused",
            Self::PaperTooLarge { most } => {
                return Message::new("vault-paper-too-large").with("most", mebibytes(*most));
            }
            Self::PapersFull { most } => {
                return Message::new("vault-papers-full").with("most", mebibytes(*most));
            }
            Self::PaperMissing => "vault-paper-missing",
            Self::PaperDamaged => "vault-paper-damaged",
            Self::Entropy(_) => "vault-entropy",
            // Nothing that a person could do differs between them.
            Self::Cipher | Self::Io(_) | Self::Database(_) => "vault-failed",
        };
        Message::new(id)
    }
}

fn mebibytes(bytes: u64) -> i64 {
    i64::try_from(bytes / (1024 * 1024)).unwrap_or(i64::MAX)
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            _ if Strange::is(&error) => Self::Strange { name: "vault" },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            kind => Self::Io(kind),
        }
    }
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(failure, _) = error else {
            // A row is missing or has a value of another type than the schema's: not what Faro wrote.
            return Self::Damaged;
        };
        match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::AlreadyOpen,
            // Rows that are too big for SQLite were not written by it: a broken page says so.
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::TooBig => Self::Damaged,
            // So does a file that asks SQLite for more memory than any of ours.
            ErrorCode::OutOfMemory => Self::Damaged,
            // A page that the file should have lies behind its end.
            _ if failure.extended_code == ffi::SQLITE_IOERR_SHORT_READ => Self::Damaged,
            // The statements are always the same ones: they fail by a header or schema that Faro did not write.
            _ if failure.extended_code == ffi::SQLITE_ERROR => Self::Damaged,
            ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => Self::ReadOnly,
            ErrorCode::DiskFull => Self::Full,
            _ => Self::Database(failure.extended_code),
        }
    }
}
