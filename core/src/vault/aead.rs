//! XChaCha20-Poly1305, with a nonce that nobody can choose and a context that nobody can forget.
use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};

use super::entropy::{Entropy, random};
use super::error::VaultError;
use super::id::{RecordId, VaultId};
use super::key::Key;

/// What a ciphertext is and where it belongs: its associated data. Moved elsewhere, it does not open.
pub(super) enum Context<'a> {
    /// A root key, wrapped in a slot; `header` is the slot's bytes before `commit`.
    Slot { vault: VaultId, header: &'a [u8] },
    /// A record.
    Record { vault: VaultId, id: RecordId, epoch: u32 },
    /// The manifest.
    Manifest { vault: VaultId },
    /// A paper, in every chunk.
    Paper { vault: VaultId, id: RecordId },
}

impl Context<'_> {
    pub(super) fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Slot { vault, header } => [b"faro1/slot".as_slice(), &vault.0, header].concat(),
            Self::Record { vault, id, epoch } => {
                [b"faro1/record".as_slice(), &vault.0, &id.0, &epoch.to_be_bytes()].concat()
            }
            Self::Manifest { vault } => [b"faro1/manifest".as_slice(), &vault.0].concat(),
            Self::Paper { vault, id } => [b"faro1/paper".as_slice(), &vault.0, &id.0].concat(),
        }
    }
}

/// Encrypts `buffer` in place under a fresh random nonce. Answers nonce and tag.
pub(super) fn encrypt(
    key: &Key,
    context: &Context<'_>,
    buffer: &mut [u8],
    entropy: &dyn Entropy,
) -> Result<([u8; 24], [u8; 16]), VaultError> {
    let nonce = random(entropy)?;
    let tag = XChaCha20Poly1305::new(key.bytes().into())
        .encrypt_inout_detached(&nonce.into(), &context.bytes(), buffer.into())
        .map_err(|_| VaultError::Cipher)?;
    Ok((nonce, tag.into()))
}

/// Decrypts `buffer` in place, if key, context, nonce, bytes and tag belong together.
///
/// # Errors
/// [`VaultError::Damaged`] if they do not; `buffer` then holds no plaintext.
pub(super) fn decrypt(
    key: &Key,
    context: &Context<'_>,
    nonce: [u8; 24],
    buffer: &mut [u8],
    tag: [u8; 16],
) -> Result<(), VaultError> {
    XChaCha20Poly1305::new(key.bytes().into())
        .decrypt_inout_detached(&nonce.into(), &context.bytes(), buffer.into(), &tag.into())
        .map_err(|_| VaultError::Damaged)
}

#[cfg(test)]
mod tests {
    use super::super::bytes::{hex, unhex};
    use super::*;

    #[test]
    fn xchacha20_poly1305_of_the_irtf_draft_appendix_a_3_1() {
        let key: [u8; 32] = std::array::from_fn(|at| 0x80 + at as u8);
        let nonce: [u8; 24] = std::array::from_fn(|at| 0x40 + at as u8);
        let aad: [u8; 12] = unhex("50515253c0c1c2c3c4c5c6c7").unwrap();
        let mut text = *b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip \
            for the future, sunscreen would be it.";
        let tag = XChaCha20Poly1305::new(&key.into())
            .encrypt_inout_detached(&nonce.into(), &aad, text.as_mut_slice().into())
            .unwrap();
        let expected = "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39\
            ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c\
            97637da9768812f615c68b13b52e";
        assert_eq!(hex(&text), expected);
        assert_eq!(hex(&tag), "c0875924c1c7987947deafd8780acf49");
    }

    #[test]
    fn another_context_does_not_open() {
        let key = Key::copied(&[1; 32]);
        let (vault, other) = (VaultId([1; 16]), VaultId([2; 16]));
        let (id, epoch) = (RecordId([3; 16]), 1);
        let mut buffer = *b"text";
        let sealed_for = Context::Record { vault, id, epoch };
        let (nonce, tag) = encrypt(&key, &sealed_for, &mut buffer, &super::super::OsEntropy).unwrap();
        for context in [
            Context::Record { vault: other, id, epoch },
            Context::Record { vault, id: RecordId([4; 16]), epoch },
            Context::Record { vault, id, epoch: 2 },
            Context::Manifest { vault },
            Context::Slot { vault, header: &[] },
        ] {
            assert_eq!(decrypt(&key, &context, nonce, &mut buffer.clone(), tag), Err(VaultError::Damaged));
        }
        decrypt(&key, &sealed_for, nonce, &mut buffer, tag).unwrap();
        assert_eq!(&buffer, b"text");
    }
}
