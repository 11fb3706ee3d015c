//! A paper before it has its record.
use std::fs::File;

use super::key::Key;
use super::paper::Sealer;

/// How much a vault takes: what does not fit on a phone cannot be backed up from it either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaperLimits {
    /// The most bytes of one paper.
    pub each: u64,
    /// The most bytes of all papers.
    pub total: u64,
}

impl Default for PaperLimits {
    fn default() -> Self {
        Self { each: 25 * 1024 * 1024, total: 500 * 1024 * 1024 }
    }
}

/// A paper that is being added, sealed under the key that its record will keep.
pub(super) struct Draft {
    pub(super) key: Key,
    pub(super) sealer: Sealer<File>,
    pub(super) length: u64,
    pub(super) limits: PaperLimits,
}
