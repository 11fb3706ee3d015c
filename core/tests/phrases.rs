//! Words for the judge and the officer: what every phrase owes to who says it, what is filled in, and where each fits.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod case_support;
mod languages;

use std::collections::BTreeSet;

use case_support::{Life, ZONE, day};
use faro_core::casefile::{Contact, Duty, DutyKind, HearingKind, Person, Relation, Role};
use faro_core::deadlines::{Recurrence, Rulebook};
use faro_core::files::Files;
use faro_core::l10n::{Words, plain};
use faro_core::outlook::Outlook;
use faro_core::packs::PackError;
use faro_core::phrases::{Known, Listener, Phrase, Phrases};
use languages::ALL;

const NOW: &str = "2026-11-22T09:00";
/// What can be said, and heard, in one breath.
const MOST_WORDS: usize = 20;
/// Sites of the authorities and of the laws.
const OFFICIAL: [&str; 3] =
    ["https://www.ecfr.gov/", "https://uscode.house.gov/", "https://www.justice.gov/"];
/// What would say more than somebody must, or give something up.
const NEVER: [&str; 9] =
    ["admit", "waive", "guilty", "sign", "illegal", "fault", "i came without", "i agree", "withdraw"];

fn words(tag: &str) -> Words {
    Words::load(Files::builtin(), tag).unwrap()
}

fn phrases(tag: &str, known: &Known) -> Phrases {
    Phrases::load(Files::builtin(), &words(tag), known).unwrap()
}

fn ids(phrases: &[&Phrase]) -> BTreeSet<String> {
    phrases.iter().map(|phrase| phrase.id.clone()).collect()
}

/// The built-in files with another text at a path.
fn with(path: &str, change: impl Fn(&str) -> String) -> Files {
    let files = Files::builtin().matching("", "");
    files
        .map(|(there, text)| (there.to_owned(), if there == path { change(text) } else { text.to_owned() }))
        .collect()
}

#[test]
fn every_phrase_is_short_plain_and_cited() {
    let book = phrases("en", &Known::default());
    let all = book.to(None);
    assert_eq!((all.len(), ids(&all).len()), (12, 12));
    for phrase in all {
        let said = plain(&phrase.said.text).to_lowercase();
        let count = said.split_whitespace().count();
        assert!((5..=MOST_WORDS).contains(&count), "{}: {count} words", phrase.id);
        assert!(said.ends_with('.') && !phrase.to.is_empty(), "{}", phrase.id);
        for never in NEVER {
            assert!(!said.contains(never), "{}: {never}", phrase.id);
        }
        let Some(right) = &phrase.right else { continue };
        assert!(!right.citation.is_empty(), "{}", phrase.id);
        assert!(OFFICIAL.iter().any(|site| right.source.starts_with(site)), "{}", phrase.id);
    }
    let bare = book.to(None).into_iter().filter(|phrase| phrase.right.is_none()).count();
    assert_eq!(bare, 3, "each right has its law");
}

#[test]
fn what_is_heard_is_the_same_english_for_every_reader() {
    let english = phrases("en", &Known::default());
    for tag in ALL {
        let own = phrases(tag, &Known::default());
        for (phrase, heard) in own.to(None).into_iter().zip(english.to(None)) {
            assert_eq!(
                (&phrase.said.text, phrase.said.tag.as_str()),
                (&heard.said.text, "en"),
                "{tag} {}",
                phrase.id
            );
            let is_whole = phrase.meaning.is_some() && phrase.sound.is_some();
            assert_eq!(phrase.said.fell_back, tag != "en" && !is_whole, "{tag} {}", phrase.id);
            let told = [&phrase.meaning, &phrase.sound].into_iter().flatten();
            assert!(told.clone().all(|text| text.tag == tag && !text.fell_back), "{tag} {}", phrase.id);
            assert!(tag != "es" || told.count() == 2, "{}", phrase.id);
        }
    }
}

/// Translators see the English in the place of its sound.
#[test]
fn the_sound_of_english_is_the_english() {
    let (words, known) = (words("en"), phrases("en", &Known::default()));
    for phrase in known.to(None) {
        let id = phrase.id.replace("us.", "us-phrase-");
        let message =
            faro_core::l10n::Message::new(id).with("country", "A").with("language", "B").with("name", "C");
        assert_eq!(words.text(&message), words.text(&message.clone().attribute("sound")), "{}", phrase.id);
    }
}

#[test]
fn the_case_fills_in_what_it_knows_and_the_rest_is_a_line_to_write_on() {
    let mut life = Life::new();
    let said = |life: &Life, id: &str| {
        let phrases = phrases("es", &Known::of(&life.case, Files::builtin()));
        let found = phrases.to(None).into_iter().find(|phrase| phrase.id == id).unwrap().clone();
        [Some(found.said), found.meaning, found.sound].map(|text| plain(&text.unwrap().text))
    };
    assert_eq!(
        said(&life, "us.interpreter")[0],
        "I do not understand this interpreter. I speak ______. Please bring another one."
    );
    let person = Person {
        name: "Ana".into(),
        language: " Español ".into(),
        relation: Relation::Myself,
        ..Person::default()
    };
    life.case.keep(&person).unwrap();
    let child =
        Person { name: "Luz".into(), language: "Mam".into(), relation: Relation::Child, ..Person::default() };
    life.case.keep(&child).unwrap();
    let lawyer = Contact { name: "Rosa {Pérez} <b>".into(), role: Role::Lawyer, ..Contact::default() };
    life.case.keep(&lawyer).unwrap();
    // A judge knows the English name, and the holder's language counts.
    for text in said(&life, "us.interpreter") {
        assert!(text.contains("Spanish"), "{text}");
    }
    for text in said(&life, "us.have-a-lawyer") {
        assert!(text.contains("Rosa {Pérez} <b>"), "{text}");
    }
    assert!(said(&life, "us.afraid-of-country")[1].contains("______."));
}

#[test]
fn a_hearing_and_a_duty_have_what_is_heard_there() {
    let mut life = Life::new();
    let hearing = |life: &mut Life, kind, at| format!("hearing:{}", life.hearing(kind, at));
    let master = hearing(&mut life, HearingKind::Master, "2027-01-12T09:00");
    let other = hearing(&mut life, HearingKind::Other, "2027-01-13T09:00");
    let visit = Duty::new(DutyKind::OfficeVisit, Recurrence::once(day("2026-12-01")), ZONE);
    let visit = life.case.add_duty(&visit).unwrap().to_string();
    life.fact("us.moved_on", "2026-11-20");
    let book = Rulebook::load(Files::builtin()).unwrap();
    let outlook = Outlook::of(&life.case, &book, case_support::at(NOW));
    let phrases = phrases("en", &Known::default());
    let at = |item: &str| ids(&phrases.at(&outlook.page(item).unwrap()));
    let to = |listener| ids(&phrases.to(Some(listener)));
    assert_eq!(at(&master), to(Listener::Judge));
    assert_eq!(at(&other), ids(&phrases.to(None)));
    assert_eq!(at(&visit), to(Listener::Officer));
    assert!(at("us.ar11").is_empty());
    assert!(to(Listener::Judge).contains("us.appeal") && !to(Listener::Officer).contains("us.appeal"));
}

#[test]
fn a_file_that_says_something_else_is_refused_with_its_line() {
    let path = "packs/us/phrases.toml";
    for (was, is, said) in [
        ("to = [\"judge\"]", "to = [\"jury\"]", "unknown variant `jury`"),
        ("confidence = \"R1\"", "confidence = \"R9\"", "unknown variant `R9`"),
        ("source = ", "sauce = ", "unknown field `sauce`"),
        ("checked_on = 2026-11-27", "checked_on = 2026-11-31", ""),
        ("id = \"ill\"", "id = \"ill\"\nsaid = \"I am ill.\"", "unknown field `said`"),
    ] {
        let files = with(path, |text| text.replacen(was, is, 1));
        match Phrases::load(&files, &words("en"), &Known::default()) {
            Err(PackError::Invalid { path: there, line, detail }) => {
                assert!(there == path && line > 1 && detail.contains(said), "{there}:{line}: {detail}");
            }
            other => panic!("{is}: {other:?}"),
        }
    }
}
