use faro_core::l10n::Message;

use super::Faro;
use crate::error::FaroError;
use crate::views::{Label, Text};

#[uniffi::export]
impl Faro {
    /// A word of the shell's own.
    ///
    /// # Errors
    /// None.
    pub fn label(&self, label: Label) -> Result<Text, FaroError> {
        self.answer(|reader| Ok(reader.say_id(label.id())))
    }

    /// What a screen reader says while a secret is typed on the keypad: how much of it, never which.
    ///
    /// # Errors
    /// None.
    pub fn digits_typed(&self, count: u32) -> Result<Text, FaroError> {
        self.answer(|reader| Ok(reader.say(&Message::new("digits-typed").with("count", i64::from(count)))))
    }
}
