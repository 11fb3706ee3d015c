//! The subset of Markdown that articles are written in: what a phone's own widgets can draw.

use crate::phone::Phone;

/// A piece of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// One item of a list; numbered, if the list is.
    Item(Option<u32>, Vec<Span>),
    /// A paragraph that must not be overlooked (`> [!warning]`).
    Warning(Vec<Span>),
}

/// A run of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Written `**so**`.
    pub strong: bool,
    /// It is a number to call, quoted from the facts.
    pub phone: Option<Phone>,
}

/// An article as it is written: a title, an introduction, sections with stable ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Source {
    pub(super) title: String,
    /// The introduction has the id `""`.
    pub(super) sections: Vec<SourceSection>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SourceSection {
    pub(super) id: String,
    pub(super) heading: String,
    pub(super) blocks: Vec<Block>,
}

impl Block {
    /// The words of the block without their marks.
    pub fn text(&self) -> String {
        let (Block::Paragraph(spans) | Block::Item(_, spans) | Block::Warning(spans)) = self;
        spans.iter().map(|span| span.text.as_str()).collect()
    }
}

/// Reads an article. `# ` is its title, `## Heading {#id}` begins a section, `- ` and `1. ` are items, a quote that
/// begins with `[!warning]` is a warning; paragraphs end at an empty line; one between `<!--` and `-->` is for the
/// writer alone. Anything else is text.
pub(super) fn parse(text: &str) -> Source {
    let mut source = Source { title: String::new(), sections: vec![SourceSection::default()] };
    let is_aside = |paragraph: &&str| paragraph.starts_with("<!--") && paragraph.trim_end().ends_with("-->");
    for paragraph in text.split("\n\n").filter(|paragraph| !is_aside(paragraph)) {
        for lines in items(paragraph) {
            read(&lines, &mut source);
        }
    }
    source
}

/// A paragraph, cut before each line that begins a heading or an item; continued lines are joined.
fn items(paragraph: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    for line in paragraph.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let begins = line.starts_with('#') || line.starts_with("- ") || number(line).is_some();
        match items.last_mut() {
            Some(item) if !begins => {
                item.push(' ');
                item.push_str(line.strip_prefix("> ").unwrap_or(line));
            }
            _ => items.push(line.to_owned()),
        }
    }
    items
}

fn read(line: &str, source: &mut Source) {
    if let Some(title) = line.strip_prefix("# ") {
        source.title = title.to_owned();
    } else if let Some(heading) = line.strip_prefix("## ") {
        let (heading, id) = heading.rsplit_once(" {#").unwrap_or((heading, ""));
        let (id, heading) = (id.trim_end_matches('}').to_owned(), heading.to_owned());
        source.sections.push(SourceSection { id, heading, blocks: Vec::new() });
    } else if let Some(section) = source.sections.last_mut() {
        section.blocks.push(if let Some(warning) = line.strip_prefix("> [!warning]") {
            Block::Warning(spans(warning.trim()))
        } else if let Some(item) = line.strip_prefix("- ") {
            Block::Item(None, spans(item))
        } else if let Some((number, item)) = number(line) {
            Block::Item(Some(number), spans(item))
        } else {
            Block::Paragraph(spans(line))
        });
    }
}

fn number(line: &str) -> Option<(u32, &str)> {
    let (number, text) = line.split_once(". ")?;
    Some((number.parse().ok()?, text))
}

fn spans(text: &str) -> Vec<Span> {
    let parts = text.split("**").enumerate();
    let spans =
        parts.map(|(index, part)| Span { text: part.to_owned(), strong: index % 2 == 1, phone: None });
    spans.filter(|span| !span.text.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_read_into_blocks() {
        let text = "# Title\n\nFirst **bold** line\ngoes on.\n\n> [!warning] Take\n> care.\n\n\
                    ## Bring this {#bring}\n\n- one\n- two\n  more\n\n1. first\n2. second\n";
        let source = parse(text);
        assert_eq!(parse(&format!("<!-- For\nme. -->\n\n{text}")), source);
        assert_eq!(source.title, "Title");
        let [intro, bring] = &source.sections[..] else { panic!("{source:?}") };
        assert_eq!(intro.blocks[0].text(), "First bold line goes on.");
        assert!(matches!(&intro.blocks[0], Block::Paragraph(spans) if spans[1].strong && spans.len() == 3));
        assert_eq!(intro.blocks[1], Block::Warning(spans("Take care.")));
        assert_eq!((bring.id.as_str(), bring.heading.as_str()), ("bring", "Bring this"));
        assert_eq!(
            bring.blocks,
            [
                Block::Item(None, spans("one")),
                Block::Item(None, spans("two more")),
                Block::Item(Some(1), spans("first")),
                Block::Item(Some(2), spans("second")),
            ]
        );
    }

    #[test]
    fn nothing_breaks_it() {
        for text in ["", "#", "##", "## {#", "****", "**", "> [!warning]", "1. ", "{{fact:", "\n\n\n", "- "] {
            let _ = parse(text);
        }
    }
}
