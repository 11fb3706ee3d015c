//! Verifying. Strict about how a point is written: no weak key is read, and none that has a second spelling.

use std::fmt;
use std::str::FromStr;

use blake2::{Blake2b512, Digest};
use ed25519_dalek::VerifyingKey;

use super::base64::{decoded, encoded};
use super::comment::{UNTRUSTED, key_line};
use super::error::MinisignError;
use super::key_id::KeyId;
use super::signature::{Algorithm, Signature};

/// A public key. Its text is the line that `minisign -P` takes.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey {
    id: KeyId,
    point: VerifyingKey,
}

impl PublicKey {
    /// That of a secret key, which cannot be weak.
    pub(super) fn of(id: KeyId, point: VerifyingKey) -> PublicKey {
        PublicKey { id, point }
    }

    fn new(id: KeyId, bytes: &[u8; 32]) -> Result<PublicKey, MinisignError> {
        // 2^255 - 19 and what lies above it: the same point written twice.
        let [first, middle @ .., last] = bytes;
        let twice = *first >= 0xed && middle.iter().all(|byte| *byte == 0xff) && last & 0x7f == 0x7f;
        let point = VerifyingKey::from_bytes(bytes).map_err(|_| MinisignError::WeakKey)?;
        if twice || point.is_weak() {
            return Err(MinisignError::WeakKey);
        }
        Ok(PublicKey { id, point })
    }

    /// Reads a file as `minisign -G` writes it: a comment, then the key.
    ///
    /// # Errors
    /// [`MinisignError::NoPublicKey`], [`MinisignError::WeakKey`].
    pub fn from_file(text: &str) -> Result<PublicKey, MinisignError> {
        key_line(text).ok_or(MinisignError::NoPublicKey)?.parse()
    }

    /// A file as `minisign -G` writes it.
    pub fn file(&self) -> String {
        format!("{UNTRUSTED}minisign public key {}\n{self}\n", self.id)
    }

    /// Whether it is the same key, whatever id it was given.
    pub fn is_same_point(&self, other: &PublicKey) -> bool {
        self.point == other.point
    }

    /// How a signature names it.
    pub fn id(&self) -> KeyId {
        self.id
    }

    /// Whether all of a signature holds for these bytes. Answers its trusted comment.
    ///
    /// # Errors
    /// [`MinisignError::OtherKey`], [`MinisignError::WrongFile`], [`MinisignError::WrongComment`].
    pub fn verify<'s>(&self, bytes: &[u8], signature: &'s Signature) -> Result<&'s str, MinisignError> {
        if signature.key_id() != self.id {
            return Err(MinisignError::OtherKey);
        }
        let of_file = match signature.algorithm() {
            Algorithm::Prehashed => self.point.verify_strict(&Blake2b512::digest(bytes), &signature.of_file),
            Algorithm::Legacy => self.point.verify_strict(bytes, &signature.of_file),
        };
        of_file.map_err(|_| MinisignError::WrongFile)?;
        let of_comment = self.point.verify_strict(&signature.commented(), &signature.of_comment);
        of_comment.map_err(|_| MinisignError::WrongComment)?;
        Ok(&signature.trusted)
    }
}

impl FromStr for PublicKey {
    type Err = MinisignError;

    fn from_str(line: &str) -> Result<PublicKey, MinisignError> {
        let bytes: [u8; 42] = decoded(line).ok_or(MinisignError::NoPublicKey)?;
        let (Some((b"Ed", rest)), Some(point)) = (bytes.split_first_chunk(), bytes.last_chunk()) else {
            return Err(MinisignError::NoPublicKey);
        };
        let id = rest.first_chunk().ok_or(MinisignError::NoPublicKey)?;
        PublicKey::new(KeyId(*id), point)
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&encoded(&[b"Ed", &self.id.0[..], self.point.as_bytes()].concat()))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
