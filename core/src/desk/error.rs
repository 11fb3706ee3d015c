//! Refusals at a worker's desk, about what a client sent or what goes back: each tells the worker what to do next.

use crate::casefile::CaseError;
use crate::handoff::{CardError, HandoffError, JsonError};
use crate::l10n::{Ltr, Message};
use crate::vault::{EntropyError, VaultError};

/// Why something could not be done at a desk. Holds no word of a client's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeskError {
    /// The case refused, or the vault.
    #[error(transparent)]
    Case(#[from] CaseError),
    /// The file is no hand-off for this desk, or not as it was sealed.
    #[error(transparent)]
    Handoff(#[from] HandoffError),
    /// What is in it cannot be read.
    #[error(transparent)]
    Json(#[from] JsonError),
    /// No card can be made of it.
    #[error(transparent)]
    Card(#[from] CardError),
    /// This vault is no desk.
    #[error("this vault is no desk")]
    None,
    /// This vault is a desk already.
    #[error("this vault is a desk already")]
    Already,
    /// One with this number, or a later one, is here already.
    #[error("number {there} is here already")]
    NotNewer {
        /// The number of the one that is here.
        there: u64,
    },
    /// More people, hearings or facts than any case has.
    #[error("more than any case has")]
    TooMuch,
    /// What it says of itself is not what is signed.
    #[error("it says something else than what is signed")]
    Otherwise,
    /// Several clients have this name.
    #[error("several clients have this name")]
    Which {
        /// The first characters of their ids.
        ids: Vec<String>,
    },
    /// The client still has a card whose keys were destroyed.
    #[error("the keys of the client's card were destroyed")]
    GivenUp,
    /// A reply without a line.
    #[error("the reply says nothing")]
    Nothing,
    /// Nothing in the client's case has this id.
    #[error("nothing in the case has the id {id}")]
    NotTheirs {
        /// What was typed.
        id: String,
    },
}

impl DeskError {
    /// The sentence for the worker, which says what to do next.
    pub fn message(&self) -> Message {
        match self {
            DeskError::Case(error) => error.message(),
            DeskError::Handoff(error) => error.message(),
            DeskError::Json(error) => error.message(),
            DeskError::Card(error) => error.message(),
            DeskError::None => Message::new("desk-none"),
            DeskError::Already => Message::new("desk-already"),
            DeskError::NotNewer { there } => Message::new("desk-not-newer").with("there", *there),
            DeskError::TooMuch => Message::new("desk-too-much"),
            DeskError::Otherwise => Message::new("desk-otherwise"),
            DeskError::Which { ids } => Message::new("desk-which").with("ids", Ltr::new(ids.join(", "))),
            DeskError::GivenUp => Message::new("desk-given-up"),
            DeskError::Nothing => Message::new("desk-reply-nothing"),
            DeskError::NotTheirs { id } => {
                Message::new("desk-reply-not-theirs").with("id", Ltr::new(id.as_str()))
            }
        }
    }
}

impl From<VaultError> for DeskError {
    fn from(error: VaultError) -> DeskError {
        DeskError::Case(error.into())
    }
}

impl From<EntropyError> for DeskError {
    fn from(error: EntropyError) -> DeskError {
        VaultError::from(error).into()
    }
}
