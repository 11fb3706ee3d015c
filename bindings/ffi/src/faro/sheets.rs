//! Calls for pages to print, as blocks that a shell draws or as HTML; what is usual is decided in the core.

use faro_core::Coded;
use faro_core::l10n::{Language, Manifest, Wanted, Words, WordsError};
use faro_core::sheets::{self, PaperSize, Readers, Sheet, SheetKind};

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::views::{PaperChoice, SecondChoice, SheetChoice, SheetOffer, SheetView};

#[uniffi::export]
impl Faro {
    /// The sheets that there are, and what can be chosen of each; what is `chosen` is taken where nobody chooses.
    ///
    /// # Errors
    /// [`FaroError::Locked`].
    pub fn sheets(&self) -> Result<SheetOffer, FaroError> {
        self.answer(|reader| {
            let countries = self.session.with(|case| Ok(case.jurisdictions()))?;
            let kinds = SheetKind::ALL.iter().map(|kind| SheetChoice::new(*kind, reader)).collect();
            let usual = PaperSize::usual(&countries);
            let papers = PaperSize::offered(&countries);
            let papers = papers.map(|size| PaperChoice::new(size, size == usual, reader)).collect();
            Ok(SheetOffer { kinds, seconds: self.seconds(reader)?, papers })
        })
    }

    /// A sheet, to be drawn on paper: in the reader's language, and beside it in that of rules and guides or a `second`
    /// one; English, where nothing else was chosen.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for a language that there is not; [`FaroError::Locked`]; those of the clock; of the proof log
    /// what the vault refuses.
    #[uniffi::method(default(second = None))]
    pub fn sheet(&self, kind: SheetKind, second: Option<String>) -> Result<SheetView, FaroError> {
        self.answer(|reader| self.made(kind, second.as_deref(), reader).map(SheetView::from))
    }

    /// The same as one page of HTML that needs nothing else, for print.
    ///
    /// # Errors
    /// Those of [`Faro::sheet`].
    #[uniffi::method(default(second = None))]
    pub fn sheet_html(
        &self,
        kind: SheetKind,
        size: PaperSize,
        second: Option<String>,
    ) -> Result<String, FaroError> {
        self.answer(|reader| Ok(sheets::html(&self.made(kind, second.as_deref(), reader)?, size)))
    }
}

impl Faro {
    fn made(&self, kind: SheetKind, second: Option<&str>, reader: &Reader) -> Result<Sheet, Failure> {
        let now = self.now()?;
        let language = second.unwrap_or_else(|| sheets::second(&reader.words));
        let wanted = Wanted { language, content: None, devices: &self.devices };
        let second = Words::wanted(&self.files, wanted)?;
        self.lend_words(&second);
        let readers = Readers::new(&reader.words, Some(&second));
        self.change(|case| sheets::sheet(kind, case, &self.files, &self.book(), now, readers))
    }

    /// The reader's own language stands for a sheet in that one alone.
    fn seconds(&self, reader: &Reader) -> Result<Vec<SecondChoice>, Failure> {
        let manifest = Manifest::load(&self.files).map_err(WordsError::from)?;
        let taken = sheets::second(&reader.words);
        let choice = |language: Language| {
            let chosen = language.tag == taken;
            match language.tag == reader.words.tag() {
                true => SecondChoice::alone(language, chosen, reader),
                false => SecondChoice::beside(language, chosen),
            }
        };
        Ok(manifest.languages.into_iter().map(choice).collect())
    }
}
