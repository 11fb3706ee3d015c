//! Arguments for a message whose caller is not there: what each variable may hold, by what it is called.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use crate::l10n::readable;

/// Words that end the name of a number.
const NUMBERS: [&str; 16] = [
    "count", "number", "days", "hours", "minutes", "weeks", "months", "years", "most", "found", "group",
    "digits", "kib", "percent", "size", "total",
];

/// Words that end the name of a day; and what stands for one in a language without our messages for days.
const DAYS: [&str; 10] = ["date", "day", "when", "until", "since", "from", "today", "on", "there", "here"];

/// What a variable may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A number; the message may have forms for it.
    Number,
    /// One of these words.
    Choice(BTreeSet<String>),
    /// A day in words.
    Day,
    /// Any other text.
    Text(String),
}

/// The variables of an entry in its normal form, with what they may hold.
pub(super) fn kinds(normal: &str) -> BTreeMap<String, Kind> {
    let normal = &*readable(normal);
    let resource = parser::parse(normal).unwrap_or_else(|(resource, _)| resource);
    let mut kinds = BTreeMap::new();
    for entry in &resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        value.into_iter().chain(attributes).for_each(|pattern| walk(pattern, &mut kinds));
    }
    kinds
}

fn walk(pattern: &Pattern<&str>, kinds: &mut BTreeMap<String, Kind>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, kinds);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, kinds: &mut BTreeMap<String, Kind>) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, kinds),
        Expression::Select { selector, variants } => {
            let keys: BTreeSet<String> = variants
                .iter()
                .filter_map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => Some((*name).to_owned()),
                    VariantKey::NumberLiteral { .. } => None,
                })
                .collect();
            let is_plural =
                |key: &String| ["zero", "one", "two", "few", "many", "other"].contains(&key.as_str());
            let kind = if keys.iter().all(is_plural) { Kind::Number } else { Kind::Choice(keys) };
            if let Some(name) = counted(selector) {
                kinds.insert(name.to_owned(), kind);
            }
            variants.iter().for_each(|variant| walk(&variant.value, kinds));
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, kinds: &mut BTreeMap<String, Kind>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            kinds.entry(id.name.to_owned()).or_insert_with(|| by_name(id.name));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            for argument in &arguments.positional {
                if let InlineExpression::VariableReference { id: named } = argument {
                    let kind = if id.name == "NUMBER" { Kind::Number } else { by_name(named.name) };
                    kinds.entry(named.name.to_owned()).or_insert(kind);
                }
            }
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, kinds),
        _ => {}
    }
}

fn counted<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => counted(arguments.positional.first()?),
        _ => None,
    }
}

fn by_name(name: &str) -> Kind {
    let last = name.rsplit(['-', '_']).next().unwrap_or(name);
    if NUMBERS.contains(&last) || name == "n" {
        return Kind::Number;
    }
    if DAYS.contains(&last) {
        return Kind::Day;
    }
    Kind::Text(match last {
        "time" => "09:00".to_owned(),
        "hour12" => "2".to_owned(),
        "hour24" => "14".to_owned(),
        "minute" => "05".to_owned(),
        "half" => "pm".to_owned(),
        "year" => "2026".to_owned(),
        "zone" => "America/New_York".to_owned(),
        "name" | "person" => "Ana".to_owned(),
        "place" => "290 Broadway".to_owned(),
        "phone" => "+1 800 898 7180".to_owned(),
        "fee" | "amount" => "$1,200".to_owned(),
        "file" | "path" => "letter.pdf".to_owned(),
        "folder" => "Documents/faro".to_owned(),
        _ => format!("‹{name}›"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_is_what_is_done_with_it() {
        let kinds = kinds(
            "a = { $x ->\n    [one] a\n   *[other] { $when } { NUMBER($y) }\n}\n    .b = { $who ->\n    [she] s\n   *[all] { $phone }\n}\n",
        );
        let choice = BTreeSet::from(["all".to_owned(), "she".to_owned()]);
        assert_eq!(kinds["x"], Kind::Number);
        assert_eq!(kinds["y"], Kind::Number);
        assert_eq!(kinds["who"], Kind::Choice(choice));
        assert_eq!(kinds["when"], Kind::Day);
        assert_eq!(kinds["phone"], Kind::Text("+1 800 898 7180".to_owned()));
    }
}
