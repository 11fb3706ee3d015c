//! A slot: the root key, wrapped under one secret.
use super::aead::{self, Context};
use super::bytes::take;
use super::entropy::{Entropy, random};
use super::error::VaultError;
use super::id::{SlotId, VaultId};
use super::kdf::KdfParams;
use super::key::Key;
use super::passphrase;
use super::recovery_code::RecoveryCode;
use crate::l10n::Message;

/// What opens a vault.
#[derive(Clone, Copy)]
pub enum Secret<'a> {
    /// A passphrase in UTF-8, as typed: it is normalised here.
    Passphrase(&'a [u8]),
    /// A recovery code.
    RecoveryCode(&'a RecoveryCode),
    /// 32 random bytes that the platform's keystore keeps.
    DeviceKey(&'a [u8; 32]),
}

/// A way in whose secret is known.
pub(super) struct Way {
    pub(super) slot: SlotId,
    /// The key that wraps the root key in it.
    pub(super) kek: Key,
}

/// What kind of secret opens a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotKind {
    /// A passphrase that a person knows.
    Passphrase,
    /// A recovery code on paper.
    RecoveryCode,
    /// A key in the keystore of one device.
    Device,
    /// A kind of a newer version; its slot is kept as it is.
    Unknown(u8),
}

/// What can be known of a slot without a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlotInfo {
    /// The slot's name.
    pub id: SlotId,
    /// What opens it.
    pub kind: SlotKind,
}

impl SlotInfo {
    /// What is said when this way in fell away because nobody told its secret.
    pub fn lost(&self) -> Message {
        Message::new(match self.kind {
            SlotKind::Passphrase => "way-lost-passphrase",
            SlotKind::RecoveryCode => "way-lost-code",
            SlotKind::Device => "way-lost-device",
            SlotKind::Unknown(_) => "way-lost-unknown",
        })
    }
}

const PASSPHRASE: u8 = 1;
const RECOVERY_CODE: u8 = 2;
const DEVICE: u8 = 3;
const KDF_NONE: u8 = 0;
const KDF_ARGON2ID: u8 = 1;
const NORMALISATION_NONE: u8 = 0;
const NORMALISATION_1: u8 = 1;

/// The 148 bytes of a slot, field by field: what is not understood is kept too.
#[derive(Clone)]
pub(super) struct Slot {
    id: SlotId,
    kind: u8,
    kdf: u8,
    params: KdfParams,
    salt: [u8; 16],
    norm: u8,
    commit: [u8; 32],
    nonce: [u8; 24],
    wrapped: [u8; 48],
}

impl Slot {
    pub(super) const SIZE: usize = 148;

    /// A slot for a passphrase that is already normalised.
    pub(super) fn passphrase(
        normal: &str,
        params: KdfParams,
        root: &Key,
        vault: VaultId,
        entropy: &dyn Entropy,
    ) -> Result<(Self, Key), VaultError> {
        let (id, salt) = (SlotId::random(entropy)?, random(entropy)?);
        let kek = params.derive(normal.as_bytes(), &salt)?;
        let slot = Self::unwrapped(id, PASSPHRASE, KDF_ARGON2ID, params, salt, NORMALISATION_1);
        Ok((slot.wrap(&kek, root, vault, entropy)?, kek))
    }

    /// A slot for a key of the platform's keystore.
    pub(super) fn device(
        kek: &[u8; 32],
        root: &Key,
        vault: VaultId,
        entropy: &dyn Entropy,
    ) -> Result<Self, VaultError> {
        let (id, salt) = (SlotId::random(entropy)?, random(entropy)?);
        let kek = Key::copied(kek);
        let params = KdfParams { m_kib: 0, t: 0, p: 0 };
        let slot = Self::unwrapped(id, DEVICE, KDF_NONE, params, salt, NORMALISATION_NONE);
        slot.wrap(&kek, root, vault, entropy)
    }

    /// A slot for a recovery code: 128 random bits need no Argon2id, so it opens where memory is short too.
    pub(super) fn recovery(
        code: &RecoveryCode,
        root: &Key,
        vault: VaultId,
        entropy: &dyn Entropy,
    ) -> Result<(Self, Key), VaultError> {
        let (id, salt) = (SlotId::random(entropy)?, random(entropy)?);
        let kek = recovery_kek(code, &salt)?;
        let params = KdfParams { m_kib: 0, t: 0, p: 0 };
        let slot = Self::unwrapped(id, RECOVERY_CODE, KDF_NONE, params, salt, NORMALISATION_NONE);
        Ok((slot.wrap(&kek, root, vault, entropy)?, kek))
    }

    fn unwrapped(id: SlotId, kind: u8, kdf: u8, params: KdfParams, salt: [u8; 16], norm: u8) -> Self {
        Self { id, kind, kdf, params, salt, norm, commit: [0; 32], nonce: [0; 24], wrapped: [0; 48] }
    }

    /// The same way into another root key: id, salt and secret stay.
    pub(super) fn wrap(
        mut self,
        kek: &Key,
        root: &Key,
        vault: VaultId,
        entropy: &dyn Entropy,
    ) -> Result<Self, VaultError> {
        let context = Context::Slot { vault, header: &self.header() };
        self.commit = *kek.derive(&self.salt, &[b"faro1/commit"])?.bytes();
        let wrap_key = kek.derive(&self.salt, &[b"faro1/wrap"])?;
        let (ciphertext, tag) = self.wrapped.split_at_mut(32);
        ciphertext.copy_from_slice(root.bytes());
        let (nonce, made) = aead::encrypt(&wrap_key, &context, ciphertext, entropy)?;
        tag.copy_from_slice(&made);
        self.nonce = nonce;
        Ok(self)
    }

    /// The root key and the key that wraps it, or `None` if the secret is not this slot's.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] if the secret is right and the rest is not; [`VaultError::KdfRefused`],
    /// [`VaultError::NewerFormat`], [`VaultError::Memory`], and those of a passphrase's normalisation.
    pub(super) fn open(&self, secret: Secret<'_>, vault: VaultId) -> Result<Option<(Key, Key)>, VaultError> {
        let kek = match (self.kind, secret, self.kdf, self.norm) {
            (PASSPHRASE, Secret::Passphrase(typed), KDF_ARGON2ID, NORMALISATION_1) => {
                self.params.derive(passphrase::normalise(typed)?.as_bytes(), &self.salt)?
            }
            (RECOVERY_CODE, Secret::RecoveryCode(code), KDF_NONE, NORMALISATION_NONE) => {
                recovery_kek(code, &self.salt)?
            }
            (DEVICE, Secret::DeviceKey(key), KDF_NONE, _) => Key::copied(key),
            (PASSPHRASE, Secret::Passphrase(_), ..)
            | (RECOVERY_CODE, Secret::RecoveryCode(_), ..)
            | (DEVICE, Secret::DeviceKey(_), ..) => return Err(VaultError::NewerFormat),
            _ => return Ok(None),
        };
        Ok(self.unwrap(&kek, vault)?.map(|root| (root, kek)))
    }

    /// The root key, or `None` if another key wraps it.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] if the key is right and the rest is not.
    pub(super) fn unwrap(&self, kek: &Key, vault: VaultId) -> Result<Option<Key>, VaultError> {
        // The cipher does not commit to its key; this does, and it tells a wrong secret from a damaged slot.
        if !kek.derive(&self.salt, &[b"faro1/commit"])?.equals(&self.commit) {
            return Ok(None);
        }
        let wrap_key = kek.derive(&self.salt, &[b"faro1/wrap"])?;
        let context = Context::Slot { vault, header: &self.header() };
        let mut wrapped = self.wrapped.as_slice();
        let (ciphertext, tag): ([u8; 32], _) =
            take(&mut wrapped).zip(take(&mut wrapped)).ok_or(VaultError::Damaged)?;
        Key::filled(|root| {
            *root = ciphertext;
            aead::decrypt(&wrap_key, &context, self.nonce, root, tag)
        })
        .map(Some)
    }

    /// What it costs to try a secret on this slot, in KiB-passes of Argon2id.
    pub(super) fn work(&self, secret: Secret<'_>) -> u64 {
        match (self.kind, secret) {
            (PASSPHRASE, Secret::Passphrase(_)) => self.params.work(),
            _ => 0,
        }
    }

    /// What can be known without a secret.
    pub(super) fn info(&self) -> SlotInfo {
        let kind = match self.kind {
            PASSPHRASE => SlotKind::Passphrase,
            RECOVERY_CODE => SlotKind::RecoveryCode,
            DEVICE => SlotKind::Device,
            other => SlotKind::Unknown(other),
        };
        SlotInfo { id: self.id, kind }
    }

    pub(super) fn parse(mut bytes: &[u8]) -> Option<Self> {
        let from = &mut bytes;
        let id = SlotId(take(from)?);
        let [kind, kdf] = take(from)?;
        let (m_kib, t) = (u32::from_be_bytes(take(from)?), u32::from_be_bytes(take(from)?));
        let [p] = take(from)?;
        let salt = take(from)?;
        let [norm] = take(from)?;
        let (commit, nonce, wrapped) = (take(from)?, take(from)?, take(from)?);
        let slot =
            Self { id, kind, kdf, params: KdfParams { m_kib, t, p }, salt, norm, commit, nonce, wrapped };
        from.is_empty().then_some(slot)
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        [self.header().as_slice(), &self.commit, &self.nonce, &self.wrapped].concat()
    }

    /// The bytes before `commit`, which the wrapped key is bound to.
    fn header(&self) -> Vec<u8> {
        let KdfParams { m_kib, t, p } = self.params;
        [
            self.id.0.as_slice(),
            &[self.kind, self.kdf],
            &m_kib.to_be_bytes(),
            &t.to_be_bytes(),
            &[p],
            &self.salt,
            &[self.norm],
        ]
        .concat()
    }
}

fn recovery_kek(code: &RecoveryCode, salt: &[u8; 16]) -> Result<Key, VaultError> {
    Key::extracted(code.bits(), salt, &[b"faro1/recovery"])
}

#[cfg(test)]
mod tests {
    use super::super::OsEntropy;
    use super::*;

    const VAULT: VaultId = VaultId([5; 16]);
    const DEVICE_KEY: [u8; 32] = [6; 32];

    fn slot() -> (Slot, Key) {
        let root = Key::random(&OsEntropy).unwrap();
        (Slot::device(&DEVICE_KEY, &root, VAULT, &OsEntropy).unwrap(), root)
    }

    #[test]
    fn every_byte_is_bound() {
        let (slot, root) = slot();
        let bytes = slot.bytes();
        let open = |bytes: &[u8]| Slot::parse(bytes).unwrap().open(Secret::DeviceKey(&DEVICE_KEY), VAULT);
        assert_eq!(open(&bytes).unwrap().unwrap().0.bytes(), root.bytes());
        for at in 0..Slot::SIZE {
            let mut bytes = bytes.clone();
            bytes[at] ^= 1;
            assert!(!matches!(open(&bytes), Ok(Some(_))), "byte {at}");
        }
        assert!(matches!(
            slot.open(Secret::DeviceKey(&DEVICE_KEY), VaultId([7; 16])),
            Err(VaultError::Damaged)
        ));
    }

    #[test]
    fn another_secret_is_told_from_damage() {
        let (mut slot, _) = slot();
        assert!(matches!(slot.open(Secret::DeviceKey(&[0; 32]), VAULT), Ok(None)));
        assert!(matches!(slot.open(Secret::Passphrase(b"x"), VAULT), Ok(None)));
        slot.wrapped[0] ^= 1;
        assert!(matches!(slot.open(Secret::DeviceKey(&DEVICE_KEY), VAULT), Err(VaultError::Damaged)));
    }

    #[test]
    fn bytes_survive_unread() {
        let bytes: Vec<u8> = (0..Slot::SIZE as u8).collect();
        let slot = Slot::parse(&bytes).unwrap();
        assert_eq!(slot.bytes(), bytes);
        assert_eq!(slot.info().kind, SlotKind::Unknown(16));
        assert!(Slot::parse(&bytes[..147]).is_none() && Slot::parse(&[0; 149]).is_none());
    }
}
