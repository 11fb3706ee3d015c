//! For the family of somebody who is detained: what to say, whom to call. Its owner gives it away before.

use super::block::{Block, Sheet, SheetKind};
use super::case_sheet::{dates, made};
use super::contacts::contacts;
use super::essentials::Essentials;
use super::people::person;
use super::readers::Readers;

const DATES: usize = 2;
const CONTACTS: usize = 2;

/// What the family does, in order.
const STEPS: [&str; 4] =
    ["sheets-detained-lawyer", "sheets-detained-find", "sheets-detained-say", "sheets-detained-hearing"];

/// The sheet of the holder alone: what the others of the case have is not theirs to give away.
pub fn detained_sheet(essentials: &Essentials, readers: Readers<'_>) -> Sheet {
    let mut blocks = vec![made(essentials, readers)];
    blocks.push(Block::Heading(readers.named("sheets-detained-do")));
    blocks.extend(STEPS.map(|step| Block::Text(readers.named(step))));
    blocks.push(Block::Heading(readers.named("sheets-people")));
    match essentials.people.first() {
        Some(holder) => blocks.extend(person(holder, readers)),
        None => blocks.push(Block::Write { label: readers.named("sheets-name"), lines: 1 }),
    }
    blocks.push(Block::Write { label: readers.named("sheets-birth-country"), lines: 1 });
    blocks.push(Block::Write { label: readers.named("sheets-medicine"), lines: 1 });
    blocks.push(Block::Heading(readers.named("sheets-contacts")));
    blocks.extend(contacts(&essentials.contacts, CONTACTS, readers));
    blocks.push(Block::Heading(readers.named("sheets-dates")));
    blocks.extend(dates(&essentials.items, DATES, "", readers));
    blocks.push(Block::Heading(readers.named("sheets-consent")));
    blocks.push(Block::Text(readers.named("sheets-consent-says")));
    blocks.push(Block::Write { label: readers.named("sheets-signed"), lines: 1 });
    readers.sheet(SheetKind::Detained, "sheets-detained", blocks)
}
