//! QR codes (ISO/IEC 18004): drawn for a sheet or a screen, and read out of a picture.
//!
//! Responsible for: a code as its modules and as a path of SVG; the texts of all codes in a picture in grey; which of
//! them is a card.
//! Not responsible for: what a text means, or the decoding of a file of a picture (the shells have their platform's).
//! Invariant: a picture of somebody else is read in bounded memory, and never panics.

mod card;
mod code;
mod read;

pub use card::card_line;
pub use code::QrCode;
pub use read::{MOST_PIXELS, PictureError, read};
