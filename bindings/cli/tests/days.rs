//! Days, times and how often something comes, as people type them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::Person;
use faro_core::deadlines::ZoneDatabase;
use serde_json::json;

/// The days of a duty that was just added.
fn days_of(person: &Person, add: &[&str], now: &str) -> Vec<String> {
    let added = person.json(add, "title: call\n");
    let page = person.json(&["duty", "show", added["id"].as_str().unwrap(), "--now", now], "");
    let times = page["times"].as_array().unwrap();
    times.iter().map(|time| time["day"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_other_week_begins_with_the_first_day_that_fits() {
    let person = Person::with_vault("en");
    let add = ["duty", "add", "report", "--from", "2027-01-03", "--every", "2 weeks", "--on", "tue"];
    assert_eq!(days_of(&person, &add, "2027-01-03T09:00:00-05:00"), ["2027-01-05"]);
    let add = ["duty", "add", "report", "--from", "2027-01-03", "--every", "4 weeks", "--on", "wed"];
    assert_eq!(days_of(&person, &add, "2027-01-25T09:00:00-05:00"), ["2027-02-03"]);
    for (lang, sentence) in
        [("en", "Write a number from 1 up to 5200 weeks."), ("es", "desde 1 hasta 5200 semanas.")]
    {
        for every in ["0 weeks", "5201 weeks"] {
            let refused = person.refused(&["duty", "add", "report", "--every", every, "--lang", lang], "");
            assert!(refused.contains(sentence), "{refused}");
        }
    }
}

#[test]
fn how_often_is_typed_in_the_reader_s_own_words() {
    let person = Person::with_vault("en");
    let typed =
        [("es", "2 semanas"), ("ar", "2 أسبوع"), ("tr", "2 hafta"), ("zh-Hans", "2周"), ("es", "2 weeks")];
    for (lang, every) in typed {
        let added = person.json(&["duty", "add", "report", "--every", every, "--lang", lang], "title: R\n");
        let shown = person.json(&["duty", "show", added["id"].as_str().unwrap()], "");
        let every = &shown["when"]["every"];
        assert_eq!((&every["unit"], &every["count"]), (&json!("weeks"), &json!(2)), "{shown}");
    }
    // What is said to somebody who typed it otherwise can be typed.
    for (lang, every) in &typed[..3] {
        let refused = person.refused(&["duty", "add", "report", "--every", "often", "--lang", lang], "");
        assert!(refused.contains(every), "{refused}");
    }
}

#[test]
fn a_day_is_typed_as_people_type_it_and_kept_in_one_form() {
    let person = Person::with_vault("en");
    for typed in ["2025-11-5", "2025–11–05", "٢٠٢٥-١١-٥", "۲۰۲۵−۱۱−۰۵"] {
        let set = person.json(&["fact", "set", "us.last_arrival", typed], "");
        assert_eq!(set["value"], "2025-11-05", "{typed}");
        assert_eq!(person.items(&["fact", "list"])[0]["value"], "2025-11-05", "{typed}");
    }
    let hearing = person.json(&["hearing", "add", "2027–2–5T9:00", "--jurisdiction", "us"], "290 Broadway\n");
    let shown = person.json(&["hearing", "show", hearing["id"].as_str().unwrap()], "");
    assert_eq!(shown["at"], "2027-02-05T09:00");
    person.does(&["due", "--today", "2026-11-2"], "");
    person.does(&["duty", "add", "call_window", "--every", "٢ weeks", "--at", "٩:٠٠–11:00"], "");
    person.does(&["fact", "set", "us.last_arrival", "2025-11-5"], "");
    person.does(&["due", "done", "us.asylum.one_year", "--on", "2026–11–2"], "");
    assert_eq!(person.items(&["log", "list"])[0]["content"]["happened"], "2026-11-02");
}

#[test]
fn any_other_day_is_refused_with_its_own_reason() {
    for (lang, reasons) in [
        (
            "en",
            [
                "11/05 is May to one reader",
                "Persian calendar: Thursday 14 Aban 1405. Did you mean Thursday 5 November 2026? Then write 2026-11-05.",
                "Hijri calendar (Umm al-Qura): Wednesday 14 Jumada al-Ula 1447. Did you mean Wednesday 5 November 2025?",
                "Ethiopian calendar: Thursday 5 Pagumen 2018. Did you mean Thursday 10 September 2026?",
                "1405 looks like a year of the Persian calendar.",
                "1500 looks like a year of the Hijri calendar.",
                "The Ethiopian and the Coptic calendar have a month 13.",
                "The year 2569 is not between 1900 and 2100.",
            ],
        ),
        (
            "es",
            [
                "11/05 es mayo para unos",
                "Calendario persa: jueves 14 de abán de 1405. ¿Quiso decir jueves 5 de noviembre de 2026?",
                "Calendario hijri (Umm al-Qura): miércoles 14 de yumada al-ula de 1447. ¿Quiso decir",
                "Calendario etíope: jueves 5 de pagumen de 2018. ¿Quiso decir jueves 10 de septiembre de 2026?",
                "1405 parece un año del calendario persa.",
                "1500 parece un año del calendario hijri",
                "El calendario etíope y el copto tienen un mes 13.",
                "El año 2569 no está entre 1900 y 2100.",
            ],
        ),
    ] {
        let person = Person::with_vault(lang);
        let days = [
            "11/05/2026",
            "1405-08-14",
            "1447-05-14",
            "2018-13-05",
            "1405-13-14",
            "1500-05-14",
            "1743-13-05",
            "2569-11-05",
        ];
        for (day, reason) in days.into_iter().zip(reasons) {
            let refused = person.refused(&["fact", "set", "us.last_arrival", day], "");
            assert!(refused.contains(reason), "{day}: {refused}");
        }
    }
}

#[test]
fn yes_and_no_are_typed_in_the_reader_s_language() {
    for (lang, yes, no, wrong) in [("en", "Yes", "n", "sí"), ("es", "si", "No", "yes")] {
        let person = Person::with_vault(lang);
        for (answer, kept) in [(yes, "true"), (no, "false"), ("true", "true"), ("false", "false")] {
            assert_eq!(person.json(&["fact", "set", "us.detained", answer], "")["value"], kept, "{answer}");
        }
        let compute = ["rule", "compute", "us.asylum.one_year", "--fact", "last_arrival=2025-11-29"];
        let told = format!("unaccompanied_child={no}");
        person.does(&[&compute[..], &["--fact", &told]].concat(), "");
        let refused = person.refused(&["fact", "set", "us.detained", wrong], "");
        assert!(
            refused.contains(if lang == "en" { "Answer yes or no." } else { "Responda sí o no." }),
            "{refused}"
        );
    }
}

#[test]
fn a_zone_is_a_place() {
    let person = Person::with_vault("en");
    let sentence = |zone: &str| {
        format!(
            "{zone} names no place and can be an hour off in summer: write a region and a city, like America/New_York."
        )
    };
    for zone in ["EST", "MST", "HST", "PST", "EST5EDT", "Etc/GMT-5", "GMT+3", "UTC"] {
        let add = ["hearing", "add", "2027-02-05T09:00", "--jurisdiction", "us", "--court-zone", zone];
        assert_eq!(person.refused(&add, "290 Broadway\n").trim(), sentence(zone));
        assert_eq!(person.refused(&["due", "--zone", zone], "").trim(), sentence(zone));
        let fact = person.refused(&["fact", "set", "us.tz", zone], "");
        assert!(fact.trim().ends_with(&sentence(zone)), "{fact}");
    }
}

#[test]
fn a_clock_that_falls_back_no_more_is_told_so() {
    let person = Person::with_vault("en");
    let add = ["hearing", "add", "2026-12-16T09:00", "--jurisdiction", "us", "--court-zone"];
    person.does(&[&add[..], &["America/Vancouver"]].concat(), "290 Broadway\n");
    let there = ["plan", "--zone", "America/Vancouver", "--now", "2026-12-01T12:00:00-07:00"];
    let plan = person.json(&there, "");
    let all = plan["notifications"].as_array().unwrap();
    assert!(
        !all.is_empty() && all.iter().all(|one| one["at"].as_str().unwrap().ends_with("-07:00")),
        "{plan}"
    );
    let version = String::from_utf8(person.run(&["--version"], "").stdout).unwrap();
    let zones = ZoneDatabase::carried();
    let lines: Vec<&str> = version.lines().collect();
    assert_eq!(lines[0], format!("faro {}", env!("CARGO_PKG_VERSION")));
    assert!(lines[1].starts_with("commit "), "{version}");
    assert_eq!(lines[2], format!("time zones {}", zones.version));
    assert_eq!(
        lines[3..],
        [
            "formats faro-vault-1, faro-handoff-1, faro-reply-1, faro-log-1, faro-pack 1, age-encryption.org/v1"
        ]
    );
}

#[test]
fn old_time_zones_are_told_and_everything_is_answered() {
    let last = ZoneDatabase::carried().released + chrono::Months::new(12);
    for (lang, said) in
        [("en", "The time zones in this Faro are from"), ("es", "Las zonas horarias de este Faro son del")]
    {
        let person = Person::with_vault(lang);
        for (day, wanted) in [(last, false), (last + chrono::Days::new(1), true)] {
            let output = person.run(&["due", "--today", &day.to_string()], "");
            let told = String::from_utf8(output.stderr).unwrap();
            assert_eq!((told.contains(said), output.status.success()), (wanted, true), "{told}");
        }
    }
}

#[test]
fn hours_are_shown_on_the_clock_of_their_country_on_every_page() {
    let person = Person::with_vault("en");
    let (told, end) = ("2026-10-24T12:00:00+02:00", "2026-10-26T11:00:00+01:00");
    let compute = ["rule", "compute", "fr.detention.48h", "--fact"];
    // However the moment is written, it ends on the clock in France, where winter time has begun.
    for told in [told, "2026-10-24T10:00:00Z", "2026-10-24T6:00:00−04:00"] {
        let fact = format!("detention_notified={told}");
        let answer = person.json(&[&compute[..], &[&fact]].concat(), "");
        assert_eq!((&answer["legal_last"], &answer["safe"]), (&end.into(), &end.into()), "{told}");
        let page = person.does(&[&compute[..], &[&fact]].concat(), "");
        assert!(page.contains("Saturday 24 October 2026 at 12:00 p.m."), "{page}");
        assert!(page.contains("Monday 26 October 2026 at 11:00 a.m."), "{page}");
    }
    person.does(&["fact", "set", "fr.detention_notified", told], "");
    for (zone, now, hour) in [
        ("Europe/Paris", "2026-10-24T13:00:00+02:00", "11:00 a.m."),
        ("America/New_York", "2026-10-24T07:00:00-04:00", "6:00 a.m."),
    ] {
        let here = ["--zone", zone, "--now", now];
        let on = |command: &[&'static str]| [command, &here].concat();
        let item = &person.items(&on(&["due"]))[0];
        assert_eq!((&item["at"], &item["zone"]), (&end.into(), &"Europe/Paris".into()));
        let due = person.does(&on(&["due"]), "");
        assert!(due.contains("Monday 26 October 2026, 11:00 a.m.") && due.contains(hour), "{due}");
        let page = person.does(&on(&["due", "fr.detention.48h"]), "");
        assert!(page.contains("Monday 26 October 2026 at 11:00 a.m."), "{page}");
        let week = person.does(&on(&["week"]), "");
        assert!(week.contains(hour), "{week}");
        let plan = person.json(&on(&["plan", "--full"]), "");
        let all = plan["notifications"].as_array().unwrap();
        let mine: Vec<_> = all
            .iter()
            .filter(|one| one["items"][0] == "fr.detention.48h")
            .filter(|one| !one["text"].as_str().unwrap().starts_with("Did you do it?"))
            .collect();
        assert!(!mine.is_empty(), "{plan}");
        for one in mine {
            assert!(one["text"].as_str().unwrap().contains(hour), "{one}");
            let at: chrono::DateTime<chrono::FixedOffset> = one["at"].as_str().unwrap().parse().unwrap();
            assert!(at < end.parse::<chrono::DateTime<chrono::FixedOffset>>().unwrap(), "{one}");
        }
    }
}

#[test]
fn a_whole_day_has_no_time_on_any_page() {
    let person = Person::with_vault("en");
    let added = person
        .json(&["duty", "add", "report", "--from", "2026-11-20", "--every", "2 days"], "title: Report\n");
    person.does(&["duty", "add", "permit_expiry", "--from", "2026-11-28"], "title: Permit\n");
    person.does(&["hearing", "add", "2026-12-20", "--jurisdiction", "us"], "290 Broadway\n");
    let id = added["id"].as_str().unwrap();
    let page = person.json(&["duty", "show", id], "");
    let times = page["times"].as_array().unwrap();
    assert!(
        times.len() > 5 && times.iter().all(|time| time["begins"].is_null() && time["ends"].is_null()),
        "{page}"
    );
    let item = person.items(&["due"]).into_iter().find(|item| item["target"]["kind"] == "duty").unwrap();
    assert_eq!(item["at"], serde_json::Value::Null);
    for lang in ["en", "es"] {
        let mut told = String::new();
        for command in [
            &["due"][..],
            &["due", item["id"].as_str().unwrap()],
            &["duty", "list"],
            &["duty", "show", id],
            &["hearing", "list"],
            &["week"],
            &["month"],
            &["case", "show"],
            &["plan", "--full"],
        ] {
            let text = person.does(&[command, &["--lang", lang]].concat(), "");
            // A notification rings at a time of its own; what it says of a whole day has none.
            let after =
                |line: &str| line.split_once("  ").map_or(String::new(), |(_, text)| text.trim().to_owned());
            let lines = text.trim_start().lines().map(str::trim);
            told += &if command[0] == "plan" { lines.map(after).collect::<String>() } else { text };
        }
        assert!(told.contains("Report") && told.contains("Permit"), "{told}");
        for time in ["12:00", "00:00", "0:00", "11:59", "23:59"] {
            assert!(!told.contains(time), "{time}: {told}");
        }
    }
}
