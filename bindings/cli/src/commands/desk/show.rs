//! The desk's own page of a case. Nothing of the client's files is opened for it.

use std::path::Path;

use faro_core::desk::{Client, Desk, DeskDue};
use faro_core::l10n::Message;
use faro_core::outlook::Outlook;
use faro_core::sheets::{Essentials, PaperSize, Readers, case_sheet, html};
use serde_json::json;

use super::due::{rows, said};
use super::incoming::{changes, digits, log};
use crate::app::App;
use crate::commands::hearing;
use crate::commands::new_file::write;
use crate::commands::record::joined;
use crate::error::CliError;
use crate::screen::Tone;

pub(super) fn run(client: &str, output: Option<&Path>, app: &App) -> Result<(), CliError> {
    let (opened, book) = (app.unlock()?, app.book()?);
    let casefile = opened.case();
    let (desk, client) = (Desk::of(&casefile)?, casefile.client(client)?);
    let now = app.moment.local();
    let outlook = client.body.outlook(&book, now);
    if let Some(output) = output {
        let sheet = case_sheet(
            &Essentials::of_written(&client.body.case.written(), &outlook),
            Readers::new(&app.words, None),
        );
        write(output, html(&sheet, PaperSize::default()).as_bytes())?;
        let file = output.display().to_string();
        return app
            .answer(&json!({ "file": file }), &Message::new("desk-exported").with("file", file.as_str()));
    }
    let due = DeskDue::of(std::slice::from_ref(&client), &book, now);
    let body = &client.body;
    if app.json {
        let hearings: Vec<_> = outlook.hearings().iter().map(|page| page.whole(&app.words)).collect();
        return app.print(&json!({
            "client": client.id.to_string(), "label": body.name, "received": body.received,
            "compared": body.compared, "digits": body.check_digits().to_string(), "replies": body.replies,
            "has_old_card": desk.is_old(body.card), "log": body.log, "notes": body.notes,
            "changes": body.changes.iter().map(|change| app.text(change)).collect::<Vec<_>>(),
            "items": rows(&due.rows, app)?, "hearings": hearings,
            "sent_alone": due.sent_alone.iter().map(|(_, _, alone)| alone).collect::<Vec<_>>(),
            "case": body.case,
        }));
    }
    app.screen.heading(&body.name);
    let sent = Message::new("desk-client-sent").with("number", body.case.number);
    let sent = sent.with("date", body.case.made_at.with_timezone(&app.moment.zone).date_naive());
    app.screen.sentence(2, &app.text(&sent));
    match body.compared {
        Some(on) => app.screen.sentence(2, &app.text(&Message::new("card-compared-on").with("date", on))),
        None => app.screen.toned(2, Tone::Urgent, &app.say("desk-client-not-compared")),
    }
    digits(body, app);
    log(body, app);
    if !body.changes.is_empty() {
        heading("desk-heading-changes", app);
        changes(body, app);
    }
    heading("desk-heading-due", app);
    if due.rows.is_empty() {
        app.screen.sentence(2, &app.nothing("desk-due-none"));
    }
    due.rows.iter().for_each(|row| said(row, app));
    due.sent_alone.iter().for_each(|(_, _, alone)| app.screen.sentence(4, &app.text(&alone.message())));
    case(body, &outlook, app);
    if !body.notes.is_empty() {
        heading("desk-heading-own", app);
        for note in &body.notes {
            let day = Message::day(note.at.with_timezone(&app.moment.zone).date_naive());
            app.screen.toned(2, Tone::Quiet, &app.text(&day));
            note.text.lines().for_each(|line| app.screen.sentence(4, line));
        }
    }
    app.screen.blank();
    app.caution(&app.say("deadlines-check"));
    Ok(())
}

fn heading(id: &str, app: &App) {
    app.screen.heading(&app.say(id));
}

/// What the client handed over, in the client's words.
fn case(client: &Client, outlook: &Outlook<'_>, app: &App) {
    let file = &client.case;
    heading("desk-heading-hearings", app);
    hearing::lines(app, &outlook.hearings());
    heading("desk-heading-people", app);
    for person in &file.people {
        let (id, person) = (person.id.short(), &person.body);
        let relation = app.text(&person.relation.message());
        app.screen.line(2, &joined(&[&person.name, &person.spelling, &relation, &id]));
        let born = person.born.clone().unwrap_or_default();
        let numbers: Vec<_> =
            person.numbers.iter().map(|number| format!("{}: {}", number.kind, number.value)).collect();
        app.screen.line(4, &joined(&[&born, &person.language, &numbers.join("; ")]));
    }
    heading("desk-heading-facts", app);
    for fact in outlook.told_facts() {
        app.screen.sentence(2, &app.text(&fact.question));
        fact.lines.iter().for_each(|line| app.screen.sentence(4, &app.text(line)));
        app.screen.toned(4, Tone::Quiet, &fact.name);
    }
    heading("desk-heading-addresses", app);
    for address in &file.addresses {
        address.body.lines.lines().for_each(|line| app.screen.line(2, line));
        app.screen.blank();
    }
    let contact = |contact: &faro_core::casefile::Contact| {
        vec![
            contact.name.clone(),
            app.text(&contact.role.message()),
            contact.phone.clone(),
            contact.email.clone(),
        ]
    };
    app.screen.table(2, &file.contacts.iter().map(|there| contact(&there.body)).collect::<Vec<_>>());
    heading("desk-heading-papers", app);
    let paper =
        |paper: &faro_core::casefile::Paper| vec![paper.title.clone(), app.text(&paper.kind.message())];
    app.screen.table(2, &file.papers.iter().map(|there| paper(&there.body)).collect::<Vec<_>>());
    heading("desk-heading-notes", app);
    for note in &file.notes {
        note.body.text.lines().for_each(|line| app.screen.sentence(2, line));
        app.screen.blank();
    }
}
