use chrono::NaiveDate;
use faro_core::casefile::{Casefile, StoredFact};
use faro_core::deadlines::{FactType, FactValue, Interval, Rule, Rulebook};
use faro_core::l10n::Message;

use super::Text;
use crate::reader::Reader;

/// The fact that hearings tell: it is never asked for.
const FROM_HEARINGS: &str = "hearing";

/// Something that a rule asks to know.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct QuestionView {
    /// Full name, for `set_fact`: `us.last_arrival`.
    pub name: String,
    /// The question to ask.
    pub question: Text,
    /// What it is called inside a sentence: "the day you moved".
    pub label: Text,
    /// How the answer is written.
    pub kind: FactKind,
    /// How to write the answer, in words.
    pub hint: Text,
    /// The titles of the rules that ask.
    pub rules: Vec<Text>,
}

/// Something that was told.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct FactView {
    /// Full name.
    pub name: String,
    /// The question that it answers.
    pub question: Text,
    /// What it is called inside a sentence.
    pub label: Text,
    /// How it is written.
    pub kind: FactKind,
    /// As it was told, for `set_fact`: `2026-11-05`, `true`.
    pub value: String,
    /// The value in words; several stretches of days stand on a line each.
    pub display: Text,
}

/// How a fact is written.
pub type FactKind = FactType;

#[uniffi::remote(Enum)]
pub enum FactKind {
    /// `2026-11-30`.
    Date,
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Int,
    /// Any text.
    Text,
    /// `2026-12-24T16:30:00+01:00`.
    Instant,
    /// `2027-01-31T09:00`, or a day alone.
    LocalTime,
    /// `America/New_York`.
    Zone,
    /// `5 days`, `2 weeks`, `1 month`.
    Period,
    /// Days with commas between.
    Dates,
    /// `from..to,from..to`; `to` is the first day that counts again.
    Intervals,
}

impl QuestionView {
    /// The questions that matter to the case, the most urgent first.
    pub(crate) fn open(
        case: &Casefile,
        book: &Rulebook,
        today: NaiveDate,
        reader: &Reader,
    ) -> Vec<QuestionView> {
        let questions = case.questions(book, today).into_iter();
        questions.map(|question| QuestionView::new(question.name, &question.rules, book, reader)).collect()
    }

    /// What one rule asks, as far as nobody told it; the date on one's own paper last.
    pub(crate) fn of_rule(
        rule: &Rule,
        case: &Casefile,
        book: &Rulebook,
        reader: &Reader,
    ) -> Vec<QuestionView> {
        let told = case.facts();
        let asked = rule.facts.iter().filter(|fact| fact.name != FROM_HEARINGS);
        let names = asked.map(|fact| rule.full_name(&fact.name)).chain([format!("{}.printed", rule.id)]);
        let open = names.filter(|name| !told.iter().any(|fact| fact.body.name == *name));
        open.map(|name| QuestionView::new(name, &[rule], book, reader)).collect()
    }

    pub(crate) fn new(name: String, rules: &[&Rule], book: &Rulebook, reader: &Reader) -> QuestionView {
        let (question, label, kind) = words(&name, book);
        let undisputed = rules.iter().filter(|rule| rule.disputes.is_none());
        QuestionView {
            name,
            question: reader.say(&question),
            label: reader.say(&label),
            kind,
            hint: reader.say(&kind.hint()),
            rules: undisputed.map(|rule| reader.say(&rule.message())).collect(),
        }
    }
}

impl FactView {
    pub(crate) fn new(
        StoredFact { name, value, .. }: StoredFact,
        book: &Rulebook,
        reader: &Reader,
    ) -> FactView {
        let (question, label, kind) = words(&name, book);
        let display = match book.read_fact(&name, &value) {
            Ok(FactValue::Date(day)) => reader.day(day).text,
            Ok(FactValue::Bool(true)) => reader.say_id("fact-yes"),
            Ok(FactValue::Bool(false)) => reader.say_id("fact-no"),
            Ok(FactValue::Intervals(intervals)) => lines(&intervals, reader),
            Ok(FactValue::LocalTime(day, time)) => reader.local_time((day, time)),
            Ok(FactValue::Instant(at)) => reader.date_time(at.naive_local()),
            Ok(FactValue::Period(period)) => reader.say(&period.message()),
            Ok(_) | Err(_) => reader.own(value.clone()),
        };
        let (question, label) = (reader.say(&question), reader.say(&label));
        FactView { name, question, label, kind, value, display }
    }
}

/// The question, the label and the type of a fact by its full name.
fn words(name: &str, book: &Rulebook) -> (Message, Message, FactType) {
    if let Some((id, "printed")) = name.rsplit_once('.')
        && let Ok(rule) = book.rule(id)
    {
        let say = || Message::new("fact-printed").with("rule", rule.message());
        return (say(), say().attribute("label"), FactType::Date);
    }
    let (jurisdiction, short) = name.split_once('.').unwrap_or(("", name));
    let kind = book.fact_type(name).unwrap_or(FactType::Text);
    let question = Message::new(format!("{jurisdiction}-fact-{short}"));
    (question.clone(), question.attribute("label"), kind)
}

fn lines(intervals: &[Interval], reader: &Reader) -> Text {
    let line = |interval: &Interval| {
        reader.say(&Message::new("fact-interval").with("from", interval.from).with("to", interval.to))
    };
    let texts: Vec<Text> = intervals.iter().map(line).collect();
    let joined = texts.iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join("\n");
    texts.into_iter().next().map_or_else(|| reader.own(String::new()), |first| Text { text: joined, ..first })
}
