//! The directory: services with a source and a day, strictly read, the whole country's first.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod languages;
mod packs_support;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use faro_core::casefile::Casefile;
use faro_core::deadlines::Grade;
use faro_core::files::Files;
use faro_core::guidance::{Directory, GuidanceError, Looking, Need, Service, lint};
use faro_core::l10n::{Manifest, Words};
use faro_core::packs::{Contents, PackError, Publisher};
use faro_core::shelf::Shelf;
use faro_core::vault::{KdfParams, OsEntropy, Vault};
use languages::WHOLE;
use packs_support::{TODAY, contents, day, fresh, packed, publisher};

const LIST: &str = "[[service]]\nid = 'kitchen'\nneeds = ['food']\nlanguages = ['es', 'quc']\nphone = '+1 555 0100'\n\
    address = '1 First Street'\nplace = 'Newark, New Jersey'\nvetted = { on = 2026-11-01, by = 'Ana' }\n\
    source = 'https://example.org/contact'\nchecked_on = 2026-11-20\nconfidence = 'R1'\n\n\
    [[service]]\nid = 'line'\nneeds = ['food', 'lawyer']\nweb = 'https://example.org'\n\
    source = 'https://example.org'\nchecked_on = 2026-11-20\nconfidence = 'R1o'\n";
const WORDS: &str = "legal-aid-service-kitchen = Kitchen\n    .about = Warm food.\n    .hours = Each day at noon.\n\
    legal-aid-service-line = Line\n    .about = We answer.\n    .whom = Families.\n";

/// The small pack with these services.
fn with(list: &str, words: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = contents(1);
    files.insert("directory.toml".to_owned(), list.as_bytes().to_vec());
    files.insert("words/en/directory.ftl".to_owned(), words.as_bytes().to_vec());
    files
}

fn read(list: &str, words: &str) -> Result<Directory, PackError> {
    let files = with(list, words);
    let bytes = files.iter().map(|(name, text)| (name.as_str(), text.as_slice()));
    let contents = Contents::read(bytes, Files::builtin()).unwrap();
    let files = Files::builtin().with_texts(contents.placed());
    Directory::of_pack(&files, &Words::load(&files, "en").unwrap(), "legal-aid")
}

fn ids(services: &[&Service]) -> Vec<String> {
    services.iter().map(|service| service.id.clone()).collect()
}

#[test]
fn ours_are_whole_and_hold_nothing_from_memory() {
    for language in Manifest::load(Files::builtin()).unwrap().languages {
        let words = Words::load(Files::builtin(), &language.tag).unwrap();
        let directory = Directory::load(Files::builtin(), &words).unwrap();
        assert!(directory.services().len() >= 8);
        for service in directory.services() {
            assert!(service.confidence < Grade::M && service.place.is_none(), "{}", service.id);
            let dialled = service.dial().map(|phone| phone.uri());
            assert_eq!(service.phone.is_some(), dialled.is_some(), "{}", service.id);
            assert!(dialled.is_none_or(|uri| uri.len() > "tel:".len() + 9), "{}", service.id);
            let whole = WHOLE.contains(&language.tag.as_str());
            assert!(!whole || service.name.tag == language.tag && service.about.tag == language.tag);
            for message in service.known().iter().chain(service.rows().iter().map(|row| &row.label)) {
                assert!(words.try_say(message).is_some(), "{message:?}");
            }
        }
        // A number is one with what articles quote: only its own file says it.
        let line = directory.service("court-line").unwrap();
        let phone = line.dial().unwrap();
        assert_eq!((phone.written(), phone.uri().as_str()), ("1-800-898-7180", "tel:18008987180"));
        assert_eq!(words.text(&phone.call()).matches("1-800-898-7180").count(), 1);
    }
    for (path, text) in Files::builtin().matching("packs/", "/directory.toml") {
        let number = |line: &&str| line.starts_with("phone") && !line.contains("{{fact:");
        assert_eq!(text.lines().find(number), None, "{path}");
    }
}

#[test]
fn the_whole_country_comes_first_and_is_there_at_every_place() {
    let directory = read(LIST, WORDS).unwrap();
    let find = |need: Option<&str>, language: Option<&str>, place: Option<&str>| {
        let looking = Looking::of(need, language.map(str::to_owned), place.map(str::to_owned)).unwrap();
        let found = directory.find(&looking);
        (ids(&found), looking.none_of(&found).map(|none| none.id().to_owned()))
    };
    let both = vec!["legal-aid.line".to_owned(), "legal-aid.kitchen".to_owned()];
    assert_eq!(find(None, None, None), (both.clone(), None));
    assert_eq!(find(Some("food"), None, Some(" NÉWARK ")).0, both);
    assert_eq!(find(None, None, Some("Boston")).0, both[..1]);
    assert_eq!(find(Some("lawyer"), None, None).0, both[..1]);
    // Where nobody knows what is spoken, nobody is promised it; a country's own way of it is the language.
    assert_eq!(find(None, Some("es-MX"), None).0, both[1..]);
    assert_eq!(find(Some("school"), None, None), (Vec::new(), Some("directory-none".to_owned())));
    assert_eq!(Looking::of(Some("money"), None, None), Err(GuidanceError::UnknownNeed));
    let nothing = Looking::default().none_of(&[]).unwrap();
    assert_eq!(nothing.id(), "directory-empty");
    assert_eq!(directory.needs(), [Need::Lawyer, Need::Food]);
    let names: Vec<String> = directory.languages().into_iter().map(|spoken| spoken.name).collect();
    assert_eq!(names, ["Español", "quc"]);
    assert_eq!(directory.places(), ["Newark, New Jersey"]);
    assert_eq!(directory.service("nothing"), Err(GuidanceError::UnknownService));
}

#[test]
fn a_service_says_who_tried_it_and_when_it_is_old() {
    let directory = read(LIST, WORDS).unwrap();
    let of = |id: &str| directory.service(id).unwrap();
    let known = |id: &str| of(id).known().map(|message| message.id().to_owned());
    assert_eq!(known("kitchen"), ["service-read", "service-vetted"]);
    assert_eq!(known("line"), ["service-read-old", "service-not-vetted"]);
    let notices = |today: &str| -> Vec<String> {
        let notices = of("line").notices(day(today));
        notices.iter().map(|notice| notice.id().to_owned()).collect()
    };
    assert_eq!(notices("2027-05-20"), [""; 0]);
    assert_eq!(notices("2027-05-21"), ["service-old"]);
    let labels = |id: &str| of(id).rows().iter().map(|row| row.label.id().to_owned()).collect::<Vec<_>>();
    assert_eq!(labels("kitchen"), ["service-languages", "service-hours", "service-place", "service-address"]);
    assert_eq!(labels("line"), ["service-whom", "service-place"]);
}

#[test]
fn what_is_wrong_is_refused_with_its_line() {
    for (from, to, line, word) in [
        ("id = 'line'", "id = 'kitchen'", 13, "`id`"),
        ("id = 'line'", "id = 'Line'", 13, "`id`"),
        ("needs = ['food', 'lawyer']", "needs = []", 13, "`needs`"),
        ("needs = ['food', 'lawyer']", "needs = ['money']", 15, "unknown variant `money`"),
        ("web = 'https://example.org'\n", "", 13, "give `phone`"),
        ("web = 'https://example.org'", "web = 'https://example.org@evil.org'", 13, "`web`"),
        ("phone = '+1 555 0100'", "phone = '*31#555'", 1, "`phone`"),
        ("phone = '+1 555 0100'", "phone = '{{fact:nothing}}'", 1, "facts.toml"),
        ("confidence = 'R1o'", "confidence = 'M'", 13, "`confidence`"),
        ("source = 'https://example.org'\n", "source = 'my notes'\n", 13, "`source`"),
        ("source = 'https://example.org'\n", "", 13, "source"),
        ("web = ", "site = ", 16, "unknown field `site`"),
    ] {
        assert!(LIST.contains(from), "{from}");
        let error = read(&LIST.replace(from, to), WORDS).unwrap_err().to_string();
        assert!(error.starts_with(&format!("packs/legal-aid/directory.toml:{line}: ")), "{to}: {error}");
        assert!(error.contains(word), "{to}: {error}");
    }
    let error = read(LIST, &WORDS.replace("    .about = We answer.\n", "")).unwrap_err();
    assert!(error.to_string().contains("words/en/directory.ftl"), "{error}");
}

#[test]
fn an_editor_is_told_what_is_missing_and_old() {
    let found = |list: &str, words: &str, today: &str| -> Vec<String> {
        let files = with(list, words);
        let bytes = files.iter().map(|(name, text)| (name.as_str(), text.as_slice()));
        let contents = Contents::read(bytes, Files::builtin()).unwrap();
        let found = lint(&contents, Files::builtin(), day(today));
        let of_directory = found.into_iter().filter(|found| found.path.contains("directory"));
        of_directory.map(|found| format!("{}:{} {}", found.path, found.line, found.code)).collect()
    };
    assert_eq!(found(LIST, WORDS, TODAY), [""; 0]);
    assert_eq!(found(LIST, WORDS, "2027-06-01"), ["directory.toml:1 K002", "directory.toml:13 K002"]);
    assert_eq!(found(LIST, WORDS, "2026-10-01").len(), 3);
    let bad = LIST.replace("source = 'https://example.org'\n", "source = ''\n").replace("phone", "#phone");
    let bad = bad.replace("address", "#address");
    assert_eq!(found(&bad, WORDS, TODAY), ["directory.toml:1 K013", "directory.toml:13 K013"]);
    let prose = WORDS
        .replace("Warm food.", "Call 1-800-555-0100. You will win.")
        .replace("legal-aid-service-line", "legal-aid-line");
    assert_eq!(
        found(LIST, &prose, TODAY),
        ["words/en/directory.ftl:1 K005", "words/en/directory.ftl:2 K008", "words/en/directory.ftl:2 K009"]
    );
    assert_eq!(found("[[service]]\nid = 1\n", WORDS, TODAY), ["directory.toml:1 K003"]);
}

#[test]
fn of_a_pack_that_nobody_trusts_no_service_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let (at, entropy) = (folder.path().join("v"), Arc::new(OsEntropy));
    let vault = Vault::create(&at, b"seven green boats at night", KdfParams::FLOOR, entropy);
    let mut case = Casefile::new(vault.unwrap());
    let now: DateTime<Utc> = "2026-12-01T15:00:00Z".parse().unwrap();
    let (publisher, files): (Publisher, &Files) = (publisher(), Files::builtin());
    // One that cannot be read is not kept.
    let broken =
        packed(&with(&LIST.replace("R1o", "M"), WORDS), &publisher, Some(&fresh(&publisher)), &[2, 3]);
    let refused = case.install_pack(&broken, files, day(TODAY), now).unwrap_err().to_string();
    assert!(refused.contains("directory.toml:13"), "{refused}");
    assert_eq!(case.packs().len(), 0);
    let pack = packed(&with(LIST, WORDS), &publisher, Some(&fresh(&publisher)), &[2, 3]);
    case.install_pack(&pack, files, day(TODAY), now).unwrap();
    let services = |case: &Casefile, today: NaiveDate| -> Vec<Service> {
        let (shelf, words) = (Shelf::of(case, files, today), Words::load(files, "en").unwrap());
        shelf.lend_words(&words);
        let directory = shelf.directory(files, &words).unwrap();
        directory.services().iter().filter(|service| service.id.starts_with("legal-aid.")).cloned().collect()
    };
    assert_eq!(services(&case, day(TODAY)), []);
    case.pin_publisher(publisher.id(), "Ana's office").unwrap();
    let found = services(&case, day(TODAY));
    assert_eq!(
        found.iter().map(|service| service.id.as_str()).collect::<Vec<_>>(),
        ["legal-aid.line", "legal-aid.kitchen"]
    );
    let notices = |today: NaiveDate| -> Vec<String> {
        let found = services(&case, today);
        found[0].notices(today).iter().map(|notice| notice.id().to_owned()).collect()
    };
    assert_eq!(notices(day(TODAY)), ["pack-from"]);
    assert_eq!(notices(day("2027-06-01"))[0], "service-old");
    case.unpin_publisher(publisher.id()).unwrap();
    assert_eq!(services(&case, day(TODAY)), []);
    // Built-in ones are always there.
    let words = Words::load(files, "en").unwrap();
    assert!(
        Shelf::of(&case, files, day(TODAY))
            .directory(files, &words)
            .unwrap()
            .service("us.court-line")
            .is_ok()
    );
}
