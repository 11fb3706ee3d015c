//! Asks for the passphrase once more in an open vault (step-up authentication), before something grave is done.

use faro_core::vault::Secret;
use zeroize::Zeroizing;

use super::Faro;
use crate::error::FaroError;

#[uniffi::export]
impl Faro {
    /// Whether it is the person who holds the device: asked before a way in is changed, and before everything is
    /// erased. From then on the vault knows this passphrase, also where the key of the device opened it. Takes about a
    /// second; a wrong one is a wrong try.
    ///
    /// # Errors
    /// [`FaroError::Refused`] before [`Faro::next_try`]; [`FaroError::WrongSecret`]; [`FaroError::Locked`].
    pub fn check_passphrase(&self, passphrase: Vec<u8>) -> Result<(), FaroError> {
        let passphrase = Zeroizing::new(passphrase);
        self.answer(|_| {
            let secret = Secret::Passphrase(&passphrase);
            self.trying(|| self.session.with(|case| Ok(case.vault_mut().learn(secret)?)))?;
            self.forget_tries();
            Ok(())
        })
    }
}
