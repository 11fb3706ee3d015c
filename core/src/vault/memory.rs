//! What a device remembers of a vault outside the vault, so that an older file does not pass for the newest.
use super::id::VaultId;

/// The state of a vault that was last seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// Which vault.
    pub vault_id: VaultId,
    /// The manifest's generation, which rises with each change of a record.
    pub generation: u64,
    /// The first 8 bytes of the manifest's `rows`: tells two states of one generation apart.
    pub rows8: [u8; 8],
}

impl Seen {
    /// 32 bytes: vault id 16, generation u64 big-endian, rows 8.
    pub fn to_bytes(&self) -> Vec<u8> {
        [self.vault_id.0.as_slice(), &self.generation.to_be_bytes(), &self.rows8].concat()
    }

    /// What [`Seen::to_bytes`] wrote; none for anything else.
    pub fn from_bytes(bytes: &[u8]) -> Option<Seen> {
        let (vault_id, rest) = bytes.split_first_chunk()?;
        let (generation, rest) = rest.split_first_chunk()?;
        let rows8 = rest.try_into().ok()?;
        Some(Seen { vault_id: VaultId(*vault_id), generation: u64::from_be_bytes(*generation), rows8 })
    }
}

/// The memory could not be read or written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the memory of generations failed")]
pub struct GenerationMemoryError;

/// Keeps what was last seen of each vault, where somebody who can copy the vault's folder cannot: in a keystore.
pub trait GenerationMemory: Send + Sync {
    /// What was last seen of this vault, if anything.
    ///
    /// # Errors
    /// [`GenerationMemoryError`]; the vault opens all the same.
    fn last(&self, vault_id: &VaultId) -> Result<Option<Seen>, GenerationMemoryError>;

    /// Keeps this in the place of what was last seen of the same vault.
    ///
    /// # Errors
    /// [`GenerationMemoryError`]; the change stands all the same.
    fn remember(&self, seen: &Seen) -> Result<(), GenerationMemoryError>;
}

/// Whether an opened vault is the newest state of it. Never a reason to lock anybody out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// There is no memory to compare with, or it failed, or the manifest does not verify.
    Unknown,
    /// At least as new as what was last seen.
    Current,
    /// Older than this, or another state of the same generation.
    Older(Seen),
}

impl Freshness {
    /// `last` is what a memory answered, if there is one.
    pub(super) fn of(found: Option<&Seen>, last: Option<Option<Seen>>) -> Self {
        let (Some(found), Some(last)) = (found, last) else { return Self::Unknown };
        match last {
            Some(last) if last.generation > found.generation => Self::Older(last),
            Some(last) if last.generation == found.generation && last.rows8 != found.rows8 => {
                Self::Older(last)
            }
            _ => Self::Current,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_is_read_again() {
        let seen = Seen { vault_id: VaultId([7; 16]), generation: 258, rows8: *b"rowsrows" };
        let bytes = seen.to_bytes();
        assert_eq!(bytes.len(), 32);
        assert_eq!(Seen::from_bytes(&bytes), Some(seen));
        assert_eq!(Seen::from_bytes(&bytes[..31]), None);
        assert_eq!(Seen::from_bytes(&[bytes, vec![0]].concat()), None);
    }
}
