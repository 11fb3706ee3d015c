//! Rows of pickers, each the code to hand back and the words to show: no shell words a choice.

use super::{DutyKind, Reason, SourceKind, Text};

/// A kind of duty to choose from.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DutyChoice {
    /// For `NewDuty`.
    pub kind: DutyKind,
    /// What it is called.
    pub text: Text,
}

/// A kind of source to choose from.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SourceChoice {
    /// For `NewSource`.
    pub kind: SourceKind,
    /// What it is called.
    pub text: Text,
}

/// A clock that a court may go by, to choose from.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ClockChoice {
    /// For `NewHearing`.
    pub zone: String,
    /// Whose it is, the cities with a court that goes by it, and the time there now.
    pub text: Text,
    /// The likeliest, which stands chosen until the person says another.
    pub chosen: bool,
}

/// A reason to choose from.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ReasonChoice {
    /// For `NewProof`.
    pub reason: Reason,
    /// How a person says it.
    pub text: Text,
}
