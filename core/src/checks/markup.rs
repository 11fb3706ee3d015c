//! Marks of HTML: what a phone's own widgets would print as they are written.
use std::collections::BTreeMap;

use super::pair::Pair;
use super::pattern::words;
use super::text::Text;
use crate::l10n::Finding;

/// Elements that stand in sentences; `<file>` of a command's help is none.
const ELEMENTS: [&str; 33] = [
    "a", "abbr", "b", "bdi", "bdo", "big", "br", "button", "center", "code", "div", "em", "font", "h1", "h2",
    "h3", "hr", "i", "img", "input", "kbd", "label", "li", "mark", "ol", "p", "small", "span", "strong",
    "sub", "sup", "u", "ul",
];

pub(super) fn check(pair: &Pair<'_, '_>, findings: &mut Vec<Finding>) {
    for (text, _) in words(&pair.text.pattern) {
        for danger in ["javascript:", "<script", "<iframe"] {
            if let Some(at) = text.to_ascii_lowercase().find(danger) {
                let part = text.get(at..).unwrap_or_default();
                findings.push(pair.found("M007", part, "check-script").told("value", danger));
            }
        }
    }
    let Some(original) = pair.original else { return };
    let (theirs, own) = (tags(original), tags(pair.text));
    for (name, places) in &own {
        if let Some(part) = places.first().filter(|_| !theirs.contains_key(name)) {
            findings.push(pair.found("M001", part, "check-tag-extra").told("value", name.as_str()));
        }
    }
    for name in theirs.keys().filter(|name| !own.contains_key(*name)) {
        findings.push(pair.found("M001", pair.text.raw, "check-tag-lost").told("value", name.as_str()));
    }
    let unclosed = own.iter().find(|(name, places)| {
        let closing = name.strip_prefix('<').map(|name| format!("</{name}"));
        let both = |tags: &BTreeMap<String, Vec<&str>>| {
            closing.as_ref().map(|closing| tags.get(closing).map_or(0, Vec::len))
        };
        let closed = both(&own);
        both(&theirs).is_some_and(|count| count > 0) && closed.is_some_and(|count| count < places.len())
    });
    if let Some((name, places)) = unclosed.filter(|(name, _)| own.contains_key(&name.replacen('<', "</", 1)))
    {
        let part = places.last().copied().unwrap_or(pair.text.raw);
        findings.push(pair.found("M001", part, "check-tag-open").told("value", name.as_str()));
    }
}

/// Every tag by how it begins, `<b>` or `</b>`, with its places.
fn tags<'a>(text: &Text<'a>) -> BTreeMap<String, Vec<&'a str>> {
    let mut found: BTreeMap<String, Vec<&'a str>> = BTreeMap::new();
    for (text, _) in words(&text.pattern) {
        for (at, _) in text.match_indices('<') {
            let part = text.get(at..).unwrap_or_default();
            let inner = part.get(1..).unwrap_or_default();
            let (closing, name) = inner.strip_prefix('/').map_or(("", inner), |name| ("/", name));
            let name: String = name.chars().take_while(char::is_ascii_alphanumeric).collect();
            let name = name.to_ascii_lowercase();
            if ELEMENTS.contains(&name.as_str())
                && (name != "br" && name != "hr" && name != "img" || closing.is_empty())
            {
                found.entry(format!("<{closing}{name}>")).or_default().push(part);
            }
        }
    }
    found
}
