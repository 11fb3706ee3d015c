//! A question, ready to be asked, with the type of its answer: by that a shell chooses the field to show.

use faro_core::deadlines::FactType;
use faro_core::outlook::Question;

use super::Text;
use crate::reader::Reader;

/// Something that a rule asks to know.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct QuestionView {
    /// Full name, for `question` and `set_fact`: `us.last_arrival`.
    pub name: String,
    /// Whom it is about, for the same; none is the holder.
    pub person: Option<String>,
    /// The question to ask.
    pub question: Text,
    /// What it is called inside a sentence: "the day you moved".
    pub label: Text,
    /// It is answered by writing a hearing down.
    pub is_hearing: bool,
    /// How the answer is written.
    pub kind: FactKind,
    /// How to write the answer, in words.
    pub hint: Text,
    /// The titles of the rules that ask.
    pub rules: Vec<Text>,
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
    /// `2027-02-02T09:00`, or a day alone.
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
    pub(crate) fn new(question: &Question, reader: &Reader) -> QuestionView {
        QuestionView {
            name: question.name.clone(),
            person: question.person.map(String::from),
            question: reader.say(&question.question),
            label: reader.say(&question.label),
            is_hearing: question.is_hearing,
            kind: question.kind,
            hint: reader.say(&question.kind.hint()),
            rules: question.titles.iter().map(|title| reader.say(title)).collect(),
        }
    }

    pub(crate) fn all(questions: &[Question], reader: &Reader) -> Vec<QuestionView> {
        questions.iter().map(|question| QuestionView::new(question, reader)).collect()
    }
}
