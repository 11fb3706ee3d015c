use faro_core::l10n::Language;

use super::{Direction, Text};

/// A language that a reader can choose.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct LanguageView {
    /// BCP 47 tag, for `set_language`.
    pub tag: String,
    /// Its own name, in its own script and direction.
    pub name: Text,
    /// Writing direction of everything in it.
    pub direction: Direction,
    /// A machine translated it and no speaker has checked it yet: show `Faro.translation_notice`.
    pub machine_made: bool,
}

impl From<Language> for LanguageView {
    fn from(language: Language) -> LanguageView {
        let (direction, machine_made) = (language.direction, language.is_machine_made());
        let name = Text { text: language.name, tag: language.tag.clone(), direction, fell_back: false };
        LanguageView { tag: language.tag, name, direction, machine_made }
    }
}
