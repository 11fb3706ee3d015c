//! Pseudo-localization: layout and forgotten texts can be tested before anybody has translated a word.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use super::take::with;
use crate::checks::Project;
use crate::l10n::readable;

/// Languages that nobody speaks, made from the source: English with accents and longer by two fifths, in brackets; and
/// English from right to left. Who reads English sees in them what is cut off, put together, or not translated at all.
pub const PSEUDO: [&str; 2] = ["en-XA", "ar-XB"];

const PLAIN: &str = "aeiounscyzAEIOUNSCYZ";
const ACCENTED: &str = "àéîôûñšçÿžÀÉÎÔÛÑŠÇŸŽ";

/// Makes each word a word from right to left.
const RIGHT: char = '\u{200f}';

/// The project with one of [`PSEUDO`] in it.
pub fn with_pseudo(project: &Project, tag: &str) -> Project {
    let files: BTreeMap<String, String> = project
        .of_tag(&project.source)
        .map(|file| {
            let text = file.content.text().unwrap_or_default();
            let said = if file.is_article() { of_article } else { of_file }(text, tag == "ar-XB");
            (project.path(&file.group, &file.name, tag), said)
        })
        .collect();
    with(project, tag, &files)
}

fn of_file(content: &str, from_right: bool) -> String {
    let mut resource = parser::parse(readable(content).into_owned()).unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        let attributes = attributes.iter_mut().map(|attribute| &mut attribute.value);
        value.into_iter().chain(attributes).for_each(|pattern| of_whole(pattern, from_right));
    }
    serializer::serialize(&resource)
}

/// Headings, items and what is quoted stay what they are.
fn of_article(content: &str, from_right: bool) -> String {
    let is_plain = |word: &str| word.chars().any(char::is_alphabetic) && !word.contains(['{', '[', '(', '<']);
    let words = content.split_inclusive(char::is_whitespace);
    words.map(|word| if is_plain(word) { of_text(word, from_right) } else { word.to_owned() }).collect()
}

/// A whole sentence; brackets show where it ends.
fn of_whole(pattern: &mut Pattern<String>, from_right: bool) {
    of_pattern(pattern, from_right);
    if !from_right {
        let text = |value: &str| PatternElement::TextElement { value: value.to_owned() };
        pattern.elements.insert(0, text("⟦"));
        pattern.elements.push(text("⟧"));
    }
}

fn of_pattern(pattern: &mut Pattern<String>, from_right: bool) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = of_text(value, from_right),
            PatternElement::Placeable { expression } => of_expression(expression, from_right),
        }
    }
}

fn of_expression(expression: &mut Expression<String>, from_right: bool) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| of_pattern(&mut variant.value, from_right));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            of_expression(expression, from_right);
        }
        Expression::Inline(_) => {}
    }
}

/// Words one by one; what is a tag or an address stays.
fn of_text(text: &str, from_right: bool) -> String {
    let mut said = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = match rest.strip_prefix('<').and_then(|tag| tag.find('>')) {
            Some(end) => end + 2,
            None => rest.find(|sign: char| sign == '<' || sign.is_whitespace()).unwrap_or(rest.len()),
        };
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let (word, after) = rest.split_at_checked(end.max(first)).unwrap_or((rest, ""));
        // The colon of a clock time is no word, and keeps its digits in order.
        let stays = word.starts_with('<') || word.contains("://") || !word.contains(char::is_alphabetic);
        match stays {
            true => said.push_str(word),
            false => said.push_str(&of_word(word, from_right)),
        }
        rest = after;
    }
    said
}

fn of_word(word: &str, from_right: bool) -> String {
    let accented = |sign: char| PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == sign);
    let mut said = String::new();
    let mut length = 0;
    for (at, sign) in word.chars().enumerate() {
        let sign = accented(sign).map_or(sign, |(_, accented)| accented);
        said.push(sign);
        length += 1;
        // Two letters more for five.
        if !from_right && sign.is_alphabetic() && length * 10 < (at + 1) * 14 {
            said.extend(sign.to_lowercase());
            length += 1;
        }
    }
    if from_right { format!("{RIGHT}{said}{RIGHT}") } else { said }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;

    #[test]
    fn words_change_and_what_programs_read_stays() {
        let text = "a = Open <b>the list</b> of { $n ->\n    [one] one day\n   *[other] { $n } days\n}\n    .c = See https://a.b/c\n-t = T\nr = { a } { -t }\n";
        let long = of_file(text, false);
        for kept in ["<b>", "</b>", "{ $n ->", "[one]", "https://a.b/c", "{ -t }", "-t = ⟦"] {
            assert!(long.contains(kept), "{kept} {long}");
        }
        assert!(long.contains("Ôôpééñ") && !long.contains("list"), "{long}");
        assert!(parser::parse(long.as_str()).is_ok());
        let right = of_file(text, true);
        assert!(right.contains("\u{200f}Ôpéñ\u{200f} <b>\u{200f}thé\u{200f}"), "{right}");
    }

    #[test]
    fn an_article_keeps_its_form() {
        let text = "# The list\n\n> [!warning] Go\n\n## Do it {#steps}\n\n1. pay {{fact:fee}}.\n- so\n";
        let right = of_article(text, true);
        for kept in
            ["# \u{200f}", "\n> [!warning] ", " {#steps}\n", "\n1. ", " {{fact:fee}}.\n", "\n- \u{200f}"]
        {
            assert!(right.contains(kept), "{kept} {right}");
        }
        assert!(of_article(text, false).contains("é"));
    }

    #[test]
    fn a_long_text_is_longer_by_two_fifths() {
        let plain = "Write this on paper now and keep it away from this device";
        let long = of_text(plain, false).chars().count() * 10 / plain.chars().count();
        assert!((13..=15).contains(&long), "{long}");
    }

    #[test]
    fn every_source_text_has_its_like() {
        let project = Project::from_files(Files::builtin()).unwrap();
        for tag in PSEUDO {
            let coverage =
                crate::kit::coverage(&with_pseudo(&project, tag), &[tag], &Default::default()).remove(0);
            assert!(coverage.all.is_whole() && coverage.all.messages > 1000);
        }
    }
}
