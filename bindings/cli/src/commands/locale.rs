use faro_core::guidance;
use faro_core::l10n::{self, Finding, Manifest, Message, Severity};
use serde_json::json;

use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::screen::say;

pub(super) fn run(command: args::Locale, app: &App) -> Result<(), CliError> {
    let args::Locale::Check { tag } = command;
    let manifest = Manifest::load(&app.files)?;
    let tags: Vec<String> = match tag {
        Some(tag) => vec![tag],
        None => manifest.languages.iter().map(|language| language.tag.clone()).collect(),
    };
    let mut findings = Vec::new();
    for tag in &tags {
        findings.extend(l10n::check(&app.files, &manifest, tag));
        findings.extend(guidance::check(&app.files, tag)?);
    }
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    if app.json {
        app.print(&findings.iter().map(|finding| whole(app, finding)).collect::<Vec<_>>())?;
    } else {
        for finding in &findings {
            let Finding { path, line, column, severity, code, message } = finding;
            say(&format!(
                "{path}:{line}:{column}: {} {code}: {}",
                severity_name(*severity),
                app.text(message)
            ));
        }
    }
    if !app.json {
        let verdict = match errors {
            0 => Message::new("cli-locale-good").with("languages", tags.join(", ")),
            _ => Message::new("cli-locale-bad").with("count", errors),
        };
        app.screen.sentence(0, &app.text(&verdict));
    }
    if errors > 0 { Err(CliError::Reported) } else { Ok(()) }
}

/// As compilers write it, so that editors jump to the place.
fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

fn whole(app: &App, finding: &Finding) -> serde_json::Value {
    json!({
        "path": finding.path, "line": finding.line, "column": finding.column,
        "severity": severity_name(finding.severity), "code": finding.code, "message": app.text(&finding.message),
    })
}
