//! All refusals of the casefile. Each has a message, so that every front says the same in the reader's language.

use crate::deadlines::{DateError, DeadlineError, EveryError, ZoneError};
use crate::l10n::{Ltr, Message};
use crate::vault::{RecoveryCodeError, VaultError};

/// Why something could not be done to a case.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CaseError {
    /// The vault refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// A recovery code was typed wrong.
    #[error(transparent)]
    RecoveryCode(#[from] RecoveryCodeError),
    /// The rules refused.
    #[error(transparent)]
    Deadline(#[from] DeadlineError),
    /// A day or time is not one.
    #[error(transparent)]
    Date(#[from] DateError),
    /// Nothing has this id or name.
    #[error("nothing has the id {id}")]
    NotFound {
        /// What was asked for.
        id: String,
    },
    /// Several things have ids that start so.
    #[error("several ids start with {id}")]
    AmbiguousId {
        /// What was asked for.
        id: String,
    },
    /// No pack has rules for this jurisdiction.
    #[error("no rules for {wanted}")]
    UnknownJurisdiction {
        /// What was asked for.
        wanted: String,
        /// What there is.
        known: Vec<String>,
    },
    /// The case has several countries, and the same word means something else in each.
    #[error("{name} in which country?")]
    WhichCountry {
        /// The short name.
        name: String,
        /// The countries of the case.
        jurisdictions: Vec<String>,
    },
    /// The day of a hearing comes from the hearing.
    #[error("the day of a hearing comes from the hearing")]
    HearingTwice,
    /// Not a zone.
    #[error(transparent)]
    Zone(#[from] ZoneError),
    /// It comes back too seldom, or after no time at all.
    #[error(transparent)]
    Every(#[from] EveryError),
    /// A window with an end and no beginning.
    #[error("the window has no beginning")]
    NoBeginning,
    /// A duty that never comes.
    #[error("no day is left for it")]
    Never,
    /// The last day is before the first.
    #[error("the last day is before the first")]
    Backwards,
    /// The holder cannot leave the case.
    #[error("the holder cannot leave the case")]
    Holder,
    /// There is nothing to keep.
    #[error("there is nothing to keep")]
    Empty,
    /// A body that is not a JSON object: a fault of this program.
    #[error("the record cannot be written")]
    Unwritable,
}

impl CaseError {
    /// The sentence for the person, which says what to do next.
    pub fn message(&self) -> Message {
        match self {
            CaseError::Vault(error) => error.message(),
            CaseError::RecoveryCode(error) => error.message(),
            CaseError::Deadline(error) => error.message(),
            CaseError::Date(error) => error.message(),
            CaseError::NotFound { id } => Message::new("error-not-found").with("id", Ltr::new(id.as_str())),
            CaseError::AmbiguousId { id } => {
                Message::new("error-ambiguous-id").with("id", Ltr::new(id.as_str()))
            }
            CaseError::UnknownJurisdiction { wanted, known } => Message::new("error-unknown-jurisdiction")
                .with("wanted", Ltr::new(wanted.as_str()))
                .with("known", Ltr::new(known.join(", "))),
            CaseError::WhichCountry { name, jurisdictions } => {
                let names = jurisdictions.iter().map(|country| format!("{country}.{name}"));
                Message::new("error-which-country")
                    .with("names", Ltr::new(names.collect::<Vec<_>>().join(", ")))
            }
            CaseError::HearingTwice => Message::new("error-hearing-twice"),
            CaseError::Zone(error) => error.message(),
            CaseError::Every(error) => error.message(),
            CaseError::NoBeginning => Message::new("error-window-begins"),
            CaseError::Never => Message::new("error-never"),
            CaseError::Backwards => Message::new("error-backwards"),
            CaseError::Holder => Message::new("error-holder"),
            CaseError::Empty => Message::new("error-empty"),
            CaseError::Unwritable => Message::new("error-unwritable"),
        }
    }
}
