//! Packs and publishers as a shell shows them: whatever a pack says of itself stands below what Faro says of it.

use faro_core::files::Files;
use faro_core::l10n::{Ltr, Message, Words};
use faro_core::packs::{
    self, ABOUT, Known, Publisher, Standing, TITLE, Verified, digits_message, publisher_code,
};
use faro_core::shelf::{Looked, Shelved};

use super::{ArticleLine, Text};
use crate::failure::Failure;
use crate::reader::Reader;

/// How a pack is marked.
pub type PackColour = packs::Colour;

#[uniffi::remote(Enum)]
pub enum PackColour {
    /// Nothing is wrong.
    Plain,
    /// It may be old.
    Amber,
    /// It must not be relied on.
    Red,
    /// It is not shown at all.
    Closed,
}

/// A pack in a list.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PackLine {
    /// Its own short name, to find it again by.
    pub id: String,
    /// What it calls itself, or its short name where that cannot be read.
    pub title: Text,
    /// What it says that it is about.
    pub about: Option<Text>,
    /// Its version.
    pub version: Text,
    /// How it is marked.
    pub colour: PackColour,
    /// What stands above all that it says, the gravest first: who it is from, what is wrong with its age, why it is not used.
    pub banner: Vec<Text>,
}

/// A pack that is kept, or a file that was opened.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PackView {
    /// As in the list.
    pub line: PackLine,
    /// Who made it; none where it cannot be used.
    pub publisher: Option<PublisherView>,
    /// Who signed it, when it was checked, what was last heard of its publisher: each on a line of its own.
    pub said: Vec<Text>,
    /// The languages that it has words in, by their own names.
    pub languages: Vec<Text>,
    /// That it has rules that make dates.
    pub rules: Option<Text>,
    /// Its articles: those of a pack that is kept are opened by `article`, those of a file by `file_article`.
    pub articles: Vec<ArticleLine>,
    /// Whether this version of it is in the vault.
    pub is_kept: bool,
}

/// Somebody who publishes packs.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PublisherView {
    /// 64 hex digits.
    pub id: String,
    /// What the person calls them; none where they do not know them.
    pub name: Option<String>,
    /// What they say that they are called: nobody vouches for it.
    pub says: Option<Text>,
    /// The digits to compare, in a sentence.
    pub digits: Text,
    /// How to get to know them, as long as the person does not: by the digits, or by a code of theirs in a picture.
    pub to_do: Option<Text>,
    /// The text of their code, to be drawn for somebody else.
    pub code: String,
}

impl PackLine {
    pub(crate) fn kept(shelved: &Shelved, files: &Files, reader: &Reader) -> Result<PackLine, Failure> {
        let record = &shelved.record.body;
        let (title, about) = match &shelved.found {
            Ok((pack, _)) => titles(pack, files, reader).map(|(title, about)| (title, Some(about)))?,
            Err(_) => (reader.own(record.pack.clone()), None),
        };
        Ok(PackLine {
            id: record.pack.clone(),
            title,
            about,
            version: version(record.version, reader),
            colour: shelved.colour(),
            banner: shelved.banner().iter().map(|line| reader.say(line)).collect(),
        })
    }

    fn looked(
        pack: &Verified,
        standing: &Standing,
        files: &Files,
        reader: &Reader,
    ) -> Result<PackLine, Failure> {
        let (title, about) = titles(pack, files, reader)?;
        Ok(PackLine {
            id: pack.contents.info.id.clone(),
            title,
            about: Some(about),
            version: version(pack.contents.info.version, reader),
            colour: standing.colour(),
            banner: standing.banner().iter().map(|line| reader.say(line)).collect(),
        })
    }
}

impl PackView {
    pub(crate) fn kept(shelved: &Shelved, files: &Files, reader: &Reader) -> Result<PackView, Failure> {
        let line = PackLine::kept(shelved, files, reader)?;
        // One that is closed, or that cannot be read, has none to show.
        let articles = shelved.articles(files, &reader.words).unwrap_or_default();
        let articles = articles.articles().iter().map(ArticleLine::from).collect();
        Ok(match &shelved.found {
            Ok((pack, standing)) => PackView::of(line, pack, standing, articles, true, reader),
            Err(_) => PackView {
                line,
                publisher: None,
                said: Vec::new(),
                languages: Vec::new(),
                rules: None,
                articles,
                is_kept: true,
            },
        })
    }

    pub(crate) fn looked(looked: &Looked, files: &Files, reader: &Reader) -> Result<PackView, Failure> {
        let Looked { pack, standing, is_kept } = looked;
        let line = PackLine::looked(pack, standing, files, reader)?;
        let articles = looked.articles(files, &reader.words)?;
        let articles = articles.articles().iter().map(ArticleLine::from).collect();
        Ok(PackView::of(line, pack, standing, articles, *is_kept, reader))
    }

    fn of(
        line: PackLine,
        pack: &Verified,
        standing: &Standing,
        articles: Vec<ArticleLine>,
        is_kept: bool,
        reader: &Reader,
    ) -> PackView {
        PackView {
            line,
            publisher: Some(PublisherView::of(&pack.publisher, standing, reader)),
            said: pack.lines().iter().map(|line| reader.say(line)).collect(),
            languages: pack.contents.info.languages.iter().map(|tag| reader.language(tag)).collect(),
            rules: pack.rules_message().map(|rules| reader.say(&rules)),
            articles,
            is_kept,
        }
    }
}

impl PublisherView {
    fn of(publisher: &Publisher, standing: &Standing, reader: &Reader) -> PublisherView {
        PublisherView {
            id: publisher.id().to_owned(),
            name: standing.name.clone(),
            says: Some(reader.say(&publisher.says_message())),
            digits: reader.say(&digits_message(publisher.id())),
            to_do: standing.to_do().map(|to_do| reader.say(&to_do)),
            code: publisher_code(publisher.id()),
        }
    }

    pub(crate) fn known(known: &Known, reader: &Reader) -> PublisherView {
        // A chain that no longer holds says nothing.
        let says = known.says_message().ok().flatten();
        PublisherView {
            id: known.publisher.clone(),
            name: known.name.clone(),
            says: says.map(|says| reader.say(&says)),
            digits: reader.say(&digits_message(&known.publisher)),
            to_do: known.to_do().map(|to_do| reader.say(&to_do)),
            code: publisher_code(&known.publisher),
        }
    }
}

fn version(version: u32, reader: &Reader) -> Text {
    reader.say(&Message::new("pack-version").with("version", Ltr::new(version.to_string())))
}

/// What a pack is called and what it is about, in the best language that it has.
fn titles(pack: &Verified, files: &Files, reader: &Reader) -> Result<(Text, Text), Failure> {
    let words = Words::load(&pack.contents.titles(files), reader.words.content().tag())?;
    Ok((words.say(&Message::new(TITLE)).into(), words.say(&Message::new(ABOUT)).into()))
}
