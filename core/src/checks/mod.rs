//! The checker for translators: what it found in any folder of Fluent files, where, and what to write instead.
//!
//! Responsible for: what a folder of Fluent files is, every check of it, and an example for each.
//! Not responsible for: what is translated how far (`kit`), or saying a finding (the command line).
//! Invariant: one bad file never hides what is wrong in the others, and nothing is said that is not proved by the files.

mod characters;
mod check;
mod codes;
mod encodings;
mod examples;
mod figures;
mod glossary;
mod ids;
mod invariants;
mod manifest;
mod markdown;
mod markup;
mod pair;
mod pattern;
mod picked;
mod plurals;
mod project;
mod references;
mod sections;
mod syntax;
mod text;
mod variables;
mod wording;

pub use check::{Report, check};
pub(crate) use codes::severity;
pub use examples::{Example, codes, example, explained};
pub(crate) use pattern::CATEGORIES;
pub use picked::Picked;
pub use project::{Content, Project, ProjectError, TextFile};
pub(crate) use sections::{Section, section_id, sections};
pub(crate) use text::{offset, position};
