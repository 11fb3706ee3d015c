//! The page of a duty: its times come sorted into now, waiting and next, so that no shell compares them.

use faro_core::outlook::{DutyPage, DutyTimeLine};

use super::{Day, DoubtView, DueTone, DutyKind, DutyState, LabelledDay, MarkView, Text};
use crate::reader::Reader;

/// A duty.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DutyView {
    /// 32 hex digits: for `duty` and `delete_duty`.
    pub id: String,
    /// Who must do it, by their id; none is the holder. The title names them.
    pub person: Option<String>,
    /// What it is.
    pub kind: DutyKind,
    /// What it is called.
    pub title: Text,
    /// How often it comes.
    pub repeats: Text,
    /// Where, in the person's words; may be empty.
    pub place: String,
    /// What to see to before.
    pub checklist: Vec<Text>,
    /// What can be done now: drawn first and largest, with its `until`.
    pub now: Option<DutyTimeView>,
    /// Other times that are open or over without a word, the latest first: what came of each is to be said.
    pub waiting: Vec<DutyTimeView>,
    /// The next time that has not begun.
    pub next: Option<DutyTimeView>,
    /// All times of two weeks back and ahead, with what came of each.
    pub times: Vec<DutyTimeView>,
    /// What can hardly be right of it.
    pub doubts: Vec<DoubtView>,
}

/// One time of a duty.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DutyTimeView {
    /// The id of the item, for `mark` and `undo`.
    pub item: String,
    /// When, with the window, and how far away.
    pub day: LabelledDay,
    /// What came of it.
    pub state: DutyState,
    /// The same in words.
    pub state_text: Text,
    /// Until when it can be done, in words, where that is now.
    pub until: Option<Text>,
    /// How it is coloured: a tick stands only beside what is done.
    pub tone: DueTone,
    /// Whether what came of it may be written down now.
    pub can_mark: bool,
    /// What was written down of it.
    pub marked: Option<MarkView>,
}

impl DutyView {
    pub(crate) fn new(page: DutyPage, reader: &Reader) -> DutyView {
        let line = |line: &DutyTimeLine| DutyTimeView::new(line, reader);
        let body = page.duty.body;
        DutyView {
            id: page.duty.id.to_string(),
            person: body.person.map(String::from),
            kind: body.kind,
            title: reader.say(&page.title),
            repeats: reader.say(&page.repeats),
            place: body.place,
            checklist: page.checklist.iter().map(|line| reader.say(line)).collect(),
            now: page.now.as_ref().map(line),
            waiting: page.waiting.iter().map(line).collect(),
            next: page.next.as_ref().map(line),
            times: page.times.iter().map(line).collect(),
            doubts: DoubtView::all(&page.doubts, reader),
        }
    }
}

impl DutyTimeView {
    pub(crate) fn new(line: &DutyTimeLine, reader: &Reader) -> DutyTimeView {
        let LabelledDay { label, distance, .. } = LabelledDay::new(&line.label, reader);
        let second = line.second(&reader.words).into_iter().map(Text::from).collect();
        let day = Day { iso: line.day.to_string(), text: reader.say(&line.when), second };
        DutyTimeView {
            item: line.item.clone(),
            day: LabelledDay { label, day, distance },
            state: line.time.state,
            state_text: reader.say(&line.time.state.message()),
            until: line.until.as_ref().map(|until| reader.say(until)),
            tone: line.tone,
            can_mark: line.can_mark,
            marked: line.marked.map(|mark| MarkView::new(mark, &line.item, reader)),
        }
    }
}
