//! The codes in a picture.

use rqrr::PreparedImage;

use crate::l10n::Message;

/// The most pixels of a picture that is read: those of a camera, scaled down by the shell where it has more.
pub const MOST_PIXELS: usize = 12_000_000;

/// A picture in which no code can be looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// It has more pixels than are read.
    #[error("more than {MOST_PIXELS} pixels")]
    TooLarge,
    /// The bytes are not those of a picture of this size.
    #[error("width times height is not the number of bytes")]
    WrongSize,
}

impl PictureError {
    /// The sentence for the person.
    pub fn message(self) -> Message {
        Message::new(match self {
            PictureError::TooLarge => "error-picture-large",
            PictureError::WrongSize => "error-picture-size",
        })
    }
}

/// The texts of all codes that can be read in a picture: a byte of grey a pixel, row by row.
///
/// # Errors
/// [`PictureError`].
pub fn read(grey: &[u8], width: usize) -> Result<Vec<String>, PictureError> {
    if grey.len() > MOST_PIXELS {
        return Err(PictureError::TooLarge);
    }
    if width == 0 || grey.is_empty() || !grey.len().is_multiple_of(width) {
        return Err(PictureError::WrongSize);
    }
    let height = grey.len() / width;
    // Less than the smallest code has modules: some readers look beyond the edge.
    if width.min(height) < SMALLEST {
        return Ok(Vec::new());
    }
    let pixel = |x: usize, y: usize| grey.get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut picture = PreparedImage::prepare_from_greyscale(width, height, pixel);
    let grids = picture.detect_grids();
    Ok(grids.iter().filter_map(|grid| grid.decode().ok().map(|(_, text)| text)).collect())
}

/// The modules of a side of version 1.
const SMALLEST: usize = 21;
