//! Sorts phrases by who is in the room: of which hearing that can only be a judge is decided here.

use serde::{Deserialize, Serialize};

use crate::Coded;
use crate::casefile::HearingKind;

/// Who hears it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Listener {
    /// A judge, in court.
    Judge,
    /// An officer: at a check-in, an interview, a door.
    Officer,
}

impl Coded for Listener {
    const ALL: &'static [Listener] = &[Listener::Judge, Listener::Officer];
}

impl Listener {
    /// Who may sit there: what is neither of a court's two hearings may be an interview.
    pub(super) fn at(kind: HearingKind) -> &'static [Listener] {
        match kind {
            HearingKind::Master | HearingKind::Individual => &[Listener::Judge],
            HearingKind::Other => Listener::ALL,
        }
    }
}
