//! A section of an article as a reader sees it.

use super::html::escaped;

/// Its headings, lists, warnings and paragraphs. What is quoted from the law stands as it is written: a preview has no law.
pub(super) fn article_html(text: &str) -> String {
    let mut html = String::new();
    let mut open = "";
    for paragraph in text.split("\n\n") {
        for block in blocks(paragraph) {
            let (list, element, said) = block.read();
            if list != open {
                html += &tag("/", open);
                html += &tag("", list);
                open = list;
            }
            html +=
                &format!("<{element}>{}</{}>\n", strong(said), element.split(' ').next().unwrap_or_default());
        }
    }
    html + &tag("/", open)
}

/// Lines that belong together.
struct Block(String);

impl Block {
    /// The list that it is an item of, the element that it is, and its words.
    fn read(&self) -> (&'static str, &'static str, &str) {
        let line = self.0.as_str();
        let heading = |text: &str| text.split(" {#").next().unwrap_or_default().len();
        if let Some(title) = line.strip_prefix("# ") {
            return ("", "h3", title.get(..heading(title)).unwrap_or(title));
        }
        if line.starts_with('#') {
            let title = line.trim_start_matches('#').trim_start();
            return ("", "h4", title.get(..heading(title)).unwrap_or(title));
        }
        if let Some(item) = line.strip_prefix("- ") {
            return ("ul", "li", item);
        }
        if let Some((_, item)) = line.split_once(". ").filter(|(number, _)| number.parse::<u8>().is_ok()) {
            return ("ol", "li", item);
        }
        match line.strip_prefix('>').map(str::trim_start) {
            Some(quote) => ("", "p class=\"callout\"", quote.split_once(']').map_or(quote, |(_, said)| said)),
            None => ("", "p", line),
        }
    }
}

/// A paragraph, cut before each heading and item; other lines go on with what stands before them.
fn blocks(paragraph: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in paragraph.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let begins = Block(line.to_owned()).read().1 == "li" || line.starts_with('#');
        match blocks.last_mut() {
            Some(Block(block)) if !begins => {
                block.push(' ');
                block.push_str(line.strip_prefix("> ").unwrap_or(line));
            }
            _ => blocks.push(Block(line.to_owned())),
        }
    }
    blocks
}

fn tag(end: &str, name: &str) -> String {
    if name.is_empty() { String::new() } else { format!("<{end}{name}>\n") }
}

/// The words, with those that are written `**so**` in bold.
fn strong(text: &str) -> String {
    let parts = text.split("**").enumerate();
    let parts = parts.map(|(at, part)| match at % 2 {
        1 => format!("<strong>{}</strong>", escaped(part)),
        _ => escaped(part),
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_drawn_and_nothing_of_it_is_an_element() {
        let text = "## Do this {#steps}\n\n1. one\n2. two\n   more\n\nIt is **{{fact:fee}}** <b>.\n\n> [!warning] Take\n> care.\n- a";
        assert_eq!(
            article_html(text),
            "<h4>Do this</h4>\n<ol>\n<li>one</li>\n<li>two more</li>\n</ol>\n\
             <p>It is <strong>{{fact:fee}}</strong> &lt;b&gt;.</p>\n\
             <p class=\"callout\"> Take care.</p>\n<ul>\n<li>a</li>\n</ul>\n"
        );
        for text in ["", "#", "# {#", "**", "> [!", "1. ", "\n\n\n"] {
            let _ = article_html(text);
        }
    }
}
