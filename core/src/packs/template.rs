//! The files of a new pack: each explains itself to somebody who has never made one.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

/// A file, once or once a language.
const FILES: [(&str, &str); 5] = [
    ("pack.toml", include_str!("template/pack.toml")),
    ("articles.toml", include_str!("template/articles.toml")),
    ("facts.toml", include_str!("template/facts.toml")),
    ("directory.toml", include_str!("template/directory.toml")),
    ("rules/first-date.toml", include_str!("template/first-date.toml")),
];
const WORDS: [(&str, &str); 3] = [
    ("pack.ftl", include_str!("template/pack.ftl")),
    ("rules.ftl", include_str!("template/rules.ftl")),
    ("first-article.md", include_str!("template/first-article.md")),
];

/// The files of a new pack by their names, for authors who look at it on this day.
pub fn template(
    id: &str,
    jurisdiction: &str,
    languages: &[String],
    today: NaiveDate,
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
    let once = FILES.into_iter().map(|(name, text)| (name.to_owned(), filled(text)));
    let words = languages
        .iter()
        .flat_map(|tag| WORDS.into_iter().map(move |(name, text)| (format!("words/{tag}/{name}"), text)));
    once.chain(words.map(|(name, text)| (name, filled(text)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;
    use crate::packs::Contents;

    #[test]
    fn a_new_pack_can_be_read_and_explains_each_file() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 27).unwrap();
        let files = template("legal-aid", "us", &["en".to_owned(), "es".to_owned()], today);
        assert_eq!(files.len(), 5 + 2 * 3);
        for (name, text) in &files {
            assert!(text.starts_with("# ") || text.starts_with("<!-- "), "{name}");
            assert!(!text.contains('%'), "{name}");
        }
        let bytes = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes()));
        let contents = Contents::read(bytes, Files::builtin()).unwrap();
        assert_eq!((contents.info.id.as_str(), contents.info.version), ("legal-aid", 1));
    }
}
