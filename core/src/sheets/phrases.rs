//! Words for the judge and the officer on one page: what is to be said in large letters, beside it what it means and below it
//! how it sounds. It is shown, read out, or pointed at.

use super::block::{Block, Line, Said, Sheet, SheetKind};
use super::essentials::Essentials;
use super::people::paper_name;
use super::readers::{Readers, distinct};
use crate::files::Files;
use crate::packs::PackError;
use crate::phrases::{Known, Phrase, Phrases};

/// The sheet of the holder.
///
/// # Errors
/// [`PackError`] for a file of phrases that cannot be used.
pub fn phrases_sheet(
    files: &Files,
    essentials: &Essentials,
    readers: Readers<'_>,
) -> Result<Sheet, PackError> {
    let known = Known::among(&essentials.people, &essentials.contacts, files).on_paper();
    let told = readers.all().map(|words| Phrases::load(files, words, &known));
    let told: Vec<Phrases> = told.collect::<Result<_, _>>()?;
    let mut blocks = vec![Block::Text(readers.named("sheets-phrases-show"))];
    blocks.push(match essentials.people.first() {
        Some(holder) => {
            let name = Line::own(paper_name(holder));
            Block::Field { label: readers.named("sheets-name"), lines: vec![vec![name]] }
        }
        None => Block::Write { label: readers.named("sheets-name"), lines: 1 },
    });
    // One phrase says that it is on this paper.
    blocks.push(Block::Write { label: readers.named("sheets-phrases-address"), lines: 1 });
    let first = told.first().map(|phrases| phrases.to(None)).unwrap_or_default();
    blocks.extend(first.iter().map(|phrase| {
        let same = told.iter().flat_map(|phrases| phrases.to(None)).filter(|one| one.id == phrase.id);
        beside(phrase, same)
    }));
    Ok(readers.sheet(SheetKind::Phrases, "sheets-phrases", blocks))
}

/// A phrase, with what it means to each reader.
fn beside<'p>(phrase: &Phrase, mut same: impl Iterator<Item = &'p Phrase> + Clone) -> Block {
    let meant: Said = distinct(same.clone().filter_map(|one| one.meaning.clone()).map(Into::into));
    let sound = same.find_map(|one| one.sound.clone()).map(|sound| vec![sound.into()]);
    let said: Said = vec![phrase.said.clone().into()];
    match meant.is_empty() {
        true => Block::Text(said),
        false => Block::Field { label: meant, lines: std::iter::once(said).chain(sound).collect() },
    }
}
