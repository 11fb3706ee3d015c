//! One case from a person to a lawyer, and an answer back, as files alone.
//!
//! Responsible for: what goes and what stays, the files inside a hand-off, and what comes of a reply.
//! Not responsible for: what is due (`outlook`), how pages and calendars look (`sheets`, `calendar`), how papers are
//! sealed (`vault`).
//! Invariant: what was not chosen is in no byte of a hand-off, and nothing of a reply changes the case by itself.

mod case_file;
mod reply_file;
mod strict;

pub use case_file::{CaseFile, DueEntry, HandoffId};
pub use reply_file::{KnownLine, ReplyFile, ReplyLine};
pub use strict::JsonError;
