//! Keeping numbers in order inside right-to-left text (Unicode Standard Annex 9).

const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// A telephone or case number that must never be reordered: `+1 800 …` alone on an Arabic line shows backwards.
pub fn ltr(text: &str) -> String {
    format!("{LEFT_TO_RIGHT_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}")
}

/// The text without invisible direction marks: for files, comparison and terminals.
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_isolated_is_plain_again() {
        assert_eq!(plain(&ltr("1-800-898-7180")), "1-800-898-7180");
        assert_eq!(plain("a\u{200f}b"), "ab");
    }
}
