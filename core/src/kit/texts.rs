//! Finds a message by its name over all files of a language, so that the kit need not tell Fluent from articles.

use std::collections::HashMap;

use super::article;
use super::document::{Document, Entry};
use crate::checks::{Project, TextFile};

/// The messages of one language of a project, and the sections of its articles.
pub(super) struct Texts<'a> {
    pub(super) files: Vec<(&'a TextFile, Document)>,
    /// File and entry of each name, by the group that it is known in.
    index: HashMap<(&'a str, String), (usize, usize)>,
}

impl<'a> Texts<'a> {
    pub(super) fn read(project: &'a Project, tag: &str) -> Texts<'a> {
        let own = project.files.iter().filter(|file| file.tag == tag);
        let files: Vec<(&TextFile, Document)> = own
            .map(|file| match file.content.text().unwrap_or_default() {
                text if file.is_article() => (file, article::read(file, text)),
                text => (file, Document::read(text)),
            })
            .collect();
        let mut index = HashMap::new();
        for (at, (file, document)) in files.iter().enumerate() {
            for (place, entry) in document.entries().enumerate() {
                index.entry((file.group.as_str(), entry.id.clone())).or_insert((at, place));
            }
        }
        Texts { files, index }
    }

    /// The file that has a message, and what it says.
    pub(super) fn find(&self, group: &str, id: &str) -> Option<(&'a TextFile, &Entry)> {
        let (file, entry) = self.index.get(&(group, id.to_owned()))?;
        let (file, document) = self.files.get(*file)?;
        Some((file, document.entries().nth(*entry)?))
    }

    /// Every message with the file that it stands in.
    pub(super) fn all(&self) -> impl Iterator<Item = (&'a TextFile, &Entry)> {
        self.files.iter().flat_map(|(file, document)| document.entries().map(|entry| (*file, entry)))
    }
}
