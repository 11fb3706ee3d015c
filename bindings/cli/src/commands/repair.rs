//! The vault as a whole: whether it is sound, what can be saved of it, and its end.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::sync::Arc;

use faro_core::disk;
use faro_core::l10n::Message;
use faro_core::outlook::unusable;
use faro_core::vault::{Checkup, Entropy, OsEntropy, RecordId, Secret, VaultError};
use faro_core::vault::{ERASE_WORD, erase as erase_vault, exists, quarantine, salvage as salvage_vault};
use serde_json::{Value, json};

use super::backup;
use super::record::short;
use super::way_in::work;
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::input;
use crate::progress::Progress;
use crate::screen::Tone;
use crate::seen::SeenFiles;

pub(super) fn check(app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let casefile = opened.case();
    let mut progress = Progress::new(app, "cli-progress-check");
    let found = casefile.vault().check(&mut |done, all| progress.step(done, all))?;
    drop(progress);
    let unusable: Vec<RecordId> = unusable(&casefile).collect();
    if app.json {
        app.print(&report(&found, &unusable))?;
    } else {
        let counted = |id: &str, count: u64| app.text(&Message::new(id).with("count", number(count)));
        app.screen.line(0, &counted("cli-check-records", found.records));
        if found.papers > 0 {
            app.screen.line(0, &counted("cli-check-papers", found.papers));
        }
        for (id, ids) in [
            ("cli-check-record-damaged", &found.damaged_records),
            ("cli-check-record-unusable", &unusable),
            ("cli-check-paper-missing", &found.missing_papers),
            ("cli-check-paper-damaged", &found.damaged_papers),
        ] {
            for paper in ids {
                let line = Message::new(id).with("id", short(&paper.to_string()));
                app.screen.toned(0, Tone::Urgent, &app.text(&line));
            }
        }
        let (tone, verdict) = match (found.is_sound(), found.records_sound) {
            (true, _) => (Tone::Good, "cli-check-sound"),
            (false, true) => (Tone::Urgent, "cli-check-papers-only"),
            (false, false) => (Tone::Urgent, "cli-check-damaged"),
        };
        app.screen.toned(0, tone, &app.say(verdict));
    }
    if found.is_sound() { Ok(()) } else { Err(CliError::Reported) }
}

fn report(found: &Checkup, unusable: &[RecordId]) -> Value {
    json!({
        "sound": found.is_sound(),
        "records": found.records,
        "records_sound": found.records_sound,
        "damaged_records": names(&found.damaged_records),
        "unusable_records": names(unusable),
        "papers": found.papers,
        "missing_papers": names(&found.missing_papers),
        "damaged_papers": names(&found.damaged_papers),
    })
}

pub(super) fn salvage(
    to: &Path,
    with_code: bool,
    new: &args::NewPassphrase,
    app: &App,
) -> Result<(), CliError> {
    let (from, folder) = (app.vault_folder(), to.join("vault"));
    if exists(&folder) {
        return Err(VaultError::AlreadyExists.into());
    }
    if !exists(&from) {
        return Err(VaultError::NotFound.into());
    }
    let (code, old);
    let (secret, old) = if with_code {
        code = input::recovery_code(&app.words)?;
        (Secret::RecoveryCode(&code), None)
    } else {
        old = input::passphrase(app.passphrase_file.as_deref(), &app.words)?;
        (Secret::Passphrase(&old), Some(&old))
    };
    let passphrase = match (old, new.new_passphrase_file.as_deref()) {
        (Some(old), None) => old.clone(),
        (_, file) => input::new_passphrase(file, &app.words)?,
    };
    let params = work(new)?;
    let copy = quarantine(&from)?;
    disk::create_folders(to).map_err(VaultError::from)?;
    let entropy: Arc<dyn Entropy> = Arc::new(OsEntropy);
    let mut progress = Progress::new(app, "cli-progress-seal");
    let found = salvage_vault(&from, secret, &folder, &passphrase, params, &entropy, &mut |done, all| {
        progress.step(done, all)
    })?;
    drop(progress);
    if app.json {
        return app.print(&json!({
            "folder": folder, "copy": copy, "records": found.records, "damaged": found.damaged,
            "papers": found.papers, "lost_papers": names(&found.lost_papers),
        }));
    }
    let saved = Message::new("cli-salvaged").with("folder", folder.display().to_string());
    app.screen.sentence(0, &app.text(&saved));
    found.counts().iter().for_each(|count| app.screen.line(2, &app.text(count)));
    for lost in found.lost(RecordId::short) {
        app.screen.toned(2, Tone::Urgent, &app.text(&lost));
    }
    app.screen.sentence(0, &app.say("cli-salvaged-kept"));
    Ok(())
}

pub(super) fn erase(yes: bool, file: Option<&Path>, app: &App) -> Result<(), CliError> {
    let folder = app.vault_folder();
    if !exists(&folder) {
        return Err(VaultError::NotFound.into());
    }
    let typed = match file {
        None if !yes && io::stdin().is_terminal() => input::line(&app.say("cli-erase-backup"))?,
        _ => String::new(),
    };
    let file = file.or((!typed.is_empty()).then_some(Path::new(&typed)));
    if let Some(file) = file {
        backup::make(file, app)?;
    }
    if !yes {
        let ask = Message::new("cli-erase-ask")
            .with("folder", folder.display().to_string())
            .with("word", ERASE_WORD);
        if input::line(&app.text(&ask))? != ERASE_WORD {
            return Err(CliError::Said(Message::new("error-erase-word").with("word", ERASE_WORD)));
        }
    }
    // This computer's keystore holds no key of the vault. What it remembers goes, whether it shall remember or not.
    erase_vault(&folder, |vaults| {
        if let Some(seen) = SeenFiles::here() {
            seen.forget(vaults);
        }
    })?;
    app.answer(&json!({ "erased": folder, "backup": file }), &Message::new("cli-erased"))
}

fn names(ids: &[RecordId]) -> Vec<String> {
    ids.iter().map(RecordId::to_string).collect()
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
