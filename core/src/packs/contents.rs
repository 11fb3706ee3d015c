//! What a pack holds: read only after everything around it was verified, or by its own author.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Months;
use fluent_syntax::ast::Entry;

use super::pack::{PackError, PackInfo, parse};
use super::plain::{is_plain, is_visible};
use super::toml_depth::is_deep;
use crate::files::Files;
use crate::l10n::{Ltr, Message, resource};

/// A pack says nothing for longer than so many months after somebody checked it.
const MOST_MONTHS: u32 = 18;
/// The message in which a pack says what it is called.
pub const TITLE: &str = "pack-title";
/// The message in which it says what it is about.
pub const ABOUT: &str = "pack-about";
/// The language that every reader is shown where their own is missing.
const SOURCE: &str = "en";

/// The files of a pack, by their names in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// What the pack says of itself.
    pub info: PackInfo,
    texts: BTreeMap<String, String>,
}

/// What a pack may not be or say.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContentFault {
    /// The id is not of small letters, digits and `-`.
    #[error("{id} is no id of a pack")]
    Id {
        /// What it says.
        id: String,
    },
    /// A pack that travels inside Faro has that id.
    #[error("{id} is the id of a pack of Faro's own")]
    BuiltIn {
        /// What it says.
        id: String,
    },
    /// The version is not 1 or higher.
    #[error("the version is 0")]
    Version,
    /// The days are not in their order, or more than 18 months apart.
    #[error("the days of the pack are not in order")]
    Days,
    /// A field that it must have, or that only Faro's own packs have.
    #[error("field {field}")]
    Field {
        /// Which.
        field: &'static str,
    },
    /// A language that it names has no words, words are in a language that it does not name, or it has no English.
    #[error("the words are not in the languages that the pack names: {tag}")]
    Languages {
        /// Which.
        tag: String,
    },
    /// Not text, or with characters that nobody sees.
    #[error("{file} is not plain text")]
    NotText {
        /// Which.
        file: String,
    },
    /// A table inside too many others.
    #[error("{file} is nested too deep")]
    Deep {
        /// Which.
        file: String,
    },
    /// A message that is not the pack's own.
    #[error("{file} says {message}, which is not the pack's")]
    Words {
        /// Which file.
        file: String,
        /// Which message.
        message: String,
    },
}

impl ContentFault {
    /// The sentence for the person, which says what to do next.
    pub fn message(&self) -> Message {
        let id = |name, id: &str| Message::new(name).with("id", Ltr::new(id));
        let file = |name, file: &str| Message::new(name).with("file", Ltr::new(file));
        match self {
            Self::Id { id: named } => id("pack-bad-id", named),
            Self::BuiltIn { id: named } => id("pack-built-in", named),
            Self::Version => Message::new("pack-version-zero"),
            Self::Days => Message::new("pack-days"),
            Self::Field { field } => Message::new("pack-field").with("field", Ltr::new(*field)),
            Self::Languages { tag } => {
                Message::new("pack-languages").with("language", Ltr::new(tag.as_str()))
            }
            Self::NotText { file: named } => file("pack-not-text", named),
            Self::Deep { file: named } => file("pack-deep", named),
            Self::Words { file: named, message } => {
                file("pack-foreign-words", named).with("message", Ltr::new(message.as_str()))
            }
        }
    }
}

/// Why contents cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContentError {
    /// A file of it cannot be read.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// It says what a pack may not say.
    #[error(transparent)]
    Fault(#[from] ContentFault),
}

impl ContentError {
    /// The sentence for the person, which says what to do next.
    pub fn message(&self) -> Message {
        match self {
            Self::Pack(error) => Message::new("pack-contents").with("detail", Ltr::new(error.to_string())),
            Self::Fault(fault) => fault.message(),
        }
    }
}

impl Contents {
    /// Reads the contents of a pack. `beside` are all files that the pack will lie among: nothing of theirs may be said
    /// anew.
    ///
    /// # Errors
    /// [`ContentError`]. What rules and articles say is not looked at here.
    pub fn read<'f>(
        files: impl IntoIterator<Item = (&'f str, &'f [u8])>,
        beside: &Files,
    ) -> Result<Contents, ContentError> {
        let mut texts = BTreeMap::new();
        for (name, bytes) in files {
            let text = std::str::from_utf8(bytes).ok();
            let text =
                text.filter(|text| if name.ends_with(".md") { is_visible(text) } else { is_plain(text) });
            let text = text.ok_or_else(|| ContentFault::NotText { file: name.to_owned() })?;
            if name.ends_with(".toml") && is_deep(text) {
                return Err(ContentFault::Deep { file: name.to_owned() }.into());
            }
            texts.insert(name.to_owned(), text.to_owned());
        }
        let text =
            texts.get("pack.toml").ok_or_else(|| PackError::Missing { path: "pack.toml".to_owned() })?;
        let info: PackInfo = parse("pack.toml", text)?;
        check_info(&info, beside)?;
        let contents = Contents { info, texts };
        contents.check_languages()?;
        contents.check_words(beside)?;
        Ok(contents)
    }

    /// One of its files.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(String::as_str)
    }

    /// All its files, by name.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// The same files where Faro reads packs: rules and lists below `packs/<id>`, words below `locales/<tag>/packs/<id>`.
    /// What it says of itself as a whole stays out: every pack has the same names for that.
    pub fn placed(&self) -> impl Iterator<Item = (String, String)> + '_ {
        self.texts.iter().filter_map(|(name, text)| {
            let id = &self.info.id;
            let path = match name.strip_prefix("words/").and_then(|rest| rest.split_once('/')) {
                Some((_, "pack.ftl")) => return None,
                Some((tag, file)) => format!("locales/{tag}/packs/{id}/{file}"),
                None => format!("packs/{id}/{name}"),
            };
            Some((path, text.clone()))
        })
    }

    /// What the pack is called and what it is about, as files of words that hold nothing else: for [`crate::l10n::Words`].
    pub fn titles(&self, ours: &Files) -> Files {
        let manifest = "locales/manifest.toml";
        let manifest = ours.get(manifest).map(|text| (manifest.to_owned(), text.to_owned()));
        let of = self.info.languages.iter().filter_map(|tag| {
            let text = self.get(&format!("words/{tag}/pack.ftl"))?;
            Some((format!("locales/{tag}/pack.ftl"), text.to_owned()))
        });
        of.chain(manifest).collect()
    }

    fn check_languages(&self) -> Result<(), ContentFault> {
        let named: BTreeSet<&str> = self.info.languages.iter().map(String::as_str).collect();
        let wrong = |tag: &str| ContentFault::Languages { tag: tag.to_owned() };
        if !named.contains(SOURCE) {
            return Err(wrong(SOURCE));
        }
        let lacks = |tag: &&&str| self.get(&format!("words/{tag}/pack.ftl")).is_none();
        if let Some(tag) = named.iter().find(lacks) {
            return Err(wrong(tag));
        }
        let has = self.texts.keys().filter_map(|name| name.strip_prefix("words/")?.split('/').next());
        has.filter(|tag| !named.contains(tag)).map(|tag| Err(wrong(tag))).next().unwrap_or(Ok(()))
    }

    /// That each message is the pack's own: no sentence of Faro's is said in other words, and no question asked anew.
    fn check_words(&self, beside: &Files) -> Result<(), ContentFault> {
        let taken = taken(beside);
        let (own, fact) = (format!("{}-", self.info.id), format!("{}-fact-", self.info.jurisdiction));
        for (file, text) in self.texts().filter(|(file, _)| file.ends_with(".ftl")) {
            let is_of_pack = file.ends_with("/pack.ftl");
            for entry in resource(text).entries() {
                let id = match entry {
                    Entry::Message(message) => message.id.name,
                    Entry::Term(term) => term.id.name,
                    _ => continue,
                };
                let may = match is_of_pack {
                    true => matches!(id, TITLE | ABOUT),
                    false => (id.starts_with(&own) || id.starts_with(&fact)) && !taken.contains(id),
                };
                if !may {
                    return Err(ContentFault::Words { file: file.to_owned(), message: id.to_owned() });
                }
            }
        }
        Ok(())
    }
}

/// The names of all messages and terms in the source language, which every other one shares.
fn taken(files: &Files) -> BTreeSet<&str> {
    let lines = files.matching("locales/en/", ".ftl").flat_map(|(_, text)| text.lines());
    let named =
        lines.filter_map(|line| line.split_once('=').map(|(id, _)| id.trim_end().trim_start_matches('-')));
    named.filter(|id| id.starts_with(|sign: char| sign.is_ascii_alphabetic())).collect()
}

fn check_info(info: &PackInfo, beside: &Files) -> Result<(), ContentFault> {
    let word = |text: &str| {
        let sign = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
        (2..=32).contains(&text.len())
            && text.starts_with(|first: char| first.is_ascii_lowercase())
            && text.bytes().all(sign)
    };
    let PackInfo { id, jurisdiction, .. } = info;
    if !word(id) || !word(jurisdiction) {
        let id = if word(id) { jurisdiction } else { id };
        return Err(ContentFault::Id { id: id.clone() });
    }
    if beside.get(&format!("packs/{id}/pack.toml")).is_some() {
        return Err(ContentFault::BuiltIn { id: id.clone() });
    }
    if info.version == 0 {
        return Err(ContentFault::Version);
    }
    let own = [
        ("calendar", info.calendar.is_some()),
        ("ask_first", !info.ask_first.is_empty()),
        ("ask_each", !info.ask_each.is_empty()),
        ("court_clocks", !info.court_clocks.is_empty()),
        ("license", info.license.as_ref().is_none_or(|license| license.trim().is_empty())),
        ("expires_on", info.expires_on.is_none()),
    ];
    if let Some((field, _)) = own.into_iter().find(|(_, is_wrong)| *is_wrong) {
        return Err(ContentFault::Field { field });
    }
    let last = info.checked_on.checked_add_months(Months::new(MOST_MONTHS));
    let ends =
        info.expires_on.is_some_and(|ends| info.review_by <= ends && last.is_some_and(|last| ends <= last));
    if !ends || info.review_by < info.checked_on {
        return Err(ContentFault::Days);
    }
    Ok(())
}
