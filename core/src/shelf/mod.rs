//! Packs that lie in an open vault, and the publishers that the person trusts or has met.
//!
//! Responsible for: installing, listing, removing and handing on packs; pins; verifying every pack again at each opening;
//! the rules and articles of what is trusted, beside Faro's own.
//! Not responsible for: whether a file is what its publisher signed (`packs`), or what a rule or article means.
//! Invariant: what does not verify, or would keep Faro's own rules from being read, is left out and said; it never takes
//! anything else with it.

mod error;
mod install;
mod looked;
#[expect(clippy::module_inception, reason = "the shelf itself, among its parts")]
mod shelf;

pub use error::ShelfError;
pub use looked::Looked;
pub use shelf::{Shelf, Shelved};
