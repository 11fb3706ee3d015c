//! Facts as rules compute with them, for each person their own: a fact is never inherited.

use std::collections::BTreeMap;

use crate::casefile::{Entry, StoredFact};
use crate::deadlines::{Facts, Rule, Rulebook};
use crate::vault::RecordId;

/// The facts of everybody.
#[derive(Default)]
pub(super) struct Told {
    of: BTreeMap<Option<RecordId>, Facts>,
    none: Facts,
}

impl Told {
    /// A stored fact that no rule of today asks for is kept, but not computed with. What was told first of two that are
    /// the same stands: of the holder, what was told without a name.
    pub(super) fn of(facts: &[Entry<StoredFact>], book: &Rulebook) -> Told {
        let mut told = Told::default();
        for StoredFact { name, person, value, .. } in facts.iter().map(|fact| &fact.body) {
            if let Ok(value) = book.read_fact(name, value) {
                told.of.entry(*person).or_default().entry(name.clone()).or_insert(value);
            }
        }
        told
    }

    /// What the holder alone told.
    pub(super) fn only(facts: Facts) -> Told {
        Told { of: BTreeMap::from([(None, facts)]), none: Facts::new() }
    }

    /// What was told of somebody; none is the holder.
    pub(super) fn about(&self, person: Option<RecordId>) -> &Facts {
        self.of.get(&person).unwrap_or(&self.none)
    }

    /// The members, other than the holder, of whom something was told that this rule asks for.
    pub(super) fn members<'t>(&'t self, rule: &'t Rule) -> impl Iterator<Item = RecordId> + 't {
        let asks =
            |facts: &Facts| rule.facts.iter().any(|fact| facts.contains_key(&rule.full_name(&fact.name)));
        self.of.iter().filter_map(move |(person, facts)| person.filter(|_| asks(facts)))
    }
}
