//! Words for the judge and the officer: what somebody says or shows in the room, as it is heard there.
//!
//! Responsible for: reading them strictly from the packs, what each means and how it sounds to a reader, filling in what the
//! case knows, and which of them fit a hearing or a duty.
//! Not responsible for: drawing them (`sheets`, the shells).
//! Invariant: what is to be said is English, whole and unchanged, in every language; meaning and sound are never from another
//! language than the one that they name, and what is not known is a line to write on.

mod book;
mod known;
mod listener;
mod phrase;
mod right;

pub use book::Phrases;
pub use known::Known;
pub use listener::Listener;
pub use phrase::Phrase;
pub use right::Right;
