//! What an author of rules is told: file, line, what is wrong and what to write instead.

use chrono::NaiveDate;

use super::links;
use super::method::When;
use super::rule::Rule;
use super::rule_file::{FactTypes, RuleFile};
use super::rulebook::Rulebook;
use super::trial::closed_to_act_by;
use super::version::Version;
use crate::files::Files;
use crate::l10n::{Finding, Ltr, Manifest, Message, Severity, Words};
use crate::packs::{Pack, PackError};

/// The language that the words of rules are translated from.
const SOURCE: &str = "en";

/// Sites of the authorities themselves: an unofficial mirror is never shown to anybody.
const OFFICIAL: [&str; 14] = [
    ".gov",
    ".gob.mx",
    ".gc.ca",
    ".gov.uk",
    "gesetze-im-internet.de",
    "boe.es",
    ".gouv.fr",
    ".europa.eu",
    "irb.gc.ca",
    "house.gov",
    "canada.ca",
    "justice.gov",
    "federalregister.gov",
    "ecfr.gov",
];

/// Checks the rules of every pack: that each file is read, that versions do not overlap, that words are there in English
/// and in each language that has begun to explain the rule, that no condition can never hold, that calendars keep the days that everybody keeps, and that each rule,
/// tried on the days from `today` on, gives an open day to act by; as warnings, what has no official address and what
/// must be read again by `today`.
///
/// The findings come sorted by file and line.
pub fn lint(files: &Files, manifest: &Manifest, today: NaiveDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    let languages = manifest.languages.iter().filter_map(|language| Words::load(files, &language.tag).ok());
    let words: Vec<Words> = languages.collect();
    let Ok(packs) = Pack::all(files).map_err(|error| findings.push(unreadable(error))) else {
        return findings;
    };
    let (mut book, mut read, mut types) = (Rulebook::default(), Vec::new(), FactTypes::new());
    for pack in packs {
        if let Err(error) = book.add_calendars(&pack) {
            findings.push(unreadable(error));
        }
        if let Err(error) = book.add_offices(&pack.info) {
            findings.push(unreadable(error));
        }
        for (path, text) in pack.folder("rules") {
            let file = RuleFile::read(&pack.info, path, text);
            match file.and_then(|file| file.verify(&book.calendars, &mut types).map(|()| file)) {
                Ok(file) => {
                    check_versions(&file, today, &mut findings);
                    check_words(&file, &words, &mut findings);
                    read.push(file);
                }
                Err(error) => findings.push(unreadable(error)),
            }
        }
    }
    findings.extend(links::broken(&read).into_iter().map(unreadable));
    check_calendars(&book, &mut findings);
    // A rule that is not read, or leads nowhere, cannot be tried.
    if !findings.iter().any(|finding| finding.code == "R001") {
        read.iter().for_each(|file| book.add(file.rule.clone()));
        read.iter().for_each(|file| try_out(file, &book, today, &mut findings));
    }
    findings.sort_by(|a, b| (&a.path, a.line, a.code).cmp(&(&b.path, b.line, b.code)));
    findings
}

fn unreadable(error: PackError) -> Finding {
    let (path, line, detail) = match error {
        PackError::Missing { path } => (path, 1, String::new()),
        PackError::Invalid { path, line, detail } => (path, line, detail),
    };
    let message = Message::new("check-rule-unreadable").with("detail", Ltr::new(detail));
    Finding::new(path, (line, 1), Severity::Error, "R001", message)
}

fn check_versions(file: &RuleFile<'_>, today: NaiveDate, findings: &mut Vec<Finding>) {
    let versions = &file.rule.versions;
    for (index, version) in versions.iter().enumerate() {
        let line = version_line(file, index);
        let law = |other: &&Version| other.is_law() && version.is_law();
        if versions.iter().take(index).filter(law).any(|other| overlap(other, version)) {
            findings.push(finding(file, line, "R002", Severity::Error, Message::new("check-rule-overlap")));
        }
        if version.source.is_none() && version.is_law() {
            findings.push(finding(
                file,
                line,
                "R003",
                Severity::Warning,
                Message::new("check-rule-no-source"),
            ));
        }
        for when in never(&file.rule, version) {
            let facts = when.keys().cloned().collect::<Vec<_>>().join(", ");
            let message = Message::new("check-rule-never").with("facts", facts);
            findings.push(finding(file, line, "R007", Severity::Error, message));
        }
        if version.verify_by < today {
            let message = Message::new("check-rule-old").with("date", version.verify_by);
            findings.push(finding(file, line, "R004", Severity::Warning, message));
        }
        if version.source.as_deref().is_some_and(|source| !is_official(source)) {
            findings.push(finding(file, line, "R005", Severity::Error, Message::new("check-rule-mirror")));
        }
    }
}

/// The conditions that can never hold: those of whom the rule does not concern, and what an earlier one takes away.
fn never<'a>(rule: &'a Rule, version: &'a Version) -> Vec<&'a When> {
    let variants: Vec<&When> = version.variants.iter().map(|variant| &variant.when).collect();
    let exceptions: Vec<&When> = version.exceptions.iter().map(|exception| &exception.when).collect();
    let covers =
        |first: &When, second: &When| first.iter().all(|(name, wanted)| second.get(name) == Some(wanted));
    let covered = |all: &[&'a When]| {
        let later = all
            .iter()
            .enumerate()
            .filter(|(at, when)| all.iter().take(*at).any(|earlier| covers(earlier, when)));
        later.map(|(_, when)| *when).collect::<Vec<_>>()
    };
    let foreign = |when: &&When| {
        rule.applies.iter().any(|(name, wanted)| when.get(name).is_some_and(|other| other != wanted))
    };
    let excluded = variants.iter().copied().filter(foreign).collect();
    [excluded, covered(&variants), covered(&exceptions)].concat()
}

/// Every office that we know of is closed on these two days.
fn check_calendars(book: &Rulebook, findings: &mut Vec<Finding>) {
    for calendar in book.calendars.values() {
        let years = calendar.verified.from..=calendar.verified.to;
        let days = years.flat_map(|year| [(1, 1), (12, 25)].map(|(month, day)| (year, month, day)));
        let mut days = days.filter_map(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day));
        if let Some(open) = days.find(|day| matches!(calendar.closed(*day), Ok(None))) {
            let (pack, name) = calendar.id.split_once('.').unwrap_or_default();
            let path = format!("packs/{pack}/calendars/{name}.toml");
            let message = Message::new("check-calendar-open").with("date", open);
            findings.push(Finding::new(path, (1, 1), Severity::Error, "R008", message));
        }
    }
}

/// What shows only when the rule is tried on days.
fn try_out(file: &RuleFile<'_>, book: &Rulebook, today: NaiveDate, findings: &mut Vec<Finding>) {
    if !file.rule.kind.closes() {
        return;
    }
    if let Some(day) = closed_to_act_by(&file.rule, book, today) {
        let message = Message::new("check-rule-closed").with("date", day);
        findings.push(finding(file, 1, "R009", Severity::Error, message));
    }
}

fn check_words(file: &RuleFile<'_>, words: &[Words], findings: &mut Vec<Finding>) {
    let rule = &file.rule;
    let attributes =
        ["plain", "missed", "todo"].into_iter().chain(rule.versions.iter().flat_map(Version::said));
    let explained: Vec<_> = attributes.map(|name| rule.message().attribute(name)).collect();
    // A title alone may stand before its explanation: that falls back.
    let begun = |words: &&Words| {
        words.tag() == SOURCE || explained.iter().any(|text| words.say_in(words.tag(), text).is_some())
    };
    let asked: Vec<_> = words.iter().filter(begun).collect();
    let own = explained.iter().cloned().chain([rule.message()]);
    let facts = rule.facts.iter().flat_map(|fact| {
        let question = fact.message(rule.jurisdiction());
        [question.clone(), question.attribute("label")]
    });
    for message in own.chain(facts) {
        for words in &asked {
            if words.say_in(words.tag(), &message).is_none() {
                let message = Message::new("check-rule-words")
                    .with("id", message.full_id())
                    .with("language", words.tag());
                findings.push(finding(file, 1, "R006", Severity::Error, message));
            }
        }
    }
}

fn finding(
    file: &RuleFile<'_>,
    line: usize,
    code: &'static str,
    severity: Severity,
    message: Message,
) -> Finding {
    Finding::new(file.path, (line, 1), severity, code, message)
}

/// The line on which a version begins.
fn version_line(file: &RuleFile<'_>, index: usize) -> usize {
    let mut begins = file.text.lines().enumerate().filter(|(_, line)| line.trim() == "[[version]]");
    begins.nth(index).map_or(1, |(line, _)| line + 1)
}

fn overlap(first: &Version, second: &Version) -> bool {
    let before = |one: &Version, other: &Version| {
        one.until.is_some_and(|until| other.from.is_some_and(|from| until <= from))
    };
    !before(first, second) && !before(second, first)
}

/// Whether an address is that of an authority itself.
pub(crate) fn is_official(source: &str) -> bool {
    let host = source.strip_prefix("https://").and_then(|rest| rest.split('/').next()).unwrap_or_default();
    OFFICIAL.iter().any(|official| host.ends_with(official))
}
