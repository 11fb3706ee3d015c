//! What a pack is: a folder of rules, calendars, articles and facts of the law, of one jurisdiction.
//!
//! Responsible for: finding packs, reading their files, and errors that name file and line.
//! Not responsible for: what a rule or an article means (`deadlines`, `guidance`), or its words (`l10n`).
//! Invariant: a file is read whole and without unknown fields, or not at all.

mod pack;

pub use pack::{Pack, PackError, PackInfo};
pub(crate) use pack::{date, optional_date, parse};
