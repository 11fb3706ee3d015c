//! Key rotation of a desk, in two steps: clients learn of the new card first, the old keys are destroyed later.

use std::path::Path;

use faro_core::desk::{Desk, ReplyText};
use faro_core::l10n::Message;
use faro_core::vault::OsEntropy;
use serde_json::json;

use super::card;
use super::reply::seal;
use crate::app::App;
use crate::error::CliError;
use crate::screen::Tone;

/// A new card, and for each client a reply, signed by the old one, that says so.
pub(super) fn renew(folder: &Path, app: &App) -> Result<(), CliError> {
    if !folder.is_dir() {
        return Err(CliError::Said(Message::new("desk-rotate-folder")));
    }
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    let mut desk = Desk::of(&casefile)?;
    // Asked for once more, the same card goes to those who have not taken it yet.
    if !desk.has_old_keys() {
        desk = desk.renewed(&mut casefile, &OsEntropy, app.moment.now)?;
    }
    let (mut files, line) = (Vec::new(), desk.card_line()?);
    let old = casefile.clients().into_iter().filter(|client| desk.is_old(client.body.card));
    for client in old.collect::<Vec<_>>() {
        let id = client.id.to_string();
        let reply = ReplyText { lines: vec![line.clone()], papers: Vec::new() };
        let (path, _) = seal(&desk, &mut casefile, &id, reply, Some(folder), app)?;
        files.push((id, client.body.name, path.display().to_string()));
    }
    let card = desk.card()?;
    if app.json {
        let files = files.iter().map(|(id, name, file)| json!({ "client": id, "label": name, "file": file }));
        return app.print(&json!({
            "card": card.to_string(), "name": card.name(), "digits": card.check_digits().to_string(),
            "replies": files.collect::<Vec<_>>(),
        }));
    }
    card::say(&card, app)?;
    app.screen.blank();
    let rows: Vec<_> = files.into_iter().map(|(_, name, file)| vec![name, file]).collect();
    app.screen.sentence(0, &app.text(&Message::new("desk-rotated").with("count", rows.len())));
    app.screen.table(2, &rows);
    app.screen.toned(0, Tone::Quiet, &app.say("desk-rotate-then"));
    Ok(())
}

/// Destroys the old keys: what was mailed to the old card opens no more, here or anywhere.
pub(super) fn forget_old(yes: bool, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    let desk = Desk::of(&casefile)?;
    if !desk.has_old_keys() {
        return Err(CliError::Said(Message::new("desk-rotate-none")));
    }
    let waiting = casefile.clients().iter().filter(|client| desk.is_old(client.body.card)).count();
    app.confirm(yes, Message::new("desk-forget-ask").with("count", waiting))?;
    let desk = desk.forget_old_keys(&mut casefile)?;
    app.answer(&json!({ "card": desk.card()?.to_string() }), &Message::new("desk-forgotten"))
}
