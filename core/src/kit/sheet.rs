//! Decides what a translator is given to do: what is missing or stale, each row has hashes, by which it ages.

use super::beside::Beside;
use super::document::{Entry, Part};
use super::name::{full, key};
use super::plural::Forms;
use super::text::hash;
use super::texts::Texts;
use crate::checks::{Picked, Project};
use crate::l10n::Critical;

/// What somebody translates without seeing Fluent: a row for each sentence, for each form of it, and for each section of an
/// article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The language that it is filled in.
    pub tag: String,
    /// The language that is translated from.
    pub source: String,
    /// A second one to read beside it.
    pub second: Option<String>,
    /// What is to be written.
    pub rows: Vec<Row>,
}

/// One sentence to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is read back by: `hello`, `hello.title`, `days[one]`, with the group before it where there are several.
    pub key: String,
    /// Where and why it is said.
    pub why: String,
    /// The text of the source.
    pub source: String,
    /// That of the second language; empty where there is none.
    pub second: String,
    /// What stands there now.
    pub current: String,
    /// Hashes of the source and of what stands there now.
    pub version: String,
}

/// Which rows a sheet has.
#[derive(Clone, Copy, Debug, Default)]
pub struct Choice<'a> {
    /// A language to read beside the source.
    pub second: Option<&'a str>,
    /// Only these.
    pub critical: Option<&'a Critical>,
    /// Also what is translated from the source of today.
    pub all: bool,
}

/// The rows that are to be done: what is missing, and what is stale.
pub fn sheet(project: &Project, tag: &str, choice: Choice<'_>) -> Sheet {
    let source = Texts::read(project, &project.source);
    let beside = Beside::read(project, &source, tag);
    let (states, second) = (beside.states(), choice.second.map(|tag| Texts::read(project, tag)));
    let (reached, mut rows) = (Picked::by(tag).reached(), Vec::new());
    for (file, source) in beside.source.all() {
        let is_chosen = |part: &str| choice.critical.is_none_or(|critical| critical.holds(part));
        let found = beside.found(&states, &file.group, &source.id, is_chosen);
        let is_done = found.is_some_and(|found| !found.is_stale);
        if !is_chosen(&source.id) || is_done && !choice.all {
            continue;
        }
        let own = beside.own.find(&file.group, &source.id).map(|(_, entry)| entry);
        let other = second.as_ref().and_then(|second| second.find(&file.group, &source.id));
        for part in &source.parts {
            let attribute = part.attribute.as_deref();
            let id = full(&source.id, attribute);
            if !is_chosen(&id) {
                continue;
            }
            let of = |entry: Option<&Entry>| entry.and_then(|entry| entry.part(attribute)).map(said);
            let texts = [Some(said(part)), of(other.map(|(_, entry)| entry)), of(own)];
            let why = [source.section.as_str(), &source.comment.join("\n")].join("\n").trim().to_owned();
            for (form, [original, second, current]) in by_form(&reached, texts) {
                let key = key(&file.group, &id, form.as_deref());
                let version = format!("{}-{}", hash(&source.normal), hash(&current));
                rows.push(Row { key, why: why.clone(), source: original, second, current, version });
            }
        }
    }
    let second = choice.second.map(str::to_owned);
    Sheet { tag: tag.to_owned(), source: project.source.clone(), second, rows }
}

fn said(part: &Part) -> String {
    part.text.clone()
}

/// The texts of the source, the second language and our own, by the forms that our own language reaches where the source
/// has forms.
fn by_form(reached: &[&str], texts: [Option<String>; 3]) -> Vec<(Option<String>, [String; 3])> {
    let Some(forms) = texts[0].as_deref().and_then(Forms::of) else {
        return vec![(None, texts.map(Option::unwrap_or_default))];
    };
    let numbers = forms.forms.iter().map(|(key, _)| key).filter(|key| key.parse::<f64>().is_ok()).cloned();
    let names = numbers.chain(reached.iter().map(|name| (*name).to_owned()));
    let rows = names.map(|name| {
        let of = |text: &Option<String>, or_other: bool| {
            let Some(text) = text else { return String::new() };
            let forms = match Forms::of(text) {
                Some(forms) => forms,
                // One sentence for all numbers.
                None => return if or_other || name == "other" { text.clone() } else { String::new() },
            };
            let other = forms.get("other").filter(|_| or_other);
            forms.get(&name).or(other).unwrap_or_default().to_owned()
        };
        let [source, second, own] = &texts;
        (Some(name.clone()), [of(source, true), of(second, true), of(own, false)])
    });
    rows.collect()
}
