//! Names the core's kinds of rules for UniFFI (a remote type): a new one does not compile until it is here too.

use faro_core::deadlines::Kind;

/// What the date of a rule is.
pub type RuleKind = Kind;

#[uniffi::remote(Enum)]
pub enum RuleKind {
    /// Something must be done by it.
    Deadline,
    /// Something may not be done before it.
    Opening,
    /// Something may be done from one day to another.
    Window,
    /// Something must be done within hours, to the minute.
    Hours,
    /// The person must be somewhere.
    Appearance,
    /// Something ends by itself.
    Expiry,
    /// A day worth knowing.
    Information,
    /// Something must be done again and again.
    Recurring,
    /// An office should do something.
    Expected,
    /// It may be done at any time.
    NoLimit,
    /// It changes the day 0 of other rules.
    Adjuster,
}
