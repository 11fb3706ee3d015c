//! The text before the payload: who can open it, and a MAC.
use std::hint::black_box;
use std::io::{BufRead, Read, Write};

use base64ct::{Base64Unpadded, Encoding};
use chacha20poly1305::aead::AeadInOut;
use zeroize::Zeroizing;

use super::cipher;
use crate::share::error::{BackupError, cut};
use crate::vault::{Entropy, Key, VaultError, random};

/// The base-2 logarithm of scrypt's N that is written: 32 MiB. With the 128 random bits of a recovery code more work
/// protects nothing, and a cheap phone must be able to open what a fast one made.
pub(in crate::share) const WORK: u8 = 15;
/// The most that is read, 256 MiB: the stock `age` writes this.
const MOST_WORK: u8 = 18;

const INTRO: &str = "age-encryption.org/v1\n";
const STANZA: &str = "-> scrypt ";
const MAC: &str = "---";
const SCRYPT_LABEL: &[u8] = b"age-encryption.org/v1/scrypt";
/// The longest line of a header with one scrypt stanza is 49 bytes.
const LONGEST_LINE: u64 = 64;
/// age asks for it: the key is used once.
const NONCE: [u8; 12] = [0; 12];

/// Writes a header with one scrypt stanza, and answers the key of the payload.
pub(super) fn write(
    to: &mut dyn Write,
    passphrase: &str,
    work: u8,
    entropy: &dyn Entropy,
) -> Result<Key, BackupError> {
    let mut file_key = Zeroizing::new([0; 16]);
    entropy.fill(&mut *file_key)?;
    let salt: [u8; 16] = random(entropy)?;
    let mut body = Zeroizing::new(*file_key);
    let tag = cipher(&wrap_key(passphrase, &salt, work)?)
        .encrypt_inout_detached(&NONCE.into(), &[], body.as_mut_slice().into())
        .map_err(|_| VaultError::Cipher)?;
    let wrapped = [body.as_slice(), &tag].concat();
    let header = format!("{INTRO}{STANZA}{} {work}\n{}\n{MAC}", base64(&salt), base64(&wrapped));
    let mac = mac_key(&file_key)?.mac(&[header.as_bytes()])?;
    let nonce: [u8; 16] = random(entropy)?;
    to.write_all(format!("{header} {}\n", base64(&mac)).as_bytes())?;
    to.write_all(&nonce)?;
    payload_key(&file_key, &nonce)
}

/// Reads such a header, and answers the key of the payload.
///
/// # Errors
/// [`BackupError::Foreign`]; [`BackupError::TooMuchWork`] before anything is allocated; [`BackupError::WrongCode`];
/// [`BackupError::Damaged`].
pub(in crate::share) fn read(from: &mut impl BufRead, passphrase: &str) -> Result<Key, BackupError> {
    let intro = line(from)?;
    let stanza = line(from)?;
    let (salt, work) = match (intro == INTRO, stanza.strip_prefix(STANZA)) {
        (true, Some(stanza)) => stanza.trim_end().split_once(' ').ok_or(BackupError::Damaged)?,
        _ => return Err(BackupError::Foreign),
    };
    let body = line(from)?;
    let end = line(from)?;
    let mac: [u8; 32] = unbase64(end.strip_prefix(MAC).and_then(|end| end.strip_prefix(' ')))?;
    let wrapped: [u8; 32] = unbase64(Some(&body))?;
    let salt: [u8; 16] = unbase64(Some(&format!("{salt}\n")))?;
    let factor: u8 = work.parse().map_err(|_| BackupError::Damaged)?;
    if factor > MOST_WORK {
        return Err(BackupError::TooMuchWork);
    }
    // One way to write it: otherwise two headers would mean the same.
    let header = format!("{INTRO}{STANZA}{} {factor}\n{body}{MAC}", base64(&salt));
    if factor == 0 || stanza != format!("{STANZA}{} {factor}\n", base64(&salt)) {
        return Err(BackupError::Damaged);
    }
    let (mut file_key, tag) = (Zeroizing::new([0; 16]), wrapped.last_chunk::<16>());
    let tag = tag.ok_or(BackupError::Damaged)?;
    file_key.iter_mut().zip(&wrapped).for_each(|(to, from)| *to = *from);
    cipher(&wrap_key(passphrase, &salt, factor)?)
        .decrypt_inout_detached(&NONCE.into(), &[], file_key.as_mut_slice().into(), tag.into())
        .map_err(|_| BackupError::WrongCode)?;
    if !mac_key(&file_key)?.verifies(&[header.as_bytes()], &mac)? {
        return Err(BackupError::Damaged);
    }
    let mut nonce = [0; 16];
    from.read_exact(&mut nonce).map_err(cut)?;
    payload_key(&file_key, &nonce)
}

/// A line with its end. What is longer, or no text, is none of ours.
fn line(from: &mut impl BufRead) -> Result<String, BackupError> {
    let mut line = Vec::new();
    from.take(LONGEST_LINE).read_until(b'\n', &mut line)?;
    match String::from_utf8(line) {
        Ok(line) if line.ends_with('\n') => Ok(line),
        _ => Err(BackupError::Foreign),
    }
}

fn base64(bytes: &[u8]) -> String {
    let mut buffer = [0; 64];
    Base64Unpadded::encode(bytes, &mut buffer).unwrap_or_default().to_owned()
}

/// The bytes of a line that is nothing but base64 of exactly so many, written in the one right way.
fn unbase64<const N: usize>(line: Option<&str>) -> Result<[u8; N], BackupError> {
    let text = line.and_then(|line| line.strip_suffix('\n')).ok_or(BackupError::Damaged)?;
    let mut buffer = [0; 64];
    let bytes = Base64Unpadded::decode(text, &mut buffer).map_err(|_| BackupError::Damaged)?;
    let bytes: [u8; N] = bytes.try_into().map_err(|_| BackupError::Damaged)?;
    if base64(&bytes) == text { Ok(bytes) } else { Err(BackupError::Damaged) }
}

fn wrap_key(passphrase: &str, salt: &[u8; 16], work: u8) -> Result<Key, BackupError> {
    let params = scrypt::Params::new(work, 8, 1).map_err(|_| BackupError::Damaged)?;
    // The crate would end the program where the memory cannot be had, so it is asked for before.
    let mut memory = Vec::<u8>::new();
    memory.try_reserve_exact(1024 << work).map_err(|_| VaultError::Memory)?;
    drop(black_box(memory));
    let salt = [SCRYPT_LABEL, salt].concat();
    Ok(Key::filled(|out| {
        scrypt::scrypt(passphrase.as_bytes(), &salt, &params, out).map_err(|_| VaultError::Cipher)
    })?)
}

fn mac_key(file_key: &[u8; 16]) -> Result<Key, BackupError> {
    Ok(Key::extracted(file_key, &[], &[b"header"])?)
}

fn payload_key(file_key: &[u8; 16], nonce: &[u8; 16]) -> Result<Key, BackupError> {
    Ok(Key::extracted(file_key, nonce, &[b"payload"])?)
}
