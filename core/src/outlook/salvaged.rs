//! What a salvage saved and what it lost, in words: the vault itself knows none.

use crate::l10n::Message;
use crate::vault::{RecordId, Salvaged};

impl Salvaged {
    /// How much was saved.
    pub fn counts(&self) -> [Message; 2] {
        [("salvaged-records", self.records), ("salvaged-papers", self.papers)]
            .map(|(id, count)| Message::new(id).with("count", count))
    }

    /// What was lost, each paper by the name that the reader knows it by; nothing if all was saved.
    pub fn lost(&self, name: impl Fn(RecordId) -> String) -> Vec<Message> {
        let damaged = Message::new("salvaged-lost").with("count", self.damaged);
        let paper = |id: &RecordId| Message::new("salvaged-paper-lost").with("paper", name(*id));
        let papers = self.lost_papers.iter().map(paper);
        (self.damaged > 0).then_some(damaged).into_iter().chain(papers).collect()
    }
}
