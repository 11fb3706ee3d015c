//! What a sheet of a case is made from: of a whole case, of what was chosen of it, or of one that somebody sent.

use chrono::NaiveDate;

use crate::casefile::{Casefile, Contact, Hearing, Person, Role};
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
        let items = outlook.ahead();
        let next = items.iter().find(|item| item.target.kind == TargetKind::Hearing);
        let hearing = next.and_then(|item| case.hearing(&item.target.id).ok()).map(|entry| entry.body);
        let people = case.people().into_iter().map(|person| person.body).collect();
        let mut contacts: Vec<Contact> = case.entries().into_iter().map(|contact| contact.body).collect();
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
