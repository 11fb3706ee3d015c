//! What this device remembers of the vault, kept in the platform's keystore, so that an older file is announced.
use std::sync::{Mutex, MutexGuard, PoisonError};

use faro_core::vault::{GenerationMemory, GenerationMemoryError, Seen, VaultId};

use crate::platform::DeviceKeyStore;

const LABEL: &str = "faro.seen";

/// A memory between the vault, which asks while its lock is held, and the keystore, which may be called only while it
/// is not: [`SeenMemory::load`] comes before, [`SeenMemory::store`] after. Without a keystore there is no memory, and
/// no error: nobody is locked out for that.
#[derive(Default)]
pub(crate) struct SeenMemory(Mutex<State>);

#[derive(Default)]
struct State {
    last: Option<Seen>,
    /// The keystore failed: what was last seen is not known, which is not the same as nothing.
    failed: bool,
    /// What the vault told and the keystore does not have yet.
    news: Option<Seen>,
}

impl SeenMemory {
    pub(crate) fn load(&self, keys: &dyn DeviceKeyStore) {
        let loaded = keys.load(LABEL.to_owned());
        let mut state = self.state();
        state.failed = loaded.is_err();
        state.last = loaded.ok().flatten().and_then(|bytes| Seen::from_bytes(&bytes));
    }

    /// Two calls at once may leave the older of two states, which only makes the next comparison a little blunter.
    pub(crate) fn store(&self, keys: &dyn DeviceKeyStore) {
        let news = self.state().news.take();
        if let Some(seen) = news {
            // If the keystore fails, the next change tells it again.
            let _ = keys.store(LABEL.to_owned(), seen.to_bytes());
        }
    }

    /// After an erasure nothing shall tell that there was a vault.
    pub(crate) fn forget(&self, keys: &dyn DeviceKeyStore) {
        *self.state() = State::default();
        let _ = keys.delete(LABEL.to_owned());
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl GenerationMemory for SeenMemory {
    fn last(&self, vault_id: &VaultId) -> Result<Option<Seen>, GenerationMemoryError> {
        let state = self.state();
        if state.failed {
            return Err(GenerationMemoryError);
        }
        Ok(state.last.filter(|seen| seen.vault_id == *vault_id))
    }

    fn remember(&self, seen: &Seen) -> Result<(), GenerationMemoryError> {
        self.state().news = Some(*seen);
        Ok(())
    }
}
