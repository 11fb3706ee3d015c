//! Addresses: whose each is, and where somebody lives today.

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::view::Outlook;
use crate::casefile::{Address, CaseError, Entry};
use crate::vault::RecordId;

/// An address, as it is seen on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct AddressLine {
    /// The record.
    pub id: RecordId,
    /// What it says.
    pub address: Address,
    /// The names of those who live there; none says: all.
    pub people: Vec<String>,
    /// Whether it is one of today.
    pub is_current: bool,
}

impl Outlook<'_> {
    /// The addresses: those of today first, then the latest.
    pub fn addresses(&self) -> Vec<AddressLine> {
        let mut lines: Vec<_> = self.addresses.iter().map(|address| self.address_line(address)).collect();
        lines.sort_by_key(|line| (!line.is_current, Reverse(line.address.from), line.id));
        lines
    }

    /// One address, by its whole id.
    ///
    /// # Errors
    /// [`CaseError::NotFound`].
    pub fn address(&self, id: &str) -> Result<AddressLine, CaseError> {
        let address = self.addresses.iter().find(|there| there.id.to_string() == id);
        let address = address.ok_or_else(|| CaseError::NotFound { id: id.to_owned() })?;
        Ok(self.address_line(address))
    }

    fn address_line(&self, Entry { id, body }: &Entry<Address>) -> AddressLine {
        let name = |person: &RecordId| self.people.iter().find(|there| there.id == *person);
        let people = body.people.iter().filter_map(name).map(|person| person.body.name.clone()).collect();
        AddressLine { id: *id, is_current: is_current(body, self.today), address: body.clone(), people }
    }
}

/// From its first day until its last; what nobody said is no limit.
fn is_current(address: &Address, today: NaiveDate) -> bool {
    address.from.is_none_or(|from| from <= today) && address.until.is_none_or(|until| today <= until)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_of_today_from_its_first_day_until_its_last() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (from, until, is) in [
            (None, None, true),
            (Some("2026-11-22"), None, true),
            (Some("2026-11-23"), None, false),
            (None, Some("2026-11-22"), true),
            (None, Some("2026-11-21"), false),
            (Some("2026-01-01"), Some("2026-12-31"), true),
        ] {
            let address = Address { from: from.map(day), until: until.map(day), ..Address::default() };
            assert_eq!(is_current(&address, day("2026-11-22")), is, "{from:?} {until:?}");
        }
    }
}
