//! Every day in four calendars and in every language is read back as the day that it was; and the clock of Ethiopia. All
//! days are written for `core/tests/oracle`, which asks ICU's.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Timelike};
use faro_core::files::Files;
use faro_core::l10n::{CalendarDay, Manifest, Message, SecondCalendar, Words, six_hour_time};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn words(tag: &str) -> Words {
    Words::load(Files::builtin(), tag).unwrap().without_isolates()
}

fn every_language() -> Vec<Words> {
    let manifest = Manifest::load(Files::builtin()).unwrap();
    manifest.languages.iter().map(|language| words(&language.tag)).collect()
}

/// The numbers of a text in their order, and the month whose name is in it, as somebody with a pencil would find them. A
/// name may be a number with a word, as in Chinese.
fn read(text: &str, months: &[String]) -> (Vec<i32>, Vec<usize>) {
    let named = |(at, name): (usize, &String)| text.contains(name.as_str()).then_some(at + 1);
    let found: Vec<usize> = months.iter().enumerate().filter_map(named).collect();
    // A name may stand inside of another: Rabi al-Awwal, Awwal. The longest is meant.
    let longest = found.iter().map(|at| months[at - 1].len()).max().unwrap_or(0);
    let found: Vec<usize> = found.into_iter().filter(|at| months[at - 1].len() == longest).collect();
    let rest = found.iter().fold(text.to_owned(), |rest, at| rest.replacen(&months[at - 1], "", 1));
    let numbers = rest.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok());
    (numbers.collect(), found)
}

#[test]
fn every_day_of_a_year_is_read_back_in_every_language_and_calendar() {
    // From one new year of Ethiopia to beyond the next, over a leap day of each calendar but the Hijri one.
    let days: Vec<NaiveDate> = day("2027-09-01").iter_days().take(366).collect();
    for words in every_language() {
        for calendar in [None].into_iter().chain(SecondCalendar::ALL.map(Some)) {
            let name = |month: u8| match calendar {
                Some(calendar) => words.text(&calendar.month(month)),
                None => words.text(&Message::new(format!("month-{month}"))),
            };
            let last = if calendar == Some(SecondCalendar::Ethiopian) { 13 } else { 12 };
            let months: Vec<String> = (1..=last).map(name).collect();
            assert_eq!(months.iter().collect::<BTreeSet<_>>().len(), usize::from(last), "{months:?}");
            let mut said = BTreeSet::new();
            for day in &days {
                let (text, year, month, number) = match calendar {
                    Some(calendar) => {
                        let day = calendar.day(*day).unwrap();
                        (words.text(&day.message().unwrap()), day.year, day.month.into(), day.day.into())
                    }
                    None => (words.date(*day), day.year(), day.month() as usize, day.day() as i32),
                };
                let weekday = Message::new(format!("weekday-{}", day.weekday().number_from_monday()));
                let weekday = words.text(&weekday);
                assert!(text.contains(&weekday), "{text}: {weekday}");
                let (numbers, named) = read(&text.replacen(&weekday, "", 1), &months);
                assert!(numbers == [number, year] || numbers == [year, number], "{text}");
                assert_eq!(named, [month], "{text}");
                assert!(said.insert(text.clone()), "{text} is said of two days");
            }
        }
    }
}

#[test]
fn a_day_and_its_second_name_lead_to_each_other() {
    for calendar in SecondCalendar::ALL {
        let english = words("en").with_calendar(Some(calendar.as_str()));
        let (mut last, mut promised) = (None, 0);
        for day in day("1890-01-01").iter_days().take_while(|day| day.year() < 2210) {
            let Some(second) = calendar.day(day) else {
                assert_eq!(english.second(day, None), []);
                last = None;
                continue;
            };
            promised += 1;
            assert_eq!(second.gregorian(), Some(day), "{second:?}");
            // The next day is the next one, or the first of the next month.
            if let Some(CalendarDay { year, month, day: number, .. }) = last {
                let next = [(year, month, number + 1), (year, month + 1, 1), (year + 1, 1, 1)];
                assert!(next.contains(&(second.year, second.month, second.day)), "{second:?}");
            }
            last = Some(second);
        }
        // From both ends: what is promised has no gap.
        let [first, end] = match calendar {
            SecondCalendar::Hijri => ["1999-04-16", "2029-08-11"],
            SecondCalendar::Ethiopian | SecondCalendar::Persian => ["1900-01-01", "2100-12-31"],
        };
        assert_eq!(promised, (day(end) - day(first)).num_days() + 1, "{calendar:?}");
        assert!(calendar.day(day(first)).is_some() && calendar.day(day(end)).is_some());
    }
}

#[test]
fn the_months_of_a_year_are_as_long_as_their_days_say() {
    for calendar in SecondCalendar::ALL {
        let years = calendar.years();
        for year in years.clone().skip(1).take_while(|year| year < years.end()) {
            let months = calendar.months(year);
            for (month, length) in (1..).zip(&months) {
                let at = |day| CalendarDay { calendar, year, month, day }.gregorian();
                assert!(
                    at(1).is_some() && at(*length).is_some() && at(length + 1).is_none(),
                    "{year}-{month}"
                );
                let next = match months.get(usize::from(month)) {
                    Some(_) => CalendarDay { calendar, year, month: month + 1, day: 1 },
                    None => CalendarDay { calendar, year: year + 1, month: 1, day: 1 },
                };
                assert_eq!(next.gregorian(), at(*length).map(|last| last + Days::new(1)));
            }
            assert_eq!(months.len(), if calendar == SecondCalendar::Ethiopian { 13 } else { 12 });
        }
        assert!(calendar.months(years.start() - 1).is_empty() && calendar.months(years.end() + 1).is_empty());
    }
}

#[test]
fn days_that_are_known_have_their_names() {
    let english = words("en");
    let said = |calendar: &str, date: &str, time: Option<(u32, u32)>| {
        let words = words("en").with_calendar(Some(calendar));
        let time = time.map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap());
        words.second(day(date), time).into_iter().map(|line| line.text).collect::<Vec<_>>()
    };
    assert_eq!(english.calendar(), None);
    assert_eq!(english.second(day("2026-11-05"), NaiveTime::from_hms_opt(9, 0, 0)), []);
    assert_eq!(
        said("ethiopian", "2026-11-05", Some((9, 0))),
        ["Ethiopian calendar: Thursday 26 Tikimt 2019", "Ethiopian clock: 3:00 in the morning"]
    );
    assert_eq!(said("persian", "2026-11-05", Some((9, 0))), ["Persian calendar: Thursday 14 Aban 1405"]);
    let hijri = "Hijri calendar (Umm al-Qura): Thursday 25 Jumada al-Ula 1448";
    assert_eq!(said("hijri", "2026-11-05", None), [hijri]);
    // New years: of Ethiopia after a leap year and after others, of Iran, and the first of Ramadan 1447.
    assert_eq!(said("ethiopian", "2027-09-12", None), ["Ethiopian calendar: Sunday 1 Meskerem 2020"]);
    assert_eq!(said("ethiopian", "2026-09-11", None), ["Ethiopian calendar: Friday 1 Meskerem 2019"]);
    assert_eq!(said("ethiopian", "2027-09-11", None), ["Ethiopian calendar: Saturday 6 Pagumen 2019"]);
    assert_eq!(said("persian", "2026-03-21", None), ["Persian calendar: Saturday 1 Farvardin 1405"]);
    assert_eq!(said("persian", "2025-03-20", None), ["Persian calendar: Thursday 30 Esfand 1403"]);
    assert_eq!(said("hijri", "2026-02-18", None), ["Hijri calendar (Umm al-Qura): Wednesday 1 Ramadan 1447"]);
    // No line is better than a wrong one.
    assert_eq!(said("hijri", "2029-08-12", None), Vec::<String>::new());
    assert_eq!(said("hijri", "1999-04-15", None), Vec::<String>::new());
}

#[test]
fn the_choice_of_a_reader_goes_before_that_of_the_language() {
    let english = |chosen| words("en").with_calendar(chosen).calendar();
    assert_eq!(english(None), None);
    assert_eq!(english(Some("persian")), Some(SecondCalendar::Persian));
    assert_eq!(english(Some("of the moon")), None);
    let manifest = Files::builtin().get("locales/manifest.toml").unwrap();
    let manifest = manifest.replacen("tag = \"en\"", "tag = \"en\"\ncalendar = \"persian\"", 1);
    let files = Files::from_iter([("locales/manifest.toml".to_owned(), manifest)]);
    let by_language = |chosen| Words::load(&files, "en").unwrap().with_calendar(chosen).calendar();
    assert_eq!(by_language(None), Some(SecondCalendar::Persian));
    assert_eq!(by_language(Some("of the moon")), Some(SecondCalendar::Persian));
    assert_eq!(by_language(Some("ethiopian")), Some(SecondCalendar::Ethiopian));
    assert_eq!(by_language(Some("none")), None);
    let chosen = words("en").with_calendar(Some("hijri"));
    assert_eq!(chosen.with_calendar(Some("none")).calendar(), None);
    for calendar in SecondCalendar::ALL {
        assert_eq!(SecondCalendar::named(calendar.as_str()), Some(calendar));
    }
    assert_eq!(SecondCalendar::named(SecondCalendar::NONE), None);
}

/// For `core/tests/oracle`: every day that is said a second time, as JSON lines.
#[test]
fn what_the_oracle_is_asked_about_is_every_day_that_is_converted() {
    let mut lines = Vec::new();
    for day in day("1900-01-01").iter_days().take_while(|day| day.year() <= 2100) {
        let second = SecondCalendar::ALL.into_iter().filter_map(|calendar| calendar.day(day));
        let second = second.map(|day| {
            let name = day.calendar.as_str().to_owned();
            (name, serde_json::json!([day.year, day.month, day.day]))
        });
        let second: serde_json::Map<_, _> = second.collect();
        assert!(second.len() >= 2, "{day}");
        lines.push(serde_json::json!({ "day": day, "second": second }).to_string());
    }
    assert_eq!(lines.len(), 73_414);
    if let Ok(out) = std::env::var("FARO_CALENDARS_OUT") {
        std::fs::write(out, lines.join("\n") + "\n").unwrap();
    }
}

#[test]
fn every_minute_of_the_day_has_its_own_name_on_the_clock_of_ethiopia() {
    for words in every_language() {
        let mut said = BTreeSet::new();
        for minute in 0..24 * 60 {
            let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
            let text = words.text(&six_hour_time(time));
            let numbers: Vec<u32> =
                text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect();
            // Counted another way: on the dial, both clocks stand six hours from each other.
            let dial = (time.hour() + 6) % 12;
            assert_eq!(numbers, [if dial == 0 { 12 } else { dial }, time.minute()], "{text}");
            assert!(said.insert(text.clone()), "{text} is said of two minutes");
        }
    }
}
