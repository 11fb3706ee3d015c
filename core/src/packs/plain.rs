//! Texts that are what they look like.

use crate::l10n::acts;

/// Without characters that act on what is around them, or that nobody sees.
pub(super) fn is_visible(text: &str) -> bool {
    !text.chars().any(|sign| acts(sign) && !matches!(sign, '\n' | '\t'))
}

/// The same of a text in which escapes could make one: of those only the quote, the backslash, the line feed and the tab are
/// taken.
pub(super) fn is_plain(text: &str) -> bool {
    let mut signs = text.chars();
    let mut escapes = false;
    while let Some(sign) = signs.next() {
        escapes |= sign == '\\' && !matches!(signs.next(), Some('\\' | '"' | 'n' | 't' | '\n' | ' ') | None);
    }
    is_visible(text) && !escapes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_is_not_plain() {
        for text in ["a = \"x\\\"y\\\\z\\n\"\n", "Hola, ¿qué? — ፊደል\tعربي\n", ""] {
            assert!(is_plain(text), "{text}");
        }
        for text in [
            "\u{202e}",
            "a\rb",
            "\u{feff}a",
            "\"\\u202e\"",
            "\"\\U0000202E\"",
            "\"\\x1b\"",
            "\"\\e[2J\"",
            "\\\\\\u0007",
        ] {
            assert!(!is_plain(text), "{text:?}");
        }
    }
}
