//! Room on the disk that is kept for one thing: on a full disk a person must still be able to delete.
//!
//! A change that only removes needs room too, for the journal that can take it back. The reserve is a file of zeros
//! without any meaning: it may be missing, and whoever needs its room removes it first.
use std::fs;
use std::io::Write;
use std::path::PathBuf;

use super::folder::Folder;
use crate::disk;

/// 32 pages: a note of 100,000 letters, and what else is written beside it.
const BYTES: usize = 256 * 1024;

impl Folder {
    fn reserve(&self) -> PathBuf {
        self.path().join("vault.reserve")
    }

    /// Sets the room aside, if it is not and there is any. What fails is tried again at the next unlock.
    pub(super) fn keep_reserve(&self) {
        let there = fs::symlink_metadata(self.reserve());
        if there.is_ok_and(|found| found.is_file() && found.len() == BYTES as u64) {
            return;
        }
        let kept = disk::create_again(&self.reserve()).and_then(|mut file| file.write_all(&vec![0; BYTES]));
        if kept.is_err() {
            // Half of it would be missing where it is not used.
            self.spend_reserve();
        }
    }

    /// Gives the room back, and answers whether there was any.
    pub(super) fn spend_reserve(&self) -> bool {
        disk::is_file(&self.reserve()) && fs::remove_file(self.reserve()).is_ok()
    }
}
