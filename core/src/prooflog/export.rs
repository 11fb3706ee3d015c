//! The log as it is handed over.

use chrono::{DateTime, SecondsFormat};
use serde::{Deserialize, Serialize};

use super::check::{ProofCheck, check_proofs};
use super::entry::ProofEntry;
use crate::casefile::{CaseError, Casefile};
use crate::deadlines::Tz;
use crate::l10n::{Message, Words, visible_json};

/// The version of this form.
pub(super) const FORM: u32 = 1;

/// A log as it is handed to somebody: `bindings/python/proof_verify.py` checks it with nothing of ours.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProofExport {
    /// The version of this form.
    pub faro_log: u32,
    /// When it was exported, RFC 3339.
    pub exported: String,
    /// The zone of the device.
    pub zone: String,
    /// The language of the titles.
    pub language: String,
    /// How many entries there are.
    pub count: u64,
    /// The hash of the last one.
    pub head: String,
    /// The check code: forty digits of it.
    pub code: String,
    /// The public key that signs it, as `minisign -P` takes it; none where the vault could not be written.
    pub signed_by: Option<String>,
    /// The entries whose content the owner left out: it is null, and their hashes stay.
    pub withheld: Vec<u64>,
    /// All of them, in order.
    pub entries: Vec<ExportedEntry>,
}

/// An entry, and what it is called in the reader's words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExportedEntry {
    /// As it is kept: `title` of its content is a message with its arguments, in no language.
    #[serde(flatten)]
    pub entry: ProofEntry,
    /// The same in the language of the export.
    pub title: String,
}

impl ProofExport {
    /// As JSON, which the script reads.
    ///
    /// # Errors
    /// None that is known: everything in it is text and numbers.
    pub fn json(&self) -> serde_json::Result<String> {
        Ok(visible_json(&serde_json::to_string_pretty(self)?) + "\n")
    }

    /// Whether all of it holds.
    pub fn check(&self) -> ProofCheck {
        let entries: Vec<_> = self.entries.iter().map(|exported| exported.entry.clone()).collect();
        check_proofs(&entries, &self.withheld)
    }

    /// What an entry is about, and what came of it; of one that was left out, that it was.
    pub fn title(&self, entry: &ProofEntry, words: &Words) -> Message {
        match self.withheld.contains(&entry.number) {
            true => Message::new("sheet-withheld").with("number", number(entry.number)),
            false => entry.title(words),
        }
    }
}

impl Casefile {
    /// The log, with its count and head. Of entries that are not `chosen` the content is left out; none chooses all.
    /// That something was removed is never left out: it says no more than that.
    pub(super) fn exported(
        &self,
        chosen: Option<&[u64]>,
        signed_by: Option<String>,
        words: &Words,
        now: DateTime<Tz>,
    ) -> Result<ProofExport, CaseError> {
        let mut entries = self.proof_entries();
        for number in chosen.unwrap_or_default() {
            self.proof(*number)?;
        }
        let mut withheld = Vec::new();
        for entry in &mut entries {
            let removes = entry.proof().is_some_and(|proof| proof.removes.is_some());
            let is_chosen = chosen.is_none_or(|chosen| chosen.contains(&entry.number));
            if entry.content.is_some() && !removes && !is_chosen {
                entry.content = None;
                withheld.push(entry.number);
            }
        }
        let ProofCheck { count, head, code, .. } = check_proofs(&entries, &withheld);
        let mut export = ProofExport {
            faro_log: FORM,
            exported: now.to_rfc3339_opts(SecondsFormat::Secs, true),
            zone: now.timezone().name().to_owned(),
            language: words.tag().to_owned(),
            count,
            head,
            code,
            signed_by,
            withheld,
            entries: Vec::new(),
        };
        let titled = |entry| {
            let title = words.text(&export.title(&entry, words));
            ExportedEntry { entry, title }
        };
        export.entries = entries.into_iter().map(titled).collect();
        Ok(export)
    }
}

fn number(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
