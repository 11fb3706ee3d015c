//! The log as it is handed over.

use chrono::{DateTime, SecondsFormat};
use serde::Serialize;

use super::check::{ProofCheck, check_proofs};
use super::entry::ProofEntry;
use crate::casefile::Casefile;
use crate::deadlines::Tz;
use crate::l10n::visible_json;

/// A log as it is handed to somebody: `bindings/python/proof_verify.py` checks it with nothing of ours.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProofExport {
    /// The version of this form.
    pub faro_log: u32,
    /// When it was exported, RFC 3339.
    pub exported: String,
    /// The zone of the device.
    pub zone: String,
    /// How many entries there are.
    pub count: u64,
    /// The hash of the last one.
    pub head: String,
    /// All of them, in order.
    pub entries: Vec<ProofEntry>,
}

impl ProofExport {
    /// As JSON, which the script reads.
    ///
    /// # Errors
    /// None that is known: everything in it is text and numbers.
    pub fn json(&self) -> serde_json::Result<String> {
        Ok(visible_json(&serde_json::to_string_pretty(self)?))
    }
}

impl Casefile {
    /// The whole log, with its count and head.
    pub fn export_proofs(&self, now: DateTime<Tz>) -> ProofExport {
        let entries = self.proof_entries();
        let ProofCheck { count, head, .. } = check_proofs(&entries);
        let exported = now.to_rfc3339_opts(SecondsFormat::Secs, true);
        ProofExport { faro_log: 1, exported, zone: now.timezone().name().to_owned(), count, head, entries }
    }
}
