//! Notes in a person's own words: written, moved between drawers, and searched in memory.

use std::cmp::Reverse;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::body::{Body, Entry};
use super::error::CaseError;
use super::file::Casefile;
use super::search::NoteIndex;
use crate::Coded;
use crate::l10n::{Message, Query};
use crate::vault::RecordId;
use crate::years::usable;

/// A note, as the person wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Its words.
    pub text: String,
    /// When it was written, by the clock of the device.
    #[serde(deserialize_with = "usable")]
    pub created: DateTime<Utc>,
    /// When it was last changed.
    #[serde(deserialize_with = "usable")]
    pub edited: DateTime<Utc>,
    /// Who may read it.
    #[serde(default)]
    pub drawer: Drawer,
}

/// Where a note lies. What a lawyer alone may read must never slip into a sheet for somebody else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Drawer {
    /// What happened.
    #[default]
    Facts,
    /// What was told to officers, as it was told.
    Officers,
    /// For my lawyer only: left out of everything unless it is asked for.
    Lawyer,
}

impl Coded for Drawer {
    const ALL: &'static [Drawer] = &[Drawer::Facts, Drawer::Officers, Drawer::Lawyer];
}

impl Drawer {
    /// What it is called.
    pub fn message(self) -> Message {
        Message::new(match self {
            Drawer::Facts => "drawer-facts",
            Drawer::Officers => "drawer-officers",
            Drawer::Lawyer => "drawer-lawyer",
        })
    }
}

impl Body for Note {
    const KIND: &'static str = "note";
}

impl Note {
    /// The first line, which lists show.
    pub fn title(&self) -> &str {
        self.text.lines().next().unwrap_or_default()
    }
}

impl Casefile {
    /// The notes, the newest first.
    pub fn notes(&self) -> Vec<Entry<Note>> {
        let mut notes: Vec<_> = self.all::<Note>().collect();
        notes.sort_by_key(|note| Reverse((note.body.created, note.id)));
        notes
    }

    /// One note, by its id or the first characters of it.
    ///
    /// # Errors
    /// [`CaseError::NotFound`], or [`CaseError::AmbiguousId`] where several start so.
    pub fn note(&self, id: &str) -> Result<Entry<Note>, CaseError> {
        self.find(id)
    }

    /// Writes a note into the drawer of facts.
    ///
    /// # Errors
    /// [`CaseError::Empty`] without a word; what the vault refuses.
    pub fn add_note(&mut self, text: &str, now: DateTime<Utc>) -> Result<RecordId, CaseError> {
        self.add_note_to(Drawer::Facts, text, now)
    }

    /// Writes a note into a drawer.
    ///
    /// # Errors
    /// As [`Casefile::add_note`].
    pub fn add_note_to(
        &mut self,
        drawer: Drawer,
        text: &str,
        now: DateTime<Utc>,
    ) -> Result<RecordId, CaseError> {
        let text = words(text)?;
        self.add(&Note { text, created: now, edited: now, drawer })
    }

    /// Puts a note into another drawer.
    ///
    /// # Errors
    /// As [`Casefile::note`].
    pub fn move_note(&mut self, id: &str, drawer: Drawer, now: DateTime<Utc>) -> Result<RecordId, CaseError> {
        let Entry { id, body } = self.note(id)?;
        self.change(id, &Note { drawer, ..body }, now)?;
        Ok(id)
    }

    /// Changes the words of a note; what it said before is kept in its history.
    ///
    /// # Errors
    /// As [`Casefile::note`] and [`Casefile::add_note`].
    pub fn edit_note(&mut self, id: &str, text: &str, now: DateTime<Utc>) -> Result<RecordId, CaseError> {
        let text = words(text)?;
        let Entry { id, body } = self.note(id)?;
        if text != body.text {
            self.change(id, &Note { text, edited: now, ..body }, now)?;
        }
        Ok(id)
    }

    /// Removes a note for good, with its history.
    ///
    /// # Errors
    /// As [`Casefile::note`].
    pub fn delete_note(&mut self, id: &str) -> Result<RecordId, CaseError> {
        let id = self.note(id)?.id;
        self.remove(id)?;
        Ok(id)
    }

    /// The notes that hold every word of the query, the newest first; words in the first line count before others. Each is
    /// read when it is taken: of many hits a person reads a few.
    pub fn search_notes<'c>(&'c self, query: &Query) -> impl Iterator<Item = Entry<Note>> + use<'c> {
        self.search_note_ids(query).into_iter().filter_map(|id| self.read_entry(id))
    }

    /// The same, without the notes themselves.
    pub fn search_note_ids(&self, query: &Query) -> Vec<RecordId> {
        let unindexed = self.unindexed.take();
        let mut index = self.index.take();
        match &mut index {
            Some(index) => {
                for note in unindexed.into_iter().filter_map(|id| self.read_entry::<Note>(id)) {
                    index.remove(note.id);
                    index.push(note.id, note.body.created, &note.body.text);
                }
            }
            None => index = Some(self.index_notes()),
        }
        let found = index.as_ref().map(|index| index.find(query)).unwrap_or_default();
        self.index.set(index);
        found
    }

    fn index_notes(&self) -> NoteIndex {
        let notes = self.vault().records().filter(|(_, record)| record.kind() == Note::KIND);
        // Room for more than the texts: what is never used of it takes no memory.
        let mut index = NoteIndex::with_room(notes.map(|(_, record)| record.json().len()).sum());
        self.all::<Note>().for_each(|note| index.push(note.id, note.body.created, &note.body.text));
        index
    }
}

fn words(text: &str) -> Result<String, CaseError> {
    let text = text.trim();
    if text.is_empty() { Err(CaseError::Empty) } else { Ok(text.to_owned()) }
}
