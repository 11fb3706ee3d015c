//! Papers: which hearing each is about, and which it may be about.

use super::hearing_note::told;
use super::item::Target;
use super::item_id::ItemId;
use super::view::{Outlook, SeenHearing};
use crate::casefile::Paper;
use crate::l10n::Message;
use crate::vault::RecordId;

/// The hearing that a paper is about.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperOf {
    /// What it is called, and when it is: a case may have many of one kind.
    pub title: Message,
    /// Its page.
    pub target: Target,
}

/// A hearing that a paper may be about.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperHearing {
    /// The record.
    pub id: RecordId,
    /// What it is called, and whose it is.
    pub title: Message,
    /// The date that counts.
    pub when: Message,
}

impl Outlook<'_> {
    /// The hearing that a paper is about; none, where it is about none, or about one that is not there any more.
    pub fn paper_of(&self, paper: &Paper) -> Option<PaperOf> {
        let hearing = self.hearings.iter().find(|hearing| Some(hearing.id) == paper.of)?;
        let PaperHearing { id, title, when } = self.paper_hearing(hearing);
        let day = hearing.body.when().map(|(day, _)| day);
        Some(PaperOf {
            title: Message::new("hearing-when").with("title", title).with("when", when),
            target: Target::of(&ItemId::Hearing(id), day),
        })
    }

    /// The hearings that a paper may be about, the earliest first.
    pub fn paper_hearings(&self) -> Vec<PaperHearing> {
        self.hearings.iter().map(|hearing| self.paper_hearing(hearing)).collect()
    }

    fn paper_hearing(&self, SeenHearing { id, body, .. }: &SeenHearing) -> PaperHearing {
        PaperHearing { id: *id, title: self.titled(body.title(), body.person), when: told(&body.at) }
    }
}
