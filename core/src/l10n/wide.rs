//! Where words end in a script without spaces: figures and addresses inside Chinese are words of their own.

/// Full stops and commas as wide as a letter: behind them something new begins.
const STOPS: &str = "。，、：；！？）》」";

/// The last letter of Latin alphabets.
const LATIN: char = '\u{24f}';

/// The text with a space where Chinese stands right beside figures or Latin letters, behind its full stops, and where the
/// end of an address hangs on a word of another script, as in Amharic.
pub(crate) fn set_apart(text: &str) -> String {
    let mut apart = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let is_end = c == '.' && rest.peek().is_some_and(char::is_ascii_alphabetic);
        if apart.chars().next_back().is_some_and(|last| is_border(last, c, is_end)) && c != ' ' {
            apart.push(' ');
        }
        apart.push(c);
    }
    apart
}

fn is_border(last: char, c: char, is_end: bool) -> bool {
    // What closes a word stays with it.
    let begins = !STOPS.contains(c);
    let figures = is_wide(last) && c.is_ascii_alphanumeric() || last.is_ascii_alphanumeric() && is_wide(c);
    begins && (figures || STOPS.contains(last)) || is_end && last.is_alphabetic() && last > LATIN
}

fn is_wide(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{4e00}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

#[cfg(test)]
mod tests {
    use super::set_apart;

    #[test]
    fn figures_and_addresses_are_words_and_all_else_stays() {
        for (text, apart) in [
            ("2026年11月5日", "2026 年 11 月 5 日"),
            ("打开 ice.gov。有两种", "打开 ice.gov。 有两种"),
            ("费：my.uscis.gov", "费： my.uscis.gov"),
            ("（I-589）。", "（ I-589）。"),
            ("በ.gov የሚያበቁ", "በ .gov የሚያበቁ"),
            ("é.g. 8.30, ice.gov", "é.g. 8.30, ice.gov"),
            ("", ""),
        ] {
            assert_eq!(set_apart(text), apart, "{text}");
        }
    }
}
