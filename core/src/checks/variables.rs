//! What stands in curly brackets: names that do not exist, that are lost, that are shown twice or to some readers only.
use std::collections::BTreeSet;

use super::ids::distance;
use super::pair::Pair;
use super::pattern::{Part, Select, key, most_shown, seen_by_all, selects, variables, walk};
use super::text::{Language, Text};
use crate::l10n::Finding;

/// Languages that put no space between words.
const UNSPACED: [&str; 10] = ["bo", "dz", "ja", "km", "ko", "lo", "my", "th", "yue", "zh"];

pub(super) fn check(pair: &Pair<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(original) = pair.original else { return };
    // A term's parameters belong to its language.
    if pair.text.is_term() {
        return;
    }
    let (known, shown) = with_references(pair.source, original);
    let (own, own_shown) = with_references(pair.language, pair.text);
    let optional: BTreeSet<&str> = annotated(original, "optional:").into_iter().flatten().collect();
    let written = variables(&pair.text.pattern);
    let lost: Vec<&str> =
        shown.iter().filter(|name| !own.contains(*name) && !optional.contains(*name)).copied().collect();
    let mut meant = BTreeSet::new();
    for name in written.0.iter().filter(|name| !known.contains(*name) && !optional.contains(*name)) {
        let fix = likely(name, &lost, &known);
        meant.extend(fix);
        findings.push(unknown(pair, name, fix, &known));
    }
    for name in lost.iter().filter(|name| !meant.contains(*name)) {
        let found = pair.found("P002", pair.text.raw, "check-lost-variable");
        findings.push(found.told("variable", *name).mended(format!("{{ ${name} }}")));
    }
    in_every_form(pair, original, &shown, &own_shown, findings);
    together(pair, original, &own, findings);
    let most = most_shown(&original.pattern);
    for (name, count) in most_shown(&pair.text.pattern) {
        if most.get(name).is_some_and(|usual| count > *usual) {
            let found = pair.found("P010", pair.text.raw, "check-twice-shown");
            findings.push(found.told("variable", name));
        }
    }
    touching(pair, original, findings);
    choices(pair, original, &known, findings);
    literals(pair, original, findings);
}

fn unknown(pair: &Pair<'_, '_>, name: &str, fix: Option<&str>, known: &BTreeSet<&str>) -> Finding {
    let told = |found: Finding| found.back(1).told("variable", name);
    if let Some(fix) = fix {
        let is_same = fix.eq_ignore_ascii_case(name);
        let code = if is_same { "P005" } else { "P001" };
        let id = if is_same { "check-variable-case" } else { "check-variable-meant" };
        return told(pair.found(code, name, id)).told("meant", fix).mended(format!("${fix}"));
    }
    if known.is_empty() {
        return told(pair.found("P001", name, "check-variable-none"));
    }
    let known = known.iter().map(|name| format!("${name}")).collect::<Vec<_>>();
    told(pair.found("P001", name, "check-unknown-variable")).told("known", known.join(", "))
}

/// What somebody meant who wrote another name: the one that is lost, or one with nearly the same letters.
fn likely<'a>(name: &str, lost: &[&'a str], known: &BTreeSet<&'a str>) -> Option<&'a str> {
    let near = |other: &&&str| distance(name, other) * 3 <= name.len().max(other.len());
    let alike = lost.iter().find(|other| other.eq_ignore_ascii_case(name));
    alike
        .or_else(|| lost.iter().find(near))
        .or(lost.first().filter(|_| lost.len() == 1))
        .or_else(|| known.iter().find(|other| other.eq_ignore_ascii_case(name)))
        .or_else(|| known.iter().find(near))
        .or_else(|| known.first().filter(|_| known.len() == 1))
        .copied()
}

/// Its variables and those of the messages that it names: they are told the same.
fn with_references<'a>(language: &Language<'a>, text: &Text<'a>) -> (BTreeSet<&'a str>, BTreeSet<&'a str>) {
    let (mut all, mut shown) = variables(&text.pattern);
    let mut seen = BTreeSet::new();
    let mut queue: Vec<String> = super::references::named(text).into_iter().map(|(name, _)| name).collect();
    while let Some(name) = queue.pop() {
        if name.starts_with('-') || !seen.insert(name.clone()) {
            continue;
        }
        let Some(other) = language.get(&text.file.name, &name) else { continue };
        let (more, more_shown) = variables(&other.pattern);
        all.extend(more);
        shown.extend(more_shown);
        queue.extend(super::references::named(other).into_iter().map(|(name, _)| name));
    }
    (all, shown)
}

/// What the source shows in every form must not be missing in one. Of a number by which a form is chosen, `plurals` tells.
fn in_every_form(
    pair: &Pair<'_, '_>,
    original: &Text<'_>,
    shown: &BTreeSet<&str>,
    own_shown: &BTreeSet<&str>,
    findings: &mut Vec<Finding>,
) {
    let choosing: BTreeSet<&str> = selects(&pair.text.pattern).iter().filter_map(Select::variable).collect();
    for name in shown.iter().filter(|name| own_shown.contains(*name) && !choosing.contains(*name)) {
        let always = seen_by_all(&original.pattern, name).is_ok();
        if let Err(Some(variant)) = seen_by_all(&pair.text.pattern, name)
            && always
        {
            let found = pair.found("P002", key(variant), "check-lost-in-form").back(1);
            let found = found.told("variable", *name).told("key", format!("[{}]", key(variant)));
            findings.push(found.mended(format!("{{ ${name} }}")));
        }
    }
}

/// The names that comment lines such as `optional: $a $b` list.
fn annotated<'a>(text: &Text<'a>, mark: &str) -> Vec<Vec<&'a str>> {
    let lines = text.comment.iter().filter_map(|line| line.trim().strip_prefix(mark));
    lines.map(|line| line.split_whitespace().filter_map(|name| name.strip_prefix('$')).collect()).collect()
}

/// `# together: $hour12 $half`: who uses the first needs the others.
fn together(pair: &Pair<'_, '_>, original: &Text<'_>, own: &BTreeSet<&str>, findings: &mut Vec<Finding>) {
    for names in annotated(original, "together:") {
        let Some((first, others)) = names.split_first().filter(|(first, _)| own.contains(*first)) else {
            continue;
        };
        for other in others.iter().filter(|other| !own.contains(*other)) {
            let found = pair.found("P009", pair.text.raw, "check-together");
            findings.push(found.told("variable", *first).told("other", *other));
        }
    }
}

/// Two variables without anything between them run into one another.
fn touching(pair: &Pair<'_, '_>, original: &Text<'_>, findings: &mut Vec<Finding>) {
    if UNSPACED.contains(&pair.tongue.base.as_str()) || touch(original).is_some() {
        return;
    }
    if let Some(second) = touch(pair.text) {
        findings.push(pair.found("P006", second, "check-touching").back(1).told("variable", second));
    }
}

fn touch<'a>(text: &Text<'a>) -> Option<&'a str> {
    let (mut last, mut found) = (false, None);
    walk(&text.pattern, &mut |part, spot| {
        let is_variable = matches!(part, Part::Variable(_)) && !spot.selects && !spot.in_plural;
        if let Part::Variable(name) = part
            && last
            && is_variable
        {
            found = found.or(Some(name));
        }
        last = is_variable;
    });
    found
}

/// Keys of a choice by a word, and the variable by which a number's form is chosen.
fn choices(pair: &Pair<'_, '_>, original: &Text<'_>, known: &BTreeSet<&str>, findings: &mut Vec<Finding>) {
    let theirs = selects(&original.pattern);
    let own = selects(&pair.text.pattern);
    for select in &own {
        let Some(variable) = select.variable() else { continue };
        let same = theirs.iter().filter(|other| other.variable() == Some(variable));
        let by_word: Vec<_> = same.filter(|other| !other.is_plural()).collect();
        let keys: BTreeSet<&str> =
            by_word.iter().flat_map(|select| select.variants.iter().map(key)).collect();
        if !by_word.is_empty() {
            for variant in
                select.variants.iter().filter(|variant| !keys.contains(key(variant)) && !variant.default)
            {
                let listed = keys.iter().map(|key| format!("[{key}]")).collect::<Vec<_>>().join(", ");
                let found = pair.found("P007", key(variant), "check-key").back(1);
                findings.push(found.told("key", format!("[{}]", key(variant))).told("known", listed));
            }
        }
        let by: BTreeSet<&str> =
            theirs.iter().filter(|other| other.is_plural()).filter_map(Select::variable).collect();
        let unused = by.iter().find(|other| !own.iter().any(|select| select.variable() == Some(**other)));
        if let Some(meant) = unused
            && select.is_plural()
            && known.contains(variable)
            && !by.contains(variable)
        {
            let found = pair.found("P008", variable, "check-wrong-selector").back(1);
            findings.push(found.told("variable", variable).told("meant", *meant).mended(format!("${meant}")));
        }
    }
}

/// Words in quotes inside curly brackets: each as often as in the source.
fn literals(pair: &Pair<'_, '_>, original: &Text<'_>, findings: &mut Vec<Finding>) {
    let said = |text: &Text<'_>| {
        let mut all: Vec<String> = Vec::new();
        walk(&text.pattern, &mut |part, spot| {
            if let Part::Literal(words) = part
                && !spot.in_plural
                && !spot.selects
                && words.chars().any(char::is_alphanumeric)
                // Whole sentences are put so to keep their spaces, and are translated.
                && !words.contains(' ')
            {
                all.push(words.to_owned());
            }
        });
        all
    };
    let (theirs, own) = (said(original), said(pair.text));
    let count = |all: &[String], word: &str| all.iter().filter(|other| *other == word).count();
    for word in theirs.iter().collect::<BTreeSet<_>>() {
        let (wanted, there) = (count(&theirs, word), count(&own, word));
        // A literal in plain words is as good.
        if there > wanted {
            findings
                .push(pair.found("P011", pair.text.raw, "check-literal-twice").told("words", word.as_str()));
        } else if there < wanted && !pair.text.raw.contains(word.as_str()) {
            findings
                .push(pair.found("P011", pair.text.raw, "check-literal-lost").told("words", word.as_str()));
        }
    }
}
