//! One sealed file with everything, and the way back.

use std::path::Path;

use chrono::SecondsFormat;
use faro_core::disk;
use faro_core::l10n::Message;
use faro_core::share::{self, BackupFile, Contents};
use faro_core::vault::{OsEntropy, RecordId, VaultError};
use serde_json::{Value, json};

use super::way_in::work;
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::input;
use crate::progress::Progress;
use crate::screen::Tone;

pub(super) fn back_up(file: &Path, app: &App) -> Result<(), CliError> {
    let contents = make(file, app)?;
    if app.json {
        return app.print(&whole(json!({ "file": file }), &contents));
    }
    app.screen.sentence(0, &app.say("cli-backup-keep"));
    Ok(())
}

/// Makes a backup, and says so where no program reads the answer.
pub(super) fn make(file: &Path, app: &App) -> Result<Contents, CliError> {
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    let mut progress = Progress::new(app, "cli-progress-back-up");
    let step = &mut |done, all| progress.step(done, all);
    let contents = share::back_up(casefile.vault(), file, app.moment.now, &OsEntropy, step)?;
    drop(progress);
    // The backup is whole: that its day cannot be kept is no reason to say that it failed.
    let _ = casefile.keep_backup(contents.made);
    if !app.json {
        let made = Message::new("cli-backup-made").with("file", file.display().to_string());
        app.screen.sentence(0, &app.text(&made));
        show(&contents, app);
    }
    Ok(contents)
}

/// Opens a backup with the code that was typed, as a restore would: so a person learns whether paper and file fit.
pub(super) fn check(file: &Path, app: &App) -> Result<(), CliError> {
    let backup = BackupFile::open(file, &input::recovery_code(&app.words)?)?;
    let mut progress = Progress::new(app, "cli-progress-read");
    let contents = backup.check(&mut |done, all| progress.step(done, all))?;
    drop(progress);
    if app.json {
        return app.print(&whole(json!({ "file": file }), &contents));
    }
    app.screen.toned(0, Tone::Good, &app.text(&dated("cli-backup-good", &contents, app)));
    show(&contents, app);
    Ok(())
}

pub(super) fn restore(file: &Path, new: &args::NewPassphrase, app: &App) -> Result<(), CliError> {
    let backup = BackupFile::open(file, &input::recovery_code(&app.words)?)?;
    let passphrase = input::new_passphrase(new.new_passphrase_file.as_deref(), &app.words)?;
    let params = work(new)?;
    let folder = app.vault_folder();
    disk::create_folders(&app.dir()).map_err(VaultError::from)?;
    let mut progress = Progress::new(app, "cli-progress-read");
    let step = &mut |done, all| progress.step(done, all);
    let restored = backup.restore(&folder, &passphrase, params, &OsEntropy, step)?;
    drop(progress);
    let contents = &restored.contents;
    if app.json {
        return app.print(&whole(json!({ "folder": folder, "kept": restored.kept }), contents));
    }
    let done = dated("cli-restored", contents, app).with("folder", folder.display().to_string());
    app.screen.sentence(0, &app.text(&done));
    show(contents, app);
    if let Some(kept) = restored.kept {
        let kept = Message::new("cli-restored-kept").with("folder", kept.display().to_string());
        app.screen.sentence(0, &app.text(&kept));
    }
    Ok(())
}

fn dated(id: &str, contents: &Contents, app: &App) -> Message {
    let day = contents.made.with_timezone(&app.moment.zone).date_naive();
    Message::new(id).with("date", app.words.date(day))
}

fn show(contents: &Contents, app: &App) {
    contents.counts().iter().for_each(|count| app.screen.line(2, &app.text(count)));
    for missing in contents.missing(RecordId::short) {
        app.screen.toned(2, Tone::Urgent, &app.text(&missing));
    }
}

/// What is in the backup, with what else there is to say.
fn whole(about: Value, contents: &Contents) -> Value {
    let missing = contents.missing_papers.iter().map(ToString::to_string).collect::<Vec<_>>();
    let fields = [
        ("made", json!(contents.made.to_rfc3339_opts(SecondsFormat::Secs, true))),
        ("records", json!(contents.records)),
        ("papers", json!(contents.papers)),
        ("missing_papers", json!(missing)),
    ];
    let about = about.as_object().cloned().unwrap_or_default().into_iter();
    about.chain(fields.map(|(name, value)| (name.to_owned(), value))).collect()
}
