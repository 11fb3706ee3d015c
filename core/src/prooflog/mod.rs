//! The proof log: what was done, as entries that hang on each other.
//!
//! Responsible for: writing entries, checking them, removing what they say, the log as it is signed and handed over, and
//! what it says last of each item.
//! Not responsible for: which item an entry is about, or whether something may be marked (`outlook`).
//! Invariant: an entry is never changed; what a person removes leaves its hash, and an entry that says so.

mod check;
mod check_code;
mod entry;
mod export;
mod happened;
mod in_words;
mod leaving;
mod log;
mod marks;
mod paper;
mod proof_file;
mod signed;
mod signing_key;

pub use check::{FaultKind, ProofCheck, ProofFault, check_proofs};
pub use check_code::{CheckCode, entry_of_code};
pub(crate) use entry::{DUTY, HEARING};
pub use entry::{FORMAT, Proof, ProofEntry, ProofResult, Reason};
pub use export::{ExportedEntry, ProofExport};
pub use happened::Happened;
#[cfg(test)]
pub(crate) use marks::READ;
pub use marks::{Mark, Marks};
pub use proof_file::{FileCheck, FileSignature, ProofFileError, check_file};
pub use signed::SignedProofs;
pub(crate) use signing_key::SigningKey;
