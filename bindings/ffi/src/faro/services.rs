//! Calls for the directory: the core finds and sorts, so that no shell filters a list.

use std::sync::Arc;

use faro_core::guidance::{Directory, Looking};

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::views::{ServiceFilters, ServiceView, ServicesView};

/// The directory is public: it can be read while the vault is closed; with it open, trusted packs add to it.
#[uniffi::export]
impl Faro {
    /// The services that help with a need, in a language, at a place; each may be left out. Those of the whole country
    /// come first, and are there whatever the place.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for a need that there is not; those of the clock.
    pub fn services(
        &self,
        need: Option<String>,
        language: Option<String>,
        place: Option<String>,
    ) -> Result<ServicesView, FaroError> {
        self.answer(|reader| {
            let looking = Looking::of(need.as_deref(), language, place)?;
            let (directory, today) = (self.directory(reader)?, self.now()?.date_naive());
            let found = directory.find(&looking);
            Ok(ServicesView::new(&found, looking.none_of(&found), today, reader))
        })
    }

    /// What can be chosen for [`Faro::services`].
    ///
    /// # Errors
    /// None.
    pub fn service_filters(&self) -> Result<ServiceFilters, FaroError> {
        self.answer(|reader| Ok(ServiceFilters::new(&*self.directory(reader)?, reader)))
    }

    /// One service.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; those of the clock.
    pub fn service(&self, id: String) -> Result<ServiceView, FaroError> {
        self.answer(|reader| {
            let (directory, today) = (self.directory(reader)?, self.now()?.date_naive());
            Ok(ServiceView::new(directory.service(&id)?, today, reader))
        })
    }
}

impl Faro {
    /// The services: of a vault that is open, those of its trusted packs too.
    pub(super) fn directory(&self, reader: &Reader) -> Result<Arc<Directory>, Failure> {
        // It can be read without the day, too.
        drop(self.now());
        self.laid_directory(reader)
    }

    /// The same, with the packs as they lie there.
    pub(super) fn laid_directory(&self, reader: &Reader) -> Result<Arc<Directory>, Failure> {
        reader.directory.get(|| match self.laid() {
            Some(laid) => Ok(laid.shelf.directory(&self.files, &reader.words)?),
            None => Ok(Directory::load(&self.files, &reader.words)?),
        })
    }
}
