//! What is printed: headings, aligned lines, wrapped sentences; colour only on a terminal.

use std::io::{self, IsTerminal};

use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use crate::sink::{own, put, say, shown};

/// A terminal, or whatever stands in for one.
pub(crate) struct Screen {
    colour: bool,
    width: usize,
}

/// How a text is set off. Numbers are those of ECMA-48, SGR.
#[derive(Clone, Copy)]
pub(crate) enum Tone {
    Strong,
    Quiet,
    Good,
    Urgent,
}

/// Whether what is printed may have colours.
pub(crate) fn has_colour() -> bool {
    io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

impl Screen {
    pub(crate) fn new() -> Screen {
        let width = terminal_size::terminal_size().map_or(88, |(width, _)| usize::from(width.0));
        Screen { colour: has_colour(), width: width.clamp(40, 100) }
    }

    /// The text in a tone, if this is a terminal.
    pub(crate) fn tone(&self, tone: Tone, text: &str) -> String {
        let [on, off] = self.codes(tone).map(|code| own(&code));
        format!("{on}{text}{off}")
    }

    /// What begins and ends a tone.
    fn codes(&self, tone: Tone) -> [String; 2] {
        let code = match tone {
            Tone::Strong => "1",
            Tone::Quiet => "2",
            Tone::Good => "32",
            Tone::Urgent => "1;31",
        };
        [code, "0"].map(|code| if self.colour { format!("\u{1b}[{code}m") } else { String::new() })
    }

    pub(crate) fn blank(&self) {
        say("");
    }

    /// A heading over a part of the screen.
    pub(crate) fn heading(&self, text: &str) {
        self.blank();
        say(&self.tone(Tone::Strong, text));
        say(&self.tone(Tone::Quiet, &"─".repeat(display_width(&shown(text)).min(self.width))));
    }

    /// One line.
    pub(crate) fn line(&self, indent: usize, text: &str) {
        say(&format!("{}{text}", " ".repeat(indent)));
    }

    /// A sentence, wrapped; all its lines stand under each other.
    pub(crate) fn sentence(&self, indent: usize, text: &str) {
        self.hanging(indent, "", text, None);
    }

    /// A wrapped sentence in a tone.
    pub(crate) fn toned(&self, indent: usize, tone: Tone, text: &str) {
        self.hanging(indent, "", text, Some(tone));
    }

    /// A mark and a sentence that hangs behind it: `1. …`.
    pub(crate) fn item(&self, indent: usize, mark: &str, text: &str) {
        self.hanging(indent, mark, text, None);
    }

    /// Rows of columns, each as wide as its widest cell.
    pub(crate) fn table(&self, indent: usize, rows: &[Vec<String>]) {
        let rows: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(|cell| shown(cell)).collect()).collect();
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            rows.iter().filter_map(|row| row.get(column)).map(|cell| display_width(cell)).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        for row in &rows {
            let cells = row.iter().zip(&widths);
            let padded =
                cells.map(|(cell, width)| format!("{cell}{}", " ".repeat(width - display_width(cell))));
            let line = padded.collect::<Vec<_>>().join("   ");
            put(&format!("{}{}", " ".repeat(indent), line.trim_end()));
        }
    }

    fn hanging(&self, indent: usize, mark: &str, text: &str, tone: Option<Tone>) {
        let lead = if mark.is_empty() { String::new() } else { format!("{mark} ") };
        let room = self.width.saturating_sub(indent + display_width(&lead)).max(20);
        // A form's name, I-589, stays on one line. Named, for the defaults change with what else is built beside it.
        let options = Options::new(room)
            .word_splitter(WordSplitter::NoHyphenation)
            .word_separator(WordSeparator::AsciiSpace)
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        let [on, off] = tone.map(|tone| self.codes(tone)).unwrap_or_default();
        for (index, line) in textwrap::wrap(&held(&shown(text), room), options).iter().enumerate() {
            let before = if index == 0 { lead.clone() } else { " ".repeat(display_width(&lead)) };
            let line = line.replace(HELD, " ");
            put(&format!("{}{before}{on}{line}{off}", " ".repeat(indent)));
        }
    }
}

/// A space at which no line ends: of private use, so that no text has it.
const HELD: char = '\u{e000}';

/// The text with the command at its end in one piece, if a line has room for it: it is copied from there.
fn held(text: &str, room: usize) -> String {
    let Some((before, command)) = text.rfind("faro ").map(|at| text.split_at(at)) else {
        return text.to_owned();
    };
    let is_command = command.is_ascii() && !command.contains(". ") && display_width(command) <= room;
    let command = if is_command { command.replace(' ', &HELD.to_string()) } else { command.to_owned() };
    format!("{before}{command}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_stays_on_one_line() {
        let mark = "Did you do it? Mark it: faro due done duty:1";
        assert_eq!(held(mark, 40), mark.replace("faro due done ", "faro\u{e000}due\u{e000}done\u{e000}"));
        for text in [mark, "Start faro open again. Then type your passphrase.", "Faro keeps it.", ""] {
            assert_eq!(held(text, 10), text);
        }
    }
}
