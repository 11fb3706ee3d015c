//! The stanza of a passphrase (scrypt), which stands alone.
use std::hint::black_box;

use super::base64::{base64, unbase64};
use super::error::AgeError;
use super::header::{FileKey, Header, Stanza};
use super::wrapped::{unwrap, wrap};
use crate::vault::{Entropy, Key, VaultError, random};

/// The base-2 logarithm of scrypt's N that is written: 32 MiB. With the 128 random bits of a recovery code more work
/// protects nothing, and a cheap phone must be able to open what a fast one made.
pub(in crate::share) const WORK: u8 = 15;
/// The most that is read, 256 MiB: the stock `age` writes this.
const MOST_WORK: u8 = 18;

pub(super) const KIND: &str = "scrypt";
const LABEL: &[u8] = b"age-encryption.org/v1/scrypt";

/// The stanza of a new file.
pub(super) fn seal(
    file_key: &FileKey,
    passphrase: &str,
    work: u8,
    entropy: &dyn Entropy,
) -> Result<Stanza, AgeError> {
    let salt: [u8; 16] = random(entropy)?;
    let body = wrap(&wrap_key(passphrase, &salt, work)?, file_key)?;
    Ok(Stanza { args: vec![KIND.to_owned(), base64(&salt), work.to_string()], body })
}

/// The key of a file under a passphrase.
///
/// # Errors
/// [`AgeError::Foreign`] of a file under keys; [`AgeError::TooMuchWork`] before anything is allocated;
/// [`AgeError::WrongSecret`]; [`AgeError::Damaged`].
pub(super) fn open(header: &Header, passphrase: &str) -> Result<FileKey, AgeError> {
    let mut stanzas = header.stanzas.iter().map(|stanza| (stanza.of_kind(KIND), stanza));
    let (Some((Some(args), stanza)), None) = (stanzas.next(), stanzas.next()) else {
        return Err(AgeError::Foreign);
    };
    let [salt, work] = args else { return Err(AgeError::Damaged) };
    let salt = unbase64(salt).ok_or(AgeError::Damaged)?;
    let factor: u8 = work.parse().map_err(|_| AgeError::Damaged)?;
    if factor > MOST_WORK {
        return Err(AgeError::TooMuchWork);
    }
    // One way to write it: otherwise two headers would mean the same.
    if factor == 0 || factor.to_string() != *work {
        return Err(AgeError::Damaged);
    }
    unwrap(&wrap_key(passphrase, &salt, factor)?, &stanza.body)?.ok_or(AgeError::WrongSecret)
}

fn wrap_key(passphrase: &str, salt: &[u8; 16], work: u8) -> Result<Key, AgeError> {
    let params = scrypt::Params::new(work, 8, 1).map_err(|_| AgeError::Damaged)?;
    // The crate would end the program where the memory cannot be had, so it is asked for before.
    let mut memory = Vec::<u8>::new();
    memory.try_reserve_exact(1024 << work).map_err(|_| VaultError::Memory)?;
    drop(black_box(memory));
    let salt = [LABEL, salt].concat();
    Ok(Key::filled(|out| {
        scrypt::scrypt(passphrase.as_bytes(), &salt, &params, out).map_err(|_| VaultError::Cipher)
    })?)
}
