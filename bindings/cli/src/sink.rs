//! Where everything goes that this program writes: the one place that decides what a terminal gets. No word of a person,
//! no name of a file and no restored title reaches it raw; colours are marked so that no text can have them for itself.

use std::borrow::Cow;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::sync::OnceLock;

use faro_core::l10n::{Message, visible, visible_json, visible_lines};
use serde_json::Value;

use crate::error::CliError;

/// What kept an answer from being written.
static LOST: OnceLock<ErrorKind> = OnceLock::new();

/// What begins a sequence of our own, until it is written: a number behind it that no text can know.
static OURS: OnceLock<String> = OnceLock::new();

/// As ECMA-48 begins a sequence.
const BEGIN: &str = "\u{1b}[";

/// Cursor home, screen empty (ECMA-48), and what was scrolled off it (xterm).
const EMPTY: &[u8] = b"\x1b[H\x1b[2J\x1b[3J";

/// Prints a line.
pub(crate) fn say(line: &str) {
    put(&shown(line));
}

/// Prints several lines.
pub(crate) fn say_lines(text: &str) {
    put(&text.split('\n').map(shown).collect::<Vec<_>>().join("\n"));
}

/// Prints a text of which a program reads the ends of its lines and its tabs as they are.
pub(crate) fn say_text(text: &str) {
    put(&visible_lines(text));
}

/// Prints JSON.
pub(crate) fn say_json(value: &Value) {
    put(&visible_json(&format!("{value:#}")));
}

/// Says what is no answer, such as a notice, on standard error. Whoever does not read that is no error either.
pub(crate) fn tell(line: &str) {
    tell_raw(&format!("{}\n", shown(line)));
}

/// The same of several lines of our own.
pub(crate) fn tell_lines(text: &str) {
    text.lines().for_each(tell);
}

/// Asks something; what is typed stands behind it.
pub(crate) fn ask(question: &str) {
    tell_raw(&format!("{} ", shown(question)));
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

/// Whether all that was said was written: half an export is worse than none.
///
/// # Errors
/// [`CliError::Said`], for what was asked for is done.
pub(crate) fn whole() -> Result<(), CliError> {
    LOST.get().map_or(Ok(()), |kind| {
        Err(CliError::Said(Message::new("cli-answer-lost").with("detail", kind.to_string())))
    })
}

/// Empties the terminal and what was scrolled off it: words of a case must not stay on it when the vault is closed.
pub(crate) fn clear() {
    if io::stdout().is_terminal() && std::env::var_os("TERM").is_some_and(|term| term != "dumb") {
        give(EMPTY);
    }
}

/// Sequences of our own, such as colours, marked as such until they are written.
pub(crate) fn own(sequences: &str) -> String {
    sequences.replace(BEGIN, ours())
}

/// A line as a terminal may get it: of its sequences only our own, of all else what stands on a line.
pub(crate) fn shown(line: &str) -> String {
    // Where each word has its direction, marks of direction alone say nothing, and some terminals draw them.
    let line: Cow<'_, str> = match line.contains(['\u{200e}', '\u{200f}']) {
        true => line.replace(['\u{200e}', '\u{200f}'], "").into(),
        false => line.into(),
    };
    line.split(ours()).map(visible).collect::<Vec<_>>().join(BEGIN)
}

/// Prints what may stand on a terminal as it is.
pub(crate) fn put(line: &str) {
    // In one piece with its end it passes by the buffer of standard output, which keeps what it held.
    give(format!("{line}\n").as_bytes());
}

fn ours() -> &'static str {
    OURS.get_or_init(|| format!("{BEGIN}{};", RandomState::new().build_hasher().finish()))
}

fn tell_raw(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sequences_of_our_own_are_written() {
        let line = format!("{}Ana\u{1b}[1mBob\n{}", own("\u{1b}[31m"), own("\u{1b}[0m"));
        assert_eq!(shown(&line), "\u{1b}[31mAna\\u{1B}[1mBob\\u{A}\u{1b}[0m");
        assert_eq!(textwrap::core::display_width(&own("\u{1b}[31mAna\u{1b}[0m")), 3);
        assert_eq!(shown("\u{200f}a\u{2066}b\u{2069}"), "a\\u{2066}b\\u{2069}");
    }
}
