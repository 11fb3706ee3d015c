//! Why no front gets a bare string: a text that fell back has another language and direction, and is drawn so.

use super::Direction;

/// A text with the language it is really in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localized {
    /// The sentence.
    pub text: String,
    /// BCP 47 tag of the language it is in.
    pub tag: String,
    /// Writing direction of that language.
    pub direction: Direction,
    /// It is not in the language that the reader chose, because that has no translation yet.
    pub fell_back: bool,
}
