//! A phrase as it is held up or read out, with the law behind it.

use faro_core::phrases::{self, Phrase};

use super::Text;
use crate::reader::Reader;

/// Who hears a phrase.
pub type Listener = phrases::Listener;

#[uniffi::remote(Enum)]
pub enum Listener {
    /// A judge, in court.
    Judge,
    /// An officer: at a check-in, an interview, a door.
    Officer,
}

/// Words for a judge or an officer: shown large, read out, or played.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PhraseView {
    /// `us.more-time`: stable.
    pub id: String,
    /// Who hears it.
    pub to: Vec<Listener>,
    /// What is to be said, in English. It fell back where the reader is told neither its meaning nor its sound. What the
    /// case does not know is a line to write on.
    pub said: Text,
    /// What it means; none for a reader of English.
    pub meaning: Option<Text>,
    /// How the English sounds, in the letters of the reader's language: for somebody who reads it out.
    pub sound: Option<Text>,
    /// The law behind it: statute, regulation; empty where it asks for a kindness.
    pub citation: Vec<String>,
    /// Its official address.
    pub source: Option<String>,
    /// How well it is known, and since when.
    pub known: Option<Text>,
}

impl PhraseView {
    pub(crate) fn all(phrases: &[&Phrase], reader: &Reader) -> Vec<PhraseView> {
        phrases.iter().map(|phrase| PhraseView::new(phrase, reader)).collect()
    }

    fn new(phrase: &Phrase, reader: &Reader) -> PhraseView {
        let Phrase { id, to, said, meaning, sound, right } = phrase.clone();
        PhraseView {
            id,
            to,
            said: said.into(),
            meaning: meaning.map(Text::from),
            sound: sound.map(Text::from),
            known: right.as_ref().map(|right| reader.say(&right.known())),
            source: right.as_ref().map(|right| right.source.clone()),
            citation: right.map(|right| right.citation).unwrap_or_default(),
        }
    }
}
