//! How much work a passphrase shall cost on this device. The core reads no clock: whoever has one measures.
use std::time::Duration;

use super::error::VaultError;
use super::kdf::KdfParams;

/// How long an unlock may take.
const TARGET: Duration = Duration::from_secs(1);
/// More passes than these only make a fast device wait.
const MOST_PASSES: u32 = 16;
/// Less memory is asked for only where more cannot be had.
const MEMORY_KIB: [u32; 4] = [64 * 1024, 46 * 1024, 32 * 1024, KdfParams::FLOOR.m_kib];

impl KdfParams {
    /// The parameters for a new passphrase on this device: 64 MiB, and as many passes as fit into about one second, at
    /// least 3 and at most 16. Only where that memory cannot be had, less of it with more passes.
    ///
    /// `measure` runs [`KdfParams::rehearse`] and says how long it took.
    ///
    /// # Errors
    /// [`VaultError::Memory`] if not even 19 MiB can be had; any other error of `measure`.
    pub fn calibrate(
        mut measure: impl FnMut(KdfParams) -> Result<Duration, VaultError>,
    ) -> Result<KdfParams, VaultError> {
        for m_kib in MEMORY_KIB {
            let least = KdfParams::least_passes(m_kib);
            let least = KdfParams { m_kib, t: least, p: 1 };
            match measure(least) {
                Ok(took) => return Ok(KdfParams { t: passes(least.t, took), ..least }),
                Err(VaultError::Memory) => {}
                Err(error) => return Err(error),
            }
        }
        Err(VaultError::Memory)
    }

    /// Does the work once, for nothing but its duration.
    ///
    /// # Errors
    /// [`VaultError::KdfRefused`], [`VaultError::Memory`].
    pub fn rehearse(self) -> Result<(), VaultError> {
        self.derive(b"rehearsal", &[0; 16]).map(drop)
    }
}

/// Time grows with the passes, so one measurement tells of all.
fn passes(measured: u32, took: Duration) -> u32 {
    let fit = TARGET.as_nanos() * u128::from(measured) / took.as_nanos().max(1);
    u32::try_from(fit).unwrap_or(MOST_PASSES).clamp(measured, MOST_PASSES)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A device whose pass over a MiB takes so many microseconds, and which has so many MiB to spare.
    fn device(micros: u64, mib: u32) -> Result<(u32, u32), VaultError> {
        let calibrated = KdfParams::calibrate(|params| {
            params.check()?;
            if params.m_kib > mib * 1024 {
                return Err(VaultError::Memory);
            }
            Ok(Duration::from_micros(micros * u64::from(params.m_kib) / 1024 * u64::from(params.t)))
        })?;
        calibrated.check()?;
        Ok((calibrated.m_kib / 1024, calibrated.t))
    }

    #[test]
    fn time_is_spent_and_memory_is_kept() {
        assert_eq!(device(600, 4096), Ok((64, 16)), "fast");
        assert_eq!(device(2000, 4096), Ok((64, 7)), "middling");
        assert_eq!(device(9000, 4096), Ok((64, 3)), "slow: never fewer than three");
        assert_eq!(device(0, 4096), Ok((64, 16)), "too fast for its clock");
        assert_eq!(device(9000, 50), Ok((46, 5)));
        assert_eq!(device(9000, 40), Ok((32, 6)));
        assert_eq!(device(9000, 19), Ok((19, 11)));
        assert_eq!(device(9000, 18), Err(VaultError::Memory));
    }

    #[test]
    fn another_failure_is_not_taken_for_want_of_memory() {
        let failed = KdfParams::calibrate(|_| Err(VaultError::Cipher));
        assert_eq!(failed, Err(VaultError::Cipher));
    }
}
