//! The call for search. Its index is made at the first one and kept until the packs or the reader are others.

use std::sync::Arc;

use faro_core::search::{Glossary, Index, Search};

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::views::FoundView;

#[uniffi::export]
impl Faro {
    /// Looks for these words in guides, rules and services, and in the notes while the vault is open. Words of the trade
    /// find each other across languages. Of a pack whose publisher nobody trusts nothing is found.
    ///
    /// # Errors
    /// None.
    pub fn search(&self, query: String) -> Result<FoundView, FaroError> {
        self.answer(|reader| {
            let (index, glossary) = (self.index(reader)?, self.glossary()?);
            self.session.look(|case| {
                let search = Search { index: &index, case, glossary: &glossary, words: &reader.words };
                Ok(FoundView::new(search.find(&query), case.is_some(), reader))
            })
        })
    }
}

impl Faro {
    /// What things are called elsewhere.
    pub(super) fn glossary(&self) -> Result<Arc<Glossary>, Failure> {
        self.glossary.get(|| Ok(Glossary::load(&self.files)?))
    }

    fn index(&self, reader: &Reader) -> Result<Arc<Index>, Failure> {
        drop(self.now());
        // From here on nothing may see to the packs again: whoever lays others waits for this.
        reader.index.get(|| {
            let (library, directory) = (self.laid_library(reader)?, self.laid_directory(reader)?);
            Ok(Index::of(&library, &self.book(), &directory, &reader.words))
        })
    }
}
