//! What the desk computes today, beside what the client's own Faro computed when the case was sent.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate};
use serde::Serialize;

use super::client::Client;
use crate::deadlines::{Rulebook, Tz};
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

/// Holds what is due now against what was sent. Where both differ the desk computes that day once more: what agrees there
/// differs by the time that went by, and is no difference.
pub(super) fn beside(
    client: &Client,
    items: &[Item],
    book: &Rulebook,
    now: DateTime<Tz>,
) -> (Vec<Sent>, Vec<SentAlone>) {
    let sent: BTreeMap<&str, Days> =
        client.case.due.iter().map(|sent| (sent.id.as_str(), days(sent))).collect();
    let there: BTreeSet<&str> = items.iter().map(|item| item.id.as_str()).collect();
    let agrees = |item: &Item| sent.get(item.id.as_str()) == Some(&(item.act_by, item.last_day));
    if items.iter().all(agrees) && there.len() == sent.len() {
        return (vec![Sent::Same; items.len()], Vec::new());
    }
    let zone = Tz::named(&client.case.zone).unwrap_or(now.timezone());
    let then = client.outlook(book, client.case.made_at.with_timezone(&zone)).items();
    let then: BTreeMap<&str, Days> =
        then.iter().map(|item| (item.id.as_str(), (item.act_by, item.last_day))).collect();
    let of_item = |item: &Item| {
        let id = item.id.as_str();
        match sent.get(id) {
            days if agrees(item) || days == then.get(id) => Sent::Same,
            Some((act_by, last_day)) => Sent::Otherwise { act_by: *act_by, last_day: *last_day },
            None => Sent::Absent,
        }
    };
    let is_alone = |sent: &&DueEntry| {
        let id = sent.id.as_str();
        !there.contains(id) && then.get(id) != Some(&days(sent))
    };
    let alone = client.case.due.iter().filter(is_alone).map(|sent| SentAlone {
        id: sent.id.clone(),
        title: sent.title.clone(),
        act_by: sent.act_by,
        last_day: sent.last_day,
    });
    (items.iter().map(of_item).collect(), alone.collect())
}

/// The day to act by, and the last day.
type Days = (Option<NaiveDate>, Option<NaiveDate>);

fn days(sent: &DueEntry) -> Days {
    (sent.act_by, sent.last_day)
}
