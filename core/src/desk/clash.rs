//! Two hearings that one person cannot attend.

use chrono::{DateTime, TimeDelta};

use super::row::DeskRow;
use crate::deadlines::{At, Tz};
use crate::l10n::Message;
use crate::outlook::TargetKind;
use crate::vault::RecordId;

/// Nearer to each other than this nobody is at both.
const APART: TimeDelta = TimeDelta::hours(1);

/// Two hearings within one hour, wherever their courts are.
#[derive(Clone, Debug, PartialEq)]
pub struct Clash {
    /// The earlier one, and the other.
    pub hearings: [Met; 2],
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
        let [first, second] = self.hearings.each_ref().map(|met| {
            let when = Message::day_time(met.begins.naive_local());
            Message::new("desk-clash-one")
                .with("name", met.name.as_str())
                .with("title", met.title.clone())
                .with("when", when)
                .with("zone", met.begins.timezone().name())
        });
        Message::new("desk-clash").with("first", first).with("second", second)
    }
}

/// The hearings that are to come and lie within an hour of each other, the earliest first.
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
    let near = |first: &Met, rest: &[Met]| -> Vec<Clash> {
        let near = rest.iter().take_while(|next| next.begins.signed_duration_since(first.begins) <= APART);
        near.map(|next| Clash { hearings: [first.clone(), next.clone()] }).collect()
    };
    met.iter()
        .enumerate()
        .flat_map(|(at, first)| near(first, met.get(at + 1..).unwrap_or_default()))
        .collect()
}
