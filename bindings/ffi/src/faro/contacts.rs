//! Calls for whom to call. A change hands in all that is known of somebody, not one field.

use faro_core::Coded;
use faro_core::casefile::Contact;

use super::Faro;
use crate::error::FaroError;
use crate::views::{ContactView, NewContact, Role, RoleChoice};

#[uniffi::export]
impl Faro {
    /// Whom to call, by their names.
    ///
    /// # Errors
    /// [`FaroError::Locked`].
    pub fn contacts(&self) -> Result<Vec<ContactView>, FaroError> {
        self.answer(|reader| {
            let contacts = self.session.with(|case| Ok(case.contacts()))?;
            Ok(contacts.iter().map(|contact| ContactView::new(contact, reader)).collect())
        })
    }

    /// One of them.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`].
    pub fn contact(&self, id: String) -> Result<ContactView, FaroError> {
        self.answer(|reader| {
            let contact = self.session.with(|case| Ok(case.entry::<Contact>(&id)?))?;
            Ok(ContactView::new(&contact, reader))
        })
    }

    /// Writes a contact down. Answers its id.
    ///
    /// # Errors
    /// [`FaroError::Refused`] without a name; [`FaroError::Locked`]; what the vault refuses.
    pub fn add_contact(&self, contact: NewContact) -> Result<String, FaroError> {
        self.answer(|_| Ok(self.change(|case| case.keep(&Contact::from(contact)))?.to_string()))
    }

    /// Changes what is known of a contact.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; those of [`Faro::add_contact`]; those of the clock.
    pub fn edit_contact(&self, id: String, contact: NewContact) -> Result<(), FaroError> {
        self.answer(|_| {
            let now = self.now()?.to_utc();
            self.change(|case| case.edit(&id, &Contact::from(contact), now).map(drop))
        })
    }

    /// Removes a contact for good.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; what the vault refuses.
    pub fn delete_contact(&self, id: String) -> Result<(), FaroError> {
        self.answer(|_| self.change(|case| case.delete::<Contact>(&id).map(drop)))
    }

    /// What somebody can be to the case.
    ///
    /// # Errors
    /// None.
    pub fn roles(&self) -> Result<Vec<RoleChoice>, FaroError> {
        self.answer(|reader| {
            let choice = |role: &Role| RoleChoice { role: *role, text: reader.say(&role.message()) };
            Ok(Role::ALL.iter().map(choice).collect())
        })
    }
}
