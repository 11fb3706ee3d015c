//! Whether everything is there: messages that are missing, left over, renamed, twice or empty.
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::pair::{at, of_file};
use super::pattern::{Part, key, selects, walk};
use super::text::{Language, Page, Text};
use super::{Project, TextFile};
use crate::l10n::{Finding, Message};

/// What stands twice.
pub(super) fn twice(language: &Language<'_>, source: &Language<'_>, findings: &mut Vec<Finding>) {
    let mut first: HashMap<&str, &TextFile> = HashMap::new();
    for text in language.texts() {
        let attribute = text.id.contains('.');
        match first.get(text.id.as_str()) {
            None => {
                first.insert(&text.id, text.file);
            }
            // Where the source has it in both files, each file is a world of its own.
            Some(other) if other.path != text.file.path => {
                let in_both = source.of_file(&text.file.name, &text.id).is_some()
                    && source.of_file(&other.name, &text.id).is_some();
                if !in_both && !attribute {
                    let found = at(text.file, "F002", text.name, "check-duplicate-file");
                    findings
                        .push(of(text, found).told("id", text.id.as_str()).told("path", other.path.as_str()));
                }
            }
            Some(_) if attribute => {
                let name = format!(".{}", text.name);
                findings.push(
                    of(text, at(text.file, "F003", text.name, "check-duplicate")).back(1).told("id", name),
                );
            }
            Some(_) => {
                let found = at(text.file, "F002", text.name, "check-duplicate");
                findings.push(of(text, found).told("id", text.id.as_str()));
            }
        }
        for select in selects(&text.pattern) {
            let mut keys = BTreeSet::new();
            for variant in select.variants {
                if !keys.insert(key(variant)) {
                    let found = of(text, at(text.file, "F003", key(variant), "check-duplicate-form"));
                    findings.push(found.back(1).told("key", format!("[{}]", key(variant))));
                }
            }
        }
    }
}

/// Texts in which nothing is said.
pub(super) fn empty(language: &Language<'_>, findings: &mut Vec<Finding>) {
    for text in language.texts() {
        let mut says = false;
        walk(&text.pattern, &mut |part, spot| {
            says |= match part {
                Part::Words(words) | Part::Literal(words) => !words.trim().is_empty(),
                _ => !spot.selects,
            };
        });
        if !says {
            findings.push(of(text, at(text.file, "C004", text.raw, "check-empty")));
        }
    }
}

/// What the source has and this language lacks, and the other way round.
pub(super) fn compare(
    project: &Project,
    language: &Language<'_>,
    source: &Language<'_>,
    findings: &mut Vec<Finding>,
) {
    let mut renamed: BTreeSet<String> = BTreeSet::new();
    let mut lost: BTreeSet<String> = BTreeSet::new();
    let is_unread = |name: &str| {
        let mut files = project.of_tag(source.tag).filter(|file| file.name == name);
        files.any(|file| file.content.text().is_none())
    };
    // Of a file that cannot be read in the source, nobody knows what is left over.
    for page in language.pages.iter().filter(|page| !is_unread(&page.file.name)) {
        let original = source.pages.iter().find(|other| other.file.name == page.file.name);
        let missing: Vec<&Text<'_>> = original
            .into_iter()
            .flat_map(|page| &page.texts)
            .filter(|text| language.get(&page.file.name, &text.id).is_none())
            .filter(|text| !page.broken.contains(&text.message()))
            .collect();
        let (own, theirs) = (around(page), original.map(around).unwrap_or_default());
        for text in &page.texts {
            // A language has terms and forms of terms of its own.
            if text.is_term() || source.get(&page.file.name, &text.id).is_some() {
                continue;
            }
            let name = text.message();
            if original.is_some_and(|original| original.broken.contains(&name)) {
                continue;
            }
            let is_attribute = text.id.contains('.');
            let free = missing.iter().filter(|other| !renamed.contains(&other.id));
            let was = free.into_iter().find(|other| {
                is_renamed(text, other) || !is_attribute && is_in_its_place(text, &own, other, &theirs)
            });
            if let Some(other) = was {
                renamed.insert(other.id.clone());
                lost.insert(text.id.clone());
                let code = if is_attribute { "C012" } else { "C011" };
                let found = of(text, at(text.file, code, text.name, "check-renamed"));
                findings.push(
                    found.told("id", text.id.as_str()).told("other", other.id.as_str()).mended(other.name),
                );
            } else if !is_attribute || !lost.contains(text.message()) {
                let found = of(text, at(text.file, "C002", text.name, "check-obsolete"));
                findings.push(found.told("id", text.id.as_str()));
                lost.insert(text.id.clone());
            }
        }
        let missing = missing.into_iter().filter(|text| {
            let message = text.message();
            let behind_renamed = message != text.id && renamed.contains(message);
            !renamed.contains(&text.id) && !behind_renamed && !text.is_term()
        });
        for text in missing {
            let mut found = of_file(page.file, place_of(text, original, page), "C001", "check-missing");
            found.id.clone_from(&text.id);
            found.source_text = Some(text.raw.to_owned());
            findings.push(found.told("id", text.id.as_str()));
        }
    }
    files(project, language, source, findings);
}

/// Files that are not there at all: one line each.
fn files(project: &Project, language: &Language<'_>, source: &Language<'_>, findings: &mut Vec<Finding>) {
    let group = source.pages.first().map(|page| page.file.group.as_str());
    let names: BTreeMap<&str, &TextFile> = project
        .of_tag(language.tag)
        .filter(|file| Some(file.group.as_str()) == group)
        .map(|file| (file.name.as_str(), file))
        .collect();
    for page in source.pages.iter().filter(|page| !names.contains_key(page.file.name.as_str())) {
        let others =
            page.texts.iter().filter(|text| language.get(&page.file.name, &text.id).is_none()).count();
        if others > 0 {
            let mut found = missing_file(project, page.file, language.tag);
            found.message = found.message.with("count", others);
            findings.push(found);
        }
    }
}

/// The line for a file that a language lacks.
pub(super) fn missing_file(project: &Project, original: &TextFile, tag: &str) -> Finding {
    let path = project.path(&original.group, &original.name, tag);
    let severity = super::codes::severity("C010");
    let message = Message::new("check-missing-file").with("source", original.path.as_str());
    let mut found = Finding::new(path, (1, 1), severity, "C010", message);
    found.tag = tag.to_owned();
    found
}

fn of(text: &Text<'_>, mut found: Finding) -> Finding {
    found.id.clone_from(&text.id);
    found
}

/// Whether the name of a text that nobody looks for differs by a few letters from the one that is missing.
fn is_renamed(text: &Text<'_>, missing: &Text<'_>) -> bool {
    let split = |id: &str| id.split_once('.').map(|(message, name)| (message.to_owned(), name.to_owned()));
    match (split(&text.id), split(&missing.id)) {
        (Some((own, _)), Some((other, _))) => own == other,
        (None, None) => {
            let (own, other) = (text.id.as_str(), missing.id.as_str());
            let distance = distance(own, other);
            text.is_term() == missing.is_term() && distance * 5 <= own.len().max(other.len()).max(5)
        }
        _ => false,
    }
}

/// Whether it stands where the missing one does: between the same two messages, or beside one of them with a name of
/// which one part was translated.
fn is_in_its_place(text: &Text<'_>, own: &Around<'_>, missing: &Text<'_>, theirs: &Around<'_>) -> bool {
    let (Some(own), Some(theirs)) = (own.get(text.id.as_str()), theirs.get(missing.id.as_str())) else {
        return false;
    };
    let between = own == theirs && own.0.is_some() && own.1.is_some();
    let parts = |id: &str| id.split(['-', '_']).map(str::to_owned).collect::<Vec<_>>();
    let (one, other) = (parts(&text.id), parts(&missing.id));
    let differ = one.iter().zip(&other).filter(|(one, other)| one != other).count();
    let near = one.len() == other.len() && one.len() > 1 && differ == 1;
    between || near && (own.0 == theirs.0 || own.1 == theirs.1)
}

/// The messages before and behind each one.
type Around<'a> = HashMap<&'a str, (Option<&'a str>, Option<&'a str>)>;

fn around<'a>(page: &'a Page<'_>) -> Around<'a> {
    let ids: Vec<&str> =
        page.texts.iter().map(|text| text.id.as_str()).filter(|id| !id.contains('.')).collect();
    let before = std::iter::once(None).chain(ids.iter().copied().map(Some));
    let behind = ids.iter().skip(1).copied().map(Some).chain([None]);
    ids.iter().zip(before.zip(behind)).map(|(id, sides)| (*id, sides)).collect()
}

/// Where a missing message belongs: behind the one that stands before it in the source.
fn place_of(text: &Text<'_>, original: Option<&Page<'_>>, page: &Page<'_>) -> (usize, usize) {
    let before = original.into_iter().flat_map(|page| &page.texts).take_while(|other| other.id != text.id);
    let before: Vec<&Text<'_>> = before.collect();
    let known = before.iter().rev().find_map(|other| page.texts.iter().find(|own| own.id == other.id));
    known.map_or((1, 1), |own| {
        let end = super::text::offset(page.content, own.raw) + own.raw.len();
        (super::text::position(page.content, end).0 + 1, 1)
    })
}

/// How many letters must be changed, added or taken out.
pub(super) fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, sign) in one.chars().enumerate() {
        let mut next = vec![at + 1];
        for ((before, pair), second) in row.iter().zip(row.iter().skip(1)).zip(&other) {
            let left = next.last().copied().unwrap_or_default();
            next.push((before + usize::from(sign != *second)).min(pair + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
