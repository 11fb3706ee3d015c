//! What a shell asks to be read, and what it hands to the platform's voice.

use faro_core::spoken::Block;

/// What is to be read aloud.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum ReadPage {
    /// The first page.
    Home,
    /// The page of a rule, a hearing or a duty, by the id of an item.
    Item {
        /// That of a card, or of a page.
        id: String,
    },
    /// An article, or one section of it.
    Article {
        /// `us.hearing`.
        id: String,
        /// The id of the section, empty for the introduction; none for the whole article.
        section: Option<String>,
    },
}

/// What a voice reads in one go, in one language: no sign in it that is not said.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SpokenBlock {
    /// It begins something new: pause before it; somebody may leap to it.
    pub heading: bool,
    /// What to read.
    pub text: String,
    /// BCP 47 tag of the voice that can read it.
    pub tag: String,
}

impl SpokenBlock {
    pub(crate) fn all(blocks: Vec<Block>) -> Vec<SpokenBlock> {
        let view = |Block { heading, text, tag }| SpokenBlock { heading, text, tag };
        blocks.into_iter().map(view).collect()
    }
}
