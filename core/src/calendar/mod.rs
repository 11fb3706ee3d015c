//! Calendar files (RFC 5545): what is coming, for the calendar that somebody or an office already has.
//!
//! Responsible for: which items become events, their stable names, and every byte of the file.
//! Not responsible for: what is coming (`outlook`), or when it is announced (`reminders`).
//! Invariant: pure. One item has one name in all exports of one key, and a later export always wins, so that an event
//! moves and is never there twice. Unless somebody chose so, no word of a case is in a file.

mod event;
mod file;
mod key;
mod line;
mod zone;

pub use event::{Event, events};
pub use file::ics;
pub use key::UidKey;
