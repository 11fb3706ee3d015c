//! Calls for phrases: they are read without a vault, and with one their gaps are filled.

use faro_core::phrases::{Known, Phrases};

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::views::{Listener, PhraseView};

#[uniffi::export]
impl Faro {
    /// Words for the judge and the officer: those that one of them hears, or all. While the vault is closed nothing is filled
    /// in.
    ///
    /// # Errors
    /// None.
    #[uniffi::method(default(to = None))]
    pub fn phrases(&self, to: Option<Listener>) -> Result<Vec<PhraseView>, FaroError> {
        self.answer(|reader| Ok(PhraseView::all(&self.phrase_book(reader)?.to(to), reader)))
    }

    /// Those that fit the page of an item: a hearing, a duty; of a rule there are none.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; those of the clock.
    pub fn item_phrases(&self, item: String) -> Result<Vec<PhraseView>, FaroError> {
        self.answer(|reader| {
            let book = self.phrase_book(reader)?;
            self.look(|outlook| Ok(PhraseView::all(&book.at(&outlook.page(&item)?), reader)))
        })
    }
}

impl Faro {
    fn phrase_book(&self, reader: &Reader) -> Result<Phrases, Failure> {
        let known = self.session.look(|case| case.map(|case| Known::of(case, &self.files)));
        Ok(Phrases::load(&self.files, &reader.words, &known.unwrap_or_default())?)
    }
}
