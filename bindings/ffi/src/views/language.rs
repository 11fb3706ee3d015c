//! A language as it is offered: in its own script, with what must be said of it before somebody relies on it.

use faro_core::l10n::{Language, Localized, Offer};

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
    /// "Choose your language" in it, below its name: only `Faro.languages` says it, of those that have it.
    pub choose: Option<Text>,
    /// A machine translated it and no speaker has checked it yet: `Faro.translation_notices` says so.
    pub machine_made: bool,
    /// It lacks something important: shown below its name. In the language itself, or in English.
    pub preview: Option<Text>,
}

/// What the reader reads in.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ReadingView {
    /// The language of the app.
    pub language: LanguageView,
    /// The language of what rules, guides and sheets say; none where that follows the language of the app.
    pub content: Option<LanguageView>,
}

impl LanguageView {
    pub(crate) fn new(language: Language, preview: Option<Localized>) -> LanguageView {
        let (direction, machine_made) = (language.direction, language.is_machine_made());
        let name = Text { text: language.name, tag: language.tag.clone(), direction, fell_back: false };
        let preview = preview.map(Text::from);
        LanguageView { tag: language.tag, name, direction, choose: None, machine_made, preview }
    }
}

impl From<Offer> for LanguageView {
    fn from(Offer { language, choose, preview }: Offer) -> LanguageView {
        LanguageView { choose: choose.map(Text::from), ..LanguageView::new(language, preview) }
    }
}
