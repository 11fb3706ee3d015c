//! Passphrases: what counts of one that is typed, whether a new one can be guessed, and how one is made.
mod common;
mod made;
mod normal;
mod piece;
mod row;
mod strength;
mod word_list;

pub use made::{generate_number, generate_words};
pub(super) use normal::normalise;
pub use strength::LEAST_CHARACTERS;

use zeroize::Zeroizing;

use super::error::VaultError;

/// Whether a vault can be made with this passphrase: for those who must know before the work begins.
///
/// # Errors
/// [`VaultError::PassphraseTooShort`], [`VaultError::PassphraseWeak`], [`VaultError::PassphraseUnassigned`],
/// [`VaultError::PassphraseNotText`].
pub fn check_new_passphrase(passphrase: &[u8]) -> Result<(), VaultError> {
    normalise_new(passphrase).map(drop)
}

/// Whether two typings are one passphrase: a blank at the end, or how the groups stand, makes no other.
pub fn same_passphrase(one: &[u8], other: &[u8]) -> bool {
    match (normalise(one), normalise(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}

/// [`normalise`] for a new passphrase, which must also be long enough and no easy guess.
///
/// # Errors
/// Those of [`normalise`], [`VaultError::PassphraseTooShort`] and [`VaultError::PassphraseWeak`].
pub(super) fn normalise_new(passphrase: &[u8]) -> Result<Zeroizing<String>, VaultError> {
    let normal = normalise(passphrase)?;
    if normal.chars().count() < LEAST_CHARACTERS {
        return Err(VaultError::PassphraseTooShort { least: LEAST_CHARACTERS });
    }
    match strength::weakness(&normal) {
        Some(why) => Err(VaultError::PassphraseWeak { why }),
        None => Ok(normal),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_counts_after_normalisation() {
        let short = Err(VaultError::PassphraseTooShort { least: 15 });
        assert_eq!(check_new_passphrase("82641  90753  71804".as_bytes()), Ok(()));
        assert_eq!(check_new_passphrase("  82641   90753  718  ".as_bytes()), short);
        assert_eq!(check_new_passphrase("١٢٣٤٥٦٧".as_bytes()), short, "14 bytes, 7 characters");
        assert_eq!(check_new_passphrase("8264190753\u{200b}\u{ad}\u{2060}\u{feff}71".as_bytes()), short);
    }

    #[test]
    fn how_it_is_typed_again_makes_no_other() {
        assert!(same_passphrase(b"alpha bravo", "\u{feff}alpha  bravo ".as_bytes()));
        assert!(same_passphrase(b"826419 075371", "826 419 075 37\u{661}".as_bytes()));
        assert!(!same_passphrase(b"alpha bravo", b"Alpha bravo"));
        assert!(same_passphrase(b"\xff", b"\xff") && !same_passphrase(b"\xff", b"a"));
    }
}
