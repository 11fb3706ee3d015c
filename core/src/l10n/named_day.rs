//! A day that somebody typed with the name of a month of another calendar: `26 Tikimt 2019`, `۱۴ عقرب ۱۴۰۵`.

use super::fold::fold;
use super::wide::set_apart;
use super::{CalendarDay, SecondCalendar, Words};
use crate::digits::typed;

impl Words {
    /// The days that a text may mean which has one number of a day, one of a year in full, and between other words the name
    /// of a month, in whatever letters of the same sound, with or without blanks and marks. None of these is taken by guess.
    pub fn named_days(&self, text: &str) -> Vec<CalendarDay> {
        let text = set_apart(&typed(text));
        let words: Vec<&str> = text
            .split(|sign: char| sign.is_whitespace() || [',', '،', '፣', '/', '.'].contains(&sign))
            .collect();
        let words: Vec<String> = words.into_iter().map(squeezed).filter(|word| !word.is_empty()).collect();
        let numbers: Vec<&String> =
            words.iter().filter(|word| word.bytes().all(|byte| byte.is_ascii_digit())).collect();
        let (year, day) = match numbers.as_slice() {
            [first, second] if first.len() == 4 && second.len() <= 2 => (first, second),
            [first, second] if first.len() <= 2 && second.len() == 4 => (second, first),
            _ => return Vec::new(),
        };
        let (Ok(year), Ok(day)) = (year.parse(), day.parse()) else { return Vec::new() };
        let months =
            SecondCalendar::ALL.into_iter().flat_map(|calendar| (1..=13).map(move |month| (calendar, month)));
        let named = months.filter(|(calendar, month)| {
            // Where a calendar has no such month, its name is the name of a message.
            let name = self.try_say(&calendar.month(*month));
            name.is_some_and(|name| name.text.split('/').any(|name| stands_in(&squeezed(name), &words)))
        });
        named
            .map(|(calendar, month)| CalendarDay { calendar, year, month, day })
            .filter(|day| day.gregorian().is_some())
            .collect()
    }
}

/// Whether words that stand beside each other are this name.
fn stands_in(name: &str, words: &[String]) -> bool {
    let begins = |from: usize| {
        let mut said = String::new();
        words.iter().skip(from).any(|word| {
            said.push_str(word);
            said == name
        })
    };
    !name.is_empty() && (0..words.len()).any(begins)
}

/// Letters and digits alone, as search compares them.
fn squeezed(text: &str) -> String {
    fold(text).chars().filter(|sign| sign.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use SecondCalendar::{Ethiopian, Hijri, Persian};

    use super::*;
    use crate::files::Files;
    use crate::l10n::Manifest;

    fn days(tag: &str, text: &str) -> Vec<(SecondCalendar, i32, u8, u8)> {
        let words = Words::load(Files::builtin(), tag).unwrap();
        let days = words.named_days(text).into_iter();
        days.map(|day| (day.calendar, day.year, day.month, day.day)).collect()
    }

    #[test]
    fn a_day_with_the_name_of_its_month_is_found_however_it_is_typed() {
        for (tag, text, day) in [
            ("en", "26 Tikimt 2019", (Ethiopian, 2019, 2, 26)),
            ("en", "Tikimt 26, 2019", (Ethiopian, 2019, 2, 26)),
            ("en", "Thursday 14 ABAN 1405", (Persian, 1405, 8, 14)),
            ("en", "25 jumada al ula 1448", (Hijri, 1448, 5, 25)),
            ("en", "25 Jumada al-Ula 1448 AH", (Hijri, 1448, 5, 25)),
            ("es", "14 de abán de 1405", (Persian, 1405, 8, 14)),
            ("am", "ጥቅምት 26 ቀን 2019", (Ethiopian, 2019, 2, 26)),
            ("am", "5 ሃምሌ 2018 ዓ.ም.", (Ethiopian, 2018, 11, 5)),
            ("fa-AF", "۱۴ عقرب ۱۴۰۵", (Persian, 1405, 8, 14)),
            ("fa-AF", "۲۵ ربيع الاول ۱۴۴۸", (Hijri, 1448, 3, 25)),
            ("ar", "٢٥ مُحرّم ١٤٤٨ هـ", (Hijri, 1448, 1, 25)),
            ("en", "5 Pagumen 2018", (Ethiopian, 2018, 13, 5)),
        ] {
            assert_eq!(days(tag, text), [day], "{tag}: {text}");
        }
        // A name of two calendars is two days where both have such a year.
        assert_eq!(days("en", "5 Tir 1405"), [(Persian, 1405, 4, 5)]);
        assert_eq!(days("en", "5 Tir 2019"), [(Ethiopian, 2019, 5, 5)]);
    }

    #[test]
    fn what_is_no_such_day_is_nothing() {
        for text in [
            "",
            "Tikimt",
            "26 Tikimt",
            "26 Tikimt 19",
            "31 Tikimt 2019",
            "7 Pagumen 2019",
            "26 Tikimt 2019 3:00",
            "1 2 Tikimt 2019",
            "5 November 2026",
            "2019-02-26",
            "Tikimting 26 2019",
            "99999999999 Tikimt 2019",
            "26 month-hijri-13 2019",
        ] {
            assert_eq!(days("en", text), [], "{text}");
        }
    }

    #[test]
    fn every_month_of_every_language_is_read_back_as_it_is_said() {
        for language in &Manifest::load(Files::builtin()).unwrap().languages {
            let words = Words::load(Files::builtin(), &language.tag).unwrap();
            for (calendar, year) in [(Ethiopian, 2019), (Persian, 1405), (Hijri, 1448)] {
                for (month, _) in (1..).zip(calendar.months(year)) {
                    let day = CalendarDay { calendar, year, month, day: 5 };
                    let said = words.text(&day.message().unwrap());
                    assert!(words.named_days(&said).contains(&day), "{}: {said}", language.tag);
                }
            }
        }
    }
}
