//! The sealed body: JSON, padded and encrypted.
use zeroize::Zeroizing;

use super::aead::{self, Context};
use super::bytes::take;
use super::entropy::Entropy;
use super::error::VaultError;
use super::key::Key;

const VERSION: u8 = 1;
const LENGTH: usize = 4;
const LEAST: usize = 256;
const STEP: usize = 4096;

/// The size of the largest sealed body that is written or read: 16 MiB.
pub(crate) const MOST_BYTES: usize = 16 * 1024 * 1024;

/// The size of a plaintext with its padding: 256·2^k bytes up to 4 KiB, then a multiple of 4 KiB.
fn padded(length: usize) -> usize {
    if length <= STEP { length.next_power_of_two().max(LEAST) } else { length.next_multiple_of(STEP) }
}

/// Seals a JSON text: `0x01 ‖ epoch ‖ nonce ‖ ciphertext ‖ tag`.
///
/// # Errors
/// [`VaultError::RecordRefused`] above [`MOST_BYTES`]; [`VaultError::Entropy`].
pub(super) fn seal(
    json: &[u8],
    key: &Key,
    context: &Context<'_>,
    epoch: u32,
    entropy: &dyn Entropy,
) -> Result<Vec<u8>, VaultError> {
    let size = padded(LENGTH + json.len());
    let length = u32::try_from(json.len()).map_err(|_| VaultError::RecordRefused)?;
    if 1 + 4 + 24 + size + 16 > MOST_BYTES {
        return Err(VaultError::RecordRefused);
    }
    // The size is known before, because a buffer that grows leaves plaintext behind.
    let mut buffer = Zeroizing::new(Vec::with_capacity(size));
    buffer.extend_from_slice(&length.to_be_bytes());
    buffer.extend_from_slice(json);
    buffer.resize(size, 0);
    let (nonce, tag) = aead::encrypt(key, context, &mut buffer, entropy)?;
    Ok([[VERSION].as_slice(), &epoch.to_be_bytes(), &nonce, &buffer, &tag].concat())
}

/// A sealed body, taken apart and not yet opened.
pub(super) struct Sealed<'a> {
    pub(super) epoch: u32,
    nonce: [u8; 24],
    ciphertext: &'a [u8],
    tag: [u8; 16],
}

impl<'a> Sealed<'a> {
    /// # Errors
    /// [`VaultError::Damaged`] if it is too short or of another version.
    pub(super) fn parse(bytes: &'a [u8]) -> Result<Self, VaultError> {
        let split = |mut bytes: &'a [u8]| {
            let [version] = take(&mut bytes)?;
            let epoch = u32::from_be_bytes(take(&mut bytes)?);
            let nonce = take(&mut bytes)?;
            let (ciphertext, tag) = bytes.split_last_chunk()?;
            (version == VERSION).then_some(Self { epoch, nonce, ciphertext, tag: *tag })
        };
        split(bytes).ok_or(VaultError::Damaged)
    }

    /// The JSON inside, in `buffer`, which a caller with many bodies uses again and again.
    ///
    /// # Errors
    /// [`VaultError::Damaged`].
    pub(super) fn open<'b>(
        &self,
        key: &Key,
        context: &Context<'_>,
        buffer: &'b mut Zeroizing<Vec<u8>>,
    ) -> Result<&'b [u8], VaultError> {
        if buffer.capacity() < self.ciphertext.len() {
            // A buffer that grows leaves plaintext behind, so the old one is wiped and another made.
            *buffer = Zeroizing::new(Vec::with_capacity(self.ciphertext.len()));
        }
        buffer.clear();
        buffer.extend_from_slice(self.ciphertext);
        aead::decrypt(key, context, self.nonce, buffer, self.tag)?;
        let mut rest = buffer.as_slice();
        let length = take(&mut rest).map(u32::from_be_bytes).and_then(|length| usize::try_from(length).ok());
        let (json, padding) =
            length.and_then(|length| rest.split_at_checked(length)).ok_or(VaultError::Damaged)?;
        let size = padded(LENGTH + json.len());
        if self.ciphertext.len() != size || padding.iter().any(|byte| *byte != 0) {
            return Err(VaultError::Damaged);
        }
        Ok(json)
    }
}

#[cfg(test)]
mod tests {
    use super::super::OsEntropy;
    use super::super::id::VaultId;
    use super::*;

    const CONTEXT: Context<'_> = Context::Manifest { vault: VaultId([0; 16]) };

    fn key() -> Key {
        Key::copied(&[1; 32])
    }

    #[test]
    fn sizes_tell_little() {
        let sizes =
            [(4, 256), (256, 256), (257, 512), (2049, 4096), (4096, 4096), (4097, 8192), (8193, 12288)];
        for (length, size) in sizes {
            assert_eq!(padded(length), size, "{length}");
        }
    }

    #[test]
    fn every_length_comes_back() {
        for length in [0, 1, 251, 252, 253, 4091, 4092, 4093, 9000] {
            let text = "x".repeat(length);
            let sealed = seal(text.as_bytes(), &key(), &CONTEXT, 7, &OsEntropy).unwrap();
            assert_eq!(sealed.len(), 45 + padded(LENGTH + length));
            let sealed = Sealed::parse(&sealed).unwrap();
            assert_eq!(sealed.epoch, 7);
            let mut buffer = Zeroizing::new(vec![7; 300]);
            assert_eq!(sealed.open(&key(), &CONTEXT, &mut buffer).unwrap(), text.as_bytes());
        }
    }

    #[test]
    fn wrong_padding_is_refused_even_from_a_key_holder() {
        let sealed = |plaintext: &[u8]| {
            let mut buffer = plaintext.to_vec();
            let (nonce, tag) = aead::encrypt(&key(), &CONTEXT, &mut buffer, &OsEntropy).unwrap();
            let bytes = [[VERSION].as_slice(), &[0; 4], &nonce, &buffer, &tag].concat();
            Sealed::parse(&bytes).unwrap().open(&key(), &CONTEXT, &mut Zeroizing::default()).is_ok()
        };
        let plaintext = |length: u32, size: usize| {
            let mut bytes = length.to_be_bytes().to_vec();
            bytes.resize(size, 0);
            bytes
        };
        assert!(sealed(&plaintext(252, 256)));
        assert!(
            !sealed(&plaintext(253, 256)) && !sealed(&plaintext(u32::MAX, 256)),
            "longer than what is there"
        );
        assert!(!sealed(&plaintext(2, 512)) && !sealed(&plaintext(2, 255)), "another size");
        assert!(!sealed(&[]) && !sealed(&[0; 3]), "no length");
        let mut dirty = plaintext(2, 256);
        dirty[255] = 1;
        assert!(!sealed(&dirty), "padding that is not zero");
    }

    #[test]
    fn a_million_seals_share_no_nonce() {
        let (key, seals) = (key(), 1_000_000);
        let mut nonces: Vec<[u8; 24]> = Vec::with_capacity(seals);
        for _ in 0..seals {
            let sealed = seal(b"null", &key, &CONTEXT, 1, &OsEntropy).unwrap();
            nonces.push(Sealed::parse(&sealed).unwrap().nonce);
        }
        nonces.sort_unstable();
        nonces.dedup();
        assert_eq!(nonces.len(), seals);
    }

    #[test]
    fn too_much_is_refused() {
        let refused = seal("x".repeat(MOST_BYTES).as_bytes(), &key(), &CONTEXT, 1, &OsEntropy);
        assert_eq!(refused, Err(VaultError::RecordRefused));
    }
}
