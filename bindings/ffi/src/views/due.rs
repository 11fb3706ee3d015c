//! A card of the list, decided down to its colour and sign: a shell compares no dates.

use faro_core::outlook::{self, Item};

use super::{DoubtView, ItemNote, LabelledDay, MarkView, QuestionView, RuleKind, TargetView, Text};
use crate::reader::Reader;

/// One thing that is due, or may be done from a day on.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DueItemView {
    /// Stable while its record lives: for `mark` and `undo`.
    pub id: String,
    /// The rule that it comes from.
    pub rule: Option<String>,
    /// Whom it is about, by their id; none is the holder. The title names them.
    pub person: Option<String>,
    /// The page that its card leads to.
    pub target: TargetView,
    /// What it is called.
    pub title: Text,
    /// What its day is.
    pub kind: RuleKind,
    /// What its day is, in words.
    pub kind_text: Text,
    /// How near it is.
    pub urgency: Urgency,
    /// How it is coloured: never by colour alone.
    pub tone: DueTone,
    /// Its sign: the same thing has the same one everywhere.
    pub icon: DueIcon,
    /// The heading that it stands under.
    pub heading: Text,
    /// Its days, in the order in which they are drawn: the one to act on first.
    pub days: Vec<LabelledDay>,
    /// Where, in the person's words; may be empty.
    pub place: String,
    /// What must be said beside it, the gravest first.
    pub notes: Vec<ItemNote>,
    /// What can hardly be right of it.
    pub doubts: Vec<DoubtView>,
    /// What nobody told yet and could change it.
    pub unknown: Vec<QuestionView>,
    /// Whether what came of it may be written down now.
    pub can_mark: bool,
    /// What was written down of it and leaves it in the list.
    pub marked: Option<MarkView>,
}

/// How near an item is.
pub type Urgency = outlook::Urgency;

#[uniffi::remote(Enum)]
pub enum Urgency {
    /// Even the last day is over.
    Missed,
    /// The day to act by is over, the last day is not.
    Late,
    /// Its day is far, or there is none, and who waits for it may come to harm before.
    AtOnce,
    /// Today.
    Today,
    /// It is over, and nobody said what came of it; or nothing had to be done.
    Passed,
    /// Within seven days.
    Week,
    /// Within thirty days.
    Month,
    /// After that.
    Later,
    /// It was sent in time, and the office has not said yet that it came.
    Sent,
    /// It may be done already.
    Open,
    /// An office should do it.
    Expected,
    /// No day is known.
    Undated,
    /// A day worth knowing: there is nothing to do on it.
    Information,
}

/// How an item is coloured.
pub type DueTone = outlook::DueTone;

#[uniffi::remote(Enum)]
pub enum DueTone {
    /// Even the last day is over, or somebody said that it was missed.
    Missed,
    /// The day to act by is over, the last day is not.
    Late,
    /// It wants the reader today: to do it, or to say what came of it.
    Today,
    /// Within seven days.
    Soon,
    /// There is time.
    Calm,
    /// Done: this alone has a tick.
    Done,
}

/// The sign of something.
pub type DueIcon = outlook::DueIcon;

#[uniffi::remote(Enum)]
pub enum DueIcon {
    /// A hearing.
    Hearing,
    /// What must be done again and again, or once.
    Duty,
    /// A day to act by.
    Deadline,
    /// Something that nobody told yet.
    Question,
    /// What an office does, or an appointment there.
    Office,
    /// Good to know: there is nothing to do.
    Information,
}

impl DueItemView {
    pub(crate) fn all(items: &[Item], reader: &Reader) -> Vec<DueItemView> {
        items.iter().map(|item| DueItemView::new(item, reader)).collect()
    }

    pub(crate) fn new(item: &Item, reader: &Reader) -> DueItemView {
        DueItemView {
            id: item.id.clone(),
            rule: item.rule.clone(),
            person: item.person.map(String::from),
            target: TargetView::from(&item.target),
            title: reader.say(&item.title),
            kind: item.kind,
            kind_text: reader.say(&item.kind.message()),
            urgency: item.urgency,
            tone: item.tone(),
            icon: item.icon(),
            heading: reader.say(&item.urgency.message()),
            days: LabelledDay::all(&item.days, reader),
            place: item.place.clone(),
            notes: ItemNote::all(&item.notes, reader),
            doubts: DoubtView::all(&item.doubts, reader),
            unknown: QuestionView::all(&item.unknown, reader),
            can_mark: item.can_mark,
            marked: item.marked.map(|mark| MarkView::new(mark, &item.id, reader)),
        }
    }
}
