//! The person who reads: their words, and the guidance in them.
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use faro_core::deadlines::At;
use faro_core::files::Files;
use faro_core::guidance::{Directory, Library};
use faro_core::l10n::{Message, Wanted, Words};
use faro_core::search::Index;

use crate::failure::Failure;
use crate::kept::Kept;
use crate::views::{Day, Text};

/// Everything that is loaded for one language.
pub(crate) struct Reader {
    pub(crate) words: Words,
    /// Every article, read when somebody looks for the first.
    library: Kept<Library>,
    /// Every service.
    pub(crate) directory: Kept<Directory>,
    /// All that can be found, laid out for search.
    pub(crate) index: Kept<Index>,
}

impl Reader {
    pub(crate) fn load(files: &Files, wanted: Wanted<'_>) -> Result<Reader, Failure> {
        let words = Words::wanted(files, wanted)?;
        Ok(Reader { words, library: Kept::default(), directory: Kept::default(), index: Kept::default() })
    }

    /// The guidance, read by `load` if it was not. A start of the app, and a reminder, need none of it.
    pub(crate) fn library(
        &self,
        load: impl FnOnce(&Words) -> Result<Library, Failure>,
    ) -> Result<Arc<Library>, Failure> {
        self.library.get(|| load(&self.words))
    }

    /// Reads the guidance anew when somebody looks next: the packs are others.
    pub(crate) fn forget_guides(&self) {
        self.library.forget();
        self.directory.forget();
        // Made of both: who makes it now has them in hand as they were, and is waited for.
        self.index.forget();
    }

    /// With the second calendar that was chosen, if one was.
    pub(crate) fn with_calendar(self, chosen: Option<&str>) -> Reader {
        Reader { words: self.words.with_calendar(chosen), ..self }
    }

    pub(crate) fn say(&self, message: &Message) -> Text {
        self.words.say(message).into()
    }

    pub(crate) fn say_id(&self, id: &str) -> Text {
        self.say(&Message::new(id))
    }

    /// The own name of a language.
    pub(crate) fn language(&self, tag: &str) -> Text {
        self.words.mark(tag).map_or_else(|| self.own(tag.to_owned()), Text::from)
    }

    /// A text that is in the reader's language already, or that belongs to none.
    pub(crate) fn own(&self, text: String) -> Text {
        let tag = self.words.tag().to_owned();
        let direction = self.words.direction(&tag);
        Text { text, tag, direction, fell_back: false }
    }

    /// What must be shown while the words are not whole, or machine-made.
    pub(crate) fn translation_notices(&self) -> Vec<Text> {
        let machine = self.words.is_machine_made().then(|| self.say_id("translation-machine"));
        self.words.preview().cloned().map(Text::from).into_iter().chain(machine).collect()
    }

    pub(crate) fn day(&self, day: NaiveDate) -> Day {
        self.day_at(At::Day(day))
    }

    /// A day, with the time if it has one.
    pub(crate) fn day_at(&self, at: At) -> Day {
        let second = at.second(&self.words).into_iter().map(Text::from).collect();
        Day { iso: at.day().to_string(), text: self.say(&at.message()), second }
    }

    pub(crate) fn date_time(&self, at: NaiveDateTime) -> Text {
        let message = Message::new("date-time").with("date", at.date()).with("time", at.time());
        self.say(&message)
    }
}
