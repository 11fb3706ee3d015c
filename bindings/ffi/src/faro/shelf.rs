//! What the packs of the open vault add to Faro's own: rules, words, articles. Looked at when the vault opens and on each day
//! anew, and gone when it closes.
use std::sync::{Arc, PoisonError};

use chrono::NaiveDate;
use faro_core::deadlines::Rulebook;
use faro_core::files::Files;
use faro_core::guidance::Library;
use faro_core::l10n::Words;
use faro_core::shelf::Shelf;

use super::Faro;
use crate::failure::Failure;
use crate::reader::Reader;

/// The packs of the open vault on one day, and the rules of Faro with theirs.
pub(super) struct Laid {
    on: NaiveDate,
    pub(super) shelf: Shelf,
    book: Arc<Rulebook>,
}

impl Faro {
    /// The rules: of a vault that is open, those of its trusted packs too.
    pub(crate) fn book(&self) -> Arc<Rulebook> {
        self.laid().map_or_else(|| Arc::clone(&self.own_book), |laid| Arc::clone(&laid.book))
    }

    /// The articles: of a vault that is open, those of its trusted packs too.
    pub(crate) fn library(&self, reader: &Reader) -> Result<Arc<Library>, Failure> {
        // Faro's own can be read without the day.
        drop(self.now());
        self.laid_library(reader)
    }

    /// The same, with the packs as they lie there.
    pub(super) fn laid_library(&self, reader: &Reader) -> Result<Arc<Library>, Failure> {
        reader.library(|words| match self.laid() {
            Some(laid) => Ok(laid.shelf.library(&self.files, words)?),
            None => Ok(Library::load(&self.files, &self.own_book, words)?),
        })
    }

    /// Gives words that were loaded just now those of the packs.
    pub(super) fn lend_words(&self, words: &Words) {
        if let Some(laid) = self.laid() {
            laid.shelf.lend_words(words);
        }
    }

    /// The packs, if the vault is open and has any.
    pub(super) fn laid(&self) -> Option<Arc<Laid>> {
        self.laid.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Sees to it that what is laid out are the packs of the open vault on this day.
    pub(super) fn see_packs(&self, today: NaiveDate) {
        let laid = self.laid();
        let found = self.session.look(|case| {
            let case = case.filter(|case| !case.packs().is_empty())?;
            if let Some(laid) = laid.as_ref().filter(|laid| laid.on == today) {
                return Some(Arc::clone(laid));
            }
            let shelf = Shelf::of(case, &self.files, today);
            let book = shelf.book().map_or_else(|_| Arc::clone(&self.own_book), Arc::new);
            Some(Arc::new(Laid { on: today, shelf, book }))
        });
        let is_same = match (&laid, &found) {
            (Some(laid), Some(found)) => Arc::ptr_eq(laid, found),
            (None, None) => true,
            _ => false,
        };
        if !is_same {
            self.lay(found);
        }
    }

    /// Looks at the packs again: they are others now, or the vault was just opened.
    pub(super) fn look_again(&self) {
        self.leave_packs();
        // Without the day they are looked at when it is known.
        drop(self.now());
    }

    /// Forgets the packs: the vault is closed.
    pub(super) fn leave_packs(&self) {
        if self.laid().is_some() {
            self.lay(None);
        }
    }

    fn lay(&self, laid: Option<Arc<Laid>>) {
        let reader = Arc::clone(&self.reader.read().unwrap_or_else(PoisonError::into_inner));
        match &laid {
            Some(laid) => laid.shelf.lend_words(&reader.words),
            None => reader.words.read_packs(&Files::default()),
        }
        *self.laid.write().unwrap_or_else(PoisonError::into_inner) = laid;
        reader.forget_guides();
    }
}
