//! Cards for a pocket, for people without a phone: eight to a page, to be cut out, kept and given away.

use super::block::{Block, Line, Sheet, SheetKind};
use super::case_sheet::dates;
use super::contacts;
use super::essentials::Essentials;
use super::people::{numbers, paper_name};
use super::readers::Readers;
use crate::casefile::Role;

/// So many cards fill a page of A4 or letter: two beside each other, four below each other.
const CARDS: usize = 8;

/// So many numbers, and so many people to call beside the lawyer.
const NUMBERS: usize = 1;
const OTHERS: usize = 1;

/// A page of cards.
pub fn wallet_sheet(essentials: &Essentials, readers: Readers<'_>) -> Sheet {
    let card = Block::Card(card(essentials, readers));
    readers.sheet(SheetKind::Wallet, "sheets-wallet", vec![card; CARDS])
}

fn card(essentials: &Essentials, readers: Readers<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    match essentials.people.first() {
        Some(person) => {
            let name = std::iter::once(vec![Line::own(paper_name(person))]);
            let lines = name.chain(numbers(person, NUMBERS)).collect();
            blocks.push(Block::Field { label: readers.named("sheets-name"), lines });
        }
        None => blocks.push(Block::Write { label: readers.named("sheets-name"), lines: 1 }),
    }
    blocks.extend(dates(&essentials.items, 1, "", readers).into_iter().take(1));
    let is_lawyer = |role: Role| role == Role::Lawyer;
    let lawyer = essentials.contacts.iter().find(|contact| is_lawyer(contact.role));
    match lawyer {
        Some(lawyer) => {
            let label = readers.say(&lawyer.role.message());
            blocks.push(Block::Field { label, lines: contacts::called(lawyer) });
        }
        None => blocks.push(Block::Write { label: readers.named("sheets-lawyer-write"), lines: 1 }),
    }
    let others = essentials.contacts.iter().filter(|contact| !is_lawyer(contact.role)).take(OTHERS);
    blocks.extend(others.map(|contact| Block::Field {
        label: readers.say(&contact.role.message()),
        lines: contacts::called(contact),
    }));
    blocks
}
