//! Calls for languages: offered, chosen and kept on the device, and what must be said of a translation.

use std::sync::{Arc, PoisonError};

use faro_core::l10n::{Offer, Wanted, Words, WordsError};
use faro_core::settings::Settings;

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::views::{LanguageView, ReadingView, Text};

#[uniffi::export]
impl Faro {
    /// The languages that there are, in the order in which they are offered. The first call reads them all.
    ///
    /// # Errors
    /// [`FaroError::Fault`] only.
    pub fn languages(&self) -> Result<Vec<LanguageView>, FaroError> {
        self.answer(|_| {
            if let Some(languages) = self.languages.get() {
                return Ok(languages.clone());
            }
            let offers = Offer::all(&self.files).map_err(WordsError::from)?;
            Ok(self.languages.get_or_init(|| offers.into_iter().map(LanguageView::from).collect()).clone())
        })
    }

    /// The tag of the reader's language.
    ///
    /// # Errors
    /// None.
    pub fn language(&self) -> Result<String, FaroError> {
        self.answer(|reader| Ok(reader.words.tag().to_owned()))
    }

    /// What the reader reads in, and which way all of it is written.
    ///
    /// # Errors
    /// None.
    pub fn reading(&self) -> Result<ReadingView, FaroError> {
        self.answer(|reader| {
            let content = reader.words.content_language().cloned();
            Ok(ReadingView {
                language: LanguageView::new(reader.words.language().clone(), reader.words.preview().cloned()),
                content: content.map(|content| LanguageView::new(content, None)),
            })
        })
    }

    /// Whether somebody chose a language on this device: ask for it first where nobody did.
    ///
    /// # Errors
    /// None.
    pub fn language_chosen(&self) -> Result<bool, FaroError> {
        self.answer(|_| Ok(Settings::load(&self.data_folder).language.is_some()))
    }

    /// Changes the language of everything that is answered from now on, and keeps it for the next start. `es-MX` and
    /// `es_MX.UTF-8` find `es`. What rules and guides say stays in the language that was chosen for them.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for one that there is not, [`FaroError::DeviceFailed`] where it cannot be kept; the old one
    /// stays.
    pub fn set_language(&self, language: String) -> Result<(), FaroError> {
        self.answer(|reader| {
            let content = reader.words.content_language().map(|content| content.tag.as_str());
            self.read_in(&language, content, |settings, words| {
                settings.language = Some(words.tag().to_owned());
                settings.content_language = words.content_language().map(|content| content.tag.clone());
            })
        })
    }

    /// Changes the language of what rules, guides and sheets say, and keeps it; none lets it follow the language of the
    /// app.
    ///
    /// # Errors
    /// As [`Faro::set_language`].
    pub fn set_content_language(&self, language: Option<String>) -> Result<(), FaroError> {
        self.answer(|reader| {
            self.read_in(reader.words.tag(), language.as_deref(), |settings, words| {
                settings.content_language = words.content_language().map(|content| content.tag.clone());
            })
        })
    }

    /// What must be shown while the reader's languages are not whole, or machine-made.
    ///
    /// # Errors
    /// None.
    pub fn translation_notices(&self) -> Result<Vec<Text>, FaroError> {
        self.answer(|reader| Ok(reader.translation_notices()))
    }

    /// What is shown beside a text that fell back to the language `tag`: that language's own name.
    ///
    /// # Errors
    /// None.
    pub fn fallback_mark(&self, tag: String) -> Result<Text, FaroError> {
        self.answer(|reader| Ok(reader.language(&tag)))
    }
}

impl Faro {
    /// Reads the words anew and keeps what was chosen.
    pub(super) fn read_in(
        &self,
        language: &str,
        content: Option<&str>,
        choose: impl FnOnce(&mut Settings, &Words),
    ) -> Result<(), Failure> {
        let wanted = Wanted { language, content, devices: &self.devices };
        let reader = Reader::load(&self.files, wanted)?;
        self.lend_words(&reader.words);
        // Held while the file is written too: of two at once, the last one is kept and answers.
        let mut current = self.reader.write().unwrap_or_else(PoisonError::into_inner);
        let settings = self.choose(|settings| choose(settings, &reader.words))?;
        *current = Arc::new(reader.with_calendar(settings.calendar.as_deref()));
        Ok(())
    }
}
