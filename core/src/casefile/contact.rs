use serde::{Deserialize, Serialize};

use super::body::{Body, Kept};
use super::error::CaseError;
use crate::Coded;
use crate::l10n::Message;

/// Somebody to call.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// A person or an office.
    pub name: String,
    /// What they are to the case.
    pub role: Role,
    /// As it is dialled.
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
