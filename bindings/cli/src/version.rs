//! Which Faro this is, made of what, and what it reads and writes.

use faro_core::deadlines::ZoneDatabase;
use faro_core::{handoff, packs, prooflog, share, vault};

/// What `--version` says. Whoever builds a release names its commit (`FARO_COMMIT`).
pub(crate) fn lines() -> String {
    let formats = [
        vault::FORMAT,
        handoff::FORMAT,
        handoff::REPLY_FORMAT,
        prooflog::FORMAT,
        packs::FORMAT,
        share::age::FORMAT,
    ];
    format!(
        "{}\ncommit {}\ntime zones {}\nformats {}",
        env!("CARGO_PKG_VERSION"),
        option_env!("FARO_COMMIT").unwrap_or("unknown"),
        ZoneDatabase::carried().version,
        formats.join(", ")
    )
}
