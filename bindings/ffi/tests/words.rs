//! Every sentence that the border names is there, in every language.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod common;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use common::{Keys, Still, open};

#[test]
fn no_id_is_without_words() {
    let folder = tempfile::tempdir().unwrap();
    let faro = open(&folder, "en", &Arc::new(Keys::default()), Arc::new(Still));
    let mut ids = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut ids);
    assert!(ids.len() > 20, "{ids:?}");
    for language in faro.languages().unwrap() {
        faro.set_language(language.tag.clone()).unwrap();
        for id in &ids {
            let said = faro.say(id.clone()).unwrap();
            // What needs a variable cannot be said without one; an unknown id is answered in English too.
            assert!(has(&language.tag, id), "{id} is not in locales/{}", language.tag);
            assert!(!said.text.is_empty());
        }
        let mark = faro.fallback_mark("en".to_owned()).unwrap();
        assert!(mark.text.contains("English") && mark.tag == language.tag);
    }
    assert_eq!(faro.languages().unwrap().iter().filter(|language| language.machine_made).count(), 1);
}

fn has(tag: &str, id: &str) -> bool {
    let files = faro_core::files::Files::builtin();
    let begins = format!("\n{id} =");
    let mut texts = files.matching("locales/", ".ftl");
    texts.any(|(path, text)| {
        path.starts_with(&format!("locales/{tag}/")) && format!("\n{text}").contains(&begins)
    })
}

/// The string literals that are Fluent ids: lower case, with a hyphen, without a dot.
fn collect(folder: &Path, ids: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, ids);
            continue;
        }
        let source = fs::read_to_string(path).unwrap();
        let code = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<String>();
        let literals = code.split('"').skip(1).step_by(2);
        let is_id =
            |text: &&str| text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        ids.extend(literals.filter(is_id).map(str::to_owned));
    }
}
