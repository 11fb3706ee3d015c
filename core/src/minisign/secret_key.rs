//! Signing (Ed25519, prehashed), in memory alone: how minisign keeps a key in a file is no matter of this file.

use blake2::{Blake2b512, Digest};
use ed25519_dalek::{Signer, SigningKey};
use zeroize::Zeroizing;

use super::error::MinisignError;
use super::key_id::KeyId;
use super::public_key::PublicKey;
use super::signature::Signature;

/// A secret key: wiped when it is dropped, and never printed.
pub struct SecretKey {
    id: KeyId,
    key: SigningKey,
}

impl SecretKey {
    /// The key of 32 random bytes.
    pub fn from_seed(seed: &[u8; 32]) -> SecretKey {
        let key = SigningKey::from_bytes(seed);
        SecretKey { id: KeyId::of(key.verifying_key().as_bytes()), key }
    }

    pub(super) fn named(id: KeyId, seed: &[u8; 32]) -> SecretKey {
        SecretKey { id, key: SigningKey::from_bytes(seed) }
    }

    pub(super) fn id(&self) -> KeyId {
        self.id
    }

    /// Seed and public key, as minisign keeps them.
    pub(super) fn pair(&self) -> Zeroizing<[u8; 64]> {
        Zeroizing::new(self.key.to_keypair_bytes())
    }

    pub(super) fn has(&self, public: &[u8]) -> bool {
        self.key.verifying_key().as_bytes() == public
    }

    /// Its public half.
    pub fn public(&self) -> PublicKey {
        PublicKey::of(self.id, self.key.verifying_key())
    }

    /// Signs a file, with a comment that is signed too. The same always gives the same (RFC 8032): no randomness goes in.
    ///
    /// # Errors
    /// [`MinisignError::Comment`].
    pub fn sign(&self, bytes: &[u8], trusted_comment: &str) -> Result<Signature, MinisignError> {
        let of_file = self.key.sign(&Blake2b512::digest(bytes));
        Signature::new(self.id, of_file, trusted_comment, |commented| self.key.sign(commented))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unhex(text: &str) -> Vec<u8> {
        (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
    }

    #[test]
    fn ed25519_of_rfc_8032_section_7_1() {
        for [seed, public, message, signature] in [
            [
                "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                "",
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
            ],
            [
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                "72",
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
            ],
            [
                "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
                "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
                "af82",
                "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
            ],
        ] {
            let secret = SecretKey::from_seed(&unhex(seed).try_into().unwrap());
            assert_eq!(secret.key.verifying_key().as_bytes(), unhex(public).as_slice());
            assert_eq!(secret.key.sign(&unhex(message)).to_bytes(), unhex(signature).as_slice());
        }
    }
}
