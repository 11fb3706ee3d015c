//! Papers: the record says what one is, the vault seals its bytes, which come and go in pieces.

use std::cmp::Reverse;
use std::io::{Read, Write};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::batch::Batch;
use super::body::{Body, Entry, write};
use super::error::CaseError;
use super::file::Casefile;
use super::hearing::Hearing;
use super::media_type::media_type;
use super::pack::PackRecord;
use crate::Coded;
use crate::l10n::Message;
use crate::vault::{PAPER, PaperLimits, RecordId};
use crate::years::usable;

/// A paper: a photo, a scan, a letter. Its bytes are sealed in a file of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// What the person calls it.
    pub title: String,
    /// What its bytes are (RFC 6838): `image/jpeg`.
    pub media_type: String,
    /// How many bytes it has.
    pub length: u64,
    /// When it was added, by the clock of the device.
    #[serde(deserialize_with = "usable")]
    pub added: DateTime<Utc>,
    /// What kind of paper it is.
    #[serde(default)]
    pub kind: PaperKind,
    /// The date that is printed on it.
    #[serde(default, deserialize_with = "usable")]
    pub dated: Option<NaiveDate>,
    /// How many pages the paper has.
    #[serde(default)]
    pub pages: Option<u32>,
    /// The record that it belongs to, such as a hearing.
    #[serde(default)]
    pub of: Option<RecordId>,
}

/// What a person can say of a paper without opening it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaperDetails {
    /// What the person calls it.
    pub title: String,
    /// What kind of paper it is.
    pub kind: PaperKind,
    /// The date that is printed on it.
    pub dated: Option<NaiveDate>,
    /// How many pages it has.
    pub pages: Option<u32>,
    /// The hearing that it is about.
    pub of: Option<RecordId>,
}

/// What kind of paper it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// The paper that starts a case in court.
    NoticeToAppear,
    /// A court's letter with the day of a hearing.
    HearingNotice,
    /// What an office gave for something that it received.
    Receipt,
    /// What a judge or an office decided.
    Decision,
    /// Release papers, an order of supervision, conditions.
    Conditions,
    /// A passport, a card, a permit.
    Identity,
    /// A photo or a picture of a screen.
    Picture,
    /// What helps to show what happened.
    Evidence,
    /// Anything else.
    #[default]
    Other,
}

impl Coded for PaperKind {
    const ALL: &'static [PaperKind] = &[
        PaperKind::NoticeToAppear,
        PaperKind::HearingNotice,
        PaperKind::Receipt,
        PaperKind::Decision,
        PaperKind::Conditions,
        PaperKind::Identity,
        PaperKind::Picture,
        PaperKind::Evidence,
        PaperKind::Other,
    ];
}

impl PaperKind {
    /// What it is called.
    pub fn message(self) -> Message {
        Message::new(match self {
            PaperKind::NoticeToAppear => "paper-notice-to-appear",
            PaperKind::HearingNotice => "paper-hearing-notice",
            PaperKind::Receipt => "paper-receipt",
            PaperKind::Decision => "paper-decision",
            PaperKind::Conditions => "paper-conditions",
            PaperKind::Identity => "paper-identity",
            PaperKind::Picture => "paper-picture",
            PaperKind::Evidence => "paper-evidence",
            PaperKind::Other => "paper-other",
        })
    }
}

impl Paper {
    fn new(title: &str, media_type: &str, added: DateTime<Utc>) -> Paper {
        let (title, media_type) = (title.to_owned(), media_type.to_owned());
        // The vault counts the bytes and writes their number over this one.
        let (kind, dated, pages, of) = (PaperKind::Other, None, None, None);
        Paper { title, media_type, length: 0, added, kind, dated, pages, of }
    }

    /// What is said of it.
    pub fn details(&self) -> PaperDetails {
        let Paper { title, kind, dated, pages, of, .. } = self.clone();
        PaperDetails { title, kind, dated, pages, of }
    }
}

impl Body for Paper {
    const KIND: &'static str = PAPER;
}

impl Casefile {
    /// The papers, the newest first.
    pub fn papers(&self) -> Vec<Entry<Paper>> {
        let mut papers: Vec<_> = self.all::<Paper>().filter(|paper| !self.is_of_pack(&paper.body)).collect();
        papers.sort_by_key(|paper| Reverse((paper.body.added, paper.id)));
        papers
    }

    /// The papers of a record, such as a hearing, the newest first.
    pub fn papers_of(&self, record: RecordId) -> Vec<Entry<Paper>> {
        let mut papers = self.papers();
        papers.retain(|paper| paper.body.of == Some(record));
        papers
    }

    fn is_of_pack(&self, paper: &Paper) -> bool {
        paper
            .of
            .is_some_and(|of| self.vault().get(of).is_some_and(|record| record.kind() == PackRecord::KIND))
    }

    /// What is known of one paper, by its id or the first characters of it.
    ///
    /// # Errors
    /// [`CaseError::NotFound`], or [`CaseError::AmbiguousId`] where several start so.
    pub fn paper(&self, id: &str) -> Result<Entry<Paper>, CaseError> {
        self.find(id)
    }

    /// What a paper is called; by the first characters of its id where nothing is known of it.
    pub fn paper_name(&self, id: RecordId) -> String {
        self.paper(&id.to_string()).map_or_else(|_| id.short(), |paper| paper.body.title)
    }

    /// Seals a paper as it is read: it is never whole in memory. What it is says its beginning, and `name`, that of its
    /// file, only where that says nothing.
    ///
    /// # Errors
    /// [`CaseError::Empty`] without a title or a byte; [`crate::vault::VaultError::PaperTooLarge`] and
    /// [`crate::vault::VaultError::PapersFull`] above the limits; what the vault refuses. Nothing is then kept.
    pub fn add_paper(
        &mut self,
        title: &str,
        name: &str,
        from: &mut dyn Read,
        limits: PaperLimits,
        now: DateTime<Utc>,
    ) -> Result<RecordId, CaseError> {
        self.add_paper_of(None, title, name, from, limits, now)
    }

    /// The same of a record that it belongs to.
    pub(crate) fn add_paper_of(
        &mut self,
        of: Option<RecordId>,
        title: &str,
        name: &str,
        from: &mut dyn Read,
        limits: PaperLimits,
        now: DateTime<Utc>,
    ) -> Result<RecordId, CaseError> {
        if title.trim().is_empty() {
            return Err(CaseError::Empty);
        }
        let id = self.begin_paper(limits)?;
        self.vault_mut().fill_paper(id, from)?;
        if self.vault().paper_head(id).is_none_or(<[u8]>::is_empty) {
            self.vault_mut().abandon_paper(id);
            return Err(CaseError::Empty);
        }
        self.keep_paper(id, of, title, name, now)
    }

    /// Says all of this of a paper; what was said before is kept in its history. What is a pack's, or of a case of a desk,
    /// stays theirs.
    ///
    /// # Errors
    /// As [`Casefile::paper`]; [`CaseError::Empty`] for a title without a word; [`CaseError::NotFound`] for a hearing
    /// that is not there.
    pub fn describe_paper(
        &mut self,
        id: &str,
        details: PaperDetails,
        now: DateTime<Utc>,
    ) -> Result<RecordId, CaseError> {
        let Entry { id, mut body } = self.paper(id)?;
        let PaperDetails { title, kind, dated, pages, of } = details;
        if title.trim().is_empty() {
            return Err(CaseError::Empty);
        }
        if of != body.of && !self.is_of_other(&body) {
            body.of = of.map(|of| self.hearing(&of.to_string())).transpose()?.map(|hearing| hearing.id);
        }
        body = Paper { title: title.trim().to_owned(), kind, dated, pages, ..body };
        self.change(id, &body, now)?;
        Ok(id)
    }

    /// Whether it belongs to something that is no hearing.
    fn is_of_other(&self, paper: &Paper) -> bool {
        let record = paper.of.and_then(|of| self.vault().get(of));
        record.is_some_and(|record| record.kind() != Hearing::KIND)
    }

    /// Lets go of the papers of hearings that are removed: they belong to nothing then.
    pub(crate) fn let_go(&self, gone: &[RecordId], batch: &mut Batch) -> Result<(), CaseError> {
        let theirs = |paper: &Entry<Paper>| paper.body.of.is_some_and(|of| gone.contains(&of));
        for Entry { id, body } in self.all::<Paper>().filter(theirs) {
            batch.replace(self.vault(), id, &Paper { of: None, ..body })?;
        }
        Ok(())
    }

    /// Begins a paper whose bytes come in pieces. Answers the id that it will have. A lock abandons it.
    ///
    /// # Errors
    /// What the vault refuses.
    pub fn begin_paper(&mut self, limits: PaperLimits) -> Result<RecordId, CaseError> {
        let packs = self.all::<Paper>().filter(|paper| self.is_of_pack(&paper.body));
        let packs: u64 = packs.map(|paper| paper.body.length).sum();
        let limits = PaperLimits { total: limits.total.saturating_add(packs), ..limits };
        Ok(self.vault_mut().begin_paper(limits)?)
    }

    /// Seals the next bytes of a paper that was begun.
    ///
    /// # Errors
    /// [`CaseError::NotFound`] if it was not begun; [`crate::vault::VaultError::PaperTooLarge`]; what the vault
    /// refuses.
    pub fn extend_paper(&mut self, id: &str, bytes: &[u8]) -> Result<(), CaseError> {
        Ok(self.vault_mut().extend_paper(begun(id)?, bytes)?)
    }

    /// Keeps a paper that was begun, under this title. What it is says its beginning.
    ///
    /// # Errors
    /// [`CaseError::NotFound`] if it was not begun; [`CaseError::Empty`] without a title;
    /// [`crate::vault::VaultError::PapersFull`]; what the vault refuses. Without a title it can be tried again.
    pub fn finish_paper(&mut self, id: &str, title: &str, now: DateTime<Utc>) -> Result<RecordId, CaseError> {
        self.keep_paper(begun(id)?, None, title, title, now)
    }

    /// Keeps a paper that was begun as that of another record.
    pub(crate) fn keep_paper_of(
        &mut self,
        id: RecordId,
        of: RecordId,
        title: &str,
        media_type: &str,
        now: DateTime<Utc>,
    ) -> Result<(), CaseError> {
        let paper = Paper { of: Some(of), ..Paper::new(title, media_type, now) };
        Ok(self.vault_mut().finish_paper(id, write(&paper)?)?)
    }

    fn keep_paper(
        &mut self,
        id: RecordId,
        of: Option<RecordId>,
        title: &str,
        name: &str,
        now: DateTime<Utc>,
    ) -> Result<RecordId, CaseError> {
        let title = title.trim();
        if title.is_empty() {
            return Err(CaseError::Empty);
        }
        let media_type = media_type(self.vault().paper_head(id).unwrap_or_default(), name);
        self.vault_mut().finish_paper(id, write(&Paper { of, ..Paper::new(title, media_type, now) })?)?;
        Ok(id)
    }

    /// Removes a paper that was begun and shall not be finished. None of this name is no error.
    pub fn abandon_paper(&mut self, id: &str) {
        if let Ok(id) = begun(id) {
            self.vault_mut().abandon_paper(id);
        }
    }

    /// Begins to read a paper in pieces, from its beginning.
    ///
    /// # Errors
    /// As [`Casefile::paper`]; [`crate::vault::VaultError::PaperMissing`], [`crate::vault::VaultError::PaperDamaged`].
    pub fn open_paper(&mut self, id: &str) -> Result<Entry<Paper>, CaseError> {
        let paper = self.paper(id)?;
        self.vault_mut().open_paper(paper.id)?;
        Ok(paper)
    }

    /// The next piece of a paper that was opened; nothing at its end.
    ///
    /// # Errors
    /// [`CaseError::NotFound`] if it is not open; [`crate::vault::VaultError::PaperDamaged`].
    pub fn next_piece(&mut self, id: &str) -> Result<Vec<u8>, CaseError> {
        Ok(self.vault_mut().next_piece(begun(id)?)?)
    }

    /// Writes the bytes of a paper to `to`. Of a damaged paper nothing is written.
    ///
    /// # Errors
    /// As [`Casefile::paper`]; [`crate::vault::VaultError::PaperMissing`], [`crate::vault::VaultError::PaperDamaged`];
    /// what writing fails with.
    pub fn read_paper(&self, id: &str, to: &mut dyn Write) -> Result<u64, CaseError> {
        let id = self.paper(id)?.id;
        Ok(self.vault().read_paper(id, to)?)
    }
}

/// The whole id of a paper that was begun or opened.
fn begun(id: &str) -> Result<RecordId, CaseError> {
    id.parse().map_err(|_| CaseError::NotFound { id: id.to_owned() })
}
