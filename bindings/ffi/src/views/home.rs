use super::{Day, DueItemView, Text, Urgency};

/// The first page: what comes next, and everything else that is due.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HomeView {
    /// The day that it is seen from, in the device's zone.
    pub today: Day,
    /// The nearest thing that is not over.
    pub next: Option<DueItemView>,
    /// All the others, the most urgent first.
    pub sections: Vec<DueSection>,
    /// How many questions wait for an answer; none if none does.
    pub open_questions: Option<Text>,
    /// What the person must be told about the vault and the translation.
    pub notices: Vec<Text>,
    /// "Check every date with a lawyer": always shown.
    pub check: Text,
}

/// What is due at about the same time.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DueSection {
    /// "Late: do it today", "In the next seven days".
    pub heading: Text,
    /// How near its items are.
    pub urgency: Urgency,
    /// At least one.
    pub items: Vec<DueItemView>,
}

impl HomeView {
    /// The items of the home page: the next one, and the others under their headings.
    pub(crate) fn arrange(items: Vec<DueItemView>) -> (Option<DueItemView>, Vec<DueSection>) {
        let mut next = None;
        let mut sections: Vec<DueSection> = Vec::new();
        for item in items {
            if next.is_none() && item.urgency.is_ahead() {
                next = Some(item);
                continue;
            }
            match sections.last_mut() {
                Some(section) if section.urgency == item.urgency => section.items.push(item),
                _ => sections.push(DueSection {
                    heading: item.heading.clone(),
                    urgency: item.urgency,
                    items: vec![item],
                }),
            }
        }
        (next, sections)
    }
}
