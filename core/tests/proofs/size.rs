//! How much of a proof runs, and what it says at its end.
use std::time::Instant;

pub(crate) use crate::vault_support::either;

/// Prints what was tried and how long it took: the figures of `SECURITY.md` (`--nocapture` shows them).
pub(crate) struct Report(&'static str, Instant);

impl Report {
    pub(crate) fn begin(what: &'static str) -> Self {
        Self(what, Instant::now())
    }

    pub(crate) fn end(self, counts: &str) {
        println!("{}: {counts}, {:.1} s", self.0, self.1.elapsed().as_secs_f64());
    }
}
