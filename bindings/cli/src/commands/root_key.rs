//! A new root key, for when a way into the vault is changed or removed.

use faro_core::casefile::Casefile;
use faro_core::l10n::Message;
use faro_core::vault::{RecoveryCode, Rotation, SlotInfo, VaultError};
use serde_json::{Value, json};
use std::io::{self, IsTerminal};

use super::way_in::{name, work};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::input;
use crate::open_vault::OpenVault;
use crate::progress::Progress;
use crate::screen::Tone;

/// How often a group of the code may be typed wrong.
const TRIES: usize = 3;

/// Seals everything under a new root key, and goes on with it where commands follow. Answers what fell away.
pub(super) fn renew(
    opened: OpenVault,
    rotation: &Rotation<'_>,
    app: &App,
) -> Result<Vec<SlotInfo>, CliError> {
    // While the vault is open: what cannot be must not close it.
    opened.case().vault().would_lose(rotation)?;
    app.close();
    let casefile = opened.into_case().ok_or(VaultError::AlreadyOpen)?;
    renew_case(casefile, rotation, app)
}

/// As [`renew`], for a case that nobody else holds.
pub(super) fn renew_case(
    casefile: Casefile,
    rotation: &Rotation<'_>,
    app: &App,
) -> Result<Vec<SlotInfo>, CliError> {
    let mut progress = Progress::new(app, "cli-progress-seal");
    let rotated = casefile.into_vault().rotate(rotation, &mut |done, all| progress.step(done, all))?;
    drop(progress);
    if let Some(holder) = &app.holder {
        holder.hold(&OpenVault::new(Casefile::new(rotated.vault)));
    }
    Ok(rotated.lost)
}

/// Says what fell away, and what an older copy still opens.
pub(super) fn tell(lost: &[SlotInfo], app: &App) {
    if !app.json {
        lost.iter().for_each(|way| app.screen.sentence(0, &app.text(&way.lost())));
        app.screen.toned(0, Tone::Quiet, &app.say("cli-old-copies"));
    }
}

pub(super) fn names(lost: &[SlotInfo]) -> Value {
    let way = |way: &SlotInfo| json!({ "id": way.id.to_string(), "kind": name(way.kind) });
    lost.iter().map(way).collect()
}

/// Shows a code that opens nothing yet, and waits until somebody wrote it down. A program reads it when all is done.
pub(super) fn show(code: &RecoveryCode, yes: bool, app: &App) -> Result<(), CliError> {
    if app.json {
        return Ok(());
    }
    show_code(code, app);
    if yes {
        return Ok(());
    }
    let tries = if io::stdin().is_terminal() { TRIES } else { 1 };
    for _ in 0..tries {
        if code.ends_with(&input::line(&app.say("cli-code-typed"))?) {
            return Ok(());
        }
    }
    Err(CliError::Said(Message::new("error-code-typed")))
}

/// The code, and what to do with it.
fn show_code(code: &RecoveryCode, app: &App) {
    app.screen.sentence(0, &app.say("cli-recovery-code"));
    app.screen.blank();
    let text = code.text();
    let (first, second) = text.split_at_checked(text.len() / 2 + 1).unwrap_or((&text, ""));
    app.screen.line(4, first);
    app.screen.line(4, second);
    app.screen.blank();
    app.screen.sentence(0, &app.say("cli-recovery-keep"));
}

/// For when somebody saw a secret: a new passphrase, and a new code if there was one.
pub(super) fn rotate(new: &args::NewPassphrase, yes: bool, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let passphrase = input::new_passphrase(new.new_passphrase_file.as_deref(), &app.words)?;
    let params = work(new)?;
    let code = {
        let casefile = opened.case();
        let vault = casefile.vault();
        vault.has_recovery_code().then(|| vault.prepare_recovery_code()).transpose()?
    };
    if let Some(code) = &code {
        show(code, yes, app)?;
    }
    let passphrase = Some((&**passphrase, params));
    let rotation = Rotation { passphrase, code: code.as_ref(), ..Rotation::default() };
    let lost = renew(opened, &rotation, app)?;
    let code = code.map(|code| code.text().to_string());
    let done = json!({ "rotated": true, "recovery_code": code, "lost": names(&lost) });
    app.answer(&done, &Message::new("cli-rotated"))?;
    tell(&lost, app);
    Ok(())
}
