//! Keeps apart what was chosen and what goes: a thing that was chosen can stay because of whom it is about.

use super::part::{Choice, Part};
use crate::casefile::{Entry, Person};
use crate::vault::RecordId;

/// A single thing of a case, sorted by what was chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sorted {
    pub(super) part: Part,
    pub(super) id: RecordId,
    /// By itself, or with its part.
    pub(super) is_chosen: bool,
    /// What was chosen stays all the same where it is about somebody who stays.
    pub(super) goes: bool,
}

impl Sorted {
    pub(super) fn person(person: &Entry<Person>, choice: &Choice) -> Sorted {
        let goes = choice.goes(Part::People, person.id);
        Sorted { part: Part::People, id: person.id, is_chosen: goes, goes }
    }
}
