//! Where all checks run: each language is paired with the source, and the findings become one sorted report.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::glossary::Glossary;
use super::pair::{Pair, Tongue, is_rtl};
use super::pattern::{Part, walk};
use super::picked::Picked;
use super::text::{Language, Text};
use super::{
    Project, TextFile, characters, encodings, glossary, ids, invariants, manifest, markdown, markup, plurals,
    references, syntax, variables, wording,
};
use crate::l10n::{Direction, Finding, Severity, Tag, primary};

/// What was checked, and what was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The languages that were checked.
    pub tags: Vec<String>,
    /// How many messages, terms, attributes and articles were read in them.
    pub messages: usize,
    /// Those whose plural rules the runtime does not know: it applies those of English.
    pub unknown_plurals: Vec<String>,
    /// Errors first; then by file, line and column.
    pub findings: Vec<Finding>,
}

/// Checks these languages of a project against its source; the source itself alone.
pub fn check(project: &Project, tags: &[&str]) -> Report {
    let project = &*project.readable();
    let mut report = Report {
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        messages: 0,
        unknown_plurals: Vec::new(),
        findings: Vec::new(),
    };
    let glossary = Glossary::read(project);
    manifest::check(project, tags, &mut report.findings);
    report.findings.extend(encodings::strays(project));
    let mut groups: BTreeMap<&str, BTreeMap<&str, Vec<&TextFile>>> = BTreeMap::new();
    for file in &project.files {
        groups.entry(&file.group).or_default().entry(&file.tag).or_default().push(file);
    }
    let tongues: HashMap<&str, Tongue> = tags.iter().map(|tag| (*tag, tongue(project, tag))).collect();
    report.unknown_plurals = tags
        .iter()
        .filter(|tag| !tongues.get(*tag).is_some_and(|tongue| tongue.picked.is_known))
        .map(|tag| (*tag).to_owned())
        .collect();
    for languages in groups.values() {
        let of = |tag: &str| languages.get(tag).map(Vec::as_slice).unwrap_or_default();
        let source = Language::read(&project.source, of(&project.source).iter().copied());
        let functions = functions(project, &source);
        for tag in tags {
            let Some(tongue) = tongues.get(tag) else { continue };
            let files = of(tag);
            let group = Group {
                project,
                glossary: &glossary,
                source: &source,
                functions: &functions,
                originals: of(&project.source),
            };
            group.check(tag, files, tongue, &mut report);
        }
    }
    report.findings.sort_by(|a, b| {
        let rank =
            |found: &Finding| (found.severity, found.path.clone(), found.line, found.column, found.code);
        rank(a).cmp(&rank(b))
    });
    report.findings.dedup();
    report
}

impl Report {
    /// How many findings are this bad.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|found| found.severity == severity).count()
    }
}

/// Languages beside each other in one folder, and what holds for all of them.
struct Group<'l, 'a> {
    project: &'a Project,
    glossary: &'l Glossary,
    source: &'l Language<'a>,
    functions: &'l BTreeSet<&'a str>,
    originals: &'l [&'a TextFile],
}

impl<'a> Group<'_, 'a> {
    fn check(&self, tag: &'a str, files: &[&'a TextFile], tongue: &Tongue, report: &mut Report) {
        let findings = &mut report.findings;
        let is_source = tag == self.project.source;
        for file in files {
            encodings::check(file, findings);
            encodings::strange(self.project, file, findings);
        }
        // What cannot be read in the source is told with every language: nothing can be compared with it.
        for file in self.originals.iter().filter(|file| file.content.text().is_none()) {
            encodings::check(file, findings);
        }
        let language = Language::read(tag, files.iter().copied());
        for page in &language.pages {
            syntax::check(page, findings);
        }
        ids::twice(&language, self.source, findings);
        ids::empty(&language, findings);
        if !is_source && !files.is_empty() {
            ids::compare(self.project, &language, self.source, findings);
        }
        for text in language.texts() {
            let original = self.source.get(&text.file.name, &text.id).filter(|_| !is_source);
            let pair = Pair { tongue, language: &language, text, source: self.source, original };
            let before = findings.len();
            references::check(&pair, self.functions, findings);
            variables::check(&pair, findings);
            plurals::check(&pair, findings);
            invariants::check(&pair, findings);
            markup::check(&pair, findings);
            characters::check(&pair, findings);
            wording::check(&pair, findings);
            glossary::check(&pair, self.glossary, findings);
            let said = original.map(|original| original.raw.to_owned());
            for found in findings.iter_mut().skip(before) {
                found.source_text.clone_from(&said);
            }
        }
        let articles = files.iter().filter(|file| file.name.ends_with(".md"));
        for file in articles.clone() {
            let original = self.originals.iter().find(|other| other.name == file.name).filter(|_| !is_source);
            markdown::check(file, original.copied(), self.glossary, findings);
        }
        for original in self.originals.iter().filter(|file| file.name.ends_with(".md")) {
            if !files.is_empty() && !files.iter().any(|file| file.name == original.name) {
                findings.push(ids::missing_file(self.project, original, tag).told("count", 1_usize));
            }
        }
        report.messages += language.texts().count() + articles.count();
    }
}

fn tongue(project: &Project, tag: &str) -> Tongue {
    let usual = |tag: &str| if tag == "templates" { "en".to_owned() } else { primary(tag) };
    let own = usual(tag);
    let files = project.of_tag(tag);
    Tongue {
        picked: Picked::by(if tag == "templates" { "en" } else { tag }),
        // Where the files hold too few letters to tell, the tag does.
        is_rtl: is_rtl(files).unwrap_or_else(|| Tag::direction_of(tag) == Direction::Rtl),
        is_like_source: own == usual(&project.source),
        base: own,
    }
}

/// The functions that there are: Fluent's own, and in other people's projects those that the source uses.
fn functions<'a>(project: &Project, source: &Language<'a>) -> BTreeSet<&'a str> {
    let mut known = BTreeSet::from(["NUMBER"]);
    if project.table("manifest.toml").is_none() {
        known.insert("DATETIME");
        for text in source.texts() {
            add_functions(text, &mut known);
        }
    }
    known
}

fn add_functions<'a>(text: &Text<'a>, known: &mut BTreeSet<&'a str>) {
    walk(&text.pattern, &mut |part, _| {
        if let Part::Function { name, .. } = part {
            known.insert(name);
        }
    });
}
