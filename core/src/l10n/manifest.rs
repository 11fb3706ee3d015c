use serde::Deserialize;

use super::Language;
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
        if manifest.get(SOURCE).is_none() {
            return Err(ManifestError::NoSource);
        }
        for language in &manifest.languages {
            if let Some(to) = language.fallback.iter().find(|to| manifest.get(to).is_none()) {
                return Err(ManifestError::UnknownFallback { tag: language.tag.clone(), to: to.clone() });
            }
        }
        Ok(manifest)
    }

    /// The language with exactly this tag.
    pub fn get(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag.eq_ignore_ascii_case(tag))
    }

    /// The language for what a person or a platform asks for: `es`, `es-MX`, `es_MX.UTF-8`.
    ///
    /// The tag is shortened from the right until we have it (RFC 4647, lookup).
    pub fn negotiate(&self, wanted: &str) -> Option<&Language> {
        let bare = wanted.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let mut tag = bare.as_str();
        loop {
            if let Some(language) = self.get(tag) {
                return Some(language);
            }
            tag = tag.rsplit_once('-')?.0;
        }
    }

    /// The languages that a reader of `tag` is shown, best first: its own, its fallbacks, English.
    pub fn chain(&self, tag: &str) -> Vec<&Language> {
        let own = self.get(tag);
        let fallbacks = own.into_iter().flat_map(|language| &language.fallback);
        let mut chain: Vec<&Language> = own.into_iter().collect();
        for tag in fallbacks.map(String::as_str).chain([SOURCE]) {
            if let Some(language) = self.get(tag)
                && !chain.contains(&language)
            {
                chain.push(language);
            }
        }
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
        let chain = |tag| manifest.chain(tag).iter().map(|l| l.tag.clone()).collect::<Vec<_>>();
        assert_eq!(chain("quc"), ["quc", "es", "en"]);
        assert_eq!(chain("es"), ["es", "en"]);
        assert_eq!(chain("en"), ["en"]);
    }

    #[test]
    fn a_manifest_that_contradicts_itself_is_refused() {
        assert_eq!(manifest(&language("es", "")), Err(ManifestError::NoSource));
        assert!(matches!(manifest("[[language]]\ntag = 'en'"), Err(ManifestError::Invalid(_))));
        assert!(matches!(
            manifest(&(language("en", "") + &language("quc", "'xx'"))),
            Err(ManifestError::UnknownFallback { .. })
        ));
    }
}
