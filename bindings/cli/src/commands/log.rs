use std::fs::File;
use std::io::Write;
use std::path::Path;

use faro_core::casefile::Casefile;
use faro_core::l10n::Message;
use faro_core::prooflog::{Proof, ProofEntry};
use serde_json::{Value, json};

use super::mark::{details, hashes};
use super::record::number;
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::fields::happened;
use crate::screen::{Tone, say};

pub(super) fn run(command: args::Log, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    match command {
        args::Log::Add { corrects, told } => {
            let happened = told.on.as_deref().map(happened).transpose()?;
            let proof = Proof { corrects, happened, photos: hashes(&told, &casefile)?, ..Proof::default() };
            let number = casefile.write_proof(details(proof, app)?, app.moment.local())?;
            written(app, "cli-log-added", number)
        }
        args::Log::List => list(app, &casefile),
        args::Log::Verify => verify(app, &casefile),
        args::Log::Export { sheet, output } => export(app, &casefile, sheet, output.as_deref()),
        args::Log::Remove { number: entry, yes } => {
            app.confirm(yes, Message::new("cli-log-remove-ask").with("number", number(entry)))?;
            written(app, "cli-log-removed", casefile.remove_proof(entry, app.moment.local())?)
        }
    }
}

fn written(app: &App, message: &str, entry: u64) -> Result<(), CliError> {
    app.answer(&json!({ "number": entry }), &Message::new(message).with("number", number(entry)))
}

fn list(app: &App, casefile: &Casefile) -> Result<(), CliError> {
    let entries: Vec<ProofEntry> = casefile.proofs().into_iter().map(|entry| entry.body).collect();
    if app.json {
        let whole: serde_json::Result<Vec<Value>> = entries.iter().map(|entry| whole(app, entry)).collect();
        return app.print(&whole.map_err(std::io::Error::other)?);
    }
    if entries.is_empty() {
        app.screen.sentence(0, &app.nothing("cli-log-none"));
    }
    app.screen.table(0, &entries.iter().map(|entry| row(app, entry)).collect::<Vec<_>>());
    Ok(())
}

fn row(app: &App, entry: &ProofEntry) -> Vec<String> {
    let number = entry.number.to_string();
    let Some(proof) = entry.proof() else { return vec![number, String::new(), app.say("result-removed")] };
    let at = proof.written().map(|at| app.words.date_time(at.naive_local())).unwrap_or_default();
    let reason = proof.reason.map(|reason| app.text(&reason.message())).unwrap_or_default();
    vec![number, at, app.text(&proof.came_of_it()), proof.about(&app.words), reason]
}

/// An entry for programs: as it is kept, and what it is called in the reader's words.
fn whole(app: &App, entry: &ProofEntry) -> serde_json::Result<Value> {
    let mut whole = serde_json::to_value(entry)?;
    if let Some(fields) = whole.as_object_mut() {
        fields.insert("title".to_owned(), app.text(&entry.title(&app.words)).into());
    }
    Ok(whole)
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
    let count = Message::new("cli-log-holds").with("count", number(check.count));
    app.screen.item(0, "✓", &app.text(&count));
    app.screen.line(2, &app.text(&Message::new("sheet-head").with("head", check.head.as_str())));
    for entry in &check.backwards {
        let back = Message::new("cli-log-backwards").with("number", number(*entry));
        app.screen.toned(2, Tone::Urgent, &app.text(&back));
    }
    app.screen.toned(2, Tone::Quiet, &app.say("sheet-proves-not"));
    Ok(())
}

fn export(app: &App, casefile: &Casefile, sheet: bool, output: Option<&Path>) -> Result<(), CliError> {
    let export = casefile.export_proofs(app.moment.local());
    let text = match sheet {
        true => export.sheet(&app.words),
        false => export.json().map_err(std::io::Error::other)?,
    };
    match output {
        None if app.json && sheet => app.print(&json!({ "sheet": text })),
        None if app.json => app.print(&export),
        None => {
            say(text.trim_end());
            Ok(())
        }
        Some(output) => {
            // A new file only: an earlier export is what a later one is compared with.
            File::create_new(output)?.write_all(text.as_bytes())?;
            let said = Message::new("cli-log-exported").with("head", export.head.as_str());
            let answer = json!({ "count": export.count, "head": export.head });
            app.answer(&answer, &said.with("count", number(export.count)))
        }
    }
}
