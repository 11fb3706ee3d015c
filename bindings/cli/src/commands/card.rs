//! The cards of those who may receive.

use std::io::{self, IsTerminal, Read};
use std::path::Path;

use faro_core::casefile::{Casefile, Entry};
use faro_core::disk;
use faro_core::handoff::{ExchangeError, KeptCard};
use faro_core::l10n::Message;
use faro_core::vault::OsEntropy;
use serde_json::{Value, json};

use super::record::{done, short};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::input;
use crate::screen::Tone;

/// No card is longer; what is, is none.
const LONGEST: u64 = 4096;

pub(super) fn run(command: args::Card, app: &App) -> Result<(), CliError> {
    match command {
        args::Card::Add { file, name } => add(file.as_deref(), name.as_deref(), app),
        args::Card::List => list(app),
        args::Card::Show { id } => {
            let opened = app.unlock()?;
            let casefile = opened.case();
            show(app, &casefile, &casefile.entry::<KeptCard>(&id)?)
        }
        args::Card::Compared { id } => {
            let id = app.unlock()?.case().card_compared(&id, app.moment.now)?;
            done(app, "cli-card-compared", &id.to_string())
        }
        args::Card::Delete { id, yes } => {
            let opened = app.unlock()?;
            let mut casefile = opened.case();
            let name = casefile.entry::<KeptCard>(&id)?.body.name.clone();
            app.confirm(yes, Message::new("cli-card-delete-ask").with("name", name))?;
            done(app, "cli-deleted", &casefile.delete_card(&id)?.to_string())
        }
    }
}

/// The line, from a file or from standard input.
fn add(file: Option<&Path>, name: Option<&str>, app: &App) -> Result<(), CliError> {
    let line = match file {
        Some(file) => {
            let mut line = String::new();
            let read = disk::open_given(file).and_then(|file| file.take(LONGEST).read_to_string(&mut line));
            read.map_err(|_| CliError::Said(Message::new("cli-card-file")))?;
            line
        }
        None => input::line(&app.say("card-line"))?,
    };
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    let name = match name {
        Some(name) => name.to_owned(),
        None if io::stdin().is_terminal() => input::line(&app.say("cli-card-name"))?,
        None => String::new(),
    };
    let id = casefile.add_card(&line, &name, &OsEntropy, app.moment.now)?;
    let card = casefile.entry::<KeptCard>(&id.to_string())?;
    show(app, &casefile, &card)
}

fn list(app: &App) -> Result<(), CliError> {
    let cards = app.unlock()?.case().cards();
    if app.json {
        return app.print(&cards.iter().map(whole).collect::<Result<Vec<_>, _>>()?);
    }
    if cards.is_empty() {
        app.screen.sentence(0, &app.nothing("card-none"));
    }
    let row = |card: &Entry<KeptCard>| {
        vec![
            short(&card.id.to_string()).to_owned(),
            card.body.name.clone(),
            app.text(&card.body.compared_message(app.moment.zone)),
        ]
    };
    app.screen.table(0, &cards.iter().map(row).collect::<Vec<_>>());
    Ok(())
}

fn show(app: &App, casefile: &Casefile, entry: &Entry<KeptCard>) -> Result<(), CliError> {
    if app.json {
        return app.print(&whole(entry)?);
    }
    app.screen.line(0, &app.screen.tone(Tone::Strong, &entry.body.name));
    app.screen.toned(2, Tone::Quiet, short(&entry.id.to_string()));
    app.screen.line(2, &app.text(&entry.body.compared_message(app.moment.zone)));
    if let Some(proved) = casefile.proved(entry, app.moment.zone) {
        app.screen.sentence(2, &app.text(&proved));
    }
    app.screen.line(2, &app.text(&entry.body.digits_message()?));
    if let Some(todo) = entry.body.to_do() {
        app.screen.sentence(2, &app.text(&todo));
    }
    app.screen.sentence(2, &app.text(&entry.body.own_digits_message()?));
    Ok(())
}

/// A card for programs: nothing of its keys.
fn whole(entry: &Entry<KeptCard>) -> Result<Value, ExchangeError> {
    let card = entry.body.card()?;
    Ok(json!({
        "id": entry.id.to_string(), "name": entry.body.name, "card": card.to_string(), "name_on_card": card.name(),
        "digits": card.check_digits().to_string(), "own_digits": entry.body.own_digits()?.to_string(), "added": entry.body.added, "compared": entry.body.compared,
    }))
}
