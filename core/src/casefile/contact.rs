//! Whom to call. A number stays as it was typed; whether it can be dialled, `phone` says.

use serde::{Deserialize, Serialize};

use super::body::{Body, Entry, Kept};
use super::error::CaseError;
use super::file::Casefile;
use crate::Coded;
use crate::l10n::Message;
use crate::phone::Phone;

/// Somebody to call.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// A person or an office.
    pub name: String,
    /// What they are to the case.
    pub role: Role,
    /// The number to call, as the person writes it.
    pub phone: String,
    /// An address for electronic mail.
    pub email: String,
    /// Anything else: hours, languages, who told of them.
    pub note: String,
}

/// What somebody is to the case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A lawyer or an accredited representative.
    Lawyer,
    /// An interpreter.
    Interpreter,
    /// An authority.
    Office,
    /// Family.
    Family,
    /// Somebody who helps.
    Helper,
    /// Anybody else.
    #[default]
    Other,
}

impl Coded for Role {
    const ALL: &'static [Role] =
        &[Role::Lawyer, Role::Interpreter, Role::Office, Role::Family, Role::Helper, Role::Other];
}

impl Body for Contact {
    const KIND: &'static str = "contact";
}

impl Kept for Contact {
    fn check(&self) -> Result<(), CaseError> {
        if self.name.trim().is_empty() { Err(CaseError::Empty) } else { Ok(()) }
    }
}

impl Contact {
    /// The number to call with one tap; none where what was written is not one number alone.
    pub fn dial(&self) -> Option<Phone> {
        Phone::read(&self.phone)
    }
}

impl Casefile {
    /// Whom to call, by their names.
    pub fn contacts(&self) -> Vec<Entry<Contact>> {
        let mut contacts: Vec<_> = self.all::<Contact>().collect();
        contacts.sort_by(|a, b| (&a.body.name, a.id).cmp(&(&b.body.name, b.id)));
        contacts
    }
}

impl Role {
    /// What it is called.
    pub fn message(self) -> Message {
        Message::new(match self {
            Role::Lawyer => "role-lawyer",
            Role::Interpreter => "role-interpreter",
            Role::Office => "role-office",
            Role::Family => "role-family",
            Role::Helper => "role-helper",
            Role::Other => "role-other",
        })
    }
}
