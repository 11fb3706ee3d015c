//! The first page: the next hearing, and everything else that is due.

use chrono::NaiveDate;

use super::doubt::Doubt;
use super::hearing_card::HearingCard;
use super::item::Item;
use super::question::Question;
use super::urgency::Urgency;
use super::view::Outlook;
use super::waiting::Waiting;
use crate::l10n::Message;

/// How many questions stand there: a longer list frightens, and none of it is answered.
const QUESTIONS: usize = 3;

/// The first page, in the order in which it is drawn. Nothing of it stands there twice.
#[derive(Clone, Debug, PartialEq)]
pub struct Home {
    /// The day that it is seen from.
    pub today: NaiveDate,
    /// What can hardly be right, each once: first of all.
    pub doubts: Vec<Doubt>,
    /// The next hearing that is not over.
    pub hearing: Option<HearingCard>,
    /// What can be done now and what is over without a word, of duties.
    pub waiting: Vec<Waiting>,
    /// All the others, the most urgent first.
    pub sections: Vec<Section>,
    /// What is said where nothing is due, for [`super::Condition::of_empty`]: never that there is nothing.
    pub nothing: Option<&'static str>,
    /// That questions wait for an answer; none if none does.
    pub open_questions: Option<Message>,
    /// The first of them: those that decide most, while any of these is open.
    pub questions: Vec<Question>,
    /// There is something to be reminded of: a phone that may not ring is to ask for it here.
    pub asks_to_remind: bool,
}

/// What is due at about the same time.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// How near its items are; its message is the heading.
    pub urgency: Urgency,
    /// At least one.
    pub items: Vec<Item>,
}

impl Outlook<'_> {
    /// The first page.
    pub fn home(&self) -> Home {
        let (hearing, waiting) = (self.next_hearing(), self.all_waiting());
        let mut items = self.items();
        let nothing = items.is_empty();
        let rings = |item: &Item| item.urgency.is_ahead() || item.urgency == Urgency::AtOnce;
        let asks_to_remind = items.iter().any(rings);
        let shown = hearing.iter().map(|card| &card.item).chain(waiting.iter().map(|waiting| &waiting.item));
        let shown: Vec<&str> = shown.map(|item| item.id.as_str()).collect();
        items.retain(|item| !shown.contains(&item.id.as_str()));
        let questions = self.few_questions(QUESTIONS);
        let first = questions.first().is_some_and(|question| question.is_first);
        let open = Message::new(if first { "home-first-questions" } else { "home-questions" });
        let open = if first { open.with("count", questions.len()) } else { open };
        Home {
            today: self.today,
            doubts: self.doubts().to_vec(),
            hearing,
            waiting,
            sections: Section::all(items),
            nothing: nothing.then_some(if first { "home-begin" } else { "home-no-dates" }),
            open_questions: (!questions.is_empty()).then_some(open),
            questions,
            asks_to_remind,
        }
    }
}

impl Home {
    /// What is due beside the next hearing, where there is one list: what waits for a word stands in its section.
    pub fn others(&self) -> Vec<Section> {
        let waiting = self.waiting.iter().map(|waiting| &waiting.item);
        let others = self.sections.iter().flat_map(|section| &section.items);
        let mut items: Vec<Item> = others.chain(waiting).cloned().collect();
        items.sort_by(Item::in_order);
        Section::all(items)
    }
}

impl Section {
    /// Items that are sorted by their urgency, under their headings.
    pub fn all(items: Vec<Item>) -> Vec<Section> {
        let mut sections: Vec<Section> = Vec::new();
        for item in items {
            match sections.last_mut() {
                Some(section) if section.urgency == item.urgency => section.items.push(item),
                _ => sections.push(Section { urgency: item.urgency, items: vec![item] }),
            }
        }
        sections
    }
}
