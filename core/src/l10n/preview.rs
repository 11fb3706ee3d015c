//! Which languages are whole. A language that lacks a critical message or article is a preview: nobody declares that, it is
//! found.

use super::bundle::Bundle;
use super::{Critical, Language, Localized, Manifest, ManifestError, Message};
use crate::files::Files;

/// A language that a reader can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Which.
    pub language: Language,
    /// "Choose your language", for those who read no other; none where it does not say so itself.
    pub choose: Option<Localized>,
    /// What must be said beside its name where it is a preview: in its own words, or in English where it lacks even those.
    pub preview: Option<Localized>,
}

impl Offer {
    /// Every language, in the order of the manifest. It reads them all: for the page on which somebody chooses one.
    ///
    /// # Errors
    /// Those of the manifest, and of the list of critical messages.
    pub fn all(files: &Files) -> Result<Vec<Offer>, ManifestError> {
        let (manifest, critical) = (Manifest::load(files)?, critical(files)?);
        let source = manifest.source().map(|language| Bundle::load(files, language));
        let offer = |language: Language| {
            let own = Bundle::load(files, &language);
            let preview = source.as_ref().and_then(|source| note(files, &own, source, &critical));
            let choose = own.localized(&Message::new("shell-choose-language"), false);
            Offer { language, choose, preview }
        };
        Ok(manifest.languages.into_iter().map(offer).collect())
    }
}

pub(super) fn critical(files: &Files) -> Result<Critical, ManifestError> {
    Critical::load(files).map_err(ManifestError::Critical)
}

/// What a reader of a preview must be told.
pub(super) fn note(files: &Files, own: &Bundle, source: &Bundle, critical: &Critical) -> Option<Localized> {
    let mut messages = source.ids().filter(|id| critical.holds(id));
    let mut articles = critical.articles(&own.language.tag);
    let lacks = articles.any(|path| files.get(&path).is_none()) || messages.any(|id| !own.has(id));
    let message = Message::new("language-preview");
    let note = || own.localized(&message, false).or_else(|| source.localized(&message, true));
    lacks.then(note).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_without_a_critical_message_is_a_preview_in_its_own_words() {
        let manifest = ["en", "es", "quc"].map(|tag| {
            format!(
                "[[language]]\ntag = '{tag}'\nname = '{tag}'\nenglish = 'x'\ndirection = 'ltr'\n\
                 plural = ['other']\nreview = 'machine'\n"
            )
        });
        let english = "date = day\n    .label = Day\nother = x\nlanguage-preview = Not whole\n";
        let offered = |es: &str| {
            let texts = [
                ("manifest.toml", &*manifest.concat()),
                ("critical.toml", "[[group]]\nname = 'x'\nmessages = ['dat*', 'packs/us/hearing']\n"),
                ("en/packs/us/hearing.md", "# Your hearing\n"),
                ("es/packs/us/hearing.md", "# Su audiencia\n"),
                ("en/a.ftl", english),
                ("es/a.ftl", es),
                ("quc/a.ftl", "language-preview = Maja tz'aqat\ndate = q'ij\n    .label = Q'ij\n"),
            ];
            let texts = texts.map(|(path, text)| (format!("locales/{path}"), text.to_owned()));
            let offers = Offer::all(&Files::from_iter(texts)).unwrap();
            offers
                .into_iter()
                .map(|offer| offer.preview.map(|note| (note.text, note.tag)))
                .collect::<Vec<_>>()
        };
        let note = |text: &str, tag: &str| Some((text.to_owned(), tag.to_owned()));
        let quc = note("Maja tz'aqat", "quc");
        assert_eq!(offered("date = día\n    .label = Día\n"), [None, None, quc.clone()]);
        for lacking in ["", "date = día\n", "date =\n    .label = Día\n", "date = { $x\n"] {
            assert_eq!(offered(lacking), [None, note("Not whole", "en"), quc.clone()], "{lacking}");
        }
    }
}
