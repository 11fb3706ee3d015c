//! Hearings that one person cannot attend all.

use chrono::{DateTime, TimeDelta};

use super::row::DeskRow;
use crate::deadlines::{At, Tz, zone_name};
use crate::l10n::Message;
use crate::outlook::TargetKind;
use crate::vault::RecordId;

/// Nearer to each other than this nobody is at both.
const APART: TimeDelta = TimeDelta::hours(1);

/// Hearings within one hour, wherever their courts are: two or more, the earliest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Clash {
    /// Each of them.
    pub hearings: Vec<Met>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Met {
    /// Whose it is.
    pub client: RecordId,
    /// What the desk calls them.
    pub name: String,
    /// The name of the item.
    pub item: String,
    /// What it is called.
    pub title: Message,
    /// When it begins, on the court's clock.
    pub begins: DateTime<Tz>,
}

impl Clash {
    /// The sentence that says so.
    pub fn message(&self) -> Message {
        let said = self.hearings.iter().map(|met| {
            let when = Message::day_time(met.begins.naive_local());
            Message::new("desk-clash-one")
                .with("name", met.name.as_str())
                .with("title", met.title.clone())
                .with("when", when)
                .with("zone", zone_name(met.begins.timezone().name()))
        });
        let list = |first, next| Message::new("list-more").with("first", first).with("next", next);
        let clash = Message::new("desk-clash");
        said.reduce(list).into_iter().fold(clash, |clash, hearings| clash.with("hearings", hearings))
    }
}

/// The hearings that are to come and lie within an hour of each other, the earliest first. Of a crowded hour one list, and
/// not every two of it.
pub(super) fn clashes(rows: &[DeskRow]) -> Vec<Clash> {
    let hearings = rows.iter().filter(|row| row.item.target.kind == TargetKind::Hearing);
    let ahead = hearings.filter(|row| row.item.urgency.is_ahead());
    let mut met: Vec<Met> = ahead
        .filter_map(|row| {
            let At::Zoned(begins) = row.item.at? else { return None };
            let (name, item, title) = (row.name.clone(), row.item.id.clone(), row.item.title.clone());
            Some(Met { client: row.client, name, item, title, begins })
        })
        .collect();
    met.sort_by(|a, b| (a.begins, &a.name, &a.item).cmp(&(b.begins, &b.name, &b.item)));
    let ends = |begin: usize| {
        let first = met.get(begin).map(|met| met.begins);
        let near = |next: &Met| first.is_some_and(|first| next.begins.signed_duration_since(first) <= APART);
        begin + met.iter().skip(begin).take_while(|next| near(next)).count()
    };
    let (mut clashes, mut told) = (Vec::new(), 0);
    for begin in 0..met.len() {
        let end = ends(begin);
        // What ends no later than the hour before was told with it.
        if end > told && end - begin > 1 {
            clashes.push(Clash { hearings: met.get(begin..end).unwrap_or_default().to_vec() });
        }
        told = told.max(end);
    }
    clashes
}
