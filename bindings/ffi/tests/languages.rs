//! The reader's language: chosen, kept, or taken from a folder.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod common;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use common::{Keys, Log, Still, setup};
use faro_core::files::Files;
use faro_core::l10n::Offer;
use faro_ffi::{Direction, Faro, FaroError, Label, LanguageView, Setup};

fn open(setup: Setup) -> Result<Faro, FaroError> {
    Faro::open(setup, Arc::new(Keys::default()), Arc::new(Still), Arc::new(Log::default()))
}

#[test]
fn no_language_of_ours_lost_what_its_readers_must_have() {
    // A label that `locales/critical.toml` lists makes each language a preview that lacks it.
    let previews: Vec<_> =
        Offer::all(Files::builtin()).unwrap().into_iter().filter(|offer| offer.preview.is_some()).collect();
    assert!(
        previews.is_empty(),
        "faro locale status: {:?}",
        previews.iter().map(|offer| &offer.language.tag).collect::<Vec<_>>()
    );
}

#[test]
fn the_chosen_language_comes_before_the_platforms() {
    let folder = tempfile::tempdir().unwrap();
    let wants = |languages: &[&str]| {
        let languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
        open(Setup { languages, ..setup(&folder) }).unwrap()
    };
    for (languages, found) in
        [(vec!["tlh", "es-419", "en"], "es"), (vec!["tlh"], "en"), (vec![], "en"), (vec!["en_GB"], "en")]
    {
        assert_eq!(wants(&languages).language().unwrap(), found, "{languages:?}");
    }

    let faro = wants(&["en"]);
    assert!(!faro.language_chosen().unwrap());
    let refused = faro.set_language("tlh".to_owned()).unwrap_err();
    assert!(matches!(refused, FaroError::Refused { ref code, .. } if code == "error-unknown-language"));
    assert!(!faro.language_chosen().unwrap());
    faro.set_language("es-MX".to_owned()).unwrap();
    assert!(faro.language_chosen().unwrap());
    assert_eq!(faro.label(Label::Guides).unwrap().text, "Guías");
    assert_eq!(wants(&["en"]).language().unwrap(), "es");
}

#[test]
fn a_language_that_cannot_be_kept_is_not_changed() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("data"), "a file where the folder should be").unwrap();
    let faro = open(setup(&folder)).unwrap();
    assert!(matches!(faro.set_language("es".to_owned()), Err(FaroError::DeviceFailed { .. })));
    assert_eq!(faro.language().unwrap(), "en");
}

#[test]
fn a_machine_made_language_says_so_and_a_fallback_is_marked() {
    let folder = tempfile::tempdir().unwrap();
    let faro = open(setup(&folder)).unwrap();
    for language in faro.languages().unwrap() {
        faro.set_language(language.tag.clone()).unwrap();
        let notices = usize::from(language.machine_made) + usize::from(language.preview.is_some());
        assert_eq!(faro.translation_notices().unwrap().len(), notices);
        let mark = faro.fallback_mark("en".to_owned()).unwrap();
        assert_eq!((mark.text.as_str(), mark.tag.as_str(), mark.fell_back), ("English", "en", false));
        // Only where somebody chooses one does it ask for itself.
        assert!(language.choose.is_some());
        assert_eq!(faro.reading().unwrap().language, LanguageView { choose: None, ..language });
    }
    assert!(faro.languages().unwrap().iter().any(|language| language.machine_made));
}

#[test]
fn rules_and_guides_are_read_in_a_language_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let faro = open(setup(&folder)).unwrap();
    let title = |faro: &Faro| faro.articles().unwrap().remove(0).title;
    assert_eq!((title(&faro).tag.as_str(), faro.reading().unwrap().content), ("en", None));
    faro.set_content_language(Some("es-MX".to_owned())).unwrap();
    let content = |faro: &Faro| faro.reading().unwrap().content.map(|content| content.tag);
    assert_eq!((title(&faro).tag.as_str(), title(&faro).fell_back), ("es", false));
    assert_eq!(faro.label(Label::Guides).unwrap().tag, "en");
    assert!(!faro.language_chosen().unwrap());
    assert_eq!(faro.translation_notices().unwrap().len(), 1, "a machine made what the rules say");
    // It is kept, and stays where the language of the app is another.
    let again = open(setup(&folder)).unwrap();
    assert_eq!((title(&again).tag.as_str(), content(&again).as_deref()), ("es", Some("es")));
    again.set_language("es".to_owned()).unwrap();
    assert_eq!(content(&again), None);
    let refused = again.set_content_language(Some("tlh".to_owned())).unwrap_err();
    assert!(matches!(refused, FaroError::Refused { ref code, .. } if code == "error-unknown-language"));
    again.set_content_language(Some("en".to_owned())).unwrap();
    again.set_content_language(None).unwrap();
    assert_eq!(content(&open(setup(&folder)).unwrap()), None);
}

/// A translator's folder: English, and a language from right to left with one word so far.
#[test]
fn words_come_from_a_translators_folder() {
    let folder = tempfile::tempdir().unwrap();
    let locales = folder.path().join("locales");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en"), &locales.join("en"));
    fs::create_dir(locales.join("ar")).unwrap();
    fs::write(locales.join("ar/shell.ftl"), "shell-guides = الأدلة\n").unwrap();
    let entry = |tag: &str, direction: &str| {
        format!(
            "[[language]]\ntag = '{tag}'\nname = '{tag}'\nenglish = '{tag}'\ndirection = '{direction}'\n\
             plural = ['other']\nreview = 'machine'\n"
        )
    };
    fs::copy(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/critical.toml"),
        locales.join("critical.toml"),
    )
    .unwrap();
    fs::write(locales.join("manifest.toml"), entry("en", "ltr") + &entry("ar", "rtl")).unwrap();
    let wanted = Setup {
        languages: vec!["ar".to_owned()],
        locales: Some(locales.to_str().unwrap().to_owned()),
        ..setup(&folder)
    };
    let faro = open(wanted.clone()).unwrap();
    let guides = faro.label(Label::Guides).unwrap();
    assert_eq!((guides.text.as_str(), guides.direction, guides.fell_back), ("الأدلة", Direction::Rtl, false));
    let notes = faro.label(Label::Notes).unwrap();
    assert_eq!((notes.text.as_str(), notes.direction, notes.fell_back), ("Notes", Direction::Ltr, true));
    // Nearly nothing is there yet: it is offered, and says so, in English where it has no word for it.
    let offered = faro.languages().unwrap();
    let notes: Vec<_> =
        offered.iter().map(|language| language.preview.clone().map(|note| note.tag)).collect();
    assert_eq!(notes, [None, Some("en".to_owned())]);
    assert!(faro.translation_notices().unwrap().first().is_some_and(|note| note.fell_back));

    fs::remove_dir_all(&locales).unwrap();
    let refused = open(wanted).err();
    assert!(
        matches!(refused, Some(FaroError::Refused { ref code, .. }) if code == "error-locales"),
        "{refused:?}"
    );
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
        }
    }
}
