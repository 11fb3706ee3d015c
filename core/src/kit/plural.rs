//! Takes a plural of Fluent apart into sentences that somebody can translate one by one, and puts it together.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::text;
use crate::checks::CATEGORIES;

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
}
