//! The notifications themselves: their ids, what a locked phone shows, and what must change on it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, TimeDelta, TimeZone, Utc};
use serde::Serialize;

use super::choice::{Candidate, Choice, choose};
use super::ladder::Step;
use super::looks::looks;
use super::notification::{Notification, Purpose, hash, test_id, text};
use super::settings::{MOST, Settings};
use super::thing::Thing;
use crate::deadlines::{Kind, Tz};
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
    /// The next morning of a hearing: the one that may ring as an alarm.
    pub fn next_morning(&self) -> Option<&Notification> {
        self.notifications.iter().find(|planned| planned.purpose == Purpose::Morning)
    }

    /// What to change on a phone that holds these.
    pub fn diff(&self, held: &[Held]) -> Changes {
        let held: BTreeMap<&str, &Held> = held.iter().map(|held| (held.id.as_str(), held)).collect();
        let is_held = |planned: &&Notification| {
            let there = held.get(planned.id.as_str());
            there.is_some_and(|there| same_instant(&there.at, &planned.at) && there.text == planned.text)
        };
        let wanted = |id: &str| self.notifications.iter().any(|planned| planned.id == id);
        Changes {
            // A test that is on its way rings, whatever is planned meanwhile.
            cancel: held
                .keys()
                .filter(|id| !wanted(id) && **id != test_id())
                .map(|id| (*id).to_owned())
                .collect(),
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
    let mut looks = looks(now, coming, settings);
    let Choice { mut held, left, sources } =
        choose(now, MOST.saturating_sub(looks.len()), coming, settings, words);
    let shown: BTreeSet<usize> = held.iter().map(|candidate| candidate.source).collect();
    held.sort_unstable_by(|a, b| a.voice().cmp(&b.voice()).then_with(|| a.cmp(b)));
    let merged = held.chunk_by(|a, b| a.voice() == b.voice());
    let mut merged: Vec<Named<'_>> = merged.map(|members| (notification_id(members), members)).collect();
    merged.sort_by_key(|(_, members)| members.first().map(|first| (first.at, *first)));
    let text = |at: DateTime<Utc>| text(at.with_timezone(&zone));
    let mornings = mornings(&merged);
    let notification = |(id, members): &Named<'_>| {
        let first = members.first()?;
        let thing = |member: &Candidate<'_>| sources.get(member.source).map(|source| source.thing);
        let items = members.iter().filter_map(|member| Some(thing(member)?.item(member.day)));
        let things: Vec<_> = members.iter().filter_map(thing).collect();
        let is_hearing = |member: &Candidate<'_>| {
            thing(member).is_some_and(|thing| thing.kind() == Some(Kind::Appearance))
        };
        let again_of = repeated(members, &mornings);
        Some(Notification {
            id: id.clone(),
            at: text(first.at),
            text: words.text(&first.said.message(&things)?),
            purpose: match again_of {
                Some(_) => Purpose::Again,
                None if members.iter().any(|one| one.step == Step::Day && is_hearing(one)) => {
                    Purpose::Morning
                }
                None => Purpose::Tell,
            },
            again_of,
            holds_until: first.said.holds_until(first.at.with_timezone(&zone)).map(|at| text(at.to_utc())),
            items: items.collect::<BTreeSet<_>>().into_iter().collect(),
            about: titles(&things),
        })
    };
    let mut notifications: Vec<_> = merged
        .iter()
        .filter_map(|named @ (_, members)| Some((members.first()?.at, notification(named)?)))
        .collect();
    let asking = |at: DateTime<Utc>, id, purpose| {
        (at, Notification::about_nothing(purpose, id, at.with_timezone(&zone), "reminder-more", words))
    };
    notifications.extend(left.map(|left| asking(left, hash("more"), Purpose::More)));
    // Both say the same: never in one minute.
    looks.iter_mut().filter(|at| Some(**at) == left).for_each(|at| *at += TimeDelta::minutes(1));
    notifications.extend(looks.into_iter().map(|at| {
        let day = at.with_timezone(&zone).date_naive();
        asking(at, hash(&format!("look\n{day}")), Purpose::Look)
    }));
    notifications.sort_by_key(|(at, _)| *at);
    let notifications = notifications.into_iter().map(|(_, one)| one).collect();
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

/// The id of a notification and what it says at once.
type Named<'a> = (String, &'a [Candidate<'a>]);

/// Which notification is the morning's of what, and when.
type Mornings<'a> = BTreeMap<(&'a str, Option<NaiveDate>), (DateTime<Utc>, String)>;

fn mornings<'a>(merged: &[Named<'a>]) -> Mornings<'a> {
    let own = |(id, members): &Named<'a>| {
        let first = members.iter().filter(|member| member.step == Step::Day);
        first.map(|first| ((first.id, first.day), (first.at, id.clone()))).collect::<Vec<_>>()
    };
    merged.iter().flat_map(own).collect()
}

/// What a notification repeats, if it does nothing else: of several mornings the last one, so that an answer to one
/// silences no other.
fn repeated(members: &[Candidate<'_>], mornings: &Mornings<'_>) -> Option<String> {
    let again = |member: &Candidate<'_>| matches!(member.step, Step::Again(_));
    let first = members.iter().all(again).then(|| members.iter())?;
    first.filter_map(|member| mornings.get(&(member.id, member.day))).max().map(|(_, id)| id.clone())
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

fn same_instant(one: &str, other: &str) -> bool {
    match (DateTime::parse_from_rfc3339(one), DateTime::parse_from_rfc3339(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

fn notification_id(members: &[Candidate<'_>]) -> String {
    let name = |member: &Candidate<'_>| {
        let (id, step) = (member.id, member.step);
        member.day.map_or_else(|| format!("{id}\n{step}"), |day| format!("{id}\n{step}\n{day}"))
    };
    let names: BTreeSet<String> = members.iter().map(name).collect();
    hash(&names.into_iter().collect::<Vec<_>>().join("\n\n"))
}
