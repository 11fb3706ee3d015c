//! Calls for signed packs: a file is looked at before it is kept, and a publisher is trusted by a person alone.

use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

use faro_core::disk;
use faro_core::packs::{MOST_BYTES, publisher_in};
use faro_core::shelf::{Looked, ShelfError};
use faro_core::vault::VaultError;

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::views::{ArticleView, PackLine, PackView, PublisherView};

#[uniffi::export]
impl Faro {
    /// The packs that are kept, with how far each can be relied on today.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn packs(&self) -> Result<Vec<PackLine>, FaroError> {
        self.answer(|reader| {
            self.now()?;
            // Locked is an error, and no packs are an empty list.
            self.session.with(|_| Ok(()))?;
            let Some(laid) = self.laid() else { return Ok(Vec::new()) };
            laid.shelf.packs.iter().map(|shelved| PackLine::kept(shelved, &self.files, reader)).collect()
        })
    }

    /// One pack that is kept.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; those of the clock.
    pub fn pack(&self, pack: String) -> Result<PackView, FaroError> {
        self.answer(|reader| {
            self.now()?;
            self.session.with(|case| Ok(case.pack_record(&pack).map(drop)?))?;
            let laid = self.laid().ok_or(ShelfError::NoPack { pack: pack.clone() })?;
            PackView::kept(laid.shelf.shelved(&pack)?, &self.files, reader)
        })
    }

    /// What a file is: who made it, what is in it, how far it can be relied on. Nothing is kept; whoever refuses it needs to do
    /// no more than to remove the file. The vault may be closed: then nobody is known.
    ///
    /// # Errors
    /// [`FaroError::Refused`] with the reason for which it cannot be used; [`FaroError::NotFound`]; those of the clock.
    pub fn look_at_pack(&self, path: String) -> Result<PackView, FaroError> {
        self.answer(|reader| {
            let looked = self.looked(&path)?;
            PackView::looked(&looked, &self.files, reader)
        })
    }

    /// One article of a file that is not kept, with the warning that stands above it.
    ///
    /// # Errors
    /// Those of [`Faro::look_at_pack`]; [`FaroError::NotFound`].
    pub fn file_article(&self, path: String, article: String) -> Result<ArticleView, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            let library = self.looked(&path)?.articles(&self.files, &reader.words)?;
            Ok(ArticleView::new(library.article(&article)?, None, now, reader))
        })
    }

    /// Keeps a pack in the vault, in the place of an older version of it.
    ///
    /// # Errors
    /// Those of [`Faro::look_at_pack`]; [`FaroError::Locked`]; what the vault refuses.
    pub fn keep_pack(&self, path: String) -> Result<PackView, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            let bytes = read(&path)?;
            let kept = self.change(|case| {
                case.install_pack(&bytes, &self.files, now.date_naive(), now.to_utc())
                    .map(|verified| verified.contents.info.id)
            });
            // A refused one may have told what is old.
            self.look_again();
            let pack = kept?;
            let laid = self.laid().ok_or_else(super::fault)?;
            PackView::kept(laid.shelf.shelved(&pack)?, &self.files, reader)
        })
    }

    /// Removes a pack with what was ticked off in it. What was seen of its publisher stays: an older one is refused later too.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; what the vault refuses.
    pub fn remove_pack(&self, pack: String) -> Result<(), FaroError> {
        self.answer(|_| {
            self.change(|case| case.remove_pack(&pack))?;
            self.look_again();
            Ok(())
        })
    }

    /// Writes a pack into a new file in the app's own folder, to hand it on, with the newest that was seen of its publisher:
    /// share that file, and remove it.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Refused`] where it cannot be used; [`FaroError::Locked`];
    /// [`FaroError::DeviceFailed`].
    pub fn export_pack(&self, pack: String, path: String) -> Result<(), FaroError> {
        self.answer(|_| {
            let bytes = self.session.with(|case| Ok(case.export_pack(&pack, &self.files)?))?;
            let write = |file: &mut File| Ok(file.write_all(&bytes).map_err(VaultError::from)?);
            disk::write_new(Path::new(&path), |error| VaultError::from(error).into(), write)
        })
    }

    /// The publishers that the person knows or has met.
    ///
    /// # Errors
    /// [`FaroError::Locked`].
    pub fn publishers(&self) -> Result<Vec<PublisherView>, FaroError> {
        self.answer(|reader| {
            let known = self.session.with(|case| Ok(case.publishers()))?;
            Ok(known.iter().map(|known| PublisherView::known(&known.body, reader)).collect())
        })
    }

    /// The person knows a publisher, and calls them so: they compared the digits of `publisher`, an id, or `scanned` is what a
    /// picture of theirs said. Of a publisher that was never met, the scanned code alone may be given, as both.
    ///
    /// # Errors
    /// [`FaroError::Refused`] where the picture is of somebody else, for what is no publisher, or without a name;
    /// [`FaroError::Locked`]; what the vault refuses.
    #[uniffi::method(default(scanned = None))]
    pub fn pin_publisher(
        &self,
        publisher: String,
        name: String,
        scanned: Option<String>,
    ) -> Result<(), FaroError> {
        self.answer(|_| {
            let publisher = publisher_in(&publisher).unwrap_or(publisher);
            self.change(|case| match scanned {
                Some(scanned) => case.pin_scanned(&publisher, &scanned, &name),
                None => case.pin_publisher(&publisher, &name),
            })?;
            self.look_again();
            Ok(())
        })
    }

    /// Takes the trust in a publisher back. Its packs stay, without dates.
    ///
    /// # Errors
    /// [`FaroError::Refused`] where it was never met; [`FaroError::Locked`]; what the vault refuses.
    pub fn unpin_publisher(&self, publisher: String) -> Result<(), FaroError> {
        self.answer(|_| {
            self.change(|case| case.unpin_publisher(&publisher))?;
            self.look_again();
            Ok(())
        })
    }
}

impl Faro {
    fn looked(&self, path: &str) -> Result<Looked, Failure> {
        let (today, bytes) = (self.now()?.date_naive(), read(path)?);
        Ok(self.session.look(|case| Looked::at(&bytes, case, &self.files, today))?)
    }
}

/// A file that somebody gave, and no more of it than a pack may have.
fn read(path: &str) -> Result<Vec<u8>, ShelfError> {
    let no_file = |_| ShelfError::NoFile;
    let (mut bytes, file) = (Vec::new(), disk::open_given(Path::new(path)).map_err(no_file)?);
    file.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(no_file)?;
    Ok(bytes)
}
