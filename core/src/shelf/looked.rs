//! A dry run of installing: what a pack file says and how far it may be relied on, with nothing kept of it.

use chrono::NaiveDate;

use super::shelf::articles;
use crate::casefile::{Casefile, PackRecord};
use crate::files::Files;
use crate::guidance::Library;
use crate::l10n::Words;
use crate::packs::{Pack, PackRefusal, Seen, Standing, Verified, verify};

/// A pack file that somebody opened, and did not keep.
pub struct Looked {
    /// What it says.
    pub pack: Box<Verified>,
    /// How far it may be relied on.
    pub standing: Standing,
    /// Whether this very file's version is kept already.
    pub is_kept: bool,
}

impl Looked {
    /// Looks at a file, beside what a case that is open has seen. `ours` are Faro's own files, `today` the day of the device.
    ///
    /// # Errors
    /// [`PackRefusal`].
    pub fn at(
        bytes: &[u8],
        case: Option<&Casefile>,
        ours: &Files,
        today: NaiveDate,
    ) -> Result<Looked, PackRefusal> {
        let seen = case.map_or_else(Seen::default, Casefile::seen_of_packs);
        let pack = Box::new(verify(bytes, &seen, ours, today, None)?);
        let of = seen.publishers.iter().find(|known| known.publisher == pack.publisher.id());
        let name = of.and_then(|known| known.name.as_deref());
        let standing = pack.standing(name, today, Pack::built_on(ours));
        if !standing.is_readable() {
            return Err(PackRefusal::Unsafe);
        }
        let info = &pack.contents.info;
        let is_this = |record: &PackRecord| record.pack == info.id && record.version == info.version;
        let is_kept = case.is_some_and(|case| case.packs().iter().any(|entry| is_this(&entry.body)));
        Ok(Looked { pack, standing, is_kept })
    }

    /// Its articles, each with what must stand above it.
    ///
    /// # Errors
    /// [`PackRefusal`] where they cannot be read.
    pub fn articles(&self, ours: &Files, words: &Words) -> Result<Library, PackRefusal> {
        articles(&self.pack, &self.standing, ours, words)
    }
}
