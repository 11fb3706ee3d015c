//! Words of the source that were left in, and texts that are far too long or short to say the same.
use std::collections::BTreeSet;

use super::pair::Pair;
use super::pattern::{longest, words};
use super::text::Text;
use crate::l10n::Finding;

/// So many words of the source in a row are no chance, and so many of them are small and longer than two letters.
const IN_A_ROW: usize = 5;
const PLAIN: usize = 4;

/// Below it a length says nothing.
const SHORTEST: usize = 40;

pub(super) fn check(pair: &Pair<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(original) = pair.original else { return };
    if let Some(most) = most(original) {
        let longest = longest(&pair.text.pattern);
        if longest > most {
            let found = pair.found("S001", pair.text.raw, "check-too-long");
            findings.push(found.told("count", longest).told("most", most));
        }
    }
    // The examples of commands are typed, and not read.
    if pair.tongue.is_like_source || pair.text.is_term() || pair.text.id.ends_with(".example") {
        return;
    }
    if let Some(part) = left_in(original, pair.text) {
        let is_whole = plain(original) == plain(pair.text);
        let (code, id) = if is_whole { ("C003", "check-same") } else { ("T006", "check-left-in") };
        findings.push(pair.found(code, if is_whole { pair.text.raw } else { part }, id));
        return;
    }
    let (theirs, own) = (longest(&original.pattern), longest(&pair.text.pattern));
    // Some scripts say in one sign what Latin letters say in five.
    if theirs >= SHORTEST && (own > theirs * 3 || own * 8 < theirs) {
        let id = if own > theirs { "check-longer" } else { "check-shorter" };
        findings.push(pair.found("S002", pair.text.raw, id));
    }
}

/// The most characters that a comment `# max: 40` allows.
fn most(original: &Text<'_>) -> Option<usize> {
    original.comment.iter().find_map(|line| line.trim().strip_prefix("max:")?.trim().parse().ok())
}

fn plain(text: &Text<'_>) -> String {
    let said: Vec<&str> = words(&text.pattern).into_iter().map(|(text, _)| text.trim()).collect();
    said.join(" ")
}

/// The beginning of words that stand in the source in this order.
fn left_in<'a>(original: &Text<'_>, text: &Text<'a>) -> Option<&'a str> {
    let small =
        |word: &str| word.len() > 2 && word.chars().all(|sign| sign.is_lowercase() && sign.is_ascii());
    let theirs: Vec<&str> = words(&original.pattern).into_iter().flat_map(|(text, _)| split(text)).collect();
    let pairs: BTreeSet<(&str, &str)> =
        theirs.iter().zip(theirs.iter().skip(1)).map(|(one, other)| (*one, *other)).collect();
    for (own, _) in words(&text.pattern) {
        let own: Vec<&'a str> = split(own).collect();
        let mut row: Vec<&'a str> = Vec::new();
        for word in own {
            let follows =
                row.last().is_some_and(|last| !last.ends_with(',') && pairs.contains(&(*last, word)));
            if !follows {
                row.clear();
            }
            row.push(word);
            let plain = row.iter().filter(|word| small(word)).count();
            if row.len() >= IN_A_ROW && plain >= PLAIN {
                return row.first().copied();
            }
        }
    }
    None
}

/// The words of a text, with their commas: a list of names is no sentence. What a machine reads, as an address or an
/// option, is none, and what stands in brackets or quotes is told as the other language says it.
fn split(text: &str) -> impl Iterator<Item = &str> {
    let mut is_quoted = false;
    let words = text.split_whitespace().filter(move |word| {
        let opens = word.starts_with(['(', '"', '“', '«', '„', '‘', '\'']);
        let closes = word
            .trim_end_matches(['.', ',', ';', ':', '!', '?'])
            .ends_with([')', '"', '”', '»', '“', '’', '\'']);
        let inside = is_quoted || opens;
        is_quoted = inside && !closes;
        !inside && !word.contains(['/', '=', '_', '<']) && !word.starts_with('-')
    });
    words
        .map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != ','))
        .filter(|word| !word.is_empty())
}
