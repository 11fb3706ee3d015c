//! Hearings as items: those to come, and those of which nobody said yet how they went.

use chrono::{DateTime, NaiveDate};

use super::hearing_date::Truth;
use super::hearing_note::notes;
use super::item::Item;
use super::item_id::ItemId;
use super::note::Note;
use super::rule_item::says_hearing;
use super::urgency::Urgency;
use super::view::{Outlook, SeenHearing};
use crate::casefile::{Hearing, HearingSource};
use crate::deadlines::{Kind, Tz};
use crate::l10n::Message;
use crate::prooflog::{Mark, ProofResult};

impl Outlook<'_> {
    pub(super) fn hearing_items(&self) -> impl Iterator<Item = Item> + '_ {
        self.hearings.iter().filter_map(|hearing| self.hearing_item(hearing))
    }

    pub(super) fn hearing_item(&self, hearing: &SeenHearing) -> Option<Item> {
        let (day, _) = hearing.body.when()?;
        let said = self.mark_of_hearing(hearing).map(|mark| mark.result);
        let urgency = Urgency::of_hearing(day, said, self.today)?;
        Some(self.item_of_hearing(hearing, day, urgency))
    }

    /// The item of a hearing on the day that counts, whether or not it asks for anything.
    pub(super) fn item_of_hearing(&self, hearing: &SeenHearing, day: NaiveDate, urgency: Urgency) -> Item {
        let SeenHearing { id, body, .. } = hearing;
        let mut rules = self.book.rules().filter(|rule| rule.jurisdiction() == body.jurisdiction);
        let rule = rules.find(|rule| says_hearing(rule));
        let (item_id, title) = (ItemId::Hearing(*id), self.titled(body.title(), body.person));
        let item = Item {
            rule: rule.map(|rule| rule.id.clone()),
            act_by: Some(day),
            last_day: Some(day),
            at: body.at(),
            leave_by: self.leave_by(body),
            zone: body.tz(),
            place: body.place.clone(),
            urgency,
            notes: self.notes_of_hearing(hearing),
            doubts: self.doubts_about(*id),
            can_mark: self.may_mark_hearing(hearing),
            marked: self.mark_of_hearing(hearing),
            passed: self.passed_day(hearing).map(|(_, day)| day),
            ..Item::new(&item_id, Some(day), title, Kind::Appearance, body.person)
        };
        item.with_days(self.now)
    }

    /// What must be said beside a hearing, the gravest first. Of one that is over only what came of it matters.
    pub(super) fn notes_of_hearing(&self, hearing: &SeenHearing) -> Vec<Note> {
        let day = hearing.body.when().map(|(day, _)| day);
        match self.mark_of_hearing(hearing).map(|mark| mark.result) {
            Some(ProofResult::Missed | ProofResult::CouldNot) => {
                vec![Note::grave("missed", Message::new("hearing-missed"))]
            }
            Some(_) => Vec::new(),
            None if day.is_some_and(|day| day < self.today) => {
                vec![Note::grave("over", Message::new("hearing-over"))]
            }
            None => {
                let passed = self.passed_day(hearing).map(|(source, day)| {
                    let message = Message::new("hearing-passed").with("source", source.kind.message());
                    Note::grave("passed", message.with("date", day))
                });
                let notes = notes(&hearing.body, &hearing.truth, self.today);
                passed.into_iter().chain(notes).collect()
            }
        }
    }

    /// What was said of a hearing on the day that counts now: one that was moved is not marked any more.
    pub(super) fn mark_of_hearing(&self, hearing: &SeenHearing) -> Option<Mark> {
        let day = hearing.body.when().map(|(day, _)| day);
        self.marks.on(&ItemId::Hearing(hearing.id).to_string(), day).copied()
    }

    /// The day that another source told and that is over, while nobody said what came of it.
    pub(super) fn passed_day(&self, hearing: &SeenHearing) -> Option<(HearingSource, NaiveDate)> {
        let id = ItemId::Hearing(hearing.id).to_string();
        Truth::passed(&hearing.body, self.today).filter(|(_, day)| self.marks.on(&id, Some(*day)).is_none())
    }

    /// Whether it has begun, and nobody said yet what came of it.
    pub(super) fn may_mark_hearing(&self, hearing: &SeenHearing) -> bool {
        let begun = self.has_begun(hearing) && self.mark_of_hearing(hearing).is_none();
        begun || self.passed_day(hearing).is_some()
    }

    /// When to leave, on the clock of the one who leaves.
    pub(super) fn leave_by(&self, hearing: &Hearing) -> Option<DateTime<Tz>> {
        hearing.leave_by().map(|leave| leave.with_timezone(&self.now.timezone()))
    }

    pub(super) fn has_begun(&self, hearing: &SeenHearing) -> bool {
        let day = hearing.body.when().map(|(day, _)| day);
        let begins = hearing.body.begins();
        begins.map_or(day.is_some_and(|day| day <= self.today), |begins| begins <= self.now)
    }
}
