//! One language at run time: Fluent's own bundle, and around it how days, times and numbers are put in.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

use super::bidi::{NO_BREAK_SPACE, turned};
use super::counted::{counted, shown};
use super::full_stop::{is_stopped, once_stopped};
use super::manifest::SOURCE;
use super::numbers::{is_ltr, numbers_kept};
use super::readable::resource;
use super::{Arg, Direction, Language, Localized, Ltr, Message};
use crate::files::Files;

/// Messages and attributes by their full ids, in the order of the files.
#[derive(Default)]
struct Names {
    own: Vec<String>,
    /// Those of packs: what rules say.
    content: HashSet<String>,
}

/// The messages of one language.
pub(super) struct Bundle {
    pub(super) language: Language,
    fluent: FluentBundle<FluentResource>,
    /// The words of packs that came later, with an open vault: asked only where Faro itself has none.
    packs: Mutex<Option<Arc<FluentBundle<FluentResource>>>>,
    /// What the source has; of other languages nobody asks.
    names: Names,
    isolating: bool,
}

impl Bundle {
    /// Reads every `.ftl` file below the language's folder. Junk is passed over: the checks are where it is reported.
    pub(super) fn load(files: &Files, language: &Language) -> Bundle {
        let tag: LanguageIdentifier = language.tag.parse().unwrap_or_default();
        let mut fluent = FluentBundle::new_concurrent(vec![tag]);
        fluent.set_formatter(Some(shown));
        let mut names = Names::default();
        let folder = format!("locales/{}/", language.tag);
        for (path, text) in files.matching(&folder, ".ftl") {
            let resource = resource(text);
            if language.tag == SOURCE {
                let is_content = path.strip_prefix(&folder).is_some_and(|path| path.starts_with("packs/"));
                match is_content {
                    true => names.content.extend(names_in(&resource)),
                    false => names.own.extend(names_in(&resource)),
                }
            }
            // The first file that defines a message wins; the checks report the second.
            let _ = fluent.add_resource(resource);
        }
        Bundle { language: language.clone(), fluent, packs: Mutex::default(), names, isolating: true }
    }

    /// Takes these words of packs in the place of those that it had.
    pub(super) fn read_packs(&self, files: &Files) {
        let tag: LanguageIdentifier = self.language.tag.parse().unwrap_or_default();
        let mut fluent = FluentBundle::new_concurrent(vec![tag]);
        fluent.set_formatter(Some(shown));
        fluent.set_use_isolating(self.isolating);
        for (_, text) in files.matching(&format!("locales/{}/packs/", self.language.tag), ".ftl") {
            let _ = fluent.add_resource(resource(text));
        }
        *self.packs.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(fluent));
    }

    fn packs(&self) -> Option<Arc<FluentBundle<FluentResource>>> {
        self.packs.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn set_isolating(&mut self, isolating: bool) {
        self.fluent.set_use_isolating(isolating);
        self.isolating = isolating;
    }

    /// Every message and attribute of the app's own in the source, as a translator looks for it: `date.label`.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.names.own.iter().map(String::as_str)
    }

    /// Whether it has a message, or an attribute of one.
    pub(super) fn has(&self, id: &str) -> bool {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(id, name)| (id, Some(name)));
        self.fluent.get_message(message).is_some_and(|found| match attribute {
            Some(name) => found.get_attribute(name).is_some(),
            None => found.value().is_some(),
        })
    }

    /// Whether the words of a message belong to a pack: asked of the source.
    pub(super) fn is_content(&self, message: &Message) -> bool {
        let later = || self.packs().is_some_and(|packs| packs.has_message(&message.id));
        self.names.content.contains(&message.full_id()) || (!self.fluent.has_message(&message.id) && later())
    }

    /// The message in this language, for a reader whose own it is or is not.
    pub(super) fn localized(&self, message: &Message, fell_back: bool) -> Option<Localized> {
        let Language { tag, direction, .. } = &self.language;
        let text = self.say(message)?;
        Some(Localized { text, tag: tag.clone(), direction: *direction, fell_back })
    }

    /// The message in this language; none where it, or anything that it needs, is missing.
    pub(super) fn say(&self, message: &Message) -> Option<String> {
        if self.fluent.has_message(&message.id) {
            return self.say_from(&self.fluent, message);
        }
        self.say_from(&*self.packs()?, message)
    }

    fn say_from(&self, fluent: &FluentBundle<FluentResource>, message: &Message) -> Option<String> {
        let entry = fluent.get_message(&message.id)?;
        let pattern = match &message.attribute {
            Some(name) => entry.get_attribute(name)?.value(),
            None => entry.value()?,
        };
        let mut args = FluentArgs::new();
        let mut stopped = Vec::new();
        for (name, arg) in &message.args {
            let value = self.value(arg)?;
            if let (Arg::Time(_) | Arg::Message(_), FluentValue::String(said)) = (arg, &value)
                && is_stopped(said)
            {
                stopped.push(said.clone());
            }
            args.set(name.as_ref(), value);
        }
        let mut errors = Vec::new();
        let text = fluent.format_pattern(pattern, Some(&args), &mut errors);
        let text = stopped.iter().fold(text, |text, value| once_stopped(&text, value).into());
        // Numbers that a translator typed: Fluent isolates only what it puts in.
        let turns = self.isolating && self.language.direction == Direction::Rtl;
        let text = if turns { turned(&numbers_kept(&text)) } else { text.into_owned() };
        // "p.m." on the next line was read as the time of something else.
        let is_together = self.isolating && message.id == Message::TIME;
        let text = if is_together { text.replace(' ', &NO_BREAK_SPACE.to_string()) } else { text };
        errors.is_empty().then_some(text)
    }

    fn value(&self, arg: &Arg) -> Option<FluentValue<'static>> {
        Some(match arg {
            Arg::Number(number) => counted(&self.language.tag, *number),
            Arg::Text(text) => FluentValue::from(text.clone()),
            Arg::Ltr(text) => FluentValue::from(self.in_order(text.clone())),
            Arg::Date(date) => FluentValue::from(self.say(&Message::day(*date))?),
            Arg::Time(time) => {
                let time = self.say(&Message::time(*time))?;
                // With a word for the half of the day it has the direction of that word.
                FluentValue::from(if is_ltr(&time) { self.in_order(Ltr::new(time)) } else { time })
            }
            Arg::Message(message) => FluentValue::from(self.say(message)?),
        })
    }

    fn in_order(&self, text: Ltr) -> String {
        if self.isolating { text.to_string() } else { text.as_str().to_owned() }
    }
}

fn names_in(resource: &FluentResource) -> Vec<String> {
    let mut ids = Vec::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        ids.extend(message.value.as_ref().map(|_| id.to_owned()));
        ids.extend(message.attributes.iter().map(|attribute| format!("{id}.{}", attribute.id.name)));
    }
    ids
}
