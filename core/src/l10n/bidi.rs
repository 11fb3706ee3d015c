//! Keeping numbers in order inside right-to-left text (Unicode Standard Annex 9), and a clock time on one line.

use std::fmt;

pub(super) const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
/// What Fluent puts around each argument: its first letter says which way it runs.
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
pub(super) const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';
/// What no line ends at.
pub(super) const NO_BREAK_SPACE: char = '\u{a0}';

/// What reads from left to right in every language, whatever stands around it: a telephone, case or form number, an
/// amount, an address of the web or of a file, a code. `+1 800 …` alone on an Arabic line would show backwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ltr(String);

impl Ltr {
    /// The text, to be kept in order.
    pub fn new(text: impl Into<String>) -> Ltr {
        Ltr(text.into())
    }

    /// The text alone: for files, comparison and terminals.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Ltr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A mark inside would end it early.
        write!(f, "{LEFT_TO_RIGHT_ISOLATE}{}{POP_DIRECTIONAL_ISOLATE}", unmarked(&self.0).collect::<String>())
    }
}

/// The text without invisible direction marks, and with spaces that are only spaces: for files, comparison and terminals.
pub fn plain(text: &str) -> String {
    unmarked(text).map(|c| if c == NO_BREAK_SPACE { ' ' } else { c }).collect()
}

fn unmarked(text: &str) -> impl Iterator<Item = char> + '_ {
    let is_mark = |c: &char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(move |c| !is_mark(c))
}

/// A text from right to left, in which what begins with another isolate is said to run that way: no letter of its own says
/// so, and a day of several words inside a sentence would show backwards (the same annex, P2 and P3).
pub(super) fn turned(text: &str) -> String {
    let next = text.chars().skip(1).map(Some).chain([None]);
    let of_pair = |(c, next): (char, Option<char>)| match (c, next) {
        (FIRST_STRONG_ISOLATE, Some('\u{2066}'..='\u{2068}')) => RIGHT_TO_LEFT_ISOLATE,
        _ => c,
    };
    text.chars().zip(next).map(of_pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_holds_other_isolates_is_turned() {
        let day = "\u{2068}\u{2068}الخميس\u{2069}، \u{2068}26\u{2069}\u{2069}";
        assert_eq!(turned(day), "\u{2067}\u{2068}الخميس\u{2069}، \u{2068}26\u{2069}\u{2069}");
        assert_eq!(turned("\u{2068}Ana\u{2069}"), "\u{2068}Ana\u{2069}");
    }

    #[test]
    fn what_is_isolated_is_plain_again() {
        let number = Ltr::new("1-800-898-7180");
        assert_eq!(number.to_string(), "\u{2066}1-800-898-7180\u{2069}");
        assert_eq!(plain(&number.to_string()), number.as_str());
        assert_eq!(plain("a\u{200f}b\u{61c}"), "ab");
        assert_eq!(Ltr::new("a\u{2069}b").to_string(), "\u{2066}ab\u{2069}");
    }
}
