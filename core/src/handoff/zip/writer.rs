//! Writing a ZIP whose every byte follows from names and contents.

use std::io::{self, Write};

use super::error::ZipError;
use super::fields::{CENTRAL_LENGTH, END_LENGTH, Fields, LOCAL_LENGTH, end};
use super::{MOST_ENTRIES, MOST_LENGTH};
use crate::handoff::error::HandoffError;

/// A ZIP while it is written. The bytes of an entry are written to it behind [`Writer::begin`].
pub(in crate::handoff) struct Writer<W: Write> {
    to: W,
    written: u64,
    entries: Vec<Fields>,
}

impl<W: Write> Writer<W> {
    pub(in crate::handoff) fn new(to: W) -> Self {
        Self { to, written: 0, entries: Vec::new() }
    }

    /// Begins an entry: exactly so many bytes with this sum must follow.
    ///
    /// # Errors
    /// [`ZipError`] for what no reader takes; what writing fails with.
    pub(in crate::handoff) fn begin(
        &mut self,
        name: &str,
        length: u64,
        crc: u32,
    ) -> Result<(), HandoffError> {
        if self.entries.iter().any(|entry| entry.name == name) {
            return Err(ZipError::Twice.into());
        }
        if self.entries.len() == MOST_ENTRIES {
            return Err(ZipError::TooMany.into());
        }
        let entry = Fields {
            name: name.to_owned(),
            crc,
            length: u32::try_from(length).map_err(|_| ZipError::TooLarge)?,
            at: u32::try_from(self.written).map_err(|_| ZipError::TooLarge)?,
        };
        if length > MOST_LENGTH {
            return Err(ZipError::TooLarge.into());
        }
        self.write_all(&entry.local())?;
        self.entries.push(entry);
        Ok(())
    }

    /// How long it will be, with entries of these names and lengths behind those that are there.
    pub(in crate::handoff) fn length_with(&self, more: &[(&str, u64)]) -> u64 {
        let there = self.entries.iter().map(|entry| CENTRAL_LENGTH + entry.name.len() as u64);
        let more =
            more.iter().map(|(name, length)| LOCAL_LENGTH + CENTRAL_LENGTH + 2 * name.len() as u64 + length);
        self.written + there.chain(more).sum::<u64>() + END_LENGTH
    }

    /// Writes the directory, and answers where it was written.
    ///
    /// # Errors
    /// [`ZipError::TooLarge`]; what writing fails with.
    pub(in crate::handoff) fn finish(mut self) -> Result<W, HandoffError> {
        let at = u32::try_from(self.written).map_err(|_| ZipError::TooLarge)?;
        let entries = std::mem::take(&mut self.entries);
        for entry in &entries {
            self.write_all(&entry.central())?;
        }
        let length = u32::try_from(self.written - u64::from(at)).map_err(|_| ZipError::TooLarge)?;
        let count = u16::try_from(entries.len()).map_err(|_| ZipError::TooMany)?;
        self.write_all(&end(count, length, at))?;
        Ok(self.to)
    }
}

impl<W: Write> Write for Writer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.written += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_of_256_mib_is_begun_and_a_longer_one_is_not() {
        let mut writer = Writer::new(Vec::new());
        assert!(writer.begin("a", MOST_LENGTH, 0).is_ok());
        assert!(matches!(writer.begin("b", MOST_LENGTH + 1, 0), Err(HandoffError::Zip(ZipError::TooLarge))));
    }
}
