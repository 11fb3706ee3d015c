//! What a person has: people, facts, hearings, duties, notes, papers, the proof log; and what is due because of it.
//!
//! Responsible for: the bodies of records and their schemas, finding and changing them, and the list of what is due.
//! Not responsible for: how records are sealed (`vault`), or how a date is counted (`deadlines`).
//! Invariant: what a person wrote is kept as they wrote it; a record that a newer Faro wrote is never lost.

mod address;
mod calendar;
mod case;
mod contact;
mod due;
mod duty;
mod duty_times;
mod error;
mod facts;
mod file;
mod hearing;
mod moving;
mod note;
mod paper;
mod person;
mod proof;
mod proof_log;
mod proof_sheet;
mod question;
mod search;
mod source;

pub use address::Address;
pub use calendar::{DayMark, MarkKind};
pub use case::{Case, check_jurisdiction};
pub use contact::{Contact, Role};
pub use due::{Due, DueItem, Urgency};
pub use duty::{Duty, DutyKind};
pub use duty_times::{Agenda, DutyState, DutyTime, Marks, OpenDuty};
pub use error::CaseError;
pub use facts::{Certainty, FactSource, StoredFact};
pub use file::{Body, Casefile, Change, Entry, Kept};
pub use hearing::{Hearing, HearingKind};
pub use note::{Drawer, Note};
pub use paper::{Paper, PaperDetails, PaperKind};
pub use person::{Number, Person, Relation};
pub use proof::{FaultKind, Proof, ProofCheck, ProofEntry, ProofFault, ProofResult, Reason, check_proofs};
pub use proof_log::ProofExport;
pub use question::Question;
pub use source::{CHECK_DAYS, HearingSource, Moved, SourceKind, Standing, Truth};
