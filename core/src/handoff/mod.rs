//! From a person to a lawyer and back: files that are sealed for one reader.
//!
//! **Responsible for:** the card that names a reader; the sealed bundle of a hand-off and of a reply, byte for byte
//! (`FORMAT.md` beside this file).
//!
//! **Not responsible for:** the encryption itself (`share::age`) and the signatures (`minisign`), what a case is
//! (`casefile`) and what is said of it (`outlook`).
//!
//! **Invariant:** nothing of a bundle is answered before its last byte, its ZIP, its sums and its signature held.

mod bundle;
mod card;
mod error;
#[cfg(any(test, fuzzing))]
pub(crate) mod fuzzed;
mod kind;
mod stamp;
mod sums;
mod zip;

pub use bundle::{Entry, Reader, Writer};
pub use card::{Card, CardError};
pub use error::HandoffError;
pub use kind::{Kind, is_paper};
pub use stamp::{HandoffId, NoHandoffId, Stamp};
pub use zip::ZipError;
