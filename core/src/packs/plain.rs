//! Texts that are what they look like.

use serde::de::DeserializeOwned;

use super::pack::{PackError, parse};
use super::toml_depth::is_deep;
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

/// Parses TOML of a publisher that is what it looks like.
///
/// # Errors
/// What is wrong with it, in words for its author.
pub(super) fn parse_plain<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    if is_deep(text) || !is_plain(text) {
        return Err("nested too deep, or with signs that nobody sees".to_owned());
    }
    parse("", text).map_err(|error| match error {
        PackError::Invalid { line, detail, .. } => format!("line {line}: {detail}"),
        PackError::Missing { .. } => String::new(),
    })
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
