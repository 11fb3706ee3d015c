//! The key under which an item has its name in calendars: who sees two files of two keys cannot tell that they are of one
//! case.

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::casefile::{Body, CaseError, Casefile, Entry};
use crate::vault::{Key, VaultError, hex, unhex};

/// What is hashed before an item's id: another use of the same key has another name.
const LABEL: &[u8] = b"faro-calendar-1\n";

/// How much of the hash a name has: 128 bits meet by chance no more often than random UUIDs.
const BYTES: usize = 16;

/// Names events; wiped when it is dropped.
pub struct UidKey(Key);

/// 32 random bytes, as hex digits.
#[derive(Serialize, Deserialize)]
struct CalendarKey {
    key: String,
}

impl Body for CalendarKey {
    const KIND: &'static str = "calendar_key";
}

impl Drop for CalendarKey {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}

impl UidKey {
    /// The key of 32 random bytes.
    ///
    /// # Errors
    /// None in practice.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<UidKey, VaultError> {
        let key = Key::filled(|key| {
            *key = *bytes;
            Ok(())
        });
        key.map(UidKey)
    }

    /// The name of an item in every calendar of this key.
    pub(super) fn uid(&self, item: &str) -> Result<String, VaultError> {
        let mac = self.0.mac(&[LABEL, item.as_bytes()])?;
        Ok(hex(mac.get(..BYTES).unwrap_or(&mac)))
    }
}

impl Casefile {
    /// The vault's own key for calendars, made when it is first needed.
    ///
    /// # Errors
    /// What the vault refuses: without a key that is kept, the next file would double every event.
    pub fn calendar_key(&mut self) -> Result<UidKey, CaseError> {
        // Two devices of one backup may each have made one: the first is everybody's.
        let mut kept: Vec<Entry<CalendarKey>> = self.all().collect();
        kept.sort_by_key(|entry| entry.id);
        if let Some(bytes) = kept.iter().find_map(|entry| unhex(&entry.body.key)).map(Zeroizing::new) {
            return Ok(UidKey::from_bytes(&bytes)?);
        }
        let bytes = Zeroizing::new(self.vault().random::<32>()?);
        self.add(&CalendarKey { key: hex(&*bytes) })?;
        Ok(UidKey::from_bytes(&bytes)?)
    }
}
