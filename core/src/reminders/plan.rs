//! The notifications themselves: their ids, what a locked phone shows, and what must change on it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, SecondsFormat, TimeZone, Utc};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::choice::{Candidate, Choice, choose};
use super::settings::Settings;
use super::thing::Thing;
use crate::deadlines::Tz;
use crate::l10n::{Message, Words};
use crate::outlook::Coming;

/// All notifications that the phone should hold now: what it holds beyond them it may drop.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan {
    /// The instant that it was made for.
    pub now: String,
    /// The zone that the person is in.
    pub zone: String,
    /// At most [`super::MOST`], the nearest first.
    pub notifications: Vec<Notification>,
    /// How many things have no reminder here at all; the notification without items stands for them.
    pub later: usize,
    /// How many things have more reminders than these: they are planned anew when the list is opened.
    pub unplanned: usize,
}

/// One notification: no two say the same in the same minute.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Notification {
    /// Stable: the same items and rungs have the same id in every plan. It tells nothing of either.
    pub id: String,
    /// When, RFC 3339, with the offset of the person's zone.
    pub at: String,
    /// What the lock screen shows: never a word of the case, unless the person chose so.
    pub text: String,
    /// The items that it is about; none where it stands for all that is not held.
    pub items: Vec<String>,
    /// What these are called, each once: for the list alone, never for a platform that stores it in the clear.
    #[serde(skip)]
    pub about: Vec<Message>,
}

/// A notification that the phone holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its id.
    pub id: String,
    /// When, as the plan gave it.
    pub at: String,
    /// What it shows.
    pub text: String,
}

/// What to change on the phone.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Changes {
    /// The ids to cancel.
    pub cancel: Vec<String>,
    /// What to set, in place of one with the same id if there is one.
    pub set: Vec<Notification>,
}

impl Plan {
    /// What to change on a phone that holds these.
    pub fn diff(&self, held: &[Held]) -> Changes {
        let held: BTreeMap<&str, &Held> = held.iter().map(|held| (held.id.as_str(), held)).collect();
        let is_held = |planned: &&Notification| {
            let there = held.get(planned.id.as_str());
            there.is_some_and(|there| same_instant(&there.at, &planned.at) && there.text == planned.text)
        };
        let wanted = |id: &str| self.notifications.iter().any(|planned| planned.id == id);
        Changes {
            cancel: held.keys().filter(|id| !wanted(id)).map(|id| (*id).to_owned()).collect(),
            set: self.notifications.iter().filter(|planned| !is_held(planned)).cloned().collect(),
        }
    }
}

/// Plans the notifications for what is coming, from `now` on, for a person in `zone`.
///
/// Pure and idempotent. If not all fit, the nearest and gravest are held, and one more that rings when the first of the
/// others would and asks to open the list.
pub fn plan<Z: TimeZone>(
    now: &DateTime<Z>,
    zone: Tz,
    coming: &Coming,
    settings: &Settings,
    words: &Words,
) -> Plan {
    let now = now.with_timezone(&zone);
    let Choice { mut held, left, sources } = choose(now, coming, settings, words);
    let shown: BTreeSet<usize> = held.iter().map(|candidate| candidate.source).collect();
    held.sort_unstable_by(|a, b| a.voice().cmp(&b.voice()).then_with(|| a.cmp(b)));
    let mut merged: Vec<_> = held.chunk_by(|a, b| a.voice() == b.voice()).collect();
    merged.sort_by_key(|members| members.first().map(|first| (first.at, *first)));
    let text = |at: DateTime<Utc>| text(at.with_timezone(&zone));
    let notification = |members: &&[Candidate<'_>]| {
        let first = members.first()?;
        let thing = |member: &Candidate<'_>| sources.get(member.source).map(|source| source.thing);
        let items = members.iter().filter_map(|member| Some(thing(member)?.item(member.day)));
        let things: Vec<_> = members.iter().filter_map(thing).collect();
        Some(Notification {
            id: notification_id(members),
            at: text(first.at),
            text: words.text(&first.said.message(&things)?),
            items: items.collect::<BTreeSet<_>>().into_iter().collect(),
            about: titles(&things),
        })
    };
    let mut notifications: Vec<_> = merged.iter().filter_map(notification).collect();
    if let Some(left) = left {
        let place = merged.partition_point(|members| members.first().is_some_and(|first| first.at <= left));
        let more = words.text(&Message::new("reminder-more"));
        let summary = Notification {
            id: hash("more"),
            at: text(left),
            text: more,
            items: Vec::new(),
            about: Vec::new(),
        };
        notifications.insert(place.min(notifications.len()), summary);
    }
    let later = sources.iter().enumerate();
    let later = later.filter(|(place, source)| source.comes && !shown.contains(place)).count();
    Plan {
        now: text(now.to_utc()),
        zone: zone.name().to_owned(),
        notifications,
        later,
        unplanned: sources.iter().filter(|source| source.dropped).count(),
    }
}

fn titles(things: &[Thing<'_>]) -> Vec<Message> {
    let mut titles: Vec<Message> = Vec::new();
    for title in things.iter().map(|thing| thing.title()) {
        if !titles.contains(title) {
            titles.push(title.clone());
        }
    }
    titles
}

fn text(at: DateTime<Tz>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn same_instant(one: &str, other: &str) -> bool {
    match (DateTime::parse_from_rfc3339(one), DateTime::parse_from_rfc3339(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// The platform stores ids in the clear: a hash keeps `us.asylum.one_year` out of them.
fn notification_id(members: &[Candidate<'_>]) -> String {
    let name = |member: &Candidate<'_>| {
        let (id, step) = (member.id, member.step);
        member.day.map_or_else(|| format!("{id}\n{step}"), |day| format!("{id}\n{step}\n{day}"))
    };
    let names: BTreeSet<String> = members.iter().map(name).collect();
    hash(&names.into_iter().collect::<Vec<_>>().join("\n\n"))
}

fn hash(text: &str) -> String {
    Sha256::digest(text).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
