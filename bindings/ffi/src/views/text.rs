//! The one form in which words cross the border: never a bare string, for a text may have fallen back.

use faro_core::l10n;

/// A text with the language that it is really in: a shell sets both on the widget that draws it.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Text {
    /// The words. May hold invisible marks that keep right-to-left text in order.
    pub text: String,
    /// BCP 47 tag.
    pub tag: String,
    /// Writing direction.
    pub direction: Direction,
    /// It is in none of the languages that the reader chose: show `Faro.fallback_mark(tag)` beside it.
    pub fell_back: bool,
}

/// Writing direction.
pub type Direction = l10n::Direction;

#[uniffi::remote(Enum)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl From<l10n::Localized> for Text {
    fn from(l10n::Localized { text, tag, direction, fell_back }: l10n::Localized) -> Text {
        Text { text, tag, direction, fell_back }
    }
}
