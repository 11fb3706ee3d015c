//! The translator's kit, for any folder of Fluent files: how far a language is, what is to be done, and taking it in.
//!
//! Responsible for: coverage and staleness of a language, a new one, worksheets out and in, previews, pseudo-languages.
//! Not responsible for: what is wrong in a text (`checks`), or reading and writing files (the command line).
//! Invariant: what a translator did not touch keeps every byte, and no text is taken in without a word about it.

mod article;
mod article_html;
mod begin;
mod beside;
mod document;
mod edit;
mod filled;
mod html;
mod name;
mod plural;
mod preview;
mod pseudo;
mod returned;
mod sample;
mod sheet;
mod sheet_csv;
mod sheet_html;
mod since;
mod stamp;
mod state;
mod status;
mod take;
mod text;
mod texts;

pub use begin::{NewError, begin};
pub use filled::Filled;
pub use preview::preview;
pub use pseudo::{PSEUDO, with_pseudo};
pub use returned::{SheetError, filled};
pub use sheet::{Choice, Row, Sheet, sheet};
pub use since::outdated;
pub use stamp::{Stamped, broken, stamp};
pub use state::Status;
pub use status::{Count, Coverage, coverage};
pub use take::{Left, Taken, Why, take};
