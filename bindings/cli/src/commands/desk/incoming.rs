//! Taking in what clients sent, and what is said then: what changed, what the log shows, which digits to compare.

use std::io::BufReader;
use std::path::{Path, PathBuf};

use faro_core::casefile::Casefile;
use faro_core::deadlines::Rulebook;
use faro_core::desk::{Arrival, Client, Desk, Incoming};
use faro_core::disk;
use faro_core::l10n::{Ltr, Message};
use serde_json::{Value, json};

use crate::app::App;
use crate::commands::record::short;
use crate::error::CliError;
use crate::screen::Tone;
use crate::sink::tell;

/// Takes files in, one by one: one that is refused keeps no other from its place.
pub(super) fn add(files: &[PathBuf], app: &App) -> Result<(), CliError> {
    let (opened, book) = (app.unlock()?, app.book()?);
    let mut casefile = opened.case();
    let desk = Desk::of(&casefile)?;
    let (mut answers, mut refused) = (Vec::new(), 0);
    for file in files {
        match one(file, &desk, &mut casefile, &book, app) {
            Ok(incoming) if app.json => answers.push(whole(&incoming, app)),
            Ok(incoming) => say(&incoming, app),
            Err(error) if files.len() == 1 => return Err(error),
            Err(error) => {
                refused += 1;
                let why = error.message();
                match app.json {
                    true => answers.push(json!({
                        "file": file.display().to_string(),
                        "error": { "code": why.id(), "message": app.text(&why) },
                    })),
                    false => tell(&format!("{}: {}", file.display(), app.text(&why))),
                }
            }
        }
    }
    if app.json {
        app.print(&answers)?;
    }
    if refused > 0 { Err(CliError::Reported) } else { Ok(()) }
}

fn one(
    file: &Path,
    desk: &Desk,
    casefile: &mut Casefile,
    book: &Rulebook,
    app: &App,
) -> Result<Incoming, CliError> {
    let from = BufReader::new(disk::open_given(file)?);
    Ok(desk.add(casefile, from, book, app.moment.local())?)
}

fn whole(incoming: &Incoming, app: &App) -> Value {
    let (id, client) = (&incoming.client.id, &incoming.client.body);
    let arrival = match incoming.arrival {
        Arrival::New => "new",
        Arrival::OtherKey => "other_key",
        Arrival::Newer(_) => "newer",
    };
    json!({
        "client": id.to_string(), "label": client.name, "number": client.case.number, "arrival": arrival,
        "changes": client.changes.iter().map(|change| app.text(change)).collect::<Vec<_>>(),
        "log": client.log, "digits": client.check_digits().to_string(),
    })
}

fn say(Incoming { client, arrival }: &Incoming, app: &App) {
    let name = client.body.name.as_str();
    app.screen.sentence(0, &app.text(&arrival.message(name)));
    if *arrival == Arrival::OtherKey {
        app.screen.toned(2, Tone::Urgent, &app.say("desk-added-compare"));
    }
    if !matches!(arrival, Arrival::Newer(_)) {
        digits(&client.body, app);
    }
    changes(&client.body, app);
    log(&client.body, app);
    let id = client.id.to_string();
    app.screen.toned(2, Tone::Quiet, &app.text(&Message::new("desk-added-show").with("id", short(&id))));
}

pub(super) fn digits(client: &Client, app: &App) {
    let message =
        Message::new("desk-client-digits").with("digits", Ltr::new(client.check_digits().to_string()));
    app.screen.sentence(2, &app.text(&message));
}

pub(super) fn changes(client: &Client, app: &App) {
    client.changes.iter().for_each(|change| app.screen.item(2, "-", &app.text(change)));
}

pub(super) fn log(client: &Client, app: &App) {
    if let Some(log) = &client.log {
        let tone = if log.holds { Tone::Quiet } else { Tone::Urgent };
        app.screen.toned(2, tone, &app.text(&log.message()));
    }
}
