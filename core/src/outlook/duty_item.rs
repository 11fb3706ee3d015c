//! Duties as items: the times of each that are open, or else the next, and the last one that passed without a word.

use super::duty_state::DutyState;
use super::duty_times::DutyTime;
use super::item::Item;
use super::item_id::ItemId;
use super::labelled::LabelledDay;
use super::note::Note;
use super::urgency::Urgency;
use super::view::Outlook;
use crate::casefile::{Duty, DutyKind, Entry};
use crate::deadlines::{At, Kind};
use crate::l10n::Message;

impl Outlook<'_> {
    pub(super) fn duty_items(&self) -> impl Iterator<Item = Item> + '_ {
        self.duties
            .iter()
            .flat_map(|duty| self.times_due(duty).into_iter().map(|time| self.duty_item(duty, &time)))
    }

    /// The times of a duty that are items.
    pub(super) fn times_due(&self, duty: &Entry<Duty>) -> Vec<DutyTime> {
        let (mut times, passed): (Vec<_>, Vec<_>) =
            self.waiting(duty).into_iter().partition(|time| time.state == DutyState::Open);
        if times.is_empty() {
            times.extend(self.next_time(duty));
        }
        // After weeks without the phone only the newest asks: nobody is buried in what is over.
        times.extend(passed.into_iter().next());
        times
    }

    /// The item of one time of a duty.
    pub(super) fn duty_item(&self, duty: &Entry<Duty>, time: &DutyTime) -> Item {
        let (body, day, today) = (&duty.body, time.at.day, self.today);
        let passed = time.state == DutyState::Unanswered;
        let note = passed.then(|| Note::grave("passed", Message::new("duty-passed")));
        let own_day = body.kind.is_new_address() && !passed;
        let own_day = own_day.then(|| Note::plain("own_day", Message::new("duty-own-day")));
        let (id, title) = (ItemId::Duty(duty.id, day), self.titled(body.title(), body.person));
        let item = Item {
            act_by: Some(day),
            last_day: Some(day),
            at: body.when.begins.map(|_| At::Zoned(time.at.begins)),
            zone: body.tz(),
            place: body.place.clone(),
            urgency: Urgency::of_duty(day, time.state, today),
            notes: note.into_iter().chain(own_day).collect(),
            doubts: self.doubts_about(duty.id),
            can_mark: self.may_mark_duty(body, time),
            marked: time.mark,
            ..Item::new(&id, Some(day), title, Kind::Recurring, body.person)
        };
        let mut item = item.with_days_as(label(body.kind), self.now);
        let ends = (time.at.ends > time.at.begins && item.at.is_some()).then_some(At::Zoned(time.at.ends));
        // "Be there at nine" says nothing to somebody who looks at half past.
        let ends = ends.map(|ends| LabelledDay::new("due-ends", ends, today));
        item.days.extend(ends);
        item
    }

    /// An appointment is marked once it has begun; what must be done by a day, at any time before it.
    pub(super) fn may_mark_duty(&self, duty: &Duty, time: &DutyTime) -> bool {
        let ahead = duty.kind.is_by_a_day() && duty.when.begins.is_none() && time.state == DutyState::Coming;
        time.waits() || ahead
    }
}

/// What the day of a duty is called: only some are a place to be at.
fn label(kind: DutyKind) -> &'static str {
    match kind {
        DutyKind::OfficeVisit | DutyKind::HomeVisit | DutyKind::Report => "due-begins",
        DutyKind::Photo | DutyKind::CallWindow | DutyKind::Charging | DutyKind::CourtCheck => "due-on",
        DutyKind::PermitExpiry | DutyKind::ParoleExpiry | DutyKind::IdentityExpiry => "due-ends",
        DutyKind::AnnualFee | DutyKind::AddressSupervision | DutyKind::AddressLawyer | DutyKind::Other => {
            "due-act-by"
        }
    }
}
