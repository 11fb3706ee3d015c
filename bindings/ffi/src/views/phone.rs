//! A number on a button: the words to show and the address to dial are not the same.

use faro_core::phone::Phone;

use super::Text;
use crate::reader::Reader;

/// A number to call.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PhoneView {
    /// As people write it, from left to right everywhere.
    pub text: String,
    /// The words of the button: "Call 1-800-898-7180".
    pub call: Text,
    /// `tel:18008987180`, for the platform's dialler. Nothing is called without the person.
    pub uri: String,
}

impl PhoneView {
    pub(crate) fn new(phone: &Phone, reader: &Reader) -> PhoneView {
        PhoneView { text: phone.written().to_owned(), call: reader.say(&phone.call()), uri: phone.uri() }
    }
}
