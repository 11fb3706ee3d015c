//! Reads Fluent files for the checks, with the place of each text; a message that did not parse is known as broken.

use std::collections::HashMap;

use fluent_syntax::ast::{Comment, Entry, Pattern};
use fluent_syntax::parser::{self, ParserError};

use super::TextFile;

/// What a message, a term or an attribute says, and where.
pub(super) struct Text<'a> {
    pub(super) file: &'a TextFile,
    /// `hello`, `hello.title`, `-term`.
    pub(super) id: String,
    /// Its name in the file: its place.
    pub(super) name: &'a str,
    pub(super) pattern: Pattern<&'a str>,
    /// The comment above it.
    pub(super) comment: Vec<&'a str>,
    /// All that is written behind `=`, as it is written.
    pub(super) raw: &'a str,
}

impl Text<'_> {
    /// The message that it is, or that it is an attribute of.
    pub(super) fn message(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }

    /// A term and what it is told belong to their language alone.
    pub(super) fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }
}

/// One file of one language, read.
pub(super) struct Page<'a> {
    pub(super) file: &'a TextFile,
    pub(super) content: &'a str,
    pub(super) errors: Vec<ParserError>,
    /// Names of messages whose lines were not understood: they are there, but broken.
    pub(super) broken: Vec<&'a str>,
    pub(super) texts: Vec<Text<'a>>,
}

/// The messages of one language that see each other.
pub(super) struct Language<'a> {
    pub(super) tag: &'a str,
    pub(super) pages: Vec<Page<'a>>,
    by_id: HashMap<String, (usize, usize)>,
    by_file: HashMap<(&'a str, String), (usize, usize)>,
}

impl<'a> Language<'a> {
    pub(super) fn read(tag: &'a str, files: impl Iterator<Item = &'a TextFile>) -> Language<'a> {
        let pages: Vec<Page<'a>> = files.filter_map(page).collect();
        let (mut by_id, mut by_file) = (HashMap::new(), HashMap::new());
        for (at, page) in pages.iter().enumerate() {
            for (nth, text) in page.texts.iter().enumerate() {
                by_id.entry(text.id.clone()).or_insert((at, nth));
                by_file.entry((page.file.name.as_str(), text.id.clone())).or_insert((at, nth));
            }
        }
        Language { tag, pages, by_id, by_file }
    }

    /// The text with this id, of the file with this name if it is there.
    pub(super) fn get(&self, name: &str, id: &str) -> Option<&Text<'a>> {
        self.of_file(name, id).or_else(|| self.at(self.by_id.get(id)))
    }

    /// The text with this id in the file with this name alone.
    pub(super) fn of_file(&self, name: &str, id: &str) -> Option<&Text<'a>> {
        // A name of the other language's file: the key cannot be borrowed from it.
        let page = self.pages.iter().find(|page| page.file.name == name)?;
        self.at(self.by_file.get(&(page.file.name.as_str(), id.to_owned())))
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &Text<'a>> {
        self.pages.iter().flat_map(|page| &page.texts)
    }

    fn at(&self, place: Option<&(usize, usize)>) -> Option<&Text<'a>> {
        let (page, text) = place?;
        self.pages.get(*page)?.texts.get(*text)
    }
}

fn page(file: &TextFile) -> Option<Page<'_>> {
    let content = file.content.text().filter(|_| file.name.ends_with(".ftl"))?;
    let (resource, errors) = match parser::parse(content) {
        Ok(resource) => (resource, Vec::new()),
        Err(broken) => broken,
    };
    let broken = errors.iter().filter_map(|error| content.get(error.slice.clone()?));
    let broken = broken.flat_map(str::lines).filter(|line| !line.starts_with(' '));
    let broken = broken.filter_map(|line| Some(line.split_once('=')?.0.trim())).collect();
    let mut page = Page { file, content, errors, broken, texts: Vec::new() };
    for entry in resource.body {
        let (sigil, id, value, attributes, comment) = match entry {
            Entry::Message(message) => ("", message.id, message.value, message.attributes, message.comment),
            Entry::Term(term) => ("-", term.id, Some(term.value), term.attributes, term.comment),
            _ => continue,
        };
        let comment = comment.map(|Comment { content }| content).unwrap_or_default();
        let key = format!("{sigil}{}", id.name);
        let texts = &mut page.texts;
        let mut add = |id: String, name, pattern| {
            let comment = comment.clone();
            texts.push(Text { file, id, name, pattern, comment, raw: behind(content, name) });
        };
        if let Some(pattern) = value {
            add(key.clone(), id.name, pattern);
        }
        for attribute in attributes {
            add(format!("{key}.{}", attribute.id.name), attribute.id.name, attribute.value);
        }
    }
    Some(page)
}

/// The bytes before a part: parts are slices of the whole, and their distance is the place.
pub(crate) fn offset(content: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(content.as_ptr() as usize).min(content.len())
}

/// Line and column of a byte offset, both from 1, the column in characters.
pub(crate) fn position(content: &str, offset: usize) -> (usize, usize) {
    let before = content.get(..offset).unwrap_or(content);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// What is written behind the `=` of a name, to its end.
fn behind<'a>(content: &'a str, name: &'a str) -> &'a str {
    let rest = content.get(offset(content, name) + name.len()..).unwrap_or_default();
    let rest = rest.split_once('=').map_or("", |(_, rest)| rest);
    let mut end = 0;
    for (at, line) in rest.split_inclusive('\n').enumerate() {
        let begins = line.trim_start().chars().next();
        let is_next = !line.starts_with([' ', '}', '{', '\n']) || begins == Some('.');
        if at > 0 && is_next {
            break;
        }
        end += line.len();
    }
    rest.get(..end).unwrap_or_default().trim()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::Content;

    #[test]
    fn every_text_knows_its_place_and_what_is_written() {
        let content = "# c\na = A { $n } b\n    more\n    .x = X\n\nb =\n    { $n ->\n       *[other] o\n    }\n-t = T\nc =\n    .y = Y\n";
        let file = TextFile {
            tag: "en".into(),
            group: String::new(),
            name: "*/a.ftl".into(),
            path: "en/a.ftl".into(),
            content: Content::Text(content.into()),
        };
        let language = Language::read("en", [&file].into_iter());
        let content = file.content.text().unwrap();
        let seen: Vec<_> = language
            .texts()
            .map(|text| (text.id.as_str(), text.raw, position(content, offset(content, text.name))))
            .collect();
        assert_eq!(
            seen,
            [
                ("a", "A { $n } b\n    more", (2, 1)),
                ("a.x", "X", (4, 6)),
                ("b", "{ $n ->\n       *[other] o\n    }", (6, 1)),
                ("-t", "T", (10, 2)),
                ("c.y", "Y", (12, 6)),
            ]
        );
        assert!(language.get("*/other.ftl", "a").is_some() && language.of_file("*/other.ftl", "a").is_none());
        assert_eq!(language.texts().next().unwrap().comment, ["c"]);
    }
}
