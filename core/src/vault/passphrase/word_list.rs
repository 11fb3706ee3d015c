//! The words that a made passphrase is drawn from, in one language (`core/words`).
use crate::files::Files;

/// Words of the letters a to z, each once.
pub(super) struct WordList(Vec<&'static str>);

impl WordList {
    /// Those of a language (BCP 47), or English ones where it has none.
    pub(super) fn of(language: &str) -> WordList {
        let primary = language.split('-').next().unwrap_or_default();
        let found =
            [primary, "en"].into_iter().find_map(|tag| Files::builtin().get(&format!("words/{tag}.words")));
        WordList(found.unwrap_or_default().lines().collect())
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn get(&self, at: usize) -> Option<&'static str> {
        self.0.get(at).copied()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::l10n::Manifest;

    #[test]
    fn each_language_has_words_that_every_keyboard_has() {
        for language in &Manifest::load(Files::builtin()).unwrap().languages {
            let words = WordList::of(&language.tag).0;
            assert!(words.len() > 1500, "{}: five of them are 52 bits", language.tag);
            assert!(
                words
                    .iter()
                    .all(|word| word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_lowercase()))
            );
            let begins: BTreeSet<_> = words.iter().map(|word| word.get(..4).unwrap_or(word)).collect();
            assert_eq!(begins.len(), words.len(), "the first four letters are a word's own");
        }
        assert_ne!(WordList::of("es-MX").0, WordList::of("en").0);
        assert_eq!(WordList::of("ti").0, WordList::of("en").0);
    }
}
