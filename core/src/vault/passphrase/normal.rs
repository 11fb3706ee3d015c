//! Normalisation 1: the same passphrase, typed on another keyboard or kept in a file, gives the same bytes.
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_public_assigned;
use zeroize::Zeroizing;

use crate::digits;
use crate::vault::error::VaultError;

/// No character grows more than elevenfold in UTF-8 under NFKC (UAX #15, table of expansion factors).
const MOST_GROWTH: usize = 11;

/// Without what nobody sees, then NFKC, then decimal digits of any script to 0-9, then white space trimmed and each run
/// of it joined to one space, or between two digits to none.
///
/// # Errors
/// [`VaultError::PassphraseNotText`]; [`VaultError::PassphraseUnassigned`], because only assigned characters have a
/// normal form that will never change.
pub(in crate::vault) fn normalise(passphrase: &[u8]) -> Result<Zeroizing<String>, VaultError> {
    let text = std::str::from_utf8(passphrase).map_err(|_| VaultError::PassphraseNotText)?;
    if !text.chars().all(is_public_assigned) {
        return Err(VaultError::PassphraseUnassigned);
    }
    // Large enough from the start, because a string that grows leaves its old bytes behind.
    let mut normal = Zeroizing::new(String::with_capacity(text.len().saturating_mul(MOST_GROWTH)));
    let mut gap = false;
    for c in text.chars().filter(|c| !is_ignorable(*c)).nfkc() {
        if c.is_whitespace() {
            gap = !normal.is_empty();
            continue;
        }
        let c = digits::decimal(c).map_or(c, |digit| char::from(b'0' + digit));
        // How a number is grouped makes no other number.
        let in_number = c.is_ascii_digit() && normal.ends_with(|c: char| c.is_ascii_digit());
        if std::mem::take(&mut gap) && !in_number {
            normal.push(' ');
        }
        normal.push(c);
    }
    Ok(normal)
}

/// Default_Ignorable_Code_Point of Unicode 18.0.0: byte order marks, joiners, soft hyphens, marks of direction, variation
/// selectors. Joiners too, in the middle of a word: Persian keyboards differ in them, and nobody sees which it was.
fn is_ignorable(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(text: &str) -> Result<String, VaultError> {
        normalise(text.as_bytes()).map(|normal| normal.to_string())
    }

    fn assigned() -> impl Iterator<Item = char> {
        (0..=0x10FFFF).filter_map(char::from_u32).filter(|c| is_public_assigned(*c))
    }

    #[test]
    fn keyboards_agree() {
        assert_eq!(normal("  a\t\u{A0} b\u{3000}c\n").as_deref(), Ok("a b c"));
        assert_eq!(normal("٠\u{661}२৩၄߅𞥖７𝟖9").as_deref(), Ok("0123456789"));
        assert_eq!(normal("e\u{301}").as_deref(), Ok("\u{e9}"));
        assert_eq!(normal("ﬁx Å ½").as_deref(), Ok("fix Å 1⁄2"));
        assert_eq!(normal("123 456\t٧ 8 a 9").as_deref(), Ok("12345678 a 9"));
        assert_eq!(normal(" \u{2028}").as_deref(), Ok(""));
    }

    #[test]
    fn what_nobody_sees_does_not_count() {
        for unseen in [
            "\u{feff}", "\u{200b}", "\u{2060}", "\u{ad}", "\u{200c}", "\u{200d}", "\u{200e}", "\u{200f}",
            "\u{202e}", "\u{2066}", "\u{2069}", "\u{61c}", "\u{fe0f}", "\u{34f}",
        ] {
            assert_eq!(
                normal(&format!("{unseen}a {unseen} b{unseen}c{unseen}")).as_deref(),
                Ok("a bc"),
                "{unseen:?}"
            );
        }
        assert_eq!(normal("می\u{200c}روم"), normal("میروم"));
        assert_eq!(
            normal("e\u{200d}\u{301}").as_deref(),
            Ok("\u{e9}"),
            "it is dropped before letters are joined"
        );
        // What is dropped first cannot come back: no other character decomposes into one of them.
        assert!(assigned().filter(|c| !is_ignorable(*c)).all(|c| !c.nfkd().any(is_ignorable)));
    }

    #[test]
    fn what_may_change_is_refused() {
        assert_eq!(normal("a\u{378}"), Err(VaultError::PassphraseUnassigned));
        assert_eq!(normal("a\u{E000}"), Err(VaultError::PassphraseUnassigned), "private use");
        assert_eq!(normal("a\u{2065}"), Err(VaultError::PassphraseUnassigned), "reserved to be unseen");
        assert_eq!(normalise(b"a\xff").err(), Some(VaultError::PassphraseNotText));
    }

    #[test]
    fn nothing_outgrows_the_buffer() {
        for c in assigned() {
            assert!(c.nfkd().map(char::len_utf8).sum::<usize>() <= MOST_GROWTH * c.len_utf8(), "{c:?}");
        }
    }
}
