//! What reminders are about: something that is due, or a duty.

use chrono::NaiveDate;

use crate::deadlines::{At, Kind, Tz};
use crate::l10n::Message;
use crate::outlook::{Coming, Item, OpenDuty, Urgency};

/// What reminders are about.
#[derive(Clone, Copy)]
pub(super) enum Thing<'a> {
    Item(&'a Item),
    Duty(&'a OpenDuty),
}

impl<'a> Thing<'a> {
    /// Each item, then each duty.
    pub(super) fn all(coming: &'a Coming) -> impl Iterator<Item = Thing<'a>> {
        coming.items.iter().map(Thing::Item).chain(coming.duties.iter().map(Thing::Duty))
    }

    pub(super) fn id(self) -> &'a str {
        match self {
            Thing::Item(item) => &item.id,
            Thing::Duty(duty) => &duty.id,
        }
    }

    pub(super) fn title(self) -> &'a Message {
        match self {
            Thing::Item(item) => &item.title,
            Thing::Duty(duty) => &duty.title,
        }
    }

    /// What the day of an item is; none of a duty.
    pub(super) fn kind(self) -> Option<Kind> {
        match self {
            Thing::Item(item) => Some(item.kind),
            Thing::Duty(_) => None,
        }
    }

    /// The zone of its clock.
    pub(super) fn zone(self) -> Option<Tz> {
        match self {
            Thing::Item(item) => match item.at {
                Some(At::Zoned(at)) => Some(at.timezone()),
                _ => None,
            },
            Thing::Duty(duty) => Some(duty.zone),
        }
    }

    /// Where it is; may be empty.
    pub(super) fn place(self) -> &'a str {
        match self {
            Thing::Item(item) => &item.place,
            Thing::Duty(_) => "",
        }
    }

    /// Whether it was sent and waits for its receipt.
    pub(super) fn is_sent(self) -> bool {
        matches!(self, Thing::Item(item) if item.urgency == Urgency::Sent)
    }

    /// Whether it is a look at the court's system for a hearing.
    pub(super) fn is_look(self) -> bool {
        matches!(self, Thing::Duty(duty) if duty.hearing.is_some())
    }

    /// The question when it is over, said in full.
    pub(super) fn over(self) -> &'static str {
        match self {
            Thing::Item(item) if item.kind == Kind::Appearance => "reminder-attended-full",
            _ => "reminder-over-full",
        }
    }

    /// The item that is meant on a day.
    pub(super) fn item(self, day: Option<NaiveDate>) -> String {
        match (self, day) {
            (Thing::Duty(duty), Some(day)) => duty.item_on(day),
            _ => self.id().to_owned(),
        }
    }
}
