//! Why something cannot be said of an item.

use crate::casefile::CaseError;
use crate::deadlines::{At, DeadlineError};
use crate::l10n::{Ltr, Message};

/// Why something cannot be told, or cannot be marked.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum OutlookError {
    /// The case refused.
    #[error(transparent)]
    Case(#[from] CaseError),
    /// The rules refused.
    #[error(transparent)]
    Deadline(#[from] DeadlineError),
    /// No item has this name.
    #[error("no item {id}")]
    NoItem {
        /// What was asked for.
        id: String,
    },
    /// Several items fit.
    #[error("several items fit")]
    Which {
        /// Those that do.
        choices: Vec<Choice>,
    },
    /// It has not begun, so nobody can know what came of it.
    #[error("it has not begun")]
    NotYet(Box<NotYet>),
    /// The duty is not on that day.
    #[error("no time on that day")]
    NoTime,
    /// A day to come, for what is said to have happened.
    #[error("that day is still to come")]
    ToCome,
    /// Not a day or a moment.
    #[error("not a day or a moment")]
    On,
    /// It can be closed only with a proof or a reason.
    #[error("a proof or a reason is needed")]
    ProofNeeded,
    /// The same is written down of it already.
    #[error("it is marked already")]
    Marked,
    /// Nothing was written down of it that could be taken back.
    #[error("nothing is marked")]
    NotMarked,
}

/// What has not begun.
#[derive(Clone, Debug, PartialEq)]
pub struct NotYet {
    /// What it is called.
    pub title: Message,
    /// When it begins.
    pub begins: At,
    /// Times that are over and wait for a word.
    pub choices: Vec<Choice>,
}

/// An item to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: Message,
}

impl OutlookError {
    /// The sentence for the person, which says what to do next. It calls what may be meant by its title.
    pub fn message(&self) -> Message {
        self.naming(|choice| choice.title.clone())
    }

    /// The same where something is meant by typing it: by its id.
    pub fn message_with_ids(&self) -> Message {
        self.naming(|choice| Message::new("own-words").with("text", choice.id.as_str()))
    }

    fn naming(&self, name: impl Fn(&Choice) -> Message) -> Message {
        let named = |choices: &[Choice]| {
            let list = |first, next| Message::new("list-more").with("first", first).with("next", next);
            choices.iter().map(&name).reduce(list).unwrap_or_else(|| Message::new("item-gone"))
        };
        match self {
            OutlookError::Case(error) => error.message(),
            OutlookError::Deadline(error) => error.message(),
            OutlookError::NoItem { id } => Message::new("error-not-found").with("id", Ltr::new(id.as_str())),
            OutlookError::Which { choices } => Message::new("error-which-item").with("items", named(choices)),
            OutlookError::NotYet(not_yet) => {
                let NotYet { title, begins, choices } = &**not_yet;
                let id = if choices.is_empty() { "error-not-yet" } else { "error-not-yet-which" };
                let message = Message::new(id).with("title", title.clone()).with("begins", begins.message());
                if choices.is_empty() { message } else { message.with("items", named(choices)) }
            }
            OutlookError::NoTime => Message::new("error-no-time"),
            OutlookError::ToCome => Message::new("error-to-come"),
            OutlookError::On => Message::new("error-on"),
            OutlookError::ProofNeeded => Message::new("error-proof-needed"),
            OutlookError::Marked => Message::new("error-marked"),
            OutlookError::NotMarked => Message::new("error-not-marked"),
        }
    }
}
