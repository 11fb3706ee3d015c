//! What is due in all cases of the desk, in one list, on the desk's own day.

use chrono::{DateTime, NaiveDate};

use super::clash::{Clash, clashes};
use super::client::Client;
use super::row::DeskRow;
use super::sent::{SentAlone, beside};
use crate::casefile::Entry;
use crate::deadlines::{Rulebook, Tz};
use crate::vault::RecordId;

/// The list.
#[derive(Clone, Debug, PartialEq)]
pub struct DeskDue {
    /// The day that it is seen from.
    pub today: NaiveDate,
    /// What is due, the most urgent first.
    pub rows: Vec<DeskRow>,
    /// What stood in clients' own lists alone: by client and name.
    pub sent_alone: Vec<(RecordId, String, SentAlone)>,
    /// Hearings that nobody can attend both.
    pub clashes: Vec<Clash>,
    /// Of how many cases.
    pub clients: usize,
}

impl DeskDue {
    /// Looks at every case.
    pub fn of(clients: &[Entry<Client>], book: &Rulebook, now: DateTime<Tz>) -> DeskDue {
        let today = now.date_naive();
        let (mut rows, mut sent_alone) = (Vec::new(), Vec::new());
        for client in clients {
            let items = client.body.outlook(book, now).items();
            let (sent, alone) = beside(&client.body, &items, book, now);
            let name = &client.body.name;
            let row = |(item, sent)| DeskRow { client: client.id, name: name.clone(), item, sent };
            rows.extend(items.into_iter().zip(sent).map(row));
            sent_alone.extend(alone.into_iter().map(|alone| (client.id, name.clone(), alone)));
        }
        rows.sort_by(|a, b| {
            a.item.in_order(&b.item).then_with(|| (&a.name, a.client).cmp(&(&b.name, b.client)))
        });
        DeskDue { today, clashes: clashes(&rows), rows, sent_alone, clients: clients.len() }
    }

    /// Whose date is next.
    pub fn next(&self) -> Option<&DeskRow> {
        self.rows.iter().find(|row| row.item.urgency.is_ahead() && row.item.act_by.is_some())
    }
}
