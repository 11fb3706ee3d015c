//! The clocks to choose from when a hearing is written down: by cities, and by what they show now.

use chrono::{DateTime, Days};

use super::view::Outlook;
use crate::deadlines::{Tz, parse_zone, zone_name};
use crate::l10n::{Ltr, Message};
use crate::packs::CourtClock;

/// For so long the clocks of two zones are held against each other: no hearing is set further ahead.
const MONTHS: u64 = 36;

/// A clock that a court may go by.
#[derive(Clone, Debug, PartialEq)]
pub struct ClockChoice {
    /// The IANA zone: `America/Chicago`.
    pub zone: String,
    /// Its name, the cities where courts go by it, and the time there now.
    pub message: Message,
    /// It shows the same as the reader's own, so that it is the likeliest.
    pub is_likeliest: bool,
}

impl Outlook<'_> {
    /// The clocks of the courts in the case's countries, in the order of their packs. The reader's own stands last where
    /// none of them shows the same.
    pub fn court_clocks(&self) -> Vec<ClockChoice> {
        let clocks = self.jurisdictions.iter().flat_map(|jurisdiction| self.book.court_clocks(jurisdiction));
        let mut choices: Vec<ClockChoice> = clocks.filter_map(|clock| self.choice(clock)).collect();
        let own = self.now.timezone();
        if choices.iter().all(|choice| !choice.is_likeliest) && parse_zone(own.name()).is_ok() {
            let message = Message::new("court-clock-own").with("zone", zone_name(own.name()));
            let message = message.with("time", self.now.time());
            let is_likeliest = choices.is_empty();
            choices.push(ClockChoice { zone: own.name().to_owned(), message, is_likeliest });
        }
        choices
    }

    fn choice(&self, clock: &CourtClock) -> Option<ClockChoice> {
        let zone = parse_zone(&clock.zone).ok()?;
        let message = Message::new("court-clock")
            .with("zone", zone_name(&clock.zone))
            .with("cities", Ltr::new(clock.cities.join(", ")))
            .with("time", self.now.with_timezone(&zone).time());
        Some(ClockChoice { zone: clock.zone.clone(), message, is_likeliest: shows_the_same(zone, self.now) })
    }
}

fn shows_the_same(zone: Tz, now: DateTime<Tz>) -> bool {
    (0..=MONTHS)
        .filter_map(|month| now.checked_add_days(Days::new(30 * month)))
        .all(|at| at.naive_local() == at.with_timezone(&zone).naive_local())
}
