//! The sealed bundle of a hand-off or a reply: an age file to one card, a ZIP in it, the sums of all that the ZIP holds,
//! and a signature of the sums.
mod reader;
mod writer;

#[cfg(any(test, fuzzing))]
pub(super) use reader::walk;
pub use reader::{Entry, Reader};
pub use writer::Writer;

/// The most bytes of `case.json` or `reply.json`.
const MOST_MAIN: u64 = 8 << 20;
