//! The list of what is newest and what is withdrawn.

use std::path::Path;

use faro_core::Coded;
use faro_core::l10n::Message;
use faro_core::packs::{Catalogue, Reason, Withdrawn, sign_catalogue};
use serde_json::json;

use super::files::{self, refused};
use crate::app::App;
use crate::args;
use crate::error::CliError;

pub(crate) fn run(command: args::Catalogue, app: &App) -> Result<(), CliError> {
    match command {
        args::Catalogue::New { file, publisher, newest, withdraw } => {
            new(&file, &publisher, &newest, &withdraw, app)
        }
        args::Catalogue::Sign { file, publisher, key } => {
            let publisher = files::publisher(&publisher)?;
            let key = files::secret_key(&key, app)?;
            let signed = sign_catalogue(files::signed(&file)?, &publisher, &key).map_err(refused)?;
            files::write_signatures(&file, &signed)?;
            let id = key.public().id().to_string();
            let said = Message::new("cli-catalogue-signed").with("key", id.as_str());
            app.answer(&json!({ "file": file, "key": id }), &said)
        }
    }
}

/// The catalogue of today. What the one before it said stays, and its signatures go.
fn new(
    file: &Path,
    publisher: &Path,
    newest: &[String],
    withdraw: &[String],
    app: &App,
) -> Result<(), CliError> {
    let publisher = files::publisher(publisher)?;
    let mut catalogue = Catalogue::of_day(publisher.id(), 1, app.moment.today);
    if file.exists() {
        let old = files::signed(file)?;
        let before = Catalogue::read(&old.text).map_err(refused)?;
        catalogue.version = before.version + 1;
        (catalogue.newest, catalogue.withdrawn) = (before.newest, before.withdrawn);
        for key in old.signatures.keys() {
            let mut beside = file.as_os_str().to_owned();
            beside.push(format!(".{key}.minisig"));
            std::fs::remove_file(std::path::PathBuf::from(beside))?;
        }
    }
    let wrong = || CliError::Said(Message::new("error-catalogue-entry"));
    for entry in newest {
        let (pack, version) = entry.split_once('=').ok_or_else(wrong)?;
        catalogue.newest.insert(pack.to_owned(), version.parse().map_err(|_| wrong())?);
    }
    for entry in withdraw {
        let (pack, rest) = entry.split_once('=').ok_or_else(wrong)?;
        let (version, reason) = rest.split_once(':').ok_or_else(wrong)?;
        let reason = Reason::from_code(reason).ok_or_else(wrong)?;
        let version = version.parse().map_err(|_| wrong())?;
        catalogue.withdrawn.push(Withdrawn { pack: pack.to_owned(), version, reason });
    }
    let text = catalogue.text();
    Catalogue::read(&text).map_err(refused)?;
    files::write(file, text.as_bytes())?;
    let said = Message::new("cli-catalogue-written").with("file", file.display().to_string());
    let said = said.with("date", catalogue.good_until);
    app.answer(
        &json!({ "file": file, "version": catalogue.version, "good_until": catalogue.good_until }),
        &said,
    )
}
