//! Signature files, read in their one canonical form alone: no signature has a second spelling.

use std::fmt;

use super::base64::{decoded, encoded};
use super::comment::UNTRUSTED;
use super::error::MinisignError;
use super::key_id::KeyId;

const TRUSTED: &str = "trusted comment: ";
/// Minisign writes no longer ones.
const MOST_UNTRUSTED: usize = 1024;
const MOST_TRUSTED: usize = 8192;

/// What of a file is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// Its BLAKE2b-512 (`ED`): what minisign has written since 2021, and the only one that is written here.
    Prehashed,
    /// The file itself (`Ed`): read, never written.
    Legacy,
}

/// A signature file. What it says is known only when [`super::PublicKey::verify`] holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    algorithm: Algorithm,
    key_id: KeyId,
    pub(super) of_file: ed25519_dalek::Signature,
    pub(super) trusted: String,
    pub(super) of_comment: ed25519_dalek::Signature,
}

impl Signature {
    /// The comment in its signed form: behind the signature of the file, and with it bound to it.
    pub(super) fn new(
        key_id: KeyId,
        of_file: ed25519_dalek::Signature,
        trusted: &str,
        sign: impl FnOnce(&[u8]) -> ed25519_dalek::Signature,
    ) -> Result<Signature, MinisignError> {
        if !may_stand(trusted, MOST_TRUSTED) {
            return Err(MinisignError::Comment);
        }
        let algorithm = Algorithm::Prehashed;
        let mut signature =
            Signature { algorithm, key_id, of_file, trusted: trusted.to_owned(), of_comment: of_file };
        signature.of_comment = sign(&signature.commented());
        Ok(signature)
    }

    /// Reads a signature file: exactly four lines, each ended by a line feed, in the one form that they have.
    ///
    /// # Errors
    /// [`MinisignError::NoSignature`].
    pub fn parse(file: &[u8]) -> Result<Signature, MinisignError> {
        let text = std::str::from_utf8(file).ok().and_then(|text| text.strip_suffix('\n'));
        let lines: Option<[&str; 4]> =
            text.and_then(|text| text.splitn(5, '\n').collect::<Vec<_>>().try_into().ok());
        lines.and_then(Signature::of).ok_or(MinisignError::NoSignature)
    }

    fn of([untrusted, of_file, trusted, of_comment]: [&str; 4]) -> Option<Signature> {
        let untrusted = untrusted.strip_prefix(UNTRUSTED)?;
        let trusted = trusted.strip_prefix(TRUSTED)?;
        if !may_stand(untrusted, MOST_UNTRUSTED) || !may_stand(trusted, MOST_TRUSTED) {
            return None;
        }
        let bytes: [u8; 74] = decoded(of_file)?;
        let (algorithm, rest) = bytes.split_first_chunk::<2>()?;
        let (key_id, of_file) = rest.split_first_chunk::<8>()?;
        let algorithm = match algorithm {
            b"ED" => Algorithm::Prehashed,
            b"Ed" => Algorithm::Legacy,
            _ => return None,
        };
        Some(Signature {
            algorithm,
            key_id: KeyId(*key_id),
            of_file: ed25519_dalek::Signature::from_slice(of_file).ok()?,
            trusted: trusted.to_owned(),
            of_comment: ed25519_dalek::Signature::from_bytes(&decoded(of_comment)?),
        })
    }

    /// What of the file is signed.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// Which key it names.
    pub fn key_id(&self) -> KeyId {
        self.key_id
    }

    /// What the second signature is of.
    pub(super) fn commented(&self) -> Vec<u8> {
        [&self.of_file.to_bytes()[..], self.trusted.as_bytes()].concat()
    }
}

/// As the file that minisign reads.
impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let algorithm = match self.algorithm {
            Algorithm::Prehashed => b"ED",
            Algorithm::Legacy => b"Ed",
        };
        let of_file = encoded(&[&algorithm[..], &self.key_id.0, &self.of_file.to_bytes()].concat());
        writeln!(f, "{UNTRUSTED}signature by key {}\n{of_file}", self.key_id)?;
        writeln!(f, "{TRUSTED}{}\n{}", self.trusted, encoded(&self.of_comment.to_bytes()))
    }
}

/// One line without what a terminal would obey.
fn may_stand(comment: &str, most: usize) -> bool {
    comment.len() <= most && !comment.chars().any(char::is_control)
}
