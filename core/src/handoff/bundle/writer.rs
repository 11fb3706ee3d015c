//! Writing a hand-off or a reply.

use std::io::{self, Read, Write};

use sha2::{Digest, Sha256};

use super::MOST_MAIN;
use crate::handoff::error::HandoffError;
use crate::handoff::kind::{Kind, PADDING, SUMS, is_paper, paper_name, signature_name, signing_key};
use crate::handoff::stamp::{HandoffId, Stamp};
use crate::handoff::sums::Sums;
use crate::handoff::zip::{self, Crc32, ZipError};
use crate::minisign::SecretKey;
use crate::share::age::{Sealer, X25519Recipient};
use crate::share::padded;
use crate::vault::{Entropy, VaultError};

/// A bundle while it is written: sealed as it goes, in little memory.
pub struct Writer<W: Write> {
    zip: zip::Writer<Sealer<W>>,
    kind: Kind,
    sums: Sums,
    papers: usize,
}

impl<W: Write> Writer<W> {
    /// Begins a bundle that only this recipient opens.
    ///
    /// # Errors
    /// [`VaultError::Entropy`]; what writing fails with.
    pub fn begin(
        to: W,
        recipient: &X25519Recipient,
        kind: Kind,
        entropy: &dyn Entropy,
    ) -> Result<Self, HandoffError> {
        let zip = zip::Writer::new(Sealer::to(to, recipient, entropy)?);
        Ok(Writer { zip, kind, sums: Sums::default(), papers: 0 })
    }

    /// A file of the bundle that is no paper.
    ///
    /// # Errors
    /// [`HandoffError::Name`] if this kind has none of that name; [`HandoffError::Zip`] for what nobody would read.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), HandoffError> {
        let is_ours = name == SUMS || name == PADDING || signing_key(name).is_some() || is_paper(name);
        if is_ours || !self.kind.holds(name) {
            return Err(HandoffError::Name);
        }
        if name == self.kind.main() && bytes.len() as u64 > MOST_MAIN {
            return Err(ZipError::TooLarge.into());
        }
        self.put(name, bytes)
    }

    /// The next paper, and the name that it has in the bundle. `read` writes its bytes, and is asked twice: length and
    /// sum stand before them.
    ///
    /// # Errors
    /// [`HandoffError::Changed`]; [`HandoffError::Zip`] for what nobody would read; what `read` fails with.
    pub fn add_paper(
        &mut self,
        read: &mut dyn FnMut(&mut dyn Write) -> Result<(), VaultError>,
    ) -> Result<String, HandoffError> {
        let mut first = Measured::new(io::sink());
        read(&mut first)?;
        let name = paper_name(self.papers + 1, &first.head);
        self.zip.begin(&name, first.length, first.crc.sum())?;
        let mut second = Measured::new(&mut self.zip);
        read(&mut second)?;
        let (first, second) = (first.sum(), second.sum());
        if first != second {
            return Err(HandoffError::Changed);
        }
        self.sums.add(&name, first.1);
        self.papers += 1;
        Ok(name)
    }

    /// Pads, sums and signs, and answers where it was written.
    ///
    /// # Errors
    /// [`HandoffError::Name`] if what the kind hangs on was not added; what writing fails with.
    pub fn finish(mut self, key: &SecretKey, handoff: HandoffId, number: u64) -> Result<W, HandoffError> {
        if self.sums.of(self.kind.main()).is_none() {
            return Err(HandoffError::Name);
        }
        let stamp = Stamp { kind: self.kind, handoff, number }.to_string();
        let name = signature_name(key.public().id());
        // A signature's length hangs on its comment alone.
        let signature = key.sign(&[], &stamp)?.to_string().len() as u64;
        let sums = self.sums.length_with(PADDING);
        let least = self.zip.length_with(&[(PADDING, 0), (SUMS, sums), (&name, signature)]);
        self.pad(padded(least) - least)?;
        let sums = self.sums.text();
        self.put(SUMS, sums.as_bytes())?;
        self.put(&name, key.sign(sums.as_bytes(), &stamp)?.to_string().as_bytes())?;
        Ok(self.zip.finish()?.finish()?)
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), HandoffError> {
        let mut crc = Crc32::new();
        crc.update(bytes);
        self.zip.begin(name, bytes.len() as u64, crc.sum())?;
        self.zip.write_all(bytes)?;
        self.sums.add(name, Sha256::digest(bytes).into());
        Ok(())
    }

    fn pad(&mut self, length: u64) -> Result<(), HandoffError> {
        let zeros = || io::repeat(0).take(length);
        let mut measured = Measured::new(io::sink());
        io::copy(&mut zeros(), &mut measured)?;
        self.zip.begin(PADDING, length, measured.crc.sum())?;
        io::copy(&mut zeros(), &mut self.zip)?;
        self.sums.add(PADDING, measured.sum().1);
        Ok(())
    }
}

/// Counts and sums what is written through it, and keeps its beginning.
struct Measured<W: Write> {
    to: W,
    head: Vec<u8>,
    length: u64,
    crc: Crc32,
    hash: Sha256,
}

impl<W: Write> Measured<W> {
    /// As much as tells what a paper is.
    const HEAD: usize = 512;

    fn new(to: W) -> Self {
        Self { to, head: Vec::with_capacity(Self::HEAD), length: 0, crc: Crc32::new(), hash: Sha256::new() }
    }

    fn sum(self) -> (u64, [u8; 32]) {
        (self.length, self.hash.finalize().into())
    }
}

impl<W: Write> Write for Measured<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        let bytes = bytes.get(..written).unwrap_or_default();
        let room = Self::HEAD - self.head.len();
        self.head.extend(bytes.iter().take(room));
        self.length += written as u64;
        self.crc.update(bytes);
        self.hash.update(bytes);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
