//! The calendar file as text: a shell hands it to the platform and needs to know nothing of its format.

use faro_core::calendar::{events, ics};
use faro_core::casefile::CaseError;
use faro_core::outlook::Outlook;
use faro_core::reminders::Settings;

use super::Faro;
use crate::error::FaroError;

#[uniffi::export]
impl Faro {
    /// What is coming, as a file that calendars take in (`text/calendar`). A later one moves the events of an earlier one.
    /// No event says a word of the case, unless `full` is chosen for this file.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock; what the vault refuses.
    pub fn calendar_file(&self, full: bool) -> Result<String, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            let settings = Settings { discreet: !full, ..Settings::default() };
            self.change(|case| {
                let events = events(&Outlook::of(case, &self.book(), now), &settings, &reader.words);
                let key = case.calendar_key()?;
                ics(&events, &key, now.to_utc()).map_err(CaseError::from)
            })
        })
    }
}
