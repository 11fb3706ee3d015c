//! Trust is never kept: packs are verified at each look, and only those that pass lend rules, articles and services.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::error::ShelfError;
use crate::casefile::{Casefile, Entry, PackRecord};
use crate::deadlines::{Origin, Rulebook};
use crate::files::Files;
use crate::guidance::{Directory, GuidanceError, Library};
use crate::l10n::{Message, Words};
use crate::packs::{Colour, Known, Pack, PackError, PackRefusal, Standing, Verified, verify};

/// The packs of an open vault on one day, each verified anew.
pub struct Shelf {
    /// All of them.
    pub packs: Vec<Shelved>,
    /// The files of the packs that may make dates.
    added: Files,
    /// Their rules with Faro's own.
    book: Result<Rulebook, PackError>,
}

/// One pack of an open vault.
pub struct Shelved {
    /// Where it lies.
    pub record: Entry<PackRecord>,
    /// What it says and how far it may be relied on, or why it is not used.
    pub found: Result<(Box<Verified>, Standing), PackRefusal>,
}

impl Shelf {
    /// Looks at every pack of the vault. `ours` are Faro's own files, `today` the day of the device.
    pub fn of(case: &Casefile, ours: &Files, today: NaiveDate) -> Shelf {
        // Reading all rules takes the longest: it is done once. Only where it fails is it asked of each pack whether it was that.
        let shelf = Shelf::laid(case, ours, today, |_| Ok(()));
        if shelf.book.is_ok() {
            return shelf;
        }
        Shelf::laid(case, ours, today, |files| Ok(Rulebook::load(files).map(drop)?))
    }

    /// The same, with the packs that `fits` lets lie among these files.
    fn laid(
        case: &Casefile,
        ours: &Files,
        today: NaiveDate,
        fits: impl Fn(&Files) -> Result<(), PackRefusal>,
    ) -> Shelf {
        let built_on = Pack::built_on(ours);
        let known = case.publishers();
        let (mut files, mut added, mut origins, mut packs) =
            (ours.clone(), Files::default(), BTreeMap::new(), Vec::new());
        for record in case.packs() {
            let of = known.iter().find(|known| known.body.publisher == record.body.publisher);
            let name = of.and_then(|known| known.body.name.as_deref());
            // What lies there already counts too: no pack says anew what another one says.
            let found = verified_again(case, &record, &files).map(|(_, verified)| {
                let standing = verified.standing(name, today, built_on);
                (Box::new(verified), standing)
            });
            let found = found.and_then(|(verified, standing)| {
                if standing.computes() {
                    let with = files.with_texts(verified.contents.placed());
                    fits(&with)?;
                    files = with;
                    added = added.with_texts(verified.contents.placed());
                    let ageing = standing.ageing.first().map(|ageing| ageing.message());
                    let name = name.unwrap_or_default().to_owned();
                    origins.insert(record.body.pack.clone(), Origin { name, ageing });
                }
                Ok((verified, standing))
            });
            packs.push(Shelved { record, found });
        }
        let book = Rulebook::load(&files).map(|book| book.from(origins));
        Shelf { packs, added, book }
    }

    /// The rules of Faro and of the packs that may make dates.
    ///
    /// # Errors
    /// [`PackError`] of Faro's own files.
    pub fn book(&self) -> Result<Rulebook, PackError> {
        self.book.clone()
    }

    /// Gives a reader the words of these packs.
    pub fn lend_words(&self, words: &Words) {
        words.read_packs(&self.added);
    }

    /// The articles of Faro and of the packs that are trusted, each with what must stand above it.
    ///
    /// # Errors
    /// [`GuidanceError`] of Faro's own files.
    pub fn library(&self, ours: &Files, words: &Words) -> Result<Library, GuidanceError> {
        let mut library = Library::load(ours, &Rulebook::load(ours)?, words)?;
        for shelved in &self.packs {
            let Ok((verified, standing)) = &shelved.found else { continue };
            if standing.name.is_some() && standing.is_readable() {
                // One that cannot be read is its own loss.
                if let Ok(articles) = articles(verified, standing, ours, words) {
                    library.add(articles);
                }
            }
        }
        Ok(library)
    }

    /// The services of Faro and of the packs that are trusted, each with what must stand above it. The reader has their
    /// words.
    ///
    /// # Errors
    /// [`PackError`] of Faro's own files.
    pub fn directory(&self, ours: &Files, words: &Words) -> Result<Directory, PackError> {
        let mut directory = Directory::load(ours, words)?;
        for shelved in &self.packs {
            let Ok((verified, standing)) = &shelved.found else { continue };
            if standing.computes() && standing.is_readable() {
                let files = ours.with_texts(verified.contents.placed());
                if let Ok(services) = Directory::of_pack(&files, words, &verified.contents.info.id) {
                    directory.add(services.under(standing));
                }
            }
        }
        Ok(directory)
    }

    /// One pack.
    ///
    /// # Errors
    /// [`ShelfError::NoPack`].
    pub fn shelved(&self, pack: &str) -> Result<&Shelved, ShelfError> {
        let found = self.packs.iter().find(|shelved| shelved.record.body.pack == pack);
        found.ok_or_else(|| ShelfError::NoPack { pack: pack.to_owned() })
    }

    /// The articles of one pack, trusted or not, with what must stand above each.
    ///
    /// # Errors
    /// [`ShelfError::NoPack`]; [`PackRefusal`] where it is not used, or closed.
    pub fn articles(&self, pack: &str, ours: &Files, words: &Words) -> Result<Library, ShelfError> {
        Ok(self.shelved(pack)?.articles(ours, words)?)
    }
}

impl Shelved {
    /// What stands above all of it: how far it may be relied on, or why it is not used.
    pub fn banner(&self) -> Vec<Message> {
        match &self.found {
            Ok((_, standing)) => standing.banner(),
            Err(refusal) => vec![refusal.message()],
        }
    }

    /// How it is marked. One that is not used must not be relied on.
    pub fn colour(&self) -> Colour {
        self.found.as_ref().map_or(Colour::Red, |(_, standing)| standing.colour())
    }

    /// Its articles, trusted or not, with what must stand above each.
    ///
    /// # Errors
    /// [`PackRefusal`] where it is not used, or closed.
    pub fn articles(&self, ours: &Files, words: &Words) -> Result<Library, PackRefusal> {
        let (verified, standing) = self.found.as_ref().map_err(Clone::clone)?;
        if !standing.is_readable() {
            return Err(PackRefusal::Unsafe);
        }
        articles(verified, standing, ours, words)
    }
}

/// The articles of a verified pack, with what must stand above each.
pub(super) fn articles(
    verified: &Verified,
    standing: &Standing,
    ours: &Files,
    words: &Words,
) -> Result<Library, PackRefusal> {
    let files = ours.with_texts(verified.contents.placed());
    let library = Library::of_pack(&files, &Rulebook::load(&files)?, words, &verified.contents.info.id);
    Ok(library.map_err(broken)?.under(standing))
}

fn broken(error: GuidanceError) -> PackRefusal {
    let path = match error {
        GuidanceError::Pack(error) => return error.into(),
        GuidanceError::Broken { id } => format!("words/en/{id}.md"),
        // Of one that was looked for: nobody looks here.
        GuidanceError::Unknown { .. }
        | GuidanceError::Which { .. }
        | GuidanceError::NoStep { .. }
        | GuidanceError::UnknownService
        | GuidanceError::UnknownNeed => "articles.toml".to_owned(),
    };
    PackError::Missing { path }.into()
}

/// That the rules, articles and services of a pack can be read beside Faro's own.
pub(super) fn check_loads(verified: &Verified, ours: &Files) -> Result<(), PackRefusal> {
    let files = ours.with_texts(verified.contents.placed());
    let book = Rulebook::load(&files)?;
    let Ok(words) = Words::load(ours, "en") else { return Ok(()) };
    let id = &verified.contents.info.id;
    Library::of_pack(&files, &book, &words, id).map(drop).map_err(broken)?;
    words.read_packs(&Files::default().with_texts(verified.contents.placed()));
    Ok(Directory::of_pack(&files, &words, id).map(drop)?)
}

/// The file of an installed pack, verified as if it came today; the clock of the device has no say in it.
pub(super) fn verified_again(
    case: &Casefile,
    record: &Entry<PackRecord>,
    beside: &Files,
) -> Result<(Vec<u8>, Verified), PackRefusal> {
    let gone = || PackRefusal::Sums;
    let paper = record.body.paper.ok_or_else(gone)?;
    let mut bytes = Vec::new();
    case.vault().read_paper(paper, &mut bytes).map_err(|_| gone())?;
    let mut seen = case.seen_of_packs();
    seen.installed.clear();
    let own = |known: &Known| known.publisher == record.body.publisher;
    seen.publishers.retain(own);
    let verified = verify(&bytes, &seen, beside, NaiveDate::MAX, Some(&record.body.publisher))?;
    Ok((bytes, verified))
}
