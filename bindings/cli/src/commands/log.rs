//! `faro log`: lists the proof log and adds to it; verifying and exporting have files of their own.

use faro_core::casefile::Casefile;
use faro_core::l10n::Message;
use faro_core::prooflog::{Proof, ProofEntry};
use serde_json::{Value, json};

use super::log_export::{code, export, offer};
use super::log_verify::{verify, verify_file};
use super::mark::{details, hashes};
use super::record::number;
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::fields::happened;

pub(super) fn run(command: args::Log, app: &App) -> Result<(), CliError> {
    if let args::Log::Verify { against: args::Against { file: Some(file), key, code } } = &command {
        return verify_file(app, file, key.as_deref(), code.as_deref());
    }
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
        args::Log::Verify { against } => verify(app, &casefile, against.code.as_deref()),
        args::Log::Code => code(app, &mut casefile),
        args::Log::Export { sheet, choose, output } => {
            export(app, &mut casefile, sheet, &choose, output.as_deref())
        }
        args::Log::Remove { number: entry, yes } => {
            app.confirm(yes, Message::new("cli-log-remove-ask").with("number", number(entry)))?;
            written(app, "cli-log-removed", casefile.remove_proof(entry, app.moment.local())?)
        }
    }
}

fn written(app: &App, message: &str, entry: u64) -> Result<(), CliError> {
    app.answer(&json!({ "number": entry }), &Message::new(message).with("number", number(entry)))?;
    offer(app);
    Ok(())
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
    vec![number, at, app.text(&proof.came_of_it()), proof.about_one(&app.words), reason]
}

/// An entry for programs: as it is kept, and what it is called in the reader's words.
fn whole(app: &App, entry: &ProofEntry) -> serde_json::Result<Value> {
    let mut whole = serde_json::to_value(entry)?;
    if let Some(fields) = whole.as_object_mut() {
        fields.insert("title".to_owned(), app.text(&entry.title(&app.words)).into());
    }
    Ok(whole)
}
