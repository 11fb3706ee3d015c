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
//!
//! What was chosen is sealed for one card, and its lawyer alone can open it:
//!
//! ```
//! # use std::sync::Arc;
//! # use faro_core::vault::{KdfParams, OsEntropy, Vault};
//! use std::io::Cursor;
//! use chrono::Utc;
//! use faro_core::casefile::Casefile;
//! use faro_core::deadlines::{Rulebook, Tz};
//! use faro_core::files::Files;
//! use faro_core::handoff::{Card, Choice, HandoffError, Reader};
//! use faro_core::l10n::Words;
//! use faro_core::minisign::SecretKey;
//! use faro_core::share::age::X25519Identity;
//! use faro_core::sheets::Readers;
//!
//! let lawyer = X25519Identity::generate(&OsEntropy)?;
//! let line = Card::new("Lopez", lawyer.recipient(), SecretKey::from_seed(&[7; 32]).public())?.to_string();
//!
//! # let home = tempfile::tempdir()?;
//! # let vault = Vault::create(&home.path().join("vault"), b"amber river lantern seven coast", KdfParams::FLOOR, Arc::new(OsEntropy))?;
//! let mut case = Casefile::new(vault);
//! let now = "2026-11-22T14:00:00Z".parse::<chrono::DateTime<Utc>>()?;
//! let card = case.add_card(&line, "My lawyer", &OsEntropy, now)?.to_string();
//! case.card_compared(&card, now)?;
//!
//! let (book, words) = (Rulebook::load(Files::builtin())?, Words::load(Files::builtin(), "en")?);
//! let readers = Readers::new(&words, None);
//! let (sealed, _) =
//!     case.hand_over(&card, false, &Choice::default(), &book, readers, &OsEntropy, now.with_timezone(&Tz::UTC), Vec::new())?;
//!
//! let stranger = X25519Identity::generate(&OsEntropy)?;
//! let opened = Reader::open(Cursor::new(&sealed), &[&stranger], |_, _| Err(HandoffError::Foreign));
//! assert!(opened.is_err());
//! # Ok::<_, Box<dyn std::error::Error>>(())
//! ```

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
pub use case_file::{CaseFile, DueEntry, FORMAT};
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
pub use reply_file::{KnownLine, REPLY_FORMAT, ReplyFile, ReplyLine};
pub use selection::{PartCount, Selection};
pub use sending::{Handoff, file_name};
pub use stamp::{HandoffId, NoHandoffId, Stamp};
pub use strict::JsonError;
pub use thing::Thing;
pub use zip::ZipError;
