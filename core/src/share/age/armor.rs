//! The armor of an age file: strict PEM (RFC 7468), read and never written.
use std::io::{self, BufRead, Read, Seek, SeekFrom};

use base64ct::{Base64, Encoding};

use super::error::AgeError;

const BEGIN: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
const END: &[u8] = b"-----END AGE ENCRYPTED FILE-----";
const COLUMNS: usize = 64;
/// The bytes of a full line.
const FULL: usize = COLUMNS / 4 * 3;
/// White space may stand around it, but not without end.
const MOST_SPACE: u64 = 1024;

/// Whether an armor begins so: white space may stand before it.
pub(super) fn begins(start: &[u8]) -> bool {
    start.trim_ascii_start().starts_with(BEGIN)
}

/// An age file as its bytes, whether it is armored or not.
pub(crate) struct Armored<R: BufRead> {
    from: R,
    /// Where the bytes begin, or their first line.
    start: u64,
    lines: Option<Lines>,
}

/// Where in the armor the reader stands.
struct Lines {
    /// The bytes of the line.
    bytes: Vec<u8>,
    used: usize,
    /// Of how many bytes every line's end is.
    ending: usize,
    state: State,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    More,
    /// A line that was not full was the last one.
    AtEnd,
    Behind,
}

impl<R: BufRead + Seek> Armored<R> {
    /// # Errors
    /// [`AgeError::Foreign`] for what begins neither way.
    pub(crate) fn new(mut from: R) -> Result<Self, AgeError> {
        let start = from.stream_position()?;
        if from.fill_buf()?.first().is_none_or(|first| *first == b'a') {
            return Ok(Self { from, start, lines: None });
        }
        space(&mut from)?;
        let (begin, ending) = line(&mut from)?;
        if begin != BEGIN || ending == 0 {
            return Err(AgeError::Foreign);
        }
        let start = from.stream_position()?;
        let bytes = Vec::with_capacity(FULL);
        Ok(Self { from, start, lines: Some(Lines { bytes, used: 0, ending, state: State::More }) })
    }
}

impl Lines {
    fn next(&mut self, from: &mut impl BufRead) -> Result<(), AgeError> {
        self.bytes.clear();
        self.used = 0;
        if self.state == State::Behind {
            return Ok(());
        }
        let (text, ending) = line(from)?;
        if text == END {
            self.state = State::Behind;
            space(from)?;
            return if from.fill_buf()?.is_empty() { Ok(()) } else { Err(AgeError::Damaged) };
        }
        let mut buffer = [0; FULL];
        let bytes = Base64::decode(&text, &mut buffer).map_err(|_| AgeError::Damaged)?;
        let is_canonical = Base64::encode_string(bytes).as_bytes() == text;
        if !is_canonical || bytes.is_empty() || ending != self.ending || self.state != State::More {
            return Err(AgeError::Damaged);
        }
        if bytes.len() < FULL {
            self.state = State::AtEnd;
        }
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }
}

impl<R: BufRead> BufRead for Armored<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let Some(lines) = &mut self.lines else { return self.from.fill_buf() };
        if lines.used == lines.bytes.len() {
            lines.next(&mut self.from)?;
        }
        Ok(lines.bytes.get(lines.used..).unwrap_or_default())
    }

    fn consume(&mut self, count: usize) {
        match &mut self.lines {
            Some(lines) => lines.used = (lines.used + count).min(lines.bytes.len()),
            None => self.from.consume(count),
        }
    }
}

impl<R: BufRead> Read for Armored<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        if self.lines.is_none() {
            return self.from.read(to);
        }
        let count = Read::read(&mut self.fill_buf()?, to)?;
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead + Seek> Seek for Armored<R> {
    /// From the beginning alone: every line but the last has the same length.
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let SeekFrom::Start(at) = to else { return Err(io::ErrorKind::Unsupported.into()) };
        let Some(lines) = &mut self.lines else {
            return self.from.seek(SeekFrom::Start(self.start + at)).map(|_| at);
        };
        let line = (COLUMNS + lines.ending) as u64;
        self.from.seek(SeekFrom::Start(self.start + at / FULL as u64 * line))?;
        lines.state = State::More;
        lines.next(&mut self.from)?;
        lines.used = ((at % FULL as u64) as usize).min(lines.bytes.len());
        Ok(at)
    }

    fn stream_position(&mut self) -> io::Result<u64> {
        let Some(lines) = &self.lines else { return Ok(self.from.stream_position()? - self.start) };
        // What was read of the lines, less what of the last one was not answered: all before it are full.
        let read = (self.from.stream_position()? - self.start) / (COLUMNS + lines.ending) as u64;
        Ok(read.saturating_sub(1) * FULL as u64 + lines.used as u64)
    }
}

/// A line, and of how many bytes its end is; one that is too long for the armor is cut.
fn line(from: &mut impl BufRead) -> Result<(Vec<u8>, usize), AgeError> {
    let mut line = Vec::with_capacity(COLUMNS + 2);
    from.take(COLUMNS as u64 + 2).read_until(b'\n', &mut line)?;
    let whole = line.len();
    if line.pop_if(|last| *last == b'\n').is_some() {
        line.pop_if(|last| *last == b'\r');
    }
    let ending = whole - line.len();
    Ok((line, ending))
}

/// Passes over white space.
fn space(from: &mut impl BufRead) -> Result<(), AgeError> {
    let mut passed = 0;
    while let Some(b' ' | b'\t' | b'\r' | b'\n') = from.fill_buf()?.first() {
        from.consume(1);
        passed += 1;
        if passed > MOST_SPACE {
            return Err(AgeError::Damaged);
        }
    }
    Ok(())
}
