//! Whom to call.

use super::block::{Block, Line, Said};
use super::readers::Readers;
use crate::casefile::{Contact, Role};

/// The lawyer and whom else to call, as many as there is room for; room to write where nobody wrote a lawyer down.
pub(super) fn contacts(contacts: &[Contact], room: usize, readers: Readers<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if contacts.iter().all(|contact| contact.role != Role::Lawyer) {
        blocks.push(Block::Write { label: readers.named("sheets-lawyer-write"), lines: 1 });
    }
    blocks.extend(
        contacts.iter().take(room).map(|contact| Block::Field {
            label: readers.say(&contact.role.message()),
            lines: lines(contact),
        }),
    );
    blocks
}

/// Name, and below it the telephone, where there is room for no more.
pub(super) fn called(contact: &Contact) -> Vec<Said> {
    lines(&Contact { email: String::new(), ..contact.clone() })
}

/// Name, and below it telephone and mail.
pub(super) fn lines(contact: &Contact) -> Vec<Said> {
    let reached = format!("{}   {}", contact.phone.trim(), contact.email.trim());
    let told = [Line::own(contact.name.trim()), Line::ltr(reached.trim())];
    told.into_iter().filter(|line| !line.text.is_empty()).map(|line| vec![line]).collect()
}
