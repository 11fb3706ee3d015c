//! A code to be drawn.

use std::fmt::Write;

use qrcodegen::{QrCodeEcc, QrSegment, Version};

/// The white edge that a reader needs, in modules.
const QUIET: usize = 4;

/// The largest version: 77 modules a side are read off paper by every phone.
const LARGEST: u8 = 15;

/// UTF-8 (AIM ECI 26): without it readers guess, and some guess a Chinese one.
const UTF_8: u32 = 26;

/// A QR code: dark and light modules, without the quiet zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrCode {
    side: usize,
    dark: Vec<bool>,
}

impl QrCode {
    /// The smallest code of a text that a fifth of damage leaves readable; none where the text is too long for paper.
    pub fn of(text: &str) -> Option<QrCode> {
        let mut segments = QrSegment::make_segments(text);
        if !text.is_ascii() {
            segments.insert(0, QrSegment::make_eci(UTF_8));
        }
        let (least, most) = (Version::MIN, Version::new(LARGEST));
        let code = qrcodegen::QrCode::encode_segments_advanced(
            &segments,
            QrCodeEcc::Medium,
            least,
            most,
            None,
            true,
        );
        let code = code.ok()?;
        let places = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        let dark = places.map(|(x, y)| code.get_module(x, y)).collect();
        Some(QrCode { side: usize::try_from(code.size()).ok()?, dark })
    }

    /// How many modules a side has.
    pub fn side(&self) -> usize {
        self.side
    }

    /// Row by row, whether a module is dark.
    pub fn modules(&self) -> &[bool] {
        &self.dark
    }

    /// The side of the picture that [`QrCode::path`] is drawn on, with its quiet zone.
    pub fn picture_side(&self) -> usize {
        self.side + 2 * QUIET
    }

    /// The dark modules as the path of an SVG, one stroke a run. There is nothing in it but digits, letters and commas.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for (y, row) in self.dark.chunks(self.side.max(1)).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|one, other| one == other) {
                if run.first() == Some(&true) {
                    // A text takes all that is written to it.
                    let _ = write!(path, "M{},{}h{}v1h-{}z", x + QUIET, y + QUIET, run.len(), run.len());
                }
                x += run.len();
            }
        }
        path
    }
}
