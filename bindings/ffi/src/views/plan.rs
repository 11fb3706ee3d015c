use chrono::DateTime;
use faro_core::reminders::{Notification, Plan};

use super::Text;
use crate::reader::Reader;

/// All notifications that the device should hold: what it holds beyond them it drops.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PlanView {
    /// The instant that it was made for, RFC 3339.
    pub now: String,
    /// The zone that the device is in.
    pub zone: String,
    /// At most 64, the nearest first.
    pub notifications: Vec<PlannedNotification>,
    /// How many things have more reminders than these: plan again when these have come, or the list is opened.
    pub unplanned: u64,
}

/// One notification.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PlannedNotification {
    /// Stable across plans, and opaque: the platform stores it in the clear.
    pub id: String,
    /// When, RFC 3339, with the offset of the device's zone.
    pub at: String,
    /// The same in words, on the device's clock.
    pub at_text: Text,
    /// The same instant in seconds since 1970-01-01T00:00:00Z.
    pub at_epoch_seconds: i64,
    /// What the lock screen shows: never a word of the case.
    pub text: Text,
    /// The item that it is about, empty where it stands for all that is not held. Keep it out of what the platform
    /// stores in the clear.
    pub item: String,
}

impl PlanView {
    pub(crate) fn new(plan: Plan, reader: &Reader) -> PlanView {
        let planned = plan.notifications.into_iter().filter_map(|Notification { id, at, text, item }| {
            let instant = DateTime::parse_from_rfc3339(&at).ok()?;
            Some(PlannedNotification {
                id,
                at,
                at_text: reader.date_time(instant.naive_local()),
                at_epoch_seconds: instant.timestamp(),
                text: reader.own(text),
                item,
            })
        });
        PlanView {
            notifications: planned.collect(),
            now: plan.now,
            zone: plan.zone,
            unplanned: u64::try_from(plan.unplanned).unwrap_or(u64::MAX),
        }
    }
}
