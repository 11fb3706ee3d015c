//! Pages as programs get them, on the command line and in a hand-off.

use serde::Serialize;
use serde_json::{Value, json};

use super::doubt::Doubt;
use super::duty_page::{DutyPage, DutyTimeLine};
use super::hearing_page::HearingPage;
use super::note::Note;
use crate::casefile::{Duty, Entry, Hearing, Whole};
use crate::l10n::Words;
use crate::prooflog::Mark;

/// Something that is said, with its code.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CodedLine {
    code: &'static str,
    text: String,
    /// Of a doubt the id of what it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<String>,
}

impl CodedLine {
    pub(super) fn notes(notes: &[Note], words: &Words) -> Vec<CodedLine> {
        let line = |note: &Note| CodedLine { code: note.code, text: words.text(&note.message), about: None };
        notes.iter().map(line).collect()
    }

    /// What can hardly be right, with what [`super::Outlook::sure`] takes.
    pub fn doubts(doubts: &[Doubt], words: &Words) -> Vec<CodedLine> {
        let line = |doubt: &Doubt| CodedLine {
            code: doubt.code,
            text: words.text(&doubt.message),
            about: Some(doubt.about.to_string()),
        };
        doubts.iter().map(line).collect()
    }
}

impl HearingPage {
    /// A hearing with what follows from it, in a reader's words.
    pub fn whole(&self, words: &Words) -> Whole<Hearing> {
        Whole::new(
            Entry { id: self.id, body: self.hearing.clone() },
            [
                ("item", self.item.clone().into()),
                ("title", words.text(&self.title).into()),
                ("standing", json!(self.truth.standing)),
                ("against", json!(self.truth.against)),
                ("last_seen", json!(self.truth.last_seen)),
                ("moved", json!(self.moved)),
                ("todo", json!(self.todo.as_ref().map(|todo| words.text(todo)))),
                ("missed", json!(self.missed.as_ref().map(|missed| words.text(missed)))),
                ("notes", json!(CodedLine::notes(&self.notes, words))),
                ("doubts", json!(CodedLine::doubts(&self.doubts, words))),
                ("can_mark", self.can_mark.into()),
                ("marked", mark(self.marked)),
            ],
        )
    }
}

impl DutyPage {
    /// A duty with its times, in a reader's words.
    pub fn whole(&self, words: &Words) -> Whole<Duty> {
        let time = |line: &DutyTimeLine| {
            let (begins, ends) = line.hours.unzip();
            json!({
                "item": line.item, "day": line.day, "begins": begins.map(|at| at.to_rfc3339()),
                "ends": ends.map(|at| at.to_rfc3339()),
                "state": line.time.state, "can_mark": line.can_mark, "marked": mark(line.marked),
            })
        };
        let item = |line: &DutyTimeLine| Value::from(line.item.clone());
        Whole::new(
            self.duty.clone(),
            [
                ("name", words.text(&self.title).into()),
                ("next", self.next.as_ref().map_or(Value::Null, item)),
                ("now", self.now.as_ref().map_or(Value::Null, item)),
                ("waiting", self.waiting.iter().map(item).collect()),
                ("doubts", json!(CodedLine::doubts(&self.doubts, words))),
                ("times", self.times.iter().map(time).collect()),
            ],
        )
    }
}

/// What was written down of an item.
fn mark(mark: Option<Mark>) -> Value {
    mark.map_or(Value::Null, |mark| json!({ "result": mark.result, "on": mark.on, "number": mark.number }))
}
