//! People on a sheet: as the papers spell them, for offices search for nothing else.

use super::block::{Block, Line, Said};
use super::readers::Readers;
use crate::casefile::{Person, Relation};
use crate::deadlines::parse_date;
use crate::l10n::Message;

/// The name as it stands on the papers, else as they are called.
pub(super) fn paper_name(person: &Person) -> &str {
    let spelling = person.spelling.trim();
    if spelling.is_empty() { person.name.trim() } else { spelling }
}

/// Name, numbers, birth and language of somebody.
pub(super) fn person(person: &Person, readers: Readers<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut name = vec![Line::own(paper_name(person))];
    if person.relation != Relation::Myself {
        name.extend(readers.say(&person.relation.message()));
    }
    blocks.push(Block::Field { label: readers.named("sheets-name"), lines: name });
    for number in &person.numbers {
        let label: Said = match number.kind.trim() {
            "" => readers.named("sheets-number"),
            kind => vec![Line::own(kind)],
        };
        blocks.push(Block::Field { label, lines: vec![Line::ltr(number.value.trim())] });
    }
    if let Some(born) = &person.born {
        blocks.push(Block::Field { label: readers.named("sheets-born"), lines: birth(born, readers) });
    }
    if !person.language.trim().is_empty() {
        let lines = vec![Line::own(person.language.trim())];
        blocks.push(Block::Field { label: readers.named("sheets-language"), lines });
    }
    blocks
}

/// A whole day in words; a year or a month as it was told, for nobody knows the rest.
fn birth(born: &str, readers: Readers<'_>) -> Vec<Line> {
    match parse_date(born) {
        Ok(day) => readers.say(&Message::day(day)),
        Err(_) => vec![Line::ltr(born)],
    }
}
