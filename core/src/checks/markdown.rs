//! Articles: their sections, callouts, quotes, links, lists and figures are those of the source.
use std::collections::BTreeSet;

use super::TextFile;
use super::glossary::{Glossary, forbidden};
use super::invariants::compare;
use super::pair::at;
use super::sections::{Section, section_id, sections};
use super::text::offset;
use crate::l10n::Finding;

pub(super) fn check(
    file: &TextFile,
    original: Option<&TextFile>,
    glossary: &Glossary,
    findings: &mut Vec<Finding>,
) {
    let Some(text) = file.content.text() else { return };
    // A name behind `#` stays, whatever word it is.
    let pieces = unquoted(text).into_iter();
    for (part, word, agreed) in pieces.flat_map(|piece| forbidden(glossary, file, piece)) {
        let found = at(file, "G002", part, "check-forbidden").told("word", word);
        findings.push(around(file, text, part, found.told("agreed", agreed).mended(agreed)));
    }
    if let Some(place) = text.find(|sign| matches!(sign, '\u{202a}'..='\u{202e}')) {
        let part = text.get(place..).unwrap_or_default();
        let code = part.chars().next().map_or(0, u32::from);
        let found = at(file, "M003", part, "check-turned").told("sign", format!("U+{code:04X}"));
        findings.push(around(file, text, part, found.mended("")));
    }
    let own = sections(text);
    let mut seen = BTreeSet::new();
    for anchor in own.iter().filter_map(|section| section.anchor) {
        if !seen.insert(anchor) {
            let found = at(file, "D014", anchor, "check-section-twice").told("section", anchor);
            findings.push(of(file, Some(anchor), found));
        }
    }
    let Some(original) = original.and_then(|original| original.content.text()) else { return };
    let theirs = sections(original);
    anchors(file, &own, &theirs, findings);
    for section in &theirs {
        let Some(own) = own.iter().find(|own| own.anchor == section.anchor) else { continue };
        let both = Both { file, own, text, theirs: section.whole, original };
        both.callouts(findings);
        both.quotes(findings);
        let (wanted, there) = (items(section.whole), items(own.whole));
        if wanted != there {
            let found =
                at(file, "D007", own.heading, "check-items").told("wanted", wanted).told("there", there);
            findings.push(of(file, own.anchor, found));
        }
        for (code, id, part, value, stands) in compare(&unquoted(section.whole), &unquoted(own.whole)) {
            let found = at(file, code, part.unwrap_or(own.heading), id).told("value", value.as_str());
            let found = of(file, own.anchor, found.told("own", stands.unwrap_or_default()));
            findings.push(if part.is_some() && !value.is_empty() { found.mended(value) } else { found });
        }
    }
}

/// The finding, named after its section.
fn of(file: &TextFile, anchor: Option<&str>, mut found: Finding) -> Finding {
    found.id = section_id(file, anchor.unwrap_or_default());
    found
}

/// The same for the section that a part stands in.
fn around(file: &TextFile, text: &str, part: &str, found: Finding) -> Finding {
    let place = offset(text, part);
    let all = sections(text);
    let before = all.iter().take_while(|section| offset(text, section.whole) <= place);
    of(file, before.filter_map(|section| section.anchor).last(), found)
}

/// What stands outside of curly brackets, piece by piece.
fn unquoted(text: &str) -> Vec<&str> {
    let (mut depth, mut from, mut pieces) = (0_usize, 0, Vec::new());
    for (at, sign) in text.char_indices() {
        match sign {
            '{' => {
                if depth == 0 {
                    pieces.extend(text.get(from..at));
                }
                depth += 1;
            }
            '}' => {
                depth = depth.saturating_sub(1);
                from = at + 1;
            }
            _ => {}
        }
    }
    if depth == 0 {
        pieces.extend(text.get(from..));
    }
    pieces
}

fn anchors(file: &TextFile, own: &[Section<'_>], theirs: &[Section<'_>], findings: &mut Vec<Finding>) {
    let has = |all: &[Section<'_>], anchor: &str| all.iter().any(|section| section.anchor == Some(anchor));
    let missing: Vec<&Section<'_>> =
        theirs.iter().filter(|section| section.anchor.is_some_and(|anchor| !has(own, anchor))).collect();
    let extra: Vec<&Section<'_>> = own
        .iter()
        .filter(|section| {
            section.anchor.map_or(section.heading.starts_with("##"), |anchor| !has(theirs, anchor))
        })
        .collect();
    // As many left over as are missing: they were renamed, in their order.
    let renamed = missing.len() == extra.len();
    for (at_nth, section) in extra.iter().enumerate() {
        let part = section.anchor.unwrap_or(section.heading);
        let meant = missing.get(at_nth).and_then(|section| section.anchor).filter(|_| renamed);
        let found = match (section.anchor, meant) {
            (None, Some(meant)) => {
                at(file, "D013", part, "check-no-anchor").told("meant", meant).mended(format!("{{#{meant}}}"))
            }
            (None, None) => continue,
            (Some(anchor), Some(meant)) => {
                let found = at(file, "D002", part, "check-renamed").told("id", anchor);
                found.told("other", meant).mended(meant)
            }
            (Some(anchor), None) => at(file, "D002", part, "check-extra-section").told("section", anchor),
        };
        findings.push(of(file, section.anchor, found));
    }
    for section in missing.iter().filter(|_| !renamed) {
        let before = theirs.iter().take_while(|other| other.anchor != section.anchor);
        let before: Vec<_> = before.filter_map(|other| other.anchor).collect();
        let place = before.iter().rev().find_map(|anchor| own.iter().find(|own| own.anchor == Some(*anchor)));
        let part = place.or(own.last()).map_or("", |section| section.heading);
        let anchor = section.anchor.unwrap_or_default();
        let found = at(file, "D002", part, "check-no-section").told("section", anchor);
        let mut found = of(file, Some(anchor), found);
        found.source_text = Some(section.heading.to_owned());
        findings.push(found);
    }
}

/// The kinds of `> [!kind]`, in their order.
fn kinds(text: &str) -> Vec<&str> {
    let lines = text.lines().filter(|line| line.starts_with('>'));
    lines.filter_map(|line| line.split_once("[!")?.1.split_once(']').map(|(kind, _)| kind)).collect()
}

fn quoted(text: &str) -> Vec<&str> {
    text.split("{{").skip(1).filter_map(|part| part.split_once("}}")).map(|(name, _)| name).collect()
}

fn targets(text: &str) -> Vec<&str> {
    text.split("](").skip(1).filter_map(|part| part.split_once(')')).map(|(target, _)| target).collect()
}

/// A section and the articles that it and its source stand in: what was moved to another section is not lost.
struct Both<'a> {
    file: &'a TextFile,
    own: &'a Section<'a>,
    text: &'a str,
    theirs: &'a str,
    original: &'a str,
}

impl Both<'_> {
    fn found(&self, code: &'static str, part: &str, id: &'static str) -> Finding {
        of(self.file, self.own.anchor, at(self.file, code, part, id))
    }

    fn callouts(&self, findings: &mut Vec<Finding>) {
        let (theirs, own) = (kinds(self.original), kinds(self.own.whole));
        for (nth, kind) in own.iter().enumerate().filter(|(_, kind)| !theirs.contains(kind)) {
            let found = self.found("D007", kind, "check-callout").told("kind", format!("[!{kind}]"));
            let here = kinds(self.theirs);
            let meant = here.get(nth).or(theirs.first()).copied().unwrap_or_default();
            let known: BTreeSet<String> = theirs.iter().map(|kind| format!("[!{kind}]")).collect();
            let known = known.into_iter().collect::<Vec<_>>().join(", ");
            findings.push(found.told("known", known).mended(meant));
        }
        if own.len() < kinds(self.theirs).len() && kinds(self.text).len() < theirs.len() {
            findings.push(self.found("D007", self.own.heading, "check-callout-lost"));
        }
    }

    fn quotes(&self, findings: &mut Vec<Finding>) {
        let own = quoted(self.text);
        for name in quoted(self.theirs).iter().collect::<BTreeSet<_>>() {
            if !own.contains(name) {
                let quote = format!("{{{{{name}}}}}");
                let found = self.found("D009", self.own.heading, "check-lost-quote");
                findings.push(found.told("quote", quote.as_str()).mended(quote));
            }
        }
        for name in quoted(self.own.whole).iter().filter(|name| !quoted(self.original).contains(name)) {
            let quote = format!("{{{{{name}}}}}");
            findings.push(self.found("D009", name, "check-unknown-quote").back(2).told("quote", quote));
        }
        let there = targets(self.text);
        for target in targets(self.theirs).into_iter().filter(|target| !there.contains(target)) {
            let found = self.found("D006", self.own.heading, "check-link");
            findings.push(found.told("value", target).mended(target));
        }
    }
}

/// How many items of a list stand in it.
fn items(text: &str) -> usize {
    let is_item = |line: &&str| {
        let numbered = line.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok());
        line.starts_with("- ") || numbered
    };
    text.lines().filter(is_item).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_curly_brackets_are_no_text() {
        assert_eq!(
            unquoted("## ቀን {#backup}\n{{rule:us.court.absentia.180}} días"),
            ["## ቀን ", "\n", " días"]
        );
        assert_eq!(unquoted("a {b {c} d"), ["a "]);
    }
}
