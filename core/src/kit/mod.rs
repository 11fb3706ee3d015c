//! The translator's kit, for any folder of Fluent files: how far a language is, what is to be done, and taking it in.
//!
//! Responsible for: coverage and staleness of a language, a new one, worksheets out and in, previews, pseudo-languages.
//! Not responsible for: what is wrong in a text (`checks`), or reading and writing files (the command line).
//! Invariant: what a translator did not touch keeps every byte, and no text is taken in without a word about it.

mod document;
mod edit;
mod text;
