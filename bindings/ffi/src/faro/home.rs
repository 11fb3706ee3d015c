use faro_core::outlook::{Condition, Outlook};

use super::Faro;
use crate::error::FaroError;
use crate::views::HomeView;

#[uniffi::export]
impl Faro {
    /// The first page.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn home(&self) -> Result<HomeView, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            self.session.with(|case| {
                let (home, condition) = (Outlook::of(case, &self.book(), now).home(), Condition::of(case));
                Ok(HomeView::new(&home, &condition.on(home.today), reader))
            })
        })
    }
}
