//! The frame inside a backup: parts of known kind and length, one after the other, and a digest of all at the end.
use std::io::{self, BufRead, Write};

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::age::{Opener, Sealer};
use super::error::BackupError;

const MAGIC: &[u8; 8] = b"FAROBACK";
const VERSION: u8 = 1;

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Manifest,
    Record,
    Paper,
    Padding,
    Trailer,
}

impl Kind {
    /// The part's first 9 bytes, before so many others.
    pub(super) const HEAD: u64 = 9;

    const ALL: [(u8, Self); 5] =
        [(1, Self::Manifest), (2, Self::Record), (3, Self::Paper), (4, Self::Padding), (5, Self::Trailer)];

    fn number(self) -> u8 {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or(0, |(number, _)| *number)
    }

    fn of(number: u8) -> Option<Self> {
        Self::ALL.iter().find(|(found, _)| *found == number).map(|(_, kind)| *kind)
    }
}

/// Writes a frame, and counts and hashes what it writes.
pub(super) struct Writer<W: Write> {
    to: Sealer<W>,
    hash: Sha256,
    length: u64,
}

impl<W: Write> Writer<W> {
    pub(super) fn new(to: Sealer<W>) -> Result<Self, BackupError> {
        let mut writer = Self { to, hash: Sha256::new(), length: 0 };
        writer.write_all(MAGIC)?;
        writer.write_all(&[VERSION])?;
        Ok(writer)
    }

    /// Begins a part: `length` bytes must follow.
    pub(super) fn head(&mut self, kind: Kind, length: u64) -> Result<(), BackupError> {
        self.write_all(&[kind.number()])?;
        Ok(self.write_all(&length.to_be_bytes())?)
    }

    /// A whole part.
    pub(super) fn part(&mut self, kind: Kind, bytes: &[&[u8]]) -> Result<(), BackupError> {
        self.head(kind, bytes.iter().map(|bytes| bytes.len() as u64).sum())?;
        Ok(bytes.iter().try_for_each(|bytes| self.write_all(bytes))?)
    }

    /// SHA-256 of all bytes so far.
    pub(super) fn digest(&self) -> [u8; 32] {
        self.hash.clone().finalize().into()
    }

    /// How many bytes there are so far.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    pub(super) fn finish(self) -> Result<W, BackupError> {
        Ok(self.to.finish()?)
    }
}

impl<W: Write> Write for Writer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.hash.update(bytes.get(..written).unwrap_or_default());
        self.length += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// Reads a frame, and counts and hashes what it reads.
pub(super) struct Reader<R: BufRead> {
    from: Opener<R>,
    hash: Sha256,
    length: u64,
}

impl<R: BufRead> Reader<R> {
    /// # Errors
    /// [`BackupError::Foreign`], [`BackupError::Newer`].
    pub(super) fn new(from: Opener<R>) -> Result<Self, BackupError> {
        let mut reader = Self { from, hash: Sha256::new(), length: 0 };
        match reader.array::<9>() {
            Ok([magic @ .., version]) if magic == *MAGIC => match version {
                VERSION => Ok(reader),
                0 => Err(BackupError::Foreign),
                _ => Err(BackupError::Newer),
            },
            // What is shorter, and verifies, is somebody else's.
            Ok(_) | Err(BackupError::Damaged) => Err(BackupError::Foreign),
            Err(error) => Err(error),
        }
    }

    /// Kind and length of the next part, and the digest of all bytes before it.
    pub(super) fn head(&mut self) -> Result<(Kind, u64, [u8; 32]), BackupError> {
        let digest = self.hash.clone().finalize().into();
        let [number] = self.array()?;
        let length = u64::from_be_bytes(self.array()?);
        Ok((Kind::of(number).ok_or(BackupError::Damaged)?, length, digest))
    }

    /// So many bytes.
    ///
    /// # Errors
    /// [`BackupError::Damaged`] if there are fewer, or if there would be more than `most`.
    pub(super) fn bytes(&mut self, length: u64, most: usize) -> Result<Zeroizing<Vec<u8>>, BackupError> {
        let length = usize::try_from(length).ok().filter(|length| *length <= most);
        let length = length.ok_or(BackupError::Damaged)?;
        // Large enough from the start, because a buffer that grows leaves its old bytes behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(length));
        self.each(length as u64, |piece| {
            bytes.extend_from_slice(piece);
            Ok(())
        })?;
        Ok(bytes)
    }

    /// A field.
    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], BackupError> {
        let bytes = self.bytes(N as u64, N)?;
        bytes.as_slice().try_into().map_err(|_| BackupError::Damaged)
    }

    /// Shows so many bytes, in pieces.
    pub(super) fn each(
        &mut self,
        length: u64,
        mut visit: impl FnMut(&[u8]) -> Result<(), BackupError>,
    ) -> Result<(), BackupError> {
        let mut rest = length;
        while rest > 0 {
            let piece = self.from.next(usize::try_from(rest).unwrap_or(usize::MAX))?;
            if piece.is_empty() {
                return Err(BackupError::Damaged);
            }
            self.hash.update(piece);
            self.length += piece.len() as u64;
            rest -= piece.len() as u64;
            visit(piece)?;
        }
        Ok(())
    }

    /// How many bytes were read so far.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// # Errors
    /// [`BackupError::Damaged`] if there is more.
    pub(super) fn end(&mut self) -> Result<(), BackupError> {
        if self.from.next(1)?.is_empty() { Ok(()) } else { Err(BackupError::Damaged) }
    }
}
