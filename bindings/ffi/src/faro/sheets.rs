use faro_core::l10n::{Wanted, Words};
use faro_core::sheets::{self, PaperSize, Readers, SECOND, Sheet, SheetKind};

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::views::SheetView;

#[uniffi::export]
impl Faro {
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
        let content = reader.words.content_language().map(|language| language.tag.as_str());
        let language = second.or(content).unwrap_or(SECOND);
        let wanted = Wanted { language, content: None, devices: &self.devices };
        let second = Words::wanted(&self.files, wanted)?;
        let readers = Readers::new(&reader.words, Some(&second));
        self.change(|case| sheets::sheet(kind, case, &self.files, &self.book, now, readers))
    }
}
