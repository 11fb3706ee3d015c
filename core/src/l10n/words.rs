//! The one place where messages become text: the reader's chain of languages, and where a text fell back.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::bundle::Bundle;
use super::preview::{critical, note};
use super::{
    Direction, Language, Localized, Ltr, Manifest, ManifestError, Message, SecondCalendar, six_hour_time,
};
use crate::files::Files;

/// A reader's words: every message in their language, or in the next best one.
pub struct Words {
    language: Box<Language>,
    /// Each language that was read, once: that of the app and that of the guides have English in common.
    bundles: Arc<Vec<Bundle>>,
    /// Places of them: the reader's language first, English last.
    places: Vec<usize>,
    /// The words of rules and guides, where the reader wants them in another language.
    content: Option<Box<Words>>,
    preview: Option<Box<Localized>>,
    /// In which days are said a second time.
    calendar: Option<SecondCalendar>,
}

/// What a reader wants to read in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// The language of the app, as a person or a platform writes it: `es`, `es-MX`, `es_MX.UTF-8`.
    pub language: &'a str,
    /// The language of what rules and guides say; none where it is the same. Somebody may show their client what they
    /// find with buttons that they can read themselves.
    pub content: Option<&'a str>,
    /// The languages that the reader's device names as theirs, best first: where a text is missing, before English.
    pub devices: &'a [String],
}

/// Why there are no words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// The manifest cannot be used.
    #[error(transparent)]
    Manifest(#[from] ManifestError),
    /// We do not have this language.
    #[error("there is no language {wanted}; there are {}", there.join(", "))]
    Unknown {
        /// What was asked for.
        wanted: String,
        /// The tags that there are.
        there: Vec<String>,
    },
}

impl WordsError {
    /// The sentence for the person, which says what to do next.
    pub fn message(&self) -> Message {
        match self {
            WordsError::Manifest(error) => {
                Message::new("error-locales").with("detail", Ltr::new(error.to_string()))
            }
            WordsError::Unknown { wanted, there } => Message::new("error-unknown-language")
                .with("wanted", Ltr::new(wanted.as_str()))
                .with("there", Ltr::new(there.join(", "))),
        }
    }
}

impl Words {
    /// The words for a reader who asks for `wanted` alone.
    ///
    /// # Errors
    /// [`WordsError::Unknown`] names the languages that there are.
    pub fn load(files: &Files, wanted: &str) -> Result<Words, WordsError> {
        Words::wanted(files, Wanted { language: wanted, ..Wanted::default() })
    }

    /// The words for a reader. Only the languages of their chains are unpacked and read.
    ///
    /// # Errors
    /// [`WordsError::Unknown`] names the languages that there are.
    pub fn wanted(files: &Files, wanted: Wanted<'_>) -> Result<Words, WordsError> {
        let manifest = Manifest::load(files)?;
        let known = |wanted: &str| {
            manifest.negotiate(wanted).ok_or_else(|| WordsError::Unknown {
                wanted: wanted.to_owned(),
                there: manifest.languages.iter().map(|language| language.tag.clone()).collect(),
            })
        };
        let language = known(wanted.language)?;
        let content = wanted.content.map(known).transpose()?.filter(|content| *content != language);
        let mut bundles: Vec<Bundle> = Vec::new();
        let mut read = |language: &Language, devices: &[String]| -> Vec<usize> {
            let chain = manifest.chain(&language.tag, devices).into_iter();
            let place = |language: &Language| {
                let there = bundles.iter().position(|bundle| bundle.language.tag == language.tag);
                there.unwrap_or_else(|| {
                    bundles.push(Bundle::load(files, language));
                    bundles.len() - 1
                })
            };
            chain.map(place).collect()
        };
        let places = read(language, wanted.devices);
        // Who reads the app in a language can read that here too.
        let devices: Vec<String> = std::iter::once(&language.tag).chain(wanted.devices).cloned().collect();
        let content = content.map(|content| (content, read(content, &devices)));
        let bundles = Arc::new(bundles);
        // By which calendar somebody counts hangs on the language of the app, not on that of a guide.
        let calendar = language.calendar;
        let words = |language: &Language, places| {
            let language = Box::new(language.clone());
            Words { language, bundles: bundles.clone(), places, content: None, preview: None, calendar }
        };
        let mut own = words(language, places);
        own.content = content.map(|(content, places)| Box::new(words(content, places)));
        let preview = match own.chain().collect::<Vec<_>>().as_slice() {
            [own, .., source] => note(files, own, source, &critical(files)?).map(Box::new),
            _ => None,
        };
        Ok(Words { preview, ..own })
    }

    /// The reader's language first, English last.
    fn chain(&self) -> impl Iterator<Item = &Bundle> {
        self.places.iter().filter_map(|place| self.bundles.get(*place))
    }

    /// Takes the words of these packs, which were not there when this was loaded, in the place of those of others. What Faro
    /// says itself is never said anew.
    pub fn read_packs(&self, files: &Files) {
        self.bundles.iter().for_each(|bundle| bundle.read_packs(files));
    }

    /// Without the invisible marks that keep right-to-left text in order: for a terminal, which shows them.
    #[must_use]
    pub fn without_isolates(mut self) -> Words {
        // Nobody else has them: no words are ever copied.
        let content = self.content.as_mut().map(|content| std::mem::take(&mut content.bundles));
        drop(content);
        if let Some(bundles) = Arc::get_mut(&mut self.bundles) {
            bundles.iter_mut().for_each(|bundle| bundle.set_isolating(false));
        }
        if let Some(content) = &mut self.content {
            content.bundles = self.bundles.clone();
        }
        self
    }

    /// The words of rules, guides and sheets: these, unless the reader wants them in another language.
    pub fn content(&self) -> &Words {
        self.content.as_deref().unwrap_or(self)
    }

    /// The language of rules, guides and sheets, where the reader wants another for them.
    pub fn content_language(&self) -> Option<&Language> {
        self.content.as_ref().map(|content| &*content.language)
    }

    /// The reader's language.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// What must be said of the reader's language where it is a preview.
    pub fn preview(&self) -> Option<&Localized> {
        self.preview.as_deref()
    }

    /// What is shown beside a text that fell back to the language `tag`: that language's own name, in its direction.
    pub fn mark(&self, tag: &str) -> Option<Localized> {
        let mut bundles = self.chain().chain(self.content().chain());
        let Language { tag, name, direction, .. } =
            &bundles.find(|bundle| bundle.language.tag == tag)?.language;
        Some(Localized { text: name.clone(), tag: tag.clone(), direction: *direction, fell_back: false })
    }

    /// With the second calendar that the reader chose: the name of one, or `none`; that of their language where they
    /// chose nothing, or something that only a newer Faro knows.
    #[must_use]
    pub fn with_calendar(mut self, chosen: Option<&str>) -> Words {
        match chosen {
            Some(SecondCalendar::NONE) => self.calendar = None,
            Some(name) => self.calendar = SecondCalendar::named(name).or(self.calendar),
            None => {}
        }
        self.content = self.content.map(|content| Box::new(content.with_calendar(chosen)));
        self
    }

    /// The calendar in which days are said a second time, if there is one.
    pub fn calendar(&self) -> Option<SecondCalendar> {
        self.calendar
    }

    /// The tag of the reader's language.
    pub fn tag(&self) -> &str {
        &self.language.tag
    }

    /// The tags of the reader's chain, best first.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.chain().map(|bundle| bundle.language.tag.as_str())
    }

    /// The writing direction of the language `tag`, if it is in the reader's chain.
    pub fn direction(&self, tag: &str) -> Direction {
        let own = self.chain().find(|bundle| bundle.language.tag == tag).or(self.chain().next());
        own.map_or(Direction::Ltr, |bundle| bundle.language.direction)
    }

    /// The day on which the reader's week begins.
    pub fn week_starts(&self) -> Weekday {
        self.language.week_starts
    }

    /// Whether a machine made the words of the app, or of what rules and guides say, and no speaker has checked them.
    pub fn is_machine_made(&self) -> bool {
        self.language.is_machine_made() || self.content().language.is_machine_made()
    }

    /// Says a message, whole, in the first language of the chain that can.
    ///
    /// A message that not even English has is answered by its id, marked as a fallback; a test reads them all.
    pub fn say(&self, message: &Message) -> Localized {
        self.try_say(message).unwrap_or_else(|| Localized {
            text: message.id().to_owned(),
            tag: super::manifest::SOURCE.to_owned(),
            direction: Direction::Ltr,
            fell_back: true,
        })
    }

    /// As [`Words::say`], but nothing where no language has the message.
    pub fn try_say(&self, message: &Message) -> Option<Localized> {
        let is_content = |source: &Bundle| self.content.is_some() && source.is_content(message);
        let words = if self.chain().last().is_some_and(is_content) { self.content() } else { self };
        let mut ranked = words.chain().enumerate();
        ranked.find_map(|(rank, bundle)| bundle.localized(message, rank > 0))
    }

    /// A message in one language of the chain only: for texts that are in that language already.
    pub fn say_in(&self, tag: &str, message: &Message) -> Option<String> {
        self.chain().find(|bundle| bundle.language.tag == tag)?.say(message)
    }

    /// Only the text of [`Words::say`].
    pub fn text(&self, message: &Message) -> String {
        self.say(message).text
    }

    /// A day in words: weekday, day, month, year.
    pub fn date(&self, date: NaiveDate) -> String {
        self.text(&Message::day(date))
    }

    /// A day and a wall-clock time in words.
    pub fn date_time(&self, at: NaiveDateTime) -> String {
        self.text(&Message::day_time(at))
    }

    /// The line below a day: the same in the second calendar. None where the reader has no second calendar, or it does
    /// not promise that day.
    pub fn second_day(&self, day: NaiveDate) -> Option<Localized> {
        self.calendar?.day(day)?.labelled().map(|line| self.say(&line))
    }

    /// The line below a time of day, or below those from when until when: the same on the clock of the second calendar, if
    /// it has one of its own.
    pub fn second_time(&self, from: NaiveTime, until: Option<NaiveTime>) -> Option<Localized> {
        let time = six_hour_time(from);
        let time = match until.filter(|until| *until != from) {
            Some(until) => Message::new("time-window").with("from", time).with("until", six_hour_time(until)),
            None => time,
        };
        let has_one = self.calendar == Some(SecondCalendar::Ethiopian);
        has_one.then(|| self.say(&Message::new("time-second").with("time", time)))
    }

    /// The lines below a day with its time, if it has one.
    pub fn second(&self, day: NaiveDate, time: Option<NaiveTime>) -> Vec<Localized> {
        let clock = time.and_then(|time| self.second_time(time, None));
        self.second_day(day).into_iter().chain(clock).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(es: &str) -> Words {
        let manifest = "[[language]]\ntag = 'en'\nname = 'English'\nenglish = 'English'\ndirection = 'ltr'\n\
            plural = ['one', 'other']\nreview = 'source'\n\
            [[language]]\ntag = 'es'\nname = 'Español'\nenglish = 'Spanish'\ndirection = 'ltr'\n\
            plural = ['one', 'other']\nreview = 'machine'\n";
        let en = "hello = Hello, { $name }!\nbye = Bye\n    .loud = BYE\nouter = On { $day }\n";
        let files = [("manifest.toml", manifest), ("en/a.ftl", en), ("es/a.ftl", es)];
        let files = files.map(|(path, text)| (format!("locales/{path}"), text.to_owned()));
        Words::load(&Files::from_iter(files), "es").unwrap().without_isolates()
    }

    #[test]
    fn a_message_falls_back_whole_and_says_so() {
        let words = words("hello = ¡Hola, { $name }!\n");
        let hello = words.say(&Message::new("hello").with("name", "Ana"));
        assert_eq!((hello.text.as_str(), hello.tag.as_str(), hello.fell_back), ("¡Hola, Ana!", "es", false));
        let bye = words.say(&Message::new("bye").attribute("loud"));
        assert_eq!((bye.text.as_str(), bye.tag.as_str(), bye.fell_back), ("BYE", "en", true));
    }

    #[test]
    fn a_fallback_is_marked_by_the_name_of_its_language_in_itself() {
        let words = words("");
        let mark = words.mark("es").unwrap();
        assert_eq!((mark.text.as_str(), mark.tag.as_str(), mark.fell_back), ("Español", "es", false));
        assert_eq!(words.mark("quc"), None);
    }

    #[test]
    fn rules_and_guides_can_be_read_in_another_language() {
        let wanted = |language, content| {
            let wanted = Wanted { language, content: Some(content), devices: &[] };
            Words::wanted(Files::builtin(), wanted).unwrap()
        };
        let words = wanted("en", "es-MX");
        let (title, own) = (Message::new("us-pfr"), Message::new("shell-guides"));
        let (title, own) = (words.say(&title), words.say(&own));
        assert_eq!((title.tag.as_str(), title.fell_back), ("es", false));
        assert_eq!((own.tag.as_str(), words.tag(), words.content().tag()), ("en", "en", "es"));
        // A sentence of the app stays whole: what it tells of a rule is in its own language.
        let sentence = Message::new("item-for").with("person", "Ana").with("title", Message::new("us-pfr"));
        assert_eq!(words.say(&sentence).tag, "en");
        // Where a text is missing, the reader's other language comes before English.
        assert_eq!(wanted("es", "en").content().tags().collect::<Vec<_>>(), ["en"]);
        assert!(wanted("es", "es").content.is_none());
        // English is read once, and nothing is left in either of what only other screens can use.
        let both = wanted("es", "en").without_isolates();
        assert_eq!((both.bundles.len(), both.content().places.len()), (2, 1));
        let number = Message::new("days-left").with("days", 3_i64);
        for words in [&both, both.content()] {
            assert!(!words.text(&number).contains('\u{2068}'), "{}", words.tag());
        }
        let unknown = Wanted { language: "en", content: Some("tlh"), devices: &[] };
        assert!(matches!(Words::wanted(Files::builtin(), unknown), Err(WordsError::Unknown { .. })));
    }

    #[test]
    fn a_message_that_needs_a_missing_one_falls_back_too() {
        let words = words("outer = El { $day }\n");
        let outer = words.say(&Message::new("outer").with("day", Message::new("bye")));
        assert_eq!((outer.text.as_str(), outer.fell_back), ("On Bye", true));
    }

    #[test]
    fn a_message_with_an_unknown_variable_is_not_shown_half() {
        let words = words("hello = ¡Hola, { $nombre }!\n");
        assert_eq!(words.text(&Message::new("hello").with("name", "Ana")), "Hello, Ana!");
    }

    #[test]
    fn an_unknown_language_is_refused_with_the_list() {
        let error = Words::load(Files::builtin(), "tlh").err().unwrap();
        assert!(matches!(error, WordsError::Unknown { there, .. } if there.contains(&"es".to_owned())));
    }

    #[test]
    fn dates_are_words_in_each_language() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 5).unwrap();
        let say = |tag| {
            let words = Words::load(Files::builtin(), tag).unwrap().without_isolates();
            (words.date(day), words.date_time(day.and_hms_opt(13, 5, 0).unwrap()))
        };
        assert_eq!(
            say("en"),
            ("Thursday 5 November 2026".into(), "Thursday 5 November 2026, 1:05 p.m.".into())
        );
        assert_eq!(
            say("es"),
            ("jueves 5 de noviembre de 2026".into(), "jueves 5 de noviembre de 2026, 1:05 p. m.".into())
        );
    }
}
