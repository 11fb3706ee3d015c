//! Refusals around the sealed file: of cards, of what was chosen, of replies and their lines.

use std::io;

use super::card::CardError;
use super::error::HandoffError;
use super::strict::JsonError;
use crate::casefile::CaseError;
use crate::deadlines::DeadlineError;
use crate::l10n::Message;
use crate::vault::{EntropyError, VaultError};

/// Why a hand-off or a reply was refused. Holds nothing of what is in it.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ExchangeError {
    /// The case refused.
    #[error(transparent)]
    Case(#[from] CaseError),
    /// The sealed file does not hold, or could not be written.
    #[error(transparent)]
    Sealed(#[from] HandoffError),
    /// What says what all of it is cannot be read.
    #[error(transparent)]
    Json(#[from] JsonError),
    /// It is no card.
    #[error(transparent)]
    Card(#[from] CardError),
    /// A card with the same keys is there already.
    #[error("the card is there already")]
    CardTwice,
    /// Nobody compared the card, and the person did not say that they want to go on.
    #[error("nobody compared the card")]
    NotCompared,
    /// A part or a record that was chosen is not there.
    #[error("nothing of that name can be chosen")]
    NoPart,
    /// There is a file of that name already.
    #[error("there is a file of that name already")]
    Exists,
    /// The file of a reply cannot be read.
    #[error("the file cannot be read")]
    NoFile,
    /// The file is a hand-off, not a reply.
    #[error("this is no reply")]
    NoReply,
    /// The reply is to the hand-off of somebody else.
    #[error("the reply is to another hand-off")]
    OtherHandoff,
    /// A reply of this number was seen, and it said something else.
    #[error("a reply of this number was seen")]
    Seen,
    /// The reply has no such line.
    #[error("there is no such line")]
    NoLine,
    /// The line was taken before.
    #[error("the line was taken before")]
    Taken,
    /// The line cannot be taken; the message says why.
    #[error("the line cannot be taken")]
    CannotTake(Message),
}

impl ExchangeError {
    /// The sentence for the person, which says what to do next.
    pub fn message(&self) -> Message {
        Message::new(match self {
            Self::Case(error) => return error.message(),
            Self::Sealed(error) => return error.message(),
            Self::Json(error) => return error.message(),
            Self::Card(error) => return error.message(),
            Self::CannotTake(why) => return why.clone(),
            Self::CardTwice => "card-twice",
            Self::NotCompared => "card-not-compared",
            Self::NoPart => "handoff-no-part",
            Self::Exists => "handoff-exists",
            Self::NoFile => "reply-no-file",
            Self::NoReply => "reply-no-reply",
            Self::OtherHandoff => "reply-other-handoff",
            Self::Seen => "reply-seen",
            Self::NoLine => "reply-no-line",
            Self::Taken => "reply-taken-before",
        })
    }
}

impl ExchangeError {
    /// Why a new file could not be made.
    pub(super) fn of_new(error: io::Error) -> ExchangeError {
        match error.kind() {
            io::ErrorKind::AlreadyExists => ExchangeError::Exists,
            _ => VaultError::from(error).into(),
        }
    }
}

impl From<VaultError> for ExchangeError {
    fn from(error: VaultError) -> Self {
        Self::Case(error.into())
    }
}

impl From<EntropyError> for ExchangeError {
    fn from(error: EntropyError) -> Self {
        VaultError::from(error).into()
    }
}

impl From<DeadlineError> for ExchangeError {
    fn from(error: DeadlineError) -> Self {
        Self::Case(error.into())
    }
}
