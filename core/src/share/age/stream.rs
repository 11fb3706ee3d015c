//! The payload: chunks of 64 KiB that can be neither changed, exchanged, cut off nor added to (STREAM).
use std::io::{self, BufRead, Read, Seek, SeekFrom, Write};

use aead_stream::{EncryptorBE32, NewStream, StreamBE32, StreamPrimitive};
use chacha20poly1305::ChaCha20Poly1305;
use zeroize::Zeroizing;

use super::error::AgeError;
use super::header::{self, Header, Stanza, new_file_key};
use super::wrapped::cipher;
use super::x25519::{X25519Identity, X25519Recipient};
use super::{passphrase, x25519};
use crate::vault::{Entropy, Key, VaultError};

const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;
const SEALED: usize = CHUNK + TAG;
/// age counts chunks with 11 bytes, of which the first 7 are zero for all that fits on a disk.
const PREFIX: [u8; 7] = [0; 7];

/// Seals what is written to it: an age file.
pub struct Sealer<W: Write> {
    to: W,
    stream: EncryptorBE32<ChaCha20Poly1305>,
    chunk: Zeroizing<Vec<u8>>,
}

impl<W: Write> Sealer<W> {
    /// Begins a file that this passphrase opens, at a cost of 2^`work`.
    pub(in crate::share) fn under(
        to: W,
        passphrase: &str,
        work: u8,
        entropy: &dyn Entropy,
    ) -> Result<Self, AgeError> {
        Self::new(to, entropy, |file_key| passphrase::seal(file_key, passphrase, work, entropy))
    }

    /// Begins a file that only this recipient opens.
    ///
    /// # Errors
    /// [`VaultError::Entropy`]; what writing fails with.
    pub fn to(to: W, recipient: &X25519Recipient, entropy: &dyn Entropy) -> Result<Self, AgeError> {
        Self::new(to, entropy, |file_key| x25519::seal(file_key, recipient, entropy))
    }

    fn new(
        mut to: W,
        entropy: &dyn Entropy,
        stanza: impl FnOnce(&header::FileKey) -> Result<Stanza, AgeError>,
    ) -> Result<Self, AgeError> {
        let file_key = new_file_key(entropy)?;
        let key = header::write(&mut to, &stanza(&file_key)?, &file_key, entropy)?;
        let stream = EncryptorBE32::from_aead(cipher(&key), &PREFIX.into());
        Ok(Self { to, stream, chunk: Zeroizing::new(Vec::with_capacity(SEALED)) })
    }

    /// Seals the rest and answers where it was written.
    ///
    /// # Errors
    /// What writing fails with.
    pub fn finish(self) -> Result<W, AgeError> {
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
pub(crate) struct Opener<R: BufRead> {
    from: R,
    stream: StreamBE32<ChaCha20Poly1305>,
    /// Which chunk comes next; none behind the last.
    next: Option<u32>,
    chunk: Zeroizing<Vec<u8>>,
    /// How much of the chunk was answered.
    used: usize,
    /// Where the payload of a file under keys begins.
    start: u64,
}

impl<R: BufRead> Opener<R> {
    /// Opens a file under a passphrase.
    ///
    /// # Errors
    /// [`AgeError::Foreign`], [`AgeError::TooMuchWork`], [`AgeError::WrongSecret`], [`AgeError::Damaged`].
    pub(in crate::share) fn under(mut from: R, passphrase: &str) -> Result<Self, AgeError> {
        let header = Header::read(&mut from)?;
        let file_key = passphrase::open(&header, passphrase)?;
        let key = header.payload_key(&file_key, &mut from)?;
        Self::new(from, &key, 0)
    }

    fn new(from: R, key: &Key, start: u64) -> Result<Self, AgeError> {
        let stream = StreamBE32::from_aead(cipher(key), &PREFIX.into());
        let chunk = Zeroizing::new(Vec::with_capacity(SEALED));
        let mut opener = Self { from, stream, next: Some(0), chunk, used: 0, start };
        opener.next_chunk()?;
        Ok(opener)
    }

    /// The next bytes, as many as there are at once and at most `most`; none at the end.
    pub(in crate::share) fn next(&mut self, most: usize) -> Result<&[u8], AgeError> {
        self.fill()?;
        let rest = self.chunk.get(self.used..).unwrap_or_default();
        let (taken, _) = rest.split_at_checked(most).unwrap_or((rest, &[]));
        self.used += taken.len();
        Ok(taken)
    }

    fn fill(&mut self) -> Result<(), AgeError> {
        if self.used == self.chunk.len() && self.next.is_some() {
            self.next_chunk()?;
            if self.chunk.is_empty() {
                // Only a file without a byte may end in an empty chunk.
                return Err(AgeError::Damaged);
            }
        }
        Ok(())
    }

    fn next_chunk(&mut self) -> Result<(), AgeError> {
        // What fails once stays at its end.
        let Some(number) = self.next.take() else { return Ok(()) };
        self.used = 0;
        self.chunk.clear();
        self.from.by_ref().take(SEALED as u64).read_to_end(&mut self.chunk)?;
        let is_last = self.from.fill_buf()?.is_empty();
        if self.stream.decrypt_in_place(number, is_last, &[], &mut *self.chunk).is_err() {
            self.chunk.clear();
            return Err(AgeError::Damaged);
        }
        if !is_last {
            self.next = Some(number.checked_add(1).ok_or(AgeError::Damaged)?);
        }
        Ok(())
    }
}

impl<R: BufRead + Seek> Opener<R> {
    /// Opens a file under keys, and answers which of the identities opens it.
    ///
    /// # Errors
    /// [`AgeError::Foreign`], [`AgeError::Passphrase`], [`AgeError::WrongSecret`], [`AgeError::Damaged`].
    pub(crate) fn of(mut from: R, identities: &[&X25519Identity]) -> Result<(Self, usize), AgeError> {
        let header = Header::read(&mut from)?;
        let (file_key, which) = x25519::open(&header, identities)?;
        let key = header.payload_key(&file_key, &mut from)?;
        let start = from.stream_position()?;
        Ok((Self::new(from, &key, start)?, which))
    }

    /// Goes on at this byte of what was sealed.
    ///
    /// # Errors
    /// [`AgeError::Damaged`] if there is none.
    pub(crate) fn go_to(&mut self, at: u64) -> Result<(), AgeError> {
        let number = u32::try_from(at / CHUNK as u64).map_err(|_| AgeError::Damaged)?;
        self.from.seek(SeekFrom::Start(self.start + u64::from(number) * SEALED as u64))?;
        self.next = Some(number);
        self.next_chunk()?;
        self.used = (at % CHUNK as u64) as usize;
        if self.used > self.chunk.len() { Err(AgeError::Damaged) } else { Ok(()) }
    }
}

impl<R: BufRead> BufRead for Opener<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.fill()?;
        Ok(self.chunk.get(self.used..).unwrap_or_default())
    }

    fn consume(&mut self, count: usize) {
        self.used = (self.used + count).min(self.chunk.len());
    }
}

impl<R: BufRead> Read for Opener<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let count = Read::read(&mut self.fill_buf()?, to)?;
        self.consume(count);
        Ok(count)
    }
}
