//! What opens the vault: passphrases and the recovery code.

use std::sync::Arc;

use faro_core::casefile::Casefile;
use faro_core::l10n::Message;
use faro_core::vault::{LockedVault, OsEntropy, Rotation, Secret, VaultError};
use serde_json::json;

use super::record::short;
use super::root_key;
use super::way_in::{name, work};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::input;

pub(super) fn slots(remove: Option<&str>, yes: bool, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let casefile = opened.case();
    if let Some(beginning) = remove {
        let vault = casefile.vault();
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
        let without = [id];
        let rotation = Rotation { without: &without, ..Rotation::default() };
        drop(casefile);
        let lost = root_key::renew(opened, &rotation, app)?;
        let removed = json!({ "removed": id.to_string(), "lost": root_key::names(&lost) });
        app.answer(&removed, &Message::new("slot-removed"))?;
        root_key::tell(&lost, app);
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
    if add {
        let id = casefile.vault_mut().add_passphrase(&passphrase, work(new)?)?;
        return app.answer(&json!({ "added": id.to_string() }), &Message::new("cli-passphrase-added"));
    }
    drop(casefile);
    let rotation = Rotation { passphrase: Some((&**passphrase, work(new)?)), ..Rotation::default() };
    let lost = root_key::renew(opened, &rotation, app)?;
    let changed = json!({ "changed": true, "lost": root_key::names(&lost) });
    app.answer(&changed, &Message::new("cli-passphrase-changed"))?;
    root_key::tell(&lost, app);
    Ok(())
}

/// A recovery code, shown before it opens anything; in the place of another one it comes with a new root key.
pub(super) fn code(replace: bool, yes: bool, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    let there = casefile.vault().has_recovery_code();
    if there && !replace {
        return Err(CliError::Said(Message::new("error-recovery-exists")));
    }
    let code = casefile.vault().prepare_recovery_code()?;
    root_key::show(&code, yes, app)?;
    let lost = if there {
        drop(casefile);
        root_key::renew(opened, &Rotation { code: Some(&code), ..Rotation::default() }, app)?
    } else {
        casefile.vault_mut().add_recovery_code(&code)?;
        Vec::new()
    };
    let made = json!({ "recovery_code": code.text().as_str(), "lost": root_key::names(&lost) });
    app.answer(&made, &Message::new("cli-code-set"))?;
    if there {
        root_key::tell(&lost, app);
    }
    Ok(())
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
    let casefile = Casefile::new(vault);
    app.look(&casefile);
    let passphrase = input::new_passphrase(new.new_passphrase_file.as_deref(), &app.words)?;
    let rotation = Rotation { passphrase: Some((&**passphrase, work(new)?)), ..Rotation::default() };
    let lost = root_key::renew_case(casefile, &rotation, app)?;
    app.answer(
        &json!({ "recovered": true, "lost": root_key::names(&lost) }),
        &Message::new("cli-recovered"),
    )?;
    root_key::tell(&lost, app);
    Ok(())
}
