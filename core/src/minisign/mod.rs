//! Ed25519 signatures in minisign's own files: read, verify, sign. Stock `minisign` reads what is written here, and the
//! other way.
//!
//! Responsible for: public keys, secret key files, signature files, and the digits by which two people compare one.
//! Not responsible for: whose key it is and whether it is trusted (`packs`, `handoff`), or where a secret is kept.
//! Invariant: nothing is said of a signature before all of it holds: one form of bytes, no key of small order, the file
//! and the trusted comment each signed. The untrusted comment is passed over and never shown.

mod base64;
mod check_digits;
mod comment;
mod error;
mod key_id;
mod public_key;
mod secret_key;
mod secret_key_file;
mod signature;

pub use check_digits::CheckDigits;
pub use error::MinisignError;
pub use key_id::KeyId;
pub use public_key::PublicKey;
pub use secret_key::SecretKey;
pub use signature::{Algorithm, Signature};
