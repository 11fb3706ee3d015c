//! QR codes as plain modules, and what a found one is: which text is a card or a publisher is known in the core.

use faro_core::packs::publisher_in;
use faro_core::qr::{QrCode, card_line};

/// A QR code to be drawn, with a light edge of four modules around it.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CodeView {
    /// How many modules a side has.
    pub side: u32,
    /// Row by row, whether a module is dark.
    pub dark: Vec<bool>,
}

/// What a code in a picture says.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct FoundCode {
    /// All of it.
    pub text: String,
    /// The card that it is, as a line of text; none where it is no card.
    pub card: Option<String>,
    /// The id of the publisher that it is; none where it is none.
    pub publisher: Option<String>,
}

impl From<QrCode> for CodeView {
    fn from(code: QrCode) -> CodeView {
        CodeView { side: u32::try_from(code.side()).unwrap_or_default(), dark: code.modules().to_vec() }
    }
}

impl From<String> for FoundCode {
    fn from(text: String) -> FoundCode {
        FoundCode { card: card_line(&text), publisher: publisher_in(&text), text }
    }
}
