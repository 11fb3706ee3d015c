//! What leaves a desk in the open: answers for an interview (Assembly Line), and a client's papers as files.

use std::fs;
use std::path::Path;

use faro_core::casefile::CaseError;
use faro_core::desk::{Desk, DeskError};
use faro_core::disk;
use faro_core::l10n::Message;
use serde_json::json;

use crate::app::App;
use crate::commands::new_file::write;
use crate::error::CliError;
use crate::screen::Tone;
use crate::sink::say_json;

pub(super) fn assembly_line(client: &str, output: Option<&Path>, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let client = opened.case().client(client)?.body;
    let answers = faro_core::desk::assembly_line(&client.case, app.moment.today);
    let answers = answers.ok_or(DeskError::Case(CaseError::Unwritable))?;
    let Some(output) = output else {
        // What the interview loads, and nothing around it.
        say_json(&answers);
        return Ok(());
    };
    write(output, format!("{answers:#}\n").as_bytes())?;
    let file = output.display().to_string();
    app.answer(&json!({ "file": file }), &Message::new("desk-exported").with("file", file.as_str()))
}

/// The papers of a client, in the open, in a folder of the worker's choice.
pub(super) fn papers(client: &str, folder: &Path, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let casefile = opened.case();
    let desk = Desk::of(&casefile)?;
    fs::create_dir_all(folder)?;
    let mut rows = Vec::new();
    desk.papers(&casefile, client, tempfile::tempfile()?, |name, title| {
        // Of the client's name for it nothing reaches the disk: it could be any.
        let path = folder.join(name.rsplit('/').next().unwrap_or(name));
        rows.push((path.display().to_string(), title.to_owned()));
        disk::create_new(&path)
    })?;
    if app.json {
        let papers = rows.iter().map(|(file, title)| json!({ "file": file, "title": title }));
        return app.print(&papers.collect::<Vec<_>>());
    }
    app.screen.table(0, &rows.into_iter().map(|(file, title)| vec![file, title]).collect::<Vec<_>>());
    app.screen.toned(0, Tone::Quiet, &app.say("desk-papers-open"));
    Ok(())
}
