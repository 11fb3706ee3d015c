//! Walks the syntax tree of a Fluent pattern once for all checks: its variables, choices and words.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// CLDR's six plural categories, as Fluent spells them.
pub(crate) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A piece of a pattern.
#[derive(Clone, Copy)]
pub(super) enum Part<'p, 'a> {
    Words(&'a str),
    Literal(&'a str),
    Variable(&'a str),
    Message { id: &'a str, attribute: Option<&'a str> },
    Term { id: &'a str, attribute: Option<&'a str> },
    Function { name: &'a str, arguments: &'p CallArguments<&'a str> },
}

/// Where a piece stands.
#[derive(Clone, Copy, Default)]
pub(super) struct Spot {
    /// It is chosen by, and not shown.
    pub(super) selects: bool,
    /// It is shown for some numbers only.
    pub(super) in_plural: bool,
}

/// A choice: `{ $count -> … }`.
#[derive(Clone, Copy)]
pub(super) struct Select<'p, 'a> {
    pub(super) selector: &'p InlineExpression<&'a str>,
    pub(super) variants: &'p [Variant<&'a str>],
}

impl<'a> Select<'_, 'a> {
    /// The variable by which it chooses, through a function too.
    pub(super) fn variable(&self) -> Option<&'a str> {
        match self.selector {
            InlineExpression::VariableReference { id } => Some(id.name),
            InlineExpression::FunctionReference { arguments, .. } => match arguments.positional.first() {
                Some(InlineExpression::VariableReference { id }) => Some(id.name),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether it chooses by a number: it has a number or a plural category among its keys, or nothing but `other`.
    pub(super) fn is_plural(&self) -> bool {
        let names = || self.variants.iter().map(|variant| key(variant));
        let is_number = |variant: &Variant<&str>| matches!(variant.key, VariantKey::NumberLiteral { .. });
        self.variants.iter().any(is_number)
            || names().any(|name| name != "other" && CATEGORIES.contains(&name))
            || names().all(|name| name == "other")
    }

    /// First, second, third: other categories than one, two, three.
    pub(super) fn is_ordinal(&self) -> bool {
        let InlineExpression::FunctionReference { arguments, .. } = self.selector else { return false };
        arguments.named.iter().any(|named| named.name.name == "type")
    }
}

/// The key of a variant, as it is written.
pub(super) fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Visits every piece, from the left.
pub(super) fn walk<'p, 'a>(pattern: &'p Pattern<&'a str>, see: &mut dyn FnMut(Part<'p, 'a>, Spot)) {
    walk_from(pattern, Spot::default(), see);
}

fn walk_from<'p, 'a>(pattern: &'p Pattern<&'a str>, spot: Spot, see: &mut dyn FnMut(Part<'p, 'a>, Spot)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => see(Part::Words(value), spot),
            PatternElement::Placeable { expression } => walk_expression(expression, spot, see),
        }
    }
}

fn walk_expression<'p, 'a>(
    expression: &'p Expression<&'a str>,
    spot: Spot,
    see: &mut dyn FnMut(Part<'p, 'a>, Spot),
) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, spot, see),
        Expression::Select { selector, variants } => {
            walk_inline(selector, Spot { selects: true, ..spot }, see);
            let in_plural = spot.in_plural || Select { selector, variants }.is_plural();
            variants.iter().for_each(|variant| walk_from(&variant.value, Spot { in_plural, ..spot }, see));
        }
    }
}

fn walk_inline<'p, 'a>(
    inline: &'p InlineExpression<&'a str>,
    spot: Spot,
    see: &mut dyn FnMut(Part<'p, 'a>, Spot),
) {
    match inline {
        InlineExpression::StringLiteral { value } => see(Part::Literal(value), spot),
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => see(Part::Variable(id.name), spot),
        InlineExpression::MessageReference { id, attribute } => {
            see(Part::Message { id: id.name, attribute: attribute.as_ref().map(|name| name.name) }, spot);
        }
        InlineExpression::TermReference { id, attribute, .. } => {
            see(Part::Term { id: id.name, attribute: attribute.as_ref().map(|name| name.name) }, spot);
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, spot, see),
        InlineExpression::FunctionReference { id, arguments } => {
            see(Part::Function { name: id.name, arguments }, spot);
            arguments.positional.iter().for_each(|argument| walk_inline(argument, spot, see));
        }
    }
}

/// Every choice in it, the outer before the inner.
pub(super) fn selects<'p, 'a>(pattern: &'p Pattern<&'a str>) -> Vec<Select<'p, 'a>> {
    let mut found = Vec::new();
    for expression in pattern.elements.iter().filter_map(placeable) {
        collect_selects(expression, &mut found);
    }
    found
}

fn collect_selects<'p, 'a>(expression: &'p Expression<&'a str>, found: &mut Vec<Select<'p, 'a>>) {
    match expression {
        Expression::Select { selector, variants } => {
            found.push(Select { selector, variants });
            let inner = variants.iter().flat_map(|variant| &variant.value.elements);
            inner.filter_map(placeable).for_each(|expression| collect_selects(expression, found));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => collect_selects(expression, found),
        Expression::Inline(_) => {}
    }
}

fn placeable<'p, 'a>(element: &'p PatternElement<&'a str>) -> Option<&'p Expression<&'a str>> {
    match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    }
}

/// All variables, and those of them that are shown.
pub(super) fn variables<'a>(pattern: &Pattern<&'a str>) -> (BTreeSet<&'a str>, BTreeSet<&'a str>) {
    let (mut all, mut shown) = (BTreeSet::new(), BTreeSet::new());
    walk(pattern, &mut |part, spot| {
        if let Part::Variable(name) = part {
            all.insert(name);
            if !spot.selects {
                shown.insert(name);
            }
        }
    });
    (all, shown)
}

/// The pieces of text, from the left, with where they stand.
pub(super) fn words<'a>(pattern: &Pattern<&'a str>) -> Vec<(&'a str, Spot)> {
    let mut found = Vec::new();
    walk(pattern, &mut |part, spot| {
        if let Part::Words(text) | Part::Literal(text) = part
            && !spot.selects
        {
            found.push((text, spot));
        }
    });
    found
}

/// How often each variable is shown at most in one form of the sentence.
pub(super) fn most_shown<'a>(pattern: &Pattern<&'a str>) -> BTreeMap<&'a str, usize> {
    let mut counts: BTreeMap<&'a str, usize> = BTreeMap::new();
    for expression in pattern.elements.iter().filter_map(placeable) {
        match expression {
            Expression::Select { variants, .. } => {
                let mut most: BTreeMap<&'a str, usize> = BTreeMap::new();
                for (name, count) in variants.iter().flat_map(|variant| most_shown(&variant.value)) {
                    let highest = most.entry(name).or_default();
                    *highest = count.max(*highest);
                }
                most.into_iter().for_each(|(name, count)| *counts.entry(name).or_default() += count);
            }
            Expression::Inline(inline) => walk_inline(inline, Spot::default(), &mut |part, _| {
                if let Part::Variable(name) = part {
                    *counts.entry(name).or_default() += 1;
                }
            }),
        }
    }
    counts
}

/// The first variant whose readers do not see the variable; `Ok` where all do.
pub(super) fn seen_by_all<'p, 'a>(
    pattern: &'p Pattern<&'a str>,
    variable: &str,
) -> Result<(), Option<&'p Variant<&'a str>>> {
    let mut hidden = None;
    for expression in pattern.elements.iter().filter_map(placeable) {
        match expression {
            Expression::Select { variants, .. } => {
                let first = variants.iter().find_map(|variant| {
                    seen_by_all(&variant.value, variable).err().map(|inner| inner.unwrap_or(variant))
                });
                let Some(first) = first else { return Ok(()) };
                let any = variants.iter().any(|variant| variables(&variant.value).1.contains(variable));
                hidden = hidden.or(any.then_some(first));
            }
            Expression::Inline(inline) => {
                let mut seen = false;
                walk_inline(inline, Spot::default(), &mut |part, _| {
                    seen |= matches!(part, Part::Variable(name) if name == variable);
                });
                if seen {
                    return Ok(());
                }
            }
        }
    }
    Err(hidden)
}

/// How many characters of its own words the longest form of the sentence has.
pub(super) fn longest(pattern: &Pattern<&str>) -> usize {
    let lengths = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.trim().chars().count(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| longest(&variant.value)).max().unwrap_or_default()
        }
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value.chars().count(),
        PatternElement::Placeable { .. } => 0,
    });
    lengths.sum()
}
