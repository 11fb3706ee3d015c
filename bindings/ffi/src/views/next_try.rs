//! What a shell shows and counts down where the passphrase has to wait.

use super::Text;

/// The passphrase cannot be tried yet.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NextTryView {
    /// When it can be.
    pub text: Text,
    /// How long that is from now.
    pub seconds: u32,
}
