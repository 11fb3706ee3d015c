//! One question: a fact that nobody told yet.

use crate::deadlines::FactType;
use crate::l10n::Message;
use crate::vault::RecordId;

/// A fact to be told.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Full name: `us.last_arrival`.
    pub name: String,
    /// Whom it is about; none is the holder.
    pub person: Option<RecordId>,
    /// The question.
    pub question: Message,
    /// What the fact is called inside a sentence.
    pub label: Message,
    /// It is answered by writing a hearing down.
    pub is_hearing: bool,
    /// It decides much, and is asked before others.
    pub is_first: bool,
    /// How it is answered.
    pub kind: FactType,
    /// The ids of the rules that ask.
    pub rules: Vec<String>,
    /// The titles of those that are not a disputed text.
    pub titles: Vec<Message>,
}

impl Question {
    /// The name inside its jurisdiction.
    pub fn short(&self) -> &str {
        self.name.split_once('.').map_or(self.name.as_str(), |(_, short)| short)
    }
}
