//! Calls for notes: a list has first lines alone, the words of a note cross the border when it is opened.

use super::Faro;
use crate::error::FaroError;
use crate::views::{NoteLine, NoteView};

#[uniffi::export]
impl Faro {
    /// The notes, the newest first.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn notes(&self) -> Result<Vec<NoteLine>, FaroError> {
        self.answer(|reader| {
            let zone = self.now()?.timezone();
            let notes = self.session.with(|case| Ok(case.notes()))?;
            Ok(notes.iter().map(|note| NoteLine::new(note, zone, reader)).collect())
        })
    }

    /// The notes that hold every word of the query, or what another language calls the same; words in the first line count
    /// before others. All that there is besides notes is found by [`Faro::search`].
    ///
    /// # Errors
    /// Those of [`Faro::notes`].
    pub fn search_notes(&self, query: String) -> Result<Vec<NoteLine>, FaroError> {
        self.answer(|reader| {
            let zone = self.now()?.timezone();
            let query = self.glossary()?.query(&query, |_| true);
            let notes = self.session.with(|case| Ok(case.search_notes(&query).collect::<Vec<_>>()))?;
            Ok(notes.iter().map(|note| NoteLine::new(note, zone, reader)).collect())
        })
    }

    /// One note.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; those of [`Faro::notes`].
    pub fn note(&self, id: String) -> Result<NoteView, FaroError> {
        self.answer(|reader| {
            let zone = self.now()?.timezone();
            let note = self.session.with(|case| Ok(case.note(&id)?))?;
            Ok(NoteView::new(note, zone, reader))
        })
    }

    /// Writes a note. Answers its id.
    ///
    /// # Errors
    /// [`FaroError::Refused`] without a word; those of [`Faro::notes`]; what the vault refuses.
    pub fn add_note(&self, text: String) -> Result<String, FaroError> {
        self.answer(|_| {
            let now = self.now()?.to_utc();
            Ok(self.change(|case| case.add_note(&text, now))?.to_string())
        })
    }

    /// Changes the words of a note.
    ///
    /// # Errors
    /// Those of [`Faro::note`] and [`Faro::add_note`].
    pub fn edit_note(&self, id: String, text: String) -> Result<(), FaroError> {
        self.answer(|_| {
            let now = self.now()?.to_utc();
            self.change(|case| case.edit_note(&id, &text, now).map(drop))
        })
    }

    /// Removes a note for good.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; what the vault refuses.
    pub fn delete_note(&self, id: String) -> Result<(), FaroError> {
        self.answer(|_| self.change(|case| case.delete_note(&id).map(drop)))
    }
}
