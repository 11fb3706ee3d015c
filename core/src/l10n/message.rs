//! How the core speaks: it answers ids with arguments, never text; that is made only where the reader is known.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};

use super::Ltr;

/// A sentence to be said: a Fluent message, or one of its attributes, with its arguments.
///
/// It names no language; [`super::Words`] says it in one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub(super) id: String,
    pub(super) attribute: Option<String>,
    pub(super) args: Vec<(Cow<'static, str>, Arg)>,
}

/// What a message is told. Each kind is put into words by the language that says the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A count; Fluent picks the plural by it.
    Number(i64),
    /// A day: weekday, day, month word, year.
    Date(NaiveDate),
    /// A wall-clock time.
    Time(NaiveTime),
    /// Somebody's own words, or a name that is not translated.
    Text(String),
    /// What reads from left to right in every language.
    Ltr(Ltr),
    /// Another message, said in the same language.
    Message(Message),
}

impl Message {
    /// The id of a clock time, which stands on one line.
    pub(super) const TIME: &str = "time";

    /// The message with this Fluent id.
    pub fn new(id: impl Into<String>) -> Message {
        Message { id: id.into(), attribute: None, args: Vec::new() }
    }

    /// A date in words, from the language's own 19 messages: CLDR's would be wrong or missing for some of ours.
    pub fn day(date: NaiveDate) -> Message {
        Message::new("date")
            .with("weekday", Message::weekday(date.weekday()))
            .with("day", i64::from(date.day()))
            .with("month", Message::new(format!("month-{}", date.month())))
            // As text, so that no language groups its digits.
            .with("year", date.year().to_string())
    }

    /// A month with its year, by any day of it.
    pub fn month(of: NaiveDate) -> Message {
        Message::new("date-month")
            .with("month", Message::new(format!("month-{}", of.month())))
            .with("number", i64::from(of.month()))
            .with("year", of.year().to_string())
    }

    /// The name of a weekday.
    pub fn weekday(day: Weekday) -> Message {
        Message::new(format!("weekday-{}", day.number_from_monday()))
    }

    /// The same, short enough to stand above a column.
    pub fn weekday_short(day: Weekday) -> Message {
        Message::new(format!("weekday-short-{}", day.number_from_monday()))
    }

    /// A wall-clock time: the language picks the 12 or the 24 hours.
    pub fn time(time: NaiveTime) -> Message {
        let (afternoon, hour12) = time.hour12();
        Message::new(Message::TIME)
            .with("hour12", hour12.to_string())
            .with("hour24", format!("{:02}", time.hour()))
            .with("minute", format!("{:02}", time.minute()))
            .with("half", if afternoon { "pm" } else { "am" })
    }

    /// A day and a wall-clock time in words.
    pub fn day_time(at: NaiveDateTime) -> Message {
        Message::new("date-time").with("date", at.date()).with("time", at.time())
    }

    /// An attribute of the message: `us-pfr.plain`.
    #[must_use]
    pub fn attribute(mut self, name: impl Into<String>) -> Message {
        self.attribute = Some(name.into());
        self
    }

    /// The same message, told one thing more.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, arg: impl Into<Arg>) -> Message {
        self.args.push((name.into(), arg.into()));
        self
    }

    /// The Fluent id with the attribute, as translators look for it: `us-pfr.plain`.
    pub fn full_id(&self) -> String {
        let attribute = self.attribute.as_ref().map(|name| format!(".{name}"));
        format!("{}{}", self.id, attribute.unwrap_or_default())
    }

    /// What it was told by this name.
    pub(crate) fn arg(&self, name: &str) -> Option<&Arg> {
        self.args.iter().find(|(there, _)| there == name).map(|(_, arg)| arg)
    }

    /// The Fluent id, which is also the code of an error.
    pub fn id(&self) -> &str {
        &self.id
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Arg {
        Arg::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Arg {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Arg {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<NaiveDate> for Arg {
    fn from(date: NaiveDate) -> Arg {
        Arg::Date(date)
    }
}

impl From<NaiveTime> for Arg {
    fn from(time: NaiveTime) -> Arg {
        Arg::Time(time)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<Ltr> for Arg {
    fn from(text: Ltr) -> Arg {
        Arg::Ltr(text)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Arg {
        Arg::Message(message)
    }
}
