//! A file's key as it lies in a stanza: under the one cipher of age, with a nonce of zeros, because its key is used once.

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit};
use zeroize::Zeroizing;

use super::error::AgeError;
use super::header::FileKey;
use crate::vault::{Key, VaultError};

const NONCE: [u8; 12] = [0; 12];

/// The one cipher of age, of a file's key in the header and of its chunks.
pub(super) fn cipher(key: &Key) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(key.bytes().into())
}

pub(super) fn wrap(key: &Key, file_key: &FileKey) -> Result<Vec<u8>, AgeError> {
    let mut body = Zeroizing::new(**file_key);
    let tag = cipher(key)
        .encrypt_inout_detached(&NONCE.into(), &[], body.as_mut_slice().into())
        .map_err(|_| VaultError::Cipher)?;
    Ok([body.as_slice(), &tag].concat())
}

/// None where another key wrapped it.
///
/// # Errors
/// [`AgeError::Damaged`] for a body of another length: nothing is tried then.
pub(super) fn unwrap(key: &Key, body: &[u8]) -> Result<Option<FileKey>, AgeError> {
    let wrapped = <&[u8; 32]>::try_from(body).map_err(|_| AgeError::Damaged)?;
    let (mut file_key, tag) = (Zeroizing::new([0; 16]), wrapped.last_chunk::<16>());
    let tag = tag.ok_or(AgeError::Damaged)?;
    file_key.iter_mut().zip(wrapped).for_each(|(to, from)| *to = *from);
    let opened =
        cipher(key).decrypt_inout_detached(&NONCE.into(), &[], file_key.as_mut_slice().into(), tag.into());
    Ok(opened.is_ok().then_some(file_key))
}
