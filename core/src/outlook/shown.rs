//! What was told, as it is shown.

use super::view::Outlook;
use crate::casefile::StoredFact;
use crate::deadlines::{FactType, FactValue, Interval};
use crate::l10n::Message;
use crate::vault::RecordId;

/// A fact that was told.
#[derive(Clone, Debug, PartialEq)]
pub struct ToldFact {
    /// Full name.
    pub name: String,
    /// Whom it is about; none is the holder.
    pub person: Option<RecordId>,
    /// The question that it answers.
    pub question: Message,
    /// What it is called inside a sentence.
    pub label: Message,
    /// How it is written.
    pub kind: FactType,
    /// As it was told: `2026-11-05`, `true`.
    pub value: String,
    /// The value in words, each on a line of its own.
    pub lines: Vec<Message>,
}

impl Outlook<'_> {
    /// Everything that was told, by name.
    pub fn told_facts(&self) -> Vec<ToldFact> {
        self.facts.iter().map(|fact| self.told_fact(&fact.body)).collect()
    }

    /// One, as it would be shown if it were told so.
    pub fn told_fact(&self, fact: &StoredFact) -> ToldFact {
        let StoredFact { name, person, value, .. } = fact;
        let question = self.question_message(name);
        ToldFact {
            name: name.clone(),
            person: *person,
            label: question.clone().attribute("label"),
            question: self.about(question, *person),
            kind: self.book.fact_type(name).unwrap_or(FactType::Text),
            lines: match self.book.read_fact(name, value) {
                Ok(read) => lines(&read, value),
                Err(_) if fact.is_none() => vec![Message::new("fact-none")],
                Err(_) => vec![own(value)],
            },
            value: value.clone(),
        }
    }
}

fn lines(value: &FactValue, written: &str) -> Vec<Message> {
    match value {
        FactValue::Date(day) => vec![Message::day(*day)],
        FactValue::Bool(true) => vec![Message::new("fact-yes")],
        FactValue::Bool(false) => vec![Message::new("fact-no")],
        FactValue::LocalTime(day, time) => {
            vec![time.map_or_else(|| Message::day(*day), |time| Message::day_time(day.and_time(time)))]
        }
        FactValue::Instant(at) => vec![Message::day_time(at.naive_local())],
        FactValue::Period(period) => vec![period.message()],
        FactValue::Dates(days) => days.iter().map(|day| Message::day(*day)).collect(),
        FactValue::Intervals(intervals) => intervals.iter().map(interval).collect(),
        _ => vec![own(written)],
    }
}

fn interval(interval: &Interval) -> Message {
    Message::new("fact-interval").with("from", interval.from).with("to", interval.to)
}

fn own(value: &str) -> Message {
    Message::new("own-words").with("text", value)
}
