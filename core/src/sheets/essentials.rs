//! What a sheet of a case is made from: of a whole case, of what was chosen of it, or of one that somebody sent.

use chrono::NaiveDate;

use crate::casefile::{Casefile, Contact, Hearing, Person, Role, Written};
use crate::outlook::{Item, Outlook, TargetKind};

/// What a sheet of a case is made from.
#[derive(Clone, Debug, Default)]
pub struct Essentials {
    /// The day on which it is made.
    pub today: NaiveDate,
    /// The people of the case, the holder first.
    pub people: Vec<Person>,
    /// What is due, the nearest first.
    pub items: Vec<Item>,
    /// The next hearing.
    pub hearing: Option<Hearing>,
    /// Whom to call, the lawyer first.
    pub contacts: Vec<Contact>,
}

impl Essentials {
    /// Those of a whole case.
    pub fn of(case: &Casefile, outlook: &Outlook<'_>) -> Essentials {
        Essentials::of_written(&case.written(), outlook)
    }

    /// Those of what was chosen of a case, or of what somebody else handed over.
    pub fn of_written(written: &Written, outlook: &Outlook<'_>) -> Essentials {
        let items = outlook.ahead();
        let next = items.iter().find(|item| item.target.kind == TargetKind::Hearing);
        let hearing = next.and_then(|item| {
            written.hearings.iter().find(|hearing| hearing.id.to_string() == item.target.id)
        });
        let hearing = hearing.map(|entry| entry.body.clone());
        let people = written.people.iter().map(|person| person.body.clone()).collect();
        let mut contacts: Vec<Contact> =
            written.contacts.iter().map(|contact| contact.body.clone()).collect();
        contacts.sort_by(|one, other| {
            (place(one.role), &one.name, &one.phone).cmp(&(place(other.role), &other.name, &other.phone))
        });
        Essentials { today: outlook.today(), people, items, hearing, contacts }
    }
}

/// Who is called first.
fn place(role: Role) -> u8 {
    match role {
        Role::Lawyer => 0,
        Role::Family => 1,
        Role::Helper => 2,
        Role::Interpreter => 3,
        Role::Office => 4,
        Role::Other => 5,
    }
}
