use std::sync::{Arc, PoisonError};

use faro_core::l10n::{Manifest, Message, WordsError};
use faro_core::settings::Settings;
use faro_core::vault::VaultError;

use super::Faro;
use crate::error::FaroError;
use crate::reader::Reader;
use crate::views::{LanguageView, Text};

#[uniffi::export]
impl Faro {
    /// The languages that there are, in the order in which they are offered.
    ///
    /// # Errors
    /// [`FaroError::Fault`] only.
    pub fn languages(&self) -> Result<Vec<LanguageView>, FaroError> {
        self.answer(|_| {
            let manifest = Manifest::load(&self.files).map_err(WordsError::from)?;
            Ok(manifest.languages.into_iter().map(LanguageView::from).collect())
        })
    }

    /// The tag of the reader's language.
    ///
    /// # Errors
    /// None.
    pub fn language(&self) -> Result<String, FaroError> {
        self.answer(|reader| Ok(reader.words.tag().to_owned()))
    }

    /// Whether somebody chose a language on this device: ask for it first where nobody did.
    ///
    /// # Errors
    /// None.
    pub fn language_chosen(&self) -> Result<bool, FaroError> {
        self.answer(|_| Ok(Settings::load(&self.data_folder).language.is_some()))
    }

    /// Changes the language of everything that is answered from now on, and keeps it for the next start. `es-MX` and
    /// `es_MX.UTF-8` find `es`.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for one that there is not, [`FaroError::DeviceFailed`] where it cannot be kept; the old one
    /// stays.
    pub fn set_language(&self, language: String) -> Result<(), FaroError> {
        self.answer(|_| {
            let reader = Reader::load(&self.files, &language, &self.book)?;
            // Held while the file is written too: of two at once, the last one is kept and answers.
            let mut current = self.reader.write().unwrap_or_else(PoisonError::into_inner);
            let mut settings = Settings::load(&self.data_folder);
            settings.language = Some(reader.words.tag().to_owned());
            settings.save(&self.data_folder).map_err(VaultError::from)?;
            *current = Arc::new(reader.with_calendar(settings.calendar.as_deref()));
            Ok(())
        })
    }

    /// What must be shown while the reader's language is machine-made; none where it is not.
    ///
    /// # Errors
    /// None.
    pub fn translation_notice(&self) -> Result<Option<Text>, FaroError> {
        self.answer(|reader| Ok(reader.machine_notice()))
    }

    /// What is shown beside a text that fell back to the language `tag`.
    ///
    /// # Errors
    /// [`FaroError::Fault`] only.
    pub fn fallback_mark(&self, tag: String) -> Result<Text, FaroError> {
        self.answer(|reader| {
            let manifest = Manifest::load(&self.files).map_err(WordsError::from)?;
            let name = manifest.get(&tag).map_or(tag.clone(), |language| language.name.clone());
            Ok(reader.say(&Message::new("translation-missing").with("language", name)))
        })
    }
}
