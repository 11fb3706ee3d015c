//! ZIP, as little of it as a hand-off needs: files that are stored as they are, in one part, in one order.
//!
//! **Responsible for:** the bytes of a ZIP, written and read as streams.
//!
//! **Not responsible for:** which names there are, sums and signatures, and where the bytes go: nothing is ever written to a
//! path that a ZIP names.
//!
//! **Invariant:** a ZIP has two lists of what is in it, and hostile ones say two things. This reader walks the bytes once,
//! from the first to the last, so that no entry can overlap another and nothing can lie between; the directory at the end
//! is then held against what was walked, to the byte. Until that was done, and until the seal around it and the sums inside
//! were held too, what was read is a claim of whoever knows a recipient: it is counted and hashed, and goes nowhere.
mod crc32;
mod error;
mod fields;
mod reader;
mod writer;

pub(super) use crc32::Crc32;
pub use error::ZipError;
pub(super) use reader::Reader;
pub(super) use writer::Writer;

/// The largest entry, written and read.
const MOST_LENGTH: u64 = 256 << 20;
/// The most entries.
const MOST_ENTRIES: usize = 1000;
