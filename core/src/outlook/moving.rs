//! A move: whom it concerns, and who must learn of it.

use chrono::NaiveDate;

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
