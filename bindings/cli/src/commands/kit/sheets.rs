//! Worksheets, out and in.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use faro_core::checks::{self, Project};
use faro_core::kit::{Choice, Status, Taken, Why, filled, sheet, take};
use faro_core::l10n::{Critical, Finding, Message, Severity};
use serde_json::json;

use super::{files, no_sheet, spelled, translated};
use crate::app::App;
use crate::commands::findings::severity_name;
use crate::commands::new_file;
use crate::error::CliError;
use crate::sink::say;

/// Which rows somebody asks for.
pub(super) struct Rows<'a> {
    pub(super) second: Option<&'a str>,
    pub(super) critical: bool,
    pub(super) all: bool,
}

pub(super) fn todo(
    project: &Project,
    tag: &str,
    rows: Rows<'_>,
    format: Option<&str>,
    output: &Path,
    app: &App,
) -> Result<(), CliError> {
    let tag = translated(project, tag)?;
    let second = rows.second.map(|tag| spelled(project, tag)).transpose()?;
    let critical = critical(project)?;
    let choice = Choice { second, critical: rows.critical.then_some(&critical), all: rows.all };
    let sheet = sheet(project, tag, choice);
    let is_table =
        format.map_or(output.extension().is_some_and(|kind| kind == "csv"), |format| format == "csv");
    let text = if is_table { sheet.to_csv() } else { sheet.to_html(&app.words) };
    new_file::write(output, text.as_bytes())?;
    let file = output.display().to_string();
    let said = Message::new("kit-worksheet").with("file", file.as_str()).with("count", sheet.rows.len());
    app.answer(&json!({ "tag": tag, "file": file, "rows": sheet.rows.len() }), &said)
}

pub(super) fn import(
    project: &Project,
    tag: &str,
    file: &Path,
    status: Status,
    app: &App,
) -> Result<(), CliError> {
    let tag = translated(project, tag)?;
    let bytes = fs::read(file)?;
    let content = String::from_utf8(bytes).map_err(|_| CliError::Said(Message::new("kit-no-text")))?;
    let rows = filled(tag, &content).map_err(no_sheet)?;
    let found: RefCell<Vec<Finding>> = RefCell::default();
    let taken = take(project, tag, &rows, status, |project| {
        let findings = checks::check(project, &[tag]).findings;
        let wrong =
            findings.into_iter().filter(|found| found.severity == Severity::Error && found.tag == tag);
        let wrong: Vec<Finding> = wrong.collect();
        let ids: BTreeSet<String> = wrong.iter().map(|found| found.id.clone()).collect();
        found.borrow_mut().extend(wrong);
        ids
    });
    files::write(&taken.files)?;
    answer(tag, &taken, &found.into_inner(), app)?;
    if taken.left.is_empty() { Ok(()) } else { Err(CliError::Reported) }
}

/// The messages without which a language of this project is a preview.
pub(super) fn critical(project: &Project) -> Result<Critical, CliError> {
    Critical::parse(project.table("critical.toml").unwrap_or_default())
        .map_err(|detail| CliError::Said(Message::new("error-locales").with("detail", detail)))
}

fn answer(tag: &str, taken: &Taken, found: &[Finding], app: &App) -> Result<(), CliError> {
    let why = |key: &str, why: Why| -> Vec<String> {
        let id = key.split('[').next().unwrap_or(key);
        let id = id.rsplit(':').next().unwrap_or(id);
        let said = match why {
            Why::Unknown => "kit-left-unknown",
            Why::NotFluent => "kit-left-not-fluent",
            Why::NotSection => "kit-left-not-section",
            Why::NoOther => "kit-left-no-other",
            Why::Meanwhile => "kit-left-meanwhile",
            Why::Wrong => {
                let mut lines = Vec::new();
                for found in found.iter().filter(|found| found.id == id) {
                    let (severity, text) = (severity_name(found.severity), app.text(&found.message));
                    lines.push(format!("{severity} {}: {text}", found.code));
                }
                lines.dedup();
                return lines;
            }
        };
        vec![app.say(said)]
    };
    if app.json {
        let left: Vec<_> = taken
            .left
            .iter()
            .map(|left| json!({ "key": left.key, "why": why(&left.key, left.why) }))
            .collect();
        let notes: Vec<_> =
            taken.notes.iter().map(|(key, note)| json!({ "key": key, "note": note })).collect();
        return app.print(&json!({ "tag": tag, "taken": taken.taken, "left": left, "notes": notes }));
    }
    for left in &taken.left {
        why(&left.key, left.why).iter().for_each(|line| say(&format!("{}: {line}", left.key)));
    }
    for (key, note) in &taken.notes {
        say(&format!("{key}: {}: {note}", app.say("kit-note")));
    }
    app.screen.sentence(0, &app.text(&Message::new("kit-taken").with("count", taken.taken.len())));
    if !taken.left.is_empty() {
        app.screen.sentence(0, &app.text(&Message::new("kit-left").with("count", taken.left.len())));
    }
    Ok(())
}
