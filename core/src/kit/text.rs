//! Patterns of Fluent as a translator writes them, and back.

use fluent_syntax::ast::{Attribute, Entry, Identifier, Message, Pattern, Resource, Term};
use fluent_syntax::{parser, serializer};
use sha2::{Digest, Sha256};

use crate::l10n::readable;

/// A pattern without its indent: one line, or several.
pub(super) fn of_pattern(pattern: &Pattern<&str>) -> String {
    let value = serialized(Entry::Message(Message {
        id: Identifier { name: "x" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    }));
    dedent(value.strip_prefix("x =").unwrap_or(&value))
}

/// A message or term without its comment, in the one form that is compared.
pub(super) fn normal(
    sigil: &str,
    id: &str,
    value: Option<&Pattern<&str>>,
    attributes: &[Attribute<&str>],
) -> String {
    let (id, attributes) = (Identifier { name: id }, attributes.to_vec());
    match value {
        Some(value) if sigil == "-" => {
            serialized(Entry::Term(Term { id, value: value.clone(), attributes, comment: None }))
        }
        value => serialized(Entry::Message(Message { id, value: value.cloned(), attributes, comment: None })),
    }
}

/// The first ten hexadecimal digits of the SHA-256 of a text.
pub(super) fn hash(text: &str) -> String {
    Sha256::digest(text).iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

/// What stands behind the equals sign, for a text that a translator wrote.
pub(super) fn written(text: &str, is_attribute: bool) -> String {
    let text = text.trim();
    let indent = if is_attribute { "    " } else { "" };
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let [only] = lines.as_slice() else {
        // What begins with a bracket stands as our files have it; other text is indented once more.
        let (begin, deeper) = if text.starts_with('{') { (" ", "") } else { ("\n", "    ") };
        let lines = lines.iter().enumerate().map(|(at, line)| {
            let indent = if at == 0 && begin == " " { String::new() } else { format!("{indent}{deeper}") };
            match line.is_empty() {
                true => String::new(),
                false if deeper.is_empty() => format!("{indent}{line}"),
                false => indent + &guarded(line),
            }
        });
        return begin.to_owned() + &lines.collect::<Vec<_>>().join("\n");
    };
    format!(" {only}")
}

/// A line of text, whose first sign must not be taken for one of Fluent's own.
fn guarded(line: &str) -> String {
    match line.chars().next() {
        Some(first @ ('[' | '*' | '.')) => {
            format!("{{ \"{first}\" }}{}", line.get(1..).unwrap_or_default())
        }
        _ => line.to_owned(),
    }
}

/// What `read` finds in the pattern that a text is; none where it is not one.
pub(super) fn read<T>(text: &str, read: impl Fn(&Pattern<&str>) -> Option<T>) -> Option<T> {
    let line = format!("x ={}\n", written(text, false));
    let line = readable(&line);
    let resource = parser::parse(&*line).ok()?;
    match resource.body.first()? {
        Entry::Message(Message { value, attributes, .. }) if attributes.is_empty() => read(value.as_ref()?),
        _ => None,
    }
}

fn serialized(entry: Entry<&str>) -> String {
    serializer::serialize(&Resource { body: vec![entry] })
}

/// Without the blanks that all lines but the first begin with.
fn dedent(text: &str) -> String {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let blanks = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let common = rest.lines().filter(|line| !line.trim().is_empty()).map(blanks).min().unwrap_or(0);
    let rest = rest.lines().map(|line| line.get(common..).unwrap_or_default());
    [first.trim()].into_iter().chain(rest).collect::<Vec<&str>>().join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn again(text: &str) -> Option<String> {
        read(text, |pattern| Some(of_pattern(pattern)))
    }

    #[test]
    fn a_text_is_read_back_as_it_was_written() {
        let select = "{ $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}";
        for text in ["one", "two\nlines", "first\n\nthird", "a\n{ \"[\" }b", select] {
            assert_eq!(again(text).as_deref(), Some(text));
        }
        assert_eq!(again("a\n[b").unwrap(), "a\n{ \"[\" }b");
        assert_eq!(written(select, false), format!(" {select}"));
        assert!(again("{ $n").is_none() && again("a }").is_none());
        assert!(again("a\n.b = c").is_some(), "a line cannot become an attribute");
    }
}
