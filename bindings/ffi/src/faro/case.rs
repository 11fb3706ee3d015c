//! Calls for the countries of a case; which there are can be asked before there is a vault.

use faro_core::l10n::Message;

use super::Faro;
use crate::error::FaroError;
use crate::views::JurisdictionView;

#[uniffi::export]
impl Faro {
    /// The countries whose rules there are; while the vault is closed, none of them is chosen.
    ///
    /// # Errors
    /// None.
    pub fn jurisdictions(&self) -> Result<Vec<JurisdictionView>, FaroError> {
        self.answer(|reader| {
            let chosen = self.session.with(|case| Ok(case.jurisdictions())).unwrap_or_default();
            let book = self.book();
            let known = book.jurisdictions().into_iter().map(|id| JurisdictionView {
                name: reader.say(&Message::new(format!("{id}-jurisdiction"))),
                chosen: chosen.iter().any(|chosen| chosen == id),
                id: id.to_owned(),
            });
            Ok(known.collect())
        })
    }

    /// Puts the case under the law of one more country.
    ///
    /// # Errors
    /// [`FaroError::Refused`] where there are no rules of it; [`FaroError::Locked`]; what the vault refuses.
    pub fn add_jurisdiction(&self, id: String) -> Result<(), FaroError> {
        self.answer(|_| self.change(|case| case.add_jurisdiction(&id, &self.book())))
    }

    /// Takes the case out of the law of a country. What was told of it stays, and counts again when it is added.
    ///
    /// # Errors
    /// [`FaroError::Refused`] where the case is not under its law; [`FaroError::Locked`]; what the vault refuses.
    pub fn remove_jurisdiction(&self, id: String) -> Result<(), FaroError> {
        self.answer(|_| self.change(|case| case.remove_jurisdiction(&id)))
    }
}
