//! What a picker chose, said before it is kept: so a slip is seen, in either calendar.

use faro_core::casefile::CaseError;
use faro_core::deadlines::{At, parse_local_time};

use super::Faro;
use crate::error::FaroError;
use crate::views::Day;

#[uniffi::export]
impl Faro {
    /// What was chosen with a picker, in words, before it is kept: `2027-02-02T09:00`, or the day alone.
    ///
    /// # Errors
    /// [`FaroError::Refused`] says what to write instead.
    pub fn in_words(&self, at: String) -> Result<Day, FaroError> {
        self.answer(|reader| {
            let (day, time) = parse_local_time(&at).map_err(CaseError::from)?;
            Ok(reader.day_at(time.map_or(At::Day(day), |time| At::Local(day.and_time(time)))))
        })
    }
}
