//! What checkers of translations and rules found: file, line, column, code and sentence, as compilers write it.

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
            let Finding { path, line, column, severity, code, message } = finding;
            let severity = severity_name(*severity);
            say(&format!("{path}:{line}:{column}: {severity} {code}: {}", app.text(message)));
        }
        let bad = Message::new("cli-check-bad").with("count", errors);
        app.screen.sentence(0, &app.text(if errors == 0 { good } else { &bad }));
    }
    if errors > 0 { Err(CliError::Reported) } else { Ok(()) }
}

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
