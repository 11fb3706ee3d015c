//! What is due at the desk, for a spreadsheet or a case system that reads one.

use std::collections::BTreeMap;

use chrono::DateTime;

use super::client::Client;
use super::due::DeskDue;
use crate::casefile::{Entry, Person};
use crate::deadlines::{Rulebook, Tz};
use crate::handoff::{DATES_HEAD, csv, date_row};
use crate::l10n::Words;
use crate::outlook::Outlook;
use crate::vault::RecordId;

/// The columns of `dates.csv` behind the client's name, and what differs from what was sent. No cell is a formula.
pub fn desk_table(
    clients: &[Entry<Client>],
    due: &DeskDue,
    book: &Rulebook,
    words: &Words,
    now: DateTime<Tz>,
) -> String {
    let seen = |client: &Entry<Client>| {
        let people = client.body.case.people.iter().map(|person| person.clone().into_entry());
        (client.id, (client.body.outlook(book, now), people.collect()))
    };
    let cases: BTreeMap<RecordId, (Outlook<'_>, Vec<Entry<Person>>)> = clients.iter().map(seen).collect();
    let head = [&["client"], &DATES_HEAD[..], &["place", "differs"]].concat();
    let rows = due.rows.iter().filter_map(|row| {
        let (outlook, people) = cases.get(&row.client)?;
        let mut cells = vec![row.name.clone()];
        cells.extend(date_row(outlook, &row.item, people, words));
        cells.push(row.item.place.clone());
        cells.push(row.sent.message().map(|message| words.text(&message)).unwrap_or_default());
        Some(cells)
    });
    let head: Vec<String> = head.into_iter().map(str::to_owned).collect();
    csv(&[head].into_iter().chain(rows).collect::<Vec<_>>())
}
