//! What makes a passphrase easy to guess.

/// The reason that is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weakness {
    /// The same letters, digits or words come again.
    Repeats,
    /// Keys, letters or digits that follow one another.
    Row,
    /// Days, such as birth dates.
    Dates,
    /// Phrases and passwords that very many people use.
    Common,
}

impl Weakness {
    /// Where two explain as much, the first says more.
    pub(super) const ALL: [Weakness; 4] =
        [Weakness::Dates, Weakness::Common, Weakness::Row, Weakness::Repeats];
}
