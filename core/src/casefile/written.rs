//! A case as plain data, without its vault: so the case of a client at a desk is reckoned like one that is open.

use super::address::Address;
use super::body::Entry;
use super::contact::Contact;
use super::duty::Duty;
use super::fact::StoredFact;
use super::file::Casefile;
use super::hearing::Hearing;
use super::person::Person;

/// What dates follow from: of a whole case, of the part that somebody chose, or of what somebody else handed over.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Written {
    /// Whose law it is under.
    pub jurisdictions: Vec<String>,
    /// The people, the holder first.
    pub people: Vec<Entry<Person>>,
    /// Whom to call.
    pub contacts: Vec<Entry<Contact>>,
    /// Where they live.
    pub addresses: Vec<Entry<Address>>,
    /// What was told.
    pub facts: Vec<Entry<StoredFact>>,
    /// The hearings.
    pub hearings: Vec<Entry<Hearing>>,
    /// The duties.
    pub duties: Vec<Entry<Duty>>,
}

impl Casefile {
    /// What dates follow from, all of it.
    pub fn written(&self) -> Written {
        Written {
            jurisdictions: self.jurisdictions(),
            people: self.people(),
            contacts: self.contacts(),
            addresses: self.entries(),
            facts: self.facts(),
            hearings: self.hearings(),
            duties: self.duties(),
        }
    }
}
