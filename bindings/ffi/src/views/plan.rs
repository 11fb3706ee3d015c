//! Reminders as a platform schedules them: opaque ids, and texts that a locked phone may show.

use chrono::{DateTime, SecondsFormat};
use faro_core::reminders::{Changes, Held, Notification, Plan, Purpose};

use super::Text;
use crate::reader::Reader;

/// All notifications that the device should hold.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PlanView {
    /// The instant that it was made for, RFC 3339.
    pub now: String,
    /// The zone that the device is in.
    pub zone: String,
    /// No more than a phone can hold, the nearest first.
    pub notifications: Vec<PlannedNotification>,
    /// How many things have more reminders than these: plan again when these have come, or the list is opened.
    pub unplanned: u64,
}

/// How to get from what the device holds to what it should hold.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PlanChanges {
    /// The ids to take away: first, so that there are never more than a device can hold.
    pub cancel: Vec<String>,
    /// What to set, in the place of one with the same id if there is one.
    pub set: Vec<PlannedNotification>,
    /// All that the device then holds, the nearest first: for what must survive a restart.
    pub held: Vec<PlannedNotification>,
    /// The one that also rings as an alarm, where the platform has alarms and the person chose it.
    pub alarm: Option<PlannedNotification>,
    /// What is said of one that comes after its words were true: nothing of the case.
    pub missed: Text,
    /// What stands on the button that answers one that rings again.
    pub heard: Text,
}

/// A notification that the device holds.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct HeldNotification {
    /// Its id.
    pub id: String,
    /// When, in seconds since 1970-01-01T00:00:00Z.
    pub at_epoch_seconds: i64,
    /// What it shows.
    pub text: String,
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
    /// What it is there for.
    pub purpose: Purpose,
    /// Of what rings again, the id of the one that it repeats: show it in the place of that one. An answer to any of them
    /// ends those that are to come.
    pub again_of: Option<String>,
    /// Until when its words are true, in seconds since 1970-01-01T00:00:00Z; none where they stay true. Later,
    /// `PlanChanges.missed` is said in their place.
    pub holds_until_epoch_seconds: Option<i64>,
    /// The items that it is about; none where it stands for all that is not held. Keep them out of what the platform
    /// stores in the clear.
    pub items: Vec<String>,
    /// What these are called, each once: shown in the open app. Only `Faro.plan` says it, for what `Faro.plan_changes`
    /// answers is stored.
    pub about: Vec<Text>,
}

impl PlanView {
    pub(crate) fn new(plan: Plan, reader: &Reader) -> PlanView {
        PlanView {
            notifications: PlannedNotification::shown(plan.notifications, reader),
            now: plan.now,
            zone: plan.zone,
            unplanned: u64::try_from(plan.unplanned).unwrap_or(u64::MAX),
        }
    }
}

impl PlanChanges {
    pub(crate) fn new(
        changes: Changes,
        plan: Plan,
        alarm: Option<Notification>,
        reader: &Reader,
    ) -> PlanChanges {
        PlanChanges {
            cancel: changes.cancel,
            alarm: alarm.and_then(|alarm| PlannedNotification::new(&alarm, reader)),
            missed: reader.say_id("reminder-missed"),
            heard: reader.say_id("reminder-heard"),
            set: PlannedNotification::all(changes.set, reader),
            held: PlannedNotification::all(plan.notifications, reader),
        }
    }
}

impl PlannedNotification {
    fn all(planned: Vec<Notification>, reader: &Reader) -> Vec<PlannedNotification> {
        planned.into_iter().filter_map(|planned| PlannedNotification::new(&planned, reader)).collect()
    }

    /// The same with what each is about.
    fn shown(planned: Vec<Notification>, reader: &Reader) -> Vec<PlannedNotification> {
        let shown = |planned: Notification| {
            let about = planned.about.iter().map(|title| reader.say(title)).collect();
            Some(PlannedNotification { about, ..PlannedNotification::new(&planned, reader)? })
        };
        planned.into_iter().filter_map(shown).collect()
    }

    pub(crate) fn new(planned: &Notification, reader: &Reader) -> Option<PlannedNotification> {
        let instant = DateTime::parse_from_rfc3339(&planned.at).ok()?;
        let until = planned.holds_until.as_ref().and_then(|until| DateTime::parse_from_rfc3339(until).ok());
        Some(PlannedNotification {
            id: planned.id.clone(),
            at: planned.at.clone(),
            at_text: reader.date_time(instant.naive_local()),
            at_epoch_seconds: instant.timestamp(),
            text: reader.own(planned.text.clone()),
            purpose: planned.purpose,
            again_of: planned.again_of.clone(),
            holds_until_epoch_seconds: until.map(|until| until.timestamp()),
            items: planned.items.clone(),
            about: Vec::new(),
        })
    }
}

impl From<HeldNotification> for Held {
    /// What no clock can show is no instant, and is set anew.
    fn from(HeldNotification { id, at_epoch_seconds, text }: HeldNotification) -> Held {
        let at = DateTime::from_timestamp(at_epoch_seconds, 0);
        let at = at.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true)).unwrap_or_default();
        Held { id, at, text }
    }
}
