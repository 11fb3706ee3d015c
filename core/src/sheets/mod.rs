//! Pages for people: what the outlook answers, as blocks in one or two languages, for paper.
//!
//! Responsible for: what stands on which sheet and in which order, and the page as HTML and as plain text.
//! Not responsible for: what is due or what came of it (`outlook`), or drawing on a phone (the shells).
//! Invariant: pure. Each line has the language that it is really in. A page fetches nothing, runs nothing, and no text in
//! it is more than text.

mod block;
mod case_sheet;
mod contacts;
mod essentials;
mod html;
mod people;
mod readers;

pub use block::{Block, Line, Said, Sheet, SheetKind};
pub use case_sheet::case_sheet;
pub use essentials::Essentials;
pub use html::{PaperSize, html};
pub use readers::Readers;
