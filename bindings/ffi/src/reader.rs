//! The person who reads: their words, and the guidance in them.
use chrono::{NaiveDate, NaiveDateTime};
use faro_core::deadlines::{Rulebook, parse_local_time};
use faro_core::files::Files;
use faro_core::guidance::Library;
use faro_core::l10n::{Message, Words};

use crate::failure::Failure;
use crate::views::{Day, Text};

/// Everything that is loaded for one language.
pub(crate) struct Reader {
    pub(crate) words: Words,
    pub(crate) library: Library,
}

impl Reader {
    pub(crate) fn load(files: &Files, language: &str, book: &Rulebook) -> Result<Reader, Failure> {
        let words = Words::load(files, language)?;
        let library = Library::load(files, book, &words)?;
        Ok(Reader { words, library })
    }

    pub(crate) fn say(&self, message: &Message) -> Text {
        self.words.say(message).into()
    }

    pub(crate) fn say_id(&self, id: &str) -> Text {
        self.say(&Message::new(id))
    }

    /// A text that is in the reader's language already, or that belongs to none.
    pub(crate) fn own(&self, text: String) -> Text {
        let tag = self.words.tag().to_owned();
        let direction = self.words.direction(&tag).into();
        Text { text, tag, direction, fell_back: false }
    }

    pub(crate) fn day(&self, day: NaiveDate) -> Day {
        Day { iso: day.to_string(), text: self.own(self.words.date(day)) }
    }

    /// A stored wall-clock time, or day; as it stands where a newer Faro wrote it in another way.
    pub(crate) fn wall(&self, at: &str) -> Text {
        match parse_local_time(at) {
            Ok((day, Some(time))) => self.date_time(day.and_time(time)),
            Ok((day, None)) => self.day(day).text,
            Err(_) => self.own(at.to_owned()),
        }
    }

    pub(crate) fn date_time(&self, at: NaiveDateTime) -> Text {
        let message = Message::new("date-time").with("date", at.date()).with("time", at.time());
        self.say(&message)
    }
}
