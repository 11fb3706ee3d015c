//! The page of a rule with all that makes its dates believable: steps, sources, other readings.

use faro_core::deadlines::Step;
use faro_core::outlook::{OtherReading, RulePage};

use super::{Day, DoubtView, DueTone, ItemNote, LabelledDay, MarkView, QuestionView, RuleKind, Text};
use crate::reader::Reader;

/// A rule, what it says about somebody, and every step of the way to its dates.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct RuleView {
    /// The id of the item, for `mark` and `undo`.
    pub id: String,
    /// The rule's own id.
    pub rule: String,
    /// Whom it is about; none is the holder. The title names them.
    pub person: Option<String>,
    /// What its date is.
    pub kind: RuleKind,
    /// What it is called.
    pub title: Text,
    /// What it says.
    pub plain: Text,
    /// What happens if the day is missed; none where a note says it already.
    pub missed: Option<Text>,
    /// What to do.
    pub todo: Text,
    /// Whether the version that governs is law.
    pub status: Text,
    /// Its days, in the order in which they are drawn: the one to act on first.
    pub days: Vec<LabelledDay>,
    /// How they are coloured: never by colour alone.
    pub tone: DueTone,
    /// What must be said beside them, the gravest first.
    pub notes: Vec<ItemNote>,
    /// What can hardly be right of it.
    pub doubts: Vec<DoubtView>,
    /// How the dates came about.
    pub steps: Vec<StepView>,
    /// Days that somebody may argue for: shown, never relied on.
    pub others: Vec<OtherReadingView>,
    /// What it needs to be told before there is a date; any one is enough.
    pub missing: Vec<QuestionView>,
    /// Everything that it asks and nobody told yet.
    pub questions: Vec<QuestionView>,
    /// Statute, regulation, manual.
    pub citation: Vec<String>,
    /// The official address, where one is known.
    pub source: Option<String>,
    /// Where the period, and where the counting, was read, and when: never hidden.
    pub confidence: Text,
    /// The day on which somebody last read the source.
    pub checked_on: Day,
    /// Whether what came of it may be written down now.
    pub can_mark: bool,
    /// What was written down of it.
    pub marked: Option<MarkView>,
    /// "Check every date with a lawyer": always shown.
    pub check: Text,
}

/// One step of a computation.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct StepView {
    /// For programs: `trigger`, `count`, `closed` …
    pub code: String,
    /// The day that it is about, if it is about one.
    pub day: Option<Day>,
    /// What happened in it.
    pub text: Text,
}

/// A day that somebody may argue for.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct OtherReadingView {
    /// The day.
    pub day: Day,
    /// The day and who reads it so, in one sentence.
    pub text: Text,
}

impl RuleView {
    pub(crate) fn new(page: &RulePage<'_>, reader: &Reader) -> RuleView {
        let (rule, version) = (page.outcome.rule, page.outcome.version);
        RuleView {
            id: page.id.clone(),
            rule: rule.id.clone(),
            person: page.person.map(String::from),
            kind: rule.kind,
            title: reader.say(&page.title),
            plain: reader.say(&page.plain),
            missed: page.missed.as_ref().map(|missed| reader.say(missed)),
            todo: reader.say(&page.todo),
            status: reader.say(&version.status.message()),
            days: LabelledDay::all(&page.days, reader),
            tone: page.tone,
            notes: ItemNote::all(&page.notes, reader),
            doubts: DoubtView::all(&page.doubts, reader),
            steps: page.outcome.steps.iter().map(|step| StepView::new(step, reader)).collect(),
            others: page.others.iter().map(|other| OtherReadingView::new(other, reader)).collect(),
            missing: QuestionView::all(&page.missing, reader),
            questions: QuestionView::all(&page.questions, reader),
            citation: version.citation.clone(),
            source: version.source.clone(),
            confidence: reader.say(&page.confidence),
            checked_on: reader.day(version.checked_on),
            can_mark: page.can_mark,
            marked: page.marked.map(|mark| MarkView::new(mark, &page.id, reader)),
            check: reader.say_id("deadlines-check"),
        }
    }
}

impl StepView {
    fn new(step: &Step, reader: &Reader) -> StepView {
        let day = step.date.map(|day| reader.day(day));
        StepView { code: step.code.to_owned(), day, text: reader.say(&step.message) }
    }
}

impl OtherReadingView {
    fn new(other: &OtherReading, reader: &Reader) -> OtherReadingView {
        OtherReadingView { day: reader.day(other.day), text: reader.say(&other.text) }
    }
}
