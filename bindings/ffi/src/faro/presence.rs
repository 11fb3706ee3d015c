use zeroize::Zeroizing;

use super::Faro;
use crate::error::FaroError;

#[uniffi::export]
impl Faro {
    /// Whether it is the person who holds the device: asked before a way in is changed, and before everything is
    /// erased. Takes about a second, and changes nothing.
    ///
    /// # Errors
    /// [`FaroError::WrongSecret`]; [`FaroError::Locked`].
    pub fn check_passphrase(&self, passphrase: Vec<u8>) -> Result<(), FaroError> {
        let passphrase = Zeroizing::new(passphrase);
        self.answer(|_| self.session.with(|case| Ok(case.vault().check_passphrase(&passphrase)?)))
    }
}
