//! Writing a hand-off or a reply.

use std::io::Write;

use crate::handoff::error::HandoffError;
use crate::handoff::kind::Kind;
use crate::handoff::stamp::HandoffId;
use crate::minisign::SecretKey;
use crate::share::age::X25519Recipient;
use crate::vault::{Entropy, VaultError};

/// A bundle while it is written: sealed as it goes, in little memory.
pub struct Writer<W: Write> {
    to: W,
}

impl<W: Write> Writer<W> {
    /// Begins a bundle that only this recipient opens.
    ///
    /// # Errors
    /// [`VaultError::Entropy`]; what writing fails with.
    pub fn begin(
        to: W,
        _recipient: &X25519Recipient,
        _kind: Kind,
        _entropy: &dyn Entropy,
    ) -> Result<Self, HandoffError> {
        Ok(Writer { to })
    }

    /// A file of the bundle.
    ///
    /// # Errors
    /// [`HandoffError::Name`] if none of this kind has it; [`HandoffError::Zip`] for what nobody would read.
    pub fn add(&mut self, _name: &str, _bytes: &[u8]) -> Result<(), HandoffError> {
        Err(HandoffError::Name)
    }

    /// The next paper, and the name that it has in the bundle. `read` writes its bytes, and is asked twice: length and
    /// sum stand before them.
    ///
    /// # Errors
    /// [`HandoffError::Changed`]; [`HandoffError::Zip`] for what nobody would read; what `read` fails with.
    pub fn add_paper(
        &mut self,
        _read: &mut dyn FnMut(&mut dyn Write) -> Result<(), VaultError>,
    ) -> Result<String, HandoffError> {
        Err(HandoffError::Name)
    }

    /// Pads, sums and signs, and answers where it was written.
    ///
    /// # Errors
    /// What writing fails with.
    pub fn finish(self, _key: &SecretKey, _handoff: HandoffId, _number: u64) -> Result<W, HandoffError> {
        Ok(self.to)
    }
}
