//! What a careful editor and a careful lawyer would say of somebody's pack: file, line, and what to mend.

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};

use super::article::ArticleInfo;
use super::claim::{changeable, promise};
use super::directory_lint;
use super::library::{ArticleList, FactList};
use super::markdown::{Source, parse};
use super::quoted::refers;
use super::reading_level::{Counted, english, spanish};
use super::step::STEPS;
use crate::deadlines::{self, Rulebook, is_official};
use crate::files::Files;
use crate::l10n::{Finding, Ltr, Manifest, Message, Severity, plain};
use crate::packs::{Contents, Pack, PackError};

/// The language that the others are compared with.
const SOURCE: &str = "en";
/// An article that says less says nothing.
const FEWEST_WORDS: usize = 120;
/// Of a shorter section a grade says nothing.
const GRADED_WORDS: usize = 30;
/// Sixth grade, by the formula of each language: Flesch–Kincaid, Fernández Huerta.
const HARDEST_ENGLISH: f64 = 6.0;
const HARDEST_SPANISH: f64 = 70.0;
/// A fact that nobody read again for so long may be another one.
const MOST_MONTHS: u32 = 12;
/// What a new pack says where its authors have to write; no article begins a sentence so.
const UNFILLED: [&str; 2] = ["Write here ", "Escriba aquí "];
/// What every article has: what to do in order, and where help is.
const SECTIONS: [&str; 2] = [STEPS, "help"];
/// Checks a pack that lies among `beside`: its days, its rules, its articles and what they quote, in each language.
///
/// The findings name files as the pack does, and come sorted by file and line.
pub fn lint(contents: &Contents, beside: &Files, today: NaiveDate) -> Vec<Finding> {
    let files = beside.with_texts(contents.placed());
    let mut found = Found { contents, findings: Vec::new() };
    found.days(today);
    found.unfilled();
    if let Ok(manifest) = Manifest::load(&files) {
        found.rules(&files, &manifest, today);
    }
    let book = Rulebook::load(&files).unwrap_or_default();
    if let Ok(packs) = Pack::all(&files) {
        let own = packs.into_iter().find(|pack| pack.info.id == contents.info.id);
        if let Some(pack) = own {
            found.articles(&pack, &book, today);
            found.directory(&pack, today);
        }
    }
    let mut findings = found.findings;
    findings.sort_by(|a, b| (&a.path, a.line, a.code).cmp(&(&b.path, b.line, b.code)));
    findings
}

struct Found<'c> {
    contents: &'c Contents,
    findings: Vec<Finding>,
}

impl Found<'_> {
    fn add(&mut self, path: &str, line: usize, code: &'static str, severity: Severity, message: Message) {
        self.findings.push(Finding::new(path, (line, 1), severity, code, message));
    }

    /// On the line of a file that holds some text; the first one where none does.
    fn at(&mut self, path: &str, text: &str, code: &'static str, message: Message) {
        let lines = self.contents.get(path).unwrap_or_default().lines();
        let line = lines.into_iter().position(|line| line.contains(text)).unwrap_or_default() + 1;
        self.add(path, line, code, Severity::Error, message);
    }

    fn days(&mut self, today: NaiveDate) {
        let info = &self.contents.info;
        let old = |day: NaiveDate| Message::new("lint-old").with("date", day);
        if info.checked_on > today {
            let message = Message::new("lint-future").with("date", info.checked_on);
            self.at("pack.toml", "checked_on", "K001", message);
        }
        for (field, day) in [("review_by", Some(info.review_by)), ("expires_on", info.expires_on)] {
            if let Some(day) = day.filter(|day| *day < today) {
                self.at("pack.toml", field, "K002", old(day));
            }
        }
    }

    /// What nobody wrote yet, in the words of the pack and its rules.
    fn unfilled(&mut self) {
        let words: Vec<(&str, usize)> = self
            .contents
            .texts()
            .filter(|(name, _)| name.ends_with(".ftl"))
            .flat_map(|(name, text)| (1..).zip(text.lines()).map(move |(line, text)| (name, line, text)))
            .filter(|(_, _, text)| is_unfilled(text) && !text.starts_with('#'))
            .map(|(name, line, _)| (name, line))
            .collect();
        for (name, line) in words {
            let finding = Message::new("lint-unfilled");
            self.findings.push(Finding::new(name, (line, 1), Severity::Error, "K012", finding));
        }
    }

    /// What the checker of rules finds in this pack.
    fn rules(&mut self, files: &Files, manifest: &Manifest, today: NaiveDate) {
        let id = &self.contents.info.id;
        let (own, words) = (format!("packs/{id}/"), format!("/packs/{id}/"));
        for mut finding in deadlines::lint(files, manifest, today) {
            if let Some(name) = finding.path.strip_prefix(&own) {
                finding.path = name.to_owned();
            } else if let Some((tag, file)) = finding.path.split_once(&words) {
                finding.path = format!("words/{}/{file}", tag.trim_start_matches("locales/"));
            } else {
                continue;
            }
            self.findings.push(finding);
        }
    }

    fn articles(&mut self, pack: &Pack<'_>, book: &Rulebook, today: NaiveDate) {
        let (list, facts) =
            match (pack.file::<ArticleList>("articles.toml"), pack.file::<FactList>("facts.toml")) {
                (Ok(ArticleList { articles }), Ok(facts)) => (articles, facts.facts),
                (articles, facts) => {
                    for (name, error) in [("articles.toml", articles.err()), ("facts.toml", facts.err())] {
                        if let Some(error) = error {
                            self.unreadable(name, &error);
                        }
                    }
                    return;
                }
            };
        for (name, fact) in &facts {
            let last = fact.checked_on.checked_add_months(Months::new(MOST_MONTHS));
            if last.is_none_or(|last| last < today) {
                let message = Message::new("lint-fact-old").with("date", fact.checked_on);
                self.at("facts.toml", name, "K002", message);
            }
        }
        let known = |kind: &str, id: &str| refers(kind, id, &facts, book);
        for article in &list {
            self.article(article, today);
            for tag in self.contents.info.languages.clone() {
                self.text(article, &tag, &known);
            }
        }
    }

    fn directory(&mut self, pack: &Pack<'_>, today: NaiveDate) {
        match directory_lint::lint(self.contents, pack, today) {
            Ok(findings) => self.findings.extend(findings),
            Err(error) => self.unreadable("directory.toml", &error),
        }
    }

    fn unreadable(&mut self, name: &str, error: &PackError) {
        let message = Message::new("pack-contents").with("detail", Ltr::new(error.to_string()));
        self.add(name, 1, "K003", Severity::Error, message);
    }

    fn article(&mut self, article: &ArticleInfo, today: NaiveDate) {
        let id = article.id.as_str();
        if article.review_by < today {
            self.at("articles.toml", id, "K002", Message::new("lint-old").with("date", article.review_by));
        }
        if article.checked_on > today {
            self.at(
                "articles.toml",
                id,
                "K001",
                Message::new("lint-future").with("date", article.checked_on),
            );
        }
        let sources: BTreeSet<&String> = article.sources.iter().collect();
        if sources.len() < 2 || !sources.iter().any(|source| is_official(source)) {
            self.at("articles.toml", id, "K004", Message::new("lint-sources"));
        }
    }

    /// One article in one language.
    fn text(&mut self, article: &ArticleInfo, tag: &str, known: &impl Fn(&str, &str) -> bool) {
        let path = format!("words/{tag}/{}.md", article.id);
        let original =
            parse(self.contents.get(&format!("words/{SOURCE}/{}.md", article.id)).unwrap_or_default());
        let Some(text) = self.contents.get(&path).map(str::to_owned) else {
            let message = Message::new("lint-no-text").with("language", Ltr::new(tag));
            self.add(&path, 1, "K005", Severity::Error, message);
            return;
        };
        let source = parse(&text);
        self.anchors(&path, &source, &original);
        for (number, line) in (1..).zip(text.lines()) {
            for reference in references(line) {
                let (kind, id) = reference.split_once(':').unwrap_or((reference, ""));
                if !known(kind, id) {
                    let message = Message::new("lint-unknown-fact").with("name", Ltr::new(reference));
                    self.add(&path, number, "K007", Severity::Error, message);
                }
            }
            if is_unfilled(line) {
                self.add(&path, number, "K012", Severity::Error, Message::new("lint-unfilled"));
            }
            if let Some(figure) = changeable(line) {
                let message = Message::new("lint-figure").with("text", Ltr::new(figure));
                self.add(&path, number, "K008", Severity::Error, message);
            }
            if let Some(promise) = promise(line) {
                let message = Message::new("lint-promise").with("text", Ltr::new(promise));
                self.add(&path, number, "K009", Severity::Error, message);
            }
        }
        self.reading(&path, tag, &source);
    }

    /// Sections by their stable names: each once, those that every article has, and those of the source.
    fn anchors(&mut self, path: &str, source: &Source, original: &Source) {
        let anchors = |source: &Source| -> Vec<String> {
            source.sections.iter().skip(1).map(|section| section.id.clone()).collect()
        };
        let (there, wanted) = (anchors(source), anchors(original));
        if source.title.is_empty() {
            self.add(path, 1, "K006", Severity::Error, Message::new("lint-no-title"));
        }
        for (at, id) in there.iter().enumerate() {
            if id.is_empty() || there.iter().take(at).any(|other| other == id) {
                let section = source.sections.get(at + 1).map(|section| section.heading.as_str());
                let message = Message::new("lint-anchor");
                self.at(path, section.unwrap_or_default(), "K006", message);
            }
        }
        let lacking = SECTIONS.into_iter().chain(wanted.iter().map(String::as_str)).collect::<BTreeSet<_>>();
        for id in lacking.into_iter().filter(|id| !id.is_empty() && !there.iter().any(|there| there == id)) {
            let message = Message::new("lint-no-section").with("section", Ltr::new(id));
            self.add(path, 1, "K005", Severity::Error, message);
        }
    }

    fn reading(&mut self, path: &str, tag: &str, source: &Source) {
        let syllables: fn(&str) -> usize = match tag {
            SOURCE => english,
            "es" => spanish,
            _ => return,
        };
        let mut whole = 0;
        for section in &source.sections {
            let blocks = section.blocks.iter().map(|block| Counted::new(&plain(&block.text()), syllables));
            let part = blocks.fold(Counted::default(), |sum, block| sum + block);
            whole += part.words;
            let hard = match tag {
                SOURCE => part.flesch_kincaid() > HARDEST_ENGLISH,
                _ => part.fernandez_huerta() < HARDEST_SPANISH,
            };
            if hard && part.words >= GRADED_WORDS {
                let heading = if section.heading.is_empty() { &source.title } else { &section.heading };
                let heading = heading.clone();
                self.at(path, &heading, "K010", Message::new("lint-hard").with("heading", heading.as_str()));
            }
        }
        if whole < FEWEST_WORDS {
            let message = Message::new("lint-short").with("words", whole.to_string());
            self.add(path, 1, "K011", Severity::Warning, message);
        }
    }
}

/// What stands in a line between `{{` and `}}`.
fn references(line: &str) -> impl Iterator<Item = &str> {
    line.split("{{").skip(1).map(|rest| rest.split("}}").next().unwrap_or_default())
}

/// Whether it is as a new pack has it.
fn is_unfilled(line: &str) -> bool {
    UNFILLED.iter().any(|begins| line.contains(begins))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::template;

    #[test]
    fn what_a_new_pack_leaves_open_is_found_in_each_language() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 27).unwrap();
        let languages = ["en", "es"].map(str::to_owned);
        let files = template("legal-aid", "us", &languages, today, "es");
        let texts = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes()));
        let contents = Contents::read(texts, Files::builtin()).unwrap();
        let open = |tag: &str| {
            let found = lint(&contents, Files::builtin(), today);
            let of =
                found.iter().filter(|it| it.code == "K012" && it.path.starts_with(&format!("words/{tag}/")));
            of.count()
        };
        assert_eq!((open("en"), open("es")), (8, 8));
    }
}
