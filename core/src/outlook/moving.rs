//! A move: whom it concerns, and who must learn of it.

use chrono::NaiveDate;

use super::item::{Item, Target, TargetKind};
use super::view::Outlook;
use crate::casefile::{Duty, DutyKind, MOVED, Move, Relation, Role};
use crate::deadlines::{FactValue, Kind, Recurrence, Rule, compute};

impl Outlook<'_> {
    /// A move of everybody in the case on this day: to be written with [`crate::casefile::Casefile::record_move`].
    ///
    /// Each office that a rule names is an item for each person. The supervision and each lawyer get a task of their own,
    /// by the nearest date of those rules.
    pub fn moving(&self, day: NaiveDate) -> Move {
        let counts =
            |rule: &&Rule| rule.kind == Kind::Deadline && rule.disputes.is_none() && rule.counts_from(MOVED);
        let rules: Vec<&Rule> = self.book.rules().filter(counts).collect();
        let asks = |there: &&String| rules.iter().any(|rule| rule.jurisdiction() == there.as_str());
        let jurisdictions = self.jurisdictions.iter().filter(asks).cloned().collect();
        let members = self.people.iter().filter(|person| person.body.relation != Relation::Myself);
        let people = std::iter::once(None).chain(members.map(|person| Some(person.id))).collect();
        let nearest = Recurrence::once(self.nearest(&rules, day));
        let zone = self.now.timezone().name();
        let task = |kind| Duty::new(kind, nearest.clone(), zone);
        let supervised = self.duties.iter().any(|duty| duty.body.kind.is_supervision());
        let mut tasks: Vec<Duty> =
            supervised.then(|| task(DutyKind::AddressSupervision)).into_iter().collect();
        let lawyers = self.contacts.iter().filter(|contact| contact.body.role == Role::Lawyer);
        tasks.extend(
            lawyers.map(|lawyer| Duty { place: lawyer.body.phone.clone(), ..task(DutyKind::AddressLawyer) }),
        );
        Move { day, jurisdictions, people, tasks }
    }

    /// What is due because somebody moved: each office that a rule names, for each person, and each task of a move.
    pub fn because_of_move(&self) -> Vec<Item> {
        let of_rule = |id: &str| self.book.rule(id).is_ok_and(|rule| rule.counts_from(MOVED));
        let of_task = |target: &Target| {
            let mut duties = self.duties.iter().filter(|duty| duty.body.kind.is_new_address());
            target.kind == TargetKind::Duty && duties.any(|duty| duty.id.to_string() == target.id)
        };
        let mut items = self.items();
        items.retain(|item| item.rule.as_deref().is_some_and(of_rule) || of_task(&item.target));
        items
    }

    /// The nearest day to act by of the rules that count from a move on this day.
    fn nearest(&self, rules: &[&Rule], day: NaiveDate) -> NaiveDate {
        let dates = rules.iter().filter(|rule| self.is_of_case(rule.jurisdiction())).filter_map(|rule| {
            let mut facts = self.told.about(None).clone();
            facts.insert(rule.full_name(MOVED), FactValue::Date(day));
            compute(rule, self.book, &facts, self.today).ok()?.safe
        });
        dates.min().unwrap_or(day)
    }
}
