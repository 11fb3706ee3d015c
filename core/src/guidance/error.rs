//! Refusals about guides and services: the fault of a pack is told apart from a name that was typed wrong.

use crate::l10n::{Ltr, Message};
use crate::packs::PackError;

/// Why there is no guidance.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GuidanceError {
    /// A file of a pack cannot be used.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// An article that a pack announces has no text, or quotes a fact that is not there.
    #[error("the article {id} has no text, or quotes what is not there")]
    Broken {
        /// Which.
        id: String,
    },
    /// Articles of several packs have this name.
    #[error("{} articles are called so", articles.len())]
    Which {
        /// Their whole ids.
        articles: Vec<String>,
    },
    /// The article has no step of this number.
    #[error("there are {last} steps")]
    NoStep {
        /// How many it has.
        last: usize,
    },
    /// No article has this id.
    #[error("no article {id}")]
    Unknown {
        /// What was asked for.
        id: String,
    },
    /// No service has this id.
    #[error("no such service")]
    UnknownService,
    /// No need has this code.
    #[error("no such need")]
    UnknownNeed,
}

impl GuidanceError {
    /// The sentence for the person, which says what to do next.
    pub fn message(&self) -> Message {
        match self {
            GuidanceError::Pack(error) => {
                Message::new("error-pack").with("detail", Ltr::new(error.to_string()))
            }
            GuidanceError::Broken { id } => {
                Message::new("error-article-broken").with("article", Ltr::new(id.as_str()))
            }
            GuidanceError::Which { articles } => {
                Message::new("error-which-article").with("articles", Ltr::new(articles.join(", ")))
            }
            GuidanceError::NoStep { last } => Message::new("error-no-step").with("count", *last),
            GuidanceError::Unknown { id } => {
                Message::new("error-unknown-article").with("article", Ltr::new(id.as_str()))
            }
            GuidanceError::UnknownService => Message::new("error-unknown-service"),
            GuidanceError::UnknownNeed => Message::new("error-unknown-need"),
        }
    }
}
