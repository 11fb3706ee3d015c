//! Duties as items: the next time of each, and the last one that passed without a word.

use super::duty_times::{DutyState, DutyTime};
use super::item::Item;
use super::item_id::ItemId;
use super::note::Note;
use super::urgency::Urgency;
use super::view::Outlook;
use crate::casefile::{Duty, Entry};
use crate::deadlines::{At, Kind};
use crate::l10n::Message;

impl Outlook<'_> {
    pub(super) fn duty_items(&self) -> impl Iterator<Item = Item> + '_ {
        self.duties.iter().flat_map(|duty| {
            let next = self.next_time(duty).map(|time| self.duty_item(duty, &time));
            // After weeks without the phone only the newest asks: nobody is buried in what is over.
            let passed = self.waiting(duty).into_iter().find(|time| time.state == DutyState::Missed);
            next.into_iter().chain(passed.map(|time| self.duty_item(duty, &time)))
        })
    }

    /// The item of one time of a duty.
    pub(super) fn duty_item(&self, duty: &Entry<Duty>, time: &DutyTime) -> Item {
        let (body, day, today) = (&duty.body, time.at.day, self.today);
        let (urgency, notes) = match time.state {
            // What began before midnight can still be done.
            DutyState::Open => (Urgency::of(day.max(today), today), Vec::new()),
            DutyState::Missed => (Urgency::Late, vec![Note::grave("passed", Message::new("duty-passed"))]),
            _ => (Urgency::of(day, today), Vec::new()),
        };
        let (id, title) = (ItemId::Duty(duty.id, day), self.titled(body.title(), body.person));
        let item = Item {
            act_by: Some(day),
            last_day: Some(day),
            at: body.when.begins.map(|_| At::Zoned(time.at.begins)),
            zone: body.tz(),
            place: body.place.clone(),
            urgency,
            notes,
            can_mark: self.may_mark_duty(body, time),
            marked: time.mark,
            ..Item::new(&id, title, Kind::Recurring, body.person)
        };
        item.with_days(today)
    }

    /// An appointment is marked once it has begun; what must be done by a day, at any time before it.
    pub(super) fn may_mark_duty(&self, duty: &Duty, time: &DutyTime) -> bool {
        let ahead = duty.kind.is_by_a_day() && duty.when.begins.is_none() && time.state == DutyState::Coming;
        time.waits() || ahead
    }
}
