//! The closed list of needs: packs file their services under these codes, and people look for help by them.

use serde::{Deserialize, Serialize};

use crate::Coded;
use crate::l10n::Message;

/// What somebody needs that a service helps with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Something bad happens now.
    Danger,
    /// A lawyer.
    Lawyer,
    /// What the court says of a case.
    Court,
    /// Asking a higher court or board.
    Appeal,
    /// Forms, permits and cards of an office.
    Papers,
    /// Fees.
    Fees,
    /// Showing an office that one is there.
    CheckIn,
    /// Somebody is held.
    Held,
    /// Somebody of the family is missing.
    Family,
    /// Children.
    Children,
    /// Harm at home, or by who brought one here.
    Violence,
    /// A bed.
    Shelter,
    /// Food and clothes.
    Food,
    /// A doctor.
    Health,
    /// Work.
    Work,
    /// School, and learning a language.
    School,
}

impl Coded for Need {
    const ALL: &'static [Need] = &[
        Need::Danger,
        Need::Lawyer,
        Need::Court,
        Need::Appeal,
        Need::Papers,
        Need::Fees,
        Need::CheckIn,
        Need::Held,
        Need::Family,
        Need::Children,
        Need::Violence,
        Need::Shelter,
        Need::Food,
        Need::Health,
        Need::Work,
        Need::School,
    ];
}

impl Need {
    /// What it is called.
    pub fn message(self) -> Message {
        Message::new(match self {
            Need::Danger => "need-danger",
            Need::Lawyer => "need-lawyer",
            Need::Court => "need-court",
            Need::Appeal => "need-appeal",
            Need::Papers => "need-papers",
            Need::Fees => "need-fees",
            Need::CheckIn => "need-check-in",
            Need::Held => "need-held",
            Need::Family => "need-family",
            Need::Children => "need-children",
            Need::Violence => "need-violence",
            Need::Shelter => "need-shelter",
            Need::Food => "need-food",
            Need::Health => "need-health",
            Need::Work => "need-work",
            Need::School => "need-school",
        })
    }
}
