//! A sealed paper: chunks of 64 KiB under a key of their own, which can be neither changed, exchanged, cut off nor added
//! to (STREAM, Hoang, Reyhanitabar, Rogaway and Vizár 2015, with a 32-bit counter).
use std::io::{self, Read, Write};

use aead_stream::{DecryptorBE32, EncryptorBE32};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use zeroize::Zeroizing;

use super::aead::Context;
use super::entropy::{Entropy, random};
use super::error::VaultError;
use super::id::{RecordId, VaultId};
use super::key::Key;

const VERSION: u8 = 1;
const PREFIX: usize = 19;
const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;

/// How many bytes the file of a paper of this length has.
pub(super) fn sealed_length(length: u64) -> Option<u64> {
    let chunks = length.div_ceil(CHUNK as u64).max(1);
    chunks.checked_mul((CHUNK + TAG) as u64)?.checked_add((1 + PREFIX) as u64)
}

/// Seals what is written to it. The last chunk is padded with zeros, so that the size tells little.
pub(super) struct Sealer<W: Write> {
    to: W,
    stream: EncryptorBE32<XChaCha20Poly1305>,
    context: Vec<u8>,
    chunk: Zeroizing<Vec<u8>>,
    length: u64,
}

impl<W: Write> Sealer<W> {
    /// `key` must be new: a second paper under the same key would share its nonces with a chance of 2^-76.
    pub(super) fn new(
        to: W,
        key: &Key,
        vault: VaultId,
        id: RecordId,
        entropy: &dyn Entropy,
    ) -> Result<Self, VaultError> {
        let prefix: [u8; PREFIX] = random(entropy)?;
        let mut sealer = Self {
            to,
            stream: EncryptorBE32::from_aead(XChaCha20Poly1305::new(key.bytes().into()), &prefix.into()),
            context: Context::Paper { vault, id }.bytes(),
            chunk: Zeroizing::new(Vec::with_capacity(CHUNK + TAG)),
            length: 0,
        };
        sealer.to.write_all(&[VERSION])?;
        sealer.to.write_all(&prefix)?;
        Ok(sealer)
    }

    /// Seals the rest and answers where it was written, and how many bytes it were before padding.
    pub(super) fn finish(mut self) -> Result<(W, u64), VaultError> {
        self.chunk.resize(CHUNK, 0);
        let Self { mut to, stream, context, mut chunk, length } = self;
        stream.encrypt_last_in_place(&context, &mut *chunk).map_err(|_| VaultError::Cipher)?;
        to.write_all(&chunk)?;
        Ok((to, length))
    }
}

impl<W: Write> Write for Sealer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A full chunk is sealed only when more comes: otherwise it is the last one.
        if self.chunk.len() == CHUNK && !bytes.is_empty() {
            self.stream
                .encrypt_next_in_place(&self.context, &mut *self.chunk)
                .map_err(|_| io::Error::other(VaultError::Cipher))?;
            self.to.write_all(&self.chunk)?;
            self.chunk.clear();
        }
        let (taken, _) = bytes.split_at_checked(CHUNK - self.chunk.len()).unwrap_or((bytes, &[]));
        self.chunk.extend_from_slice(taken);
        self.length += taken.len() as u64;
        Ok(taken.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// A sealed paper that is opened chunk by chunk: nothing is answered that does not verify.
pub(super) struct Opener<R: Read> {
    from: R,
    /// None behind the last chunk.
    stream: Option<DecryptorBE32<XChaCha20Poly1305>>,
    context: Vec<u8>,
    chunk: Zeroizing<Vec<u8>>,
    /// The bytes that are still to come, without padding.
    rest: u64,
}

impl<R: Read> Opener<R> {
    /// `length` is that of the paper without padding.
    ///
    /// # Errors
    /// [`VaultError::PaperDamaged`]; those of reading.
    pub(super) fn new(
        mut from: R,
        key: &Key,
        vault: VaultId,
        id: RecordId,
        length: u64,
    ) -> Result<Self, VaultError> {
        let mut head = [0; 1 + PREFIX];
        let [version, prefix @ ..] = fill(&mut from, &mut head).map(|()| head)?;
        if version != VERSION {
            return Err(VaultError::PaperDamaged);
        }
        let cipher = XChaCha20Poly1305::new(key.bytes().into());
        Ok(Self {
            from,
            stream: Some(DecryptorBE32::from_aead(cipher, &prefix.into())),
            context: Context::Paper { vault, id }.bytes(),
            chunk: Zeroizing::new(Vec::with_capacity(CHUNK + TAG)),
            rest: length,
        })
    }

    /// The next chunk; none at the end.
    ///
    /// # Errors
    /// [`VaultError::PaperDamaged`]; those of reading.
    pub(super) fn next(&mut self) -> Result<Option<&[u8]>, VaultError> {
        let Some(mut stream) = self.stream.take() else { return Ok(None) };
        self.chunk.clear();
        self.chunk.resize(CHUNK + TAG, 0);
        fill(&mut self.from, &mut self.chunk)?;
        let damaged = |_| VaultError::PaperDamaged;
        if self.rest > CHUNK as u64 {
            stream.decrypt_next_in_place(&self.context, &mut *self.chunk).map_err(damaged)?;
            self.stream = Some(stream);
            self.rest -= CHUNK as u64;
            return Ok(Some(&self.chunk));
        }
        stream.decrypt_last_in_place(&self.context, &mut *self.chunk).map_err(damaged)?;
        let text = usize::try_from(self.rest).ok().and_then(|rest| self.chunk.split_at_checked(rest));
        let (text, padding) = text.ok_or(VaultError::PaperDamaged)?;
        if padding.iter().any(|byte| *byte != 0) || self.from.read(&mut [0])? != 0 {
            return Err(VaultError::PaperDamaged);
        }
        Ok(Some(text))
    }
}

fn fill(from: &mut impl Read, buffer: &mut [u8]) -> Result<(), VaultError> {
    from.read_exact(buffer).map_err(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => VaultError::PaperDamaged,
        _ => error.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::OsEntropy;
    use super::*;

    const VAULT: VaultId = VaultId([1; 16]);
    const ID: RecordId = RecordId([2; 16]);

    fn key() -> Key {
        Key::copied(&[3; 32])
    }

    fn sealed(text: &[u8]) -> (Vec<u8>, u64) {
        let mut sealer = Sealer::new(Vec::new(), &key(), VAULT, ID, &OsEntropy).unwrap();
        sealer.write_all(text).unwrap();
        sealer.finish().unwrap()
    }

    fn opened(mut bytes: &[u8], length: usize) -> Result<Vec<u8>, VaultError> {
        let mut text = Vec::new();
        let mut opener = Opener::new(&mut bytes, &key(), VAULT, ID, length as u64)?;
        while let Some(piece) = opener.next()? {
            text.extend_from_slice(piece);
        }
        Ok(text)
    }

    #[test]
    fn every_length_comes_back_and_sizes_tell_little() {
        for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7] {
            let text: Vec<u8> = (0..length).map(|at| (at % 251) as u8 + 1).collect();
            let (bytes, found) = sealed(&text);
            let chunks = length.div_ceil(CHUNK).max(1);
            assert_eq!(bytes.len(), 20 + chunks * (CHUNK + TAG), "{length}");
            assert_eq!((found, sealed_length(found)), (length as u64, Some(bytes.len() as u64)));
            assert_eq!(opened(&bytes, length), Ok(text));
        }
    }

    #[test]
    fn another_length_is_refused() {
        let (bytes, _) = sealed(&[7; CHUNK + 100]);
        for length in [0, 1, CHUNK, CHUNK + 99, 2 * CHUNK + 1] {
            assert_eq!(opened(&bytes, length), Err(VaultError::PaperDamaged), "{length}");
        }
    }

    #[test]
    fn a_paper_that_is_cut_is_damaged_and_no_failure_of_the_disk() {
        let (bytes, length) = sealed(&[7; CHUNK + 100]);
        for end in [0, 1, PREFIX, 1 + PREFIX, 2 + PREFIX, 1 + PREFIX + CHUNK + TAG, bytes.len() - 1] {
            assert_eq!(opened(&bytes[..end], length as usize), Err(VaultError::PaperDamaged), "{end}");
        }
    }

    #[test]
    fn another_vault_or_paper_is_refused() {
        let (bytes, _) = sealed(b"text");
        for (vault, id) in [(VaultId([9; 16]), ID), (VAULT, RecordId([9; 16]))] {
            let mut opener = Opener::new(bytes.as_slice(), &key(), vault, id, 4).unwrap();
            assert_eq!(opener.next(), Err(VaultError::PaperDamaged));
        }
    }
}
