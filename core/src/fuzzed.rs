//! What bytes of somebody else reach, one function for each kind of file: for `core/fuzz`, and for its corpora here.
//! Compiled for tests and fuzzing alone.
#![allow(clippy::unwrap_used, reason = "what Faro makes itself is there")]

use std::cell::RefCell;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use chrono::{DateTime, Days, Utc};

use crate::casefile::Casefile;
use crate::checks::{Project, check};
use crate::deadlines::{Rulebook, Tz};
use crate::files::Files;
use crate::guidance::{self, Directory, Library, Looking};
use crate::l10n::{Message, Query, Words};
use crate::minisign::{PublicKey, SecretKey, Signature};
use crate::outlook::{Condition, Outlook};
use crate::packs::{Archive, Catalogue, Publisher, PublisherFile, Seen, Signed, verify};
use crate::prooflog::check_file;
use crate::reminders::{Settings, plan};
use crate::search::{Glossary, Index, Search};
use crate::vault::{KdfParams, OsEntropy, Vault, fuzzed as vault};

pub use crate::handoff::fuzzed::{card, handoff_zip};
pub use crate::share::fuzzed::{age_header, age_recipient, backup_frame};
pub use crate::vault::fuzzed::slot_area;

/// A record of a vault that is open, and all that follows from it.
pub fn record(data: &[u8]) {
    thread_local!(static CASE: RefCell<Option<Casefile>> = const { RefCell::new(None) });
    static BOOK: OnceLock<Rulebook> = OnceLock::new();
    static WORDS: OnceLock<Words> = OnceLock::new();
    let book = BOOK.get_or_init(|| Rulebook::load(Files::builtin()).unwrap());
    let words = WORDS.get_or_init(|| Words::load(Files::builtin(), "en").unwrap());
    let now = DateTime::<Utc>::UNIX_EPOCH + Days::new(20_779);
    let now = now.with_timezone(&Tz::named("America/New_York").unwrap());
    CASE.with_borrow_mut(|case| {
        let case = case.get_or_insert_with(|| {
            let home = Path::new(env!("OUT_DIR")).join(format!("fuzzed-{}", std::process::id()));
            std::fs::create_dir_all(&home).unwrap();
            let (passphrase, entropy) = (b"seven green boats at night", Arc::new(OsEntropy));
            let vault = Vault::create(&home.join("vault"), passphrase, KdfParams::FLOOR, entropy).unwrap();
            // Only what is in memory is looked at.
            let _ = std::fs::remove_dir_all(&home);
            Casefile::new(vault)
        });
        if !vault::put(case.vault_mut(), data) {
            return;
        }
        Condition::of(case).on(now.date_naive()).notices.iter().for_each(|notice| drop(words.text(notice)));
        let outlook = Outlook::of(case, book, now);
        let home = outlook.home();
        home.hearing.iter().for_each(|card| drop(words.text(&card.item.title)));
        outlook.items().iter().for_each(|item| drop(outlook.page(&item.id)));
        outlook.agenda(now.date_naive(), now.date_naive() + Days::new(30));
        outlook.questions();
        let full = Settings { discreet: false, ..Settings::default() };
        plan(&now, now.timezone(), &outlook.coming(), &full, words);
        for entry in case.proofs() {
            words.text(&entry.body.title(words));
            entry.body.details(words).iter().for_each(|line| drop(words.text(line)));
        }
        drop(case.search_notes(&Query::new("court")).collect::<Vec<_>>());
    });
}

/// A rule in a pack of its own.
pub fn rule_file(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let ours = Files::builtin().matching("packs/us/", ".toml").filter(|(path, _)| !path.contains("/rules/"));
    let files = ours.map(|(path, text)| (path.to_owned(), text.to_owned()));
    let files = files.chain([("packs/us/rules/fuzzed.toml".to_owned(), text.to_owned())]).collect();
    let _ = Rulebook::load(&files).map(|book| book.rules().count());
}

/// Fluent messages of a translator.
pub fn fluent(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let manifest = ("locales/manifest.toml", Files::builtin().get("locales/manifest.toml").unwrap());
    let source = ("locales/en/app.ftl", "own-words = { $text }\n");
    let files = [manifest, source, ("locales/es/app.ftl", text)];
    let files: Files = files.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
    if let Ok(project) = Project::from_files(&files) {
        drop(check(&project, &["en", "es"]));
    }
    let Ok(words) = Words::load(&files, "es") else { return };
    words.text(&Message::new("own-words").with("text", "Ana"));
}

/// An article.
pub fn markdown(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data) {
        guidance::fuzzed::markdown(text);
    }
}

/// The directory of a pack, and a search over it for what it says itself.
pub fn directory(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let said = "fuzzed-service-a = A court\n    .about = Do this. Then that.\n";
    let ours =
        ["locales/manifest.toml", "locales/glossary.toml", "packs/us/pack.toml", "packs/us/facts.toml"];
    let ours = ours.map(|path| (path.replace("/us/", "/fuzzed/"), Files::builtin().get(path).unwrap()));
    let own = [("packs/fuzzed/directory.toml".to_owned(), text), ("locales/en/a.ftl".to_owned(), said)];
    let files = ours
        .into_iter()
        .chain(own)
        .map(|(path, text)| (path, text.replace("id = \"us\"\n", "id = \"fuzzed\"\n")));
    let files: Files = files.collect();
    let words = Words::load(&files, "en").unwrap();
    let Ok(directory) = Directory::load(&files, &words) else { return };
    for service in directory.services() {
        drop((service.rows(), service.known(), service.dial(), service.web_text()));
        service.notices(DateTime::<Utc>::MAX_UTC.date_naive());
    }
    directory.find(&Looking { place: Some(text.to_owned()), ..Looking::default() });
    let index = Index::of(&Library::default(), &Rulebook::default(), &directory, &words);
    let glossary = Glossary::load(&files).unwrap();
    Search { index: &index, case: None, glossary: &glossary, words: &words }.find(text);
}

/// A proof log that somebody handed over, and its signature: two parts with a zero byte between.
pub fn proof_export(data: &[u8]) {
    let mut parts = data.splitn(2, |byte| *byte == 0);
    let json = parts.next().unwrap_or_default();
    let signature = parts.next();
    let _ = check_file(json, signature, None);
}

/// minisign's three kinds of files.
pub fn minisign(data: &[u8]) {
    let signature = Signature::parse(data);
    let Ok(text) = std::str::from_utf8(data) else { return };
    let key = text.parse::<PublicKey>().or_else(|_| PublicKey::from_file(text));
    if let (Ok(key), Ok(signature)) = (key, signature) {
        let _ = key.verify(b"", &signature);
    }
    // The work of a passphrase is bounded, and still too slow to be asked for a thousand times in a second.
    if !text.contains("\nRWRTY0") {
        let _ = SecretKey::from_file(text, b"");
    }
}

/// The archive of a pack, and all that is looked at before its contents; what is read is written again to the same bytes.
pub fn archive(data: &[u8]) {
    if let Ok(archive) = Archive::read(data) {
        assert!(Archive::write(archive.files()).unwrap() == data);
    }
    let today = DateTime::<Utc>::UNIX_EPOCH.date_naive() + Days::new(20_779);
    let _ = verify(data, &Seen::default(), Files::builtin(), today, None);
}

/// Who publishes a pack: it holds the keys, so it is read before anything is verified.
pub fn publisher(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(file) = PublisherFile::read(1, text) {
        assert!(PublisherFile::read(1, &file.text()) == Ok(file));
    }
    let _ = Publisher::of(vec![Signed { text: text.to_owned(), ..Signed::default() }]);
}

/// What is newest and what is withdrawn.
pub fn catalogue(data: &[u8]) {
    if let Ok(text) = std::str::from_utf8(data) {
        let _ = Catalogue::read(text);
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// A kind of file, and what takes it.
    type Target = (&'static str, fn(&[u8]));

    const TARGETS: [Target; 16] = [
        ("slot_area", slot_area),
        ("record", record),
        ("backup_frame", backup_frame),
        ("age_header", age_header),
        ("rule_file", rule_file),
        ("fluent", fluent),
        ("markdown", markdown),
        ("proof_export", proof_export),
        ("minisign", minisign),
        ("age_recipient", age_recipient),
        ("handoff_zip", handoff_zip),
        ("card", card),
        ("archive", archive),
        ("publisher", publisher),
        ("catalogue", catalogue),
        ("directory", directory),
    ];

    #[test]
    fn every_file_of_the_corpora_is_answered() {
        let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
        for (name, target) in TARGETS {
            assert!(fuzz.join("fuzz_targets").join(name).with_extension("rs").is_file(), "{name}");
            let files = fs::read_dir(fuzz.join("corpus").join(name)).unwrap();
            let files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
            assert!(files.len() > 2, "{name}");
            files.iter().for_each(|file| target(&fs::read(file).unwrap()));
        }
        let targets = fs::read_dir(fuzz.join("fuzz_targets")).unwrap().count();
        assert_eq!(targets, TARGETS.len(), "each is tried here");
    }
}
