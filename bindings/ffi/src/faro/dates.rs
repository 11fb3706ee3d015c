//! Calls for a day, a week and a month; only the core knows what stands on them and on which day a week begins.

use chrono::NaiveDate;
use faro_core::casefile::CaseError;
use faro_core::deadlines::parse_date;

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::views::{AgendaDay, AgendaView, MonthView};

#[uniffi::export]
impl Faro {
    /// The week of a day, `YYYY-MM-DD`; without one, that of today.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for what is no day; [`FaroError::Locked`]; those of the clock.
    pub fn week(&self, from: Option<String>) -> Result<AgendaView, FaroError> {
        self.answer(|reader| {
            let of = from.as_deref().map(read).transpose()?;
            self.look(|outlook| {
                let week = outlook.week(of.unwrap_or(outlook.today()), reader.words.week_starts());
                Ok(AgendaView::new(&week, reader))
            })
        })
    }

    /// The month of a day, `YYYY-MM-DD`; without one, that of today.
    ///
    /// # Errors
    /// Those of [`Faro::week`].
    pub fn month(&self, of: Option<String>) -> Result<MonthView, FaroError> {
        self.answer(|reader| {
            let of = of.as_deref().map(read).transpose()?;
            self.look(|outlook| {
                let month = outlook.month(of.unwrap_or(outlook.today()), reader.words.week_starts());
                Ok(MonthView::new(&month, reader))
            })
        })
    }

    /// One day, `YYYY-MM-DD`.
    ///
    /// # Errors
    /// Those of [`Faro::week`].
    pub fn day(&self, iso: String) -> Result<AgendaDay, FaroError> {
        self.answer(|reader| {
            let day = read(&iso)?;
            self.look(|outlook| Ok(AgendaDay::new(&outlook.day(day), reader)))
        })
    }
}

fn read(iso: &str) -> Result<NaiveDate, Failure> {
    Ok(parse_date(iso).map_err(CaseError::from)?)
}
