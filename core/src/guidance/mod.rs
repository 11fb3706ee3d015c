//! Guidance in the reader's language: articles, the facts of the law that they quote, and the directory of services.
//!
//! Responsible for: the subset of Markdown, articles with their sections in the best language that has them, services
//! with what is known of each; what an editor would say of a pack.
//! Not responsible for: drawing them (the shells), finding words in them (`search`), or where packs come from (`packs`).
//! Invariant: a number that the law may change comes from data with a citation, never from prose; a section comes
//! whole from one language, and says which.

mod article;
mod claim;
mod court_line;
mod directory;
mod directory_lint;
mod error;
#[cfg(any(test, fuzzing))]
pub(crate) mod fuzzed;
mod library;
mod lint;
mod markdown;
mod need;
mod quoted;
mod reading_level;
mod service;
mod service_info;
mod step;

pub use article::{Article, Section};
pub use court_line::court_line;
pub use directory::{Directory, Looking};
pub use error::GuidanceError;
pub use library::{Library, quoted_fact};
pub use lint::lint;
pub use markdown::{Block, Span};
pub use need::Need;
pub use quoted::QuotedFact;
pub use reading_level::{Counted, english, spanish};
pub use service::{Service, ServiceRow, ServiceValue, Spoken, Vetted};
pub use step::Step;
