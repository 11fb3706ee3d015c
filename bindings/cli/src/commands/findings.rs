//! What checkers of rules and translations found: file, line, column, code and sentence, as compilers write it.

use faro_core::l10n::{Finding, Message, Severity};
use serde_json::json;

use crate::app::App;
use crate::error::CliError;
use crate::sink::say;

/// Prints the findings; with an error among them the command fails.
pub(super) fn report(app: &App, findings: &[Finding], good: &Message) -> Result<(), CliError> {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    if app.json {
        app.print(&findings.iter().map(|finding| whole(app, finding)).collect::<Vec<_>>())?;
    } else {
        for finding in findings {
            say(&line(app, finding));
        }
        let bad = Message::new("cli-check-bad").with("count", errors);
        app.screen.sentence(0, &app.text(if errors == 0 { good } else { &bad }));
    }
    if errors > 0 { Err(CliError::Reported) } else { Ok(()) }
}

/// As compilers write it, so that editors jump there.
pub(super) fn line(app: &App, finding: &Finding) -> String {
    let Finding { path, line, column, severity, code, message, .. } = finding;
    format!("{path}:{line}:{column}: {} {code}: {}", severity_name(*severity), app.text(message))
}

pub(super) fn severity_name(severity: Severity) -> &'static str {
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
