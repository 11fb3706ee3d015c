//! A sheet as blocks in one or two languages: a shell lays them out on paper, and leaves none away.

use faro_core::sheets::{self, Block, Line, Said, Sheet};

use super::{CodeView, Direction};

/// Which sheet.
pub type SheetKind = sheets::SheetKind;
/// The paper that a printer has.
pub type PaperSize = sheets::PaperSize;

#[uniffi::remote(Enum)]
pub enum SheetKind {
    Case,
    Wallet,
    Detained,
    Interpreter,
    Phrases,
    Compliance,
    Proof,
}

#[uniffi::remote(Enum)]
pub enum PaperSize {
    A4,
    Letter,
}

/// A sheet, to be drawn on paper.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SheetView {
    /// From which side it is read.
    pub direction: Direction,
    /// Its title, in each language.
    pub title: Vec<SheetLine>,
    /// What stands below it.
    pub blocks: Vec<SheetBlock>,
}

/// A line of a sheet. Where several stand in one list, they say the same in several languages.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SheetLine {
    /// The words.
    pub text: String,
    /// BCP 47 tag; `und` of somebody's own words.
    pub tag: String,
    /// None of somebody's own words: their first letter says it.
    pub direction: Option<Direction>,
}

/// Cells of a row of a table, or the same in several languages side by side.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SheetRow {
    /// As many as the head has.
    pub cells: Vec<SheetLine>,
}

/// What stands on a sheet.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum SheetBlock {
    /// What follows is about this.
    Heading {
        /// In each language.
        text: Vec<SheetLine>,
    },
    /// A sentence.
    Sentence {
        /// In each language.
        text: Vec<SheetLine>,
    },
    /// What something is called, and what it is.
    Field {
        /// In each language.
        label: Vec<SheetLine>,
        /// Each on a line of its own, in each language that says it in its own way.
        lines: Vec<SheetRow>,
    },
    /// One thing that is due.
    Date {
        /// In each language.
        title: Vec<SheetLine>,
        /// Its days, each in each language.
        days: Vec<SheetRow>,
        /// Where; may be missing.
        place: Option<SheetLine>,
    },
    /// A QR code.
    Code {
        /// Its modules.
        code: CodeView,
        /// What it holds, in each language.
        caption: Vec<SheetLine>,
    },
    /// Room to write by hand.
    Write {
        /// What to write there, in each language.
        label: Vec<SheetLine>,
        /// How many lines.
        lines: u8,
    },
    /// Figures.
    Table {
        /// What each column is called, in each language.
        head: Vec<SheetRow>,
        /// The figures.
        rows: Vec<SheetRow>,
    },
    /// To be cut out.
    Card {
        /// What stands on it.
        blocks: Vec<SheetBlock>,
    },
}

impl From<Sheet> for SheetView {
    fn from(sheet: Sheet) -> SheetView {
        let blocks = sheet.blocks.into_iter().map(SheetBlock::from).collect();
        SheetView { direction: sheet.direction, title: lines(sheet.title), blocks }
    }
}

impl From<Block> for SheetBlock {
    fn from(block: Block) -> SheetBlock {
        match block {
            Block::Heading(text) => SheetBlock::Heading { text: lines(text) },
            Block::Text(text) => SheetBlock::Sentence { text: lines(text) },
            Block::Field { label, lines: told } => {
                SheetBlock::Field { label: lines(label), lines: told.into_iter().map(row).collect() }
            }
            Block::Date { title, days, place } => SheetBlock::Date {
                title: lines(title),
                days: days.into_iter().map(row).collect(),
                place: place.map(SheetLine::from),
            },
            Block::Code { code, caption } => SheetBlock::Code { code: code.into(), caption: lines(caption) },
            Block::Write { label, lines: count } => SheetBlock::Write { label: lines(label), lines: count },
            Block::Table { head, rows } => SheetBlock::Table {
                head: head.into_iter().map(row).collect(),
                rows: rows.into_iter().map(row).collect(),
            },
            Block::Card(blocks) => {
                SheetBlock::Card { blocks: blocks.into_iter().map(SheetBlock::from).collect() }
            }
        }
    }
}

impl From<Line> for SheetLine {
    fn from(Line { text, tag, direction }: Line) -> SheetLine {
        SheetLine { text, tag, direction }
    }
}

fn lines(said: Said) -> Vec<SheetLine> {
    said.into_iter().map(SheetLine::from).collect()
}

fn row(said: Said) -> SheetRow {
    SheetRow { cells: lines(said) }
}
