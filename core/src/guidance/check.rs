use std::collections::BTreeSet;

use super::library::ArticleList;
use super::markdown::parse;
use crate::files::Files;
use crate::l10n::{Finding, Ltr, Message, Severity};
use crate::packs::{Pack, PackError};

/// The language that articles are translated from.
const SOURCE: &str = "en";

/// Checks the articles of the language `tag` against English: that each is there, with the same sections, and quotes
/// the same facts.
///
/// # Errors
/// [`PackError`] where an `articles.toml` cannot be used.
pub fn check(files: &Files, tag: &str) -> Result<Vec<Finding>, PackError> {
    let mut findings = Vec::new();
    for pack in Pack::all(files)? {
        for article in pack.file::<ArticleList>("articles.toml")?.articles {
            let path = |tag: &str| format!("locales/{tag}/packs/{}/{}.md", pack.info.id, article.id);
            let severity = if article.critical { Severity::Error } else { Severity::Warning };
            let mut found = |line: usize, code, message| {
                findings.push(Finding { path: path(tag), line, column: 1, severity, code, message });
            };
            let (Some(original), Some(text)) = (files.get(&path(SOURCE)), files.get(&path(tag))) else {
                found(1, "C001", Message::new("check-no-article"));
                continue;
            };
            let (wanted, there) = (section_ids(original), section_ids(text));
            for id in wanted.iter().filter(|id| !there.contains(id)) {
                found(1, "D002", Message::new("check-no-section").with("section", Ltr::new(id.as_str())));
            }
            for id in there.iter().filter(|id| !wanted.contains(id)) {
                let line = line_of(text, &format!("{{#{id}}}"));
                found(
                    line,
                    "D002",
                    Message::new("check-extra-section").with("section", Ltr::new(id.as_str())),
                );
            }
            let (wanted, there) = (references(original), references(text));
            for reference in wanted.difference(&there) {
                found(
                    1,
                    "D009",
                    Message::new("check-lost-quote").with("quote", Ltr::new(format!("{{{{{reference}}}}}"))),
                );
            }
            for reference in there.difference(&wanted) {
                let line = line_of(text, reference);
                found(
                    line,
                    "D009",
                    Message::new("check-unknown-quote")
                        .with("quote", Ltr::new(format!("{{{{{reference}}}}}"))),
                );
            }
        }
    }
    Ok(findings)
}

fn section_ids(text: &str) -> Vec<String> {
    parse(text).sections.into_iter().map(|section| section.id).collect()
}

fn references(text: &str) -> BTreeSet<&str> {
    text.split("{{")
        .skip(1)
        .filter_map(|part| part.split_once("}}"))
        .map(|(reference, _)| reference)
        .collect()
}

fn line_of(text: &str, part: &str) -> usize {
    text.lines().position(|line| line.contains(part)).map_or(1, |line| line + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(es: &str) -> Vec<(&'static str, usize)> {
        let en = "# A\n\nFee: {{fact:fee}}.\n\n## One {#one}\n\ntext\n";
        let list = "[[article]]\nid = 'a'\ntopics = []\ncritical = true\nsources = []\n\
                    checked_on = 2026-11-21\nreview_by = 2027-02-21\n";
        let pack =
            "id = 'us'\njurisdiction = 'us'\nversion = 1\nchecked_on = 2026-11-21\nreview_by = 2027-02-21\n";
        let files = [
            ("packs/us/pack.toml", pack),
            ("packs/us/articles.toml", list),
            ("locales/en/packs/us/a.md", en),
            ("locales/es/packs/us/a.md", es),
        ];
        let files = Files::from_iter(files.map(|(path, text)| (path.to_owned(), text.to_owned())));
        check(&files, "es").unwrap().iter().map(|found| (found.code, found.line)).collect()
    }

    #[test]
    fn each_planted_fault_is_found() {
        assert_eq!(codes("# A\n\nPago: {{fact:fee}}.\n\n## Uno {#one}\n\ntexto\n"), []);
        assert_eq!(codes("# A\n\nPago: $100.\n\n## Uno {#one}\n\ntexto\n"), [("D009", 1)]);
        assert_eq!(codes("# A\n\n{{fact:fee}} {{fact:pago}}\n\n## Uno {#one}\n\ntexto\n"), [("D009", 3)]);
        assert_eq!(codes("# A\n\n{{fact:fee}}\n\n## Uno {#uno}\n\ntexto\n"), [("D002", 1), ("D002", 5)]);
    }

    #[test]
    fn every_built_in_article_is_whole_in_spanish() {
        assert_eq!(check(Files::builtin(), "es"), Ok(Vec::new()));
    }
}
