//! The first page: what comes next, and everything else that is due.

use chrono::NaiveDate;

use super::doubt::Doubt;
use super::item::Item;
use super::urgency::Urgency;
use super::view::Outlook;
use crate::deadlines::Kind;
use crate::l10n::Message;

/// The first page.
#[derive(Clone, Debug, PartialEq)]
pub struct Home {
    /// The day that it is seen from.
    pub today: NaiveDate,
    /// The nearest thing that is not over; what may be done now, where that only opens.
    pub next: Option<Item>,
    /// All the others, the most urgent first.
    pub sections: Vec<Section>,
    /// What can hardly be right, each once: first of all.
    pub doubts: Vec<Doubt>,
    /// That questions wait for an answer, and how many of those that decide most; none if none does.
    pub open_questions: Option<Message>,
    /// What is said where nothing is due, for [`super::Condition::of_empty`]: never that there is nothing.
    pub nothing: Option<&'static str>,
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
        let mut items = self.items();
        let next = items.iter().position(|item| item.urgency.is_ahead());
        // What can be done now comes before what only opens on a later day.
        let open = || items.iter().position(|item| item.urgency == Urgency::Open);
        let opens = next.filter(|next| items.get(*next).is_some_and(|item| item.kind == Kind::Opening));
        let next = opens.and_then(|_| open()).or(next).map(|next| items.remove(next));
        let open = self.questions();
        let first = open.iter().filter(|question| question.is_first).count();
        let nothing = if first > 0 { "home-begin" } else { "home-no-dates" };
        let nothing = (items.is_empty() && next.is_none()).then_some(nothing);
        Home {
            today: self.today,
            next,
            sections: Section::all(items),
            doubts: self.doubts().to_vec(),
            open_questions: match (first, open.is_empty()) {
                (1.., _) => Some(Message::new("home-first-questions").with("count", first)),
                (0, false) => Some(Message::new("home-questions")),
                (0, true) => None,
            },
            nothing,
        }
    }
}

impl Section {
    /// The sections of a home page with what comes next among them, where there is one list.
    pub fn with(sections: Vec<Section>, next: Option<Item>) -> Vec<Section> {
        let mut items: Vec<_> = sections.into_iter().flat_map(|section| section.items).collect();
        if let Some(next) = next {
            // It is the first of those that are as near.
            let place = items.partition_point(|item| item.urgency < next.urgency);
            items.insert(place, next);
        }
        Section::all(items)
    }

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
