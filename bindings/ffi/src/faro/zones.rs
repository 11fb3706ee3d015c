//! Time zones come with the app and not from the phone: this tells which release they are of.

use faro_core::deadlines::ZoneDatabase;

use super::Faro;
use crate::error::FaroError;
use crate::views::ZoneDatabaseView;

#[uniffi::export]
impl Faro {
    /// Which time zones are in here. When they are old, `HomeView.notices` and `VaultView.notices` say so.
    ///
    /// # Errors
    /// None.
    pub fn zone_database(&self) -> Result<ZoneDatabaseView, FaroError> {
        self.answer(|reader| Ok(ZoneDatabaseView::new(ZoneDatabase::carried(), reader)))
    }
}
