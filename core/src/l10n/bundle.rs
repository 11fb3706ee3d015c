use chrono::{NaiveTime, Timelike};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::readable::readable;
use super::{Arg, Language, Message};
use crate::files::Files;

/// The messages of one language.
pub(super) struct Bundle {
    pub(super) language: Language,
    fluent: FluentBundle<FluentResource>,
}

impl Bundle {
    /// Reads every `.ftl` file below the language's folder. Junk is passed over: `check` is where it is reported.
    pub(super) fn load(files: &Files, language: &Language) -> Bundle {
        let tag: LanguageIdentifier = language.tag.parse().unwrap_or_default();
        let mut fluent = FluentBundle::new_concurrent(vec![tag]);
        for (_, text) in files.matching(&format!("locales/{}/", language.tag), ".ftl") {
            let resource =
                FluentResource::try_new(readable(text).into_owned()).unwrap_or_else(|(resource, _)| resource);
            // The first file that defines a message wins; `check` reports the second.
            let _ = fluent.add_resource(resource);
        }
        Bundle { language: language.clone(), fluent }
    }

    pub(super) fn set_isolating(&mut self, isolating: bool) {
        self.fluent.set_use_isolating(isolating);
    }

    /// The message in this language; none where it, or anything that it needs, is missing.
    pub(super) fn say(&self, message: &Message) -> Option<String> {
        let entry = self.fluent.get_message(&message.id)?;
        let pattern = match &message.attribute {
            Some(name) => entry.get_attribute(name)?.value(),
            None => entry.value()?,
        };
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            args.set(name.as_ref(), self.value(arg)?);
        }
        let mut errors = Vec::new();
        let text = self.fluent.format_pattern(pattern, Some(&args), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    fn value(&self, arg: &Arg) -> Option<FluentValue<'static>> {
        Some(match arg {
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Text(text) => FluentValue::from(text.clone()),
            Arg::Date(date) => FluentValue::from(self.say(&Message::day(*date))?),
            Arg::Time(time) => FluentValue::from(self.say(&time_message(*time))?),
            Arg::Message(message) => FluentValue::from(self.say(message)?),
        })
    }
}

/// A wall-clock time: the language picks the 12 or the 24 hours.
pub(super) fn time_message(time: NaiveTime) -> Message {
    let (afternoon, hour12) = time.hour12();
    Message::new("time")
        .with("hour12", hour12.to_string())
        .with("hour24", format!("{:02}", time.hour()))
        .with("minute", format!("{:02}", time.minute()))
        .with("half", if afternoon { "pm" } else { "am" })
}
