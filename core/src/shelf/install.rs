//! What a person does with packs: pins a publisher, keeps a pack, hands it on, takes it away.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::error::ShelfError;
use super::shelf::{check_loads, verified_again};
use crate::casefile::{Batch, Casefile, Entry, PackRecord, Paper};
use crate::files::Files;
use crate::packs::{
    Archive, Colour, Known, Pack, PackRefusal, PublisherFile, Verified, publisher_in, publisher_of, verify,
};
use crate::vault::{PaperLimits, RecordId, unhex};

impl Casefile {
    /// Says that the person knows a publisher, by this name: they compared the check digits, or scanned its code.
    ///
    /// # Errors
    /// [`ShelfError::NoPublisher`] for what is no id of one; what the vault refuses.
    pub fn pin_publisher(&mut self, publisher: &str, name: &str) -> Result<(), ShelfError> {
        if unhex::<32>(publisher).is_none() {
            return Err(ShelfError::NoPublisher);
        }
        let name = name.trim();
        if name.is_empty() {
            return Err(crate::casefile::CaseError::Empty.into());
        }
        // Whoever compares the digits has asked.
        let name = Some(name.to_owned());
        self.write_known(publisher, |known| Known { name, says_two_things: false, ..known })
    }

    /// The same, if a picture of theirs says that it is this one.
    ///
    /// # Errors
    /// [`PackRefusal::OtherPublisher`] where it is another; those of [`Casefile::pin_publisher`], for what is no code too.
    pub fn pin_scanned(&mut self, publisher: &str, scanned: &str, name: &str) -> Result<(), ShelfError> {
        match publisher_in(scanned) {
            Some(id) if id == publisher => self.pin_publisher(publisher, name),
            Some(_) => Err(PackRefusal::OtherPublisher.into()),
            None => Err(ShelfError::NoPublisher),
        }
    }

    /// Takes the trust in a publisher back. Its packs stay, as those of somebody unknown.
    ///
    /// # Errors
    /// [`ShelfError::NoPublisher`] where it was never met; what the vault refuses.
    pub fn unpin_publisher(&mut self, publisher: &str) -> Result<(), ShelfError> {
        if !self.publishers().iter().any(|entry| entry.body.publisher == publisher) {
            return Err(ShelfError::NoPublisher);
        }
        self.write_known(publisher, |known| Known { name: None, ..known })
    }

    fn write_known(
        &mut self,
        publisher: &str,
        change: impl FnOnce(Known) -> Known,
    ) -> Result<(), ShelfError> {
        let mut batch = Batch::default();
        self.know(publisher, change, &mut batch)?;
        Ok(self.write(batch).map(drop)?)
    }

    fn know(
        &self,
        publisher: &str,
        change: impl FnOnce(Known) -> Known,
        batch: &mut Batch,
    ) -> Result<(), ShelfError> {
        match self.publishers().into_iter().find(|entry| entry.body.publisher == publisher) {
            Some(Entry { id, body }) => batch.replace(self.vault(), id, &change(body))?,
            None => batch.add(&change(Known::of(publisher)))?,
        }
        Ok(())
    }

    /// Verifies a pack and keeps the very file. `ours` are the files of Faro's own, `today` the day of the device.
    ///
    /// # Errors
    /// [`ShelfError::Pack`] with the reason for which it is refused: nothing of it is then kept. What the vault refuses.
    pub fn install_pack(
        &mut self,
        bytes: &[u8],
        ours: &Files,
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<Verified, ShelfError> {
        let verified = match verify(bytes, &self.seen_of_packs(), ours, today, None) {
            Err(PackRefusal::TwoThings) => {
                // Both stop: nobody here can tell which one is right.
                if let Some(publisher) = publisher_of(bytes) {
                    self.write_known(&publisher, |known| Known { says_two_things: true, ..known })?;
                }
                return Err(PackRefusal::TwoThings.into());
            }
            verified => verified?,
        };
        if verified.standing(None, today, Pack::built_on(ours)).colour() == Colour::Closed {
            // What it told of others is kept all the same.
            let known = self.known(verified.publisher.id());
            let learned = Known { floors: known.floors.clone(), ..verified.known_after(&known) };
            self.write_known(verified.publisher.id(), |_| learned)?;
            return Err(PackRefusal::Unsafe.into());
        }
        check_loads(&verified, ours)?;
        let (publisher, info) = (verified.publisher.id().to_owned(), &verified.contents.info);
        let old: Vec<Entry<PackRecord>> =
            self.all::<PackRecord>().filter(|entry| entry.body.pack == info.id).collect();
        let mut record = PackRecord {
            publisher: publisher.clone(),
            pack: info.id.clone(),
            version: info.version,
            installed_on: now,
            paper: None,
        };
        // Three steps, of which only the last makes it one: what an interruption leaves is taken away by the next.
        let id = self.add(&record)?;
        let paper = self.seal_pack(id, bytes, now)?;
        record.paper = Some(paper);
        let mut batch = Batch::default();
        batch.replace(self.vault(), id, &record)?;
        self.know(&publisher, |known| verified.known_after(&known), &mut batch)?;
        self.write(batch)?;
        old.iter().try_for_each(|entry| self.remove_record(entry.id, Batch::default()))?;
        Ok(verified)
    }

    fn known(&self, publisher: &str) -> Known {
        let known = self.publishers().into_iter().find(|entry| entry.body.publisher == publisher);
        known.map_or_else(|| Known::of(publisher), |entry| entry.body)
    }

    /// Removes a pack, with what was ticked off in it. What was seen of its publisher stays: an older one is refused later too.
    ///
    /// # Errors
    /// [`ShelfError::NoPack`]; what the vault refuses.
    pub fn remove_pack(&mut self, pack: &str) -> Result<(), ShelfError> {
        let (id, mut batch) = (self.pack_record(pack)?.id, Batch::default());
        self.remove_ticks(|tick| tick.article.split_once('.').is_some_and(|(of, _)| of == pack), &mut batch);
        self.remove_record(id, batch)
    }

    fn remove_record(&mut self, id: RecordId, mut batch: Batch) -> Result<(), ShelfError> {
        let of = self.all::<Paper>().filter(|paper| paper.body.of == Some(id));
        of.map(|paper| paper.id).chain([id]).for_each(|id| batch.remove(id));
        Ok(self.write(batch).map(drop)?)
    }

    /// The record of an installed pack.
    ///
    /// # Errors
    /// [`ShelfError::NoPack`].
    pub fn pack_record(&self, pack: &str) -> Result<Entry<PackRecord>, ShelfError> {
        let found = self.packs().into_iter().find(|entry| entry.body.pack == pack);
        found.ok_or_else(|| ShelfError::NoPack { pack: pack.to_owned() })
    }

    /// The file of a pack to hand on: with the newest versions of its publisher and the newest catalogue that were seen.
    ///
    /// # Errors
    /// [`ShelfError::NoPack`]; [`ShelfError::Pack`] where it no longer verifies.
    pub fn export_pack(&self, pack: &str, ours: &Files) -> Result<Vec<u8>, ShelfError> {
        let record = self.pack_record(pack)?;
        let (bytes, verified) = verified_again(self, &record, ours)?;
        let archive = Archive::read(&bytes).map_err(PackRefusal::from)?;
        let stays = |name: &str| !name.starts_with("publisher/") && !name.starts_with("catalogue.toml");
        let mut files: BTreeMap<String, Vec<u8>> = archive
            .files()
            .filter(|(name, _)| stays(name))
            .map(|(name, bytes)| (name.to_owned(), bytes.to_vec()))
            .collect();
        for (version, signed) in (1..).zip(verified.publisher.chain()) {
            files.extend(signed.files(&PublisherFile::path(version)));
        }
        if let Some((_, signed)) = &verified.catalogue {
            files.extend(signed.files("catalogue.toml"));
        }
        let files = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
        Ok(Archive::write(files).map_err(PackRefusal::from)?)
    }

    /// Seals the file of a pack; it is in no list of papers, and counts against no limit of theirs.
    fn seal_pack(&mut self, of: RecordId, bytes: &[u8], now: DateTime<Utc>) -> Result<RecordId, ShelfError> {
        let all = PaperLimits { total: u64::MAX, ..PaperLimits::default() };
        let id = self.begin_paper(all)?;
        self.extend_paper(&id.to_string(), bytes)?;
        self.keep_paper_of(id, of, "pack", "application/x-faropack", now)?;
        Ok(id)
    }
}
