//! What is chosen on this device: the reader's lock is held while its file is changed, for the language stands in it too.
use std::sync::PoisonError;

use faro_core::settings::Settings;
use faro_core::vault::VaultError;

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;

impl Faro {
    /// Changes what is chosen on this device and says nothing of the language.
    pub(super) fn set(&self, choose: impl FnOnce(&mut Settings)) -> Result<(), FaroError> {
        self.answer(|_| {
            let _one_at_a_time = self.reader.write().unwrap_or_else(PoisonError::into_inner);
            self.choose(choose).map(drop)
        })
    }

    /// Reads the file, changes it and writes it down, for a caller that holds the reader's lock.
    pub(super) fn choose(&self, choose: impl FnOnce(&mut Settings)) -> Result<Settings, Failure> {
        let mut settings = Settings::load(&self.data_folder);
        choose(&mut settings);
        settings.save(&self.data_folder).map_err(VaultError::from)?;
        Ok(settings)
    }
}
