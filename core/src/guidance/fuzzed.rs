//! What an article of somebody else may hold.

use super::markdown::parse;

/// Reads an article, and the words of all its blocks.
pub(crate) fn markdown(text: &str) {
    for section in parse(text).sections {
        section.blocks.iter().for_each(|block| drop(block.text()));
    }
}
