//! An address as a shell shows it and as it hands one in; what is typed is checked on this side of the border.

use faro_core::casefile::{Address, CaseError, Casefile, Person};
use faro_core::deadlines::parse_date;
use faro_core::outlook::AddressLine;

use super::{Day, Text};
use crate::reader::Reader;

/// Where somebody lives or gets mail.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct AddressView {
    /// 32 hex digits: for `address`, `edit_address` and `delete_address`.
    pub id: String,
    /// The lines, as on an envelope.
    pub lines: String,
    /// In care of whom; may be empty.
    pub care_of: String,
    /// Who gave the court this address; may be empty.
    pub told_by: String,
    /// Whether letters arrive there; none until somebody said so.
    pub mail_safe: Option<bool>,
    /// The same in words.
    pub mail_safe_text: Text,
    /// The first day.
    pub from: Option<Day>,
    /// The last day.
    pub until: Option<Day>,
    /// The names of those who live there; none says: all.
    pub people: Vec<String>,
    /// Their ids, for `NewAddress`.
    pub person_ids: Vec<String>,
    /// Whether it is an address of today.
    pub is_current: bool,
}

/// An address to be written down, or what is to be known of one from now on.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct NewAddress {
    /// The lines, as on an envelope.
    pub lines: String,
    /// In care of whom, if the name on the door is another.
    #[uniffi(default = "")]
    pub care_of: String,
    /// Who gave the court this address.
    #[uniffi(default = "")]
    pub told_by: String,
    /// Whether letters arrive there; none is: not known.
    #[uniffi(default = None)]
    pub mail_safe: Option<bool>,
    /// `2026-11-20`: the first day.
    #[uniffi(default = None)]
    pub from: Option<String>,
    /// The last day.
    #[uniffi(default = None)]
    pub until: Option<String>,
    /// The ids of those who live there; none says: all.
    #[uniffi(default = [])]
    pub people: Vec<String>,
}

impl AddressView {
    pub(crate) fn new(line: AddressLine, reader: &Reader) -> AddressView {
        let AddressLine { id, address, people, is_current } = line;
        AddressView {
            id: id.to_string(),
            mail_safe_text: reader.say(&address.mail_message()),
            mail_safe: address.mail_safe,
            from: address.from.map(|day| reader.day(day)),
            until: address.until.map(|day| reader.day(day)),
            people,
            person_ids: address.people.iter().map(ToString::to_string).collect(),
            is_current,
            lines: address.lines,
            care_of: address.care_of,
            told_by: address.told_by,
        }
    }
}

impl NewAddress {
    pub(crate) fn read(self, case: &Casefile) -> Result<Address, CaseError> {
        let NewAddress { lines, care_of, told_by, mail_safe, from, until, people } = self;
        let person = |id: &String| case.entry::<Person>(id).map(|person| person.id);
        Ok(Address {
            lines,
            care_of,
            told_by,
            mail_safe,
            from: from.as_deref().map(parse_date).transpose()?,
            until: until.as_deref().map(parse_date).transpose()?,
            people: people.iter().map(person).collect::<Result<_, _>>()?,
        })
    }
}
