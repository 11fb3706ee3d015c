//! Figures, forms, phone numbers, money and addresses: the same in every language.
use std::collections::BTreeSet;

use super::figures::{Figure, Kind, figures};
use super::pair::{Pair, runs_left};
use super::pattern::words;
use super::text::Text;
use crate::l10n::Finding;

/// Up to here people write numbers in words.
const IN_WORDS: u64 = 12;

pub(super) fn check(pair: &Pair<'_, '_>, findings: &mut Vec<Finding>) {
    isolated(pair, findings);
    let Some(original) = pair.original else { return };
    let compared = compare(&texts(original), &texts(pair.text));
    for (code, id, part, value, own) in compared {
        let found = pair.found(code, part.unwrap_or(pair.text.raw), id).told("value", value.as_str());
        let found = found.told("own", own.unwrap_or_default());
        findings.push(if part.is_some() { found.mended(value) } else { found });
    }
    for address in addresses(original) {
        if !pair.text.raw.contains(address) {
            findings.push(
                pair.found("M010", pair.text.raw, "check-address").told("value", address).mended(address),
            );
        }
    }
}

type Compared<'a> = (&'static str, &'static str, Option<&'a str>, String, Option<String>);

/// What differs between two texts: the code, the sentence, the place, what the source says, what stands here.
pub(super) fn compare<'a>(theirs: &[&str], own: &[&'a str]) -> Vec<Compared<'a>> {
    let theirs: Vec<Figure<'_>> = theirs.iter().flat_map(|text| figures(text)).collect();
    let own: Vec<Figure<'a>> = own.iter().flat_map(|text| figures(text)).collect();
    let said: BTreeSet<&str> = own.iter().map(|figure| figure.value.as_str()).collect();
    let wanted: BTreeSet<&str> = theirs.iter().map(|figure| figure.value.as_str()).collect();
    let mut extra: Vec<&Figure<'a>> =
        own.iter().filter(|figure| !wanted.contains(figure.value.as_str())).collect();
    let mut found = Vec::new();
    let mut told = BTreeSet::new();
    for figure in theirs.iter().filter(|figure| !said.contains(figure.value.as_str())) {
        if !told.insert(figure.value.as_str()) || is_said_otherwise(figure, &said) {
            continue;
        }
        let other = extra.iter().position(|other| other.kind == figure.kind);
        let other = other
            .or_else(|| extra.iter().position(|other| other.kind != Kind::Form && figure.kind != Kind::Form));
        let other = other.map(|at| extra.remove(at));
        let value = match figure.kind {
            Kind::Form => figure.value.clone(),
            _ => figure.part.to_owned(),
        };
        let (code, id) = match figure.kind {
            Kind::Form => ("M009", "check-form-name"),
            Kind::Phone => ("M011", "check-phone"),
            Kind::Money => ("M012", "check-money"),
            _ if other.is_some() => ("M002", "check-number"),
            _ if figure.kind == Kind::Number && is_small(&figure.value) => continue,
            _ => ("M013", "check-number-lost"),
        };
        let part = other.map(|other| other.part);
        let stands = other
            .map(|other| if other.kind == Kind::Form { other.value.clone() } else { other.part.to_owned() });
        let id = match (id, &stands) {
            ("check-form-name", None) => "check-form-name-lost",
            ("check-phone", None) => "check-phone-lost",
            ("check-money", None) => "check-money-lost",
            (id, _) => id,
        };
        found.push((code, id, part, value, stands));
    }
    // A count from the other side, `before day 14` for `up to day 13`, is no mistake.
    extra.retain(|_| theirs.is_empty());
    for figure in extra.into_iter().filter(|figure| figure.kind == Kind::Number && !is_small(&figure.value)) {
        found.push((
            "M013",
            "check-number-extra",
            Some(figure.part),
            String::new(),
            Some(figure.part.to_owned()),
        ));
    }
    found
}

fn is_small(value: &str) -> bool {
    value.parse::<u64>().is_ok_and(|number| number <= IN_WORDS)
}

/// A time whose hour and minute stand apart: `13 h 05`; one whose minute is left out: `9 h`.
fn is_said_otherwise(figure: &Figure<'_>, said: &BTreeSet<&str>) -> bool {
    let Some((hour, minute)) = figure.value.split_once(':').filter(|_| figure.kind == Kind::Time) else {
        return false;
    };
    let hour: u32 = hour.parse().unwrap_or_default();
    let minute = minute.trim_start_matches('0');
    let has = |number: u32| said.contains(number.to_string().as_str());
    (has(hour) || has(hour + 12)) && (minute.is_empty() || said.contains(minute))
}

/// The texts that are the same for every number.
fn texts<'a>(text: &Text<'a>) -> Vec<&'a str> {
    let said = words(&text.pattern).into_iter();
    said.filter(|(_, spot)| !spot.in_plural).map(|(text, _)| text).collect()
}

fn addresses<'a>(text: &Text<'a>) -> Vec<&'a str> {
    let said = words(&text.pattern).into_iter().flat_map(|(text, _)| text.split_whitespace());
    let is_address = |word: &&str| word.starts_with("https://") || word.starts_with("http://");
    let bare = |word: &'a str| word.trim_end_matches(['.', ',', ')', ';', ':', '!', '?']);
    said.filter(is_address).map(bare).collect()
}

/// In right-to-left text a phone number, a range or an amount is drawn in the wrong order unless it is isolated.
fn isolated(pair: &Pair<'_, '_>, findings: &mut Vec<Finding>) {
    if !pair.tongue.is_rtl {
        return;
    }
    for (text, _) in words(&pair.text.pattern) {
        for part in unisolated(text) {
            let fix = format!("\u{2066}{part}\u{2069}");
            findings.push(pair.found("M008", part, "check-isolate").told("value", part).mended(fix));
        }
    }
}

/// The figures of a text that would be drawn in another order.
pub(super) fn unisolated(text: &str) -> Vec<&str> {
    if !text.chars().any(runs_left) {
        return Vec::new();
    }
    // Behind Arabic letters a hyphen and a sign of money part the digits; behind Hebrew ones they do not.
    let arabic = text.chars().any(|sign| matches!(u32::from(sign), 0x600..=0x8FF | 0xFB50..=0xFEFC));
    let mut pieces = text.split(['\u{2066}', '\u{2067}', '\u{2068}']);
    let open = pieces.next().unwrap_or_default();
    let behind = pieces.map(|piece| piece.split_once('\u{2069}').map_or("", |(_, behind)| behind));
    let words =
        std::iter::once(open).chain(behind).flat_map(|piece| piece.split([' ', '\n', '\u{60c}', '\u{61b}']));
    let mut found = Vec::new();
    for word in words {
        let is_mark =
            |sign: char| matches!(sign, '.' | ',' | ':' | ';' | '!' | '?' | '«' | '»' | '"' | '\u{61f}');
        let part = word.trim_matches(is_mark);
        let is_figure = |sign: char| {
            sign.is_ascii_digit()
                || matches!(sign, '+' | '-' | '(' | ')' | ':' | ',' | '.' | '$' | '€' | '£' | '\u{2013}')
        };
        let figure = part.chars().any(|sign| sign.is_ascii_digit()) && part.chars().all(is_figure);
        let inner =
            part.get(1..).unwrap_or_default().contains(['-', '\u{2013}']) || part.contains(['$', '€', '£']);
        if figure && (part.starts_with(['+', '(']) || arabic && inner) {
            found.push(part);
        }
    }
    found
}
