//! A sheet as one page of HTML that needs nothing else, for print.

use std::borrow::Cow;

use serde::Serialize;

use super::block::{Block, Line, Said, Sheet};
use crate::Coded;
use crate::l10n::{Direction, plain};
use crate::qr::QrCode;

const STYLE: &str = include_str!("sheet.css");

/// Nothing is fetched, nothing runs.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// The paper that a printer has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperSize {
    /// ISO A4.
    #[default]
    A4,
    /// US letter.
    Letter,
}

impl Coded for PaperSize {
    const ALL: &'static [PaperSize] = &[PaperSize::A4, PaperSize::Letter];
}

/// The page.
pub fn html(sheet: &Sheet, size: PaperSize) -> String {
    let title = escaped(sheet.title.first().map_or("", |line| &line.text));
    // What stands at the side begins beside the title.
    let (codes, below): (Vec<&Block>, Vec<&Block>) =
        sheet.blocks.iter().partition(|block| matches!(block, Block::Code { .. }));
    let [codes, below] = [codes, below].map(|blocks| blocks.into_iter().map(block).collect::<String>());
    let body = codes + &said("h1", &sheet.title) + &below;
    let (size, kind, tag) = (size.code(), sheet.kind.code(), escaped(&sheet.tag));
    let direction = sheet.direction.as_str();
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <style>@page{{size:{size}}}\n{STYLE}</style>\n</head>\n<body class=\"{kind} {size}\">\n{body}</body>\n</html>\n"
    )
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(text) => said("h2", text),
        Block::Text(text) => said("p", text),
        Block::Field { label, lines } => {
            let lines: String = lines.iter().map(|line| said("div", line)).collect();
            format!(
                "<div class=\"field\"><div class=\"label\">{}</div><div>{lines}</div></div>\n",
                joined(label)
            )
        }
        Block::Date { title, days, place } => {
            let days: String = days.iter().map(|day| said("p", day)).collect();
            let place = place.as_ref().map(|place| element("p", place)).unwrap_or_default();
            format!("<div class=\"date\">{}{days}{place}</div>\n", said("h3", title))
        }
        Block::Code { code, caption } => {
            format!("<figure>{}<figcaption>{}</figcaption></figure>\n", svg(code), joined(caption))
        }
        Block::Write { label, lines } => {
            let lines = "<div class=\"line\"></div>".repeat(usize::from(*lines));
            format!(
                "<div class=\"write\"><div class=\"label\">{}</div><div>{lines}</div></div>\n",
                joined(label)
            )
        }
        Block::Table { head, rows } => {
            let head: String = head.iter().map(|cell| format!("<th>{}</th>", joined(cell))).collect();
            let cell = |line: &Line| element("td", line);
            let row = |row: &Vec<Line>| format!("<tr>{}</tr>\n", row.iter().map(cell).collect::<String>());
            let rows: String = rows.iter().map(row).collect();
            format!("<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>\n")
        }
        Block::Card(blocks) => {
            format!("<section>{}</section>\n", blocks.iter().map(self::block).collect::<String>())
        }
    }
}

/// The same in each language, side by side.
fn said(name: &str, said: &Said) -> String {
    match said.as_slice() {
        [one] => element(name, one) + "\n",
        lines => {
            let lines: String = lines.iter().map(|line| element("span", line)).collect();
            format!("<{name} class=\"pair\">{lines}</{name}>\n")
        }
    }
}

/// The same in each language, one below the other.
fn joined(said: &Said) -> String {
    said.iter().map(|line| element("span", line)).collect()
}

fn element(name: &str, line: &Line) -> String {
    let (tag, direction) = (escaped(&line.tag), direction(line));
    format!("<{name} lang=\"{tag}\" dir=\"{direction}\">{}</{name}>", escaped(&unmarked(line)))
}

/// The text, without marks of direction where all of it runs from left to right: whoever copies it out of a printed file
/// gets them too, and some files part a word there.
fn unmarked(line: &Line) -> Cow<'_, str> {
    let turns = line.text.chars().any(|c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'));
    let is_plain = line.direction == Some(Direction::Ltr) && !turns;
    if is_plain { plain(&line.text).into() } else { (&line.text).into() }
}

fn direction(line: &Line) -> &'static str {
    line.direction.map_or("auto", |direction| direction.as_str())
}

fn svg(code: &QrCode) -> String {
    let side = code.picture_side();
    format!(
        "<svg viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\" role=\"img\">\
         <path fill=\"#fff\" d=\"M0,0h{side}v{side}h-{side}z\"/><path fill=\"#000\" d=\"{}\"/></svg>",
        code.path()
    )
}

/// A text as HTML has it, in an element or in an attribute.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&#39;")
}
