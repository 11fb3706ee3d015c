//! A worksheet as a table for spreadsheets (RFC 4180).

use super::filled::Filled;
use super::sheet::Sheet;

/// What begins a formula in a spreadsheet; such a cell gets an apostrophe before it.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The columns that are read back, beside the one that is named by the language.
const KEY: &str = "id";
const VERSION: &str = "version";
const NOTE: &str = "note";

impl Sheet {
    /// The table, with the mark by which spreadsheets know UTF-8.
    pub fn to_csv(&self) -> String {
        let second = self.second.iter().map(String::as_str);
        let head = [KEY, "why", &self.source].into_iter().chain(second).chain([&self.tag, NOTE, VERSION]);
        let mut lines = vec![line(head)];
        for row in &self.rows {
            let second = self.second.iter().map(|_| row.second.as_str());
            let cells = [row.key.as_str(), &row.why, &row.source].into_iter().chain(second);
            lines.push(line(cells.chain([row.current.as_str(), "", &row.version])));
        }
        format!("\u{feff}{}\r\n", lines.join("\r\n"))
    }
}

fn line<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let cells = cells.map(|cell| {
        let is_formula = cell.starts_with(FORMULA) || cell.starts_with('\'');
        let cell = if is_formula { format!("'{cell}") } else { cell.to_owned() };
        match cell.contains(['"', ',', ';', '\n', '\r', '\t']) {
            true => format!("\"{}\"", cell.replace('"', "\"\"")),
            false => cell,
        }
    });
    cells.collect::<Vec<_>>().join(",")
}

/// The language that the table is of, if it is another one than `tag`, and its rows.
pub(super) fn read(tag: &str, content: &str) -> (Option<String>, Vec<Filled>) {
    let head = content.lines().next().unwrap_or_default();
    // Some spreadsheets write semicolons, where a comma stands in numbers.
    let separator = [';', '\t'].into_iter().find(|sign| head.contains(*sign)).unwrap_or(',');
    let mut lines = cells(content, separator).into_iter();
    let head = lines.next().unwrap_or_default();
    let column = |name: &str| head.iter().position(|cell| cell.trim() == name);
    let Some(key) = column(KEY) else { return (None, Vec::new()) };
    let (version, note) = (column(VERSION), column(NOTE));
    let Some(own) = column(tag) else {
        // Ours stands right before the notes.
        let other = note.and_then(|at| head.get(at.checked_sub(1)?));
        return (other.cloned(), Vec::new());
    };
    let rows = lines.map(|line| {
        let cell =
            |at: Option<usize>| at.and_then(|at| line.get(at)).map(|cell| bare(cell).trim().to_owned());
        Filled {
            key: cell(Some(key)).unwrap_or_default(),
            text: cell(Some(own)).unwrap_or_default(),
            version: cell(version).filter(|version| !version.is_empty()),
            note: cell(note).unwrap_or_default(),
        }
    });
    (None, rows.filter(|row| !row.key.is_empty()).collect())
}

/// Without the apostrophe that was put before it.
fn bare(cell: &str) -> &str {
    let rest = cell.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA) || rest.starts_with('\''));
    rest.unwrap_or(cell)
}

fn cells(content: &str, separator: char) -> Vec<Vec<String>> {
    let (mut lines, mut line, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut signs = content.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                signs.next();
                cell.push('"');
            }
            '"' if quoted || cell.is_empty() => quoted = !quoted,
            sign if quoted => cell.push(sign),
            '\n' => {
                line.push(std::mem::take(&mut cell));
                lines.push(std::mem::take(&mut line));
            }
            sign if sign == separator => line.push(std::mem::take(&mut cell)),
            sign => cell.push(sign),
        }
    }
    if !cell.is_empty() || !line.is_empty() {
        line.push(cell);
        lines.push(line);
    }
    lines
}
