//! `faro contact`: whom to call; what is private is asked field by field.

use faro_core::casefile::{Contact, Role};

use super::record::{done, short, whole};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::fields::{Field, ask, take};

pub(super) fn run(command: args::Contact, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    match command {
        args::Contact::Add { role } => {
            let contact = told(Contact::default(), role, app)?;
            done(app, "cli-kept", &casefile.keep(&contact)?.to_string())
        }
        args::Contact::Edit { id, role } => {
            let contact = told(casefile.entry::<Contact>(&id)?.body, role, app)?;
            done(app, "cli-changed", &casefile.edit(&id, &contact, app.moment.now)?.to_string())
        }
        args::Contact::Delete { id, yes } => {
            app.confirm_deletion(yes, casefile.entry::<Contact>(&id)?.body.name)?;
            done(app, "cli-deleted", &casefile.delete::<Contact>(&id)?.to_string())
        }
        args::Contact::List => {
            let contacts = casefile.contacts();
            if app.json {
                return app.print(&contacts.iter().map(|entry| whole(entry, [])).collect::<Vec<_>>());
            }
            if contacts.is_empty() {
                app.screen.sentence(0, &app.nothing("cli-contact-none"));
            }
            let rows: Vec<_> = contacts
                .iter()
                .map(|contact| {
                    let Contact { name, role, phone, email, .. } = &contact.body;
                    let id = short(&contact.id.to_string()).to_owned();
                    vec![id, name.clone(), app.text(&role.message()), phone.clone(), email.clone()]
                })
                .collect();
            app.screen.table(0, &rows);
            Ok(())
        }
    }
}

fn told(contact: Contact, role: Option<Role>, app: &App) -> Result<Contact, CliError> {
    let field = |name, label, now| Field { name, label, now };
    let mut told = ask(
        &[
            field("name", "field-name", &contact.name),
            field("phone", "field-phone", &contact.phone),
            field("email", "field-email", &contact.email),
            field("note", "field-note", &contact.note),
        ],
        app,
    )?;
    Ok(Contact {
        name: take(&mut told, "name"),
        role: role.unwrap_or(contact.role),
        phone: take(&mut told, "phone"),
        email: take(&mut told, "email"),
        note: take(&mut told, "note"),
    })
}
