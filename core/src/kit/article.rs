//! Articles, section by section: each is a text of its own, with the state of its own.

use super::document::{Document, Entry, Item, Part};
use super::edit::Change;
use crate::checks::{Section, TextFile, offset, section_id, sections};

/// An article as a file of texts. What has no name belongs to what stands before it.
pub(super) fn read(file: &TextFile, content: &str) -> Document {
    let title = content.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or_default();
    let mut items: Vec<Item> = Vec::new();
    for section in sections(content) {
        let anchor = section.anchor.filter(|anchor| is_name(anchor));
        let begin = offset(content, section.whole);
        let end = begin + section.whole.trim_end().len();
        match (items.last_mut(), anchor) {
            (Some(Item::Entry(last)), None) => last.grow(content, end),
            (_, anchor) => {
                let mut entry = Entry {
                    id: section_id(file, anchor.unwrap_or_default()),
                    comment: Vec::new(),
                    section: title.to_owned(),
                    parts: vec![Part { attribute: None, text: String::new(), place: begin..begin }],
                    normal: String::new(),
                    begin,
                    end: begin,
                };
                entry.grow(content, end);
                items.push(Item::Entry(entry));
            }
        }
    }
    Document { items, end: content.trim_end().len() }
}

impl Entry {
    /// A section that ends here.
    fn grow(&mut self, content: &str, end: usize) {
        let text = content.get(self.begin..end).unwrap_or_default().trim_end();
        self.end = self.begin + text.len();
        self.normal = text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        self.parts = vec![Part { attribute: None, text: self.normal.clone(), place: self.begin..self.end }];
    }
}

fn is_name(anchor: &str) -> bool {
    !anchor.is_empty() && anchor.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

/// The text that somebody wrote for a section; none where its first line is not the heading that the source has, or another
/// section begins in it.
pub(super) fn written(source: &str, text: &str) -> Option<String> {
    let head = |text: &str| -> (usize, Option<String>) {
        let first = text.lines().next().unwrap_or_default();
        let anchor = sections(first).first().and_then(|section| section.anchor).map(str::to_owned);
        (first.len() - first.trim_start_matches('#').len(), anchor)
    };
    let text = text.trim();
    let others = sections(text).into_iter().skip(1);
    let is_one = others.map(|Section { anchor, .. }| anchor).all(|anchor| anchor.is_none());
    let lines = text.lines().map(str::trim_end).collect::<Vec<_>>();
    (is_one && head(source) == head(text)).then(|| lines.join("\n"))
}

/// The article with these sections and no other byte changed. What is new comes where the source has it.
pub(super) fn edited(file: &TextFile, content: &str, changes: &[Change]) -> String {
    let order = read(file, file.content.text().unwrap_or_default());
    changes.iter().fold(content.to_owned(), |content, change| with(file, &content, &order, change))
}

fn with(file: &TextFile, content: &str, order: &Document, change: &Change) -> String {
    let own = read(file, content);
    let parts = |begin: usize, end: usize| {
        (content.get(..begin).unwrap_or_default(), content.get(end..).unwrap_or_default())
    };
    if let Some(entry) = own.entry(&change.id) {
        let (before, after) = parts(entry.begin, entry.end);
        return [before, &change.text, after].concat();
    }
    let before = order.entries().take_while(|entry| entry.id != change.id);
    match before.filter_map(|entry| own.entry(&entry.id)).last() {
        Some(last) => {
            let (before, after) = parts(last.end, last.end);
            let end = if after.is_empty() { "\n" } else { "" };
            [before, "\n\n", &change.text, after, end].concat()
        }
        None if content.trim().is_empty() => format!("{}\n", change.text),
        None => format!("{}\n\n{content}", change.text),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::checks::Project;
    use crate::files::Files;
    use crate::kit::{Choice, Filled, Status, Taken, coverage, outdated, sheet, stamp, take};
    use crate::l10n::Critical;

    const EN: &str = "# Guide\n\nLead.\n\n## Before {#before}\n\n- read\n\n### More\n\nIt is {{fact:fee}}.\n\n## Do this {#steps}\n\n1. go\n";

    fn project(en: &str, es: &str, state: &str) -> Project {
        let files = [
            ("en/a.ftl", "a = A\n"),
            ("en/packs/us/g.md", en),
            ("es/a.ftl", "a = Á\n"),
            ("es/packs/us/g.md", es),
            ("es/state.toml", state),
        ];
        let files = files.into_iter().filter(|(_, text)| !text.is_empty());
        let files = files.map(|(path, text)| (format!("locales/{path}"), text.to_owned()));
        Project::from_files(&Files::from_iter(files)).unwrap()
    }

    fn taken(project: &Project, texts: &[(&str, &str)]) -> Taken {
        let sheet = sheet(project, "es", Choice { all: true, ..Choice::default() });
        let rows = texts.iter().map(|(key, text)| {
            let row = sheet.rows.iter().find(|row| row.key == *key);
            let version = row.map(|row| row.version.clone());
            Filled { key: (*key).to_owned(), text: (*text).to_owned(), version, note: String::new() }
        });
        take(project, "es", &rows.collect::<Vec<_>>(), Status::Draft, |_| BTreeSet::new())
    }

    const PATH: &str = "locales/es/packs/us/g.md";
    const STATE: &str = "locales/es/state.toml";

    #[test]
    fn an_article_is_translated_section_by_section_in_any_order() {
        let empty = project(EN, "", "");
        let keys: Vec<String> =
            sheet(&empty, "es", Choice::default()).rows.into_iter().map(|row| row.key).collect();
        assert_eq!(keys, ["packs/us/g#", "packs/us/g#before", "packs/us/g#steps"]);
        let steps = ("packs/us/g#steps", "## Haga esto {#steps}\n\n1. vaya");
        let first = taken(&empty, &[steps]);
        assert_eq!(first.files[PATH], "## Haga esto {#steps}\n\n1. vaya\n");
        let next = project(EN, &first.files[PATH], &first.files[STATE]);
        let before = "## Antes {#before}\n\n- lea\n\n### Más\n\nEs {{fact:fee}}.";
        let second = taken(&next, &[("packs/us/g#before", before), ("packs/us/g#", "# Guía\n\nIntro.")]);
        let whole = format!("# Guía\n\nIntro.\n\n{before}\n\n## Haga esto {{#steps}}\n\n1. vaya\n");
        assert_eq!(second.files[PATH], whole);
        let done = project(EN, &whole, &second.files[STATE]);
        let all = coverage(&done, &["es"], &Critical::default()).remove(0).all;
        assert_eq!((all.messages, all.translated, all.draft, all.unknown), (4, 4, 3, 1));
        // Nothing that was there is written anew.
        let again = taken(&done, &[("packs/us/g#before", "## Antes {#before}\n\n- lea más")]);
        assert_eq!(again.files[PATH], whole.replace(&before[18..], "\n\n- lea más"));
    }

    #[test]
    fn a_section_is_stale_when_its_source_changes_and_the_others_are_not() {
        let es = "# Guía\n\n## Antes {#before}\n\n- lea\n\n## Haga {#steps}\n\n1. vaya\n";
        let state = stamp(&project(EN, es, ""), "es", &[], None, Status::Draft).files[STATE].clone();
        let en = EN.replace("1. go", "1. go now").replace("- read", "- read  ");
        let now = project(&en, es, &state);
        let all = coverage(&now, &["es"], &Critical::default()).remove(0).all;
        assert_eq!((all.translated, all.stale), (4, 1), "blanks at the end of a line are no words");
        let rows = sheet(&now, "es", Choice::default()).rows;
        assert_eq!(rows.iter().map(|row| row.key.as_str()).collect::<Vec<_>>(), ["packs/us/g#steps"]);
        assert_eq!(rows[0].current, "## Haga {#steps}\n\n1. vaya");
        let found = outdated(&project(EN, es, ""), &project(&en, es, ""), &["es"]);
        assert_eq!((found.len(), found[0].line, found[0].id.as_str()), (1, 7, "packs/us/g#steps"));
        let said = crate::l10n::Words::load(Files::builtin(), "en").unwrap().text(&found[0].message);
        assert!(said.contains("1. go now") && !said.contains("Do this"), "{said}");
        let left_over = project(EN, &format!("{es}\n## X {{#x}}\n\nx\n"), &state);
        assert_eq!(coverage(&left_over, &["es"], &Critical::default())[0].left_over, 1);
    }

    #[test]
    fn a_section_without_its_own_heading_is_refused() {
        for bad in [
            "1. vaya",
            "## Haga esto\n\n1. vaya",
            "# Haga esto {#steps}\n\n1. vaya",
            "## Haga esto {#stepz}\n\n1. vaya",
            "## Haga esto {#steps}\n\n1. vaya\n\n## Y {#help}\n\nx",
            "Lea:\n## Haga esto {#steps}\n\n1. vaya",
        ] {
            let taken = taken(&project(EN, "", ""), &[("packs/us/g#steps", bad)]);
            assert!(taken.files.is_empty() && taken.left.len() == 1, "{bad}: {taken:?}");
        }
        assert_eq!(written("# Guide\n\nLead", "# Guía\n\nx  \n").as_deref(), Some("# Guía\n\nx"));
        assert_eq!(written("Lead", "Intro").as_deref(), Some("Intro"));
        assert!(written("# Guide", "Guía").is_none());
    }

    #[test]
    fn an_article_without_names_is_one_text() {
        let document =
            read(&project("# A\n\n## B\n\n## C \"x\\ {#d\"}\n", "", "").files[1], "# A\n\n## B\n\nc\n");
        assert_eq!(document.entries().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ["packs/us/g#"]);
        assert_eq!(document.entries().next().unwrap().normal, "# A\n\n## B\n\nc");
    }
}
