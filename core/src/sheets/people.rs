//! People on a sheet: as the papers spell them, for offices search for nothing else.

use super::block::{Block, Line, Said};
use super::readers::Readers;
use crate::casefile::{Born, Person};

/// The name as it stands on the papers, else as they are called.
pub(super) fn paper_name(person: &Person) -> &str {
    let spelling = person.spelling.trim();
    if spelling.is_empty() { person.name.trim() } else { spelling }
}

/// Name, numbers, birth and language of the holder, or of whom else a sheet is.
pub(super) fn person(person: &Person, readers: Readers<'_>) -> Vec<Block> {
    let field = |label: Said, line: Said| Block::Field { label, lines: vec![line] };
    let mut blocks = vec![field(readers.named("sheets-name"), vec![Line::own(paper_name(person))])];
    for number in &person.numbers {
        let label = match number.kind.trim() {
            "" => readers.named("sheets-number"),
            kind => vec![Line::own(kind)],
        };
        blocks.push(field(label, vec![Line::ltr(number.value.trim())]));
    }
    if let Some(born) = &person.born {
        blocks.push(field(readers.named("sheets-born"), birth(born, readers)));
    }
    if !person.language.trim().is_empty() {
        blocks.push(field(readers.named("sheets-language"), vec![Line::own(person.language.trim())]));
    }
    blocks
}

/// Somebody else of the case, in short: who they are, their name and their numbers.
pub(super) fn member(person: &Person, readers: Readers<'_>) -> Block {
    let lines = std::iter::once(vec![Line::own(paper_name(person))]).chain(numbers(person, usize::MAX));
    Block::Field { label: readers.say(&person.relation.message()), lines: lines.collect() }
}

/// The first numbers of somebody, each with what it is called.
pub(super) fn numbers(person: &Person, most: usize) -> impl Iterator<Item = Said> + '_ {
    let numbers = person.numbers.iter().take(most);
    numbers.map(|number| vec![Line::ltr(format!("{} {}", number.kind.trim(), number.value.trim()).trim())])
}

/// A day or a month in words; a year as it was told, the same in every language.
fn birth(born: &str, readers: Readers<'_>) -> Said {
    match born.parse() {
        Ok(born @ (Born::Day(_) | Born::Month(_))) => readers.say(&born.message()),
        Ok(Born::Year(_)) | Err(_) => vec![Line::ltr(born)],
    }
}
