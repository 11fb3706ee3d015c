//! What makes a step of an article the same step: its words in English, whatever language it is read in.

use sha2::{Digest, Sha256};

use super::markdown::{Block, SourceSection};
use crate::vault::hex;

/// The section that says what to do, in order.
pub(super) const STEPS: &str = "steps";

/// One thing to do, which a person can tick off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its place among the steps, from 1.
    pub number: u32,
    /// What it says in English, as a SHA-256 in hex: what its authors change is another step, which nobody has done yet.
    /// What it quotes is no part of it: a new fee undoes nothing.
    pub key: String,
}

/// The steps of a section, whose words in English are `original`. None where these are another number: nobody can tell then
/// which is which.
pub(super) fn steps(section: &SourceSection, original: &SourceSection) -> Vec<Step> {
    let keys = |of: &SourceSection| -> Vec<String> { of.blocks.iter().filter_map(key).collect() };
    let own = keys(original);
    if section.id != STEPS || keys(section).len() != own.len() {
        return Vec::new();
    }
    (1..).zip(own).map(|(number, key)| Step { number, key }).collect()
}

/// What an item says, whatever is heavier in it and wherever its lines break.
fn key(block: &Block) -> Option<String> {
    let Block::Item(..) = block else { return None };
    let text = block.text();
    let words: Vec<&str> = text.split_whitespace().collect();
    Some(hex(&Sha256::digest(words.join(" "))))
}

#[cfg(test)]
mod tests {
    use super::super::markdown::parse;
    use super::*;

    fn of(english: &str, other: &str) -> Vec<Step> {
        let [english, other] =
            [english, other].map(|text| parse(&format!("# T\n\n## S {{#steps}}\n\n{text}\n")));
        steps(&other.sections[1], &english.sections[1])
    }

    #[test]
    fn a_step_is_what_its_english_says() {
        let two = of("1. Go to **court**.\n2. Pay {{fact:fee}}.", "1. Vaya.\n2. Pague.");
        assert_eq!(two.iter().map(|step| step.number).collect::<Vec<_>>(), [1, 2]);
        // Emphasis, line breaks, its number and its translation are not what it says.
        let again = of("1. Listen.\n2. Go to\n   court.\n3. Pay **{{fact:fee}}**.", "1. a\n2. b\n3. c");
        assert_eq!([&again[1].key, &again[2].key], [&two[0].key, &two[1].key]);
        assert_ne!(of("1. Go to court now.\n2. x", "1. a\n2. b")[0].key, two[0].key);
        // Which is which cannot be told.
        assert_eq!(of("1. a\n2. b", "1. a"), []);
        let [source] = [parse("# T\n\n## S {#bring}\n\n1. a\n")];
        assert_eq!(steps(&source.sections[1], &source.sections[1]), []);
    }
}
