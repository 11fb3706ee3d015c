//! What the list over all cases is made of: an item of a client's outlook, beside what the client's own list says.

use super::sent::Sent;
use crate::outlook::Item;
use crate::vault::RecordId;

/// One thing that is due for one client.
#[derive(Clone, Debug, PartialEq)]
pub struct DeskRow {
    /// Whose it is.
    pub client: RecordId,
    /// What the desk calls them.
    pub name: String,
    /// What is due.
    pub item: Item,
    /// How it stands to what was sent.
    pub sent: Sent,
}
