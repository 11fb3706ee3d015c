//! `SHA256SUMS`: a line a file, as `sha256sum` writes and checks it.

use std::collections::BTreeMap;
use std::str;

use crate::vault::{hex, unhex};

/// The sums of all files, by their names.
#[derive(Default)]
pub(super) struct Sums(BTreeMap<String, [u8; 32]>);

impl Sums {
    /// The most bytes that are read: a thousand names of ours.
    pub(super) const MOST: u64 = 128 * 1024;

    pub(super) fn add(&mut self, name: &str, sum: [u8; 32]) {
        self.0.insert(name.to_owned(), sum);
    }

    /// How long the text is with one more file.
    pub(super) fn length_with(&self, name: &str) -> u64 {
        self.0.keys().map(String::as_str).chain([name]).map(|name| 64 + 2 + name.len() as u64 + 1).sum()
    }

    pub(super) fn text(&self) -> String {
        self.0.iter().map(|(name, sum)| format!("{}  {name}\n", hex(sum))).collect()
    }

    /// Reads one in the one form of a line, each name once, in any order.
    pub(super) fn parse(text: &[u8]) -> Option<Sums> {
        let text = str::from_utf8(text).ok()?.strip_suffix('\n')?;
        let mut sums = BTreeMap::new();
        for line in text.split('\n') {
            let (sum, name) = line.split_once("  ")?;
            let is_new = sums.insert(name.to_owned(), unhex(sum)?).is_none();
            is_new.then_some(())?;
        }
        Some(Sums(sums))
    }

    pub(super) fn of(&self, name: &str) -> Option<&[u8; 32]> {
        self.0.get(name)
    }

    pub(super) fn count(&self) -> usize {
        self.0.len()
    }
}
