//! `faro vault`: makes a vault and says how it is; its ways in, its root key and repair have files of their own.

use std::sync::Arc;

use faro_core::casefile::{Casefile, check_new};
use faro_core::l10n::Message;
use faro_core::vault::{Freshness, LockedVault, OsEntropy};
use serde_json::json;

use super::repair;
use super::root_key;
use super::slots;
use super::way_in::{name, work};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::input;

pub(super) fn run(command: args::Vault, app: &App) -> Result<(), CliError> {
    match command {
        args::Vault::Create { jurisdiction, new } => create(&jurisdiction, &new, app),
        args::Vault::Status { accept: true, yes } => accept(yes, app),
        args::Vault::Status { accept: false, .. } => status(app),
        args::Vault::Slots { remove, yes } => slots::slots(remove.as_deref(), yes, app),
        args::Vault::Passphrase { add, new } => slots::passphrase(add, &new, app),
        args::Vault::Code { replace, yes } => slots::code(replace, yes, app),
        args::Vault::Recover { new } => slots::recover(&new, app),
        args::Vault::Rotate { yes, new } => root_key::rotate(&new, yes, app),
        args::Vault::Check => repair::check(app),
        args::Vault::Salvage { to, with_code, new } => repair::salvage(&to, with_code, &new, app),
        args::Vault::Erase { yes, backup } => repair::erase(yes, backup.as_deref(), app),
    }
}

fn create(jurisdictions: &[String], new: &args::NewPassphrase, app: &App) -> Result<(), CliError> {
    let book = app.book()?;
    let folder = app.vault_folder();
    // Before anybody is asked for a passphrase.
    check_new(&folder, jurisdictions, &book)?;
    let file = new.new_passphrase_file.as_deref().or(app.passphrase_file.as_deref());
    let passphrase = input::new_passphrase(file, &app.words)?;
    let (work, entropy) = (work(new)?, Arc::new(OsEntropy));
    let mut casefile = Casefile::create(&folder, &passphrase, work, entropy, jurisdictions, &book)?;
    if let Some(memory) = app.memory() {
        casefile.vault_mut().watch(memory);
    }
    app.look_at_memory(casefile.vault());
    app.look(&casefile);
    casefile.lock();
    let created = Message::new("cli-vault-created").with("folder", folder.display().to_string());
    app.answer(&json!({ "folder": folder }), &created)?;
    if !app.json {
        app.screen.sentence(0, &app.say("cli-vault-remember"));
        app.screen.sentence(0, &app.say("cli-vault-code-hint"));
    }
    Ok(())
}

/// Goes on with an older state, once the person knows that it is one.
fn accept(yes: bool, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    if let Freshness::Older(_) = casefile.vault().freshness() {
        app.confirm(yes, Message::new("cli-accept-ask"))?;
        casefile.vault_mut().accept_as_current();
        app.accepted(&casefile);
    }
    drop(casefile);
    drop(opened);
    status(app)
}

fn status(app: &App) -> Result<(), CliError> {
    let folder = app.vault_folder();
    let (records, slots) = match app.opened() {
        Some(opened) => {
            let casefile = opened.case();
            app.look(&casefile);
            (casefile.vault().records().count() as u64, casefile.vault().slots())
        }
        None => {
            let locked = LockedVault::open(&folder)?;
            (locked.record_count()?, locked.slots())
        }
    };
    let slots: Vec<_> = slots.into_iter().map(|slot| (slot.id.to_string(), name(slot.kind))).collect();
    if app.json {
        let slots: Vec<_> = slots.iter().map(|(id, kind)| json!({ "id": id, "kind": kind })).collect();
        return app.print(&json!({ "folder": folder, "records": records, "slots": slots }));
    }
    app.screen
        .line(0, &app.text(&Message::new("cli-vault-folder").with("folder", folder.display().to_string())));
    let records = i64::try_from(records).unwrap_or(i64::MAX);
    app.screen.line(0, &app.text(&Message::new("cli-vault-records").with("count", records)));
    for (_, kind) in slots {
        app.screen.line(0, &app.say(&format!("slot-{kind}")));
    }
    app.screen.toned(0, crate::screen::Tone::Quiet, &app.say("cli-vault-leaks"));
    Ok(())
}
