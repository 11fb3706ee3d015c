//! A pack of 200 articles in 12 languages, verified and read; five packs of 200 KB at an opening. Medians;
//! `cargo bench -p faro-core --bench packs`.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "a measurement, not a part")]

mod common;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use common::{median, report};
use faro_core::casefile::Casefile;
use faro_core::deadlines::Rulebook;
use faro_core::files::Files;
use faro_core::guidance::{Directory, Library};
use faro_core::l10n::Words;
use faro_core::minisign::SecretKey;
use faro_core::packs::{Publisher, Seen, Signed, build, sign, sign_publisher, verify};
use faro_core::search::{Glossary, Index, Search};
use faro_core::shelf::Shelf;
use faro_core::vault::{KdfParams, OsEntropy, Vault};

const RUNS: usize = 21;
const LANGUAGES: [&str; 12] = ["en", "es", "ar", "am", "fa-AF", "fr", "ht", "pt", "ru", "tr", "uk", "zh"];

fn main() {
    let (files, today) = (Files::builtin(), NaiveDate::from_ymd_opt(2026, 12, 1).unwrap());
    let publisher = publisher();
    let large = packed(&publisher, "large", 200, &LANGUAGES, 0);
    println!("200 articles in 12 languages: {} KB", large.len() / 1000);
    let check = || verify(&large, &Seen::default(), files, today, None).unwrap();
    report("verified", median(RUNS, || drop(black_box(check()))));
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::create(
        &folder.path().join("v"),
        b"seven green boats at night",
        KdfParams::FLOOR,
        Arc::new(OsEntropy),
    );
    let mut case = Casefile::new(vault.unwrap());
    let now: DateTime<Utc> = "2026-12-01T12:00:00Z".parse().unwrap();
    report(
        "installed",
        median(RUNS, || drop(black_box(case.install_pack(&large, files, today, now).unwrap()))),
    );
    let verified = check();
    let with = files.with_texts(verified.contents.placed());
    let (book, words) = (Rulebook::load(&with).unwrap(), Words::load(files, "en").unwrap());
    let library = Library::of_pack(&with, &book, &words, "large").unwrap();
    assert_eq!(library.articles().len(), 200);
    let directory = Directory::load(files, &words).unwrap();
    let lay = || Index::of(&library, &book, &directory, &words);
    report("laid out for search", median(RUNS, || drop(black_box(lay()))));
    let (index, glossary) = (lay(), Glossary::load(files).unwrap());
    let search = Search { index: &index, case: None, glossary: &glossary, words: &words };
    for query in ["letter court", "e", "corte carta", "where is the court and who is my lawyer", "xyzzy"] {
        report(&format!("searched: {query}"), median(RUNS, || drop(black_box(search.find(query)))));
    }
    case.remove_pack("large").unwrap();
    for number in 0..5 {
        let pack = packed(&publisher, &format!("small-{number}"), 90, &["en", "es"], 10);
        println!("one of five: {} KB", pack.len() / 1000);
        case.install_pack(&pack, files, today, now).unwrap();
    }
    case.pin_publisher(publisher.id(), "Ana").unwrap();
    report("rules, without packs", median(RUNS, || drop(black_box(Rulebook::load(files).unwrap()))));
    let look = || Shelf::of(&case, files, today);
    assert!(
        look().packs.iter().all(|pack| pack.found.is_ok())
            && look().book().unwrap().rule("small-4.r9").is_ok()
    );
    report("five packs at an opening, with rules", median(RUNS, || drop(black_box(look()))));
}

fn publisher() -> Publisher {
    let [root, one] = [1, 2].map(|seed| SecretKey::from_seed(&[seed; 32]));
    let text = format!(
        "name = 'x'\nversion = 1\ncontact = 'x'\n[root]\nkeys = ['{}']\nthreshold = 1\n[release]\nkeys = ['{}']\nthreshold = 1\n",
        root.public(),
        one.public()
    );
    let signed = sign_publisher(&[], Signed { text, ..Signed::default() }, &root).unwrap();
    Publisher::of(vec![signed]).unwrap()
}

fn packed(publisher: &Publisher, id: &str, articles: usize, languages: &[&str], rules: usize) -> Vec<u8> {
    let listed: Vec<String> = languages.iter().map(|tag| format!("'{tag}'")).collect();
    let pack = format!(
        "id = '{id}'\njurisdiction = 'us'\nversion = 1\nlanguages = [{}]\nchecked_on = 2026-11-20\nreview_by = 2027-02-20\n\
         expires_on = 2027-11-20\nlicense = 'CC0'\n",
        listed.join(", ")
    );
    let mut list = String::new();
    let mut files = BTreeMap::from([("pack.toml".to_owned(), pack.into_bytes())]);
    let body = "Keep each letter of the court in one place, and take it with you. ".repeat(12);
    for number in 0..articles {
        list += &format!(
            "[[article]]\nid = 'a{number}'\ntopics = []\nsources = []\nchecked_on = 2026-11-20\n\
             review_by = 2027-02-20\n"
        );
        for tag in languages {
            let text = format!("# Article {number}\n\n{body}\n\n## Steps {{#steps}}\n\n1. Go.\n");
            files.insert(format!("words/{tag}/a{number}.md"), text.into_bytes());
        }
    }
    for number in 0..rules {
        files.insert(format!("rules/r{number}.toml"), rule(id, number).into_bytes());
    }
    for tag in languages {
        let words = |number| {
            format!(
                "{id}-r{number} = Notice\n    .plain = A day.\n    .missed = Ask.\n    .todo = Send it.\n"
            )
        };
        files
            .insert(format!("words/{tag}/rules.ftl"), (0..rules).map(words).collect::<String>().into_bytes());
        files.insert(format!("words/{tag}/pack.ftl"), b"pack-title = T\npack-about = A\n".to_vec());
    }
    files.insert("articles.toml".to_owned(), list.into_bytes());
    let bytes = build(&files, publisher, None, Files::builtin()).unwrap();
    sign(&bytes, &SecretKey::from_seed(&[2; 32]), Files::builtin()).unwrap()
}

fn rule(id: &str, number: usize) -> String {
    format!(
        "id = '{id}.r{number}'\nkind = 'deadline'\nbeside = 'us.pfr'\n[[fact]]\nname = 'bia_order'\ntype = 'date'\n\
         [[version]]\nstatus = 'in_force'\ncitation = ['8 CFR 1003.38']\n\
         source = 'https://www.ecfr.gov/current/title-8'\nchecked_on = 2026-11-27\nverify_by = 2027-03-27\n\
         confidence = {{ period = 'R1', counting = 'R1' }}\n[version.count]\ntrigger = ['bia_order']\n\
         direction = 'after'\nperiod = '20 days'\nroll = 'none'\ncalendar = 'us.federal'\n"
    )
}
