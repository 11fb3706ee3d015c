//! A lossless view of a Fluent file, with byte ranges, instead of a syntax tree that would be printed anew.

use std::ops::Range;

use fluent_syntax::ast::{self, Attribute, Pattern};
use fluent_syntax::parser;

use super::text;
use crate::checks::offset;
use crate::l10n::readable;

/// A file of Fluent with the place of everything in it, so that one sentence can be changed and no other byte.
pub(super) struct Document {
    pub(super) items: Vec<Item>,
    /// Where the file ends, without the blank lines behind its last word.
    pub(super) end: usize,
}

/// What stands in a file, in its order.
pub(super) enum Item {
    /// A message or a term.
    Entry(Entry),
    /// A comment of a section (`##`) or of the file (`###`).
    Heading(Heading),
    /// A comment of nothing, or what cannot be read.
    Other,
}

/// A message or a term.
pub(super) struct Entry {
    /// Its name, with the hyphen of a term.
    pub(super) id: String,
    pub(super) comment: Vec<String>,
    /// The section that it stands in.
    pub(super) section: String,
    pub(super) parts: Vec<Part>,
    /// All of it, without its comment, in the one form that is compared.
    pub(super) normal: String,
    /// Where its name stands.
    pub(super) begin: usize,
    pub(super) end: usize,
}

/// Its value, or one of its attributes.
pub(super) struct Part {
    pub(super) attribute: Option<String>,
    /// As a translator writes it, without the indent.
    pub(super) text: String,
    /// From behind the equals sign to its last word.
    pub(super) place: Range<usize>,
}

/// The comment of a section, or of the whole file.
pub(super) struct Heading {
    pub(super) level: usize,
    pub(super) end: usize,
    pub(super) text: String,
}

impl Document {
    pub(super) fn read(content: &str) -> Document {
        // The same bytes in the same places.
        let content = &*readable(content);
        let resource = parser::parse(content).unwrap_or_else(|(resource, _)| resource);
        let begins: Vec<usize> = resource.body.iter().map(|entry| begin(content, entry)).collect();
        let ends = begins.iter().skip(1).copied().chain([content.len()]);
        let mut section = String::new();
        let items = resource.body.iter().zip(ends).map(|(entry, next)| {
            let end = content.get(..next).unwrap_or(content).trim_end().len();
            let comment = |comment: &Option<ast::Comment<&str>>| {
                let lines = comment.iter().flat_map(|comment| &comment.content);
                lines.map(|line| (*line).to_owned()).collect::<Vec<_>>()
            };
            match entry {
                ast::Entry::Message(found) => {
                    let head = Head { sigil: "", id: found.id.name, comment: comment(&found.comment) };
                    head.entry(content, found.value.as_ref(), &found.attributes, &section, end)
                }
                ast::Entry::Term(found) => {
                    let head = Head { sigil: "-", id: found.id.name, comment: comment(&found.comment) };
                    head.entry(content, Some(&found.value), &found.attributes, &section, end)
                }
                ast::Entry::GroupComment(comment) | ast::Entry::ResourceComment(comment) => {
                    let is_group = matches!(entry, ast::Entry::GroupComment(_));
                    let text = comment.content.join("\n");
                    if is_group {
                        section.clone_from(&text);
                    }
                    Item::Heading(Heading { level: if is_group { 2 } else { 3 }, end, text })
                }
                ast::Entry::Comment(_) | ast::Entry::Junk { .. } => Item::Other,
            }
        });
        Document { items: items.collect(), end: content.trim_end().len() }
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.items.iter().filter_map(|item| match item {
            Item::Entry(entry) => Some(entry),
            _ => None,
        })
    }

    pub(super) fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries().find(|entry| entry.id == id)
    }
}

impl Entry {
    /// The part of a full id: the value where `attribute` is none.
    pub(super) fn part(&self, attribute: Option<&str>) -> Option<&Part> {
        self.parts.iter().find(|part| part.attribute.as_deref() == attribute)
    }
}

/// What an entry is called, and what stands above it.
struct Head<'a> {
    sigil: &'static str,
    id: &'a str,
    comment: Vec<String>,
}

impl Head<'_> {
    fn entry(
        self,
        content: &str,
        value: Option<&Pattern<&str>>,
        attributes: &[Attribute<&str>],
        section: &str,
        end: usize,
    ) -> Item {
        let names = attributes.iter().map(|attribute| attribute.id.name);
        let begins: Vec<usize> =
            [self.id].into_iter().chain(names).map(|name| offset(content, name) + name.len()).collect();
        let mut parts = Vec::new();
        for (at, begin) in begins.iter().enumerate() {
            let attribute = at.checked_sub(1).and_then(|at| attributes.get(at));
            let pattern = attribute.map(|attribute| &attribute.value).or(value.filter(|_| at == 0));
            let Some(pattern) = pattern else { continue };
            // A part ends where the line of the next attribute begins.
            let next = attributes.get(at).map(|next| offset(content, next.id.name));
            let next = next.and_then(|next| content.get(..next)?.rfind('\n')).unwrap_or(end);
            let begin = begin + content.get(*begin..).and_then(|rest| rest.find('=')).map_or(0, |at| at + 1);
            let length = content.get(begin..next).map_or(0, |part| part.trim_end().len());
            parts.push(Part {
                attribute: attribute.map(|attribute| attribute.id.name.to_owned()),
                text: text::of_pattern(pattern),
                place: begin..begin + length,
            });
        }
        let normal = text::normal(self.sigil, self.id, value, attributes);
        let (id, begin) = (format!("{}{}", self.sigil, self.id), offset(content, self.id));
        Item::Entry(Entry {
            id,
            comment: self.comment,
            section: section.to_owned(),
            parts,
            normal,
            begin,
            end,
        })
    }
}

/// Where the line of an entry, or of its comment, begins.
fn begin(content: &str, entry: &ast::Entry<&str>) -> usize {
    let first = match entry {
        ast::Entry::Message(message) => {
            message.comment.as_ref().and_then(first_line).unwrap_or(message.id.name)
        }
        ast::Entry::Term(term) => term.comment.as_ref().and_then(first_line).unwrap_or(term.id.name),
        ast::Entry::Comment(comment)
        | ast::Entry::GroupComment(comment)
        | ast::Entry::ResourceComment(comment) => first_line(comment).unwrap_or_default(),
        ast::Entry::Junk { content } => content,
    };
    let at = offset(content, first);
    content.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1)
}

fn first_line<'a>(comment: &ast::Comment<&'a str>) -> Option<&'a str> {
    comment.content.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "### All\n\n## Days\n\n# Why\n#\n# and where\nday = { $n ->\n    [one] a\n   *[other] b\n}\n    .c =  C\n      d\n\n\nnöt\n# loose\n\n-brand = Faro\n## End\nlast = x\n";

    #[test]
    fn everything_in_a_file_has_its_place() {
        let document = Document::read(FILE);
        let entries: Vec<&Entry> = document.entries().collect();
        assert_eq!(
            entries.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(),
            ["day", "-brand", "last"]
        );
        let day = entries[0];
        assert_eq!(day.comment, ["Why", "", "and where"]);
        assert_eq!((day.section.as_str(), entries[2].section.as_str()), ("Days", "End"));
        assert_eq!(&FILE[day.parts[0].place.clone()], " { $n ->\n    [one] a\n   *[other] b\n}");
        assert_eq!(&FILE[day.parts[1].place.clone()], "  C\n      d");
        assert_eq!(day.parts[1].text, "C\nd");
        assert_eq!(day.parts[0].text, "{ $n ->\n    [one] a\n   *[other] b\n}");
        assert!(FILE[..day.end].ends_with("d") && FILE[..entries[1].end].ends_with("Faro"));
        assert_eq!(
            day.normal,
            "day =\n    { $n ->\n        [one] a\n       *[other] b\n    }\n    .c =\n        C\n        d\n"
        );
    }
}
