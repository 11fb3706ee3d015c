//! What a person wrote down: people, facts, hearings, duties, notes, papers, contacts, addresses;
//! which packs are kept, what was seen of their publishers, and which steps of an article the person did.
//!
//! Responsible for: the bodies of records and their schemas, finding and changing them.
//! Not responsible for: how records are sealed (`vault`), how a date is counted (`deadlines`), what was done
//! (`prooflog`), or what any of it means today (`outlook`).
//! Invariant: what a person wrote is kept as they wrote it; a record that a newer Faro wrote is never lost.

mod address;
mod batch;
mod body;
mod born;
mod case;
mod confirmed;
mod confirming;
mod contact;
mod duty;
mod error;
mod fact;
mod file;
mod hearing;
mod hearing_papers;
mod hearing_source;
mod media_type;
mod moving;
mod note;
mod pack;
mod paper;
mod person;
mod search;
mod tick;
mod whole;
mod written;

pub use address::Address;
pub(crate) use batch::Batch;
pub use body::{Body, Change, Entry, Kept};
pub use born::Born;
pub use case::{Case, check_new};
pub use confirmed::Confirmed;
pub use confirming::Sure;
pub use contact::{Contact, Role};
pub use duty::{Duty, DutyKind};
pub use error::CaseError;
pub use fact::{Certainty, FactSource, StoredFact};
pub use file::Casefile;
pub(crate) use file::only;
pub use hearing::{Hearing, HearingKind};
pub use hearing_source::{HearingSource, SourceKind};
pub use moving::{MOVED, Move};
pub use note::{Drawer, Note};
pub use pack::PackRecord;
pub use paper::{Paper, PaperDetails, PaperKind};
pub use person::{Number, Person, Relation};
pub use tick::Tick;
pub use whole::Whole;
pub use written::Written;
