//! The translator's kit: what of it reads and writes files.

mod files;
mod sheets;
mod since;
mod status;

use std::path::Path;

use faro_core::checks::Project;
use faro_core::kit::{NewError, PSEUDO, SheetError, Status};
use faro_core::kit::{begin, broken, preview, stamp, with_pseudo};
use faro_core::l10n::{Manifest, Message, Review};
use serde_json::json;

pub(super) use since::since;

use crate::app::App;
use crate::args::Kit;
use crate::commands::new_file;
use crate::error::CliError;

/// The folder that `--locales` names, or the words that are built in.
pub(super) fn project(source: Option<&str>, app: &App) -> Result<Project, CliError> {
    Ok(match &app.locales {
        Some(folder) => Project::read(folder, source)?,
        None => Project::from_files(&app.files)?,
    })
}

/// The tag of a language that is there.
pub(super) fn spelled<'a>(project: &'a Project, tag: &str) -> Result<&'a str, CliError> {
    project.spelled(tag).ok_or_else(|| {
        let message = Message::new("error-unknown-language").with("wanted", tag);
        CliError::Said(message.with("there", project.tags().join(", ")))
    })
}

/// A language that can be translated into: there, and not the source.
fn translated<'a>(project: &'a Project, tag: &str) -> Result<&'a str, CliError> {
    let tag = spelled(project, tag)?;
    match tag == project.source {
        true => Err(CliError::Said(Message::new("kit-is-source").with("language", tag))),
        false => Ok(tag),
    }
}

pub(super) fn run(command: Kit, app: &App) -> Result<(), CliError> {
    match command {
        Kit::Status { tags, source } => status::run(&tags, source.as_deref(), app),
        Kit::New { tag, name, from, source } => {
            let project = writable(source.as_deref(), app)?;
            let files = begin(&project, &tag, name.as_deref(), from.as_deref()).map_err(refused)?;
            // What the project does not know may lie there all the same.
            let is_manifest = |path: &&String| path.ends_with("manifest.toml");
            if files.keys().filter(|path| !is_manifest(path)).any(|path| Path::new(path).exists()) {
                return Err(refused(NewError::There(tag)));
            }
            files::write(&files)?;
            let made: Vec<&String> = files.keys().collect();
            let said = Message::new("kit-begun").with("language", tag.as_str());
            app.answer(&json!({ "tag": tag, "files": made }), &said.with("count", files.len()))
        }
        Kit::Todo { tag, from, critical, all, format, output, source } => {
            let project = project(source.as_deref(), app)?;
            let rows = sheets::Rows { second: from.as_deref(), critical, all };
            sheets::todo(&project, &tag, rows, format.as_deref(), &output, app)
        }
        Kit::Import { tag, file, machine, source } => {
            let project = stated(source.as_deref(), &tag, app)?;
            let status = if machine { Status::Machine } else { Status::Draft };
            sheets::import(&project, &tag, &file, status, app)
        }
        Kit::Preview { tag, output, source } => {
            let mut project = project(source.as_deref(), app)?;
            if PSEUDO.contains(&tag.as_str()) {
                project = with_pseudo(&project, &tag);
            }
            let tag = spelled(&project, &tag)?;
            new_file::write(&output, preview(&project, tag, &app.words).as_bytes())?;
            let file = output.display().to_string();
            app.answer(
                &json!({ "tag": tag, "file": file }),
                &Message::new("kit-written").with("file", file.as_str()),
            )
        }
        Kit::Stamp { tag, ids, reviewed, source } => {
            let project = stated(source.as_deref(), &tag, app)?;
            let tag = translated(&project, &tag)?;
            let stamped = stamp(&project, tag, &ids, reviewed.then_some(Status::Reviewed), usual(tag, app));
            if let Some(unknown) = stamped.unknown.first() {
                return Err(CliError::Said(Message::new("kit-untranslated").with("id", unknown.as_str())));
            }
            files::write(&stamped.files)?;
            let said = Message::new("kit-stamped").with("count", stamped.stamped);
            app.answer(&json!({ "tag": tag, "stamped": stamped.stamped }), &said)
        }
    }
}

/// The folder that `--locales` names: what is built in cannot be written.
fn writable(source: Option<&str>, app: &App) -> Result<Project, CliError> {
    match &app.locales {
        Some(_) => project(source, app),
        None => Err(CliError::Said(Message::new("kit-no-folder"))),
    }
}

/// The same, where what is known of a language can be read, too.
fn stated(source: Option<&str>, tag: &str, app: &App) -> Result<Project, CliError> {
    let project = writable(source, app)?;
    match broken(&project, spelled(&project, tag)?) {
        Some(path) => Err(CliError::Said(Message::new("kit-broken").with("path", path))),
        None => Ok(project),
    }
}

/// What the manifest says of the translations that nobody said anything of.
fn usual(tag: &str, app: &App) -> Status {
    let manifest = Manifest::load(&app.files).ok();
    match manifest.as_ref().and_then(|manifest| manifest.get(tag)).map(|language| language.review) {
        Some(Review::Machine) => Status::Machine,
        _ => Status::Draft,
    }
}

fn refused(error: NewError) -> CliError {
    CliError::Said(error.message())
}

fn no_sheet(error: SheetError) -> CliError {
    CliError::Said(error.message())
}
