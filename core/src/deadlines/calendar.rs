//! Weekends and holidays, worked out from their rules; outside of the verified years it refuses to answer.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;

use super::error::DeadlineError;
use super::version::Grade;
use crate::l10n::Message;
use crate::packs::{date, optional_date};

/// A calendar of business days: which days an office is closed, and for which years that was verified.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// `us.federal`.
    pub id: String,
    /// How well it is known.
    pub confidence: Grade,
    /// The years for which it answers.
    pub verified: Years,
    weekend: Vec<Weekday>,
    /// The id of the name of each holiday.
    /// Each with the id of its name, which it shares with that of the other years.
    holidays: BTreeMap<NaiveDate, Arc<str>>,
}

/// A calendar as its file writes it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CalendarFile {
    pub(super) id: String,
    /// The calendar of which it keeps every day too: `de.by` those of `de.national`.
    #[serde(default)]
    pub(super) extends: Option<String>,
    /// The law that names its holidays, its official address, and when somebody last compared.
    #[serde(rename = "citation")]
    _citation: Vec<String>,
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "checked_on", deserialize_with = "date")]
    _checked_on: NaiveDate,
    confidence: Grade,
    verified: Years,
    weekend: Vec<Weekday>,
    #[serde(default)]
    fixed: Vec<Fixed>,
    #[serde(default)]
    floating: Vec<Floating>,
    #[serde(default)]
    easter: Vec<Easter>,
    #[serde(default)]
    single: Vec<Single>,
}

/// A stretch of years, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Years {
    /// The first.
    pub from: i32,
    /// The last.
    pub to: i32,
}

/// The same day each year: 25 December.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixed {
    id: String,
    month: u32,
    day: u32,
    in_lieu: InLieu,
    #[serde(default)]
    kept: Kept,
}

/// The same weekday of a month each year: the fourth Thursday of November.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Floating {
    id: String,
    month: u32,
    weekday: Weekday,
    /// 1 for the first, -1 for the last, 0 for the last one before the day `before`.
    nth: i8,
    #[serde(default)]
    before: Option<u32>,
    #[serde(default)]
    kept: Kept,
}

/// So many days after Easter Sunday of the Western churches (before it, if negative).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Easter {
    id: String,
    offset: i64,
    #[serde(default)]
    kept: Kept,
}

/// One day of one year.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Single {
    id: String,
    #[serde(deserialize_with = "date")]
    date: NaiveDate,
}

/// Since when a holiday is kept, until when, and in which years between it was not.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    #[serde(default, deserialize_with = "optional_date")]
    from: Option<NaiveDate>,
    #[serde(default, deserialize_with = "optional_date")]
    until: Option<NaiveDate>,
    #[serde(default)]
    not_in: Vec<i32>,
}

/// What becomes of a holiday that falls on a weekend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum InLieu {
    /// Nothing.
    None,
    /// A Saturday one is kept on the Friday before, a Sunday one on the Monday after.
    Nearest,
    /// It is kept on the next day that is neither weekend nor holiday.
    Next,
    /// Only a Sunday one is moved, to the Monday.
    Sunday,
}

/// Why an office is closed on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closed {
    /// It is a day of the weekend.
    Weekend(Weekday),
    /// It is a holiday; the id of its name.
    Holiday(String),
}

impl Calendar {
    /// Why the office is closed on a day; none where it is open.
    ///
    /// # Errors
    /// [`DeadlineError::CalendarRange`] outside the verified years.
    pub fn closed(&self, day: NaiveDate) -> Result<Option<Closed>, DeadlineError> {
        let Years { from, to } = self.verified;
        if !(from..=to).contains(&day.year()) {
            return Err(DeadlineError::CalendarRange {
                calendar: self.id.clone(),
                year: day.year(),
                from,
                to,
            });
        }
        if self.weekend.contains(&day.weekday()) {
            return Ok(Some(Closed::Weekend(day.weekday())));
        }
        Ok(self.holidays.get(&day).map(|name| Closed::Holiday(name.to_string())))
    }

    /// Works out every holiday of the verified years, on top of those of `base`.
    pub(super) fn new(file: CalendarFile, base: Option<&Calendar>) -> Calendar {
        let mut calendar = Calendar {
            holidays: base.map(|base| base.holidays.clone()).unwrap_or_default(),
            weekend: file.weekend.clone(),
            id: file.id.clone(),
            confidence: file.confidence,
            verified: file.verified,
        };
        let mut names =
            Names { jurisdiction: file.id.split('.').next().unwrap_or_default(), known: BTreeMap::new() };
        // New Year's Day on a Saturday is kept in the old year: one year more at either end.
        for year in file.verified.from - 1..=file.verified.to + 1 {
            calendar.add_year(&file, year, &mut names);
        }
        file.single.iter().for_each(|holiday| calendar.keep(holiday.date, names.of(&holiday.id)));
        calendar
    }

    fn add_year<'f>(&mut self, file: &'f CalendarFile, year: i32, names: &mut Names<'f>) {
        let mut moved = Vec::new();
        let floating = file.floating.iter().map(|h| (&h.id, &h.kept, h.in_year(year), InLieu::None));
        let easter = file.easter.iter().map(|h| (&h.id, &h.kept, h.in_year(year), InLieu::None));
        let fixed = file.fixed.iter().map(|h| (&h.id, &h.kept, h.in_year(year), h.in_lieu));
        for (id, kept, day, in_lieu) in floating.chain(easter).chain(fixed) {
            let Some(day) = day.filter(|day| kept.holds(*day)) else { continue };
            if in_lieu != InLieu::None && self.weekend.contains(&day.weekday()) {
                moved.push((id, day, in_lieu));
            } else {
                self.keep(day, names.of(id));
            }
        }
        // After all others and in the order of the year, so that Boxing Day makes way for Christmas Day.
        for (id, day, in_lieu) in moved {
            let kept = match (in_lieu, day.weekday()) {
                (InLieu::Nearest, Weekday::Sat) => day.pred_opt(),
                (InLieu::Nearest | InLieu::Sunday, Weekday::Sun) => day.succ_opt(),
                (InLieu::Next, _) => day.iter_days().skip(1).take(7).find(|day| self.is_free(*day)),
                _ => None,
            };
            kept.into_iter().for_each(|day| self.keep(day, names.of(id)));
        }
    }

    fn is_free(&self, day: NaiveDate) -> bool {
        !self.weekend.contains(&day.weekday()) && !self.holidays.contains_key(&day)
    }

    fn keep(&mut self, day: NaiveDate, name: Arc<str>) {
        self.holidays.entry(day).or_insert(name);
    }
}

/// The ids of the names of a calendar's holidays: each is made once, for it comes back every year.
struct Names<'f> {
    jurisdiction: &'f str,
    known: BTreeMap<&'f str, Arc<str>>,
}

impl<'f> Names<'f> {
    fn of(&mut self, id: &'f str) -> Arc<str> {
        let jurisdiction = self.jurisdiction;
        self.known.entry(id).or_insert_with(|| format!("{jurisdiction}-holiday-{id}").into()).clone()
    }
}

impl Kept {
    fn holds(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day)
            && self.until.is_none_or(|until| day < until)
            && !self.not_in.contains(&day.year())
    }
}

impl Fixed {
    fn in_year(&self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, self.month, self.day)
    }
}

impl Floating {
    fn in_year(&self, year: i32) -> Option<NaiveDate> {
        let first = NaiveDate::from_ymd_opt(year, self.month, 1)?;
        if let Ok(nth @ 1..) = u8::try_from(self.nth) {
            return NaiveDate::from_weekday_of_month_opt(year, self.month, self.weekday, nth);
        }
        let after = match self.before {
            Some(before) => first.with_day(before)?,
            None => first.checked_add_months(chrono::Months::new(1))?,
        };
        (1..=7)
            .filter_map(|back| after.checked_sub_days(Days::new(back)))
            .find(|day| day.weekday() == self.weekday)
    }
}

impl Easter {
    fn in_year(&self, year: i32) -> Option<NaiveDate> {
        let days = Days::new(self.offset.unsigned_abs());
        let sunday = easter_sunday(year)?;
        if self.offset < 0 { sunday.checked_sub_days(days) } else { sunday.checked_add_days(days) }
    }
}

/// Easter Sunday of the Gregorian calendar, by the method that Nature printed in 1876 (volume 13, page 487).
fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(days / 31).ok()?, u32::try_from(days % 31 + 1).ok()?)
}

impl Closed {
    /// What the day is: "a weekend day", or the name of the holiday.
    pub fn message(&self) -> Message {
        match self {
            Closed::Weekend(_) => Message::new("closed-weekend"),
            Closed::Holiday(id) => Message::new(id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(tables: &str) -> Calendar {
        let head = "id = 'xx.test'\ncitation = []\nsource = ''\nchecked_on = 2026-11-21\nconfidence = 'M'\n\
                    verified = { from = 2000, to = 2040 }\nweekend = ['saturday', 'sunday']\n";
        Calendar::new(toml::from_str(&format!("{head}{tables}")).unwrap(), None)
    }

    fn closed(calendar: &Calendar, day: &str) -> bool {
        matches!(calendar.closed(day.parse().unwrap()), Ok(Some(Closed::Holiday(_))))
    }

    #[test]
    fn easter_is_where_the_churches_keep_it() {
        for day in ["1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2026-04-05", "2038-04-25"] {
            let day: NaiveDate = day.parse().unwrap();
            assert_eq!(easter_sunday(day.year()), Some(day));
        }
    }

    #[test]
    fn christmas_and_boxing_day_each_get_a_day_in_lieu() {
        let days = "[[fixed]]\nid = 'christmas'\nmonth = 12\nday = 25\nin_lieu = 'next'\n\
                    [[fixed]]\nid = 'boxing'\nmonth = 12\nday = 26\nin_lieu = 'next'\n";
        let calendar = calendar(days);
        // Saturday and Sunday: Monday and Tuesday. Sunday and Monday: Boxing Day stays, Christmas takes Tuesday.
        for day in ["2021-12-27", "2021-12-28", "2022-12-26", "2022-12-27", "2026-12-25", "2026-12-28"] {
            assert!(closed(&calendar, day), "{day}");
        }
        assert!(!closed(&calendar, "2022-12-28") && !closed(&calendar, "2026-12-29"));
    }

    #[test]
    fn a_weekday_before_a_day_a_last_one_and_years_without() {
        let days = "[[floating]]\nid = 'victoria'\nmonth = 5\nweekday = 'monday'\nnth = 0\nbefore = 25\n\
                    kept = { not_in = [2021] }\n\
                    [[floating]]\nid = 'last'\nmonth = 8\nweekday = 'monday'\nnth = -1\n";
        let calendar = calendar(days);
        for day in ["2026-05-18", "2027-05-24", "2020-05-18", "2026-08-31", "2027-08-30"] {
            assert!(closed(&calendar, day), "{day}");
        }
        assert!(!closed(&calendar, "2026-05-25") && !closed(&calendar, "2021-05-24"));
    }

    #[test]
    fn a_region_keeps_the_days_of_its_country_too() {
        let national = calendar("[[easter]]\nid = 'good-friday'\noffset = -2\n");
        let file = "id = 'xx.region'\nextends = 'xx.test'\ncitation = []\nsource = ''\nchecked_on = 2026-11-21\n\
                    confidence = 'M'\nverified = { from = 2000, to = 2040 }\nweekend = ['saturday', 'sunday']\n\
                    [[single]]\nid = 'own'\ndate = 2026-06-24\n";
        let region = Calendar::new(toml::from_str(file).unwrap(), Some(&national));
        assert!(
            closed(&region, "2026-04-03")
                && closed(&region, "2026-06-24")
                && !closed(&national, "2026-06-24")
        );
    }
}
