//! Steps of an article that a person ticked off: theirs alone, for as long as the step says the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod packs_support;

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use faro_core::casefile::Casefile;
use faro_core::deadlines::Rulebook;
use faro_core::files::Files;
use faro_core::guidance::{GuidanceError, Library, Section};
use faro_core::l10n::Words;
use faro_core::outlook::Condition;
use faro_core::share::{BackupFile, back_up};
use faro_core::shelf::Shelf;
use faro_core::vault::{KdfParams, LockedVault, OsEntropy, Secret, Vault};
use packs_support::*;

const PASSPHRASE: &[u8] = b"seven green boats at night";
const ARTICLE: &str = "us.first-days";

fn now() -> DateTime<Utc> {
    "2026-12-01T15:00:00Z".parse().unwrap()
}

fn new(folder: &Path) -> Casefile {
    let made = Vault::create(&folder.join("vault"), PASSPHRASE, KdfParams::FLOOR, Arc::new(OsEntropy));
    Casefile::new(made.unwrap())
}

fn opened(vault: &Path, secret: Secret<'_>) -> Casefile {
    Casefile::new(LockedVault::open(vault).unwrap().unlock(secret, Arc::new(OsEntropy), None).unwrap())
}

fn library(tag: &str) -> Library {
    let (files, words) = (Files::builtin(), Words::load(Files::builtin(), tag).unwrap());
    Library::load(files, &Rulebook::load(files).unwrap(), &words).unwrap()
}

/// Whether each step of an article is done.
fn done(case: &Casefile, library: &Library, article: &str) -> Vec<bool> {
    let (article, ticks) = (library.article(article).unwrap(), case.ticks(article));
    let steps = article.sections.iter().flat_map(Section::with_steps).filter_map(|(_, step)| step);
    steps.map(|step| ticks.contains_key(&step.key)).collect()
}

fn tick(case: &mut Casefile, library: &Library, article: &str, step: u32) {
    let article = library.article(article).unwrap();
    case.tick(&article.id, &article.step(step).unwrap().0.key, now()).unwrap();
}

#[test]
fn every_step_of_every_article_can_be_ticked_in_each_whole_language() {
    let (english, spanish) = (library("en"), library("es"));
    assert!(english.articles().len() >= 25);
    for article in english.articles() {
        let keys = |library: &Library| -> Vec<String> {
            let article = library.article(&article.id).unwrap();
            let steps = article.sections.iter().flat_map(|section| &section.steps);
            steps.map(|step| step.key.clone()).collect()
        };
        let own = keys(&english);
        let items = article.sections.iter().find(|section| section.id == "steps").unwrap().blocks.len();
        assert!(own.len() >= 5 && own.len() == items, "{}", article.id);
        assert_eq!(keys(&spanish), own, "{}", article.id);
        // One tick is one step.
        assert_eq!(own.iter().collect::<std::collections::BTreeSet<_>>().len(), own.len(), "{}", article.id);
    }
}

#[test]
fn a_tick_lasts_and_can_be_taken_back() {
    let (folder, english) = (tempfile::tempdir().unwrap(), library("en"));
    let mut case = new(folder.path());
    tick(&mut case, &english, ARTICLE, 2);
    // Once more changes nothing.
    let records = case.vault().records().count();
    tick(&mut case, &english, ARTICLE, 2);
    assert_eq!(case.vault().records().count(), records);
    assert_eq!(Condition::of(&case).notices, []);
    drop(case);
    let mut case = opened(&folder.path().join("vault"), Secret::Passphrase(PASSPHRASE));
    let steps = done(&case, &library("es"), ARTICLE);
    assert_eq!(steps.iter().filter(|done| **done).count(), 1);
    assert!(steps[1]);
    // Another article's steps are open.
    assert!(done(&case, &english, "us.moving").iter().all(|done| !done));
    let step = &english.article(ARTICLE).unwrap().step(2).unwrap().0.key;
    case.untick("us.moving", step).unwrap();
    assert!(done(&case, &english, ARTICLE)[1]);
    case.untick(ARTICLE, step).unwrap();
    assert!(done(&case, &english, ARTICLE).iter().all(|done| !done));
    assert_eq!(case.vault().records().count(), records - 1);
    let last = steps.len();
    for number in [0, u32::try_from(last).unwrap() + 1, u32::MAX] {
        let none = english.article(ARTICLE).unwrap().step(number).unwrap_err();
        assert_eq!(none, GuidanceError::NoStep { last });
    }
}

#[test]
fn a_changed_step_of_a_pack_is_open_again_and_a_removed_pack_takes_its_ticks_along() {
    let (folder, publisher) = (tempfile::tempdir().unwrap(), publisher());
    let words = Words::load(Files::builtin(), "en").unwrap();
    let mut case = new(folder.path());
    case.pin_publisher(publisher.id(), "Ana's office").unwrap();
    let with_steps = |version, steps: &str| {
        let mut contents = contents(version);
        let text = format!("# Help\n\nCall us.\n\n## Steps {{#steps}}\n\n{steps}\n");
        contents.insert("words/en/help.md".into(), text.into_bytes());
        packed(&contents, &publisher, None, &[2, 3])
    };
    let install = |case: &mut Casefile, bytes: &[u8]| {
        case.install_pack(bytes, Files::builtin(), day(TODAY), now()).unwrap();
        let shelf = Shelf::of(case, Files::builtin(), day(TODAY));
        shelf.library(Files::builtin(), &words).unwrap()
    };
    let library = install(&mut case, &with_steps(1, "- Call.\n- Pay ten.\n- Come **back**."));
    (1..=3).for_each(|step| tick(&mut case, &library, "legal-aid.help", step));
    tick(&mut case, &library, ARTICLE, 1);
    let library = install(&mut case, &with_steps(2, "1. Come\n   back.\n2. Pay twenty.\n3. Call."));
    assert_eq!(done(&case, &library, "legal-aid.help"), [true, false, true]);
    case.remove_pack("legal-aid").unwrap();
    assert!(case.ticks("legal-aid.help").is_empty());
    assert!(done(&case, &library, ARTICLE)[0]);
}

#[test]
fn a_backup_brings_the_ticks_back() {
    let (folder, english) = (tempfile::tempdir().unwrap(), library("en"));
    let mut case = new(folder.path());
    tick(&mut case, &english, ARTICLE, 3);
    let code = case.vault_mut().prepare_recovery_code().unwrap();
    case.vault_mut().add_recovery_code(&code).unwrap();
    let file = folder.path().join("backup.age");
    back_up(case.vault(), &file, now(), &OsEntropy, &mut |_, _| ()).unwrap();
    let there = folder.path().join("restored");
    let backup = BackupFile::open(&file, &code).unwrap();
    backup.restore(&there, PASSPHRASE, KdfParams::FLOOR, &OsEntropy, &mut |_, _| ()).unwrap();
    let restored = opened(&there, Secret::Passphrase(PASSPHRASE));
    assert_eq!(restored.ticks(ARTICLE), case.ticks(ARTICLE));
    assert!(done(&restored, &english, ARTICLE)[2]);
}

#[test]
fn a_short_name_of_several_articles_lists_them() {
    let Err(GuidanceError::Which { articles }) = library("es").article("first-days").cloned() else {
        panic!()
    };
    assert!(articles.len() >= 3 && articles.contains(&ARTICLE.to_owned()));
    let words = Words::load(Files::builtin(), "es").unwrap();
    let said = words.say(&GuidanceError::Which { articles: articles.clone() }.message());
    assert!(!said.fell_back && articles.iter().all(|id| said.text.contains(id)), "{}", said.text);
}
