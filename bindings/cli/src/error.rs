//! All refusals of the command line in one type: each has a message in the reader's words, some offer choices.

use std::io;

use faro_core::casefile::CaseError;
use faro_core::checks::ProjectError;
use faro_core::deadlines::{DateError, DeadlineError, ZoneError};
use faro_core::desk::DeskError;
use faro_core::files::{Files, FilesError};
use faro_core::guidance::GuidanceError;
use faro_core::handoff::ExchangeError;
use faro_core::l10n::{ManifestError, Message, Words, WordsError};
use faro_core::outlook::{Choice, OutlookError};
use faro_core::packs::PackError;
use faro_core::share::BackupError;
use faro_core::sheets::SheetError;
use faro_core::vault::VaultError;

/// Why a command was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CliError {
    #[error(transparent)]
    Case(#[from] CaseError),
    #[error(transparent)]
    Outlook(#[from] OutlookError),
    #[error(transparent)]
    Backup(#[from] BackupError),
    #[error(transparent)]
    Desk(#[from] DeskError),
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
    #[error(transparent)]
    Guidance(#[from] GuidanceError),
    #[error(transparent)]
    Files(#[from] FilesError),
    #[error(transparent)]
    Project(#[from] ProjectError),
    #[error(transparent)]
    Words(#[from] WordsError),
    #[error("an input or output failed")]
    Io(#[from] io::Error),
    /// What was typed could be one of several days.
    #[error("could be one of several days")]
    Days(Vec<Choice>),
    /// The command said it all itself.
    #[error("reported")]
    Reported,
    /// A refusal that needs no more than its sentence.
    #[error("{}", .0.id())]
    Said(Message),
}

impl CliError {
    /// The sentence for the person, which says what to do next.
    pub(crate) fn message(&self) -> Message {
        match self {
            CliError::Case(error) => error.message(),
            CliError::Outlook(error) => error.message_with_ids(),
            CliError::Backup(error) => error.message(),
            CliError::Desk(error) => error.message(),
            CliError::Exchange(error) => error.message(),
            CliError::Guidance(error) => error.message(),
            CliError::Files(error) => Message::new("error-locales").with("detail", error.to_string()),
            CliError::Project(error) => error.message(),
            CliError::Words(error) => error.message(),
            CliError::Io(error) => Message::new("error-input").with("detail", error.kind().to_string()),
            CliError::Said(message) => message.clone(),
            CliError::Days(_) => Message::new("error-date-which"),
            CliError::Reported => Message::new("cli-reported"),
        }
    }

    /// What the person may have meant.
    pub(crate) fn choices(&self) -> &[Choice] {
        match self {
            CliError::Outlook(OutlookError::Which { choices }) => choices,
            CliError::Days(choices) => choices,
            CliError::Outlook(OutlookError::NotYet(not_yet)) => &not_yet.choices,
            _ => &[],
        }
    }
}

/// English, built in: for what is wrong before there are words.
pub(crate) fn english() -> Words {
    // The built-in files hold English: a test of the core reads them.
    let Ok(words) = Words::load(Files::builtin(), "en") else { std::process::exit(1) };
    words.without_isolates()
}

macro_rules! through_case {
    ($($error:ty),*) => {
        $(impl From<$error> for CliError {
            fn from(error: $error) -> CliError {
                CliError::Case(error.into())
            }
        })*
    };
}

through_case!(VaultError, DeadlineError, DateError, ZoneError);

impl From<PackError> for CliError {
    fn from(error: PackError) -> CliError {
        CliError::Guidance(error.into())
    }
}

impl From<SheetError> for CliError {
    fn from(error: SheetError) -> CliError {
        match error {
            SheetError::Case(error) => error.into(),
            SheetError::Pack(error) => error.into(),
        }
    }
}

impl From<ManifestError> for CliError {
    fn from(error: ManifestError) -> CliError {
        CliError::Words(error.into())
    }
}
