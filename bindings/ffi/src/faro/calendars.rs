//! The second calendar: which one, its days for a picker, and what a typed day may mean in it.
use faro_core::casefile::CaseError;
use faro_core::deadlines::{DateError, parse_local_time, readings};
use faro_core::l10n::{CalendarDay, Message, SecondCalendar};

use super::Faro;
use crate::error::{FaroError, Kind};
use crate::failure::Failure;
use crate::views::{CalendarChoice, CalendarMonth, CalendarView, Day, DayReading, FactKind};

#[uniffi::export]
impl Faro {
    /// The calendars in which days may be said a second time, and that they are not.
    ///
    /// # Errors
    /// None.
    pub fn calendar_choices(&self) -> Result<Vec<CalendarChoice>, FaroError> {
        self.answer(|reader| {
            let chosen = reader.words.calendar();
            let choice = |calendar: Option<SecondCalendar>| CalendarChoice {
                name: calendar.map_or(SecondCalendar::NONE, SecondCalendar::as_str).to_owned(),
                text: reader
                    .say(&calendar.map_or_else(|| Message::new("calendar-western"), SecondCalendar::message)),
                chosen: calendar == chosen,
            };
            Ok([None].into_iter().chain(SecondCalendar::ALL.map(Some)).map(choice).collect())
        })
    }

    /// Chooses one of [`Faro::calendar_choices`], and keeps it for the next start.
    ///
    /// # Errors
    /// [`FaroError::NotFound`] for one that there is not; [`FaroError::DeviceFailed`] where it cannot be kept: the old one
    /// stays.
    pub fn set_calendar(&self, name: String) -> Result<(), FaroError> {
        self.answer(|reader| {
            if name != SecondCalendar::NONE {
                named(&name)?;
            }
            let content = reader.words.content_language().map(|content| content.tag.as_str());
            self.read_in(reader.words.tag(), content, |settings, _| settings.calendar = Some(name))
        })
    }

    /// The reader's second calendar for a picker that begins with a day, `2026-11-05`, or with today where it has no such
    /// day; none where there is no second calendar.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for no day; those of the clock.
    pub fn calendar(&self, at: Option<String>) -> Result<Option<CalendarView>, FaroError> {
        self.answer(|reader| {
            let at = at.map(|at| parse_local_time(&at).map_err(CaseError::from)).transpose()?;
            let (today, calendar) = (self.now()?.date_naive(), reader.words.calendar());
            let begin = |day| calendar.and_then(|calendar| calendar.day(day));
            let beginning = at.and_then(|(day, _)| begin(day)).or_else(|| begin(today));
            Ok(beginning.map(|beginning| CalendarView::new(beginning, reader)))
        })
    }

    /// The months of a year of a calendar; none of a year that it does not have.
    ///
    /// # Errors
    /// [`FaroError::NotFound`] for a calendar that there is not.
    pub fn calendar_months(&self, calendar: String, year: i32) -> Result<Vec<CalendarMonth>, FaroError> {
        self.answer(|reader| Ok(CalendarMonth::all(named(&calendar)?, year, reader)))
    }

    /// The day of the Gregorian calendar that a day of another one is: to be shown before it is taken.
    ///
    /// # Errors
    /// [`FaroError::NotFound`] for a calendar that there is not; [`FaroError::Refused`] for a day that it does not have.
    pub fn calendar_day(&self, calendar: String, year: i32, month: u8, day: u8) -> Result<Day, FaroError> {
        self.answer(|reader| {
            let written = CalendarDay { calendar: named(&calendar)?, year, month, day };
            let day = written.gregorian().ok_or(DateError::Impossible).map_err(CaseError::from)?;
            Ok(reader.day(day))
        })
    }

    /// What days may mean that were typed as the answer to a question of this kind, where that is not plain: to be asked
    /// before the answer is taken. Empty where it is plain, or where the answer will be refused.
    ///
    /// # Errors
    /// Those of the clock.
    pub fn day_readings(&self, kind: FactKind, typed: String) -> Result<Vec<DayReading>, FaroError> {
        self.answer(|reader| {
            let today = self.now()?.date_naive();
            let ways = match kind.holds_days() {
                true => readings(&typed, &reader.words, today),
                false => Vec::new(),
            };
            Ok(DayReading::all(&ways, reader))
        })
    }
}

fn named(calendar: &str) -> Result<SecondCalendar, Failure> {
    SecondCalendar::named(calendar).ok_or_else(|| Failure::new(Kind::NotFound, "error-no-calendar"))
}
