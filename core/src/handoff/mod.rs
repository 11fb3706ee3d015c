//! From a person to a lawyer and back: files that are sealed for one reader.
//!
//! **Responsible for:** the card that names a reader; the sealed bundle of a hand-off and of a reply, byte for byte
//! (`FORMAT.md` beside this file); what goes and what stays, the files inside, and what comes of a reply.
//!
//! **Not responsible for:** the encryption itself (`share::age`) and the signatures (`minisign`), what a case is
//! (`casefile`) and what is said of it (`outlook`), how pages and calendars look (`sheets`, `calendar`).
//!
//! **Invariant:** nothing of a bundle is answered before its last byte, its ZIP, its sums and its signature held. What was
//! not chosen is in no byte of a hand-off, and nothing of a reply changes the case by itself.

mod bundle;
mod card;
mod case_file;
mod error;
mod kind;
mod reply_file;
mod stamp;
mod strict;
mod zip;

pub use bundle::{Entry, Reader, Writer};
pub use card::{Card, CardError};
pub use case_file::{CaseFile, DueEntry};
pub use error::HandoffError;
pub use kind::{Kind, is_paper};
pub use reply_file::{KnownLine, ReplyFile, ReplyLine};
pub use stamp::{HandoffId, NoHandoffId, Stamp};
pub use strict::JsonError;
pub use zip::ZipError;
