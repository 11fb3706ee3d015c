//! Names the core's enumeration for UniFFI (a remote type), so that it is declared once and not copied by hand.

use faro_core::given::Given;

/// What a file of another app is.
pub type GivenFile = Given;

#[uniffi::remote(Enum)]
pub enum GivenFile {
    /// Sealed: show `Faro.reply`, which says if it is none.
    Sealed,
    /// A pack.
    Pack,
}
