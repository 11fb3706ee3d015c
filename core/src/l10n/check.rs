//! What a translator is told about their files: file, line, column, what is wrong and what to write.

use std::collections::btree_map::Entry as MapEntry;
use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::manifest::SOURCE;
use super::readable::readable;
use super::{Manifest, Message};
use crate::files::Files;

/// One thing found in a translation.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The file, from the root of the project.
    pub path: String,
    /// Line, from 1; 1 where the finding is about the whole file.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// How bad it is.
    pub severity: Severity,
    /// A code that a translator can look up: F001, C001, P001 …
    pub code: &'static str,
    /// What is wrong and what to write instead.
    pub message: Message,
}

/// Whether a finding stops a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The reader would see something wrong or nothing.
    Error,
    /// Worth a look.
    Warning,
}

/// Checks the language `tag` against English: that each file parses, that no message is missing, that no variable
/// is unknown or lost. Checking English itself finds junk, duplicates and unknown references.
///
/// The findings come sorted by file and line.
pub fn check(files: &Files, manifest: &Manifest, tag: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let source = Texts::read(files, SOURCE, &mut Vec::new());
    let own = Texts::read(files, tag, &mut findings);
    if manifest.get(tag).is_none() {
        findings.push(at_file(format!("locales/{tag}"), "F009", Message::new("check-no-language")));
    }
    for (id, text) in &own.0 {
        for reference in text.references.iter().filter(|reference| !own.0.contains_key(*reference)) {
            findings.push(text.error("F006", "check-unknown-reference").told("reference", reference));
        }
        let Some(original) = source.0.get(id) else {
            findings.push(text.warning("C002", "check-obsolete").told("id", id));
            continue;
        };
        let allowed = &original.variables | &original.optional;
        for variable in text.variables.difference(&allowed) {
            let known = allowed.iter().map(|name| format!("${name}")).collect::<Vec<_>>();
            let finding = text.error("P001", "check-unknown-variable").told("variable", variable);
            findings.push(finding.told("known", &known.join(", ")));
        }
        let needed = &original.variables - &original.optional;
        for variable in needed.difference(&text.variables) {
            findings.push(text.error("P002", "check-lost-variable").told("variable", variable));
        }
    }
    for (id, original) in source.0.iter().filter(|(id, _)| !own.0.contains_key(*id)) {
        let path = original.path.replacen(&format!("/{SOURCE}/"), &format!("/{tag}/"), 1);
        findings.push(at_file(path, "C001", Message::new("check-missing").with("id", id.as_str())));
    }
    findings.sort_by(|a, b| (&a.path, a.line, a.column).cmp(&(&b.path, b.line, b.column)));
    findings
}

fn at_file(path: String, code: &'static str, message: Message) -> Finding {
    Finding { path, line: 1, column: 1, severity: Severity::Error, code, message }
}

impl Finding {
    fn told(mut self, name: &'static str, text: &str) -> Finding {
        self.message = self.message.with(name, text);
        self
    }
}

/// The texts of one language by id: `hello`, `hello.title`, `-term`.
struct Texts(BTreeMap<String, Text>);

/// What a message or attribute says, as far as checks need it.
struct Text {
    path: String,
    line: usize,
    column: usize,
    variables: BTreeSet<String>,
    /// Variables that a comment `# optional: $a $b` leaves to the language.
    optional: BTreeSet<String>,
    references: BTreeSet<String>,
}

impl Text {
    fn error(&self, code: &'static str, id: &str) -> Finding {
        let (path, message) = (self.path.clone(), Message::new(id));
        Finding { path, line: self.line, column: self.column, severity: Severity::Error, code, message }
    }

    fn warning(&self, code: &'static str, id: &str) -> Finding {
        Finding { severity: Severity::Warning, ..self.error(code, id) }
    }
}

impl Texts {
    fn read(files: &Files, tag: &str, findings: &mut Vec<Finding>) -> Texts {
        let mut texts = Texts(BTreeMap::new());
        for (path, content) in files.matching(&format!("locales/{tag}/"), ".ftl") {
            texts.read_file(path, content, findings);
        }
        texts
    }

    fn read_file(&mut self, path: &str, content: &str, findings: &mut Vec<Finding>) {
        let content = &readable(content);
        let (resource, errors) = match parser::parse(content.as_ref()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let (line, column) = position(content, error.pos.start);
            let message = Message::new("check-junk").with("detail", error.kind.to_string());
            let path = path.to_owned();
            findings.push(Finding { path, line, column, severity: Severity::Error, code: "F001", message });
        }
        for entry in &resource.body {
            let (sigil, id, value, attributes, comment) = match entry {
                Entry::Message(message) => {
                    ("", &message.id, message.value.as_ref(), &message.attributes, &message.comment)
                }
                Entry::Term(term) => ("-", &term.id, Some(&term.value), &term.attributes, &term.comment),
                _ => continue,
            };
            let key = format!("{sigil}{}", id.name);
            let optional =
                comment.iter().flat_map(|comment| &comment.content).flat_map(|line| optional(line));
            let optional: BTreeSet<String> = optional.collect();
            let own = value.map(|pattern| (key.clone(), id.name, pattern));
            let attributes = attributes.iter().map(|attribute| {
                (format!("{key}.{}", attribute.id.name), attribute.id.name, &attribute.value)
            });
            for (key, name, pattern) in own.into_iter().chain(attributes) {
                // The parser's slices lie inside `content`: their distance is the position.
                let offset = (name.as_ptr() as usize).saturating_sub(content.as_ptr() as usize);
                let (line, column) = position(content, offset);
                let mut text = Text {
                    path: path.to_owned(),
                    line,
                    column,
                    variables: BTreeSet::new(),
                    optional: optional.clone(),
                    references: BTreeSet::new(),
                };
                text.read_pattern(pattern);
                match self.0.entry(key) {
                    MapEntry::Occupied(first) => {
                        findings.push(text.error("F002", "check-duplicate").told("id", first.key()));
                    }
                    MapEntry::Vacant(place) => {
                        place.insert(text);
                    }
                }
            }
        }
    }
}

impl Text {
    fn read_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression);
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                variants.iter().for_each(|variant| self.read_pattern(&variant.value));
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|name| format!(".{}", name.name));
                self.references.insert(format!("{}{}", id.name, attribute.unwrap_or_default()));
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.read_inline(argument));
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// The variables that a comment line `optional: $a $b` names.
fn optional(line: &str) -> impl Iterator<Item = String> {
    let names = line.trim().strip_prefix("optional:").unwrap_or_default().split_whitespace();
    names.filter_map(|name| name.strip_prefix('$')).map(str::to_owned)
}

/// Line and column of a byte offset, both from 1, the column in characters.
fn position(content: &str, offset: usize) -> (usize, usize) {
    let before = content.get(..offset).unwrap_or(content);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(en: &str, es: &str) -> Vec<(&'static str, usize, usize)> {
        let manifest = Manifest::load(Files::builtin()).unwrap();
        let files = [("locales/en/a.ftl", en), ("locales/es/a.ftl", es)];
        let files = Files::from_iter(files.map(|(path, text)| (path.to_owned(), text.to_owned())));
        check(&files, &manifest, "es").iter().map(|found| (found.code, found.line, found.column)).collect()
    }

    #[test]
    fn each_planted_fault_is_found_where_it_is() {
        let en = "a = { $n } days\nb = B\n    .c = { $x }\n";
        assert_eq!(codes(en, en), []);
        assert_eq!(codes(en, "a = { $n } días\nb = B\n"), [("C001", 1, 1)]);
        assert_eq!(codes(en, "b = B\n    .c = { $x }\na = { $d } { $n }\n"), [("P001", 3, 1)]);
        assert_eq!(codes(en, "a = días\nb = B\n    .c = { $x }\n"), [("P002", 1, 1)]);
        assert_eq!(codes(en, "a = { $n }\nb = B\n    .c = { $y }\n"), [("P001", 3, 6), ("P002", 3, 6)]);
        assert_eq!(codes(en, "a = { $n }\nb = B\n    .c = { $x }\nold = x\n"), [("C002", 4, 1)]);
        assert_eq!(codes(en, "a = { $n }\nb = { nix }\n    .c = { $x }\n"), [("F006", 2, 1)]);
        assert_eq!(codes(en, "a = { $n }\na = { $n }\nb = B\n    .c = { $x }\n"), [("F002", 2, 1)]);
        assert_eq!(codes(en, "a = { $n }\nb = B\n    .c = { $x }\nnöt a message\n")[0].0, "F001");
    }

    #[test]
    fn a_variable_used_only_in_one_variant_counts() {
        let en = "a = { $n ->\n    [one] one day\n   *[other] { $n } days\n}\n";
        assert_eq!(codes(en, "a = { $n } días\n"), []);
    }

    #[test]
    fn a_language_chooses_among_optional_variables() {
        let en = "# optional: $h12 $h24\na = { $h12 }:{ $m }\n";
        assert_eq!(codes(en, "a = { $h24 }:{ $m }\n"), []);
        assert_eq!(codes(en, "a = { $h24 } h\n"), [("P002", 1, 1)]);
    }

    #[test]
    fn a_language_outside_the_manifest_is_named() {
        let manifest = Manifest::load(Files::builtin()).unwrap();
        let files = Files::from_iter([("locales/xx/a.ftl".to_owned(), "a = A\n".to_owned())]);
        let codes = check(&files, &manifest, "xx").iter().map(|found| found.code).collect::<Vec<_>>();
        assert_eq!(codes, ["F009", "C002"]);
    }
}
