//! age, version 1 (<https://age-encryption.org/v1>): as much of it as a backup and a hand-off need.
//!
//! **Responsible for:** files under one passphrase (a backup), and files under keys (X25519), binary or armored; keys as
//! age writes them. All of it as streams.
//!
//! **Not responsible for:** what is inside, and whose key it is.
//!
//! **Invariant:** nothing is answered of a chunk that does not verify, and the end is told from a cut. A file under keys
//! says nothing of who made it: everybody who knows a recipient can.
mod armor;
mod base64;
mod bech32;
mod error;
mod header;
mod passphrase;
mod stream;
#[cfg(test)]
mod tests;
mod wrapped;
mod x25519;

pub(crate) use armor::Armored;
pub use error::AgeError;
pub use header::FORMAT;
pub(super) use passphrase::WORK;
pub(crate) use stream::Opener;
pub use stream::Sealer;
pub use x25519::{NoAgeKey, X25519Identity, X25519Recipient};

/// Whether a file that begins so claims to be an age file, armored or not.
pub(crate) fn begins(start: &[u8]) -> bool {
    header::begins(start) || armor::begins(start)
}
