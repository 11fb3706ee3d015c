//! The one reader of zones: a place, whose clock knows summer and winter.

use super::time_zone::Tz;
use crate::l10n::{Ltr, Message};

/// Why a text is no zone that a time can hang on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ZoneError {
    /// There is no such place.
    #[error("no zone {0}")]
    Unknown(String),
    /// An abbreviation or an offset: `EST` is an hour off all summer.
    #[error("{0} is no place")]
    NoPlace(String),
}

/// Reads an IANA zone that names a place: `America/New_York`.
///
/// # Errors
/// [`ZoneError`] says what to write instead.
pub fn parse_zone(text: &str) -> Result<Tz, ZoneError> {
    let text = text.trim();
    let zone = Tz::named(text);
    match zone.filter(|_| text.contains('/') && !text.starts_with("Etc/")) {
        Some(zone) => Ok(zone),
        None if zone.is_some() || is_short(text) => Err(ZoneError::NoPlace(text.to_owned())),
        None => Err(ZoneError::Unknown(text.to_owned())),
    }
}

/// Written like `PST`, `UTC-5` or `+03:00`, never like a place.
fn is_short(text: &str) -> bool {
    let short = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, '+' | '-' | '−' | ':');
    !text.is_empty() && text.chars().all(short)
}

/// A zone as people say it, by its city: "Los Angeles time". A zone of no place is said as it is written.
pub fn zone_name(zone: &str) -> Message {
    // The city stands last: America/Argentina/Salta.
    let city = zone.rsplit_once('/').map_or(zone, |(_, city)| city);
    Message::new("zone-of-place").with("place", city.replace('_', " "))
}

impl ZoneError {
    /// The sentence that says what to write instead.
    pub fn message(&self) -> Message {
        match self {
            ZoneError::Unknown(zone) => {
                Message::new("error-unknown-zone").with("zone", Ltr::new(zone.as_str()))
            }
            ZoneError::NoPlace(zone) => {
                Message::new("error-zone-no-place").with("zone", Ltr::new(zone.as_str()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_place_is_a_zone() {
        for place in ["America/New_York", " Africa/Addis_Ababa ", "America/Argentina/Salta", "US/Eastern"] {
            assert!(parse_zone(place).is_ok(), "{place}");
        }
        for short in [
            "EST",
            "MST",
            "HST",
            "PST",
            "CEST",
            "EST5EDT",
            "UTC",
            "GMT",
            "Etc/UTC",
            "Etc/GMT-5",
            "GMT+3",
            "UTC-5",
            "+03:00",
            "-05:00",
            "Cuba",
            "Zulu",
        ] {
            assert_eq!(parse_zone(short), Err(ZoneError::NoPlace(short.to_owned())), "{short}");
        }
        for text in ["New York", "New_York", "America/New York", "Boston", "", "america/new_york"] {
            assert_eq!(parse_zone(text), Err(ZoneError::Unknown(text.to_owned())), "{text}");
        }
    }
}
