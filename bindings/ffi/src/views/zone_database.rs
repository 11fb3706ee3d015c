//! Which release of the time zones the app carries; whether that is too old is said in notices, and not here.

use faro_core::deadlines::ZoneDatabase;

use super::Day;
use crate::reader::Reader;

/// A release of the IANA database of time zones.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ZoneDatabaseView {
    /// `2026f`.
    pub version: String,
    /// The day on which it was released.
    pub released: Day,
}

impl ZoneDatabaseView {
    pub(crate) fn new(database: ZoneDatabase, reader: &Reader) -> ZoneDatabaseView {
        ZoneDatabaseView { version: database.version.to_owned(), released: reader.day(database.released) }
    }
}
