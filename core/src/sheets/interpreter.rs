//! For an office that calls an interpreter: which language, as it is spoken where, and that it is not Spanish. Below it
//! there is room for phrases to point at.

use super::block::{Block, Line, Said, Sheet, SheetKind};
use super::essentials::Essentials;
use super::people::paper_name;
use super::readers::Readers;
use crate::casefile::Person;
use crate::l10n::fold;

/// What Spanish is called by those who speak it and by those who do not.
const SPANISH: [&str; 4] = ["es", "spanish", "espanol", "castellano"];

/// The sheet of the holder.
pub fn interpreter_sheet(essentials: &Essentials, readers: Readers<'_>) -> Sheet {
    let mut blocks = vec![Block::Text(readers.named("sheets-interpreter-ask"))];
    let mut field = |label: &'static str, lines: Vec<Said>| {
        let label: Said = readers.named(label);
        blocks.push(match lines.is_empty() {
            true => Block::Write { label, lines: 1 },
            false => Block::Field { label, lines },
        });
    };
    let own = |text: &str| {
        Some(text.trim())
            .filter(|text| !text.is_empty())
            .map(|text| vec![Line::own(text)])
            .into_iter()
            .collect()
    };
    let holder = essentials.people.first();
    let told = |of: fn(&Person) -> &str| holder.map_or("", |person| of(person));
    let language = told(|person| &person.language);
    field("sheets-name", holder.map(|person| own(paper_name(person))).unwrap_or_default());
    field("sheets-interpreter-language", own(language));
    field("sheets-interpreter-dialect", own(told(|person| &person.dialect)));
    field("sheets-interpreter-town", own(told(|person| &person.town)));
    let wish = essentials.hearing.as_ref().map_or("", |hearing| hearing.interpreter.as_str());
    field("sheets-interpreter-wish", own(wish));
    if !is_spanish(language) {
        blocks.push(Block::Heading(readers.named("sheets-not-spanish")));
        blocks.push(Block::Text(readers.named("sheets-not-spanish-says")));
    }
    readers.sheet(SheetKind::Interpreter, "sheets-interpreter", blocks)
}

/// Whether somebody's language, in their own words, is Spanish; what nobody told is none.
fn is_spanish(language: &str) -> bool {
    let folded = fold(language);
    let first = folded.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty());
    first.is_some_and(|first| SPANISH.contains(&first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spanish_is_known_by_its_names() {
        for language in ["es", "es-GT", "Spanish", "Español", "ESPAÑOL (Honduras)", "castellano"] {
            assert!(is_spanish(language), "{language}");
        }
        for language in ["", "Mam", "K’iche’, poco español", "quc", "Garífuna", "esperanto", "English"]
        {
            assert!(!is_spanish(language), "{language}");
        }
    }
}
