//! Which languages a test may ask for everything.

/// The languages that lack nothing. The others of the manifest are on their way: what is there must be right, what is
/// missing falls back.
pub(crate) const WHOLE: [&str; 2] = ["en", "es"];
