//! Forms of numbers: those that a language needs, those that it never uses, and a number that its reader cannot see.
use std::collections::BTreeSet;

use fluent_syntax::ast::Variant;

use super::ids::distance;
use super::pair::Pair;
use super::pattern::{CATEGORIES, Select, key, selects, variables, words};
use crate::digits;
use crate::l10n::Finding;

/// So many numbers are named as examples.
const EXAMPLES: usize = 4;

pub(super) fn check(pair: &Pair<'_, '_>, findings: &mut Vec<Finding>) {
    let theirs = pair.original.map(|text| selects(&text.pattern)).unwrap_or_default();
    for select in selects(&pair.text.pattern) {
        let variable = select.variable();
        let is_number = theirs.iter().any(|other| other.is_plural() && other.variable() == variable);
        if select.is_ordinal() || !(select.is_plural() || is_number) {
            continue;
        }
        keys(pair, &select, findings);
        if let Some(variable) = variable {
            hidden(pair, &select, variable, findings);
        }
    }
    never_shown(pair, &theirs, findings);
}

/// Categories that are missing, that never come, and keys that are none.
fn keys(pair: &Pair<'_, '_>, select: &Select<'_, '_>, findings: &mut Vec<Finding>) {
    let picked = &pair.tongue.picked;
    let there: BTreeSet<&str> = select.variants.iter().map(key).collect();
    let default = select.variants.iter().find(|variant| variant.default).map(key);
    for variant in select.variants {
        let name = key(variant);
        if name.parse::<f64>().is_ok() {
            continue;
        }
        let told = |code, id| pair.found(code, name, id).back(1).told("key", format!("[{name}]"));
        if !CATEGORIES.contains(&name) {
            let free = picked
                .reached()
                .into_iter()
                .filter(|category| !there.contains(category) && *category != "other");
            let near = free.min_by_key(|category| distance(name, category)).filter(|_| !variant.default);
            let near = near.unwrap_or("other");
            findings.push(told("N006", "check-form-unknown").told("meant", near).mended(format!("[{near}]")));
        } else if !picked.can_be(name) && !variant.default {
            let forms = bracketed(picked.reached());
            findings.push(told("N002", "check-form-never").told("forms", forms));
        }
    }
    // Nothing but a form for all numbers is a sentence without forms.
    if select.variants.len() < 2 {
        return;
    }
    let numbers = |category: &str| {
        let all = picked.numbers(category).iter().copied();
        all.filter(|number| !there.contains(number.to_string().as_str())).collect::<Vec<u16>>()
    };
    let missing = picked.reached().into_iter().filter(|category| {
        let usual = !there.contains(category) && default != Some(*category) && *category != "other";
        usual && !picked.is_disputed(category) && !numbers(category).is_empty()
    });
    let missing: Vec<&str> = missing.collect();
    if let Some(first) = missing.first() {
        let place = select.variants.first().map_or(pair.text.raw, key);
        let found =
            pair.found("N001", place, "check-form-missing").back(1).told("first", format!("[{first}]"));
        findings.push(found.told("numbers", examples(&numbers(first))).told("key", bracketed(missing)));
    }
}

/// A form that is picked for several numbers, and does not say which, beside one that does.
fn hidden(pair: &Pair<'_, '_>, select: &Select<'_, '_>, variable: &str, findings: &mut Vec<Finding>) {
    let shows = |variant: &Variant<&str>| variables(&variant.value).1.contains(variable);
    let outside = variables(&pair.text.pattern).1.contains(variable) && !select.variants.iter().any(shows);
    if outside || !select.variants.iter().any(shows) || shown_around(pair, select, variable) {
        return;
    }
    // A form that names what does not exist is told so, and shows the number once its name is mended.
    let known = pair.original.map(|original| variables(&original.pattern).0);
    let is_wrong = |variant: &&Variant<&str>| {
        let unknown = |name: &&str| known.as_ref().is_some_and(|known| !known.contains(name));
        variables(&variant.value).0.iter().any(unknown)
    };
    for variant in select.variants.iter().filter(|variant| !shows(variant) && !is_wrong(variant)) {
        let numbers = covered(pair, select, variant);
        let [_, second, ..] = numbers.as_slice() else { continue };
        let name = key(variant);
        let found = pair.found("N004", name, "check-form-hides").back(1);
        let found = found.told("key", format!("[{name}]")).told("variable", variable);
        let other =
            if numbers.first() == Some(&1) { *second } else { numbers.first().copied().unwrap_or(*second) };
        let found = found.told("number", u64::from(other)).told("numbers", examples(&numbers));
        findings.push(match with_variable(variant, variable) {
            Some(fix) => found.mended(fix),
            None => found,
        });
    }
}

/// Whether the number stands before or behind the choice, where everybody sees it.
fn shown_around(pair: &Pair<'_, '_>, select: &Select<'_, '_>, variable: &str) -> bool {
    let inside: usize = select.variants.iter().map(|variant| times(&variant.value, variable)).sum();
    times(&pair.text.pattern, variable) > inside
}

fn times(pattern: &fluent_syntax::ast::Pattern<&str>, variable: &str) -> usize {
    let mut times = 0;
    super::pattern::walk(pattern, &mut |part, spot| {
        let is_it = matches!(part, super::pattern::Part::Variable(name) if name == variable);
        times += usize::from(is_it && !spot.selects);
    });
    times
}

/// The whole numbers for which this variant is really taken.
fn covered(pair: &Pair<'_, '_>, select: &Select<'_, '_>, variant: &Variant<&str>) -> Vec<u16> {
    let picked = &pair.tongue.picked;
    let name = key(variant);
    if name.parse::<f64>().is_ok() && !variant.default {
        return Vec::new();
    }
    let there: BTreeSet<&str> = select.variants.iter().map(key).collect();
    let mut numbers: Vec<u16> = picked.numbers(name).to_vec();
    if variant.default {
        // What has no variant of its own comes here too.
        let others = CATEGORIES.iter().filter(|category| !there.contains(*category));
        numbers.extend(others.flat_map(|category| picked.numbers(category)));
        numbers.sort_unstable();
    }
    numbers.retain(|number| !there.contains(number.to_string().as_str()));
    numbers
}

/// The variant's text with the variable in the place of a number that was typed.
fn with_variable(variant: &Variant<&str>, variable: &str) -> Option<String> {
    let [fluent_syntax::ast::PatternElement::TextElement { value }] = variant.value.elements.as_slice()
    else {
        return None;
    };
    let is_digit = |sign: char| digits::decimal(sign).is_some();
    let start = value.find(is_digit)?;
    let rest = value.get(start..)?;
    let end = rest.find(|sign| !is_digit(sign)).unwrap_or(rest.len());
    Some(format!("{}{{ ${variable} }}{}", value.get(..start)?, rest.get(end..)?))
}

/// A number that the source shows, and that here no form shows.
fn never_shown(pair: &Pair<'_, '_>, theirs: &[Select<'_, '_>], findings: &mut Vec<Finding>) {
    let Some(original) = pair.original.filter(|_| !pair.text.is_term()) else { return };
    let (all, shown) = variables(&pair.text.pattern);
    let (known, wanted) = variables(&original.pattern);
    if !all.is_subset(&known) {
        return;
    }
    let numbers: BTreeSet<&str> = selects(&pair.text.pattern)
        .iter()
        .chain(theirs)
        .filter(|select| select.is_plural())
        .filter_map(Select::variable)
        .collect();
    for variable in
        numbers.iter().filter(|name| all.contains(*name) && wanted.contains(*name) && !shown.contains(*name))
    {
        // A text that types the digits for each number by itself hides nothing.
        let exact = selects(&pair.text.pattern)
            .iter()
            .all(|select| select.variants.iter().all(|variant| covered(pair, select, variant).len() < 2));
        if !exact {
            let typed = words(&pair.text.pattern).into_iter().map(|(text, _)| text);
            let typed =
                typed.into_iter().find(|text| text.chars().any(|sign| digits::decimal(sign).is_some()));
            let found = pair.found("N005", typed.unwrap_or(pair.text.raw), "check-number-hidden");
            findings.push(found.told("variable", *variable).mended(format!("{{ ${variable} }}")));
        }
    }
}

fn bracketed(names: Vec<&str>) -> String {
    names.into_iter().map(|name| format!("[{name}]")).collect::<Vec<_>>().join(" ")
}

fn examples(numbers: &[u16]) -> String {
    let first = numbers.iter().take(EXAMPLES).map(u16::to_string).collect::<Vec<_>>().join(", ");
    if numbers.len() > EXAMPLES { format!("{first} …") } else { first }
}
