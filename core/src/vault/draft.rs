//! A paper before it has its record.
use std::fs::File;

use zeroize::Zeroizing;

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
    /// Its first bytes, as far as they came: what they are is asked before they are sealed for good.
    pub(super) head: Zeroizing<Vec<u8>>,
}

impl Draft {
    /// As many bytes as tell what a file is.
    pub(super) const HEAD: usize = 4096;

    pub(super) fn keep_head(&mut self, bytes: &[u8]) {
        let room = Draft::HEAD - self.head.len().min(Draft::HEAD);
        self.head.extend(bytes.iter().take(room));
    }
}
