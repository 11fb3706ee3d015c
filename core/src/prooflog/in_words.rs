//! An entry of the proof log in words, for whoever reads it.

use chrono::NaiveDateTime;

use super::entry::{Proof, ProofEntry};
use crate::deadlines::{read_instant, read_local_time};
use crate::l10n::{Message, Words, plain, visible};

/// Before each line but the first of what somebody wrote.
const RAIL: &str = "\n    │ ";

impl ProofEntry {
    /// What it is about, and what came of it.
    pub fn title(&self, words: &Words) -> Message {
        let number = i64::try_from(self.number).unwrap_or(i64::MAX);
        let Some(proof) = self.proof() else { return Message::new("sheet-removed").with("number", number) };
        let title = Message::new("sheet-entry").with("number", number).with("result", proof.came_of_it());
        // Some words of it are somebody's own: only the marks that Faro put around those are no news.
        title.with("what", visible(&plain(&proof.about(words))).into_owned())
    }

    /// What else it says, in the order of the sheet.
    pub fn details(&self, words: &Words) -> Vec<Message> {
        self.proof().map(|proof| details(&proof, words)).unwrap_or_default()
    }
}

fn details(proof: &Proof, words: &Words) -> Vec<Message> {
    let mut lines = Vec::new();
    let mut said = |id: &str, text: Option<String>| {
        lines.extend(text.map(|text| Message::new(id).with("text", text)));
    };
    said("sheet-day", proof.day.map(|day| words.date(day)));
    let zone = visible(&proof.zone);
    said("sheet-written", wall(&proof.at).map(|at| format!("{} ({zone})", words.date_time(at))));
    said("sheet-happened", proof.happened.as_deref().and_then(|at| happened(at, words)));
    said("sheet-reason", proof.reason.map(|reason| words.text(&reason.message())));
    said("sheet-error", own(&proof.error));
    said("sheet-spoke-to", own(&proof.spoke_to));
    said("sheet-reference", own(&proof.reference));
    said("sheet-note", own(&proof.note));
    said("sheet-corrects", proof.corrects.map(|number| number.to_string()));
    said("sheet-removes", proof.removes.map(|number| number.to_string()));
    for photo in &proof.photos {
        said("sheet-photo", own(photo));
    }
    lines
}

/// What somebody wrote, if they did: its own lines stand behind a rail, so that none passes for an entry.
fn own(text: &str) -> Option<String> {
    let lines: Vec<_> = text.lines().map(visible).collect();
    (!text.is_empty()).then(|| lines.join(RAIL))
}

fn wall(at: &str) -> Option<NaiveDateTime> {
    read_instant(at).map(|at| at.naive_local())
}

/// A day, or a day and a time.
fn happened(at: &str, words: &Words) -> Option<String> {
    let day = read_local_time(at).ok().map(|(day, _)| words.date(day));
    wall(at).map(|at| words.date_time(at)).or(day)
}
