use faro_core::casefile::{Address, Casefile};
use faro_core::deadlines::parse_date;
use faro_core::l10n::Message;
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
            let address = told(Address::default(), &known, app)?;
            done(app, "cli-kept", &casefile.keep(&address)?.to_string())
        }
        args::Address::Edit { id, known } => {
            let address = told(casefile.entry::<Address>(&id)?.body, &known, app)?;
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
        args::Address::List => list(app, &casefile),
    }
}

fn list(app: &App, casefile: &Casefile) -> Result<(), CliError> {
    let mut addresses = casefile.entries::<Address>();
    addresses.sort_by_key(|address| (address.body.from, address.id));
    if app.json {
        return app.print(&addresses.iter().map(|entry| whole(entry, [])).collect::<Vec<_>>());
    }
    if addresses.is_empty() {
        app.screen.sentence(0, &app.nothing("cli-address-none"));
    }
    for address in addresses {
        app.screen.line(0, &app.screen.tone(Tone::Strong, &address.body.lines));
        let mail = app.text(&address.body.mail_message());
        let id = address.id.to_string();
        app.screen.toned(2, Tone::Quiet, &joined(&[&address.body.told_by, &mail, short(&id)]));
    }
    Ok(())
}

fn told(address: Address, known: &args::AddressKnown, app: &App) -> Result<Address, CliError> {
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
        people: address.people,
    })
}
