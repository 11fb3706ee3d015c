//! What a person has: their case, its facts and hearings, their notes and papers; and what is due because of it.
//!
//! Responsible for: the bodies of records and their schemas, finding and changing them, and the list of what is due.
//! Not responsible for: how records are sealed (`vault`), or how a date is counted (`deadlines`).
//! Invariant: what a person wrote is kept as they wrote it; a record that a newer Faro wrote is never lost.

mod case;
mod due;
mod error;
mod facts;
mod file;
mod hearing;
mod note;
mod paper;
mod question;

pub use case::{Case, check_jurisdiction};
pub use due::{Due, DueItem, Urgency};
pub use error::CaseError;
pub use facts::StoredFact;
pub use file::{Casefile, Entry};
pub use hearing::{Hearing, HearingKind};
pub use note::Note;
pub use paper::Paper;
pub use question::Question;
