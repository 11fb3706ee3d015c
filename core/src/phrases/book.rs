//! Loads phrases out of packs, and picks those that fit the page of a hearing or a duty.

use serde::Deserialize;

use super::known::Known;
use super::listener::Listener;
use super::phrase::Phrase;
use super::right::Right;
use crate::files::Files;
use crate::l10n::{Direction, Localized, Message, Words};
use crate::outlook::Page;
use crate::packs::{Pack, PackError};

/// What courts and offices hear it in.
const HEARD_IN: &str = "en";

/// All phrases of all packs, in the words of one reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrases {
    all: Vec<(String, Phrase)>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct PhraseList {
    #[serde(default, rename = "phrase")]
    phrases: Vec<PhraseInfo>,
}

/// What `phrases.toml` says of a phrase: nothing that is translated.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhraseInfo {
    id: String,
    to: Vec<Listener>,
    #[serde(default)]
    right: Option<Right>,
}

impl Phrases {
    /// Reads the phrases of the packs that travel inside Faro, for a reader. One without words is passed over: a test looks.
    ///
    /// # Errors
    /// [`PackError`] for a file that cannot be used.
    pub fn load(files: &Files, words: &Words, known: &Known) -> Result<Phrases, PackError> {
        let mut all = Vec::new();
        for pack in Pack::all(files)?.into_iter().filter(|pack| pack.info.is_built_in()) {
            let list = pack.file::<PhraseList>("phrases.toml")?.phrases.into_iter();
            let phrases = list.filter_map(|info| info.said(&pack.info.id, words.content(), known));
            all.extend(phrases.map(|phrase| (pack.info.jurisdiction.clone(), phrase)));
        }
        Ok(Phrases { all })
    }

    /// Those that somebody hears; all where nobody is named.
    pub fn to(&self, listener: Option<Listener>) -> Vec<&Phrase> {
        self.all.iter().map(|(_, phrase)| phrase).filter(|phrase| phrase.is_for(listener)).collect()
    }

    /// Those that fit a page: of a hearing what its court or office hears, of a duty what officers hear, of a rule none.
    pub fn at(&self, page: &Page<'_>) -> Vec<&Phrase> {
        let (listeners, jurisdiction) = match page {
            Page::Hearing(page) => {
                (Listener::at(page.hearing.kind), Some(page.hearing.jurisdiction.as_str()))
            }
            Page::Duty(_) => (&[Listener::Officer][..], None),
            Page::Rule(_) => (&[][..], None),
        };
        let fits = |(there, phrase): &&(String, Phrase)| {
            jurisdiction.is_none_or(|one| one == there) && listeners.iter().any(|one| phrase.to.contains(one))
        };
        self.all.iter().filter(fits).map(|(_, phrase)| phrase).collect()
    }
}

impl PhraseInfo {
    fn said(self, pack: &str, words: &Words, known: &Known) -> Option<Phrase> {
        let message = known.tell(Message::new(format!("{pack}-phrase-{}", self.id)));
        let sound = message.clone().attribute("sound");
        let said = words.say_in(HEARD_IN, &message)?;
        let told = |message| in_own(words, message);
        let (meaning, sound) = (told(&message), told(&sound));
        let fell_back = words.tag() != HEARD_IN && meaning.is_none() && sound.is_none();
        let said = Localized { text: said, tag: HEARD_IN.to_owned(), direction: Direction::Ltr, fell_back };
        Some(Phrase {
            id: format!("{pack}.{}", self.id),
            to: self.to,
            said,
            meaning,
            sound,
            right: self.right,
        })
    }
}

/// A message in the best of the reader's languages that is not the one that is heard.
fn in_own(words: &Words, message: &Message) -> Option<Localized> {
    let mut tags = words.tags().enumerate().filter(|(_, tag)| *tag != HEARD_IN);
    tags.find_map(|(rank, tag)| {
        let (text, direction) = (words.say_in(tag, message)?, words.direction(tag));
        Some(Localized { text, tag: tag.to_owned(), direction, fell_back: rank > 0 })
    })
}
