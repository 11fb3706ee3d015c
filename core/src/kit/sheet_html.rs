//! A worksheet as one page, to be filled in a browser without a network, saved, and sent back.

use super::filled::Filled;
use super::html::{escaped, page, unescaped};
use super::name::is_section;
use super::sheet::{Row, Sheet};
use crate::l10n::{Message, Tag, Words};

const STYLE: &str = include_str!("sheet.css");
/// Letters on a line of a box, more or less.
const COLUMNS: usize = 40;

const SCRIPT: &str = include_str!("sheet.js");

impl Sheet {
    /// The page, in the words of the person who makes it.
    pub fn to_html(&self, words: &Words) -> String {
        let say = |id: &str| escaped(&words.text(&Message::new(id)));
        let direction = Tag::direction_of(&self.tag).as_str();
        let second = self.second.as_ref().map(|tag| format!("<th>{}", escaped(tag)));
        let has_article = self.rows.iter().any(|row| is_section(&row.key));
        let article =
            if has_article { format!("<p>{}</p>\n", say("kit-sheet-article")) } else { String::new() };
        let rows: String = self.rows.iter().map(|row| self.row(row, direction)).collect();
        let body = format!(
            "<header><h1>{title}: {tag}</h1>\n<p>{how}</p>\n<p>{brackets}</p>\n{article}\
             <p><button id=\"save\" type=\"button\">{save}</button> <output id=\"done\"></output></p></header>\n\
             <table>\n<thead><tr><th>{name}<th>{source}{second}<th>{tag}<th>{note}</thead>\n<tbody>\n{rows}</tbody>\n</table>",
            title = say("kit-sheet-title"),
            tag = escaped(&self.tag),
            how = say("kit-sheet-how"),
            brackets = say("kit-sheet-brackets"),
            article = article,
            save = say("kit-sheet-save"),
            name = say("kit-sheet-where"),
            source = escaped(&self.source),
            second = second.unwrap_or_default(),
            note = say("kit-sheet-note"),
        );
        let head = format!("<meta name=\"faro-worksheet\" content=\"{}\">\n", escaped(&self.tag));
        let title = format!("{}: {}", say("kit-sheet-title"), escaped(&self.tag));
        page(words.tag(), [&title, &head], STYLE, &body, SCRIPT)
    }

    fn row(&self, row: &Row, direction: &str) -> String {
        let cell = |tag: &str, text: &str| {
            let direction = Tag::direction_of(tag).as_str();
            format!("<td lang=\"{}\" dir=\"{direction}\"><pre>{}</pre>", escaped(tag), escaped(text))
        };
        let second = self.second.as_ref().map(|tag| cell(tag, &row.second));
        let (key, tag) = (escaped(&row.key), escaped(&self.tag));
        format!(
            "<tr><td><code>{key}</code><p>{why}</p>{source}{second}\
             <td><textarea name=\"text\" data-id=\"{key}\" data-version=\"{version}\" lang=\"{tag}\" dir=\"{direction}\" \
             aria-label=\"{key}\" rows=\"{lines}\">{current}</textarea>\
             <td><textarea name=\"note\" data-id=\"{key}\" aria-label=\"{key}\"></textarea>\n",
            why = escaped(&row.why),
            source = cell(&self.source, &row.source),
            second = second.unwrap_or_default(),
            version = row.version,
            lines = row.source.lines().map(|line| 1 + line.chars().count() / COLUMNS).sum::<usize>().max(2),
            current = escaped(&row.current),
        )
    }
}

/// The language that a page is of, and its rows.
pub(super) fn read(content: &str) -> (Option<String>, Vec<Filled>) {
    let tag = content.split("<meta ").skip(1).find_map(|rest| {
        let inside = rest.split('>').next()?;
        let is_ours = value(inside, "name")? == "faro-worksheet";
        value(inside, "content").filter(|_| is_ours)
    });
    let mut rows: Vec<Filled> = Vec::new();
    for field in content.split("<textarea").skip(1) {
        let Some((inside, rest)) = field.split_once('>') else { continue };
        let text = rest.split("</textarea").next().unwrap_or_default();
        // HTML does not count a line end right behind the tag.
        let text = unescaped(text.strip_prefix('\n').unwrap_or(text)).trim().to_owned();
        let Some(key) = value(inside, "data-id") else { continue };
        match value(inside, "name").as_deref() {
            Some("text") => {
                rows.push(Filled { key, text, version: value(inside, "data-version"), note: String::new() });
            }
            Some("note") => {
                if let Some(row) = rows.iter_mut().find(|row| row.key == key) {
                    row.note = text;
                }
            }
            _ => {}
        }
    }
    (tag, rows)
}

/// An attribute of a tag, in whichever order and quotes a browser wrote it.
fn value(inside: &str, name: &str) -> Option<String> {
    let mut rest = inside;
    while let Some(at) = rest.find(name) {
        let (before, after) = rest.split_at_checked(at)?;
        let found = after.strip_prefix(name)?;
        let begins = before.chars().next_back().is_none_or(char::is_whitespace);
        if let Some(quoted) = found.strip_prefix('=').filter(|_| begins) {
            let quote = quoted.chars().next().filter(|sign| ['"', '\''].contains(sign));
            let text = match quote {
                Some(quote) => quoted.get(1..)?.split(quote).next()?,
                None => quoted.split_whitespace().next().unwrap_or_default(),
            };
            return Some(unescaped(text));
        }
        rest = found;
    }
    None
}
