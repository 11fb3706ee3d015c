//! What all checkers answer, of translations as of packs, so that one printer serves for both.

use super::{Arg, Message};

/// One thing that a checker of texts or rules found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The file, from the root of the project.
    pub path: String,
    /// Line, from 1; 1 where the finding is about the whole file.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// How bad it is.
    pub severity: Severity,
    /// A code that a translator can look up: F001, C001, P001 …
    pub code: &'static str,
    /// What is wrong and what to write instead.
    pub message: Message,
    /// The language that it is about; empty where it is about none.
    pub tag: String,
    /// The name of the message, or `#section` of an article; empty where it is about none.
    pub id: String,
    /// What the source says there.
    pub source_text: Option<String>,
    /// What to write in the place of the very part, where that can be known.
    pub fix: Option<String>,
}

impl Finding {
    /// A finding at a place of a file.
    pub fn new(
        path: impl Into<String>,
        (line, column): (usize, usize),
        severity: Severity,
        code: &'static str,
        message: Message,
    ) -> Finding {
        let (path, tag, id) = (path.into(), String::new(), String::new());
        Finding { path, line, column, severity, code, message, tag, id, source_text: None, fix: None }
    }

    /// Tells its sentence one thing more.
    #[must_use]
    pub fn told(mut self, name: &'static str, told: impl Into<Arg>) -> Finding {
        self.message = self.message.with(name, told);
        self
    }

    /// What to write in the place of the part.
    #[must_use]
    pub fn mended(mut self, fix: impl Into<String>) -> Finding {
        self.fix = Some(fix.into());
        self
    }

    /// So many characters further left: a sign before the name belongs to the part.
    #[must_use]
    pub fn back(mut self, signs: usize) -> Finding {
        self.column = self.column.saturating_sub(signs).max(1);
        self
    }
}

/// Whether a finding stops a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The reader would see something wrong or nothing.
    Error,
    /// Worth a look.
    Warning,
}
