//! The manifest: a sealed count and sum over all rows, which a missing, added, exchanged or old row breaks.
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::aead::Context;
use super::entropy::Entropy;
use super::error::VaultError;
use super::json::json;
use super::keys::Keys;
use super::row_tag::RowTag;
use super::seal::{Sealed, seal};

/// What the rows are supposed to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    /// Rises with each change of a record or of the slots.
    pub(super) generation: u64,
    /// The generation of the slots: an older area that somebody put back does not fit.
    pub(super) slots: u64,
    /// The epoch of the record key that new bodies are sealed with.
    pub(super) epoch: u32,
    /// The number of records.
    pub(super) count: u64,
    /// The XOR of the tags of all rows.
    pub(super) rows: RowTag,
}

impl Manifest {
    /// That of a new vault.
    pub(super) const FIRST: Self = Self { generation: 1, slots: 1, epoch: 1, count: 0, rows: RowTag::NONE };

    /// The next manifest, after the row's tag changed from `old` to `new`; `None` stands for no row.
    pub(super) fn next(&self, old: Option<RowTag>, new: Option<RowTag>) -> Result<Self, VaultError> {
        // Damaged: no vault comes to the end of its numbers in honest use.
        let generation = self.generation.checked_add(1).ok_or(VaultError::Damaged)?;
        let grown = self.count.checked_add(u64::from(new.is_some())).ok_or(VaultError::Damaged)?;
        let count = grown.checked_sub(u64::from(old.is_some())).ok_or(VaultError::Damaged)?;
        let rows = self.rows.xor(old.unwrap_or(RowTag::NONE)).xor(new.unwrap_or(RowTag::NONE));
        Ok(Self { generation, slots: self.slots, epoch: self.epoch, count, rows })
    }

    /// The next manifest, after the slots came to this generation.
    pub(super) fn with_slots(&self, slots: u64) -> Result<Self, VaultError> {
        let generation = self.generation.checked_add(1).ok_or(VaultError::Damaged)?;
        Ok(Self { generation, slots, ..self.clone() })
    }

    pub(super) fn seal(&self, keys: &Keys, entropy: &dyn Entropy) -> Result<Vec<u8>, VaultError> {
        let json = json(self).map_err(|_| VaultError::RecordRefused)?;
        seal(&json, &keys.manifest, &Context::Manifest { vault: keys.vault }, self.epoch, entropy)
    }

    /// # Errors
    /// [`VaultError::Damaged`].
    pub(super) fn open(body: &[u8], keys: &Keys) -> Result<Self, VaultError> {
        let sealed = Sealed::parse(body)?;
        let mut buffer = Zeroizing::default();
        let json = sealed.open(&keys.manifest, &Context::Manifest { vault: keys.vault }, &mut buffer)?;
        let manifest: Self = serde_json::from_slice(json).map_err(|_| VaultError::Damaged)?;
        // The epoch outside the seal is not bound by the manifest's context, so it must equal the one inside.
        if manifest.epoch == sealed.epoch { Ok(manifest) } else { Err(VaultError::Damaged) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::OsEntropy;
    use super::super::id::VaultId;
    use super::super::key::Key;
    use super::*;

    #[test]
    fn changes_add_up() {
        let (a, b) = (RowTag([1; 32]), RowTag([2; 32]));
        let first = Manifest::FIRST.next(None, Some(a)).unwrap();
        let second = first.next(Some(a), Some(b)).unwrap();
        assert_eq!(second, Manifest { generation: 3, slots: 1, epoch: 1, count: 1, rows: b });
        assert_eq!(second.with_slots(4), Ok(Manifest { generation: 4, slots: 4, ..second.clone() }));
        assert_eq!(second.next(Some(b), None).unwrap().rows, RowTag::NONE);
        assert_eq!(Manifest::FIRST.next(Some(a), None), Err(VaultError::Damaged));
    }

    #[test]
    fn the_json_is_exactly_this() {
        let json = serde_json::to_string(&Manifest::FIRST).unwrap();
        assert_eq!(
            json,
            format!(r#"{{"generation":1,"slots":1,"epoch":1,"count":0,"rows":"{}"}}"#, "0".repeat(64))
        );
    }

    #[test]
    fn every_byte_is_bound() {
        let keys = Keys::derive(VaultId([1; 16]), Key::copied(&[2; 32])).unwrap();
        let body = Manifest::FIRST.seal(&keys, &OsEntropy).unwrap();
        assert_eq!(Manifest::open(&body, &keys), Ok(Manifest::FIRST));
        for at in 0..body.len() {
            let mut body = body.clone();
            body[at] ^= 1;
            assert_eq!(Manifest::open(&body, &keys), Err(VaultError::Damaged), "byte {at}");
        }
    }
}
