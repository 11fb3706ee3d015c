//! `faro address`: keeps addresses, and a move, of which each office that must learn of it becomes a task.

use chrono::NaiveDate;
use faro_core::casefile::{Address, Casefile, Entry, Person};
use faro_core::deadlines::parse_date;
use faro_core::l10n::Message;
use faro_core::outlook::AddressLine;
use faro_core::vault::RecordId;
use serde_json::json;

use super::due;
use super::record::{done, joined, short, whole};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::fields::{Field, ask, day, take};
use crate::screen::Tone;

pub(super) fn run(command: args::Address, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    match command {
        args::Address::Add { known } => {
            let address = told(Address::default(), &known, &casefile, app)?;
            done(app, "cli-kept", &casefile.keep(&address)?.to_string())
        }
        args::Address::Edit { id, known } => {
            let address = told(casefile.entry::<Address>(&id)?.body, &known, &casefile, app)?;
            done(app, "cli-changed", &casefile.edit(&id, &address, app.moment.now)?.to_string())
        }
        args::Address::Delete { id, yes } => {
            let lines = casefile.entry::<Address>(&id)?.body.lines;
            app.confirm_deletion(yes, lines.lines().next().unwrap_or_default())?;
            done(app, "cli-deleted", &casefile.delete::<Address>(&id)?.to_string())
        }
        args::Address::Move { moved } => {
            let book = app.book()?;
            let moving = app.outlook(&casefile, &book).moving(parse_date(&moved)?);
            casefile.record_move(&moving, app.moment.now)?;
            let outlook = app.outlook(&casefile, &book);
            let tasks = outlook.because_of_move();
            if app.json {
                let tasks: Vec<_> = tasks.iter().map(|item| &item.id).collect();
                return app.print(&json!({ "tasks": tasks }));
            }
            app.screen.sentence(0, &app.text(&Message::new("cli-moved").with("count", tasks.len())));
            due::list(app, &outlook);
            Ok(())
        }
        args::Address::List => {
            let book = app.book()?;
            list(app, &app.outlook(&casefile, &book).addresses())
        }
    }
}

fn list(app: &App, addresses: &[AddressLine]) -> Result<(), CliError> {
    if app.json {
        let line = |line: &AddressLine| {
            let entry = Entry { id: line.id, body: line.address.clone() };
            whole(&entry, [("is_current", line.is_current.into())])
        };
        return app.print(&addresses.iter().map(line).collect::<Vec<_>>());
    }
    if addresses.is_empty() {
        app.screen.sentence(0, &app.nothing("cli-address-none"));
    }
    for AddressLine { id, address, people, is_current } in addresses {
        app.screen.line(0, &app.screen.tone(Tone::Strong, &address.lines));
        let day = |id: &'static str, day: Option<NaiveDate>| {
            day.map(|day| app.text(&Message::new(id).with("date", day))).unwrap_or_default()
        };
        let (from, until) = (day("cli-from", address.from), day("cli-until", address.until));
        let other = if *is_current { String::new() } else { app.say("cli-address-other") };
        let parts = joined(&[&other, &from, &until, &people.join(", "), &address.care_of]);
        if !parts.is_empty() {
            app.screen.line(2, &parts);
        }
        let (mail, id) = (app.text(&address.mail_message()), id.to_string());
        app.screen.toned(2, Tone::Quiet, &joined(&[&address.told_by, &mail, short(&id)]));
    }
    Ok(())
}

/// What makes an address everybody's again: no id has such letters.
const ALL: &str = "all";

fn people(
    known: &args::AddressKnown,
    now: Vec<RecordId>,
    casefile: &Casefile,
) -> Result<Vec<RecordId>, CliError> {
    match known.person.as_slice() {
        [] => Ok(now),
        [all] if all == ALL => Ok(Vec::new()),
        ids => ids.iter().map(|id| Ok(casefile.entry::<Person>(id)?.id)).collect(),
    }
}

fn told(
    address: Address,
    known: &args::AddressKnown,
    casefile: &Casefile,
    app: &App,
) -> Result<Address, CliError> {
    let field = |name, label, now| Field { name, label, now };
    let mut told = ask(
        &[
            field("lines", "field-lines", &address.lines),
            field("care_of", "field-care-of", &address.care_of),
            field("told_by", "field-told-by", &address.told_by),
        ],
        app,
    )?;
    Ok(Address {
        lines: take(&mut told, "lines"),
        care_of: take(&mut told, "care_of"),
        told_by: take(&mut told, "told_by"),
        mail_safe: known.mail_safe.or(address.mail_safe),
        from: day(known.from.clone(), app)?.or(address.from),
        until: day(known.until.clone(), app)?.or(address.until),
        people: people(known, address.people, casefile)?,
    })
}
