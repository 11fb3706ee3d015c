//! How minisign finds the key for a signature. Trust never hangs on it, but on the whole public key.

use std::fmt;

use blake2::{Blake2b512, Digest};

/// The eight bytes by which a signature names its key. Whoever makes a key chooses them: they find it, and prove nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub(super) [u8; 8]);

impl KeyId {
    /// That of a key which is kept as its seed alone: the first bytes of BLAKE2b-512 of its public key.
    pub(super) fn of(public: &[u8; 32]) -> KeyId {
        let mut id = [0; 8];
        id.iter_mut().zip(Blake2b512::digest(public)).for_each(|(byte, hashed)| *byte = hashed);
        KeyId(id)
    }
}

/// As minisign prints it: a little-endian number in 16 upper-case hex digits.
impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016X}", u64::from_le_bytes(self.0))
    }
}
