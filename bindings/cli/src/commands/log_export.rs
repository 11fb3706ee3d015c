//! The log as it is handed over: signed, with what was chosen; and the code that somebody else should have today.

use std::fs;
use std::path::{Path, PathBuf};

use faro_core::casefile::{CaseError, Casefile};
use faro_core::l10n::Message;
use faro_core::prooflog::SignedProofs;
use faro_core::sheets::{self, Readers, proof_sheet};
use serde_json::json;

use super::new_file::write;
use super::record::number;
use crate::app::App;
use crate::error::CliError;
use crate::screen::Tone;
use crate::sink::{give, say_text};

/// Says, once something was written, that somebody else should know today that it is there.
pub(super) fn offer(app: &App) {
    if !app.json {
        app.screen.toned(2, Tone::Quiet, &app.say("cli-log-offer"));
    }
}

/// The check code in one line, and what it is good for.
pub(super) fn code(app: &App, casefile: &mut Casefile) -> Result<(), CliError> {
    let code = match casefile.check_code(app.moment.local()) {
        Err(CaseError::Empty) => return Err(CliError::Said(Message::new("cli-log-none"))),
        code => code?,
    };
    let line = app.text(&code.line(&app.words));
    if app.json {
        return app.print(&json!({
            "line": line, "why": app.say("check-code-why"), "count": code.count, "code": code.code, "key": code.key,
        }));
    }
    // Not wrapped: it is to be copied.
    app.screen.line(0, &line);
    app.screen.toned(0, Tone::Quiet, &app.say("check-code-why"));
    Ok(())
}

pub(super) fn export(
    app: &App,
    casefile: &mut Casefile,
    sheet: bool,
    choose: &[String],
    output: Option<&Path>,
) -> Result<(), CliError> {
    let chosen = chosen(choose, casefile.check_proofs().count)?;
    // A sheet is for other people.
    let words = if sheet { app.words.content() } else { &app.words };
    let signed = casefile.export_proofs(chosen.as_deref(), words, app.moment.local())?;
    let SignedProofs { export, json, signature } = &signed;
    let text =
        if sheet { sheets::text(&proof_sheet(export, Readers::new(words, None))) } else { json.clone() };
    let signature = signature.as_deref().filter(|_| !sheet);
    let Some(output) = output else {
        match (app.json, sheet) {
            (true, true) => app.print(&json!({ "sheet": text }))?,
            (true, false) => app.print(export)?,
            (false, true) => say_text(text.trim_end()),
            (false, false) => give(text.as_bytes()),
        }
        return Ok(());
    };
    let beside = signature.map(|_| beside(output));
    write(output, text.as_bytes())?;
    if let (Some(beside), Some(signature)) = (&beside, signature)
        && let Err(error) = write(beside, signature.as_bytes())
    {
        // Made just now: one of the two alone is no export.
        fs::remove_file(output)?;
        return Err(error);
    }
    let said = Message::new("cli-log-exported").with("code", export.code.as_str());
    let answer = json!({
        "count": export.count, "head": export.head, "code": export.code, "withheld": export.withheld,
        "signed_by": export.signed_by, "signature": beside.as_ref().map(|path| path.display().to_string()),
    });
    app.answer(&answer, &said.with("count", number(export.count)))?;
    if !app.json && !sheet {
        let signature = match beside {
            Some(path) => Message::new("cli-log-signed").with("file", path.display().to_string()),
            None => Message::new("cli-log-unsigned"),
        };
        app.screen.sentence(0, &app.text(&signature));
    }
    offer(app);
    Ok(())
}

/// Where the signature of a file lies, as minisign looks for it.
pub(super) fn beside(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".minisig");
    name.into()
}

/// The numbers of `3` and `5-7`; none where all are chosen.
fn chosen(choose: &[String], count: u64) -> Result<Option<Vec<u64>>, CliError> {
    let mut numbers = Vec::new();
    for part in choose {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let there = |text: &str| text.trim().parse().ok().filter(|number| (1..=count).contains(number));
        match (there(first), there(last)) {
            (Some(first), Some(last)) if first <= last => numbers.extend(first..=last),
            _ => {
                let refused = Message::new("error-log-choose").with("typed", part.as_str());
                return Err(CliError::Said(refused.with("count", number(count))));
            }
        }
    }
    Ok((!choose.is_empty()).then_some(numbers))
}
