//! The payload: chunks of 64 KiB that can be neither changed, exchanged, cut off nor added to (STREAM).
use std::io::{self, BufRead, Read, Write};

use aead_stream::{DecryptorBE32, EncryptorBE32};
use chacha20poly1305::ChaCha20Poly1305;
use zeroize::Zeroizing;

use super::{cipher, header};
use crate::share::error::BackupError;
use crate::vault::{Entropy, VaultError};

const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;
/// age counts chunks with 11 bytes, of which the first 7 are zero for all that fits on a disk.
const PREFIX: [u8; 7] = [0; 7];

/// Seals what is written to it.
pub(in crate::share) struct Sealer<W: Write> {
    to: W,
    stream: EncryptorBE32<ChaCha20Poly1305>,
    chunk: Zeroizing<Vec<u8>>,
}

impl<W: Write> Sealer<W> {
    /// Begins a file that this passphrase opens, at a cost of 2^`work`.
    pub(in crate::share) fn new(
        mut to: W,
        passphrase: &str,
        work: u8,
        entropy: &dyn Entropy,
    ) -> Result<Self, BackupError> {
        let key = header::write(&mut to, passphrase, work, entropy)?;
        let stream = EncryptorBE32::from_aead(cipher(&key), &PREFIX.into());
        Ok(Self { to, stream, chunk: Zeroizing::new(Vec::with_capacity(CHUNK + TAG)) })
    }

    /// Seals the rest and answers where it was written.
    pub(in crate::share) fn finish(self) -> Result<W, BackupError> {
        let Self { mut to, stream, mut chunk } = self;
        stream.encrypt_last_in_place(&[], &mut *chunk).map_err(|_| VaultError::Cipher)?;
        to.write_all(&chunk)?;
        to.flush()?;
        Ok(to)
    }
}

impl<W: Write> Write for Sealer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A full chunk is sealed only when more comes: otherwise it is the last one.
        if self.chunk.len() == CHUNK && !bytes.is_empty() {
            self.stream
                .encrypt_next_in_place(&[], &mut *self.chunk)
                .map_err(|_| io::Error::other(VaultError::Cipher))?;
            self.to.write_all(&self.chunk)?;
            self.chunk.clear();
        }
        let (taken, _) = bytes.split_at_checked(CHUNK - self.chunk.len()).unwrap_or((bytes, &[]));
        self.chunk.extend_from_slice(taken);
        Ok(taken.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// Opens a file chunk by chunk: nothing is answered that does not verify. That it was cut is known only at its end.
pub(in crate::share) struct Opener<R: BufRead> {
    from: R,
    /// None behind the last chunk.
    stream: Option<DecryptorBE32<ChaCha20Poly1305>>,
    chunk: Zeroizing<Vec<u8>>,
    /// How much of the chunk was answered.
    used: usize,
    /// The first byte of the next chunk: only a look at it tells whether this is the last.
    ahead: Option<u8>,
}

impl<R: BufRead> Opener<R> {
    /// # Errors
    /// [`BackupError::Foreign`], [`BackupError::TooMuchWork`], [`BackupError::WrongCode`], [`BackupError::Damaged`].
    pub(in crate::share) fn new(mut from: R, passphrase: &str) -> Result<Self, BackupError> {
        let key = header::read(&mut from, passphrase)?;
        let stream = DecryptorBE32::from_aead(cipher(&key), &PREFIX.into());
        let chunk = Zeroizing::new(Vec::with_capacity(CHUNK + TAG + 1));
        let mut opener = Self { from, stream: Some(stream), chunk, used: 0, ahead: None };
        opener.next_chunk()?;
        Ok(opener)
    }

    /// The next bytes, as many as there are at once and at most `most`; none at the end.
    pub(in crate::share) fn next(&mut self, most: usize) -> Result<&[u8], BackupError> {
        if self.used == self.chunk.len() && self.stream.is_some() {
            self.next_chunk()?;
            if self.chunk.is_empty() {
                // Only a file without a byte may end in an empty chunk.
                return Err(BackupError::Damaged);
            }
        }
        let rest = self.chunk.get(self.used..).unwrap_or_default();
        let (taken, _) = rest.split_at_checked(most).unwrap_or((rest, &[]));
        self.used += taken.len();
        Ok(taken)
    }

    fn next_chunk(&mut self) -> Result<(), BackupError> {
        const SEALED: usize = CHUNK + TAG;
        let Some(mut stream) = self.stream.take() else { return Ok(()) };
        self.used = 0;
        self.chunk.clear();
        self.chunk.extend(self.ahead.take());
        let wanted = SEALED + 1 - self.chunk.len();
        self.from.by_ref().take(wanted as u64).read_to_end(&mut self.chunk)?;
        let opened = if self.chunk.len() > SEALED {
            self.ahead = self.chunk.pop();
            let opened = stream.decrypt_next_in_place(&[], &mut *self.chunk);
            self.stream = Some(stream);
            opened
        } else {
            stream.decrypt_last_in_place(&[], &mut *self.chunk)
        };
        if opened.is_err() {
            self.chunk.clear();
        }
        opened.map_err(|_| BackupError::Damaged)
    }
}
