//! What an author does: begin a pack, have it checked, build it, sign it.

use std::fs;
use std::path::Path;

use faro_core::guidance;
use faro_core::l10n::{Finding, Message, Severity};
use faro_core::packs::{Contents, PackRefusal, build as built, sign as signed, template};
use serde_json::json;

use super::files::{self, folder as read_folder, refused};
use crate::app::App;
use crate::commands::findings;
use crate::error::CliError;

/// A folder with a file of each kind, each of which explains itself.
pub(super) fn new(
    folder: &Path,
    id: &str,
    country: &str,
    languages: Vec<String>,
    app: &App,
) -> Result<(), CliError> {
    let languages = if languages.is_empty() { vec!["en".to_owned()] } else { languages };
    let template = template(id, country, &languages, app.moment.today, app.words.tag());
    let bytes = template.iter().map(|(name, text)| (name.as_str(), text.as_bytes()));
    // What cannot be a pack is refused before anything is written.
    Contents::read(bytes, &app.files).map_err(|error| CliError::Said(error.message()))?;
    if folder.exists() {
        return Err(CliError::Said(
            Message::new("error-folder-there").with("folder", folder.display().to_string()),
        ));
    }
    for (name, text) in &template {
        let path = folder.join(name);
        path.parent().map(fs::create_dir_all).transpose()?;
        fs::write(path, text)?;
    }
    let said = Message::new("cli-pack-new").with("folder", folder.display().to_string());
    app.answer(&json!({ "folder": folder, "files": template.keys().collect::<Vec<_>>() }), &said)
}

pub(super) fn lint(folder: &Path, app: &App) -> Result<(), CliError> {
    let files = read_folder(folder)?;
    let bytes = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    let found = match Contents::read(bytes, &app.files) {
        Ok(contents) => guidance::lint(&contents, &app.files, app.moment.today),
        Err(error) => vec![Finding::new("pack.toml", (1, 1), Severity::Error, "K000", error.message())],
    };
    let good = Message::new("cli-pack-good").with("folder", folder.display().to_string());
    findings::report(app, &found, &good)
}

pub(super) fn build(
    folder: &Path,
    publisher: &Path,
    catalogue: Option<&Path>,
    output: &Path,
    app: &App,
) -> Result<(), CliError> {
    let contents = read_folder(folder)?;
    let publisher = files::publisher(publisher)?;
    let catalogue = catalogue.map(files::signed).transpose()?;
    let bytes = built(&contents, &publisher, catalogue.as_ref(), &app.files).map_err(refused)?;
    files::write(output, &bytes)?;
    let said = Message::new("cli-pack-built").with("file", output.display().to_string());
    app.answer(&json!({ "file": output, "bytes": bytes.len() }), &said)
}

pub(super) fn sign(file: &Path, key: &Path, app: &App) -> Result<(), CliError> {
    let bytes = files::read(file)?;
    let key = files::secret_key(key, app)?;
    let bytes = signed(&bytes, &key, &app.files).map_err(refused)?;
    files::write(file, &bytes)?;
    let id = key.public().id().to_string();
    let held = super::inspect::checked(&bytes, None, app);
    let said = match &held {
        Err(PackRefusal::NotSigned { held, wanted }) => {
            let more = wanted.saturating_sub(*held);
            Message::new("cli-pack-signed-more").with("key", id.as_str()).with("count", more)
        }
        _ => Message::new("cli-pack-signed").with("key", id.as_str()),
    };
    app.answer(&json!({ "file": file, "key": id, "whole": held.is_ok() }), &said)
}
