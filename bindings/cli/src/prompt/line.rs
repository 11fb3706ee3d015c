//! The words of a line, as a shell sees them: quotes hold words together.

use faro_core::l10n::Message;

use crate::error::CliError;

/// A quote that was opened and not closed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct OpenQuote;

impl From<OpenQuote> for CliError {
    fn from(_: OpenQuote) -> CliError {
        CliError::Said(Message::new("error-open-quote"))
    }
}

/// Splits at white space outside of single or double quotes. There are no other signs with a meaning.
pub(super) fn split(line: &str) -> Result<Vec<String>, OpenQuote> {
    let (mut words, mut word, mut quote) = (Vec::new(), None::<String>, None);
    for c in line.chars() {
        match quote {
            Some(open) if c == open => quote = None,
            None if c == '"' || c == '\'' => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            None if c.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(c),
        }
    }
    if quote.is_some() {
        return Err(OpenQuote);
    }
    words.extend(word);
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_hold_words_together() {
        let words = |line| split(line).unwrap();
        assert_eq!(words("  note  search\tlawyer "), ["note", "search", "lawyer"]);
        assert_eq!(
            words(r#"paper add "my letter.jpg" --title 'It"s'"#),
            ["paper", "add", "my letter.jpg", "--title", "It\"s"]
        );
        assert_eq!(words(r#"a"b c"d '' "#), ["ab cd", ""]);
        assert!(words(" ").is_empty());
        assert_eq!(split("note search \"lawyer"), Err(OpenQuote));
    }
}
