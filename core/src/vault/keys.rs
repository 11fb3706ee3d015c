//! The keys of an open vault, all derived from the root key. An arrow is HKDF-SHA256 with the label beside it (`FORMAT.md`,
//! Keys); a line of dots is what a key wraps or seals.
//!
//! ```text
//! passphrase ─ Argon2id ─┐
//! recovery code ─ HKDF ──┼─ KEK ─┬─ faro1/commit ─> tells a wrong secret from a damaged slot
//! key of the device ─────┘       └─ faro1/wrap ···> root key, 32 random bytes
//!                                                    ├─ faro1/slots ────> MAC of the slot area
//!                                                    ├─ faro1/manifest ─> manifest key ···> the manifest
//!                                                    ├─ faro1/rows ─────> MAC of each row, summed in the manifest
//!                                                    └─ faro1/record, epoch ─> record key ···> each record
//!                                                                      in a record: a paper's own key ···> its file
//! ```
use sha2::{Digest, Sha256};

use super::error::VaultError;
use super::id::{RecordId, VaultId};
use super::key::{Key, Signer};
use super::row_tag::RowTag;

/// The root key and what follows from it. Lives exactly as long as the vault is open.
pub(super) struct Keys {
    pub(super) vault: VaultId,
    pub(super) root: Key,
    pub(super) manifest: Key,
    pub(super) slots: Key,
    rows: Signer,
}

impl Keys {
    /// Derives every key but the record keys, which depend on the epoch.
    pub(super) fn derive(vault: VaultId, root: Key) -> Result<Self, VaultError> {
        let derive = |info: &[u8]| root.derive(&vault.0, &[info]);
        let (manifest, rows, slots) =
            (derive(b"faro1/manifest")?, derive(b"faro1/rows")?.signer()?, derive(b"faro1/slots")?);
        Ok(Self { vault, root, manifest, slots, rows })
    }

    /// The key of all records of an epoch.
    pub(super) fn record(&self, epoch: u32) -> Result<Key, VaultError> {
        self.root.derive(&self.vault.0, &[b"faro1/record", &epoch.to_be_bytes()])
    }

    /// What a row adds to the manifest's `rows`; `body` is the sealed body as it is stored.
    pub(super) fn row_tag(&self, id: &RecordId, body: &[u8]) -> RowTag {
        RowTag(self.rows.mac(&[&id.0, &Sha256::digest(body)]))
    }
}
