//! Lengths of time as law writes them, and date arithmetic with them: what becomes of 31 April is the rule's choice.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::Deserialize;

use crate::l10n::{Message, Words, fold};

/// A length of time in the law's own unit: `30 days`, `5 business days`, `1 year`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Period {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
}

/// What a period counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Sixty minutes each, whatever the clock on the wall does.
    Hours,
    /// Calendar days.
    Days,
    /// Days that are open in the rule's calendar.
    BusinessDays,
    /// Seven days each.
    Weeks,
    /// To the same number of a later month.
    Months,
    /// To the same day of a later year: the anniversary, not 365 days.
    Years,
}

/// What happens where a month has no such day: 29 February, 31 April.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Clamp {
    /// The last day of that month: right for a closing date.
    #[default]
    Back,
    /// The first day of the next month: right for an opening date.
    Forward,
}

/// A thousand years: longer than any law counts, and far from where days end.
const MOST_DAYS: i64 = 366_000;

const UNITS: [(&str, Unit); 6] = [
    ("hour", Unit::Hours),
    ("day", Unit::Days),
    ("business day", Unit::BusinessDays),
    ("week", Unit::Weeks),
    ("month", Unit::Months),
    ("year", Unit::Years),
];

/// Numbers that between them take every form that a language has for a counted thing.
const FORMS: [u32; 6] = [1, 2, 3, 5, 11, 100];

impl FromStr for Period {
    type Err = String;

    fn from_str(text: &str) -> Result<Period, String> {
        let wrong = || format!("expected a period such as \"30 days\", got \"{text}\"");
        let (count, unit) = text.split_once(' ').ok_or_else(wrong)?;
        let count = count.parse().map_err(|_| wrong())?;
        let unit = unit.strip_suffix('s').unwrap_or(unit);
        let (_, unit) = UNITS.into_iter().find(|(name, _)| *name == unit).ok_or_else(wrong)?;
        let period = Period { count, unit };
        if period.about_days() <= MOST_DAYS { Ok(period) } else { Err(wrong()) }
    }
}

impl TryFrom<String> for Period {
    type Error = String;

    fn try_from(text: String) -> Result<Period, String> {
        text.parse()
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = UNITS.iter().find(|(_, unit)| *unit == self.unit).map_or("", |(name, _)| name);
        write!(f, "{} {unit}{}", self.count, if self.count == 1 { "" } else { "s" })
    }
}

/// The name of the unit alone, as far as spelling counts.
fn unit_in(text: &str) -> String {
    let is_sign = |c: &char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '(' | ')');
    fold(text).chars().filter(|c| !is_sign(c)).collect()
}

impl Period {
    /// So many calendar days.
    pub(super) fn days(count: u32) -> Period {
        Period { count, unit: Unit::Days }
    }

    /// About how many calendar days it is: to compare lengths, never to count.
    pub fn about_days(self) -> i64 {
        let count = i64::from(self.count);
        match self.unit {
            Unit::Hours => count / 24,
            Unit::Days => count,
            Unit::BusinessDays => count * 7 / 5,
            Unit::Weeks => count * 7,
            Unit::Months => count * 30,
            Unit::Years => count * 365,
        }
    }

    /// A period as a reader types it in their language: "2 semanas", and "2 semana" too; none where it is no period in it.
    pub fn in_words(text: &str, words: &Words) -> Option<Period> {
        let folded = fold(text);
        let text = folded.trim();
        let (count, name) = text.split_at_checked(text.find(|c: char| !c.is_ascii_digit())?)?;
        let (count, name) = (count.parse().ok()?, name.replace(char::is_whitespace, ""));
        let said = |unit, count| unit_in(&words.say(&Period { count, unit }.message()).text);
        let is_said = |unit| FORMS.into_iter().any(|form| said(unit, form) == name);
        let (_, unit) = UNITS.into_iter().find(|(_, unit)| is_said(*unit))?;
        Some(Period { count, unit })
    }

    /// The period in words: "30 days".
    pub fn message(self) -> Message {
        let id = match self.unit {
            Unit::Hours => "period-hours",
            Unit::Days => "period-days",
            Unit::BusinessDays => "period-business-days",
            Unit::Weeks => "period-weeks",
            Unit::Months => "period-months",
            Unit::Years => "period-years",
        };
        Message::new(id).with("count", i64::from(self.count))
    }

    /// The day this period after `date` (before it, if `back`), for every unit that needs no calendar.
    ///
    /// None where the day is outside what chrono can hold.
    pub(super) fn shift(self, date: NaiveDate, back: bool, clamp: Clamp) -> Option<NaiveDate> {
        let days = |count: u32| {
            let days = Days::new(count.into());
            if back { date.checked_sub_days(days) } else { date.checked_add_days(days) }
        };
        match self.unit {
            // Hours end on an instant, not on a day; business days are counted in a calendar.
            Unit::Hours => days(self.count.div_ceil(24)),
            Unit::Days | Unit::BusinessDays => days(self.count),
            Unit::Weeks => days(self.count.checked_mul(7)?),
            Unit::Months => shift_months(date, self.count, back, clamp),
            Unit::Years => shift_months(date, self.count.checked_mul(12)?, back, clamp),
        }
    }
}

fn shift_months(date: NaiveDate, count: u32, back: bool, clamp: Clamp) -> Option<NaiveDate> {
    let months = Months::new(count);
    let shifted = if back { date.checked_sub_months(months) } else { date.checked_add_months(months) }?;
    let clamped = shifted.day() != date.day();
    if clamped && clamp == Clamp::Forward { shifted.succ_opt() } else { Some(shifted) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;
    use crate::l10n::Manifest;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_period_reads_and_writes_itself() {
        for text in ["48 hours", "1 day", "30 days", "5 business days", "2 weeks", "1 month", "1 year"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
        for text in
            ["", "30", "days", "-1 days", "3 fortnights", "1.5 days", "366001 days", "4294967295 years"]
        {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
    }

    #[test]
    fn lengths_are_compared_in_days() {
        for (text, days) in [
            ("71 hours", 2),
            ("3 days", 3),
            ("10 business days", 14),
            ("3 weeks", 21),
            ("2 months", 60),
            ("2 years", 730),
        ] {
            assert_eq!(text.parse::<Period>().unwrap().about_days(), days, "{text}");
        }
    }

    #[test]
    fn each_form_of_each_language_is_read_back() {
        for language in Manifest::load(Files::builtin()).unwrap().languages {
            let words = Words::load(Files::builtin(), &language.tag).unwrap();
            for (count, (_, unit)) in FORMS.into_iter().flat_map(|form| UNITS.map(|unit| (form, unit))) {
                let period = Period { count, unit };
                let typed = format!("{count} {}", unit_in(&words.say(&period.message()).text));
                assert_eq!(Period::in_words(&typed, &words), Some(period), "{}: {typed}", language.tag);
            }
        }
        let spanish = Words::load(Files::builtin(), "es").unwrap();
        for text in
            ["se2manas", "semanas 2", "2 (semanas)", "2 semanas 3", "semanas", "2", "", "99999999999 semanas"]
        {
            assert_eq!(Period::in_words(text, &spanish), None, "{text}");
        }
    }

    #[test]
    fn an_anniversary_is_not_365_days_and_clamps_as_told() {
        let year: Period = "1 year".parse().unwrap();
        let month: Period = "1 month".parse().unwrap();
        assert_eq!(year.shift(day("2023-06-01"), false, Clamp::Back), Some(day("2024-06-01")));
        assert_eq!(year.shift(day("2024-02-29"), false, Clamp::Back), Some(day("2025-02-28")));
        assert_eq!(year.shift(day("2024-02-29"), false, Clamp::Forward), Some(day("2025-03-01")));
        assert_eq!(month.shift(day("2027-01-31"), false, Clamp::Back), Some(day("2027-02-28")));
        assert_eq!(month.shift(day("2027-03-31"), true, Clamp::Back), Some(day("2027-02-28")));
    }
}
