//! Calls for reading aloud: the platform brings the voice, and is told the words and their language.

use faro_core::guidance::GuidanceError;
use faro_core::l10n::{Manifest, Message, WordsError};
use faro_core::spoken::{Voice, read_article, read_home, read_page, read_section};

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::views::{ReadPage, SpokenBlock, Text};

#[uniffi::export]
impl Faro {
    /// A page, as a voice should read it, block by block.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`] but for an article; those of the clock.
    pub fn read_aloud(&self, page: ReadPage) -> Result<Vec<SpokenBlock>, FaroError> {
        self.answer(|reader| {
            let voice = Voice::new(&reader.words);
            let blocks = match page {
                ReadPage::Home => {
                    let (home, condition) = self.first_page()?;
                    read_home(&home, &condition, voice)
                }
                ReadPage::Item { id } => self.look(|outlook| Ok(read_page(&outlook.page(&id)?, voice)))?,
                ReadPage::Article { id, section } => self.article_blocks(&id, section.as_deref(), reader)?,
            };
            Ok(SpokenBlock::all(blocks))
        })
    }

    /// Texts of any other page, as a voice should read them: each as it is drawn, in its order.
    ///
    /// # Errors
    /// None.
    pub fn read_texts(&self, texts: Vec<Text>) -> Result<Vec<SpokenBlock>, FaroError> {
        self.answer(|reader| {
            let voice = Voice::new(&reader.words);
            let blocks = texts.iter().flat_map(|text| voice.read(&text.text, &text.tag, false)).collect();
            Ok(SpokenBlock::all(blocks))
        })
    }

    /// What is shown where the platform has no voice for a language, and how to get one.
    ///
    /// # Errors
    /// None.
    pub fn no_voice(&self, tag: String) -> Result<Text, FaroError> {
        self.answer(|reader| {
            let manifest = Manifest::load(&self.files).map_err(WordsError::from)?;
            let name = manifest.negotiate(&tag).map_or(tag.as_str(), |found| found.name.as_str());
            Ok(reader.say(&Message::new("voice-none").with("language", name)))
        })
    }
}

impl Faro {
    fn article_blocks(
        &self,
        id: &str,
        section: Option<&str>,
        reader: &Reader,
    ) -> Result<Vec<faro_core::spoken::Block>, Failure> {
        let (voice, today) = (Voice::new(&reader.words), self.now()?.date_naive());
        let library = self.library(reader)?;
        let article = library.article(id)?;
        let Some(section) = section else { return Ok(read_article(article, today, voice)) };
        let found = article.sections.iter().find(|there| there.id == section);
        let found = found.ok_or_else(|| GuidanceError::Unknown { id: format!("{id}#{section}") })?;
        Ok(read_section(found, voice))
    }
}
