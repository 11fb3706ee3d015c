//! A contact as a shell shows it and as it hands one in; it can be called only where the core reads one number.

use faro_core::casefile::{Contact, Entry};

use super::{PhoneView, Role, Text};
use crate::reader::Reader;

/// Somebody to call.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct ContactView {
    /// 32 hex digits: for `contact`, `edit_contact` and `delete_contact`.
    pub id: String,
    /// A person or an office.
    pub name: String,
    /// What they are to the case.
    pub role: Role,
    /// The same in words.
    pub role_text: Text,
    /// The number as it was typed; may be empty.
    pub phone: String,
    /// The number to call, if what was typed is one: a tap calls it.
    pub call: Option<PhoneView>,
    /// An address for electronic mail; may be empty.
    pub email: String,
    /// Anything else; may be empty.
    pub note: String,
}

/// Somebody to be written down, or what is to be known of them from now on.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NewContact {
    /// A person or an office.
    pub name: String,
    /// What they are to the case.
    pub role: Role,
    /// The number to call, as it is typed.
    #[uniffi(default = "")]
    pub phone: String,
    /// An address for electronic mail.
    #[uniffi(default = "")]
    pub email: String,
    /// Anything else: hours, languages, who told of them.
    #[uniffi(default = "")]
    pub note: String,
}

/// What somebody can be to the case.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct RoleChoice {
    /// For `NewContact`.
    pub role: Role,
    /// What it is called.
    pub text: Text,
}

impl ContactView {
    pub(crate) fn new(Entry { id, body }: &Entry<Contact>, reader: &Reader) -> ContactView {
        ContactView {
            id: id.to_string(),
            name: body.name.clone(),
            role: body.role,
            role_text: reader.say(&body.role.message()),
            phone: body.phone.clone(),
            call: body.dial().map(|phone| PhoneView::new(&phone, reader)),
            email: body.email.clone(),
            note: body.note.clone(),
        }
    }
}

impl From<NewContact> for Contact {
    fn from(new: NewContact) -> Contact {
        let NewContact { name, role, phone, email, note } = new;
        Contact { name, role, phone, email, note }
    }
}
