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

mod aliases;
mod bundle;
mod card;
mod case_file;
mod contents;
mod csv;
mod dates_csv;
mod error;
mod exchange_error;
#[cfg(any(test, fuzzing))]
pub(crate) mod fuzzed;
mod kept_card;
mod kind;
mod left_out;
mod offered;
mod part;
mod read_me;
mod received;
mod reply_file;
mod selection;
mod sending;
mod sorted;
mod stamp;
mod strict;
mod sums;
mod taking;
mod thing;
mod zip;

pub use bundle::{Entry, Reader, Writer};
pub use card::{Card, CardError};
pub use case_file::{CaseFile, DueEntry};
pub(crate) use csv::csv;
pub(crate) use dates_csv::{HEAD as DATES_HEAD, date_row};
pub use error::HandoffError;
pub use exchange_error::ExchangeError;
pub use kept_card::KeptCard;
pub(crate) use kept_card::own_digits;
pub use kind::{Kind, is_paper};
pub use offered::{LineKind, OfferedLine};
pub use part::{Choice, Part};
pub use received::{Received, SeenReply};
pub use reply_file::{KnownLine, ReplyFile, ReplyLine};
pub use selection::{PartCount, Selection};
pub use sending::{Handoff, file_name};
pub use stamp::{HandoffId, NoHandoffId, Stamp};
pub use strict::JsonError;
pub use thing::Thing;
pub use zip::ZipError;
