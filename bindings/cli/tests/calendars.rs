//! The second calendar on a terminal: below each day, and asked about where a typed day may be of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::Person;

/// Each line in which the word stands, without the blanks around it.
fn lines<'a>(text: &'a str, word: &str) -> Vec<&'a str> {
    text.lines().map(str::trim).filter(|line| line.contains(word)).collect()
}

/// What it says and offers where it does nothing.
fn asks(person: &Person, arguments: &[&str]) -> String {
    let output = person.run(&[arguments, &["--calendar", "ethiopian"]].concat(), "");
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(1), &[][..]));
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_day_stands_in_both_calendars_wherever_it_is_what_matters() {
    let person = Person::with_vault("en");
    person.does(&["fact", "set", "us.last_arrival", "2026-01-05"], "");
    let hearing =
        person.json(&["hearing", "add", "2026-11-25T09:00", "--jurisdiction", "us"], "290 Broadway\n");
    let hearing = hearing["id"].as_str().unwrap();
    person.does(&["duty", "add", "report", "--from", "2026-11-24", "--at", "14:30"], "title: visit\n");
    let said = "Ethiopian calendar: Wednesday 16 Hidar 2019";
    for page in
        [vec!["due"], vec!["due", hearing], vec!["hearing", "show", hearing], vec!["week"], vec!["month"]]
    {
        let with = person.does(&[&page[..], &["--calendar", "ethiopian"]].concat(), "");
        assert!(!lines(&with, said).is_empty(), "{page:?}: {with}");
        assert!(!lines(&with, "Ethiopian clock: 3:00 in the morning").is_empty(), "{page:?}: {with}");
        // Gregorian first, and never without it.
        let place = |word: &str| with.find(word).unwrap_or_else(|| panic!("{page:?}: {word} in {with}"));
        assert!(place("Wednesday 25 November 2026") < place(said), "{page:?}: {with}");
        for without in [&page[..], &[&page[..], &["--calendar", "none"]].concat()] {
            assert!(!person.does(without, "").contains("Ethiopian"), "{page:?}");
        }
    }
    let rule = person.does(&["due", "us.asylum.one_year", "--calendar", "persian"], "");
    assert!(rule.contains("Persian calendar: Tuesday 15 Dey 1405"), "{rule}");
    let week = person.does(&["week", "--calendar", "ethiopian"], "");
    assert!(week.contains("Ethiopian clock: 8:30 in the afternoon"), "{week}");
    let month = person.does(&["month", "--calendar", "ethiopian"], "");
    assert!(month.contains("Ethiopian calendar: Sunday 22 Tikimt 2019 – Monday 21 Hidar 2019"), "{month}");
    let far = person.does(&["due", "--calendar", "hijri", "--now", "2026-11-22T09:00:00-05:00"], "");
    assert!(far.contains("Hijri calendar (Umm al-Qura): Wednesday 15 Jumada al-Akhira 1448"), "{far}");
    assert_eq!(person.run(&["due", "--calendar", "lunar"], "").status.code(), Some(2));
}

#[test]
fn a_day_that_could_be_two_is_not_taken_until_somebody_says_which() {
    let person = Person::with_vault("en");
    let before = person.bytes();
    let set = ["fact", "set", "us.last_arrival", "2019-02-26"];
    let refused = asks(&person, &set);
    assert!(refused.contains("Faro cannot tell which day you mean."), "{refused}");
    assert_eq!(lines(&refused, "2019-02-26   Tuesday 26 February 2019").len(), 1, "{refused}");
    let meant = "2026-11-05   Thursday 5 November 2026 (Ethiopian calendar: Thursday 26 Tikimt 2019)";
    assert_eq!(lines(&refused, meant).len(), 1, "{refused}");
    let hearing = ["hearing", "add", "2021-05-01T09:00", "--jurisdiction", "us"];
    assert!(asks(&person, &hearing).contains("2029-01-09T09:00"));
    assert!(asks(&person, &["duty", "add", "report", "--from", "2019-02-26"]).contains("2026-11-05"));
    // The name of a month says which calendar it is, and nobody is taken at their word.
    let named = person.refused(&["fact", "set", "us.last_arrival", "26 tikimt 2019"], "");
    assert!(named.contains("Did you mean Thursday 5 November 2026? Then write 2026-11-05."), "{named}");
    // There is a 30 February in Ethiopia.
    assert!(asks(&person, &["fact", "set", "us.last_arrival", "2019-02-30"]).contains("2026-11-09"));
    assert_eq!(person.bytes(), before);
    // Who counts by the Western calendar is not asked, and who says so is not either.
    assert_eq!(person.json(&set, "")["value"], "2019-02-26");
    let none = [&set[..], &["--calendar", "none"]].concat();
    assert_eq!(person.json(&none, "")["value"], "2019-02-26");
    let now = ["fact", "set", "us.last_arrival", "2026-11-05", "--calendar", "ethiopian"];
    assert_eq!(person.json(&now, "")["value"], "2026-11-05");
}

#[test]
fn a_month_runs_as_its_reader_reads() {
    let person = Person::with_vault("en");
    for (lang, names, first) in [
        ("en", "Sun Mon Tue Wed Thu Fri Sat", "1 2 3 4 5 6 7"),
        ("ar", "جمع خمي أرب ثلا اثن أحد سبت", "6 5 4 3 2 1"),
        ("fa-AF", "", "6 5 4 3 2 1"),
    ] {
        let month = person.does(&["month", "--lang", lang], "");
        let days: Vec<&str> = month.lines().skip_while(|line| !line.contains('┌')).collect();
        let before = month.lines().take_while(|line| !line.contains('┌')).last().unwrap();
        let bare = |line: &str| {
            line.replace(['│', '\u{200e}', '▸'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
        };
        assert!(bare(before).ends_with(names), "{lang}: {month}");
        assert_eq!(bare(days[1]), first, "{lang}: {month}");
        // Every word is kept in its place by itself.
        let marks = before.matches('\u{200e}').count();
        assert_eq!(marks, if lang == "en" { 0 } else { 7 }, "{lang}");
    }
}
