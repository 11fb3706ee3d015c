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

/// A reason to choose from.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ReasonChoice {
    /// For `NewProof`.
    pub reason: Reason,
    /// How a person says it.
    pub text: Text,
}
