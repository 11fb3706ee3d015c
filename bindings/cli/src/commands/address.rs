use faro_core::casefile::Address;
use faro_core::deadlines::parse_date;
use faro_core::l10n::Message;
use serde_json::json;

use super::due;
use super::note::short;
use super::person::{done, record};
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
        args::Address::Delete { id } => {
            done(app, "cli-deleted", &casefile.delete::<Address>(&id)?.to_string())
        }
        args::Address::Move { moved } => {
            let book = app.book()?;
            let tasks = casefile.move_house(parse_date(&moved)?, &book, app.moment.local())?;
            if app.json {
                let tasks: Vec<_> = tasks.iter().map(ToString::to_string).collect();
                return app.print(&json!({ "tasks": tasks }));
            }
            app.screen.sentence(0, &app.text(&Message::new("cli-moved").with("count", tasks.len())));
            due::list(app, &casefile.due(&book, app.moment.today));
            Ok(())
        }
        args::Address::List => {
            let mut addresses = casefile.entries::<Address>();
            addresses.sort_by_key(|address| (address.body.from, address.id));
            if app.json {
                return app.print(&addresses.iter().map(|entry| record(entry, [])).collect::<Vec<_>>());
            }
            if addresses.is_empty() {
                app.screen.sentence(0, &app.say("cli-address-none"));
            }
            for address in addresses {
                app.screen.line(0, &app.screen.tone(Tone::Strong, &address.body.lines));
                let mail = match address.body.mail_safe {
                    Some(true) => "cli-mail-safe",
                    Some(false) => "cli-mail-unsafe",
                    None => "cli-mail-unknown",
                };
                let details =
                    [address.body.told_by.clone(), app.say(mail), short(&address.id.to_string()).to_owned()];
                let details = details.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
                app.screen.toned(2, Tone::Quiet, &details.join(" · "));
            }
            Ok(())
        }
    }
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
        from: day(known.from.as_deref())?.or(address.from),
        until: day(known.until.as_deref())?.or(address.until),
        people: address.people,
    })
}
