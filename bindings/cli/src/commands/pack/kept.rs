//! Packs in the vault: kept, listed, read, handed on, taken away.

use std::path::Path;

use faro_core::l10n::Message;
use faro_core::packs::{Known, Pack as Built, check_digits, digits_message, publisher_in};
use faro_core::shelf::{Shelf, ShelfError, Shelved};
use serde_json::{Value, json};

use super::files;
use super::inspect::{show as show_pack, whole};
use crate::app::App;
use crate::commands::article;
use crate::error::CliError;
use crate::input;
use crate::screen::Tone;

pub(super) fn install(file: &Path, app: &App) -> Result<(), CliError> {
    let bytes = files::read(file)?;
    let opened = app.unlock()?;
    let mut case = opened.case();
    let pack = case.install_pack(&bytes, &app.files, app.moment.today, app.moment.now).map_err(refused)?;
    let known = case.publishers().into_iter().find(|known| known.body.publisher == pack.publisher.id());
    let name = known.and_then(|known| known.body.name);
    let standing = pack.standing(name.as_deref(), app.moment.today, Built::built_on(&app.files));
    if app.json {
        return app.print(&whole(&pack, &standing, app)?);
    }
    let info = &pack.contents.info;
    let kept = Message::new("cli-pack-kept").with("pack", info.id.as_str());
    app.screen.sentence(0, &app.text(&kept.with("version", info.version.to_string())));
    standing.banner().iter().for_each(|line| app.screen.toned(2, Tone::Urgent, &app.text(line)));
    if standing.name.is_none() {
        app.screen.line(2, &app.text(&digits_message(pack.publisher.id())));
        let how = Message::new("cli-pack-compare").with("id", pack.publisher.id());
        app.screen.sentence(2, &app.text(&how));
    }
    Ok(())
}

pub(super) fn list(app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let shelf = Shelf::of(&opened.case(), &app.files, app.moment.today);
    if app.json {
        return app.print(&shelf.packs.iter().map(|shelved| line(shelved, app)).collect::<Vec<_>>());
    }
    if shelf.packs.is_empty() {
        app.screen.sentence(0, &app.nothing("cli-pack-none"));
    }
    for shelved in &shelf.packs {
        let record = &shelved.record.body;
        app.screen.line(0, &format!("{}  {}", record.pack, record.version));
        for line in shelved.banner().iter().map(|line| app.text(line)) {
            match shelved.found {
                Ok(_) => app.screen.sentence(2, &line),
                Err(_) => app.screen.toned(2, Tone::Urgent, &line),
            }
        }
    }
    Ok(())
}

fn line(shelved: &Shelved, app: &App) -> Value {
    let record = &shelved.record.body;
    let state = shelved.found.as_ref().map_or("wrong", |(_, standing)| standing.code());
    let banner: Vec<String> = shelved.banner().iter().map(|line| app.text(line)).collect();
    json!({
        "pack": record.pack, "version": record.version, "publisher": record.publisher, "state": state,
        "installed_on": record.installed_on.to_rfc3339(), "banner": banner,
    })
}

pub(super) fn show(pack: &str, id: Option<&str>, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let shelf = Shelf::of(&opened.case(), &app.files, app.moment.today);
    if let Some(id) = id {
        let articles = shelf.articles(pack, &app.files, &app.words).map_err(refused)?;
        let found = articles.article(id)?;
        let ticks = opened.case().ticks(&found.id);
        if app.json {
            return app.print(&article::whole(app, found, &ticks));
        }
        article::show(app, found, usize::MAX, &ticks);
        return Ok(());
    }
    let shelved = shelf.shelved(pack).map_err(refused)?;
    let (verified, standing) = shelved.found.as_ref().map_err(|refusal| files::refused(refusal.clone()))?;
    if app.json {
        return app.print(&whole(verified, standing, app)?);
    }
    show_pack(verified, standing, app)
}

pub(super) fn remove(pack: &str, yes: bool, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let mut case = opened.case();
    case.pack_record(pack).map_err(refused)?;
    app.confirm_deletion(yes, pack)?;
    case.remove_pack(pack).map_err(refused)?;
    app.answer(&json!({ "pack": pack }), &Message::new("cli-pack-removed").with("pack", pack))
}

pub(super) fn export(pack: &str, output: &Path, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let bytes = opened.case().export_pack(pack, &app.files).map_err(refused)?;
    files::write(output, &bytes)?;
    let said = Message::new("cli-pack-exported").with("file", output.display().to_string());
    app.answer(&json!({ "pack": pack, "file": output, "bytes": bytes.len() }), &said)
}

/// Says that the person knows a publisher. The name that they give comes from standard input.
pub(super) fn pin(id: &str, app: &App) -> Result<(), CliError> {
    let id = publisher_in(id).unwrap_or_else(|| id.to_owned());
    let opened = app.unlock()?;
    let name = input::line(&app.say("cli-publisher-ask"))?;
    opened.case().pin_publisher(&id, &name).map_err(refused)?;
    app.answer(
        &json!({ "publisher": id, "name": name }),
        &Message::new("cli-publisher-pinned").with("name", name.as_str()),
    )
}

pub(super) fn unpin(id: &str, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    opened.case().unpin_publisher(id).map_err(refused)?;
    app.answer(&json!({ "publisher": id }), &Message::new("cli-publisher-unpinned"))
}

pub(super) fn publishers(app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let known: Vec<Known> = opened.case().publishers().into_iter().map(|entry| entry.body).collect();
    if app.json {
        let line = |known: &Known| {
            let check = check_digits(&known.publisher).to_string();
            json!({ "publisher": known.publisher, "name": known.name, "check": check, "catalogue_of": known.issued_on() })
        };
        return app.print(&known.iter().map(line).collect::<Vec<_>>());
    }
    if known.is_empty() {
        app.screen.sentence(0, &app.nothing("cli-publisher-none"));
    }
    for known in &known {
        let name = known.name.clone().unwrap_or_else(|| app.say("cli-publisher-unknown"));
        app.screen.line(0, &name);
        app.screen.line(2, &app.text(&Message::new("cli-pack-id").with("id", known.publisher.as_str())));
        app.screen.line(2, &app.text(&digits_message(&known.publisher)));
    }
    Ok(())
}

fn refused(error: ShelfError) -> CliError {
    CliError::Said(error.message())
}
