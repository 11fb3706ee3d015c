//! A backup that the code opened, read part by part in the one order that there is.
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, Write};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::age::Opener;
use super::error::BackupError;
use super::frame::{Kind, Reader};
use crate::vault::{MOST_BYTES, PAPER, RECOVERY, Record, RecordId, RecoveryCode, paper_length};
use crate::years::usable;

const MOST_MANIFEST: usize = 64 * 1024;

/// What stands first. Fields that a newer Faro adds are passed over.
#[derive(Serialize, Deserialize)]
pub(super) struct Manifest {
    /// When the backup was made, by the clock of the device.
    #[serde(deserialize_with = "usable")]
    pub(super) made: DateTime<Utc>,
}

/// A record, or the beginning of a paper, whose bytes [`Opened::paper`] reads.
pub(super) enum Part {
    Record(RecordId, Record),
    Paper(RecordId),
}

/// A backup while it is read.
pub(super) struct Opened<R: BufRead> {
    frame: Reader<R>,
    made: DateTime<Utc>,
    last: (Kind, Option<RecordId>),
    records: u64,
    /// Papers whose bytes did not come yet, with their length.
    awaited: BTreeMap<RecordId, Option<u64>>,
    came: BTreeSet<RecordId>,
    /// The bytes of a paper that were not read yet.
    rest: u64,
}

impl<R: BufRead> Opened<R> {
    /// # Errors
    /// [`BackupError::Foreign`], [`BackupError::Newer`], [`BackupError::TooMuchWork`], [`BackupError::WrongCode`],
    /// [`BackupError::Damaged`].
    pub(super) fn new(from: R, code: &RecoveryCode) -> Result<Self, BackupError> {
        let mut frame = Reader::new(Opener::under(from, &code.text())?)?;
        let (Kind::Manifest, length, _) = frame.head()? else { return Err(BackupError::Damaged) };
        let json = frame.bytes(length, MOST_MANIFEST)?;
        let Manifest { made } = serde_json::from_slice(&json).map_err(|_| BackupError::Damaged)?;
        Ok(Self {
            frame,
            made,
            last: (Kind::Manifest, None),
            records: 0,
            awaited: BTreeMap::new(),
            came: BTreeSet::new(),
            rest: 0,
        })
    }

    /// The next record or paper; none once everything was verified. A paper that was not read is passed over.
    ///
    /// # Errors
    /// [`BackupError::Damaged`]: then nothing that came before may be believed to be all.
    pub(super) fn next(&mut self) -> Result<Option<Part>, BackupError> {
        self.pass_over()?;
        let (kind, length, digest) = self.frame.head()?;
        match kind {
            Kind::Record => self.record(length).map(Some),
            Kind::Paper => self.begin_paper(length).map(Some),
            Kind::Padding => {
                self.advance(kind, None)?;
                self.frame.each(length, |piece| {
                    if piece.iter().all(|byte| *byte == 0) { Ok(()) } else { Err(BackupError::Damaged) }
                })?;
                self.next_after_padding()
            }
            Kind::Trailer => self.trailer(length, digest).map(|()| None),
            Kind::Manifest => Err(BackupError::Damaged),
        }
    }

    /// Writes the bytes of the paper that [`Opened::next`] answered.
    ///
    /// # Errors
    /// [`BackupError::Damaged`]; what writing fails with.
    pub(super) fn paper(&mut self, to: &mut dyn Write) -> Result<(), BackupError> {
        let length = std::mem::take(&mut self.rest);
        self.frame.each(length, |piece| Ok(to.write_all(piece)?))
    }

    pub(super) fn made(&self) -> DateTime<Utc> {
        self.made
    }

    pub(super) fn records(&self) -> u64 {
        self.records
    }

    pub(super) fn papers(&self) -> u64 {
        self.came.len() as u64
    }

    /// Papers of which only the record came.
    pub(super) fn missing(&self) -> Vec<RecordId> {
        self.awaited.keys().copied().collect()
    }

    /// How many bytes of the frame were read.
    pub(super) fn position(&self) -> u64 {
        self.frame.length()
    }

    fn pass_over(&mut self) -> Result<(), BackupError> {
        let length = std::mem::take(&mut self.rest);
        self.frame.each(length, |_| Ok(()))
    }

    /// Kinds and, within a kind, ids only rise: nothing comes twice.
    fn advance(&mut self, kind: Kind, id: Option<RecordId>) -> Result<(), BackupError> {
        let now = (kind, id);
        if now <= self.last {
            return Err(BackupError::Damaged);
        }
        self.last = now;
        Ok(())
    }

    fn record(&mut self, length: u64) -> Result<Part, BackupError> {
        let rest = length.checked_sub(16).ok_or(BackupError::Damaged)?;
        let id = RecordId(self.frame.array()?);
        self.advance(Kind::Record, Some(id))?;
        let record = Record::parse(&self.frame.bytes(rest, MOST_BYTES)?).map_err(|_| BackupError::Damaged)?;
        if record.kind() == RECOVERY {
            return Err(BackupError::Damaged);
        }
        if record.kind() == PAPER {
            self.awaited.insert(id, paper_length(&record));
        }
        self.records += 1;
        Ok(Part::Record(id, record))
    }

    fn begin_paper(&mut self, length: u64) -> Result<Part, BackupError> {
        let rest = length.checked_sub(16).ok_or(BackupError::Damaged)?;
        let id = RecordId(self.frame.array()?);
        self.advance(Kind::Paper, Some(id))?;
        if self.awaited.remove(&id) != Some(Some(rest)) {
            return Err(BackupError::Damaged);
        }
        self.came.insert(id);
        self.rest = rest;
        Ok(Part::Paper(id))
    }

    fn next_after_padding(&mut self) -> Result<Option<Part>, BackupError> {
        match self.frame.head()? {
            (Kind::Trailer, length, digest) => self.trailer(length, digest).map(|()| None),
            _ => Err(BackupError::Damaged),
        }
    }

    fn trailer(&mut self, length: u64, digest: [u8; 32]) -> Result<(), BackupError> {
        let (records, papers) =
            (u64::from_be_bytes(self.frame.array()?), u64::from_be_bytes(self.frame.array()?));
        let same = length == 48
            && (records, papers) == (self.records, self.papers())
            && self.frame.array::<32>()? == digest;
        if same { self.frame.end() } else { Err(BackupError::Damaged) }
    }
}
