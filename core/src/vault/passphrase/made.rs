//! A passphrase for somebody who has none: a number, or words.
use zeroize::Zeroizing;

use super::normalise_new;
use super::word_list::WordList;
use crate::vault::entropy::{Entropy, EntropyError};

/// 59.8 bits: three more than a person must choose, for 15 digits are 49.8.
const DIGITS: usize = 18;

/// Of a list of 1,579, the shortest, they are 53.1 bits.
const WORDS: usize = 5;

/// One in a million is a row or a date by chance, and would be refused: a source that gives so many in turn is broken.
const TRIES: usize = 16;

/// 18 decimal digits, which every keypad has; never a passphrase that would be refused.
///
/// # Errors
/// [`EntropyError`] of the source.
pub fn generate_number(entropy: &dyn Entropy) -> Result<Zeroizing<Vec<u8>>, EntropyError> {
    strong(|| number(entropy))
}

fn strong(
    make: impl Fn() -> Result<Zeroizing<Vec<u8>>, EntropyError>,
) -> Result<Zeroizing<Vec<u8>>, EntropyError> {
    for _ in 0..TRIES {
        let made = make()?;
        if normalise_new(&made).is_ok() {
            return Ok(made);
        }
    }
    Err(EntropyError)
}

fn number(entropy: &dyn Entropy) -> Result<Zeroizing<Vec<u8>>, EntropyError> {
    let mut digits = Zeroizing::new(Vec::with_capacity(DIGITS));
    for _ in 0..DIGITS {
        digits.extend(b"0123456789".get(draw(10, entropy)?));
    }
    Ok(digits)
}

/// Five words of the list of a language (BCP 47), or of the English one, with a space between them: only letters a to z;
/// never a passphrase that would be refused.
///
/// # Errors
/// [`EntropyError`] of the source.
pub fn generate_words(language: &str, entropy: &dyn Entropy) -> Result<Zeroizing<Vec<u8>>, EntropyError> {
    strong(|| words(language, entropy))
}

fn words(language: &str, entropy: &dyn Entropy) -> Result<Zeroizing<Vec<u8>>, EntropyError> {
    let list = WordList::of(language);
    // Room for words of 15 letters, so that nothing is left behind by growing.
    let mut words = Zeroizing::new(Vec::with_capacity(16 * WORDS));
    for at in 0..WORDS {
        if at > 0 {
            words.push(b' ');
        }
        let count = u16::try_from(list.len()).map_err(|_| EntropyError)?;
        // No list, no choice: an error like no randomness.
        let word = list.get(draw(count, entropy)?).ok_or(EntropyError)?;
        words.extend_from_slice(word.as_bytes());
    }
    Ok(words)
}

/// One of `count`, each as likely as any other.
fn draw(count: u16, entropy: &dyn Entropy) -> Result<usize, EntropyError> {
    let rest = (u16::MAX % count.max(1) + 1) % count.max(1);
    let mut bytes = Zeroizing::new([0; 2]);
    loop {
        entropy.fill(&mut *bytes)?;
        let drawn = u16::from_be_bytes(*bytes);
        // The last, incomplete round would make the first ones more likely.
        if drawn <= u16::MAX - rest {
            return Ok(usize::from(drawn % count.max(1)));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU16, Ordering};

    use super::super::check_new_passphrase;
    use super::*;
    use crate::vault::OsEntropy;

    /// Gives 0, 1, 2 and so on to 65535, and then begins anew.
    struct Every(AtomicU16);

    impl Entropy for Every {
        fn fill(&self, out: &mut [u8]) -> Result<(), EntropyError> {
            out.copy_from_slice(&self.0.fetch_add(1, Ordering::Relaxed).to_be_bytes());
            Ok(())
        }
    }

    #[test]
    fn what_is_drawn_has_equal_weight() {
        // A source that gives every number equally often must give every choice so.
        for count in [1, 2, 10, 1579, 1954, 2048, 40_000] {
            let (mut seen, every) = (vec![0_u32; usize::from(count)], Every(AtomicU16::new(0)));
            let whole = 65_536 / usize::from(count);
            for _ in 0..whole * usize::from(count) {
                seen[draw(count, &every).unwrap()] += 1;
            }
            assert!(seen.iter().all(|times| *times as usize == whole), "{count}");
        }
    }

    #[test]
    fn a_number_has_18_digits_and_words_are_five() {
        let number = generate_number(&OsEntropy).unwrap();
        assert!(number.len() == 18 && number.iter().all(u8::is_ascii_digit));
        assert!(*number != *generate_number(&OsEntropy).unwrap());
        for language in ["en", "es", "es-MX", "ti"] {
            let words = generate_words(language, &OsEntropy).unwrap();
            assert_eq!(words.split(|byte| *byte == b' ').count(), 5);
            assert!(
                words.capacity() <= 80 && words.iter().all(|byte| *byte == b' ' || byte.is_ascii_lowercase())
            );
            assert!(*words != *generate_words(language, &OsEntropy).unwrap());
        }
    }

    /// Gives the digits of a row first, and then chance.
    struct RowFirst(AtomicU16);

    impl Entropy for RowFirst {
        fn fill(&self, out: &mut [u8]) -> Result<(), EntropyError> {
            let at = self.0.fetch_add(1, Ordering::Relaxed);
            if usize::from(at) >= DIGITS {
                return OsEntropy.fill(out);
            }
            out.copy_from_slice(&(at % 10).to_be_bytes());
            Ok(())
        }
    }

    #[test]
    fn what_would_be_refused_is_made_anew() {
        let row = number(&RowFirst(AtomicU16::new(0))).unwrap();
        assert!(check_new_passphrase(&row).is_err(), "012345678901234567");
        let made = generate_number(&RowFirst(AtomicU16::new(0))).unwrap();
        assert_eq!(check_new_passphrase(&made), Ok(()));
        // A source that gives the same for ever is none.
        struct Zeros;
        impl Entropy for Zeros {
            fn fill(&self, out: &mut [u8]) -> Result<(), EntropyError> {
                out.fill(0);
                Ok(())
            }
        }
        assert!(generate_number(&Zeros).is_err());
    }

    #[test]
    fn nothing_that_is_made_is_refused() {
        for _ in 0..50_000 {
            check_new_passphrase(&generate_number(&OsEntropy).unwrap()).unwrap();
        }
        for at in 0..50_000 {
            let words = generate_words(if at % 2 == 0 { "en" } else { "es" }, &OsEntropy).unwrap();
            check_new_passphrase(&words).unwrap();
        }
    }
}
