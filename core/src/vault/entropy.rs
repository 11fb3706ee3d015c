//! Randomness, handed in as an argument, so that a test can freeze every byte of a vault.

/// A source of random bytes.
pub trait Entropy: Send + Sync {
    /// Fills `out` with bytes that nobody can foresee.
    ///
    /// # Errors
    /// [`EntropyError`] when the source has none; `out` is then worthless.
    fn fill(&self, out: &mut [u8]) -> Result<(), EntropyError>;
}

/// The source of randomness failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no randomness could be had from the system")]
pub struct EntropyError;

/// The operating system's generator (`getrandom`).
#[derive(Debug, Clone, Copy, Default)]
pub struct OsEntropy;

impl Entropy for OsEntropy {
    fn fill(&self, out: &mut [u8]) -> Result<(), EntropyError> {
        getrandom::fill(out).map_err(|_| EntropyError)
    }
}

/// An array of random bytes, for what is not secret: ids, salts, nonces.
pub(crate) fn random<const N: usize>(entropy: &dyn Entropy) -> Result<[u8; N], EntropyError> {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes)?;
    Ok(bytes)
}
