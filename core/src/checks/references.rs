//! Other messages, terms and functions that a text names.
use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, InlineExpression};

use super::pair::Pair;
use super::pattern::{Part, walk};
use super::text::{Language, Text};
use crate::l10n::Finding;

/// More than this the runtime does not fill in.
const MOST_PLACEABLES: usize = 100;

/// What may be told to NUMBER, in any runtime of Fluent.
const OPTIONS: [&str; 12] = [
    "type",
    "style",
    "currency",
    "currencyDisplay",
    "useGrouping",
    "minimumIntegerDigits",
    "minimumFractionDigits",
    "maximumFractionDigits",
    "minimumSignificantDigits",
    "maximumSignificantDigits",
    "notation",
    "unit",
];

pub(super) fn check(pair: &Pair<'_, '_>, functions: &BTreeSet<&str>, findings: &mut Vec<Finding>) {
    let own = named(pair.text);
    for (name, part) in &own {
        let exists = pair.language.get(&pair.text.file.name, name).is_some();
        // A message without a text of its own cannot be put into another.
        if !exists {
            let in_source = pair.source.get(&pair.text.file.name, name).is_some();
            let id = if in_source { "check-reference-missing" } else { "check-unknown-reference" };
            let found = pair.found("F006", part, id).back(usize::from(name.starts_with('-')));
            findings.push(found.told("reference", name.as_str()));
        }
    }
    if let Some(part) = circle(pair.language, pair.text) {
        let found = pair.found("F017", part, "check-circle");
        findings.push(found.told("reference", part));
    }
    let mut places = 0;
    walk(&pair.text.pattern, &mut |part, spot| match part {
        Part::Function { name, arguments } => functions_of(pair, functions, name, arguments, findings),
        Part::Words(_) => {}
        _ => places += usize::from(!spot.selects),
    });
    if places > MOST_PLACEABLES {
        findings.push(pair.found("F018", pair.text.name, "check-too-many"));
    }
    let Some(original) = pair.original.filter(|_| !pair.text.is_term()) else { return };
    let own: BTreeSet<&str> = own.iter().map(|(name, _)| name.as_str()).collect();
    let shown = named(original).into_iter().map(|(name, _)| name);
    let shown: BTreeSet<String> =
        shown.filter(|name| !(name.starts_with('-') && name.contains('.'))).collect();
    for name in shown.iter().filter(|name| !own.contains(name.as_str())) {
        let found = pair.found("P003", pair.text.raw, "check-lost-reference");
        findings.push(found.told("reference", format!("{{ {name} }}")));
    }
}

fn functions_of(
    pair: &Pair<'_, '_>,
    known: &BTreeSet<&str>,
    name: &str,
    arguments: &CallArguments<&str>,
    findings: &mut Vec<Finding>,
) {
    if !known.contains(name) {
        findings.push(pair.found("F007", name, "check-function").told("name", name));
        return;
    }
    if name != "NUMBER" {
        return;
    }
    let is_number = |argument: &InlineExpression<&str>| {
        !matches!(argument, InlineExpression::StringLiteral { .. } | InlineExpression::TermReference { .. })
    };
    let one = matches!(arguments.positional.as_slice(), [argument] if is_number(argument));
    if !one {
        findings.push(pair.found("F007", name, "check-function-number"));
    }
    for option in arguments.named.iter().filter(|option| !OPTIONS.contains(&option.name.name)) {
        let found = pair.found("F007", option.name.name, "check-function-option");
        findings.push(found.told("name", option.name.name));
    }
}

/// The names of messages and terms that are put into it, with their places.
pub(super) fn named<'a>(text: &Text<'a>) -> Vec<(String, &'a str)> {
    let mut found = Vec::new();
    walk(&text.pattern, &mut |part, _| match part {
        Part::Message { id, attribute } => {
            let attribute = attribute.map(|name| format!(".{name}")).unwrap_or_default();
            found.push((format!("{id}{attribute}"), id));
        }
        // What a term says of itself, as its gender, belongs to its language.
        Part::Term { id, attribute: Some(attribute) } => found.push((format!("-{id}.{attribute}"), id)),
        Part::Term { id, attribute: None } => found.push((format!("-{id}"), id)),
        _ => {}
    });
    found
}

/// The reference by which a text comes back to itself.
fn circle<'a>(language: &Language<'a>, text: &Text<'a>) -> Option<&'a str> {
    named(text).into_iter().find_map(|(name, part)| {
        let (mut seen, mut queue) = (BTreeSet::new(), vec![name]);
        while let Some(name) = queue.pop() {
            if name == text.id {
                return Some(part);
            }
            if let Some(next) = language.get(&text.file.name, &name)
                && seen.insert(name)
            {
                queue.extend(named(next).into_iter().map(|(name, _)| name));
            }
        }
        None
    })
}
