//! Normalisation 1: the same passphrase, typed on another keyboard, gives the same bytes.
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_public_assigned;
use zeroize::Zeroizing;

use super::entropy::{Entropy, EntropyError};
use super::error::VaultError;
use crate::digits;

/// The least number of characters (Unicode scalar values, after normalisation) of a passphrase that a person chose.
pub const LEAST_CHARACTERS: usize = 15;

/// No character grows more than elevenfold in UTF-8 under NFKC (UAX #15, table of expansion factors).
const MOST_GROWTH: usize = 11;

/// Whether a vault can be made with this passphrase: for those who must know before the work begins.
///
/// # Errors
/// [`VaultError::PassphraseTooShort`], [`VaultError::PassphraseUnassigned`], [`VaultError::PassphraseNotText`].
pub fn check_new_passphrase(passphrase: &[u8]) -> Result<(), VaultError> {
    normalise_new(passphrase).map(drop)
}

/// A passphrase for somebody who has none: 15 decimal digits, which every keypad has, worth 49 bits.
///
/// # Errors
/// [`EntropyError`] of the source.
pub fn generate_passphrase(entropy: &dyn Entropy) -> Result<Zeroizing<Vec<u8>>, EntropyError> {
    let mut digits = Zeroizing::new(Vec::with_capacity(LEAST_CHARACTERS));
    let mut byte = Zeroizing::new([0]);
    while digits.len() < LEAST_CHARACTERS {
        entropy.fill(&mut *byte)?;
        // Up to 250, each digit has as many bytes as any other.
        let [drawn] = *byte;
        if drawn < 250 {
            digits.push(b'0' + drawn % 10);
        }
    }
    Ok(digits)
}

/// NFKC, then decimal digits of any script to 0-9, then white space trimmed and each run of it joined to one space.
///
/// # Errors
/// [`VaultError::PassphraseNotText`]; [`VaultError::PassphraseUnassigned`], because only assigned characters have a
/// normal form that will never change.
pub(super) fn normalise(passphrase: &[u8]) -> Result<Zeroizing<String>, VaultError> {
    let text = std::str::from_utf8(passphrase).map_err(|_| VaultError::PassphraseNotText)?;
    if !text.chars().all(is_public_assigned) {
        return Err(VaultError::PassphraseUnassigned);
    }
    // Large enough from the start, because a string that grows leaves its old bytes behind.
    let mut normal = Zeroizing::new(String::with_capacity(text.len().saturating_mul(MOST_GROWTH)));
    let mut gap = false;
    for c in text.nfkc() {
        if c.is_whitespace() {
            gap = !normal.is_empty();
            continue;
        }
        if std::mem::take(&mut gap) {
            normal.push(' ');
        }
        normal.push(digits::decimal(c).map_or(c, |digit| char::from(b'0' + digit)));
    }
    Ok(normal)
}

/// [`normalise`] for a new passphrase, which must also be long enough.
///
/// # Errors
/// Those of [`normalise`], and [`VaultError::PassphraseTooShort`].
pub(super) fn normalise_new(passphrase: &[u8]) -> Result<Zeroizing<String>, VaultError> {
    let normal = normalise(passphrase)?;
    if normal.chars().count() < LEAST_CHARACTERS {
        return Err(VaultError::PassphraseTooShort { least: LEAST_CHARACTERS });
    }
    Ok(normal)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU8, Ordering};

    use super::super::entropy::OsEntropy;
    use super::*;

    fn normal(text: &str) -> Result<String, VaultError> {
        normalise(text.as_bytes()).map(|normal| normal.to_string())
    }

    #[test]
    fn keyboards_agree() {
        assert_eq!(normal("  a\t\u{A0} b\u{3000}c\n").as_deref(), Ok("a b c"));
        assert_eq!(normal("٠۱२৩၄߅𞥖７𝟖9").as_deref(), Ok("0123456789"));
        assert_eq!(normal("e\u{301}").as_deref(), Ok("\u{e9}"));
        assert_eq!(normal("ﬁx Å ½").as_deref(), Ok("fix Å 1⁄2"));
        assert_eq!(normal(" \u{2028}").as_deref(), Ok(""));
    }

    #[test]
    fn what_may_change_is_refused() {
        assert_eq!(normal("a\u{378}"), Err(VaultError::PassphraseUnassigned));
        assert_eq!(normal("a\u{E000}"), Err(VaultError::PassphraseUnassigned), "private use");
        assert_eq!(normalise(b"a\xff").err(), Some(VaultError::PassphraseNotText));
    }

    #[test]
    fn nothing_outgrows_the_buffer() {
        for c in (0..=0x10FFFF).filter_map(char::from_u32).filter(|c| is_public_assigned(*c)) {
            assert!(c.nfkd().map(char::len_utf8).sum::<usize>() <= MOST_GROWTH * c.len_utf8(), "{c:?}");
        }
    }

    #[test]
    fn a_generated_passphrase_is_15_digits_of_equal_weight() {
        // A source that gives every byte equally often must give every digit so.
        let (mut seen, every) = ([0_u32; 10], Every(AtomicU8::new(0)));
        for _ in 0..2000 {
            let passphrase = generate_passphrase(&every).unwrap();
            assert_eq!(normalise_new(&passphrase).unwrap().as_bytes(), &**passphrase);
            passphrase.iter().for_each(|digit| seen[usize::from(digit - b'0')] += 1);
        }
        assert_eq!(seen, [3000; 10]);
        assert!(*generate_passphrase(&OsEntropy).unwrap() != *generate_passphrase(&OsEntropy).unwrap());
    }

    /// Gives 0, 1, 2 and so on, and after 255 begins anew.
    struct Every(AtomicU8);

    impl Entropy for Every {
        fn fill(&self, out: &mut [u8]) -> Result<(), EntropyError> {
            out.fill_with(|| self.0.fetch_add(1, Ordering::Relaxed));
            Ok(())
        }
    }

    #[test]
    fn length_counts_after_normalisation() {
        let short = Err(VaultError::PassphraseTooShort { least: 15 });
        assert_eq!(normalise_new("12345  67890  123".as_bytes()).map(drop), Ok(()));
        assert_eq!(normalise_new("  12345   67890  ".as_bytes()).map(drop), short);
        assert_eq!(normalise_new("١٢٣٤٥٦٧".as_bytes()).map(drop), short, "14 bytes, 7 characters");
    }
}
