//! age, version 1 (<https://c2sp.org/age>): as much of it as a backup needs. One passphrase, no armour, streaming.
mod header;
mod stream;

use chacha20poly1305::{ChaCha20Poly1305, KeyInit};

use crate::vault::Key;

pub(super) use header::WORK;
#[cfg(any(test, fuzzing))]
pub(super) use header::read as read_header;
pub(super) use stream::{Opener, Sealer};

/// The one cipher of age, of a file's key in the header and of its chunks.
fn cipher(key: &Key) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(key.bytes().into())
}
