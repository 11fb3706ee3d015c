//! A worker's desk.

mod card;
mod due;
mod export;
mod incoming;
mod list;
mod reply;
mod rotate;
mod show;
mod written;

use faro_core::l10n::{Ltr, Message};
use serde_json::json;

use super::record::done;
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::input;

pub(super) fn run(command: args::Desk, app: &App) -> Result<(), CliError> {
    match command {
        args::Desk::Init { name } => card::init(&name, app),
        args::Desk::Card => card::show(app),
        args::Desk::Add { files } => incoming::add(&files, app),
        args::Desk::List => list::run(app),
        args::Desk::Due { output, full } => due::run(output.as_deref(), full, app),
        args::Desk::Show { client, output } => show::run(&client, output.as_deref(), app),
        args::Desk::Papers { client, output } => export::papers(&client, &output, app),
        args::Desk::Note { client } => {
            let opened = app.unlock()?;
            let mut casefile = opened.case();
            // Whoever is meant is known before anything is written.
            let id = casefile.client(&client)?.id.to_string();
            let text = input::text("", app.holder.is_some(), &app.words)?;
            done(app, "cli-kept", &casefile.note_of_client(&id, &text, app.moment.now)?.to_string())
        }
        args::Desk::Name { client } => {
            let opened = app.unlock()?;
            let mut casefile = opened.case();
            let client = casefile.client(&client)?;
            let asked = Message::new("desk-name-ask").with("name", client.body.name);
            let name = input::line(&app.text(&asked))?;
            done(app, "cli-changed", &casefile.name_client(&client.id.to_string(), &name)?.to_string())
        }
        args::Desk::Compared { client } => {
            let opened = app.unlock()?;
            let mut casefile = opened.case();
            let client = casefile.client(&client)?;
            let id = casefile.compared_client(&client.id.to_string(), app.moment.today)?;
            let said = Message::new("desk-compared").with("name", client.body.name.as_str());
            let digits = client.body.check_digits().to_string();
            app.answer(
                &json!({ "id": id.to_string(), "digits": digits }),
                &said.with("digits", Ltr::new(digits)),
            )
        }
        args::Desk::Reply { client, new: true, .. } => reply::template(&client, app),
        args::Desk::Reply { client, text, papers, output, .. } => {
            reply::write(&client, text.as_deref(), &papers, output.as_deref(), app)
        }
        args::Desk::Export { client, form: args::ExportFor::AssemblyLine, output } => {
            export::assembly_line(&client, output.as_deref(), app)
        }
        args::Desk::Purge { client, yes } => {
            let opened = app.unlock()?;
            let mut casefile = opened.case();
            let client = casefile.client(&client)?;
            app.confirm(yes, Message::new("desk-purge-ask").with("name", client.body.name.as_str()))?;
            let id = casefile.purge_client(&client.id.to_string())?.to_string();
            let said = Message::new("desk-purged").with("name", client.body.name.as_str());
            app.answer(&json!({ "id": id }), &said)
        }
        args::Desk::Rotate { forget_old: true, yes, .. } => rotate::forget_old(yes, app),
        args::Desk::Rotate { output, .. } => rotate::renew(&output.unwrap_or_default(), app),
    }
}
