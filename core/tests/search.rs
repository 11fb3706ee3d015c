//! One search over guides, rules, services and notes, as people type in any language.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::Arc;

use chrono::{DateTime, Utc};
use faro_core::casefile::Casefile;
use faro_core::deadlines::Rulebook;
use faro_core::files::Files;
use faro_core::guidance::{Directory, Library};
use faro_core::l10n::{Direction, Manifest, Wanted, Words};
use faro_core::search::{Answer, Found, FoundKind, Glossary, Index, Search};
use faro_core::vault::{KdfParams, OsEntropy, Vault};

/// Everything that one reader searches.
struct Reader {
    words: Words,
    index: Index,
    glossary: Glossary,
}

impl Reader {
    fn of(tag: &str) -> Reader {
        Reader::with(Words::load(Files::builtin(), tag).unwrap())
    }

    fn with(words: Words) -> Reader {
        let files = Files::builtin();
        let book = Rulebook::load(files).unwrap();
        let library = Library::load(files, &book, &words).unwrap();
        let directory = Directory::load(files, &words).unwrap();
        let index = Index::of(&library, &book, &directory, &words);
        Reader { words, index, glossary: Glossary::load(files).unwrap() }
    }

    fn answer(&self, query: &str, case: Option<&Casefile>) -> Answer {
        let Reader { words, index, glossary } = self;
        Search { index, case, glossary, words }.find(query)
    }

    fn find(&self, query: &str) -> Vec<Found> {
        self.answer(query, None).found
    }

    fn ids(&self, query: &str) -> Vec<String> {
        self.find(query).into_iter().map(|found| found.id).collect()
    }
}

fn note(answer: &Answer) -> Option<&str> {
    answer.note.as_ref().map(|note| note.id())
}

fn case(notes: &[&str], countries: &[&str]) -> (tempfile::TempDir, Casefile) {
    let folder = tempfile::tempdir().unwrap();
    let (at, entropy) = (folder.path().join("v"), Arc::new(OsEntropy));
    let vault = Vault::create(&at, b"seven green boats at night", KdfParams::FLOOR, entropy);
    let mut case = Casefile::new(vault.unwrap());
    let book = Rulebook::load(Files::builtin()).unwrap();
    countries.iter().for_each(|country| case.add_jurisdiction(country, &book).unwrap());
    for (second, text) in (0..).zip(notes) {
        case.add_note(text, DateTime::<Utc>::from_timestamp(second, 0).unwrap()).unwrap();
    }
    (folder, case)
}

#[test]
fn each_article_and_service_is_found_by_its_title_in_every_language() {
    for language in Manifest::load(Files::builtin()).unwrap().languages {
        let reader = Reader::of(&language.tag);
        let (files, book) = (Files::builtin(), Rulebook::load(Files::builtin()).unwrap());
        let library = Library::load(files, &book, &reader.words).unwrap();
        let directory = Directory::load(files, &reader.words).unwrap();
        let articles = library.articles().iter().map(|article| (&article.id, &article.title));
        let services = directory.services().iter().map(|service| (&service.id, &service.name));
        for (id, title) in articles.chain(services) {
            let found = reader.find(&title.text);
            let own = found.iter().find(|found| found.id == *id).unwrap_or_else(|| panic!("{id}: {title:?}"));
            assert_eq!(own.title, *title);
            let best = found.iter().take(3).any(|found| found.id == *id);
            assert!(best, "{}: {id} is no good answer to {}", language.tag, title.text);
        }
        for rule in book.rules() {
            let title = reader.words.text(&rule.message());
            assert!(reader.ids(&title).contains(&rule.id), "{}: {} {title}", language.tag, rule.id);
        }
    }
}

#[test]
fn what_is_shown_is_in_the_language_that_it_says_and_leads_somewhere() {
    for language in Manifest::load(Files::builtin()).unwrap().languages {
        let reader = Reader::of(&language.tag);
        let (files, book) = (Files::builtin(), Rulebook::load(Files::builtin()).unwrap());
        let library = Library::load(files, &book, &reader.words).unwrap();
        let mut seen = 0;
        for query in ["court", "lawyer", "1-800-898-7180", "I-589"] {
            for found in reader.find(query) {
                let sentence = found.sentence.as_ref().unwrap();
                assert!(sentence.text.chars().count() <= 242, "{sentence:?}");
                let is_rtl = ["ar", "fa-AF"].contains(&sentence.tag.as_str());
                assert_eq!(sentence.direction, if is_rtl { Direction::Rtl } else { Direction::Ltr });
                assert_eq!(sentence.fell_back, sentence.tag != language.tag);
                if found.kind == FoundKind::Article {
                    let article = library.article(&found.id).unwrap();
                    let id = found.section.as_ref().unwrap();
                    let section = article.sections.iter().find(|section| section.id == *id).unwrap();
                    let holds = section.blocks.iter().any(|block| block.text().contains(&sentence.text));
                    assert!(holds, "{}#{id}: {}", found.id, sentence.text);
                    assert_eq!(sentence.tag, section.heading.tag);
                }
                seen += 1;
            }
        }
        assert!(seen > 40, "{}: {seen}", language.tag);
    }
}

#[test]
fn a_word_of_the_trade_finds_the_same_in_another_language() {
    let spanish = Reader::of("es");
    for typed in ["court", "Courts", "corte", "محكمة", "ፍርድ ቤት", "محکمه", "tribunal"] {
        let found = spanish.answer(typed, None);
        assert_eq!(note(&found), None, "{typed}");
        assert!(found.found.iter().all(|found| !found.title.fell_back), "{typed}");
        assert!(found.found.iter().any(|found| found.id == "us.rights-court"), "{typed}");
    }
    let english = Reader::of("en");
    for typed in ["abogado", "abogados", "attorney", "lawyer", "ጠበቃ", "وکیل", "notario"] {
        assert!(english.ids(typed).contains(&"us.find-lawyer".to_owned()), "{typed}");
    }
    // What was typed comes before what it means elsewhere.
    assert!(english.find("lawyer")[0].title.text.to_lowercase().contains("lawyer"));
    // Who reads the guides in another language than the app finds them by the words of both.
    let wanted = Wanted { language: "en", content: Some("es"), devices: &[] };
    let both = Reader::with(Words::wanted(Files::builtin(), wanted).unwrap());
    assert!(both.ids("lawyer").contains(&"us.find-lawyer".to_owned()));
    assert!(both.find("abogado").iter().any(|found| found.title.tag == "es"));
}

#[test]
fn right_to_left_is_searched_with_and_without_articles_and_marks() {
    let reader = Reader::of("ar");
    for typed in ["محكمة", "المحكمة", "مَحكَمة", "محـكمة"] {
        let found = reader.find(typed);
        assert!(found.iter().any(|found| found.title.tag == "ar"), "{typed}");
        let own =
            found.iter().find(|found| found.sentence.as_ref().is_some_and(|it| it.tag == "ar")).unwrap();
        assert_eq!(own.sentence.as_ref().unwrap().direction, Direction::Rtl);
    }
    assert_eq!(reader.ids("محكمة"), reader.ids("محكمه"));
    // Digits of another script, and a number that stands in marks of its own there.
    assert_eq!(reader.ids("١-٨٠٠-٨٩٨-٧١٨٠"), reader.ids("1-800-898-7180"));
    assert!(reader.ids("1-800-898-7180").contains(&"us.court-line".to_owned()));
}

#[test]
fn all_words_count_and_those_that_stand_together_count_more() {
    let reader = Reader::of("en");
    let two = reader.answer("miss hearing", None);
    assert_eq!((two.found[0].id.as_str(), note(&two)), ("us.missed", None));
    assert_eq!(reader.find("work permit")[0].id, "us.work-permit");
    // One word that is nowhere takes nothing away, and that is said.
    let some = reader.answer("work permit xyzzy", None);
    assert_eq!((some.found[0].id.as_str(), note(&some)), ("us.work-permit", Some("search-some")));
    // A whole question is a search too.
    assert!(reader.ids("how do I find a lawyer?").contains(&"us.find-lawyer".to_owned()));
}

#[test]
fn a_word_is_found_inside_another_and_without_its_ending() {
    let reader = Reader::of("en");
    assert!(reader.ids("terpret").contains(&"us.talk-lawyer".to_owned()));
    let (whole, ending) = (reader.answer("lawyer", None), reader.answer("lawyerly", None));
    assert_eq!(note(&ending), None);
    assert_eq!(whole.found[0].id, ending.found[0].id);
    let spanish = Reader::of("es");
    assert!(spanish.ids("interprete").contains(&"us.talk-lawyer".to_owned()));
    assert_eq!(spanish.find("mudo")[0].id, "us.moving");
}

#[test]
fn nothing_found_says_what_to_do() {
    for language in Manifest::load(Files::builtin()).unwrap().languages {
        let reader = Reader::of(&language.tag);
        for (query, said) in [
            ("pingüino", "search-nothing"),
            ("pingüino xyzzy qwerty court", "search-nothing"),
            ("", "search-no-words"),
            (" ¿? … \n", "search-no-words"),
        ] {
            let answer = reader.answer(query, None);
            assert_eq!((answer.found.len(), note(&answer)), (0, Some(said)), "{query}");
            let said = reader.words.say(answer.note.as_ref().unwrap());
            let own = format!("locales/{}/find.ftl", language.tag);
            assert_eq!(said.fell_back, Files::builtin().get(&own).is_none(), "{}", language.tag);
        }
    }
}

#[test]
fn notes_are_in_the_same_list_while_the_vault_is_open() {
    let reader = Reader::of("es");
    let texts = ["Corte el martes\nLlevar papeles. El juez es amable.", "pan y leche", "the court in Newark"];
    let (_folder, case) = case(&texts, &["us"]);
    assert!(reader.find("newark court").iter().all(|found| found.kind != FoundKind::Note));
    let found = reader.answer("newark court", Some(&case)).found;
    assert_eq!((found[0].kind, found[0].title.text.as_str()), (FoundKind::Note, texts[2]));
    assert_eq!(found[0].sentence, None);
    // By its name in any language, among the guides.
    let found = reader.answer("court", Some(&case)).found;
    let notes: Vec<&Found> = found.iter().filter(|found| found.kind == FoundKind::Note).collect();
    assert_eq!(notes.len(), 2);
    assert!(found.iter().any(|found| found.kind == FoundKind::Article));
    let judge = reader.answer("amable", Some(&case)).found;
    let [judge] = judge.as_slice() else { panic!("{judge:?}") };
    assert_eq!(judge.title.text, "Corte el martes");
    assert_eq!(judge.sentence.as_ref().unwrap().text, "El juez es amable.");
    assert_eq!(case.note(&judge.id).unwrap().body.text, texts[0]);
}

#[test]
fn rules_are_those_of_the_case() {
    let reader = Reader::of("en");
    let laws = |case: Option<&Casefile>| -> Vec<String> {
        let found = reader.answer("appeal", case).found;
        let rules = found.into_iter().filter(|found| found.kind == FoundKind::Rule);
        rules.map(|found| found.heading.unwrap().text).collect()
    };
    assert!(laws(None).contains(&"Germany".to_owned()) && laws(None).contains(&"United States".to_owned()));
    let (_folder, case) = case(&[], &["us"]);
    assert!(laws(Some(&case)).iter().all(|law| law == "United States") && !laws(Some(&case)).is_empty());
}

#[test]
fn a_long_query_and_a_long_note_are_bounded() {
    let reader = Reader::of("en");
    let many = "court lawyer ".repeat(10_000);
    assert!(reader.find(&many).len() <= 50);
    assert!(reader.find(&"a".repeat(1_000_000)).is_empty());
    let long = format!("start\n{} zebra {}", "word ".repeat(5_000), "word ".repeat(5_000));
    let (_folder, case) = case(&[&long], &[]);
    let found = reader.answer("zebra", Some(&case)).found;
    let shown = &found[0].sentence.as_ref().unwrap().text;
    assert!(shown.contains("zebra") && shown.chars().count() < 250, "{shown}");
}
