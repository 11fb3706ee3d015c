use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use unic_langid::LanguageIdentifier;

use super::text;

/// The categories of CLDR, in its order.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// As high as anything that is counted for a person.
const HIGHEST: i64 = 400;

/// The plural categories that whole numbers reach in a language, as the runtime picks them, each with the first numbers.
pub(super) fn categories(tag: &str) -> Vec<(&'static str, Vec<i64>)> {
    let language: LanguageIdentifier = tag.replace('_', "-").parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    let variants: String =
        CATEGORIES.iter().filter(|name| **name != "other").map(|name| format!("[{name}] {name}\n")).collect();
    let resource = FluentResource::try_new(format!("p = {{ $n ->\n{variants}*[other] other\n}}\n"));
    let _ = bundle.add_resource(resource.unwrap_or_else(|(resource, _)| resource));
    let pattern = bundle.get_message("p").and_then(|message| message.value());
    let mut found: Vec<(&str, Vec<i64>)> = CATEGORIES.iter().map(|name| (*name, Vec::new())).collect();
    for (number, pattern) in (0..=HIGHEST).filter_map(|number| Some((number, pattern?))) {
        let mut args = FluentArgs::new();
        args.set("n", number);
        let said = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
        if let Some((_, numbers)) = found.iter_mut().find(|(name, _)| *name == said)
            && numbers.len() < 3
        {
            numbers.push(number);
        }
    }
    found.retain(|(name, numbers)| !numbers.is_empty() || *name == "other");
    found
}

/// A sentence that is nothing but a choice by a number: each form can be written by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Forms {
    /// What is counted: `$count`, `NUMBER($count)`.
    selector: String,
    pub(super) forms: Vec<(String, String)>,
}

impl Forms {
    /// Nothing where a text is anything else.
    pub(super) fn of(text: &str) -> Option<Forms> {
        text::read(text, forms)
    }

    pub(super) fn get(&self, key: &str) -> Option<&str> {
        self.forms.iter().find(|(name, _)| name == key).map(|(_, text)| text.as_str())
    }

    /// The same choice with other forms, in the order in which people count.
    pub(super) fn with(&self, mut forms: Vec<(String, String)>) -> String {
        let rank = |key: &str| match CATEGORIES.iter().position(|name| *name == key) {
            Some(at) => (1, at, String::new()),
            None => (0, 0, format!("{key:>20}")),
        };
        forms.sort_by_key(|(key, _)| rank(key));
        let lines = forms.iter().map(|(key, text)| {
            let mark = if key == "other" { "   *" } else { "    " };
            let text = text.lines().collect::<Vec<_>>().join("\n        ");
            format!("{mark}[{key}] {text}\n")
        });
        format!("{{ {} ->\n{}}}", self.selector, lines.collect::<String>())
    }
}

fn forms(pattern: &Pattern<&str>) -> Option<Forms> {
    let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
        pattern.elements.as_slice()
    else {
        return None;
    };
    let selector = match selector {
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::FunctionReference { id, arguments } => match arguments.positional.as_slice() {
            [InlineExpression::VariableReference { id: counted }] if arguments.named.is_empty() => {
                format!("{}(${})", id.name, counted.name)
            }
            _ => return None,
        },
        _ => return None,
    };
    let forms = variants.iter().map(|variant| {
        let key = match &variant.key {
            VariantKey::Identifier { name } if CATEGORIES.contains(name) => *name,
            VariantKey::NumberLiteral { value } => value,
            VariantKey::Identifier { .. } => return None,
        };
        let text = text::of_pattern(&variant.value);
        let is_default = variant.default == (key == "other");
        (is_default && !text.contains("->")).then(|| (key.to_owned(), text))
    });
    Some(Forms { selector, forms: forms.collect::<Option<_>>()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_is_taken_out_and_put_back() {
        let text = "{ $n ->\n    [0] none\n    [one] { $n } day\n   *[other] { $n } days\n}";
        let forms = Forms::of(text).unwrap();
        assert_eq!(forms.get("one"), Some("{ $n } day"));
        let reversed: Vec<_> = forms.forms.iter().cloned().rev().collect();
        assert_eq!(forms.with(reversed), text);
        for other in ["days", "in { $n ->\n   *[other] x\n}", "{ $n ->\n    [a] x\n   *[other] x\n}"] {
            assert_eq!(Forms::of(other), None, "{other}");
        }
    }

    #[test]
    fn the_runtime_says_which_forms_there_are() {
        let of = |tag| categories(tag).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        assert_eq!(of("ar"), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(of("es"), ["one", "other"]);
        assert_eq!(of("ja"), ["other"]);
        assert_eq!(categories("ru")[0], ("one", vec![1, 21, 31]));
    }
}
