//! A client's case as the answers that an interview of docassemble's Assembly Line loads.
//!
//! Only what is certain goes along: a name without a comma is not cut in two, and an address whose last line is not
//! `City, ST 12345` stays whole. The interview asks for the rest. What each thing is called stands in
//! `assembly_line.toml` alone.

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::casefile::{Address, Contact, Entry, Person, Relation, Role};
use crate::handoff::CaseFile;
use crate::vault::RecordId;

const NAMES: &str = include_str!("assembly_line.toml");

#[derive(Deserialize)]
struct Names {
    class: Class,
    people: Vec<OfPeople>,
    contacts: Vec<OfContacts>,
    person: OfPerson,
    address: OfAddress,
    case: OfCase,
}

#[derive(Deserialize)]
struct Class {
    people: String,
    person: String,
    name: String,
    address: String,
    list: String,
}

#[derive(Deserialize)]
struct OfPeople {
    relation: Relation,
    variable: String,
}

#[derive(Deserialize)]
struct OfContacts {
    role: Role,
    variable: String,
}

#[derive(Deserialize)]
struct OfPerson {
    name: String,
    first: String,
    last: String,
    birthdate: String,
    address: String,
    phone: String,
    email: String,
}

#[derive(Deserialize)]
struct OfAddress {
    street: String,
    unit: String,
    city: String,
    state: String,
    zip: String,
}

#[derive(Deserialize)]
struct OfCase {
    language: String,
    numbers: String,
    number_kinds: Vec<String>,
}

/// Somebody who goes along, by what is certain of them.
#[derive(Default)]
struct Somebody<'a> {
    name: &'a str,
    born: Option<&'a str>,
    address: Option<&'a str>,
    phone: &'a str,
    email: &'a str,
}

/// The answers, as JSON. None only if the names that Faro carries cannot be read, which a test rules out.
pub fn assembly_line(case: &CaseFile, today: NaiveDate) -> Option<Value> {
    let names: Names = toml::from_str(NAMES).ok()?;
    let written = case.written();
    let mut answers = Map::new();
    for OfPeople { relation, variable } in &names.people {
        let people = written.people.iter().filter(|person| person.body.relation == *relation);
        let people = people.map(|Entry { id, body }| {
            let whose = (*relation != Relation::Myself).then_some(*id);
            let address = current(&written.addresses, whose, today);
            Somebody { address, ..Somebody::of(body) }
        });
        names.put(variable, people.collect(), &mut answers);
    }
    for OfContacts { role, variable } in &names.contacts {
        let of_role = written.contacts.iter().filter(|contact| contact.body.role == *role);
        let people = of_role.map(|Entry { body: Contact { name, phone, email, .. }, .. }| Somebody {
            name,
            phone,
            email,
            ..Somebody::default()
        });
        names.put(variable, people.collect(), &mut answers);
    }
    let holder = written.people.iter().find(|person| person.body.relation == Relation::Myself);
    if let Some(Entry { body: holder, .. }) = holder {
        names.of_case(holder, &mut answers);
    }
    Some(Value::Object(answers))
}

impl Names {
    fn put(&self, variable: &str, people: Vec<Somebody<'_>>, answers: &mut Map<String, Value>) {
        if people.is_empty() {
            return;
        }
        let of = people
            .iter()
            .enumerate()
            .map(|(at, somebody)| self.person(&format!("{variable}[{at}]"), somebody));
        let elements: Vec<Value> = of.collect();
        let list = json!({
            "_class": self.class.people, "instanceName": variable, "there_are_any": true, "elements": elements,
        });
        answers.insert(variable.to_owned(), list);
    }

    fn person(&self, place: &str, somebody: &Somebody<'_>) -> Value {
        let mut person = object(&self.class.person, place);
        let mut name = object(&self.class.name, &format!("{place}.{}", self.person.name));
        match somebody.name.split_once(',') {
            Some((last, first)) => {
                tell(&mut name, &self.person.first, first);
                tell(&mut name, &self.person.last, last);
            }
            None => tell(&mut name, &self.person.first, somebody.name),
        }
        person.insert(self.person.name.clone(), Value::Object(name));
        if let Some(lines) = somebody.address {
            let address = self.address(&format!("{place}.{}", self.person.address), lines);
            person.insert(self.person.address.clone(), address);
        }
        // A month or a year alone is no birthdate there.
        let born = somebody.born.filter(|born| born.len() == "1990-04-17".len()).unwrap_or_default();
        tell(&mut person, &self.person.birthdate, born);
        tell(&mut person, &self.person.phone, somebody.phone);
        tell(&mut person, &self.person.email, somebody.email);
        Value::Object(person)
    }

    fn address(&self, place: &str, lines: &str) -> Value {
        let mut address = object(&self.class.address, place);
        let lines: Vec<&str> = lines.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let last = lines.last().and_then(|last| city(last));
        match (lines.as_slice(), last) {
            ([street, unit @ .., _], Some((city, state, zip))) if unit.len() < 2 => {
                tell(&mut address, &self.address.street, street);
                tell(&mut address, &self.address.unit, unit.first().unwrap_or(&""));
                tell(&mut address, &self.address.city, city);
                tell(&mut address, &self.address.state, state);
                tell(&mut address, &self.address.zip, zip);
            }
            (lines, _) => tell(&mut address, &self.address.street, &lines.join(", ")),
        }
        Value::Object(address)
    }

    fn of_case(&self, holder: &Person, answers: &mut Map<String, Value>) {
        tell(answers, &self.case.language, &holder.language);
        let plain = |kind: &str| -> String {
            crate::l10n::fold(kind).chars().filter(|c| c.is_alphanumeric()).collect()
        };
        let of_case =
            holder.numbers.iter().filter(|number| self.case.number_kinds.contains(&plain(&number.kind)));
        let numbers: Vec<Value> = of_case.map(|number| number.value.as_str().into()).collect();
        if !numbers.is_empty() {
            let list = json!({
                "_class": self.class.list, "instanceName": self.case.numbers, "there_are_any": true,
                "elements": numbers,
            });
            answers.insert(self.case.numbers.clone(), list);
        }
    }
}

impl<'a> Somebody<'a> {
    /// The name as the papers spell it, for forms ask for that one.
    fn of(person: &'a Person) -> Somebody<'a> {
        let spelling = person.spelling.trim();
        let name = if spelling.is_empty() { &person.name } else { spelling };
        Somebody { name, born: person.born.as_deref(), ..Somebody::default() }
    }
}

fn object(class: &str, place: &str) -> Map<String, Value> {
    let fields = [("_class", class), ("instanceName", place)];
    fields.map(|(name, value)| (name.to_owned(), value.into())).into_iter().collect()
}

/// What is not known is left out: the interview asks.
fn tell(object: &mut Map<String, Value>, name: &str, value: &str) {
    if !value.trim().is_empty() {
        object.insert(name.to_owned(), value.trim().into());
    }
}

/// Where somebody lives today: the newest address that is theirs or everybody's.
fn current(addresses: &[Entry<Address>], whose: Option<RecordId>, today: NaiveDate) -> Option<&str> {
    let lives = |address: &Address| {
        let is_now =
            address.until.is_none_or(|until| until >= today) && address.from.is_none_or(|from| from <= today);
        is_now && (address.people.is_empty() || whose.is_none_or(|whose| address.people.contains(&whose)))
    };
    let theirs = addresses.iter().filter(|address| lives(&address.body));
    theirs.max_by_key(|address| address.body.from).map(|address| address.body.lines.as_str())
}

/// `Brooklyn, NY 11201`.
fn city(line: &str) -> Option<(&str, &str, &str)> {
    let (city, rest) = line.rsplit_once(',')?;
    let (state, zip) = rest.trim().split_once(' ')?;
    let zip = zip.trim();
    let (five, four) = zip.split_once('-').unwrap_or((zip, "0000"));
    let digits =
        |text: &str, count: usize| text.len() == count && text.bytes().all(|digit| digit.is_ascii_digit());
    let is_state = state.len() == 2 && state.bytes().all(|letter| letter.is_ascii_uppercase());
    (is_state && digits(five, 5) && digits(four, 4)).then_some((city.trim(), state, zip))
}
