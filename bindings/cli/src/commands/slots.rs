//! What opens the vault: passphrases and the recovery code.

use std::sync::Arc;

use faro_core::casefile::Casefile;
use faro_core::l10n::Message;
use faro_core::vault::{KdfParams, LockedVault, OsEntropy, RecoveryCode, Secret, SlotKind, VaultError};
use serde_json::json;

use super::record::short;
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::input;
use crate::moment;
use crate::screen::Tone;

/// How much a new passphrase costs to try: about a second on this computer.
pub(super) fn work(new: &args::NewPassphrase) -> Result<KdfParams, CliError> {
    if new.least_work {
        return Ok(KdfParams::DEFAULT);
    }
    Ok(KdfParams::calibrate(|params| moment::measure(|| params.rehearse()))?)
}

pub(super) fn slots(remove: Option<&str>, yes: bool, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    if let Some(beginning) = remove {
        let vault = casefile.vault_mut();
        let slots = vault.slots().into_iter().map(|slot| slot.id);
        let mut found = slots.filter(|id| !beginning.is_empty() && id.to_string().starts_with(beginning));
        let id = match (found.next(), found.next()) {
            (Some(id), None) => id,
            (Some(_), Some(_)) => {
                return Err(CliError::Said(Message::new("error-ambiguous-id").with("id", beginning)));
            }
            _ => return Err(VaultError::NoSuchSlot.into()),
        };
        app.confirm(yes, Message::new("cli-slot-remove-ask"))?;
        vault.remove_slot(id)?;
        app.answer(&json!({ "removed": id.to_string() }), &Message::new("slot-removed"))?;
        old_copies(app);
        return Ok(());
    }
    let vault = casefile.vault();
    let slots = vault.slots().into_iter().map(|slot| (slot, slot.id == vault.opened_by()));
    if app.json {
        let slots = slots
            .map(|(slot, used)| json!({ "id": slot.id.to_string(), "kind": name(slot.kind), "used": used }));
        return app.print(&slots.collect::<Vec<_>>());
    }
    let rows: Vec<Vec<String>> = slots
        .map(|(slot, used)| {
            let used = if used { app.say("slot-used") } else { String::new() };
            vec![short(&slot.id.to_string()).to_owned(), app.say(&format!("slot-{}", name(slot.kind))), used]
        })
        .collect();
    app.screen.table(0, &rows);
    Ok(())
}

pub(super) fn passphrase(add: bool, new: &args::NewPassphrase, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    let passphrase = input::new_passphrase(new.new_passphrase_file.as_deref(), &app.words)?;
    let vault = casefile.vault_mut();
    if add {
        let id = vault.add_passphrase(&passphrase, work(new)?)?;
        return app.answer(&json!({ "added": id.to_string() }), &Message::new("cli-passphrase-added"));
    }
    let id = vault.change_passphrase(&passphrase, work(new)?)?;
    app.answer(&json!({ "changed": id.to_string() }), &Message::new("cli-passphrase-changed"))?;
    old_copies(app);
    Ok(())
}

pub(super) fn code(replace: bool, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    let vault = casefile.vault_mut();
    if !replace && vault.slots().iter().any(|slot| slot.kind == SlotKind::RecoveryCode) {
        return Err(CliError::Said(Message::new("error-recovery-exists")));
    }
    let code = vault.mint_recovery_code()?;
    if app.json {
        return app.print(&json!({ "recovery_code": code.text().as_str() }));
    }
    show_code(&code, app);
    Ok(())
}

/// The code, and what to do with it.
pub(super) fn show_code(code: &RecoveryCode, app: &App) {
    app.screen.sentence(0, &app.say("cli-recovery-code"));
    app.screen.blank();
    let text = code.text();
    let (first, second) = text.split_at_checked(text.len() / 2 + 1).unwrap_or((&text, ""));
    app.screen.line(4, first);
    app.screen.line(4, second);
    app.screen.blank();
    app.screen.sentence(0, &app.say("cli-recovery-keep"));
}

/// Opens the vault with the recovery code, for a person who forgot the passphrase, and sets a new one.
pub(super) fn recover(new: &args::NewPassphrase, app: &App) -> Result<(), CliError> {
    let locked = LockedVault::open(&app.vault_folder())?;
    let code = input::recovery_code(&app.words)?;
    let opened = locked.unlock(Secret::RecoveryCode(&code), Arc::new(OsEntropy), app.memory());
    let vault = opened.map_err(|error| match error {
        VaultError::WrongSecret => CliError::Said(Message::new("error-recovery-wrong")),
        other => other.into(),
    })?;
    app.look_at_memory(&vault);
    let mut casefile = Casefile::new(vault);
    app.look(&casefile);
    let passphrase = input::new_passphrase(new.new_passphrase_file.as_deref(), &app.words)?;
    let id = casefile.vault_mut().change_passphrase(&passphrase, work(new)?)?;
    app.answer(&json!({ "passphrase": id.to_string() }), &Message::new("cli-recovered"))
}

/// What a removed secret can still do, said once.
fn old_copies(app: &App) {
    if !app.json {
        app.screen.toned(0, Tone::Quiet, &app.say("cli-old-copies"));
    }
}

pub(super) fn name(kind: SlotKind) -> &'static str {
    match kind {
        SlotKind::Passphrase => "passphrase",
        SlotKind::RecoveryCode => "recovery",
        SlotKind::Device => "device",
        SlotKind::Unknown(_) => "unknown",
    }
}
