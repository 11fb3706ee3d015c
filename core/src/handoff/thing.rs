//! One thing that can be chosen or left, in the words by which a person knows it.

use super::offered::own;
use super::part::Part;
use super::selection::Selection;
use super::sorted::Sorted;
use crate::casefile::{Address, Casefile, Contact, Entry, Note, Paper, Person, StoredFact};
use crate::l10n::Message;
use crate::outlook::Outlook;
use crate::vault::RecordId;

/// A thing, before it goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    /// Of which part.
    pub part: Part,
    /// To choose it by, or to leave it out.
    pub id: RecordId,
    /// What it is, a line each; the first is what it is called.
    pub lines: Vec<Message>,
    /// Whether it was chosen, by itself or with its part.
    pub is_chosen: bool,
    /// Whether it goes.
    pub goes: bool,
}

impl Thing {
    /// Those of a part.
    pub fn of(part: Part, things: &[Thing]) -> impl Iterator<Item = &Thing> {
        things.iter().filter(move |thing| thing.part == part)
    }

    /// Why it stays although it was chosen.
    pub fn note(&self) -> Option<Message> {
        (self.is_chosen && !self.goes).then(|| Message::new("handoff-thing-stays"))
    }
}

impl Selection {
    /// Every single thing that can be chosen: of the proof log there is none.
    pub fn things(&self, case: &Casefile, outlook: &Outlook<'_>) -> Vec<Thing> {
        let thing = |sorted: &Sorted| {
            let Sorted { part, id, is_chosen, goes } = *sorted;
            Thing { part, id, lines: lines(part, id, case, outlook), is_chosen, goes }
        };
        self.each.iter().map(thing).collect()
    }
}

fn lines(part: Part, id: RecordId, case: &Casefile, outlook: &Outlook<'_>) -> Vec<Message> {
    let name = id.to_string();
    let lines = match part {
        Part::People => case.read_entry(id).map(|person: Entry<Person>| {
            own(&person.body.name).into_iter().chain([person.body.relation.message()]).collect()
        }),
        Part::Facts => case.read_entry(id).map(|fact: Entry<StoredFact>| {
            let told = outlook.told_fact(&fact.body);
            [told.question].into_iter().chain(told.lines).collect()
        }),
        Part::Hearings => outlook.hearing(&name).ok().map(|page| vec![page.title, page.when]),
        Part::Duties => outlook.duty(&name).ok().map(|page| vec![page.title, page.repeats]),
        Part::Addresses => {
            case.read_entry(id).map(|there: Entry<Address>| own(&there.body.lines).into_iter().collect())
        }
        Part::Contacts => case.read_entry(id).map(|contact: Entry<Contact>| {
            own(&contact.body.name).into_iter().chain([contact.body.role.message()]).collect()
        }),
        Part::NotesFacts | Part::NotesOfficers | Part::NotesLawyer => {
            case.read_entry(id).map(|note: Entry<Note>| own(note.body.title()).into_iter().collect())
        }
        Part::Papers => {
            case.read_entry(id).map(|paper: Entry<Paper>| own(&paper.body.title).into_iter().collect())
        }
        Part::Log => None,
    };
    lines.unwrap_or_default()
}
