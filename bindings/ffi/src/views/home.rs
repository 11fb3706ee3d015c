//! The first page in the order in which it is drawn; each section comes with its heading.

use faro_core::outlook::{Condition, Home, Section, Waiting};
use faro_core::phone::Phone;

use super::{
    Day, DoubtView, DueIcon, DueItemView, DueTone, DutyTimeView, HearingCardView, ItemNote, QuestionView,
    TargetView, Text, Urgency,
};
use crate::reader::Reader;

/// The first page: the next hearing, and everything else that is due. Nothing of it stands there twice.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HomeView {
    /// The day that it is seen from, in the device's zone.
    pub today: Day,
    /// The next hearing that is not over: always first, whatever else is due.
    pub hearing: Option<HearingCardView>,
    /// What can be done now and what is over without a word, of duties: what came of each is to be said.
    pub waiting: Vec<WaitingView>,
    /// All the others, the most urgent first.
    pub sections: Vec<DueSection>,
    /// At most three: all that `open_questions` speaks of are behind them.
    pub questions: Vec<QuestionView>,
    /// What is said above the questions; none if none is open.
    pub open_questions: Option<Text>,
    /// What can hardly be right, each once: drawn first.
    pub doubts: Vec<DoubtView>,
    /// What to say where nothing is due.
    pub nothing: Option<Text>,
    /// What the person must be told about the vault, old time zones and the translation: said before anything else.
    pub notices: Vec<Text>,
    /// "Check every date with a lawyer": always shown.
    pub check: Text,
    /// There is something to be reminded of: where this phone may not ring, ask for it here.
    pub asks_to_remind: bool,
}

/// A time of a duty that waits for a word.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct WaitingView {
    /// The id of the duty, for `duty`.
    pub duty: String,
    /// What the duty is called.
    pub title: Text,
    /// The time: its `until` says how long it can still be done.
    pub time: DutyTimeView,
    /// Where, in the person's words; may be empty.
    pub place: String,
    /// What must be said beside it, the gravest first.
    pub notes: Vec<ItemNote>,
    /// What can hardly be right of it.
    pub doubts: Vec<DoubtView>,
    /// How it is coloured.
    pub tone: DueTone,
    /// Its sign.
    pub icon: DueIcon,
    /// The page that it leads to.
    pub target: TargetView,
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
    /// `line` is that of the court of the next hearing.
    pub(crate) fn new(home: &Home, line: Option<&Phone>, condition: &Condition, reader: &Reader) -> HomeView {
        let notices = condition.notices.iter().map(|notice| reader.say(notice));
        HomeView {
            today: reader.day(home.today),
            hearing: home.hearing.as_ref().map(|card| HearingCardView::new(card, line, reader)),
            waiting: home.waiting.iter().map(|waiting| WaitingView::new(waiting, reader)).collect(),
            sections: home.sections.iter().map(|section| DueSection::new(section, reader)).collect(),
            questions: QuestionView::all(&home.questions, reader),
            open_questions: home.open_questions.as_ref().map(|open| reader.say(open)),
            doubts: DoubtView::all(&home.doubts, reader),
            nothing: home.nothing.map(|nothing| reader.say(&condition.of_empty(nothing))),
            notices: notices.chain(reader.translation_notices()).collect(),
            check: reader.say_id("deadlines-check"),
            asks_to_remind: home.asks_to_remind,
        }
    }
}

impl WaitingView {
    fn new(Waiting { duty, item, time }: &Waiting, reader: &Reader) -> WaitingView {
        WaitingView {
            duty: duty.to_string(),
            title: reader.say(&item.title),
            time: DutyTimeView::new(time, reader),
            place: item.place.clone(),
            notes: ItemNote::all(&item.notes, reader),
            doubts: DoubtView::all(&item.doubts, reader),
            tone: item.tone(),
            icon: item.icon(),
            target: TargetView::from(&item.target),
        }
    }
}

impl DueSection {
    fn new(section: &Section, reader: &Reader) -> DueSection {
        DueSection {
            heading: reader.say(&section.urgency.message()),
            urgency: section.urgency,
            items: DueItemView::all(&section.items, reader),
        }
    }
}
