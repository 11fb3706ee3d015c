//! Reading a ZIP from its first byte to its last, in the order in which it lies.

use std::collections::BTreeSet;
use std::io::{self, BufRead, Read};
use std::mem;

use super::crc32::Crc32;
use super::error::ZipError;
use super::fields::{CENTRAL, Common, END, LOCAL, UNIX};
use super::{MOST_ENTRIES, MOST_LENGTH};
use crate::handoff::error::HandoffError;

/// Names are ASCII, where this changes nothing.
const UTF8: u16 = 1 << 11;
const ENCRYPTED: u16 = 1;
const DESCRIPTOR: u16 = 1 << 3;
/// How hard it was tried: `zip -9` says so of what it then stores, too.
const HOW_COMPRESSED: u16 = 0b110;
/// Version 2.0: what a program writes that could also compress.
const MOST_VERSION: u16 = 20;
/// No name on the list is longer.
const MOST_NAME: usize = 40;
/// The number that says: it stands in the large form.
const LARGE: u32 = u32::MAX;

/// An entry that was found.
pub(in crate::handoff) struct Found {
    pub(in crate::handoff) name: String,
    pub(in crate::handoff) length: u32,
    /// Where its bytes begin.
    pub(in crate::handoff) data_at: u64,
    crc: u32,
    /// Where its header begins.
    at: u64,
    common: Common,
}

/// A ZIP while it is read. Nothing of it holds before [`Reader::next`] answered that there is no more.
pub(in crate::handoff) struct Reader<R: BufRead> {
    from: R,
    at: u64,
    entries: Vec<Found>,
    names: BTreeSet<String>,
    /// Whether the bytes of the last entry were not read yet.
    is_open: bool,
}

impl<R: BufRead> Reader<R> {
    pub(in crate::handoff) fn new(from: R) -> Self {
        Self { from, at: 0, entries: Vec::new(), names: BTreeSet::new(), is_open: false }
    }

    /// The next entry, of a name that is allowed; none once the directory, too, was read and held. What was not read of
    /// the one before is passed over.
    ///
    /// # Errors
    /// [`HandoffError::Foreign`] for what does not begin as a ZIP; [`ZipError`]; what reading fails with.
    pub(in crate::handoff) fn next(
        &mut self,
        is_allowed: impl Fn(&str) -> bool,
    ) -> Result<Option<&Found>, HandoffError> {
        if self.is_open {
            self.bytes(|_| Ok(()))?;
        }
        let at = self.at;
        let signature = match self.array() {
            // What is shorter, and was sealed so, is no ZIP.
            Err(HandoffError::Zip(ZipError::Cut)) if at == 0 => return Err(HandoffError::Foreign),
            signature => signature?,
        };
        match signature {
            LOCAL => {
                let found = self.local(at, is_allowed)?;
                self.entries.push(found);
                self.is_open = true;
                Ok(self.entries.last())
            }
            CENTRAL | END => self.directory(signature, at).map(|()| None),
            [b'P', b'K', 6, 6 | 7] => Err(ZipError::Zip64.into()),
            [b'P', b'K', 7, 8] => Err(ZipError::Descriptor.into()),
            _ if at == 0 => Err(HandoffError::Foreign),
            _ => Err(ZipError::Stray.into()),
        }
    }

    /// Shows the bytes of the entry that [`Reader::next`] answered, in pieces.
    ///
    /// # Errors
    /// [`ZipError::Cut`], [`ZipError::WrongCrc`]; what reading or `visit` fails with.
    pub(in crate::handoff) fn bytes(
        &mut self,
        mut visit: impl FnMut(&[u8]) -> Result<(), HandoffError>,
    ) -> Result<(), HandoffError> {
        self.is_open = false;
        let Some(entry) = self.entries.last() else { return Ok(()) };
        let (mut rest, crc) = (entry.length as usize, entry.crc);
        let mut sum = Crc32::new();
        while rest > 0 {
            let piece = self.from.fill_buf()?;
            let (piece, _) = piece.split_at_checked(rest).unwrap_or((piece, &[]));
            if piece.is_empty() {
                return Err(ZipError::Cut.into());
            }
            sum.update(piece);
            visit(piece)?;
            let count = piece.len();
            self.from.consume(count);
            self.at += count as u64;
            rest -= count;
        }
        if sum.sum() == crc { Ok(()) } else { Err(ZipError::WrongCrc.into()) }
    }

    /// What it was read from.
    pub(in crate::handoff) fn into_inner(self) -> R {
        self.from
    }

    fn local(&mut self, at: u64, is_allowed: impl Fn(&str) -> bool) -> Result<Found, HandoffError> {
        if self.entries.len() == MOST_ENTRIES {
            return Err(ZipError::TooMany.into());
        }
        let common: Common = self.array()?;
        let (crc, length) = stored(&common)?;
        let extra = self.u16()?;
        let name = self.name(&common)?;
        if !is_allowed(&name) {
            return Err(ZipError::Name.into());
        }
        if !self.names.insert(name.clone()) {
            return Err(ZipError::Twice.into());
        }
        self.extra(extra)?;
        Ok(Found { name, length, data_at: self.at, crc, at, common })
    }

    /// Holds the directory against what was read, to the byte, and then the end.
    fn directory(&mut self, first: [u8; 4], at: u64) -> Result<(), HandoffError> {
        let entries = mem::take(&mut self.entries);
        let mut signature = first;
        for entry in &entries {
            if signature != CENTRAL {
                return Err(ZipError::Disagree.into());
            }
            self.central(entry)?;
            signature = self.array()?;
        }
        let length = self.at - 4 - at;
        match signature {
            END => {}
            CENTRAL | LOCAL => return Err(ZipError::Disagree.into()),
            [b'P', b'K', 6, 6 | 7] => return Err(ZipError::Zip64.into()),
            _ => return Err(ZipError::Stray.into()),
        }
        let disks: [u8; 4] = self.array()?;
        let counts = [self.u16()?, self.u16()?];
        let (said_length, said_at) = (self.u32()?, self.u32()?);
        let comment = self.u16()?;
        if counts.contains(&u16::MAX) || said_length == LARGE || said_at == LARGE {
            return Err(ZipError::Zip64.into());
        }
        if disks != [0; 4] || comment != 0 {
            return Err(ZipError::Comment.into());
        }
        let counted = counts.iter().all(|count| usize::from(*count) == entries.len());
        if !counted || u64::from(said_length) != length || u64::from(said_at) != at {
            return Err(ZipError::Disagree.into());
        }
        if self.from.fill_buf()?.is_empty() { Ok(()) } else { Err(ZipError::Stray.into()) }
    }

    fn central(&mut self, entry: &Found) -> Result<(), HandoffError> {
        let [_, host] = self.array()?;
        let common: Common = self.array()?;
        let (extra, comment, disk, _hints) = (self.u16()?, self.u16()?, self.u16()?, self.u16()?);
        let (attributes, at) = (self.u32()?, self.u32()?);
        if stored(&common)? != (entry.crc, entry.length) || common != entry.common {
            return Err(ZipError::Disagree.into());
        }
        if self.name(&common)? != entry.name {
            return Err(ZipError::Disagree.into());
        }
        self.extra(extra)?;
        if comment != 0 || disk != 0 {
            return Err(ZipError::Comment.into());
        }
        // The mode's kind: a regular file, or nothing said. And the folder of DOS.
        let is_file = matches!(attributes >> 28, 0 | 8) && attributes & 0x10 == 0;
        if host != UNIX || !is_file {
            return Err(ZipError::NoFile.into());
        }
        match at {
            LARGE => Err(ZipError::Zip64.into()),
            _ if u64::from(at) != entry.at => Err(ZipError::Place.into()),
            _ => Ok(()),
        }
    }

    fn name(&mut self, common: &Common) -> Result<String, HandoffError> {
        let [.., low, high] = *common;
        let length = usize::from(u16::from_le_bytes([low, high]));
        if length > MOST_NAME {
            return Err(ZipError::Name.into());
        }
        let mut name = [0; MOST_NAME];
        let name = name.get_mut(..length).unwrap_or_default();
        self.fill(name)?;
        String::from_utf8(name.to_vec()).map_err(|_| ZipError::Name.into())
    }

    /// Passes over extra fields, but for those by which another program would see another file.
    fn extra(&mut self, length: u16) -> Result<(), HandoffError> {
        let mut rest = length;
        while rest > 0 {
            rest = rest.checked_sub(4).ok_or(ZipError::Unknown)?;
            let (id, length) = (self.u16()?, self.u16()?);
            match id {
                0x0001 => return Err(ZipError::Zip64.into()),
                0x9901 | 0x0017 => return Err(ZipError::Encrypted.into()),
                // Another name.
                0x7075 => return Err(ZipError::Unknown.into()),
                _ => {}
            }
            rest = rest.checked_sub(length).ok_or(ZipError::Unknown)?;
            let passed = io::copy(&mut self.from.by_ref().take(u64::from(length)), &mut io::sink())?;
            self.at += passed;
            if passed < u64::from(length) {
                return Err(ZipError::Cut.into());
            }
        }
        Ok(())
    }

    fn u16(&mut self) -> Result<u16, HandoffError> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Result<u32, HandoffError> {
        self.array().map(u32::from_le_bytes)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], HandoffError> {
        let mut bytes = [0; N];
        self.fill(&mut bytes)?;
        Ok(bytes)
    }

    fn fill(&mut self, to: &mut [u8]) -> Result<(), HandoffError> {
        match self.from.read_exact(to) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Err(ZipError::Cut.into()),
            read => {
                self.at += to.len() as u64;
                Ok(read?)
            }
        }
    }
}

/// Sum and length of an entry that is stored as it is.
fn stored(common: &Common) -> Result<(u32, u32), ZipError> {
    let [v0, v1, f0, f1, m0, m1, _, _, _, _, c0, c1, c2, c3, p0, p1, p2, p3, s0, s1, s2, s3, _, _] = *common;
    let (flags, method) = (u16::from_le_bytes([f0, f1]), u16::from_le_bytes([m0, m1]));
    let packed = u32::from_le_bytes([p0, p1, p2, p3]);
    let length = u32::from_le_bytes([s0, s1, s2, s3]);
    if flags & ENCRYPTED != 0 || method == 99 {
        return Err(ZipError::Encrypted);
    }
    if flags & DESCRIPTOR != 0 {
        return Err(ZipError::Descriptor);
    }
    if method != 0 || flags & HOW_COMPRESSED != 0 {
        return Err(ZipError::Compressed);
    }
    if packed == LARGE || length == LARGE {
        return Err(ZipError::Zip64);
    }
    if flags & !UTF8 != 0 || u16::from_le_bytes([v0, v1]) > MOST_VERSION {
        return Err(ZipError::Unknown);
    }
    if packed != length {
        return Err(ZipError::Disagree);
    }
    if u64::from(length) > MOST_LENGTH {
        return Err(ZipError::TooLarge);
    }
    Ok((u32::from_le_bytes([c0, c1, c2, c3]), length))
}
