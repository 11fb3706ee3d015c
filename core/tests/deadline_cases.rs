//! Worked examples, calculated by hand before the engine existed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use faro_core::deadlines::{Answer, DeadlineError, Facts, Rulebook, compute};
use faro_core::files::Files;
use faro_core::l10n::Words;
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    id: String,
    rule: String,
    today: NaiveDate,
    key: String,
    expected: String,
    facts: BTreeMap<String, String>,
    safe: Option<String>,
    alternative: Option<String>,
}

fn book() -> Rulebook {
    Rulebook::load(Files::builtin()).unwrap()
}

fn words(tag: &str) -> Words {
    Words::load(Files::builtin(), tag).unwrap().without_isolates()
}

fn answer(rule: &str, facts: &[(&str, &str)], today: &str) -> Result<serde_json::Value, DeadlineError> {
    let book = book();
    let rule = book.rule(rule)?;
    let mut known = Facts::new();
    for (name, text) in facts {
        let name = if *name == "printed" { format!("{}.printed", rule.id) } else { rule.full_name(name) };
        known.insert(name.clone(), book.read_fact(&name, text)?);
    }
    let outcome = compute(rule, &book, &known, today.parse().unwrap())?;
    Ok(serde_json::to_value(Answer::new(&outcome, &words("en"))).unwrap())
}

#[test]
fn every_worked_case_comes_out() {
    let mut cases: Vec<Case> = serde_json::from_str(include_str!("data/deadline-cases.json")).unwrap();
    cases.extend(serde_json::from_str::<Vec<Case>>(include_str!("data/deadline-cases-2.json")).unwrap());
    assert!(cases.len() >= 62);
    for case in cases {
        let facts: Vec<(&str, &str)> = case.facts.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        let answer = answer(&case.rule, &facts, &case.today.to_string()).unwrap();
        let steps = answer["steps"].as_array().unwrap().iter();
        let steps = steps.map(|step| format!("  {}", step["text"])).collect::<Vec<_>>().join("\n");
        let found = match case.key.as_str() {
            "next" => &answer["next"][0],
            key => &answer[key],
        };
        assert_eq!(*found, case.expected, "{} {}\n{steps}", case.id, case.key);
        if let Some(safe) = case.safe {
            assert_eq!(answer["safe"], safe, "{} safe\n{steps}", case.id);
        }
        if let Some(day) = case.alternative {
            let days = answer["alternatives"].as_array().unwrap().iter().map(|other| &other["date"]);
            let days: Vec<_> = days.chain(answer["next"].as_array().unwrap()).collect();
            assert!(days.iter().any(|other| **other == day), "{} {days:?}\n{steps}", case.id);
        }
    }
}

#[test]
fn a_single_day_is_past_only_when_it_is_over() {
    let facts = [("handed_to_reception_centre", "2026-12-21"), ("collected", "false")];
    for (today, past) in [("2026-12-24", false), ("2026-12-25", false), ("2026-12-26", true)] {
        let answer = answer("de.service.4th_day", &facts, today).unwrap();
        assert_eq!((&answer["at"], &answer["past"]), (&"2026-12-25".into(), &past.into()), "{today}");
    }
}

#[test]
fn an_appearance_is_past_when_its_day_is_over() {
    let facts = [("biometrics_at", "2026-12-01T09:00")];
    for (today, past) in
        [("2026-11-30", false), ("2026-12-01", false), ("2026-12-02", true), ("2026-12-09", true)]
    {
        assert_eq!(answer("us.uscis.biometrics", &facts, today).unwrap()["past"], past, "{today}");
    }
}

/// August is left out of two months, and named only where it changes the day.
#[test]
fn august_is_named_where_it_puts_the_end_off() {
    for (notified, named) in [
        ("2026-06-15", true),
        ("2026-07-15", true),
        ("2026-08-20", true),
        ("2026-09-15", false),
        ("2027-01-15", false),
    ] {
        let answer = answer("es.contencioso.2m", &[("decision_notified", notified)], "2026-11-26").unwrap();
        let steps = answer["steps"].as_array().unwrap();
        assert_eq!(steps.iter().any(|step| step["code"] == "excluded_month"), named, "{notified}: {steps:?}");
    }
}

#[test]
fn an_answer_has_every_key_of_the_contract() {
    let answer = answer("us.asylum.one_year", &[("last_arrival", "2025-11-29")], "2026-11-22").unwrap();
    let keys: Vec<&String> = answer.as_object().unwrap().keys().collect();
    let contract = "rule kind status legal_last safe opens at next expected past missing note todo missed \
                    citation source \
                    confidence checked_on steps alternatives";
    assert_eq!(keys, contract.split_whitespace().collect::<Vec<_>>());
    let codes: Vec<&str> =
        answer["steps"].as_array().unwrap().iter().map(|s| s["code"].as_str().unwrap()).collect();
    assert_eq!(
        codes,
        [
            "trigger",
            "count",
            "closed",
            "legal_last",
            "safe_from",
            "closed_back",
            "closed_back",
            "safe",
            "filing"
        ]
    );
    assert_eq!(answer["confidence"], serde_json::json!({"period": "R1", "counting": "R2"}));
    assert_eq!(answer["past"], false);
}

#[test]
fn a_missing_fact_is_named_and_gives_no_date() {
    let answer = answer("us.bia.appeal.30", &[], "2026-11-22").unwrap();
    assert_eq!(answer["missing"], serde_json::json!(["ij_decision_oral", "ij_decision_mailed"]));
    assert_eq!(answer["legal_last"], serde_json::Value::Null);
    assert_eq!(answer["steps"], serde_json::json!([]));
}

#[test]
fn an_exception_stands_beside_the_date_and_takes_none_away() {
    let facts = [("hearing", "2027-01-19"), ("detained", "true")];
    let answer = answer("us.court.filing.individual", &facts, "2026-11-22").unwrap();
    assert_eq!(
        (&answer["legal_last"], &answer["missing"]),
        (&serde_json::json!("2026-12-21"), &serde_json::json!([]))
    );
    assert!(answer["note"].as_str().unwrap().contains("the judge sets the day"));
}

#[test]
fn the_earlier_of_two_triggers_counts() {
    let both = [("ij_decision_oral", "2020-05-20"), ("ij_decision_mailed", "2020-06-03")];
    assert_eq!(answer("us.bia.appeal.30", &both, "2020-05-21").unwrap()["legal_last"], "2020-06-19");
}

#[test]
fn the_paper_wins_if_it_is_earlier_and_is_shown_if_it_is_later() {
    let early = [("bia_order", "2026-12-02"), ("printed", "2026-12-28")];
    let early = answer("us.pfr", &early, "2026-12-03").unwrap();
    assert_eq!((&early["legal_last"], &early["safe"]), (&"2026-12-28".into(), &"2026-12-28".into()));
    let late = [("bia_order", "2026-12-02"), ("printed", "2027-01-29")];
    let late = answer("us.pfr", &late, "2026-12-03").unwrap();
    assert_eq!((&late["legal_last"], &late["safe"]), (&"2027-01-04".into(), &"2026-12-31".into()));
    assert_eq!(late["alternatives"][0]["date"], "2027-01-29");
    let weekend = [("bia_order", "2026-12-02"), ("printed", "2026-12-27")];
    assert_eq!(answer("us.pfr", &weekend, "2026-12-03").unwrap()["safe"], "2026-12-24");
}

#[test]
fn a_state_holiday_is_shown_and_never_the_date() {
    // Thirty days after 1 March 2027 is 31 March: Cesar Chavez Day in California, an ordinary Wednesday by federal law.
    let facts = [("bia_order", "2027-03-01"), ("circuit", "9th")];
    let answer = answer("us.pfr", &facts, "2027-03-02").unwrap();
    assert_eq!((&answer["legal_last"], &answer["safe"]), (&"2027-03-31".into(), &"2027-03-31".into()));
    assert_eq!(answer["alternatives"][0]["date"], "2027-04-01");
}

#[test]
fn a_code_that_names_no_calendar_is_refused_with_those_that_do() {
    let facts = [("zugestellt", "2026-12-23"), ("land", "Bayern")];
    let error = answer("de.klage.2w", &facts, "2026-12-24").unwrap_err();
    assert!(
        matches!(error, DeadlineError::UnknownCode { known, .. } if known.len() == 16 && known.contains(&"BY".into()))
    );
}

#[test]
fn while_a_length_is_not_settled_the_last_day_is_the_longest_and_one_acts_by_the_shortest() {
    let handed = ("attestation_handed", "2026-11-20");
    let open = answer("fr.ofpra.21d", &[handed], "2026-11-22").unwrap();
    assert_eq!(
        (&open["legal_last"], &open["safe"], &open["alternatives"][0]["date"]),
        (&"2026-12-11".into(), &"2026-11-25".into(), &"2026-11-25".into())
    );
    let free = answer("fr.ofpra.21d", &[handed, ("detained", "false")], "2026-11-22").unwrap();
    assert_eq!((&free["legal_last"], &free["alternatives"]), (&"2026-12-11".into(), &serde_json::json!([])));
}

#[test]
fn facts_that_cannot_both_be_right_are_refused() {
    let facts = [("tps_opens", "2026-12-01"), ("tps_closes", "2026-11-01")];
    let error = answer("us.tps.rereg", &facts, "2026-11-22").unwrap_err();
    assert!(matches!(error, DeadlineError::Contradiction { .. }), "{error}");
}

#[test]
fn hours_run_through_the_change_of_clocks_to_the_minute() {
    let facts = [("detention_notified", "2027-03-27T16:30:00+01:00")];
    let answer = answer("fr.detention.48h", &facts, "2027-03-27").unwrap();
    assert_eq!(
        (&answer["legal_last"], &answer["safe"]),
        (&"2027-03-29T17:30:00+02:00".into(), &"2027-03-29T17:30:00+02:00".into())
    );
    for (today, past) in [("2027-03-28", false), ("2027-03-29", false), ("2027-03-30", true)] {
        assert_eq!(self::answer("fr.detention.48h", &facts, today).unwrap()["past"], past, "{today}");
    }
}

#[test]
fn a_proposed_rule_never_makes_a_date() {
    let facts = [("i589_received", "2026-06-15")];
    let answer = answer("us.ead.c8.apply", &facts, "2026-11-22").unwrap();
    assert_eq!((&answer["status"], &answer["opens"]), (&"in_force".into(), &"2026-11-12".into()));
}

#[test]
fn a_disputed_reading_lowers_only_the_day_to_act_by_and_only_since_it_exists() {
    let since = answer("us.bia.appeal.30", &[("ij_decision_oral", "2026-03-09")], "2026-03-10").unwrap();
    assert_eq!((&since["legal_last"], &since["safe"]), (&"2026-04-08".into(), &"2026-03-19".into()));
    let before = answer("us.bia.appeal.30", &[("ij_decision_oral", "2026-03-06")], "2026-03-10").unwrap();
    assert_eq!((&before["legal_last"], &before["safe"]), (&"2026-04-06".into(), &"2026-04-03".into()));
}

#[test]
fn no_more_time_for_a_weekend_where_no_law_gives_it() {
    let answer = answer("us.ar11", &[("moved_on", "2026-11-18")], "2026-11-22").unwrap();
    assert_eq!((&answer["legal_last"], &answer["safe"]), (&"2026-11-28".into(), &"2026-11-27".into()));
    assert_eq!(answer["alternatives"][0]["date"], "2026-11-30");
}

#[test]
fn what_the_data_does_not_cover_is_refused() {
    let arrived = |day| answer("us.asylum.one_year", &[("last_arrival", day)], "2026-11-22").unwrap_err();
    assert!(matches!(arrived("2060-12-31"), DeadlineError::CalendarRange { year: 2061, .. }));
    assert!(matches!(arrived("1996-03-01"), DeadlineError::NoVersion { .. }));
    assert!(matches!(arrived("2026-02-30"), DeadlineError::Fact { .. }));
    assert!(matches!(answer("us.nothing", &[], "2026-11-22"), Err(DeadlineError::UnknownRule { .. })));
    let unknown = answer("us.pfr", &[("bia_ordre", "2026-12-02")], "2026-11-22").unwrap_err();
    assert!(
        matches!(unknown, DeadlineError::UnknownFact { known, .. } if known.contains(&"us.bia_order".into()))
    );
}

#[test]
fn each_rule_has_its_words_and_its_sources_in_every_language() {
    let book = book();
    for tag in ["en", "es"] {
        let words = words(tag);
        let has = |message: &faro_core::l10n::Message| {
            let said = words.try_say(message).unwrap_or_else(|| panic!("{tag}: no {message:?}"));
            assert!(!said.fell_back && !said.text.is_empty(), "{tag}: {message:?}");
        };
        for rule in book.rules() {
            has(&rule.message());
            ["plain", "missed", "todo"].iter().for_each(|part| has(&rule.message().attribute(*part)));
            for version in &rule.versions {
                assert!(!version.citation.is_empty() && version.verify_by > version.checked_on);
                version.note.iter().for_each(|note| has(&rule.message().attribute(note)));
            }
            for fact in &rule.facts {
                has(&fact.message(rule.jurisdiction()));
                has(&fact.message(rule.jurisdiction()).attribute("label"));
            }
        }
    }
}
