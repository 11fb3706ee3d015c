use faro_core::outlook::{Condition, Home, Section};

use super::{Day, DoubtView, DueItemView, Text, Urgency};
use crate::reader::Reader;

/// The first page: what comes next, and everything else that is due.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HomeView {
    /// The day that it is seen from, in the device's zone.
    pub today: Day,
    /// The nearest thing that is not over.
    pub next: Option<DueItemView>,
    /// All the others, the most urgent first.
    pub sections: Vec<DueSection>,
    /// What can hardly be right, each once: drawn first.
    pub doubts: Vec<DoubtView>,
    /// That questions wait for an answer, and how many of those that decide most; none if none does.
    pub open_questions: Option<Text>,
    /// What to say where nothing is due.
    pub nothing: Option<Text>,
    /// What the person must be told about the vault, old time zones and the translation: said before anything else.
    pub notices: Vec<Text>,
    /// "Check every date with a lawyer": always shown.
    pub check: Text,
}

/// What is due at about the same time.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DueSection {
    /// "Late: act today", "In the next seven days".
    pub heading: Text,
    /// How near its items are.
    pub urgency: Urgency,
    /// At least one.
    pub items: Vec<DueItemView>,
}

impl HomeView {
    pub(crate) fn new(home: &Home, condition: &Condition, reader: &Reader) -> HomeView {
        let notices = condition.notices.iter().map(|notice| reader.say(notice));
        HomeView {
            today: reader.day(home.today),
            next: home.next.as_ref().map(|item| DueItemView::new(item, reader)),
            sections: home.sections.iter().map(|section| DueSection::new(section, reader)).collect(),
            doubts: DoubtView::all(&home.doubts, reader),
            nothing: home.nothing.map(|nothing| reader.say(&condition.of_empty(nothing))),
            open_questions: home.open_questions.as_ref().map(|open| reader.say(open)),
            notices: notices.chain(reader.translation_notices()).collect(),
            check: reader.say_id("deadlines-check"),
        }
    }
}

impl DueSection {
    fn new(section: &Section, reader: &Reader) -> DueSection {
        DueSection {
            heading: reader.say(&section.urgency.message()),
            urgency: section.urgency,
            items: section.items.iter().map(|item| DueItemView::new(item, reader)).collect(),
        }
    }
}
