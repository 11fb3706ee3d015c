//! What of a case goes to a card, and what stays.

use std::collections::BTreeSet;

use serde::Serialize;

use super::left_out::LeftOut;
use super::part::{Choice, Part};
use super::sorted::Sorted;
use crate::Coded;
use crate::casefile::{Casefile, Entry, Note, Paper, Person, Relation, Written};
use crate::l10n::Message;
use crate::prooflog::ProofEntry;
use crate::vault::RecordId;

/// What goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection {
    /// People, facts, hearings, duties, addresses, contacts.
    pub written: Written,
    /// The notes.
    pub notes: Vec<Entry<Note>>,
    /// The papers.
    pub papers: Vec<Entry<Paper>>,
    /// The entries of the proof log that are told whole; none where the log stays.
    pub log: Option<Vec<u64>>,
    /// How much of each part goes and stays.
    pub counts: Vec<PartCount>,
    /// How many of what was chosen stay, because they are about somebody who stays or name them.
    pub named: usize,
    /// Every single thing that can be chosen.
    pub(super) each: Vec<Sorted>,
}

/// How much of a part goes, and how much stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PartCount {
    /// Which part.
    pub part: Part,
    /// How many go.
    pub goes: usize,
    /// How many stay.
    pub stays: usize,
}

impl PartCount {
    fn of(part: Part, each: &[Sorted]) -> PartCount {
        let count = |goes| each.iter().filter(|one| one.part == part && one.goes == goes).count();
        PartCount { part, goes: count(true), stays: count(false) }
    }

    /// How many there are.
    pub fn whole(&self) -> usize {
        self.goes + self.stays
    }
}

/// Sorts what was chosen from what stays.
struct Sorter<'c> {
    choice: &'c Choice,
    left_out: LeftOut,
    /// Members who stay.
    gone: BTreeSet<RecordId>,
    each: Vec<Sorted>,
}

impl Sorter<'_> {
    /// Those that go of a part. What is about somebody who stays, or names them, stays with them.
    fn sort<T: Serialize>(
        &mut self,
        part: impl Fn(&T) -> Part,
        all: Vec<Entry<T>>,
        is_theirs: impl Fn(&Self, &Entry<T>) -> bool,
    ) -> Vec<Entry<T>> {
        let mut kept = Vec::new();
        for entry in all {
            let part = part(&entry.body);
            let is_chosen = self.choice.goes(part, entry.id);
            let is_theirs = is_theirs(self, &entry) || self.left_out.is_named_in(&entry.body);
            let goes = is_chosen && !is_theirs;
            self.each.push(Sorted { part, id: entry.id, is_chosen, goes });
            if goes {
                kept.push(entry);
            }
        }
        kept
    }

    fn is_gone(&self, person: Option<RecordId>) -> bool {
        person.is_some_and(|person| self.gone.contains(&person))
    }
}

impl Selection {
    /// Sorts a case by what was chosen of it.
    pub fn of(case: &Casefile, choice: &Choice) -> Selection {
        let all = case.written();
        let goes = |person: &Entry<Person>| choice.goes(Part::People, person.id);
        let (people, stay): (Vec<_>, Vec<_>) = all.people.iter().cloned().partition(goes);
        let (contacts, callers) =
            all.contacts.iter().cloned().partition::<Vec<_>, _>(|one| choice.goes(Part::Contacts, one.id));
        let members = stay.iter().filter(|person| person.body.relation != Relation::Myself);
        let mut sorter = Sorter {
            choice,
            left_out: LeftOut::new(&stay, &people).with_contacts(&callers, &contacts),
            gone: members.map(|person| person.id).collect(),
            each: all.people.iter().map(|person| Sorted::person(person, choice)).collect(),
        };
        // Before anything is taken away.
        let theirs = sources(&all, |person| sorter.is_gone(person));
        let facts = sorter.sort(|_| Part::Facts, all.facts, |sorter, fact| sorter.is_gone(fact.body.person));
        let hearings = sorter.sort(
            |_| Part::Hearings,
            all.hearings,
            |sorter, hearing| sorter.is_gone(hearing.body.person),
        );
        let duties =
            sorter.sort(|_| Part::Duties, all.duties, |sorter, duty| sorter.is_gone(duty.body.person));
        let mut addresses = sorter.sort(
            |_| Part::Addresses,
            all.addresses,
            |sorter, address| {
                // No name means everybody: an address of those who stay must not become one of all.
                let people = &address.body.people;
                !people.is_empty() && people.iter().all(|person| sorter.gone.contains(person))
            },
        );
        for address in &mut addresses {
            address.body.people.retain(|person| !sorter.gone.contains(person));
        }
        let contacts = sorter.sort(|_| Part::Contacts, all.contacts, |_, _| false);
        let notes = sorter.sort(|note: &Note| Part::of(note.drawer), case.notes(), |_, _| false);
        let written = Written {
            jurisdictions: all.jurisdictions,
            people,
            contacts,
            addresses,
            facts,
            hearings,
            duties,
        };
        let (ours, records) = (sources(&written, |_| true), ids(&written));
        let papers = sorter.sort(
            |_| Part::Papers,
            case.papers(),
            |_, paper| {
                // What belongs to a record goes with it, and a desk's papers with nobody.
                let is_of_other = paper.body.of.is_some_and(|of| !records.contains(&of));
                is_of_other || (theirs.contains(&paper.id) && !ours.contains(&paper.id))
            },
        );
        let mut selection =
            Selection { written, notes, papers, log: None, counts: Vec::new(), named: 0, each: Vec::new() };
        let entries = case.proofs();
        if choice.has(Part::Log) {
            let hidden = selection.hidden(case);
            let is_told = |entry: &ProofEntry| {
                let text = serde_json::to_string(&entry.content).unwrap_or_default();
                !ids_in(&text).any(|id| hidden.contains(&id)) && !sorter.left_out.is_named_in(&entry.content)
            };
            let told = entries.iter().filter(|entry| is_told(&entry.body)).map(|entry| entry.body.number);
            selection.log = Some(told.collect());
        }
        let told = selection.log.as_ref().map_or(0, Vec::len);
        let each = sorter.each;
        let count = |part: &Part| match part {
            Part::Log => PartCount { part: *part, goes: told, stays: entries.len() - told },
            _ => PartCount::of(*part, &each),
        };
        selection.counts = Part::ALL.iter().map(count).collect();
        selection.named = each.iter().filter(|one| one.is_chosen && !one.goes).count();
        selection.each = each;
        selection
    }

    /// What goes, a line each; and that nothing does.
    pub fn goes(&self) -> Vec<Message> {
        went(self.counts.iter().map(|count| (count.part, count.goes)))
    }

    /// The parts of which there is something.
    pub fn parts(&self) -> impl Iterator<Item = &PartCount> {
        self.counts.iter().filter(|count| count.whole() > 0)
    }

    /// What stays, a line each.
    pub fn stays(&self) -> Vec<Message> {
        self.counts
            .iter()
            .filter(|count| count.stays > 0)
            .map(|count| count.part.counted(count.stays))
            .collect()
    }

    /// What must be known before it goes.
    pub fn notes_of_it(&self) -> Vec<Message> {
        let named = (self.named > 0).then(|| Message::new("handoff-named").with("count", self.named));
        let log = Message::new(if self.log.is_some() { "handoff-log-goes" } else { "handoff-log-stays" });
        let papers = (!self.papers.is_empty()).then(|| Message::new("handoff-papers-whole"));
        named.into_iter().chain([log]).chain(papers).collect()
    }

    /// The ids of all that goes.
    pub(super) fn records(&self) -> BTreeSet<RecordId> {
        let others = self.notes.iter().map(|note| note.id).chain(self.papers.iter().map(|paper| paper.id));
        ids(&self.written).into_iter().chain(others).collect()
    }

    /// The ids of all that stays.
    fn hidden(&self, case: &Casefile) -> BTreeSet<RecordId> {
        let goes = self.records();
        case.vault().records().map(|(id, _)| id).filter(|id| !goes.contains(id)).collect()
    }
}

/// So much of each part, a line each; nothing is said too.
pub(super) fn went(parts: impl Iterator<Item = (Part, usize)>) -> Vec<Message> {
    let said: Vec<_> =
        parts.filter(|(_, count)| *count > 0).map(|(part, count)| part.counted(count)).collect();
    if said.is_empty() { vec![Message::new("handoff-nothing")] } else { said }
}

/// The papers in which something was read of those whom `is_meant` names.
fn sources(written: &Written, is_meant: impl Fn(Option<RecordId>) -> bool) -> BTreeSet<RecordId> {
    let facts = written.facts.iter().filter(|fact| is_meant(fact.body.person));
    let facts = facts.flat_map(|fact| fact.body.sources.iter().filter_map(|source| source.paper));
    let hearings = written.hearings.iter().filter(|hearing| is_meant(hearing.body.person));
    let hearings = hearings.flat_map(|hearing| hearing.body.sources.iter().filter_map(|source| source.paper));
    facts.chain(hearings).collect()
}

fn ids(written: &Written) -> BTreeSet<RecordId> {
    fn of<T>(list: &[Entry<T>]) -> impl Iterator<Item = RecordId> {
        list.iter().map(|entry| entry.id)
    }
    let people = of(&written.people).chain(of(&written.facts)).chain(of(&written.hearings));
    people.chain(of(&written.duties)).chain(of(&written.addresses)).chain(of(&written.contacts)).collect()
}

/// What may be ids in a text.
pub(super) fn ids_in(text: &str) -> impl Iterator<Item = RecordId> {
    text.split(|c: char| !c.is_ascii_hexdigit()).filter_map(|piece| piece.parse().ok())
}
