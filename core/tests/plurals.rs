//! Which form of a message is said of which number. With `FARO_PLURALS_OUT`, the name of a file, all of it is written there for
//! `core/tests/oracle`, where ICU says the same of the same numbers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::{env, fs};

use faro_core::files::Files;
use faro_core::l10n::{Manifest, Message, Words};
use intl_pluralrules::{PluralRuleType, PluralRules};

/// Words of one language that say nothing but the form of a number.
fn forms(tag: &str) -> Words {
    let forms = ["zero", "one", "two", "few", "many"].map(|form| format!("[{form}] {form}\n    ")).concat();
    let message = format!("form = {{ $number ->\n    {forms}*[other] other\n }}\n");
    let entry = |tag: &str| {
        format!(
            "[[language]]\ntag = '{tag}'\nname = 'x'\nenglish = 'x'\ndirection = 'ltr'\nplural = ['other']\nreview = 'machine'\n"
        )
    };
    let manifest = if tag == "en" { entry("en") } else { entry("en") + &entry(tag) };
    let files = [
        ("locales/manifest.toml".to_owned(), manifest),
        ("locales/en/a.ftl".to_owned(), message.clone()),
        (format!("locales/{tag}/a.ftl"), message),
    ];
    Words::load(&Files::from_iter(files), tag).unwrap()
}

#[test]
fn the_form_of_every_number_is_written_down_for_the_oracle() {
    let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
    let mut tags: Vec<String> = known.iter().map(ToString::to_string).collect();
    // What CLDR calls Moldavian and old Hebrew has another tag now.
    tags.retain(|tag| !["mo", "iw", "in", "ji", "jw", "sh", "tl", "no"].contains(&tag.as_str()));
    tags.extend(Manifest::load(Files::builtin()).unwrap().languages.into_iter().map(|language| language.tag));
    tags.sort_unstable();
    tags.dedup();
    assert!(tags.len() > 190, "{}", tags.len());
    let mut lines = Vec::new();
    for tag in tags {
        let words = forms(&tag);
        let mut said: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        for number in (0..=1000).chain([1_000_000, 2_000_000, 1_000_003, 1_000_111]) {
            said.entry(words.text(&Message::new("form").with("number", number))).or_default().push(number);
        }
        if tag == "ar" {
            assert_eq!(said.len(), 6);
            assert!(
                said["few"].contains(&103) && said["many"].contains(&199) && said["other"].contains(&100)
            );
        }
        lines.push(serde_json::json!({ "tag": tag, "forms": said }).to_string());
    }
    if let Ok(out) = env::var("FARO_PLURALS_OUT") {
        fs::write(out, lines.join("\n") + "\n").unwrap();
    }
}
