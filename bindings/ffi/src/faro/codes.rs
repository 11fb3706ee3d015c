//! QR codes, read and drawn in Rust: a shell needs a camera and pixels, and no library of its own.

use faro_core::qr::{QrCode, read};

use super::Faro;
use crate::error::{FaroError, Kind};
use crate::failure::Failure;
use crate::views::{CodeView, FoundCode};

#[uniffi::export]
impl Faro {
    /// The codes in a picture: a byte of grey a pixel, row by row. At most 12 million pixels: scale a larger one down.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for a picture of another size.
    pub fn read_codes(&self, grey: Vec<u8>, width: u32) -> Result<Vec<FoundCode>, FaroError> {
        self.answer(|_| {
            let width = usize::try_from(width).unwrap_or_default();
            let refused = |message| Failure { kind: Kind::Refused, message };
            let found = read(&grey, width).map_err(|error| refused(error.message()))?;
            Ok(found.into_iter().map(FoundCode::from).collect())
        })
    }

    /// The code of a text; none where it is too long for one.
    ///
    /// # Errors
    /// None.
    pub fn draw_code(&self, text: String) -> Result<Option<CodeView>, FaroError> {
        self.answer(|_| Ok(QrCode::of(&text).map(CodeView::from)))
    }
}
