use std::fs::File;
use std::io::Write;

use faro_core::casefile::{Casefile, Proof, ProofEntry};
use faro_core::l10n::Message;
use serde_json::json;

use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::fields::{Field, ask, code, day, take};
use crate::screen::{Tone, say};

pub(super) fn run(command: args::Log, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    let now = app.moment.local();
    match command {
        args::Log::Add { about, result, corrects, marked } => {
            let mut proof = Proof { corrects, ..proof(&marked, &casefile, app)? };
            proof.result = result.as_deref().map(code).unwrap_or_default();
            let number = match about {
                Some(about) => {
                    let day = day(marked.day.as_deref())?;
                    casefile.mark(&about, day, proof, &app.book()?, &app.words, now)?.0
                }
                None => casefile.prove(proof, now)?,
            };
            written(app, "cli-log-added", number)
        }
        args::Log::List => {
            let entries: Vec<ProofEntry> = casefile.proofs().into_iter().map(|entry| entry.body).collect();
            if app.json {
                return app.print(&entries);
            }
            if entries.is_empty() {
                app.screen.sentence(0, &app.say("cli-log-none"));
            }
            app.screen.table(0, &entries.iter().map(|entry| row(app, entry)).collect::<Vec<_>>());
            Ok(())
        }
        args::Log::Verify => verify(app, &casefile),
        args::Log::Export { sheet, output } => {
            let export = casefile.export_proofs(now);
            let json = serde_json::to_string_pretty(&export).map_err(std::io::Error::other)?;
            let text = if sheet { export.sheet(&app.words) } else { json };
            let Some(output) = output else {
                say(text.trim_end());
                return Ok(());
            };
            // A new file only: an earlier export is what a later one is compared with.
            File::create_new(output)?.write_all(text.as_bytes())?;
            let head = Message::new("cli-log-exported").with("head", export.head.as_str());
            let count = i64::try_from(export.count).unwrap_or(i64::MAX);
            app.answer(&json!({ "count": export.count, "head": export.head }), &head.with("count", count))
        }
        args::Log::Remove { number } => {
            let number = casefile.remove_proof(number, now)?;
            written(app, "cli-log-removed", number)
        }
    }
}

fn written(app: &App, message: &str, number: u64) -> Result<(), CliError> {
    let said = Message::new(message).with("number", i64::try_from(number).unwrap_or(i64::MAX));
    app.answer(&json!({ "number": number }), &said)
}

fn verify(app: &App, casefile: &Casefile) -> Result<(), CliError> {
    let check = casefile.check_proofs();
    if app.json {
        app.print(&check)?;
        return if check.fault.is_some() { Err(CliError::Reported) } else { Ok(()) };
    }
    if let Some(fault) = check.fault {
        return Err(CliError::Said(fault.message()));
    }
    let count = i64::try_from(check.count).unwrap_or(i64::MAX);
    app.screen.item(0, "✓", &app.text(&Message::new("cli-log-holds").with("count", count)));
    app.screen.line(2, &app.text(&Message::new("sheet-head").with("head", check.head.as_str())));
    for number in &check.backwards {
        let number = i64::try_from(*number).unwrap_or(i64::MAX);
        app.screen.toned(
            2,
            Tone::Urgent,
            &app.text(&Message::new("cli-log-backwards").with("number", number)),
        );
    }
    app.screen.toned(2, Tone::Quiet, &app.say("sheet-proves-not"));
    Ok(())
}

fn row(app: &App, entry: &ProofEntry) -> Vec<String> {
    let number = entry.number.to_string();
    let Some(proof) = entry.proof() else { return vec![number, String::new(), app.say("result-removed")] };
    let at = proof.written().map(|at| app.words.date_time(at.naive_local())).unwrap_or_default();
    let reason = proof.reason.map(|reason| app.text(&reason.message())).unwrap_or_default();
    vec![number, at, app.text(&proof.result.message()), proof.what, reason]
}

/// What a person tells beside a result: in words from standard input, the rest from options.
pub(super) fn proof(marked: &args::Marked, casefile: &Casefile, app: &App) -> Result<Proof, CliError> {
    let field = |name, label| Field { name, label, now: "" };
    let mut told = ask(
        &[
            field("what", "field-what"),
            field("spoke_to", "field-spoke-to"),
            field("reference", "field-reference"),
            field("error", "field-error"),
            field("note", "field-note"),
        ],
        app,
    )?;
    let photos = marked.photo.iter().map(|id| casefile.paper_hash(id)).collect::<Result<Vec<_>, _>>()?;
    let happened = marked.happened.as_deref().map(chrono::DateTime::parse_from_rfc3339);
    let happened = happened.transpose().map_err(|_| CliError::Said(Message::new("error-now")))?;
    Ok(Proof {
        what: take(&mut told, "what"),
        spoke_to: take(&mut told, "spoke_to"),
        reference: take(&mut told, "reference"),
        error: take(&mut told, "error"),
        note: take(&mut told, "note"),
        happened: happened.map(|at| at.to_rfc3339()),
        photos,
        ..Proof::default()
    })
}
