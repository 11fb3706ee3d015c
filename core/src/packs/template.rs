//! The files of a new pack: each explains itself to somebody who has never made one, in a language that they read.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

/// The files of a pack in one language, in the order of `ONCE` and `WORDS`.
struct Template {
    tag: &'static str,
    once: [&'static str; 5],
    words: [&'static str; 3],
}

/// A file that stands once in a pack, and one that stands there in each language.
const ONCE: [&str; 5] =
    ["pack.toml", "articles.toml", "facts.toml", "directory.toml", "rules/first-date.toml"];
const WORDS: [&str; 3] = ["pack.ftl", "rules.ftl", "first-article.md"];

macro_rules! template {
    ($tag:literal) => {
        Template {
            tag: $tag,
            once: [
                include_str!(concat!("template/", $tag, "/pack.toml")),
                include_str!(concat!("template/", $tag, "/articles.toml")),
                include_str!(concat!("template/", $tag, "/facts.toml")),
                include_str!(concat!("template/", $tag, "/directory.toml")),
                include_str!(concat!("template/", $tag, "/first-date.toml")),
            ],
            words: [
                include_str!(concat!("template/", $tag, "/pack.ftl")),
                include_str!(concat!("template/", $tag, "/rules.ftl")),
                include_str!(concat!("template/", $tag, "/first-article.md")),
            ],
        }
    };
}

const ENGLISH: Template = template!("en");
const SPANISH: Template = template!("es");

impl Template {
    /// That of a language, or the English one.
    fn of(tag: &str) -> Template {
        if tag == SPANISH.tag { SPANISH } else { ENGLISH }
    }
}

/// The files of a new pack by their names, for authors who look at it on this day and read this language. The words of each
/// language are begun in it, if there is a template in it.
pub fn template(
    id: &str,
    jurisdiction: &str,
    languages: &[String],
    today: NaiveDate,
    reader: &str,
) -> BTreeMap<String, String> {
    let later = |months| today.checked_add_months(Months::new(months)).unwrap_or(today).to_string();
    let listed: Vec<String> = languages.iter().map(|tag| format!("{tag:?}")).collect();
    let values = [
        ("%ID%", id.to_owned()),
        ("%COUNTRY%", jurisdiction.to_owned()),
        ("%FACT%", format!("{}_letter", id.replace('-', "_"))),
        ("%LANGUAGES%", listed.join(", ")),
        ("%TODAY%", today.to_string()),
        ("%REVIEW%", later(3)),
        ("%EXPIRES%", later(12)),
    ];
    let filled =
        |text: &str| values.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value));
    let once = ONCE.into_iter().map(str::to_owned).zip(Template::of(reader).once);
    let words = languages.iter().flat_map(|tag| {
        let names = WORDS.into_iter().map(move |name| format!("words/{tag}/{name}"));
        names.zip(Template::of(tag).words)
    });
    once.chain(words).map(|(name, text)| (name, filled(text))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;
    use crate::packs::Contents;

    fn new(reader: &str) -> BTreeMap<String, String> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 27).unwrap();
        template("legal-aid", "us", &["en".to_owned(), "es".to_owned()], today, reader)
    }

    #[test]
    fn a_new_pack_can_be_read_and_explains_each_file() {
        for reader in ["en", "es", "fr"] {
            let files = new(reader);
            assert_eq!(files.len(), 5 + 2 * 3);
            for (name, text) in &files {
                assert!(text.starts_with("# ") || text.starts_with("<!-- "), "{name}");
                assert!(!text.contains('%'), "{name}");
            }
            let bytes = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes()));
            let contents = Contents::read(bytes, Files::builtin()).unwrap();
            assert_eq!((contents.info.id.as_str(), contents.info.version), ("legal-aid", 1));
        }
        assert_eq!(new("fr"), new("en"));
    }

    #[test]
    fn both_templates_say_the_same_to_faro() {
        let (english, spanish) = (new("en"), new("es"));
        for name in ONCE {
            let read = |text: &str| {
                let mut table = text.parse::<toml::Table>().unwrap();
                // What stands in these is for people.
                strip(&mut table, "citation");
                table
            };
            assert_ne!(english[name], spanish[name], "{name}");
            assert_eq!(read(&english[name]), read(&spanish[name]), "{name}");
        }
        for name in WORDS {
            let names = |tag: &str| -> Vec<String> {
                let text = &english[&format!("words/{tag}/{name}")];
                let signs = text.split_whitespace().filter(|word| {
                    word.starts_with("{") || word.starts_with("legal-aid-") || word.starts_with('.')
                });
                signs.map(|sign| sign.trim_end_matches(['.', ',']).to_owned()).collect()
            };
            assert_eq!(names("en"), names("es"), "{name}");
        }
    }

    fn strip(table: &mut toml::Table, name: &str) {
        table.remove(name);
        for (_, value) in table.iter_mut() {
            match value {
                toml::Value::Table(table) => strip(table, name),
                toml::Value::Array(list) => {
                    list.iter_mut().filter_map(toml::Value::as_table_mut).for_each(|it| strip(it, name));
                }
                _ => {}
            }
        }
    }
}
