//! The rows of a vault, opened on several threads: who waits for the list waits for all of them.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::{self, Scope, ScopedJoinHandle};

use zeroize::Zeroizing;

use super::aead::Context;
use super::error::VaultError;
use super::id::RecordId;
use super::key::{Key, wipe_stack};
use super::keys::Keys;
use super::record::Record;
use super::row_tag::RowTag;
use super::seal::Sealed;
use super::table::Table;

/// So many rows go to a thread at once. A vault that has fewer is opened on one.
const CHUNK: usize = 256;
/// More threads than this wait for the one that reads the file.
const MOST_BESIDE: usize = 3;

/// A record, and what its row adds to the manifest.
pub(super) struct Entry {
    pub(super) record: Record,
    pub(super) tag: RowTag,
}

/// The rows, as they are read.
pub(super) struct Rows<'a> {
    keys: &'a Keys,
    pub(super) entries: BTreeMap<RecordId, Entry>,
    pub(super) damaged: Vec<RecordId>,
    pub(super) strange: bool,
    pub(super) count: u64,
    pub(super) sum: RowTag,
    /// The key of the epoch that the last row had: most often all rows have the same.
    key: Option<(u32, Key)>,
    buffer: Zeroizing<Vec<u8>>,
}

impl<'a> Rows<'a> {
    pub(super) fn new(keys: &'a Keys) -> Self {
        Self {
            keys,
            entries: BTreeMap::new(),
            damaged: Vec::new(),
            strange: false,
            count: 0,
            sum: RowTag::NONE,
            key: None,
            buffer: Zeroizing::default(),
        }
    }

    /// Reads and opens every row, on as many threads as there are cores for.
    ///
    /// # Errors
    /// Those of [`Table::visit_rows`].
    pub(super) fn load(table: &Table, keys: &'a Keys) -> Result<Self, VaultError> {
        thread::scope(|scope| {
            let (mut here, mut beside, mut chunk) = (Rows::new(keys), Beside::default(), Chunk::default());
            let read = table.visit_rows(|row| {
                chunk.add(row);
                if chunk.rows.len() >= CHUNK {
                    // Where all others are at work, whoever reads works too.
                    if let Some(back) = beside.open(std::mem::take(&mut chunk), keys, scope) {
                        here.open_all(&back);
                    }
                }
            });
            here.open_all(&chunk);
            beside.done().for_each(|rows| here.join(rows));
            here.damaged.sort_unstable();
            read.map(|()| here)
        })
    }

    /// `None` is a row that is none of ours.
    pub(super) fn take(&mut self, row: Option<(RecordId, &[u8])>) {
        self.count += 1;
        let Some((id, body)) = row else {
            self.strange = true;
            return;
        };
        let tag = self.keys.row_tag(&id, body);
        self.sum = self.sum.xor(tag);
        match self.open(id, body) {
            Ok(record) => drop(self.entries.insert(id, Entry { record, tag })),
            Err(_) => self.damaged.push(id),
        }
    }

    fn open_all(&mut self, chunk: &Chunk) {
        let mut start = 0;
        for row in &chunk.rows {
            self.take(row.and_then(|(id, end)| {
                let body = chunk.bodies.get(start..end)?;
                start = end;
                Some((id, body))
            }));
        }
    }

    fn open(&mut self, id: RecordId, body: &[u8]) -> Result<Record, VaultError> {
        let sealed = Sealed::parse(body)?;
        let epoch = sealed.epoch;
        let key = match self.key.take() {
            Some(last) if last.0 == epoch => last,
            _ => (epoch, self.keys.record(epoch)?),
        };
        let (_, key) = self.key.insert(key);
        let context = Context::Record { vault: self.keys.vault, id, epoch };
        Record::parse(sealed.open(key, &context, &mut self.buffer)?)
    }

    fn join(&mut self, mut other: Rows<'a>) {
        self.entries.append(&mut other.entries);
        self.damaged.append(&mut other.damaged);
        self.strange |= other.strange;
        self.count += other.count;
        self.sum = self.sum.xor(other.sum);
    }
}

/// Rows on their way to a thread, sealed as they are in the file.
#[derive(Default)]
struct Chunk {
    /// Each with the end of its body.
    rows: Vec<Option<(RecordId, usize)>>,
    bodies: Vec<u8>,
}

impl Chunk {
    fn add(&mut self, row: Option<(RecordId, &[u8])>) {
        self.rows.push(row.map(|(id, body)| {
            self.bodies.extend_from_slice(body);
            (id, self.bodies.len())
        }));
    }
}

/// The threads beside the one that reads.
#[derive(Default)]
struct Beside<'s, 'a> {
    threads: Vec<(SyncSender<Chunk>, ScopedJoinHandle<'s, Rows<'a>>)>,
    /// How many there may be, once somebody asked: the system reads files to tell.
    most: Option<usize>,
}

impl<'s, 'a> Beside<'s, 'a> {
    /// Gives a chunk to a thread that waits, or to a new one; back where there is none and may be no more.
    fn open(&mut self, mut chunk: Chunk, keys: &'a Keys, scope: &'s Scope<'s, '_>) -> Option<Chunk>
    where
        'a: 's,
    {
        for (to, _) in &self.threads {
            match to.try_send(chunk) {
                Ok(()) => return None,
                Err(TrySendError::Full(back) | TrySendError::Disconnected(back)) => chunk = back,
            }
        }
        let cores = || thread::available_parallelism().map_or(1, NonZero::get);
        if self.threads.len() < *self.most.get_or_insert_with(|| MOST_BESIDE.min(cores() - 1)) {
            let (to, from) = sync_channel(1);
            let work = move || Self::work(keys, from);
            // A phone that has no room for a thread opens its vault all the same.
            if let Ok(thread) = thread::Builder::new().spawn_scoped(scope, work) {
                let refused = to.try_send(chunk).err();
                self.threads.push((to, thread));
                return refused.map(|(TrySendError::Full(back) | TrySendError::Disconnected(back))| back);
            }
        }
        Some(chunk)
    }

    fn work(keys: &'a Keys, from: Receiver<Chunk>) -> Rows<'a> {
        let mut rows = Rows::new(keys);
        from.iter().for_each(|chunk| rows.open_all(&chunk));
        // Keys and text that were on a stack which goes back to the process.
        wipe_stack();
        rows
    }

    /// What each of them opened.
    fn done(self) -> impl Iterator<Item = Rows<'a>> {
        let joined = self.threads.into_iter().map(|(to, thread)| {
            drop(to);
            thread.join()
        });
        // Nothing in it panics; if it did, what it had would be missing in the sum, and the vault called damaged.
        joined.flatten()
    }
}
