//! What of a case goes: in parts, and down to one record.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::exchange_error::ExchangeError;
use crate::Coded;
use crate::casefile::{Casefile, Drawer};
use crate::l10n::Message;
use crate::vault::RecordId;

/// A part of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The people.
    People,
    /// What was told.
    Facts,
    /// The hearings.
    Hearings,
    /// The duties.
    Duties,
    /// Where they live.
    Addresses,
    /// Whom to call.
    Contacts,
    /// Notes of what happened.
    NotesFacts,
    /// Notes of what was told to officers.
    NotesOfficers,
    /// Notes for the lawyer alone.
    NotesLawyer,
    /// The papers.
    Papers,
    /// The proof log.
    Log,
}

impl Coded for Part {
    const ALL: &'static [Part] = &[
        Part::People,
        Part::Facts,
        Part::Hearings,
        Part::Duties,
        Part::Addresses,
        Part::Contacts,
        Part::NotesFacts,
        Part::NotesOfficers,
        Part::NotesLawyer,
        Part::Papers,
        Part::Log,
    ];
}

impl Part {
    /// The notes of a drawer.
    pub(super) fn of(drawer: Drawer) -> Part {
        match drawer {
            Drawer::Facts => Part::NotesFacts,
            Drawer::Officers => Part::NotesOfficers,
            Drawer::Lawyer => Part::NotesLawyer,
        }
    }

    /// So many of it, in words.
    pub fn counted(self, count: usize) -> Message {
        Message::new(match self {
            Part::People => "handoff-people",
            Part::Facts => "handoff-facts",
            Part::Hearings => "handoff-hearings",
            Part::Duties => "handoff-duties",
            Part::Addresses => "handoff-addresses",
            Part::Contacts => "handoff-contacts",
            Part::NotesFacts => "handoff-notes-facts",
            Part::NotesOfficers => "handoff-notes-officers",
            Part::NotesLawyer => "handoff-notes-lawyer",
            Part::Papers => "handoff-papers",
            Part::Log => "handoff-log",
        })
        .with("count", count)
    }
}

/// What goes, as a person chose it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    parts: BTreeSet<Part>,
    also: BTreeSet<RecordId>,
    without: BTreeSet<RecordId>,
}

impl Default for Choice {
    /// Everything but what is for the lawyer alone, and the proof log.
    fn default() -> Choice {
        let left = [Part::NotesLawyer, Part::Log];
        let parts = Part::ALL.iter().copied().filter(|part| !left.contains(part)).collect();
        Choice { parts, also: BTreeSet::new(), without: BTreeSet::new() }
    }
}

impl Choice {
    /// What was chosen by the codes of parts and the first characters of ids; where nobody chose it is
    /// [`Choice::default`], and an empty list is nothing. `without` is taken from it.
    ///
    /// # Errors
    /// [`ExchangeError::NoPart`] for what is neither; [`crate::casefile::CaseError::AmbiguousId`] where several start so.
    pub fn of(
        case: &Casefile,
        choose: Option<&[String]>,
        without: &[String],
    ) -> Result<Choice, ExchangeError> {
        let mut choice = Choice::default();
        if choose.is_some() {
            choice.parts.clear();
        }
        for wanted in choose.unwrap_or_default() {
            match part(wanted) {
                Some(part) => drop(choice.parts.insert(part)),
                None => drop(choice.also.insert(record(case, wanted)?)),
            }
        }
        for left in without {
            match part(left) {
                Some(part) => drop(choice.parts.remove(&part)),
                None => drop(choice.without.insert(record(case, left)?)),
            }
        }
        Ok(choice)
    }

    /// Nothing of a case: what is sent to see whether it can be opened.
    pub fn nothing() -> Choice {
        Choice { parts: BTreeSet::new(), ..Choice::default() }
    }

    /// Whether a part goes, but for what was taken from it.
    pub fn has(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }

    pub(super) fn goes(&self, part: Part, id: RecordId) -> bool {
        !self.without.contains(&id) && (self.has(part) || self.also.contains(&id))
    }
}

fn part(code: &str) -> Option<Part> {
    Part::ALL.iter().copied().find(|part| part.code() == code)
}

/// The one record that starts so, of the kinds that can be handed over one by one.
fn record(case: &Casefile, start: &str) -> Result<RecordId, ExchangeError> {
    const KINDS: [&str; 8] =
        ["person", "fact", "hearing", "duty", "address", "contact", "note", crate::vault::PAPER];
    let start = start.to_ascii_lowercase();
    let of_kind = case.vault().records().filter(|(_, record)| KINDS.contains(&record.kind()));
    let mut found = of_kind.map(|(id, _)| id).filter(|id| id.to_string().starts_with(&start));
    if start.is_empty() {
        return Err(ExchangeError::NoPart);
    }
    match (found.next(), found.next()) {
        (Some(id), None) => Ok(id),
        (Some(_), Some(_)) => Err(crate::casefile::CaseError::AmbiguousId { id: start }.into()),
        _ => Err(ExchangeError::NoPart),
    }
}
