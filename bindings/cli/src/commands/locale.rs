//! `faro locale`: the checker as a linter for translators, with an explanation for each code that it prints.

use std::path::Path;

use faro_core::checks::{self, Project, Report};
use faro_core::l10n::{Finding, Message, Severity};
use serde_json::json;

use super::{findings, kit, languages};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::sink::say;

/// The folder that a translator most likely means.
const USUAL: &str = "locales";

pub(super) fn run(command: args::Locale, app: &App) -> Result<(), CliError> {
    match command {
        args::Locale::List => languages::list(app),
        args::Locale::Check { tags, source, strict, since } => {
            check(&tags, source.as_deref(), strict, since.as_deref(), app)
        }
        args::Locale::Explain { code } => explain(code.as_deref(), app),
        args::Locale::Kit(command) => kit::run(command, app),
    }
}

fn check(
    wanted: &[String],
    source: Option<&str>,
    strict: bool,
    since: Option<&str>,
    app: &App,
) -> Result<(), CliError> {
    let project = kit::project(source, app)?;
    let there = project.tags();
    let tags = wanted.iter().map(|tag| kit::spelled(&project, tag)).collect::<Result<Vec<_>, _>>()?;
    let tags = if tags.is_empty() { &there } else { &tags };
    let mut report = checks::check(&project, tags);
    if let Some(revision) = since {
        report.findings.extend(kit::since(&project, revision, tags, app)?);
    }
    if app.json {
        let checked = json!({
            "folder": app.locales.as_ref().map(|_| &project.folder), "source": project.source,
            "tags": report.tags, "messages": report.messages,
        });
        let found: Vec<_> = report.findings.iter().map(|finding| whole(app, finding)).collect();
        app.print(&json!({ "checked": checked, "findings": found }))?;
    } else {
        print(app, &project, &report);
    }
    let counted = if strict { report.findings.len() } else { report.count(Severity::Error) };
    if counted > 0 { Err(CliError::Reported) } else { Ok(()) }
}

/// What was checked, what was found, and how many of each.
fn print(app: &App, project: &Project, report: &Report) {
    let head = |id: &str| {
        Message::new(id)
            .with("folder", project.folder.as_str())
            .with("languages", report.tags.join(", "))
            .with("source", project.source.as_str())
            .with("count", report.messages)
    };
    match &app.locales {
        Some(_) => app.screen.sentence(0, &app.text(&head("cli-checked"))),
        None => {
            app.screen.sentence(0, &app.text(&head("cli-checked-own")));
            if Path::new(USUAL).is_dir() {
                app.screen.sentence(0, &app.text(&Message::new("cli-checked-not").with("folder", USUAL)));
            }
        }
    }
    if !report.unknown_plurals.is_empty() {
        let message =
            Message::new("cli-checked-plurals").with("languages", report.unknown_plurals.join(", "));
        app.screen.sentence(0, &app.text(&message));
    }
    let mut last = None;
    for finding in &report.findings {
        say(&findings::line(app, finding));
        // Many findings about one text need its source once.
        let place = (&finding.path, &finding.id);
        if let Some(text) = finding.source_text.as_ref().filter(|_| last != Some(place)) {
            let message = Message::new("cli-check-source").with("tag", project.source.as_str());
            say(&format!("    {}", app.text(&message.with("text", one_line(text)))));
        }
        last = Some(place);
        if let Some(fix) = finding.fix.as_ref().filter(|fix| !fix.trim().is_empty()) {
            say(&format!("    {}", app.text(&Message::new("cli-check-fix").with("fix", one_line(fix)))));
        }
    }
    let (errors, warnings) = (report.count(Severity::Error), report.count(Severity::Warning));
    let end = if errors + warnings == 0 {
        Message::new("cli-locale-good").with("languages", report.tags.join(", "))
    } else {
        Message::new("cli-locale-bad").with("errors", errors).with("warnings", warnings)
    };
    app.screen.sentence(0, &app.text(&end));
}

/// On one line, and no longer than a look at it needs.
fn one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(160) {
        Some((at, _)) => format!("{} …", line.get(..at).unwrap_or_default()),
        None => line,
    }
}

fn whole(app: &App, finding: &Finding) -> serde_json::Value {
    json!({
        "code": finding.code, "severity": findings::severity_name(finding.severity), "path": finding.path,
        "line": finding.line, "column": finding.column, "tag": finding.tag, "id": finding.id,
        "message": app.text(&finding.message), "source_text": finding.source_text, "fix": finding.fix,
    })
}

/// What a check is about, with an example that it finds and how that is mended; without a code, all of them.
fn explain(code: Option<&str>, app: &App) -> Result<(), CliError> {
    let Some(code) = code else {
        if app.json {
            let all: Vec<_> = checks::codes().map(|(code, severity)| about(app, code, severity)).collect();
            return app.print(&all);
        }
        for (code, severity) in checks::codes() {
            say(&format!(
                "{code} {}: {}",
                findings::severity_name(severity),
                app.text(&checks::explained(code))
            ));
        }
        return Ok(());
    };
    let wanted = code.to_ascii_uppercase();
    let Some((code, severity)) = checks::codes().find(|(known, _)| *known == wanted) else {
        return Err(CliError::Said(Message::new("error-no-code").with("code", wanted)));
    };
    if app.json {
        return app.print(&about(app, code, severity));
    }
    say(&format!("{code} {}: {}", findings::severity_name(severity), app.text(&checks::explained(code))));
    if let Some(example) = checks::example(code) {
        for (label, text) in [
            ("cli-explain-was", &example.was),
            ("cli-explain-source", &example.source),
            ("cli-explain-wrong", &example.wrong),
            ("cli-explain-right", &example.right),
        ] {
            if !text.is_empty() {
                say("");
                app.screen.sentence(0, &app.say(label));
                text.lines().for_each(|line| say(&format!("    {line}")));
            }
        }
    }
    Ok(())
}

fn about(app: &App, code: &str, severity: Severity) -> serde_json::Value {
    let example = checks::example(code);
    json!({
        "code": code, "severity": findings::severity_name(severity), "text": app.text(&checks::explained(code)),
        "was": example.map(|example| &example.was), "source": example.map(|example| &example.source), "wrong": example.map(|example| &example.wrong),
        "right": example.map(|example| &example.right),
    })
}
