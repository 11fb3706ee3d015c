//! The papers of an open vault: a record each, which is the commit point, and a sealed file beside the database.
use std::fs::File;
use std::io::{self, Read, Write};

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::bytes::{hex, unhex};
use super::error::VaultError;
use super::id::{RecordId, VaultId};
use super::key::Key;
use super::paper::{self, Sealer, Sum};
use super::record::Record;
use super::vault::Vault;

/// The kind of a paper's record.
pub(crate) const PAPER: &str = "paper";
const SCHEMA: u32 = 1;
const PIECE: usize = 64 * 1024;

/// How much a vault takes: what does not fit on a phone cannot be backed up from it either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaperLimits {
    /// The most bytes of one paper.
    pub each: u64,
    /// The most bytes of all papers.
    pub total: u64,
}

impl Default for PaperLimits {
    fn default() -> Self {
        Self { each: 25 * 1024 * 1024, total: 500 * 1024 * 1024 }
    }
}

/// What a paper's record says of its file.
pub(super) struct Sealed {
    key: Key,
    sum: Sum,
}

impl Sealed {
    /// `None` if the record is no paper's, or a newer version wrote it in another way.
    pub(super) fn of(record: &Record) -> Option<Self> {
        let text = |name: &str| record.body.get(name).and_then(Value::as_str);
        if record.kind != PAPER {
            return None;
        }
        let key = Zeroizing::new(unhex::<32>(text("key")?)?);
        let sum = Sum { length: record.body.get("length")?.as_u64()?, sha256: unhex(text("sha256")?)? };
        Some(Self { key: Key::copied(&key), sum })
    }

    /// The fields of a record for this key and sum.
    pub(super) fn fields(key: &Key, sum: &Sum) -> Map<String, Value> {
        let fields = [
            ("length", sum.length.into()),
            ("sha256", hex(&sum.sha256).into()),
            ("key", hex(key.bytes()).into()),
        ];
        fields.map(|(name, value): (&str, Value)| (name.to_owned(), value)).into_iter().collect()
    }

    /// Opens the file of this paper, after its SHA-256 was found right: of a damaged file nothing is written.
    pub(super) fn open(
        &self,
        mut file: File,
        to: &mut dyn Write,
        vault: VaultId,
        id: RecordId,
    ) -> Result<u64, VaultError> {
        let mut hash = Sha256::new();
        pieces(&mut file, |piece| {
            hash.update(piece);
            Ok(())
        })?;
        if <[u8; 32]>::from(hash.finalize()) != self.sum.sha256 {
            return Err(VaultError::PaperDamaged);
        }
        io::Seek::rewind(&mut file)?;
        paper::open(&mut file, to, &self.key, vault, id, self.sum.length)?;
        Ok(self.sum.length)
    }
}

impl Vault {
    /// Seals a paper as it is read, and adds its record with these fields (a title, a media type) and those that the
    /// vault itself needs: `length`, `sha256`, `key`. Interrupted before the record is there, it leaves no paper.
    ///
    /// # Errors
    /// [`VaultError::PaperTooLarge`], [`VaultError::PapersFull`]; what reading `from` fails with; those of
    /// [`Vault::insert`]. Nothing is then kept.
    pub fn add_paper(
        &mut self,
        fields: Map<String, Value>,
        from: &mut dyn Read,
        limits: PaperLimits,
    ) -> Result<RecordId, VaultError> {
        self.manifest()?;
        let id = RecordId::random(&*self.entropy)?;
        let key = Key::random(&*self.entropy)?;
        let added = self.seal_paper(id, &key, from, limits).and_then(|sum| {
            let mut body = fields;
            body.extend(Sealed::fields(&key, &sum));
            self.commit(vec![(id, Some(Record::new(PAPER, SCHEMA, body)))], None)
        });
        if added.is_err() {
            self.folder.remove_paper(id);
        }
        added.map(|()| id)
    }

    /// Writes the bytes of a paper to `to`, and answers how many there are. Of a file that is not the one that was
    /// written, nothing is answered.
    ///
    /// # Errors
    /// [`VaultError::RecordNotFound`]; [`VaultError::PaperMissing`]; [`VaultError::PaperDamaged`]; what writing to
    /// `to` fails with.
    pub fn read_paper(&self, id: RecordId, to: &mut dyn Write) -> Result<u64, VaultError> {
        let record = self.get(id).filter(|record| record.kind == PAPER).ok_or(VaultError::RecordNotFound)?;
        let sealed = Sealed::of(record).ok_or(VaultError::RecordNewer)?;
        sealed.open(self.folder.open_paper(id)?, to, self.keys.vault, id)
    }

    /// The records of papers.
    pub(super) fn papers(&self) -> impl Iterator<Item = (RecordId, &Record)> {
        self.records().filter(|(_, record)| record.kind == PAPER)
    }

    fn seal_paper(
        &self,
        id: RecordId,
        key: &Key,
        from: &mut dyn Read,
        limits: PaperLimits,
    ) -> Result<Sum, VaultError> {
        let lengths = self.papers().filter_map(|(_, record)| record.body.get("length")?.as_u64());
        let room = limits.total.saturating_sub(lengths.fold(0, u64::saturating_add));
        let file = self.folder.create_paper(id)?;
        let mut sealer = Sealer::new(file, key, self.keys.vault, id, &*self.entropy)?;
        let mut length = 0_u64;
        pieces(from, |piece| {
            length += piece.len() as u64;
            if length > limits.each {
                return Err(VaultError::PaperTooLarge { most: limits.each });
            }
            if length > room {
                return Err(VaultError::PapersFull { most: limits.total });
            }
            Ok(sealer.write_all(piece)?)
        })?;
        let (file, sum) = sealer.finish()?;
        file.sync_all()?;
        self.folder.sync_papers()?;
        Ok(sum)
    }
}

/// Reads to the end, a piece at a time.
fn pieces(
    from: &mut dyn Read,
    mut each: impl FnMut(&[u8]) -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    let mut buffer = Zeroizing::new(vec![0; PIECE]);
    loop {
        match from.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(count) => each(buffer.get(..count).unwrap_or_default())?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error.into()),
        }
    }
}
