//! The key that signs exports: one of the vault, made when it is first needed.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::casefile::{Body, CaseError, Casefile, Entry};
use crate::minisign::SecretKey;
use crate::vault::{VaultError, hex, unhex};

/// The seed of an Ed25519 key (RFC 8032), 64 hex digits.
#[derive(Serialize, Deserialize)]
pub(crate) struct SigningKey {
    seed: String,
}

impl Body for SigningKey {
    const KIND: &'static str = "signing_key";
}

impl Drop for SigningKey {
    fn drop(&mut self) {
        self.seed.zeroize();
    }
}

impl Casefile {
    /// The key that signs exports; none where the vault has none and cannot be written: what it holds can be handed over
    /// all the same.
    ///
    /// # Errors
    /// What the vault refuses.
    pub(super) fn signing_key(&mut self) -> Result<Option<SecretKey>, CaseError> {
        // Two devices of one backup may each have made one: the first is everybody's.
        let mut kept: Vec<Entry<SigningKey>> = self.all().collect();
        kept.sort_by_key(|entry| entry.id);
        let seed = kept.iter().find_map(|entry| unhex(&entry.body.seed)).map(Zeroizing::new);
        if let Some(seed) = seed {
            return Ok(Some(SecretKey::from_seed(&seed)));
        }
        let seed = Zeroizing::new(self.vault().random::<32>()?);
        match self.add(&SigningKey { seed: hex(&*seed) }) {
            Ok(_) => Ok(Some(SecretKey::from_seed(&seed))),
            Err(CaseError::Vault(VaultError::ReadOnly | VaultError::ReadOnlyDamaged | VaultError::Full)) => {
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }
}
