//! Whether whoever holds an open vault knows its passphrase.
use super::error::VaultError;
use super::key::wipe_stack;
use super::slot::Secret;
use super::vault::Vault;

impl Vault {
    /// Tries a passphrase on the slots of the open vault, and changes nothing. It costs what an unlock costs.
    ///
    /// # Errors
    /// [`VaultError::WrongSecret`]; the others of [`super::LockedVault::unlock`] for a slot that cannot be tried.
    pub fn check_passphrase(&self, passphrase: &[u8]) -> Result<(), VaultError> {
        let opened = self.area.open(Secret::Passphrase(passphrase), self.keys.vault);
        wipe_stack();
        opened?.map(drop).ok_or(VaultError::WrongSecret)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::{KdfParams, OsEntropy};
    use super::*;

    #[test]
    fn only_a_passphrase_that_opens_it_shows_who_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("vault");
        let (old, new) = (b"seven green boats at night".as_slice(), b"eight green boats at night".as_slice());
        let mut vault = Vault::create(&folder, old, KdfParams::DEFAULT, Arc::new(OsEntropy)).unwrap();
        assert_eq!(vault.check_passphrase(old), Ok(()));
        assert_eq!(vault.check_passphrase(new), Err(VaultError::WrongSecret));
        vault.add_passphrase(new, KdfParams::DEFAULT).unwrap();
        assert_eq!(vault.check_passphrase(new), Ok(()));
    }
}
