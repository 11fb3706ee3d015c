//! Pages for people: what the outlook answers, as blocks in one or two languages, for paper.
//!
//! Responsible for: what stands on which sheet and in which order, and the page as HTML and as plain text.
//! Not responsible for: what is due or what came of it (`outlook`), or drawing on a phone (the shells).
//! Invariant: pure. Each line has the language that it is really in. A page fetches nothing, runs nothing, and no text in
//! it is more than text.

mod block;
mod case_sheet;
mod compliance;
mod contacts;
mod detained;
mod error;
mod essentials;
mod html;
mod interpreter;
mod make;
mod offer;
mod people;
mod phrases;
mod proof;
mod readers;
mod text;
mod wallet;

pub use block::{Block, Line, Said, Sheet, SheetKind};
pub use case_sheet::case_sheet;
pub use compliance::compliance_sheet;
pub use detained::detained_sheet;
pub use error::SheetError;
pub use essentials::Essentials;
pub use html::{PaperSize, html};
pub use interpreter::interpreter_sheet;
pub use make::sheet;
pub use offer::second;
pub use phrases::phrases_sheet;
pub use proof::proof_sheet;
pub use readers::Readers;
pub use text::text;
pub use wallet::wallet_sheet;
