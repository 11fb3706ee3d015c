//! The proof log as a sheet. Its last lines say what it proves and what it does not.

use chrono::NaiveDateTime;

use super::block::{Block, Line, Said, Sheet, SheetKind};
use super::readers::{Readers, distinct};
use crate::deadlines::read_instant;
use crate::l10n::{Ltr, Message, Words};
use crate::prooflog::{ProofEntry, ProofExport};

/// The sheet of a log as it is handed over.
pub fn proof_sheet(export: &ProofExport, readers: Readers<'_>) -> Sheet {
    let mut blocks = Vec::new();
    let mut put = |message: Message| blocks.push(Block::Text(readers.say(&message)));
    if let Some(at) = wall(&export.exported) {
        let zone = Ltr::new(export.zone.as_str());
        put(Message::new("sheet-exported").with("at", Message::day_time(at)).with("zone", zone));
    }
    let count = usize::try_from(export.count).unwrap_or(usize::MAX);
    put(Message::new("sheet-count").with("count", count));
    if !export.withheld.is_empty() {
        put(Message::new("sheet-withheld-count").with("count", export.withheld.len()));
    }
    put(Message::new("sheet-code").with("code", Ltr::new(export.code.as_str())));
    if let Some(key) = &export.signed_by {
        put(Message::new("sheet-key").with("key", Ltr::new(key.as_str())));
    }
    let entries = export.entries.iter().map(|exported| entry(export, &exported.entry, readers));
    blocks.extend(entries);
    let proves = ["sheet-proves", "sheet-proves-not", "sheet-signature"];
    blocks.extend(proves.map(|id| Block::Text(readers.named(id))));
    readers.sheet(SheetKind::Proof, "sheet-title", blocks)
}

fn entry(export: &ProofExport, entry: &ProofEntry, readers: Readers<'_>) -> Block {
    // What an item is called is said by each language itself.
    let title = |words: &Words| Line::from(words.say(&export.title(entry, words)));
    let details = |words: &Words| -> Said {
        entry.details(words).iter().map(|line| Line::from(words.say(line))).collect()
    };
    let told: Vec<Said> = readers.all().map(details).collect();
    let count = told.first().map_or(0, Vec::len);
    let lines = (0..count).map(|at| distinct(told.iter().filter_map(|told| told.get(at).cloned())));
    Block::Field { label: readers.each(title), lines: lines.collect() }
}

fn wall(at: &str) -> Option<NaiveDateTime> {
    read_instant(at).map(|at| at.naive_local())
}
