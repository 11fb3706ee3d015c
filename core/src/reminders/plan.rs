//! The notifications themselves: their ids, what a locked phone shows, and what must change on it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, SecondsFormat, TimeZone};
use chrono_tz::Tz;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::choice::{Candidate, Choice, Source, Thing, choose};
use super::ladder::Step;
use super::settings::Settings;
use crate::deadlines::At;
use crate::l10n::{Arg, Message, Words};
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
    /// How many things have more reminders than these: they are planned anew when the list is opened.
    pub unplanned: usize,
    /// Things of which no reminder is held yet; the notification without an item stands for all of them.
    pub later: Vec<Later>,
}

/// One notification.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Notification {
    /// Stable: the same item and rung have the same id in every plan. It tells nothing of either.
    pub id: String,
    /// When, RFC 3339, with the offset of the person's zone.
    pub at: String,
    /// What the lock screen shows: never a word of the case, unless the person chose so.
    pub text: String,
    /// The item that it is about; empty where it stands for all that is not held.
    pub item: String,
}

/// Something of which no reminder is held yet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Later {
    /// The item or the duty.
    pub item: String,
    /// When its first reminder will be, RFC 3339: not before the notification that stands for it.
    pub at: String,
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
    let Choice { mut held, left, sources } = choose(now, coming, settings);
    held.sort_by(|a, b| a.rung.at.cmp(&b.rung.at).then_with(|| a.cmp(b)));
    let notification = |candidate: &Candidate<'_>| Notification {
        id: notification_id(candidate),
        at: text(candidate.rung.at),
        text: words.text(&said(candidate, sources.get(candidate.source), settings, zone)),
        item: candidate.id.to_owned(),
    };
    let mut notifications: Vec<_> = held.iter().map(notification).collect();
    if let Some(left) = left {
        let place = held.partition_point(|candidate| candidate.rung.at <= left);
        let more = words.text(&Message::new("reminder-more"));
        let summary = Notification { id: hash("more"), at: text(left), text: more, item: String::new() };
        notifications.insert(place, summary);
    }
    let shown: BTreeSet<usize> = held.iter().map(|candidate| candidate.source).collect();
    let later = sources.iter().enumerate().filter(|(place, _)| !shown.contains(place));
    let later = later.filter_map(|(_, source)| Some((source.first?, source.thing.id())));
    let mut later: Vec<_> = later.collect();
    later.sort();
    Plan {
        now: text(now),
        zone: zone.name().to_owned(),
        notifications,
        unplanned: sources.iter().filter(|source| source.dropped).count(),
        later: later.into_iter().map(|(at, item)| Later { item: item.to_owned(), at: text(at) }).collect(),
    }
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
fn notification_id(candidate: &Candidate<'_>) -> String {
    let (id, step) = (candidate.id, candidate.rung.step);
    hash(&candidate.day.map_or_else(|| format!("{id}\n{step}"), |day| format!("{id}\n{step}\n{day}")))
}

fn hash(text: &str) -> String {
    Sha256::digest(text).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn said(candidate: &Candidate<'_>, source: Option<&Source<'_>>, settings: &Settings, zone: Tz) -> Message {
    let thing = source.filter(|_| !settings.discreet).map(|source| source.thing);
    thing.and_then(|thing| in_full(candidate, thing, zone)).unwrap_or_else(|| discreet(candidate))
}

fn discreet(candidate: &Candidate<'_>) -> Message {
    match (candidate.rung.step, candidate.rung.days_left) {
        (Step::Leave, _) => Message::new("reminder-leave"),
        (Step::Begins, _) => Message::new("reminder-now"),
        (Step::Soon | Step::Closes, _) => Message::new("reminder-soon"),
        (_, ..=0) => Message::new("reminder-today"),
        (_, 1) => Message::new("reminder-tomorrow"),
        (_, days) => Message::new("reminder-days").with("days", days),
    }
}

/// What it is, and when, on the clock where the person is.
fn in_full(candidate: &Candidate<'_>, thing: Thing<'_>, zone: Tz) -> Option<Message> {
    let day_and_time = |at: DateTime<Tz>| {
        let at = at.with_timezone(&zone);
        Arg::from(Message::new("date-time").with("date", at.date_naive()).with("time", at.time()))
    };
    let (title, when) = match thing {
        Thing::Item(item) => {
            // Who let the day to act by pass is told of the one that is left.
            let last = matches!(candidate.rung.step, Step::Last(_));
            let when = match (item.at, if last { item.last_day } else { item.act_by }) {
                (Some(At::Zoned(at)), _) => day_and_time(at),
                (Some(at), _) => at.day().into(),
                (None, day) => day?.into(),
            };
            (&item.title, when)
        }
        Thing::Duty(duty) => {
            let day = candidate.day?;
            let begins = duty.when.begins.and_then(|_| duty.when.occurrence(day, duty.zone));
            (&duty.title, begins.map_or(day.into(), |at| day_and_time(at.begins)))
        }
    };
    Some(Message::new("reminder-full").with("title", title.clone()).with("when", when))
}
