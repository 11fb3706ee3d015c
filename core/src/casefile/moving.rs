//! One move is a task for each authority and each person.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use super::contact::{Contact, Role};
use super::duty::{Duty, DutyKind};
use super::error::CaseError;
use super::file::Casefile;
use super::person::Person;
use crate::deadlines::{Kind, Recurrence, Rulebook, compute};
use crate::vault::RecordId;

/// The fact from which the duties to tell a new address count.
const MOVED: &str = "moved_on";

impl Casefile {
    /// Writes down the day of a move, and a task for each rule that counts from it and each person, one for the
    /// supervision and one for each lawyer. Tasks that are there already take the new day. Answers the new ones.
    ///
    /// # Errors
    /// Those of [`Casefile::set_fact`].
    pub fn move_house(
        &mut self,
        day: NaiveDate,
        book: &Rulebook,
        now: DateTime<Tz>,
    ) -> Result<Vec<RecordId>, CaseError> {
        let jurisdictions = self.jurisdictions();
        let counts = |rule: &&crate::deadlines::Rule| {
            rule.kind == Kind::Deadline && rule.disputes.is_none() && rule.counts_from(MOVED)
        };
        for jurisdiction in &jurisdictions {
            let mut rules = book.rules().filter(|rule| rule.jurisdiction() == jurisdiction);
            if rules.any(|rule| counts(&rule)) {
                self.set_fact(&format!("{jurisdiction}.{MOVED}"), &day.to_string(), book, now.to_utc())?;
            }
        }
        let told = self.told_facts(book);
        let mine =
            |rule: &&crate::deadlines::Rule| jurisdictions.iter().any(|there| there == rule.jurisdiction());
        let rules: Vec<_> =
            book.rules().filter(counts).filter(mine).filter(|rule| rule.concerns(&told)).collect();
        let mut people: Vec<_> = self.entries::<Person>().into_iter().map(|person| Some(person.id)).collect();
        if people.is_empty() {
            people.push(None);
        }
        let zone = now.timezone().name();
        let mut tasks = Vec::new();
        for rule in &rules {
            for person in &people {
                let mut task = Duty::new(DutyKind::AddressOffice, Recurrence::once(day), zone);
                (task.when, task.rule, task.person) = (None, Some(rule.id.clone()), *person);
                tasks.push(task);
            }
        }
        // Those without a rule of their own follow the nearest date of those that have one.
        let dates = rules.iter().filter_map(|rule| compute(rule, book, &told, now.date_naive()).ok()?.safe);
        let nearest = Recurrence::once(dates.min().unwrap_or(day));
        if self.duties().iter().any(|duty| duty.body.kind.is_supervision()) {
            tasks.push(Duty::new(DutyKind::AddressSupervision, nearest.clone(), zone));
        }
        for lawyer in
            self.entries::<Contact>().into_iter().filter(|contact| contact.body.role == Role::Lawyer)
        {
            let task = Duty::new(DutyKind::AddressLawyer, nearest.clone(), zone);
            tasks.push(Duty { place: lawyer.body.phone, ..task });
        }
        let mut new = Vec::new();
        for task in tasks {
            let duties = self.duties();
            let same = |there: &Duty| {
                (there.kind, &there.rule, there.person, &there.place)
                    == (task.kind, &task.rule, task.person, &task.place)
            };
            match duties.into_iter().find(|there| same(&there.body)) {
                Some(there) if task.rule.is_some() => drop(there),
                Some(there) => {
                    self.change(there.id, &Duty { when: task.when, ..there.body }, now.to_utc())?
                }
                None => new.push(self.add_duty(&task, book)?),
            }
        }
        Ok(new)
    }
}
