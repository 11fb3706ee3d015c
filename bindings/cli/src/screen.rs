//! What is printed: headings, aligned lines, wrapped sentences; colour only on a terminal.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::sync::OnceLock;

use faro_core::l10n::{Message, plain};
use textwrap::core::display_width;
use textwrap::{Options, WordSplitter};

use crate::error::CliError;

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

/// What kept an answer from being written.
static LOST: OnceLock<ErrorKind> = OnceLock::new();

/// Prints a line.
pub(crate) fn say(line: &str) {
    // In one piece with its end it passes by the buffer of standard output, which keeps what it held.
    give(format!("{line}\n").as_bytes());
}

/// Writes to standard output: the only place that does. A reader who went away (a closed pipe) is no error; others are
/// told by [`whole`].
pub(crate) fn give(bytes: &[u8]) {
    let mut stdout = io::stdout().lock();
    let given = stdout.write_all(bytes).and_then(|()| stdout.flush());
    if let Some(error) = given.err().filter(|error| error.kind() != ErrorKind::BrokenPipe) {
        LOST.get_or_init(|| error.kind());
    }
}

/// Standard output, for what comes in pieces.
pub(crate) struct Given;

impl Write for Given {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        give(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Whether what is printed may have colours.
pub(crate) fn has_colour() -> bool {
    io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// Whether all that was said was written: half an export is worse than none.
///
/// # Errors
/// [`CliError::Said`], for what was asked for is done.
pub(crate) fn whole() -> Result<(), CliError> {
    LOST.get().map_or(Ok(()), |kind| {
        Err(CliError::Said(Message::new("cli-answer-lost").with("detail", kind.to_string())))
    })
}

/// Says what is no answer, such as a question, on standard error. Whoever does not read that is no error either.
pub(crate) fn tell(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

impl Screen {
    pub(crate) fn new() -> Screen {
        let width = terminal_size::terminal_size().map_or(88, |(width, _)| usize::from(width.0));
        Screen { colour: has_colour(), width: width.clamp(40, 100) }
    }

    /// The text in a tone, if this is a terminal.
    pub(crate) fn tone(&self, tone: Tone, text: &str) -> String {
        let code = match tone {
            Tone::Strong => "1",
            Tone::Quiet => "2",
            Tone::Good => "32",
            Tone::Urgent => "1;31",
        };
        if self.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    pub(crate) fn blank(&self) {
        say("");
    }

    /// A heading over a part of the screen.
    pub(crate) fn heading(&self, text: &str) {
        self.blank();
        say(&self.tone(Tone::Strong, text));
        say(&self.tone(Tone::Quiet, &"─".repeat(display_width(text).min(self.width))));
    }

    /// A line as it is.
    pub(crate) fn line(&self, indent: usize, text: &str) {
        say(&format!("{}{}", " ".repeat(indent), plain(text)));
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
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            rows.iter().filter_map(|row| row.get(column)).map(|cell| display_width(cell)).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        for row in rows {
            let cells = row.iter().zip(&widths);
            let padded =
                cells.map(|(cell, width)| format!("{cell}{}", " ".repeat(width - display_width(cell))));
            let line = padded.collect::<Vec<_>>().join("   ");
            self.line(indent, line.trim_end());
        }
    }

    fn hanging(&self, indent: usize, mark: &str, text: &str, tone: Option<Tone>) {
        let lead = if mark.is_empty() { String::new() } else { format!("{mark} ") };
        let room = self.width.saturating_sub(indent + display_width(&lead)).max(20);
        // A form's name, I-589, stays on one line.
        let options = Options::new(room).word_splitter(WordSplitter::NoHyphenation);
        for (index, line) in textwrap::wrap(&plain(text), options).iter().enumerate() {
            let line = tone.map_or_else(|| line.to_string(), |tone| self.tone(tone, line));
            let before = if index == 0 { lead.clone() } else { " ".repeat(display_width(&lead)) };
            say(&format!("{}{before}{line}", " ".repeat(indent)));
        }
    }
}
