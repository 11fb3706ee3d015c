//! What stands on a sheet.

use serde::Serialize;

use crate::Coded;
use crate::l10n::{Direction, Localized, visible_lines};
use crate::qr::QrCode;

/// A line, with the language that it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// BCP 47; `und` of somebody's own words.
    pub tag: String,
    /// None of somebody's own words: their first letter says it.
    pub direction: Option<Direction>,
}

/// The same in each language of the sheet, the first reader's first; a single one where both would read the same.
pub type Said = Vec<Line>;

/// What stands on a sheet, from the top to the bottom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// What follows is about this.
    Heading(Said),
    /// A sentence.
    Text(Said),
    /// What something is called, and what it is.
    Field {
        /// "Name".
        label: Said,
        /// Each on a line of its own, in each language that says it in its own way.
        lines: Vec<Said>,
    },
    /// One thing that is due.
    Date {
        /// What it is.
        title: Said,
        /// Its days in words.
        days: Vec<Said>,
        /// Where; may be missing.
        place: Option<Line>,
    },
    /// A QR code.
    Code {
        /// Its modules.
        code: QrCode,
        /// What it holds.
        caption: Said,
    },
    /// Room to write by hand.
    Write {
        /// What to write there.
        label: Said,
        /// How many lines.
        lines: u8,
    },
    /// Figures, with what they were counted from.
    Table {
        /// What each column is called.
        head: Vec<Said>,
        /// As many as the head has, each time.
        rows: Vec<Vec<Line>>,
    },
    /// To be cut out.
    Card(Vec<Block>),
}

/// Which sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetKind {
    /// The case on one page.
    Case,
    /// Eight cards to be cut out.
    Wallet,
    /// For the family of somebody who is detained.
    Detained,
    /// For offices that call an interpreter.
    Interpreter,
    /// Words for the judge and the officer.
    Phrases,
    /// What was done of what a supervision asks.
    Compliance,
    /// The proof log.
    Proof,
}

impl Coded for SheetKind {
    const ALL: &'static [SheetKind] = &[
        SheetKind::Case,
        SheetKind::Wallet,
        SheetKind::Detained,
        SheetKind::Interpreter,
        SheetKind::Phrases,
        SheetKind::Compliance,
        SheetKind::Proof,
    ];
}

/// A sheet, to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Which.
    pub kind: SheetKind,
    /// The language of its first reader.
    pub tag: String,
    /// From which side it is read.
    pub direction: Direction,
    /// Its title.
    pub title: Said,
    /// What stands below it.
    pub blocks: Vec<Block>,
}

impl Line {
    /// Somebody's own words, a name or a number. What would act on the page is shown as its number.
    pub fn own(text: impl AsRef<str>) -> Line {
        Line { text: visible_lines(text.as_ref()), tag: "und".to_owned(), direction: None }
    }

    /// What reads from left to right in every language.
    pub fn ltr(text: impl AsRef<str>) -> Line {
        Line { direction: Some(Direction::Ltr), ..Line::own(text) }
    }
}

impl From<Localized> for Line {
    fn from(said: Localized) -> Line {
        Line { text: said.text, tag: said.tag, direction: Some(said.direction) }
    }
}
