//! `faro rule`: rules without a vault, for workers who check a date and for authors who lint a pack.

use std::path::Path;

use faro_core::deadlines::{self, Answer, Change, Facts, Kind, Rule, Rulebook, Version, parse_date};
use faro_core::guidance::{QuotedFact, quoted_fact};
use faro_core::l10n::{Manifest, Message, Words};
use faro_core::outlook::Outlook;
use serde_json::{Value, json};

use super::explain::{explain, origin, says};
use super::findings;
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::screen::Tone;

pub(super) fn run(command: args::Rule, app: &App) -> Result<(), CliError> {
    let book = app.book()?;
    match command {
        args::Rule::List { jurisdiction, kind } => list(app, &book, jurisdiction.as_deref(), kind),
        args::Rule::Changes { since, jurisdiction } => changes(app, &book, &since, jurisdiction.as_deref()),
        args::Rule::Lint { folder } => lint(app, &folder),
        args::Rule::Show { rule } => show(app, book.rule(&rule)?),
        args::Rule::Compute { rule, facts } => {
            let rule = book.rule(&rule)?;
            let facts = read_facts(&facts, rule, &book, &app.words)?;
            let outlook = Outlook::of_facts(facts, &book, app.moment.local());
            let page = outlook.rule(&rule.id)?;
            if app.json {
                return app.print(&Answer::new(&page.outcome, &app.words));
            }
            explain(app, &page);
            Ok(())
        }
    }
}

/// `name=value` each; a short name means the rule's own country, `printed` the date on one's own paper.
fn read_facts(written: &[String], rule: &Rule, book: &Rulebook, words: &Words) -> Result<Facts, CliError> {
    let mut facts = Facts::new();
    for fact in written {
        let (name, value) = fact.split_once('=').ok_or(CliError::Said(Message::new("error-fact-form")))?;
        let name = match name {
            "printed" => format!("{}.printed", rule.id),
            short if !short.contains('.') => rule.full_name(short),
            full => full.to_owned(),
        };
        let value = book.parse_fact(&name, value, words)?;
        facts.insert(name, value);
    }
    Ok(facts)
}

fn list(app: &App, book: &Rulebook, jurisdiction: Option<&str>, kind: Option<Kind>) -> Result<(), CliError> {
    let wanted = |rule: &&Rule| {
        jurisdiction.is_none_or(|wanted| rule.jurisdiction() == wanted)
            && kind.is_none_or(|wanted| rule.kind == wanted)
    };
    let rules: Vec<&Rule> = book.rules().filter(wanted).collect();
    if app.json {
        let line =
            |rule: &&Rule| json!({ "id": rule.id, "kind": rule.kind, "title": app.text(&rule.message()) });
        return app.print(&rules.iter().map(line).collect::<Vec<_>>());
    }
    let rows = rules.iter().map(|rule| vec![rule.id.clone(), app.text(&rule.message())]);
    app.screen.table(0, &rows.collect::<Vec<_>>());
    Ok(())
}

/// What moved in the law since a day, the newest first.
fn changes(app: &App, book: &Rulebook, since: &str, jurisdiction: Option<&str>) -> Result<(), CliError> {
    let since = parse_date(since)?;
    let wanted = |rule: &Rule| jurisdiction.is_none_or(|wanted| rule.jurisdiction() == wanted);
    let all: Vec<Change<'_>> = book.changes(since).into_iter().filter(|change| wanted(change.rule)).collect();
    if app.json {
        let line = |change: &Change<'_>| {
            json!({
                "day": change.day, "moved": change.moved, "rule": change.rule.id,
                "title": app.text(&change.rule.message()), "status": change.version.status,
                "from": change.version.from, "until": change.version.until,
                "citation": change.version.citation, "source": change.version.source,
            })
        };
        return app.print(&json!({ "since": since, "items": all.iter().map(line).collect::<Vec<_>>() }));
    }
    if all.is_empty() {
        app.screen.sentence(0, &app.text(&Message::new("cli-rule-unchanged").with("date", since)));
    }
    for change in &all {
        app.screen.heading(&app.text(&change.rule.message()));
        let moved = change.moved.message().with("date", change.day);
        app.screen.sentence(2, &app.text(&moved.with("status", change.version.status.message())));
        origin(app, change.rule, change.version);
    }
    Ok(())
}

/// What an author is told about the packs in a folder.
fn lint(app: &App, folder: &Path) -> Result<(), CliError> {
    let files = app.files.with_folder("packs", folder)?;
    let findings = deadlines::lint(&files, &Manifest::load(&files)?, app.moment.today);
    let good = Message::new("cli-lint-good").with("folder", folder.display().to_string());
    findings::report(app, &findings, &good)
}

fn show(app: &App, rule: &Rule) -> Result<(), CliError> {
    if app.json {
        return app.print(&whole(app, rule));
    }
    app.screen.heading(&app.text(&rule.message()));
    let [plain, todo, missed] = ["plain", "todo", "missed"].map(|part| rule.message().attribute(part));
    says(app, &plain, &todo, Some(&missed));
    app.screen.heading(&app.say("cli-rule-facts"));
    for fact in &rule.facts {
        let optional = if fact.optional { format!(", {}", app.say("cli-optional")) } else { String::new() };
        app.screen.line(2, &format!("{} ({}{optional})", fact.name, fact.kind.as_str()));
        app.screen.sentence(4, &app.text(&fact.message(rule.jurisdiction())));
    }
    app.screen.heading(&app.say("shell-due-checked"));
    for (index, version) in rule.versions.iter().enumerate() {
        if index > 0 {
            app.screen.blank();
        }
        app.screen.toned(2, Tone::Strong, &app.text(&version.period().message()));
        if let Some(from) = version.from {
            app.screen.line(2, &app.text(&Message::new("cli-rule-from").with("date", from)));
        }
        if !version.forms.is_empty() {
            let forms = Message::new("cli-rule-forms").with("forms", version.forms.join(", "));
            app.screen.line(2, &app.text(&forms));
        }
        if let Some(fee) = fee(app, rule, version)? {
            app.screen.line(2, &app.text(&Message::new("cli-rule-fee").with("fee", fee.value)));
        }
        origin(app, rule, version);
    }
    Ok(())
}

fn fee(app: &App, rule: &Rule, version: &Version) -> Result<Option<QuotedFact>, CliError> {
    match &version.fee {
        Some(id) => Ok(quoted_fact(&app.files, rule.pack(), id)?),
        None => Ok(None),
    }
}

fn whole(app: &App, rule: &Rule) -> Value {
    let facts = rule.facts.iter().map(|fact| {
        let question = app.text(&fact.message(rule.jurisdiction()));
        json!({ "name": fact.name, "type": fact.kind.as_str(), "optional": fact.optional, "question": question })
    });
    let versions = rule.versions.iter().map(|version| {
        json!({
            "status": version.status, "from": version.from, "until": version.until,
            "period": version.period().to_string(), "citation": version.citation, "source": version.source,
            "confidence": version.confidence, "checked_on": version.checked_on, "verify_by": version.verify_by,
            "forms": version.forms, "fee": version.fee,
        })
    });
    let part = |name: &str| app.text(&rule.message().attribute(name));
    json!({
        "id": rule.id, "kind": rule.kind, "title": app.text(&rule.message()),
        "plain": part("plain"), "missed": part("missed"), "todo": part("todo"),
        "facts": facts.collect::<Vec<_>>(), "versions": versions.collect::<Vec<_>>(),
    })
}
