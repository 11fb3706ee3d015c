//! Language negotiation (BCP 47): which language a tag means, and in which others its readers may be answered.

use serde::Deserialize;

use super::{Language, Tag};
use crate::files::Files;

/// Where the manifest lies.
const PATH: &str = "locales/manifest.toml";

/// The language that the others are translated from, and the last of every chain.
pub(crate) const SOURCE: &str = "en";

/// The languages that there are, in the order in which they are offered.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The languages; English is among them.
    #[serde(rename = "language")]
    pub languages: Vec<Language>,
}

/// Why `locales/manifest.toml` cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ManifestError {
    /// There is no manifest.
    #[error("{PATH} is missing")]
    Missing,
    /// It is not TOML of the right shape; the text names the line.
    #[error("{PATH}: {0}")]
    Invalid(String),
    /// The list of critical messages is not of the right shape.
    #[error("{0}")]
    Critical(String),
    /// English, which every chain ends in, is missing.
    #[error("{PATH} does not name {SOURCE}")]
    NoSource,
    /// A language falls back to one that is not there.
    #[error("{PATH}: {tag} falls back to {to}, which is not there")]
    UnknownFallback {
        /// The language.
        tag: String,
        /// What it names.
        to: String,
    },
    /// A language names one as what its readers are never shown, which they must be shown.
    #[error("{PATH}: {tag} has {to} in its list of what is never shown, and cannot do without it")]
    Forbidden {
        /// The language.
        tag: String,
        /// What it names.
        to: String,
    },
}

impl Manifest {
    /// Reads `locales/manifest.toml`.
    ///
    /// # Errors
    /// [`ManifestError`] where the file is missing, malformed or contradicts itself.
    pub fn load(files: &Files) -> Result<Manifest, ManifestError> {
        let text = files.get(PATH).ok_or(ManifestError::Missing)?;
        let manifest: Manifest =
            toml::from_str(text).map_err(|error| ManifestError::Invalid(error.to_string()))?;
        if manifest.source().is_none() {
            return Err(ManifestError::NoSource);
        }
        for language in &manifest.languages {
            let tag = language.tag.clone();
            if let Some(to) = language.fallback.iter().find(|to| manifest.get(to).is_none()) {
                return Err(ManifestError::UnknownFallback { tag, to: to.clone() });
            }
            // English ends every chain.
            let shown = language.fallback.iter().map(String::as_str).chain([&*language.tag, SOURCE]);
            if let Some(to) = shown.filter_map(|to| manifest.get(to)).find(|to| language.forbids(to)) {
                return Err(ManifestError::Forbidden { tag, to: to.tag.clone() });
            }
        }
        Ok(manifest)
    }

    /// English.
    pub(super) fn source(&self) -> Option<&Language> {
        self.get(SOURCE)
    }

    /// The language with exactly this tag.
    pub fn get(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag.eq_ignore_ascii_case(tag))
    }

    /// The language for what a person or a platform asks for: `es`, `es-MX`, `es_MX.UTF-8`, `prs`.
    ///
    /// Another script is another language: `zh-TW` and `pa-PK` do not find `zh-Hans` and `pa`.
    pub fn negotiate(&self, wanted: &str) -> Option<&Language> {
        let tag = Tag::of(wanted);
        let fits = |language: &&Language| {
            tag.as_ref().is_some_and(|wanted| language.tags().any(|there| wanted.finds(&there)))
        };
        let is_nearest = |language: &&Language| {
            tag.as_ref().is_some_and(|wanted| language.tags().any(|there| wanted.has_region_of(&there)))
        };
        let fitting = || self.languages.iter().filter(fits);
        self.get(wanted).or_else(|| fitting().find(is_nearest)).or_else(|| fitting().next())
    }

    /// The languages that a reader of `tag` is shown, best first: its own, its fallbacks, those that the reader's device
    /// names as theirs, English. What one of them is never shown beside is left out, wherever it stands; only the language
    /// that was chosen stays.
    pub fn chain(&self, tag: &str, devices: &[String]) -> Vec<&Language> {
        let own = self.get(tag);
        let fallbacks = own.into_iter().flat_map(|language| &language.fallback).filter_map(|to| self.get(to));
        let theirs = devices.iter().filter_map(|wanted| self.negotiate(wanted));
        let mut chain: Vec<&Language> = Vec::new();
        for language in own.into_iter().chain(fallbacks).chain(theirs).chain(self.source()) {
            if !chain.contains(&language) {
                chain.push(language);
            }
        }
        // English has every message: nothing is asked of what stands behind it.
        let english = chain.iter().position(|language| language.tag == SOURCE);
        let named = chain.clone();
        chain.truncate(english.map_or(chain.len(), |at| at + 1));
        chain.retain(|language| Some(*language) == own || !named.iter().any(|other| other.forbids(language)));
        chain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(text: &str) -> Result<Manifest, ManifestError> {
        Manifest::load(&Files::from_iter([(PATH.to_owned(), text.to_owned())]))
    }

    fn language(tag: &str, fallback: &str) -> String {
        format!(
            "[[language]]\ntag = '{tag}'\nname = 'x'\nenglish = 'x'\ndirection = 'ltr'\n\
             plural = ['other']\nfallback = [{fallback}]\nreview = 'machine'\n"
        )
    }

    #[test]
    fn a_region_or_a_posix_locale_finds_its_language() {
        let manifest = Manifest::load(Files::builtin()).unwrap();
        for (wanted, found) in [
            ("es", Some("es")),
            ("ES", Some("es")),
            ("es-419", Some("es")),
            ("es_MX.UTF-8", Some("es")),
            ("en_US@euro", Some("en")),
            ("spa", Some("es")),
            ("C", None),
            ("", None),
            ("est", None),
        ] {
            let tag = manifest.negotiate(wanted).map(|language| language.tag.as_str());
            assert_eq!(tag, found, "{wanted}");
        }
    }

    #[test]
    fn a_chain_is_what_the_manifest_says_and_ends_in_english() {
        let text = language("quc", "'es'") + &language("es", "") + &language("en", "");
        let manifest = manifest(&text).unwrap();
        let chain = |tag, devices: &[&str]| {
            let devices: Vec<String> = devices.iter().map(|tag| (*tag).to_owned()).collect();
            manifest.chain(tag, &devices).iter().map(|l| l.tag.clone()).collect::<Vec<_>>()
        };
        assert_eq!(chain("quc", &[]), ["quc", "es", "en"]);
        assert_eq!(chain("es", &[]), ["es", "en"]);
        assert_eq!(chain("en", &[]), ["en"]);
        // What the device says of its person comes before English, and nothing comes behind it.
        assert_eq!(chain("es", &["tlh", "quc-GT", "en-US"]), ["es", "quc", "en"]);
        assert_eq!(chain("es", &["en-US", "quc"]), ["es", "en"]);
        assert_eq!(chain("en", &["es"]), ["en"]);
    }

    #[test]
    fn a_manifest_that_contradicts_itself_is_refused() {
        assert_eq!(manifest(&language("es", "")), Err(ManifestError::NoSource));
        assert!(matches!(manifest("[[language]]\ntag = 'en'"), Err(ManifestError::Invalid(_))));
        assert!(matches!(
            manifest(&(language("en", "") + &language("quc", "'xx'"))),
            Err(ManifestError::UnknownFallback { .. })
        ));
        for never in ["en", "quc", "es-MX"] {
            let quc = language("quc", "'es'") + &format!("never = ['{never}']\n");
            let refused = manifest(&(quc + &language("en", "") + &language("es", "")));
            assert_eq!(matches!(refused, Err(ManifestError::Forbidden { .. })), never != "es-MX", "{never}");
        }
    }
}
