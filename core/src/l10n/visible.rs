//! Characters that act on what is around them, or that nobody sees: shown as what they are, so that a text is what it says.

use std::borrow::Cow;
use std::fmt::Write;

/// Whether a character acts on a screen in place of standing on it, or stands there unseen: controls of ECMA-48, ends of
/// lines, overrides and isolates of Unicode Standard Annex 9, marks without width, tags. Those that scripts need to join
/// their letters (U+200C, U+200D), and marks that only tell a direction, are none.
pub fn acts(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{180e}' | '\u{200b}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A text of one line, with every such character as its number: `\u{202E}`.
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.chars().any(acts) { Cow::Owned(numbered(text, |_| false)) } else { Cow::Borrowed(text) }
}

/// The same of a text of several lines.
pub fn visible_lines(text: &str) -> String {
    numbered(text, |c| matches!(c, '\n' | '\t'))
}

/// JSON of the same value, in which such characters are written as numbers (RFC 8259, 7).
pub fn visible_json(json: &str) -> String {
    let mut shown = String::with_capacity(json.len());
    for c in json.chars() {
        // Below it JSON has no raw ones but its own white space.
        if c >= '\u{7f}' && acts(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // A text takes all that is written to it.
                let _ = write!(shown, "\\u{unit:04x}");
            }
        } else {
            shown.push(c);
        }
    }
    shown
}

fn numbered(text: &str, stays: impl Fn(char) -> bool) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if acts(c) && !stays(c) {
            let _ = write!(shown, "\\u{{{:X}}}", u32::from(c));
        } else {
            shown.push(c);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_is_shown_as_its_number() {
        for (text, shown) in [
            ("Ana\u{202e}fdp.exe", "Ana\\u{202E}fdp.exe"),
            ("\u{1b}]52;c;aGk=\u{7}", "\\u{1B}]52;c;aGk=\\u{7}"),
            ("a\r\nb\tc", "a\\u{D}\\u{A}b\\u{9}c"),
            ("\u{9b}2J\u{85}\u{7f}", "\\u{9B}2J\\u{85}\\u{7F}"),
            ("\u{2066}x\u{2069}\u{200b}\u{feff}\u{e0041}", "\\u{2066}x\\u{2069}\\u{200B}\\u{FEFF}\\u{E0041}"),
        ] {
            assert_eq!(visible(text), shown);
        }
        assert_eq!(visible_lines("a\n\tb\u{1b}"), "a\n\tb\\u{1B}");
        // Persian and Marathi join their letters with these, and a family is one sign.
        for text in
            ["می\u{200c}خواهم", "क\u{94d}\u{200d}ष", "👩\u{200d}👧", "\u{200f}שלום\u{200e}", "é ü ñ 中"]
        {
            assert_eq!(visible(text), text);
        }
    }

    #[test]
    fn json_keeps_its_value() {
        let value = serde_json::json!({ "a\u{9b}": "\u{202e}\u{7f}\u{e0041}\u{1b}\n" });
        let json = visible_json(&format!("{value:#}"));
        assert!(json.chars().all(|c| !acts(c) || c == '\n'), "{json}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&json).unwrap(), value);
    }
}
