//! How one time of a duty stands.

use serde::Serialize;

use crate::l10n::Message;
use crate::prooflog::ProofResult;

/// What came of a duty on one of its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DutyState {
    /// It has not begun.
    Coming,
    /// It can be done now.
    Open,
    /// Done in time.
    Done,
    /// Done after its time.
    Late,
    /// Its time is over, and nobody said a word: who looks at the page must not read an admission.
    Unanswered,
    /// Its time is over, and it was not done, as somebody said.
    Missed,
    /// Tried, and it could not be done.
    CouldNot,
}

impl DutyState {
    /// How a time stands of which somebody said what came of it.
    pub(super) fn of(result: ProofResult) -> DutyState {
        match result {
            ProofResult::Done => DutyState::Done,
            ProofResult::Late => DutyState::Late,
            ProofResult::CouldNot => DutyState::CouldNot,
            _ => DutyState::Missed,
        }
    }

    /// What it is called.
    pub fn message(self) -> Message {
        Message::new(match self {
            DutyState::Coming => "state-coming",
            DutyState::Open => "state-open",
            DutyState::Done => "result-done",
            DutyState::Late => "result-late",
            DutyState::Unanswered => "state-unanswered",
            DutyState::Missed => "result-missed",
            DutyState::CouldNot => "result-could-not",
        })
    }
}
