//! The call for the first page: one answer with all of it, so that no shell puts it together.

use std::collections::BTreeMap;

use faro_core::guidance::court_line;
use faro_core::phone::Phone;

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::views::HomeView;

#[uniffi::export]
impl Faro {
    /// The first page.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn home(&self) -> Result<HomeView, FaroError> {
        self.answer(|reader| {
            let (home, condition) = self.first_page()?;
            let court = home.hearing.as_ref().map(|card| card.jurisdiction.as_str());
            let lines = self.court_lines(court)?;
            let line = court.and_then(|court| lines.get(court));
            Ok(HomeView::new(&home, line, &condition, reader))
        })
    }
}

impl Faro {
    /// The lines of the courts of these jurisdictions, by them. They are public, and come from Faro's own packs.
    pub(super) fn court_lines<'j>(
        &self,
        jurisdictions: impl IntoIterator<Item = &'j str>,
    ) -> Result<BTreeMap<&'j str, Phone>, Failure> {
        let mut lines = BTreeMap::new();
        for jurisdiction in jurisdictions {
            if !lines.contains_key(jurisdiction)
                && let Some(line) = court_line(&self.files, jurisdiction)?
            {
                lines.insert(jurisdiction, line);
            }
        }
        Ok(lines)
    }
}
