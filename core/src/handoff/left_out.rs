//! Whether something names somebody who stays, or has the telephone number of a contact that stays: that must go nowhere
//! that they do not go.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use crate::casefile::{Contact, Entry, Person};
use crate::l10n::fold;

/// Short words of names that name nobody.
const PARTICLES: [&str; 22] = [
    "al", "abu", "ben", "bin", "bint", "da", "das", "de", "del", "der", "do", "dos", "el", "ibn", "la",
    "las", "los", "ould", "van", "von", "ter", "the",
];

/// No number of an office, and no telephone number of a person, is shorter.
const SHORTEST_NUMBER: usize = 6;

/// How the people are called who stay.
#[derive(Default)]
pub(super) struct LeftOut {
    words: BTreeSet<String>,
    names: Vec<String>,
    numbers: Vec<String>,
}

impl LeftOut {
    /// The names of those who stay, but for what somebody who goes is called too.
    pub(super) fn new(stays: &[Entry<Person>], goes: &[Entry<Person>]) -> LeftOut {
        let names = |people: &[Entry<Person>]| -> Vec<String> {
            let names = people.iter().flat_map(|person| [&person.body.name, &person.body.spelling]);
            names.map(|name| fold(name.trim())).filter(|name| !name.is_empty()).collect()
        };
        let kept: BTreeSet<String> = names(goes).iter().flat_map(|name| words(name)).collect();
        let names: Vec<String> =
            names(stays).into_iter().filter(|name| words(name).any(|word| !kept.contains(&word))).collect();
        let words = names.iter().flat_map(|name| words(name));
        let words = words.filter(|word| !kept.contains(word) && !PARTICLES.contains(&word.as_str()));
        let words = words.filter(|word| word.chars().count() > 1).collect();
        let numbers = stays.iter().flat_map(|person| &person.body.numbers).map(|number| bare(&number.value));
        let numbers = numbers.filter(|number| number.len() >= SHORTEST_NUMBER).collect();
        LeftOut { words, names, numbers }
    }

    /// With the telephone numbers of contacts that stay. Their names are not looked for: many are called as an office is, and
    /// a hearing at that office is none of theirs.
    pub(super) fn with_contacts(mut self, stays: &[Entry<Contact>], goes: &[Entry<Contact>]) -> LeftOut {
        let numbers = |contacts: &[Entry<Contact>]| -> Vec<String> {
            let numbers = contacts.iter().map(|contact| bare(&contact.body.phone));
            numbers.filter(|number| number.len() >= SHORTEST_NUMBER).collect()
        };
        let kept = numbers(goes);
        self.numbers.extend(numbers(stays).into_iter().filter(|number| !kept.contains(number)));
        self
    }

    /// Whether any text of it names one of them.
    pub(super) fn is_named_in(&self, what: &impl Serialize) -> bool {
        serde_json::to_value(what).is_ok_and(|value| self.is_in(&value))
    }

    fn is_in(&self, value: &Value) -> bool {
        match value {
            Value::String(text) => self.is_in_text(text),
            Value::Array(list) => list.iter().any(|value| self.is_in(value)),
            Value::Object(fields) => fields.values().any(|value| self.is_in(value)),
            Value::Null | Value::Bool(_) | Value::Number(_) => false,
        }
    }

    fn is_in_text(&self, text: &str) -> bool {
        let folded = fold(text);
        words(&folded).any(|word| self.words.contains(&word))
            // Where no blank stands between words.
            || self.names.iter().any(|name| folded.contains(name.as_str()))
            || (!self.numbers.is_empty() && {
                let bare = bare(text);
                self.numbers.iter().any(|number| bare.contains(number.as_str()))
            })
    }
}

fn words(folded: &str) -> impl Iterator<Item = String> {
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned)
}

/// Letters and digits alone: numbers are written with and without signs between.
fn bare(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casefile::Number;
    use crate::vault::RecordId;

    fn person(name: &str, number: &str) -> Entry<Person> {
        let numbers = vec![Number { kind: "A-number".into(), value: number.into() }];
        let body = Person { name: name.into(), numbers, ..Person::default() };
        Entry { id: RecordId([0; 16]), body }
    }

    #[test]
    fn somebody_is_named_by_a_word_of_their_name_or_by_their_number() {
        let stays = [person("Luis de la Cruz Pérez", "A-123 456 789"), person("王小明", "1")];
        let left = LeftOut::new(&stays, &[person("María Pérez", "")]);
        for text in ["LUIS was there", "cruz", "call (luis)", "A123456789", "昨天王小明来了"] {
            assert!(left.is_named_in(&text), "{text}");
        }
        for text in ["María Pérez", "de la corte", "Luisa", "crucial", "A-123", "1"] {
            assert!(!left.is_named_in(&text), "{text}");
        }
        assert!(left.is_named_in(&serde_json::json!({ "a": [{ "b": "for Luis" }] })));
        assert!(!LeftOut::new(&[], &stays).is_named_in(&"Luis"));
        let contact = |phone: &str| {
            let body = Contact { name: "Court".into(), phone: phone.into(), ..Contact::default() };
            Entry { id: RecordId([0; 16]), body }
        };
        let stays = [contact("+1 (202) 555-0143"), contact("+1 202 555 0199"), contact("911")];
        let left = LeftOut::default().with_contacts(&stays, &[contact("+1 202 555 0199")]);
        assert!(left.is_named_in(&"tell +1 202 555 0143"));
        for text in ["+1 202 555 0199", "call 911", "Court"] {
            assert!(!left.is_named_in(&text), "{text}");
        }
        // Who is called as somebody who goes is named by nobody.
        assert!(!LeftOut::new(&[person("Ana", "")], &[person("Ana", "")]).is_named_in(&"Ana"));
    }
}
