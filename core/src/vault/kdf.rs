//! Argon2id (RFC 9106): makes each guess at a passphrase cost memory and time.
use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroizing;

use super::error::VaultError;
use super::key::Key;

/// The cost of one guess. Stands unsealed in the slot, so it is checked before it is believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfParams {
    /// Memory in KiB.
    pub m_kib: u32,
    /// Passes over the memory.
    pub t: u32,
    /// Lanes. They are computed one after the other, so more than 1 only helps the attacker.
    pub p: u8,
}

impl KdfParams {
    /// The least for a new vault where there is memory: 64 MiB, 3 passes, 1 lane. [`KdfParams::calibrate`] raises it.
    pub const DEFAULT: Self = Self { m_kib: 64 * 1024, t: 3, p: 1 };
    /// The least memory that is allowed, with the passes that it then needs: for phones that cannot spare 64 MiB.
    pub const FLOOR: Self = Self { m_kib: 19_456, t: 11, p: 1 };

    /// The fewest passes that are allowed with this memory, and never fewer than 3.
    pub(super) fn least_passes(m_kib: u32) -> u32 {
        let passes = Self::LEAST_KIB_PASSES.div_ceil(u64::from(m_kib).max(1));
        u32::try_from(passes).unwrap_or(Self::MOST_PASSES).max(Self::DEFAULT.t)
    }

    const LEAST_KIB_PASSES: u64 = 192 * 1024;
    const MOST_KIB: u32 = 256 * 1024;
    const MOST_PASSES: u32 = 64;
    const MOST_LANES: u8 = 4;
    /// The most that one slot may cost, and all passphrases of a copy of the slots together, in KiB-passes: eight times what
    /// is calibrated at most. So no forged copy keeps a phone busy for longer than a few seconds.
    pub(super) const MOST_WORK: u64 = 8 * 1024 * 1024;

    /// What one try costs, in KiB-passes.
    pub(super) fn work(self) -> u64 {
        u64::from(self.m_kib) * u64::from(self.t)
    }

    /// Refuses what is too weak to protect, and what a hostile file would ask for to exhaust the phone.
    pub(super) fn check(self) -> Result<(), VaultError> {
        let allowed = (Self::FLOOR.m_kib..=Self::MOST_KIB).contains(&self.m_kib)
            && self.t <= Self::MOST_PASSES
            && (1..=Self::MOST_LANES).contains(&self.p)
            && (Self::LEAST_KIB_PASSES..=Self::MOST_WORK).contains(&self.work());
        if allowed { Ok(()) } else { Err(VaultError::KdfRefused) }
    }

    /// Argon2id, version 1.3, 32 bytes out, without secret and associated data.
    ///
    /// # Errors
    /// [`VaultError::KdfRefused`] before anything is allocated; [`VaultError::Memory`].
    pub(super) fn derive(self, passphrase: &[u8], salt: &[u8; 16]) -> Result<Key, VaultError> {
        self.check()?;
        let params =
            Params::new(self.m_kib, self.t, self.p.into(), Some(32)).map_err(|_| VaultError::KdfRefused)?;
        // Our own buffer, because the crate neither wipes its memory nor survives a failed allocation everywhere.
        let mut memory = Zeroizing::new(Vec::new());
        memory.try_reserve_exact(params.block_count()).map_err(|_| VaultError::Memory)?;
        memory.resize(params.block_count(), Block::new());
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        Key::filled(|out| {
            argon2
                .hash_password_into_with_memory(passphrase, salt, out, memory.as_mut_slice())
                .map_err(|_| VaultError::Cipher)
        })
    }
}

#[cfg(test)]
mod tests {
    use argon2::{AssociatedData, ParamsBuilder};

    use super::super::bytes::hex;
    use super::*;

    #[test]
    fn argon2id_of_rfc_9106_section_5_3() {
        let params = ParamsBuilder::new()
            .m_cost(32)
            .t_cost(3)
            .p_cost(4)
            .data(AssociatedData::new(&[4; 12]).unwrap())
            .build()
            .unwrap();
        let argon2 = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).unwrap();
        let mut tag = [0; 32];
        argon2.hash_password_into(&[1; 32], &[2; 16], &mut tag).unwrap();
        assert_eq!(hex(&tag), "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    #[test]
    fn bounds_are_checked() {
        let refused = |m_kib, t, p| KdfParams { m_kib, t, p }.check() == Err(VaultError::KdfRefused);
        assert_eq!(KdfParams::DEFAULT.check(), Ok(()));
        assert_eq!(KdfParams::FLOOR.check(), Ok(()));
        assert!(refused(19_455, 11, 1), "too little memory");
        assert!(refused(19_456, 10, 1), "too few passes for so little memory");
        assert!(refused(65_536, 2, 1), "below 192 MiB-passes");
        assert!(refused(262_145, 3, 1) && refused(u32::MAX, u32::MAX, 1), "too much memory");
        assert!(refused(65_536, 65, 1), "too many passes");
        assert!(refused(262_144, 33, 1) && !refused(262_144, 32, 1), "too much work");
        assert!(refused(65_536, 3, 0) && refused(65_536, 3, 5), "lanes");
    }
}
