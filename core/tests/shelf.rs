//! Packs in a vault: what is trusted computes beside Faro's own, what is not is only read, and nothing that is wrong
//! takes anything else with it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod packs_support;

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use faro_core::casefile::Casefile;
use faro_core::deadlines::{Rulebook, Tz};
use faro_core::files::Files;
use faro_core::l10n::Words;
use faro_core::outlook::{Condition, Outlook};
use faro_core::packs::{PackRefusal, Publisher};
use faro_core::shelf::{Shelf, ShelfError};
use faro_core::vault::{KdfParams, LockedVault, OsEntropy, PaperLimits, Secret, Vault};
use packs_support::*;

const PASSPHRASE: &[u8] = b"seven green boats at night";

fn now() -> DateTime<Utc> {
    "2026-12-01T15:00:00Z".parse().unwrap()
}

fn new(folder: &Path) -> Casefile {
    let vault =
        Vault::create(&folder.join("vault"), PASSPHRASE, KdfParams::FLOOR, Arc::new(OsEntropy)).unwrap();
    Casefile::new(vault)
}

fn opened(folder: &Path) -> Casefile {
    let locked = LockedVault::open(&folder.join("vault")).unwrap();
    Casefile::new(locked.unlock(Secret::Passphrase(PASSPHRASE), Arc::new(OsEntropy), None).unwrap())
}

fn install(case: &mut Casefile, bytes: &[u8]) -> Result<(), ShelfError> {
    case.install_pack(bytes, Files::builtin(), day(TODAY), now()).map(drop)
}

fn refusal(result: Result<(), ShelfError>) -> PackRefusal {
    match result.unwrap_err() {
        ShelfError::Pack(refusal) => refusal,
        other => panic!("{other}"),
    }
}

fn shelf(case: &Casefile) -> Shelf {
    Shelf::of(case, Files::builtin(), day(TODAY))
}

/// What is due, by item and the day to act by.
fn due(case: &Casefile, shelf: &Shelf) -> Vec<(String, String)> {
    let book = shelf.book().unwrap();
    let at = now().with_timezone(&Tz::named("America/New_York").unwrap());
    let outlook = Outlook::of(case, &book, at);
    let items = outlook.items();
    let dated = items.iter().filter_map(|item| Some((item.id.to_string(), item.act_by?.to_string())));
    dated.filter(|(id, _)| id.contains("pfr") || id.contains("legal-aid")).collect()
}

fn tell_order(case: &mut Casefile) {
    let book = Rulebook::load(Files::builtin()).unwrap();
    let words = Words::load(Files::builtin(), "en").unwrap();
    case.set_fact("us.bia_order", None, "2026-11-28", &book, &words, now()).unwrap();
}

#[test]
fn a_trusted_rule_stands_beside_faros_own_and_the_earlier_day_leads() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = new(folder.path());
    tell_order(&mut case);
    let publisher = publisher();
    let alone = due(&case, &shelf(&case));
    assert_eq!(alone.len(), 1);
    install(&mut case, &pack(1, &publisher, Some(&fresh(&publisher)), &[2, 3])).unwrap();
    // Nobody said that they know them.
    assert_eq!(due(&case, &shelf(&case)), alone);
    // None of these records is one that a newer Faro wrote.
    assert_eq!(Condition::of(&case).notices, []);
    assert_eq!(shelf(&case).packs[0].found.as_ref().unwrap().1.code(), "not_known");
    case.pin_publisher(publisher.id(), "Ana's office").unwrap();
    drop(case);
    let case = opened(folder.path());
    let shelf = shelf(&case);
    let both = due(&case, &shelf);
    assert_eq!(both[0], ("legal-aid.notice".to_owned(), "2026-12-18".to_owned()));
    assert_eq!(both[1..], alone[..]);
    let words = Words::load(Files::builtin(), "en").unwrap().without_isolates();
    shelf.lend_words(&words);
    let book = shelf.book().unwrap();
    let outlook = Outlook::of(&case, &book, now().with_timezone(&Tz::named("America/New_York").unwrap()));
    let items = outlook.items();
    let item = items.iter().find(|item| item.id == "legal-aid.notice").unwrap();
    assert_eq!(words.text(&item.title), "Notice");
    let notes: Vec<String> = item.notes.iter().map(|note| words.text(&note.message)).collect();
    assert!(notes.iter().any(|note| note.contains("Ana's office")), "{notes:?}");
    // What is Faro's own is said as before.
    words.read_packs(&Files::default());
    assert_eq!(words.text(&item.title), "legal-aid-notice");
}

#[test]
fn articles_are_read_under_a_banner_and_the_unknown_are_in_no_library() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = new(folder.path());
    let publisher = publisher();
    install(&mut case, &pack(1, &publisher, Some(&fresh(&publisher)), &[2, 3])).unwrap();
    let words = Words::load(Files::builtin(), "en").unwrap();
    let banner = |case: &Casefile| {
        let articles = shelf(case).articles("legal-aid", Files::builtin(), &words).unwrap();
        articles.articles()[0].banner.iter().map(|line| line.id().to_owned()).collect::<Vec<_>>()
    };
    let library = |case: &Casefile| shelf(case).library(Files::builtin(), &words).unwrap();
    let to_do = |case: &Casefile| case.publishers()[0].body.to_do().map(|todo| todo.id().to_owned());
    assert_eq!(banner(&case), ["pack-not-known"]);
    assert_eq!(to_do(&case).as_deref(), Some("pack-compare"));
    assert!(library(&case).article("legal-aid.help").is_err());
    case.pin_publisher(publisher.id(), "Ana's office").unwrap();
    assert_eq!((banner(&case), to_do(&case)), (vec!["pack-from".to_owned()], None));
    assert!(library(&case).article("legal-aid.help").is_ok());
    case.unpin_publisher(publisher.id()).unwrap();
    assert_eq!(banner(&case), ["pack-not-known"]);
    case.remove_pack("legal-aid").unwrap();
    assert!(shelf(&case).packs.is_empty());
    assert!(matches!(case.remove_pack("legal-aid"), Err(ShelfError::NoPack { .. })));
}

#[test]
fn what_was_seen_is_remembered_by_the_vault() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = new(folder.path());
    let publisher = publisher();
    install(&mut case, &pack(2, &publisher, None, &[2, 3])).unwrap();
    assert_eq!(
        refusal(install(&mut case, &pack(1, &publisher, None, &[2, 3]))),
        PackRefusal::Older { had: 2, version: 1 }
    );
    case.remove_pack("legal-aid").unwrap();
    drop(case);
    let mut case = opened(folder.path());
    assert_eq!(
        refusal(install(&mut case, &pack(1, &publisher, None, &[2, 3]))),
        PackRefusal::Older { had: 2, version: 1 }
    );
    let mut other = contents(2);
    other.insert("words/en/help.md".into(), b"# Help\n\nDo not call.\n".to_vec());
    let other = packed(&other, &publisher, None, &[2, 3]);
    assert_eq!(refusal(install(&mut case, &other)), PackRefusal::TwoThings);
    // Neither is used until the person has asked them.
    assert_eq!(refusal(install(&mut case, &pack(3, &publisher, None, &[2, 3]))), PackRefusal::TwoThings);
    case.pin_publisher(publisher.id(), "Ana's office").unwrap();
    install(&mut case, &pack(3, &publisher, None, &[2, 3])).unwrap();
    install(&mut case, &pack(4, &publisher, None, &[2, 3])).unwrap();
    let packs = case.packs();
    assert_eq!(packs.iter().map(|pack| pack.body.version).collect::<Vec<_>>(), [4]);
}

#[test]
fn a_newer_catalogue_from_anybody_makes_an_installed_pack_old() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = new(folder.path());
    tell_order(&mut case);
    let publisher = publisher();
    case.pin_publisher(publisher.id(), "Ana's office").unwrap();
    install(&mut case, &pack(1, &publisher, Some(&fresh(&publisher)), &[2, 3])).unwrap();
    let before = due(&case, &shelf(&case));
    let text = catalogue_text(
        &publisher,
        2,
        "2026-11-28",
        "[[withdrawn]]\npack='legal-aid'\nversion=1\nreason='unsafe'",
    );
    let withdrawn = catalogue(&publisher, &text, &[2, 3]);
    // A second copy of the same pack, with what is newer.
    assert_eq!(
        refusal(install(&mut case, &pack(1, &publisher, Some(&withdrawn), &[2, 3]))),
        PackRefusal::Unsafe
    );
    let shelf = shelf(&case);
    let (_, standing) = shelf.packs[0].found.as_ref().unwrap();
    assert_eq!(standing.code(), "closed");
    let words = Words::load(Files::builtin(), "en").unwrap();
    assert!(matches!(
        shelf.articles("legal-aid", Files::builtin(), &words),
        Err(ShelfError::Pack(PackRefusal::Unsafe))
    ));
    // No date goes away because its rule got old; it says so.
    assert_eq!(due(&case, &shelf), before);
}

#[test]
fn a_pack_is_handed_on_with_the_newest_that_was_seen() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = new(folder.path());
    let publisher = publisher();
    let first = pack(1, &publisher, None, &[2, 3]);
    install(&mut case, &first).unwrap();
    assert_eq!(case.export_pack("legal-aid", Files::builtin()).unwrap(), first);
    let text = publisher_text(2, Some(publisher.id()), &[1], &[2, 3, 5], 2);
    let second = Publisher::of(next(&publisher, &text, &[1])).unwrap();
    // Another pack of the publisher brings the news.
    let news = contents(1).into_iter().map(|(name, bytes)| {
        (name, String::from_utf8(bytes).unwrap().replace("legal-aid", "other-notes").into_bytes())
    });
    install(&mut case, &packed(&news.collect(), &second, Some(&fresh(&second)), &[2, 5])).unwrap();
    let handed = case.export_pack("legal-aid", Files::builtin()).unwrap();
    let files = files(&handed);
    assert!(files.contains_key("publisher/2.toml") && files.contains_key("catalogue.toml"));
    let there = tempfile::tempdir().unwrap();
    install(&mut new(there.path()), &handed).unwrap();
}

#[test]
fn the_file_is_sealed_and_in_no_list_and_no_limit_of_papers() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = new(folder.path());
    let publisher = publisher();
    let bytes = pack(1, &publisher, None, &[2, 3]);
    install(&mut case, &bytes).unwrap();
    assert!(case.papers().is_empty());
    let limits = PaperLimits { each: 10, total: 10 };
    case.add_paper("Letter", "letter.txt", &mut &b"ten bytes!"[..], limits, now()).unwrap();
    assert_eq!(case.papers().len(), 1);
    drop(case);
    // Nobody without the key learns which organisation somebody trusts.
    let mut open = vec![folder.path().to_owned()];
    while let Some(place) = open.pop() {
        for entry in std::fs::read_dir(place).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let bytes = std::fs::read(&path).unwrap();
            for word in ["legal-aid", "Legal Aid", publisher.id()] {
                assert!(
                    !bytes.windows(word.len()).any(|window| window == word.as_bytes()),
                    "{}",
                    path.display()
                );
            }
        }
    }
    // Damaged on the disk: said, and nothing else is lost.
    let case = opened(folder.path());
    let paper = case.packs()[0].body.paper.unwrap();
    let path = folder.path().join("vault/papers").join(paper.to_string());
    let mut sealed = std::fs::read(&path).unwrap();
    sealed[200] ^= 1;
    std::fs::write(&path, sealed).unwrap();
    let shelf = shelf(&case);
    assert!(shelf.packs[0].found.is_err());
    assert!(shelf.book().unwrap().rule("us.pfr").is_ok());
}

#[test]
fn a_rule_that_would_change_one_of_faros_own_is_no_rule() {
    let folder = tempfile::tempdir().unwrap();
    let mut case = new(folder.path());
    let publisher = publisher();
    let with = |from: &str, to: &str| {
        assert!(RULE.contains(from));
        let mut contents = contents(1);
        contents.insert("rules/notice.toml".into(), RULE.replace(from, to).into_bytes());
        packed(&contents, &publisher, None, &[2, 3])
    };
    for (from, to) in [
        ("beside = 'us.pfr'", "disputes = 'us.pfr'"),
        ("beside = 'us.pfr'", "beside = 'us.nothing'"),
        ("beside = 'us.pfr'", "beside = 'legal-aid.notice'"),
        ("id = 'legal-aid.notice'", "id = 'us.pfr'"),
        ("type = 'date'", "type = 'local_time'"),
    ] {
        assert!(matches!(refusal(install(&mut case, &with(from, to))), PackRefusal::Contents(_)), "{to}");
    }
    let mut contents = contents(1);
    let calendar = Files::builtin().get("packs/us/calendars/federal.toml").unwrap();
    contents.insert("calendars/federal.toml".into(), calendar.as_bytes().to_vec());
    let refused = refusal(install(&mut case, &packed(&contents, &publisher, None, &[2, 3])));
    assert!(matches!(refused, PackRefusal::Contents(_)));
    assert!(case.packs().is_empty() && case.papers().is_empty());
}
