//! Asks the runtime's own plural rules number by number: what counts is what it picks, not what CLDR says today.

use std::collections::{BTreeMap, BTreeSet};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use intl_pluralrules::{PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::pattern::CATEGORIES;
use crate::l10n::counted;

/// Numbers as high as anything that is counted for a person: a year and a month of days.
const HIGHEST: u16 = 400;

/// Some that are not whole.
const PARTS: [f64; 8] = [0.1, 0.5, 1.0, 1.5, 2.5, 10.1, 100.5, 1_000_000.0];

/// Categories on which newer tables than the runtime's differ: neither asked for nor called impossible.
const DISPUTED: [(&str, &str); 13] = [
    ("ca", "many"),
    ("es", "many"),
    ("fr", "many"),
    ("he", "many"),
    ("he", "two"),
    ("it", "many"),
    ("iw", "many"),
    ("lt", "many"),
    ("mt", "two"),
    ("pt", "many"),
    ("sc", "many"),
    ("scn", "many"),
    ("vec", "many"),
];

/// Which plural category the runtime really picks for which number in one language.
pub struct Picked {
    /// Whether it knows the language; to all others it applies the rules of English.
    pub(super) is_known: bool,
    language: String,
    whole: BTreeMap<&'static str, Vec<u16>>,
    parts: BTreeSet<&'static str>,
}

impl Picked {
    /// Asks a bundle of the kind that says our messages.
    pub fn by(written: &str) -> Picked {
        let tag: LanguageIdentifier = written.replace('_', "-").parse().unwrap_or_default();
        let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
        let language = tag.language.as_str().to_owned();
        let mut picked = Picked {
            is_known: known.iter().any(|known| known.language == tag.language),
            language,
            whole: BTreeMap::new(),
            parts: BTreeSet::new(),
        };
        let variants: String = CATEGORIES
            .iter()
            .filter(|name| **name != "other")
            .map(|name| format!("[{name}] {name}\n"))
            .collect();
        let text = format!("p = {{ $n ->\n{variants}*[other] other\n}}\n");
        let Ok(resource) = FluentResource::try_new(text) else { return picked };
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        if bundle.add_resource(resource).is_err() {
            return picked;
        }
        let pick = |number: FluentValue<'_>| {
            let pattern = bundle.get_message("p")?.value()?;
            let mut args = FluentArgs::new();
            args.set("n", number);
            let name = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
            CATEGORIES.iter().find(|category| **category == name).copied()
        };
        for number in 0..=HIGHEST {
            if let Some(category) = pick(counted(written, number.into())) {
                picked.whole.entry(category).or_default().push(number);
            }
        }
        picked.parts = PARTS.iter().filter_map(|part| pick(FluentValue::from(*part))).collect();
        picked
    }

    /// The categories that whole numbers reach, in their usual order.
    pub fn reached(&self) -> Vec<&'static str> {
        CATEGORIES.iter().filter(|category| self.whole.contains_key(*category)).copied().collect()
    }

    /// The whole numbers for which a category is picked.
    pub fn numbers(&self, category: &str) -> &[u16] {
        self.whole.get(category).map_or(&[], Vec::as_slice)
    }

    /// Whether it is ever picked, for decimals too.
    pub(super) fn can_be(&self, category: &str) -> bool {
        self.whole.contains_key(category) || self.parts.contains(category) || self.is_disputed(category)
    }

    /// Whether newer tables say otherwise.
    pub(super) fn is_disputed(&self, category: &str) -> bool {
        DISPUTED.contains(&(self.language.as_str(), category))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runtime_is_asked_and_not_a_table() {
        let russian = Picked::by("ru");
        assert_eq!(russian.reached(), ["one", "few", "many"]);
        assert_eq!(russian.numbers("one").get(..3), Some([1, 21, 31].as_slice()));
        assert!(russian.can_be("other") && !russian.can_be("two"));
        let arabic = Picked::by("ar");
        assert_eq!(arabic.reached(), CATEGORIES);
        assert!(arabic.numbers("few").contains(&103) && !arabic.numbers("other").contains(&111));
        assert_eq!(Picked::by("fr").numbers("one"), [0, 1]);
        assert_eq!(Picked::by("zh_CN").reached(), ["other"]);
        assert_eq!(Picked::by("fa-AF").numbers("one"), [0, 1]);
        let creole = Picked::by("ht");
        assert!(!creole.is_known && russian.is_known);
        assert_eq!(creole.reached(), ["one", "other"]);
    }
}
