//! A 256-bit key: derives others (HKDF), signs (HMAC), and is wiped when it is dropped.
use hkdf::Hkdf;
use hmac::digest::CtOutput;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroize;

use super::entropy::{Entropy, EntropyError};
use super::error::VaultError;

type HmacSha256 = Hmac<Sha256>;

/// 32 secret bytes. Boxed, so that a move copies no key; without `Debug`, `Clone` and `PartialEq`, so that it is
/// neither printed nor copied nor compared in variable time.
pub(crate) struct Key(Box<[u8; 32]>);

impl Key {
    /// A new key from `entropy`.
    pub(super) fn random(entropy: &dyn Entropy) -> Result<Self, EntropyError> {
        let mut key = Self::zero();
        entropy.fill(&mut *key.0)?;
        Ok(key)
    }

    /// A key whose bytes `fill` writes in place.
    pub(crate) fn filled(
        fill: impl FnOnce(&mut [u8; 32]) -> Result<(), VaultError>,
    ) -> Result<Self, VaultError> {
        let mut key = Self::zero();
        fill(&mut key.0)?;
        Ok(key)
    }

    /// A copy of 32 bytes that somebody else owns and wipes.
    pub(super) fn copied(bytes: &[u8; 32]) -> Self {
        let mut key = Self::zero();
        *key.0 = *bytes;
        key
    }

    fn zero() -> Self {
        Self(Box::new([0; 32]))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// HKDF-SHA256 (RFC 5869) with this key as input; the parts of `info` are joined.
    pub(super) fn derive(&self, salt: &[u8; 16], info: &[&[u8]]) -> Result<Self, VaultError> {
        Self::extracted(&*self.0, salt, info)
    }

    /// HKDF-SHA256 of `input`, which must have at least 128 random bits.
    pub(crate) fn extracted(input: &[u8], salt: &[u8], info: &[&[u8]]) -> Result<Self, VaultError> {
        Self::filled(|okm| {
            let prk = Hkdf::<Sha256>::new(Some(salt), input);
            prk.expand_multi_info(info, okm).map_err(|_| VaultError::Cipher)
        })
    }

    /// HMAC-SHA256 (RFC 2104) over the joined parts.
    pub(crate) fn mac(&self, parts: &[&[u8]]) -> Result<[u8; 32], VaultError> {
        Ok(self.hmac(parts)?.finalize().into_bytes().into())
    }

    /// Whether `mac` is right for the joined parts, in constant time.
    pub(crate) fn verifies(&self, parts: &[&[u8]], mac: &[u8]) -> Result<bool, VaultError> {
        Ok(self.hmac(parts)?.verify_slice(mac).is_ok())
    }

    fn hmac(&self, parts: &[&[u8]]) -> Result<HmacSha256, VaultError> {
        let mut hmac = HmacSha256::new_from_slice(&*self.0).map_err(|_| VaultError::Cipher)?;
        parts.iter().for_each(|part| hmac.update(part));
        Ok(hmac)
    }

    /// The beginning of every HMAC with this key, for a caller who makes many.
    pub(super) fn signer(&self) -> Result<Signer, VaultError> {
        self.hmac(&[]).map(Signer)
    }

    /// Whether the key has these bytes, in constant time.
    pub(super) fn equals(&self, other: &[u8; 32]) -> bool {
        CtOutput::<HmacSha256>::new((*self.0).into()) == CtOutput::new((*other).into())
    }
}

/// A key that is laid into HMAC once. Wiped when it is dropped.
pub(super) struct Signer(HmacSha256);

impl Signer {
    /// HMAC-SHA256 over the joined parts.
    pub(super) fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut hmac = self.0.clone();
        parts.iter().for_each(|part| hmac.update(part));
        hmac.finalize().into_bytes().into()
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Overwrites what calls that have returned left below this one's frame: ciphers and hashes are moved about there, and a
/// move wipes nothing. Called on the thread that had to do with keys, after it.
#[inline(never)]
pub(super) fn wipe_stack() {
    let mut below = [0_u8; 64 * 1024];
    below.zeroize();
    std::hint::black_box(&mut below);
}

#[cfg(test)]
mod tests {
    use super::super::bytes::{hex, unhex};
    use super::*;

    #[test]
    fn hkdf_of_rfc_5869_case_1() {
        // The test vector has a salt of 13 bytes and an input of 22, so it goes to the crate as this module calls it.
        let salt: [u8; 13] = std::array::from_fn(|at| at as u8);
        let info: [u8; 10] = unhex("f0f1f2f3f4f5f6f7f8f9").unwrap();
        let mut okm = [0; 42];
        let (head, tail) = info.split_at(4);
        Hkdf::<Sha256>::new(Some(&salt), &[0x0b; 22]).expand_multi_info(&[head, tail], &mut okm).unwrap();
        let expected = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865";
        assert_eq!(hex(&okm), expected);
    }

    #[test]
    fn derivation_is_hkdf_as_python_computes_it() {
        let key = Key::copied(&[7; 32]);
        let derived = key.derive(&[9; 16], &[b"faro1/", b"rows"]).unwrap();
        assert_eq!(hex(derived.bytes()), "132abb90176f58aaeb45de8ce6334f97696d25da05a9264f9c7050647e84d12f");
        assert!(derived.equals(derived.bytes()));
        assert!(!derived.equals(key.bytes()));
    }

    #[test]
    fn a_mac_verifies_only_what_it_was_made_for() {
        let key = Key::copied(&[7; 32]);
        let mac = key.mac(&[b"one", b"two"]).unwrap();
        assert_eq!(key.signer().unwrap().mac(&[b"on", b"etwo"]), mac);
        assert!(key.verifies(&[b"onetwo"], &mac).unwrap());
        assert!(!key.verifies(&[b"onetwp"], &mac).unwrap());
        assert!(!key.verifies(&[b"onetwo"], &mac[..31]).unwrap());
    }
}
