//! The case as it is seen now: every page reads it the same way.
use faro_core::outlook::Outlook;

use super::Faro;
use crate::failure::Failure;

impl Faro {
    /// Looks at the case from the device's clock, which is asked before the vault's lock is held.
    pub(super) fn look<T>(
        &self,
        look: impl FnOnce(&Outlook<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let now = self.now()?;
        self.session.with(|case| look(&Outlook::of(case, &self.book(), now)))
    }
}
