//! A row of the page on which somebody chooses after how long the vault locks.

use super::Text;

/// How long the vault may stay open while the device shows something else.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LockChoice {
    /// None locks at once.
    pub seconds: u32,
    /// The same in words.
    pub text: Text,
    /// It is what holds now.
    pub chosen: bool,
}
