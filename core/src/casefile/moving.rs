//! A move, as it is written down: the day for everybody, and a task for each who must learn of it.

use chrono::{DateTime, NaiveDate, Utc};

use super::batch::Batch;
use super::duty::Duty;
use super::error::CaseError;
use super::file::Casefile;
use crate::vault::RecordId;

/// The fact from which the rules about a new address count.
pub const MOVED: &str = "moved_on";

/// A move of everybody in the case.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// The day.
    pub day: NaiveDate,
    /// The jurisdictions whose rules ask for it.
    pub jurisdictions: Vec<String>,
    /// Those who moved; none is the holder.
    pub people: Vec<Option<RecordId>>,
    /// Whom to tell beside the offices that rules name.
    pub tasks: Vec<Duty>,
}

impl Casefile {
    /// Writes a move down, all of it or nothing. A task that is there already takes the new day.
    ///
    /// # Errors
    /// What the vault refuses.
    pub fn record_move(&mut self, moved: &Move, now: DateTime<Utc>) -> Result<(), CaseError> {
        let mut batch = Batch::default();
        for jurisdiction in &moved.jurisdictions {
            for person in &moved.people {
                let name = format!("{jurisdiction}.{MOVED}");
                self.tell(&name, *person, &moved.day.to_string(), now, &mut batch)?;
            }
        }
        // One for each: two lawyers of whom no number is known are two.
        let mut duties = self.duties();
        for task in &moved.tasks {
            let same = |there: &Duty| {
                (there.kind, there.person, &there.place) == (task.kind, task.person, &task.place)
            };
            match duties.iter().position(|there| same(&there.body)).map(|place| duties.remove(place)) {
                Some(there) => {
                    let body = Duty { when: task.when.clone(), ..there.body };
                    batch.change(self.vault(), there.id, &body, now)?;
                }
                None => batch.add(task)?,
            }
        }
        self.write(batch).map(drop)
    }
}
