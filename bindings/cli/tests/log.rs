//! The proof log speaks the language of whoever reads it, whatever language it was written in.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::Person;

#[test]
fn what_was_written_in_spanish_is_read_in_english() {
    let person = Person::with_vault("es");
    person.does(&["fact", "set", "moved_on", "2026-11-20"], "");
    person.does(&["due", "done", "us.ar11"], "reference: recibo 7\n");
    person.does(&["due", "undo", "us.ar11"], "");
    person.does(&["log", "add"], "what: llamaron de la corte\n");
    let titles = |lang: &'static str| {
        let list = person.does(&["log", "list", "--lang", lang], "");
        let sheet = person.does(&["log", "export", "--sheet", "--lang", lang], "");
        let items = person.json(&["log", "list", "--lang", lang], "")["items"].as_array().unwrap().clone();
        let json = items.iter().map(|item| item["title"].as_str().unwrap()).collect::<Vec<_>>().join("\n");
        [list, sheet, json]
    };
    let rule = |lang| {
        let title = person.json(&["rule", "show", "us.ar11", "--lang", lang], "")["title"].clone();
        title.as_str().unwrap().to_owned()
    };
    let (english, spanish) = (rule("en"), rule("es"));
    for (lang, there, gone) in [("en", &english, &spanish), ("es", &spanish, &english)] {
        for said in titles(lang) {
            assert!(
                said.matches(there.as_str()).count() == 2 && !said.contains(gone.as_str()),
                "{lang}: {said}"
            );
            assert!(said.contains("llamaron de la corte"), "one's own words stay: {said}");
        }
    }
    // Whoever has no Faro reads what the person read.
    let export: serde_json::Value = serde_json::from_str(&person.does(&["log", "export"], "")).unwrap();
    let first = &export["entries"][0]["content"];
    assert_eq!((&first["what"], &first["title"]["id"]), (&spanish.into(), &"us-ar11".into()));
    assert_eq!(person.json(&["log", "verify"], "")["fault"], serde_json::Value::Null);
}
