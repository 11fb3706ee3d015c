//! How long the vault may stay open behind another app: a choice of this device, kept outside of the vault.

use faro_core::l10n::Message;
use faro_core::settings::{LOCK_AFTER, Settings};

use super::Faro;
use crate::error::FaroError;
use crate::views::LockChoice;

#[uniffi::export]
impl Faro {
    /// For how many seconds the vault may stay open while the device shows something else; none, until somebody chooses.
    ///
    /// # Errors
    /// None.
    pub fn lock_after(&self) -> Result<u32, FaroError> {
        self.answer(|_| Ok(Settings::load(&self.data_folder).lock_after()))
    }

    /// What can be chosen, the shortest first.
    ///
    /// # Errors
    /// None.
    pub fn lock_choices(&self) -> Result<Vec<LockChoice>, FaroError> {
        self.answer(|reader| {
            let chosen = Settings::load(&self.data_folder).lock_after();
            let choice = |seconds| LockChoice {
                seconds,
                text: reader.say(&words(seconds)),
                chosen: seconds == chosen,
            };
            Ok(LOCK_AFTER.map(choice).to_vec())
        })
    }

    /// Chooses one of [`Faro::lock_choices`].
    ///
    /// # Errors
    /// [`FaroError::DeviceFailed`] where it cannot be kept; it is then as before.
    pub fn set_lock_after(&self, seconds: u32) -> Result<(), FaroError> {
        self.set(|settings| settings.set_lock_after(seconds))
    }
}

fn words(seconds: u32) -> Message {
    match seconds / 60 {
        0 => Message::new("shell-lock-at-once"),
        minutes => Message::new("lock-after-minutes").with("minutes", i64::from(minutes)),
    }
}
