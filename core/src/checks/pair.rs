//! What most checks get: a translation beside its source; and findings, placed at the very part that is wrong.

use super::codes::severity;
use super::picked::Picked;
use super::text::{Language, Text, offset, position};
use super::{Content, TextFile};
use crate::l10n::{Finding, Message};

/// What is known of a language beside its messages.
pub(super) struct Tongue {
    pub(super) picked: Picked,
    /// Most of its letters run from right to left.
    pub(super) is_rtl: bool,
    /// `pt` of `pt-BR`.
    pub(super) base: String,
    /// Its words are those of the source: `en-GB` beside `en`.
    pub(super) is_like_source: bool,
}

/// A text and what the source says in its place.
pub(super) struct Pair<'l, 'a> {
    pub(super) tongue: &'l Tongue,
    pub(super) language: &'l Language<'a>,
    pub(super) text: &'l Text<'a>,
    pub(super) source: &'l Language<'a>,
    /// None for the source itself, and for what it does not have.
    pub(super) original: Option<&'l Text<'a>>,
}

impl Pair<'_, '_> {
    /// A finding at a part of the text.
    pub(super) fn found(&self, code: &'static str, part: &str, id: &'static str) -> Finding {
        let mut found = at(self.text.file, code, part, id);
        found.id.clone_from(&self.text.id);
        found
    }
}

/// A finding at a part of a file that is read as text.
pub(super) fn at(file: &TextFile, code: &'static str, part: &str, id: &'static str) -> Finding {
    let content = file.content.text().unwrap_or_default();
    of_file(file, position(content, offset(content, part)), code, id)
}

/// A finding at a line and column of a file.
pub(super) fn of_file(
    file: &TextFile,
    place: (usize, usize),
    code: &'static str,
    id: &'static str,
) -> Finding {
    let mut found = Finding::new(file.path.as_str(), place, severity(code), code, Message::new(id));
    found.tag.clone_from(&file.tag);
    found
}

/// Whether most letters of these files run from right to left: what their readers see, whatever a tag says.
pub(super) fn is_rtl<'a>(files: impl Iterator<Item = &'a TextFile>) -> Option<bool> {
    let (mut right, mut left) = (0_usize, 0_usize);
    for text in files.filter_map(|file| match &file.content {
        Content::Text(text) => Some(text),
        _ => None,
    }) {
        // Names, comments and variables are Latin everywhere: only letters of other alphabets and of sentences count.
        for letter in text.chars().filter(|letter| !letter.is_ascii() && letter.is_alphabetic()) {
            if runs_left(letter) {
                right += 1;
            } else {
                left += 1;
            }
        }
    }
    (right + left >= 20).then_some(right > left)
}

/// A letter of a script that runs from right to left.
pub(super) fn runs_left(letter: char) -> bool {
    matches!(u32::from(letter),
        0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}
