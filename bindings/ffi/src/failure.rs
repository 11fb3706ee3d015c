//! From the errors of the core to those of the border: a variant and a message, which the reader's words say.
use faro_core::casefile::CaseError;
use faro_core::deadlines::DeadlineError;
use faro_core::files::Files;
use faro_core::guidance::GuidanceError;
use faro_core::handoff::{CardError, ExchangeError, HandoffError, JsonError};
use faro_core::l10n::{Message, Words, WordsError};
use faro_core::outlook::OutlookError;
use faro_core::packs::{PackError, PackRefusal};
use faro_core::share::BackupError;
use faro_core::sheets::SheetError;
use faro_core::shelf::ShelfError;
use faro_core::vault::VaultError;

use crate::error::{FaroError, Kind};
use crate::platform::PlatformError;
use crate::views::{Direction, Text};

/// A failure that is not in words yet.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Failure {
    pub(crate) kind: Kind,
    pub(crate) message: Message,
}

impl Failure {
    pub(crate) fn new(kind: Kind, id: &str) -> Failure {
        Failure { kind, message: Message::new(id) }
    }

    pub(crate) fn said(self, words: &Words) -> FaroError {
        FaroError::new(self.kind, self.message.id().to_owned(), words.say(&self.message).into())
    }

    /// Before there is a reader. If not even English can be read, then the id is all that can be said.
    pub(crate) fn in_english(self) -> FaroError {
        match Words::load(Files::builtin(), "en") {
            Ok(english) => self.said(&english),
            Err(_) => {
                let code = self.message.id().to_owned();
                let text = Text {
                    text: code.clone(),
                    tag: "en".to_owned(),
                    direction: Direction::Ltr,
                    fell_back: true,
                };
                FaroError::new(self.kind, code, text)
            }
        }
    }
}

impl From<VaultError> for Failure {
    fn from(error: VaultError) -> Failure {
        CaseError::Vault(error).into()
    }
}

impl From<DeadlineError> for Failure {
    fn from(error: DeadlineError) -> Failure {
        CaseError::Deadline(error).into()
    }
}

impl From<PackError> for Failure {
    fn from(error: PackError) -> Failure {
        GuidanceError::Pack(error).into()
    }
}

impl From<CaseError> for Failure {
    fn from(error: CaseError) -> Failure {
        let kind = match &error {
            CaseError::Vault(error) => vault_kind(*error),
            CaseError::NotFound { .. } | CaseError::Deadline(DeadlineError::UnknownRule { .. }) => {
                Kind::NotFound
            }
            CaseError::Unwritable => Kind::Fault,
            _ => Kind::Refused,
        };
        Failure { kind, message: error.message() }
    }
}

impl From<OutlookError> for Failure {
    fn from(error: OutlookError) -> Failure {
        let kind = match error {
            OutlookError::Case(error) => return error.into(),
            OutlookError::Deadline(error) => return error.into(),
            OutlookError::NoItem { .. } => Kind::NotFound,
            OutlookError::Which { .. }
            | OutlookError::NotYet(_)
            | OutlookError::NoTime
            | OutlookError::ToCome
            | OutlookError::On
            | OutlookError::ProofNeeded
            | OutlookError::Marked
            | OutlookError::NotMarked => Kind::Refused,
        };
        Failure { kind, message: error.message() }
    }
}

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Failure {
        let kind = match error {
            BackupError::Vault(error) => return error.into(),
            BackupError::NoRecoveryCode
            | BackupError::Exists
            | BackupError::NoFile
            | BackupError::Foreign => Kind::Refused,
            BackupError::NotFound => Kind::NotFound,
            BackupError::Newer => Kind::Newer,
            BackupError::WrongCode => Kind::WrongSecret,
            BackupError::TooMuchWork | BackupError::Damaged => Kind::Damaged,
        };
        Failure { kind, message: error.message() }
    }
}

impl From<ExchangeError> for Failure {
    fn from(error: ExchangeError) -> Failure {
        let kind = match &error {
            ExchangeError::Case(error) => return error.clone().into(),
            ExchangeError::Sealed(HandoffError::Vault(error)) => return (*error).into(),
            ExchangeError::Sealed(
                HandoffError::Foreign
                | HandoffError::Passphrase
                | HandoffError::NotForUs
                | HandoffError::Name,
            ) => Kind::Refused,
            ExchangeError::Sealed(HandoffError::NoEntry) | ExchangeError::NoLine | ExchangeError::NoFile => {
                Kind::NotFound
            }
            ExchangeError::Sealed(_) => Kind::Damaged,
            ExchangeError::Json(JsonError::Newer) | ExchangeError::Card(CardError::Newer) => Kind::Newer,
            ExchangeError::Json(_) => Kind::Damaged,
            _ => Kind::Refused,
        };
        Failure { kind, message: error.message() }
    }
}

impl From<SheetError> for Failure {
    fn from(error: SheetError) -> Failure {
        match error {
            SheetError::Case(error) => error.into(),
            SheetError::Pack(error) => error.into(),
        }
    }
}

impl From<GuidanceError> for Failure {
    fn from(error: GuidanceError) -> Failure {
        let kind = match &error {
            GuidanceError::Unknown { .. } | GuidanceError::NoStep { .. } | GuidanceError::UnknownService => {
                Kind::NotFound
            }
            GuidanceError::Which { .. } | GuidanceError::UnknownNeed => Kind::Refused,
            GuidanceError::Pack(_) | GuidanceError::Broken { .. } => Kind::Fault,
        };
        Failure { kind, message: error.message() }
    }
}

impl From<PackRefusal> for Failure {
    fn from(refusal: PackRefusal) -> Failure {
        Failure { kind: Kind::Refused, message: refusal.message() }
    }
}

impl From<ShelfError> for Failure {
    fn from(error: ShelfError) -> Failure {
        let kind = match error {
            ShelfError::Case(error) => return error.into(),
            ShelfError::Pack(refusal) => return refusal.into(),
            ShelfError::NoPack { .. } | ShelfError::NoFile => Kind::NotFound,
            ShelfError::NoPublisher => Kind::Refused,
        };
        Failure { kind, message: error.message() }
    }
}

impl From<WordsError> for Failure {
    fn from(error: WordsError) -> Failure {
        let kind = match &error {
            WordsError::Unknown { .. } => Kind::Refused,
            WordsError::Manifest(_) => Kind::Fault,
        };
        Failure { kind, message: error.message() }
    }
}

impl From<PlatformError> for Failure {
    fn from(error: PlatformError) -> Failure {
        match error {
            PlatformError::Refused => Failure::new(Kind::PlatformRefused, "border-platform-refused"),
            PlatformError::Unavailable => {
                Failure::new(Kind::PlatformUnavailable, "border-platform-unavailable")
            }
            PlatformError::Unexpected => {
                Failure::new(Kind::PlatformUnavailable, "border-platform-unexpected")
            }
        }
    }
}

fn vault_kind(error: VaultError) -> Kind {
    match error {
        VaultError::NotFound => Kind::NoVault,
        VaultError::AlreadyOpen => Kind::VaultBusy,
        VaultError::WrongSecret => Kind::WrongSecret,
        VaultError::Damaged
        | VaultError::ReadOnlyDamaged
        | VaultError::Foreign
        | VaultError::KdfRefused
        | VaultError::PaperMissing
        | VaultError::PaperDamaged => Kind::Damaged,
        VaultError::NewerFormat | VaultError::RecordNewer => Kind::Newer,
        VaultError::NoSuchSlot | VaultError::RecordNotFound => Kind::NotFound,
        VaultError::AlreadyExists
        | VaultError::LastSlot
        | VaultError::TooManySlots
        | VaultError::PassphraseTooShort { .. }
        | VaultError::PassphraseWeak { .. }
        | VaultError::PassphraseUnassigned
        | VaultError::PassphraseNotText
        | VaultError::RecordRefused
        | VaultError::PaperTooLarge { .. }
        | VaultError::PapersFull { .. } => Kind::Refused,
        _ => Kind::DeviceFailed,
    }
}
