use chrono::{DateTime, SecondsFormat, TimeZone};
use chrono_tz::Tz;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::ladder::{Rung, rungs};
use crate::casefile::DueItem;
use crate::deadlines::Kind;
use crate::l10n::{Message, Words};

/// The most notifications that iOS holds for one app; Android allows more.
pub const MOST: usize = 64;

/// All notifications that the phone should hold now: what it holds beyond them it may drop.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan {
    /// The instant that it was made for.
    pub now: String,
    /// The zone that the person is in.
    pub zone: String,
    /// At most [`MOST`], the nearest first.
    pub notifications: Vec<Notification>,
    /// How many more there will be, once these have come.
    pub unplanned: usize,
}

/// One notification.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Notification {
    /// Stable: the same item and rung have the same id in every plan. It tells nothing of either.
    pub id: String,
    /// When, RFC 3339, with the offset of the person's zone.
    pub at: String,
    /// What the lock screen shows: never a word of the case.
    pub text: String,
    /// The item that it is about.
    pub item: String,
}

/// Plans the notifications for what is due, from `now` on, for a person in `zone`.
///
/// Pure and idempotent. Nearest first; of two at one time, appearances first.
pub fn plan<Z: TimeZone>(now: &DateTime<Z>, zone: Tz, items: &[DueItem], words: &Words) -> Plan {
    let now = now.with_timezone(&zone);
    let rungs_of = |item| rungs(item, zone).into_iter().map(move |rung| (item, rung));
    let mut coming: Vec<(&DueItem, Rung)> = items.iter().flat_map(rungs_of).collect();
    coming.retain(|(_, rung)| rung.at > now);
    coming.sort_by(|(a, first), (b, second)| {
        (first.at, gravity(a.kind), &a.id, &first.name).cmp(&(
            second.at,
            gravity(b.kind),
            &b.id,
            &second.name,
        ))
    });
    let unplanned = coming.len().saturating_sub(MOST);
    coming.truncate(MOST);
    let notification = |(item, rung): (&DueItem, Rung)| Notification {
        id: notification_id(&item.id, &rung.name),
        at: rung.at.to_rfc3339_opts(SecondsFormat::Secs, true),
        text: words.text(&discreet(rung.days_left)),
        item: item.id.clone(),
    };
    Plan {
        now: now.to_rfc3339_opts(SecondsFormat::Secs, true),
        zone: zone.name().to_owned(),
        notifications: coming.into_iter().map(notification).collect(),
        unplanned,
    }
}

fn gravity(kind: Kind) -> u8 {
    match kind {
        Kind::Hours => 0,
        Kind::Appearance | Kind::Recurring => 1,
        Kind::Deadline | Kind::Window | Kind::Expiry => 2,
        Kind::Opening | Kind::Information | Kind::Expected | Kind::NoLimit | Kind::Adjuster => 3,
    }
}

/// The platform stores ids in the clear: a hash keeps `us.asylum.one_year` out of them.
fn notification_id(item: &str, rung: &str) -> String {
    let hash = Sha256::digest(format!("{item}\n{rung}"));
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn discreet(days_left: i64) -> Message {
    match days_left {
        0 => Message::new("reminder-today"),
        1 => Message::new("reminder-tomorrow"),
        days => Message::new("reminder-days").with("days", days),
    }
}
