//! The checker for translators: what it found in any folder of Fluent files, where, and what to write instead.
//!
//! Responsible for: what a folder of Fluent files is, and every check of it.
//! Not responsible for: what is translated how far (`kit`), or saying a finding (the command line).
//! Invariant: one bad file never hides what is wrong in the others, and nothing is said that is not proved by the files.

mod project;

pub use project::{Content, Project, ProjectError, TextFile};
