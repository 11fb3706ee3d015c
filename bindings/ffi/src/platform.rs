//! What Faro asks of the platform. A shell implements these three; none may hold the [`crate::Faro`] object, because
//! the two would then keep each other alive.

/// The platform's keystore: small secrets under a label, out of reach of whoever copies the data folder.
///
/// Labels are `faro.device-key` (may ask the person for a fingerprint), `faro.seen` and `faro.tries` (no secrets, but must
/// not be changed by others; asked for at every unlock, so they must ask the person for nothing).
#[uniffi::export(with_foreign)]
pub trait DeviceKeyStore: Send + Sync {
    /// Keeps 32 bytes under the label, in the place of what was there.
    ///
    /// # Errors
    /// [`PlatformError`].
    fn store(&self, label: String, key: Vec<u8>) -> Result<(), PlatformError>;

    /// What is under the label, if anything.
    ///
    /// # Errors
    /// [`PlatformError`].
    fn load(&self, label: String) -> Result<Option<Vec<u8>>, PlatformError>;

    /// Forgets what is under the label; nothing there is no error.
    ///
    /// # Errors
    /// [`PlatformError`].
    fn delete(&self, label: String) -> Result<(), PlatformError>;
}

/// The device's clock.
#[uniffi::export(with_foreign)]
pub trait Clock: Send + Sync {
    /// The instant, and the zone that the device is in.
    ///
    /// # Errors
    /// [`PlatformError`].
    fn now(&self) -> Result<Moment, PlatformError>;
}

/// Where a shell keeps what went wrong, for whoever mends it.
#[uniffi::export(with_foreign)]
pub trait LogSink: Send + Sync {
    /// Something failed. `code` is the Fluent id of the error: it holds nothing of the person or the case.
    ///
    /// # Errors
    /// [`PlatformError`]; nothing comes of it.
    fn record(&self, code: String) -> Result<(), PlatformError>;
}

/// An instant in a zone.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Moment {
    /// Seconds since 1970-01-01T00:00:00Z.
    pub epoch_seconds: i64,
    /// IANA name: `America/New_York`.
    pub zone: String,
}

/// Why the platform did not do it. It carries no text: what an exception says may be private.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum PlatformError {
    /// The person or the platform said no.
    #[error("refused")]
    Refused,
    /// This device cannot, or not now.
    #[error("unavailable")]
    Unavailable,
    /// The shell's code raised something else.
    #[error("unexpected")]
    Unexpected,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for PlatformError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> PlatformError {
        PlatformError::Unexpected
    }
}
