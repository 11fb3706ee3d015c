//! The papers of an open vault: a record each, which is the commit point, and a sealed file beside the database.
use std::fs::File;
use std::io::{self, Read, Write};

use serde::Deserialize;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::bytes::{hex, unhex};
use super::contents::Condition;
use super::draft::{Draft, PaperLimits};
use super::error::VaultError;
use super::id::{RecordId, VaultId};
use super::key::Key;
use super::memory::Freshness;
use super::paper::{Opener, Sealer, sealed_length};
use super::record::Record;
use super::vault::{Changes, Vault};

/// The kind of a paper's record.
pub(crate) const PAPER: &str = "paper";
const SCHEMA: u32 = 1;
const PIECE: usize = 64 * 1024;

/// What a paper's record says of its file.
pub(super) struct Sealed {
    pub(super) key: Key,
    /// The number of bytes before padding.
    pub(super) length: u64,
}

#[derive(Deserialize)]
struct Fields {
    length: u64,
    key: String,
}

/// The length that the record of a paper tells.
pub(crate) fn paper_length(record: &Record) -> Option<u64> {
    #[derive(Deserialize)]
    struct Length {
        length: u64,
    }
    record.read().filter(|_| record.kind() == PAPER).map(|Length { length }| length)
}

impl Sealed {
    /// `None` if the record is no paper's, or a newer version wrote it in another way.
    pub(super) fn of(record: &Record) -> Option<Self> {
        let Fields { length, key } = record.read().filter(|_| record.kind() == PAPER)?;
        let key = Zeroizing::new(unhex::<32>(&Zeroizing::new(key))?);
        Some(Self { key: Key::copied(&key), length })
    }

    /// The fields of the paper's record.
    pub(super) fn fields(&self) -> Map<String, Value> {
        let fields = [("length", self.length.into()), ("key", hex(self.key.bytes()).into())];
        fields.map(|(name, value): (&str, Value)| (name.to_owned(), value)).into_iter().collect()
    }

    /// Opens the file of this paper. One that was cut short or went on growing is refused at once; every chunk is
    /// verified before it is answered.
    pub(super) fn open(&self, file: File, vault: VaultId, id: RecordId) -> Result<Opener<File>, VaultError> {
        if Some(file.metadata()?.len()) != sealed_length(self.length) {
            return Err(VaultError::PaperDamaged);
        }
        Opener::new(file, &self.key, vault, id, self.length)
    }

    /// Writes the whole paper to `to`.
    pub(super) fn write_to(
        &self,
        file: File,
        to: &mut dyn Write,
        vault: VaultId,
        id: RecordId,
    ) -> Result<u64, VaultError> {
        let mut opener = self.open(file, vault, id)?;
        while let Some(piece) = opener.next()? {
            to.write_all(piece)?;
        }
        Ok(self.length)
    }
}

impl Vault {
    /// Seals a paper as it is read, and adds its record with these fields (a title, a media type) and those that the
    /// vault itself needs: `length`, `key`. Interrupted before the record is there, it leaves no paper.
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
        let id = self.begin_paper(limits)?;
        self.fill_paper(id, from)?;
        self.finish_paper(id, fields).map(|()| id)
    }

    /// Seals all that can be read into a paper that was begun.
    ///
    /// # Errors
    /// Those of [`Vault::extend_paper`]; what reading `from` fails with. It is then abandoned.
    pub fn fill_paper(&mut self, id: RecordId, from: &mut dyn Read) -> Result<(), VaultError> {
        let sealed = pieces(from, |piece| self.extend_paper(id, piece));
        if sealed.is_err() {
            self.abandon_paper(id);
        }
        sealed
    }

    /// The first bytes of a paper that was begun, as far as they came.
    pub fn paper_head(&self, id: RecordId) -> Option<&[u8]> {
        self.drafts.get(&id).map(|draft| draft.head.as_slice())
    }

    /// Begins a paper whose bytes come in pieces. Answers the id that it will have. A lock abandons it.
    ///
    /// # Errors
    /// Those of [`Vault::insert`].
    pub fn begin_paper(&mut self, limits: PaperLimits) -> Result<RecordId, VaultError> {
        self.ready()?;
        let id = RecordId::random(&*self.entropy)?;
        let key = Key::random(&*self.entropy)?;
        let file = self.folder.create_paper(id)?;
        let sealer = Sealer::new(file, &key, self.keys.vault, id, &*self.entropy)?;
        self.drafts.insert(
            id,
            Draft { key, sealer, length: 0, limits, head: Zeroizing::new(Vec::with_capacity(Draft::HEAD)) },
        );
        Ok(id)
    }

    /// Seals the next bytes of a paper that was begun.
    ///
    /// # Errors
    /// [`VaultError::RecordNotFound`] if it was not begun; [`VaultError::PaperTooLarge`]; [`VaultError::Full`] and its
    /// like. It is then abandoned.
    pub fn extend_paper(&mut self, id: RecordId, bytes: &[u8]) -> Result<(), VaultError> {
        let draft = self.drafts.get_mut(&id).ok_or(VaultError::RecordNotFound)?;
        draft.length = draft.length.saturating_add(bytes.len() as u64);
        let written = if draft.length > draft.limits.each {
            Err(VaultError::PaperTooLarge { most: draft.limits.each })
        } else {
            draft.keep_head(bytes);
            draft.sealer.write_all(bytes).map_err(VaultError::from)
        };
        if written.is_err() {
            self.abandon_paper(id);
        }
        written
    }

    /// Adds the record of a paper that was begun, with these fields and the vault's own.
    ///
    /// # Errors
    /// [`VaultError::RecordNotFound`] if it was not begun; [`VaultError::PapersFull`]; those of [`Vault::insert`]. It is
    /// then abandoned.
    pub fn finish_paper(&mut self, id: RecordId, fields: Map<String, Value>) -> Result<(), VaultError> {
        let draft = self.drafts.remove(&id).ok_or(VaultError::RecordNotFound)?;
        let added = self.seal_draft(draft).and_then(|sealed| {
            let mut body = fields;
            body.extend(sealed.fields());
            self.commit(Changes::from([(id, Some(Record::new(PAPER, SCHEMA, body)?))]), None)
        });
        // Where the record may stand, the file stays with it; if it does not, the next unlock sweeps the file away.
        if added.is_err() && !self.unsure {
            self.folder.remove_paper(id);
        }
        added
    }

    /// Removes a paper that was begun and shall not be finished. None of this name is no error.
    pub fn abandon_paper(&mut self, id: RecordId) {
        if self.drafts.remove(&id).is_some() {
            self.folder.remove_paper(id);
        }
    }

    /// Writes the bytes of a paper to `to`, and answers how many there are. Each byte was verified in its place; if this
    /// fails, some may be written already, and are only a beginning.
    ///
    /// # Errors
    /// [`VaultError::RecordNotFound`]; [`VaultError::PaperMissing`]; [`VaultError::PaperDamaged`]; what writing to
    /// `to` fails with.
    pub fn read_paper(&self, id: RecordId, to: &mut dyn Write) -> Result<u64, VaultError> {
        let sealed = self.sealed_paper(id)?;
        sealed.write_to(self.folder.open_paper(id)?, to, self.keys.vault, id)
    }

    /// Begins to read a paper in pieces, from its beginning. Each is verified before it is answered.
    ///
    /// # Errors
    /// [`VaultError::RecordNotFound`]; [`VaultError::PaperMissing`]; [`VaultError::PaperDamaged`].
    pub fn open_paper(&mut self, id: RecordId) -> Result<(), VaultError> {
        let sealed = self.sealed_paper(id)?;
        let opener = sealed.open(self.folder.open_paper(id)?, self.keys.vault, id)?;
        self.readings.insert(id, opener);
        Ok(())
    }

    /// The next piece of a paper that was opened, of 64 KiB or, the last one, less; nothing at the end, which closes it.
    ///
    /// # Errors
    /// [`VaultError::RecordNotFound`] if it is not open; [`VaultError::PaperDamaged`].
    pub fn next_piece(&mut self, id: RecordId) -> Result<Vec<u8>, VaultError> {
        let opener = self.readings.get_mut(&id).ok_or(VaultError::RecordNotFound)?;
        let piece = opener.next().map(|piece| piece.unwrap_or_default().to_vec());
        if piece.as_ref().map_or(true, Vec::is_empty) {
            self.readings.remove(&id);
        }
        piece
    }

    fn sealed_paper(&self, id: RecordId) -> Result<Sealed, VaultError> {
        let record =
            self.get(id).filter(|record| record.kind() == PAPER).ok_or(VaultError::RecordNotFound)?;
        Sealed::of(record).ok_or(VaultError::RecordNewer)
    }

    /// The records of papers.
    pub(super) fn papers(&self) -> impl Iterator<Item = (RecordId, &Record)> {
        self.records().filter(|(_, record)| record.kind() == PAPER)
    }

    /// Removes what a rotation left, and papers without a record. Only where all records are known: in a damaged vault
    /// the record may be what is missing, and in an older one the paper may be newer. Of papers nothing is removed
    /// before a memory knew this vault, and nothing newer of it.
    pub(super) fn tidy(&self) {
        if self.contents.condition != Condition::Sound || matches!(self.freshness(), Freshness::Older(_)) {
            return;
        }
        if self.is_known {
            let orphans = self.folder.paper_ids().into_iter().filter(|id| self.get(*id).is_none());
            orphans.for_each(|id| self.folder.remove_paper(id));
        }
        self.folder.remove_rotated();
    }

    fn seal_draft(&self, draft: Draft) -> Result<Sealed, VaultError> {
        let Draft { key, sealer, length, limits, .. } = draft;
        let lengths = self.papers().filter_map(|(_, record)| paper_length(record));
        if lengths.fold(length, u64::saturating_add) > limits.total {
            return Err(VaultError::PapersFull { most: limits.total });
        }
        let (file, length) = sealer.finish()?;
        file.sync_all()?;
        self.folder.sync_papers()?;
        Ok(Sealed { key, length })
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
