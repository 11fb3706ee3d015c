//! The case as it is seen now: every page reads it the same way.
use faro_core::casefile::Casefile;
use faro_core::outlook::{Condition, Home, Outlook};

use super::Faro;
use crate::failure::Failure;

impl Faro {
    /// Looks at the case from the device's clock, which is asked before the vault's lock is held.
    pub(super) fn look<T>(
        &self,
        look: impl FnOnce(&Outlook<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        self.look_in(|_, outlook| look(outlook))
    }

    /// The same with the case itself beside it, for what no outlook tells.
    pub(super) fn look_in<T>(
        &self,
        look: impl FnOnce(&mut Casefile, &Outlook<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let now = self.now()?;
        self.session.with(|case| {
            let book = self.book();
            let outlook = Outlook::of(case, &book, now);
            look(case, &outlook)
        })
    }

    /// The first page, with what must be told beside it.
    pub(super) fn first_page(&self) -> Result<(Home, Condition), Failure> {
        self.look_in(|case, outlook| {
            let home = outlook.home();
            let condition = Condition::of(case).on(home.today);
            Ok((home, condition))
        })
    }
}
