//! What the desk computes today, beside what the client's own Faro computed when the case was sent.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use crate::handoff::DueEntry;
use crate::l10n::Message;
use crate::outlook::Item;

/// How an item stands to what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "sent", rename_all = "snake_case")]
pub enum Sent {
    /// The same days.
    Same,
    /// Other days.
    Otherwise {
        /// The day to act by, as it was sent.
        act_by: Option<NaiveDate>,
        /// The last day, as it was sent.
        last_day: Option<NaiveDate>,
    },
    /// It was not in the client's list: not due then, or marked as done.
    Absent,
}

/// What stood in the client's list, and the desk does not find.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SentAlone {
    /// The name of the item.
    pub id: String,
    /// What it is called, as it was sent.
    pub title: String,
    /// The day to act by, as it was sent.
    pub act_by: Option<NaiveDate>,
    /// The last day, as it was sent.
    pub last_day: Option<NaiveDate>,
}

impl Sent {
    /// What must be said of it; nothing where both say the same.
    pub fn message(self) -> Option<Message> {
        match self {
            Sent::Same => None,
            Sent::Otherwise { act_by: Some(day), .. } | Sent::Otherwise { last_day: Some(day), .. } => {
                Some(Message::new("desk-sent-otherwise").with("date", day))
            }
            Sent::Otherwise { .. } => Some(Message::new("desk-sent-undated")),
            Sent::Absent => Some(Message::new("desk-sent-absent")),
        }
    }
}

impl SentAlone {
    /// What must be said of it.
    pub fn message(&self) -> Message {
        let title = self.title.as_str();
        match self.act_by.or(self.last_day) {
            Some(day) => Message::new("desk-sent-alone").with("title", title).with("date", day),
            None => Message::new("desk-sent-alone-undated").with("title", title),
        }
    }
}

/// Holds what is due against what was sent. What was sent and is over by now is no difference.
pub(super) fn beside(items: &[Item], sent: &[DueEntry], today: NaiveDate) -> (Vec<Sent>, Vec<SentAlone>) {
    let mut left: BTreeMap<&str, &DueEntry> = sent.iter().map(|sent| (sent.id.as_str(), sent)).collect();
    let of_item = |item: &Item| match left.remove(item.id.as_str()) {
        None => Sent::Absent,
        Some(sent) if (sent.act_by, sent.last_day) == (item.act_by, item.last_day) => Sent::Same,
        Some(sent) => Sent::Otherwise { act_by: sent.act_by, last_day: sent.last_day },
    };
    let items = items.iter().map(of_item).collect();
    let is_open = |sent: &&DueEntry| sent.last_day.max(sent.act_by).is_none_or(|last| last >= today);
    let alone = left.into_values().filter(is_open).map(|sent| SentAlone {
        id: sent.id.clone(),
        title: sent.title.clone(),
        act_by: sent.act_by,
        last_day: sent.last_day,
    });
    (items, alone.collect())
}
