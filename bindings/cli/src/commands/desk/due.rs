//! One list over all clients, as text, JSON, calendar or table; it says so where a client could not be read.

use std::path::Path;

use faro_core::calendar::ics;
use faro_core::casefile::{Casefile, Entry};
use faro_core::deadlines::Rulebook;
use faro_core::desk::{Client, Desk, DeskDue, DeskRow, Sent, desk_events, desk_table};
use faro_core::l10n::Message;
use faro_core::outlook::Due;
use faro_core::reminders::Settings;
use serde::Serialize;
use serde_json::{Value, json};

use crate::app::App;
use crate::commands::due::body;
use crate::commands::new_file::write;
use crate::error::CliError;
use crate::screen::Tone;

pub(super) fn run(output: Option<&Path>, full: bool, app: &App) -> Result<(), CliError> {
    let (opened, book) = (app.unlock()?, app.book()?);
    let mut casefile = opened.case();
    Desk::of(&casefile)?;
    let clients = casefile.clients();
    if let Some(output) = output {
        return file(output, full, &clients, &mut casefile, &book, app);
    }
    let due = DeskDue::of(&clients, &book, app.moment.local());
    let lacking = casefile.unreadable_clients();
    if app.json {
        return app.print(&whole(&due, lacking, app)?);
    }
    say_lacking(lacking, app);
    say(&due, app);
    Ok(())
}

/// A list without some clients must not look whole.
pub(super) fn say_lacking(lacking: usize, app: &App) {
    if lacking > 0 {
        let message = Message::new("desk-clients-unreadable").with("count", lacking);
        app.screen.toned(0, Tone::Urgent, &app.text(&message));
    }
}

fn say(due: &DeskDue, app: &App) {
    let heading = Message::new("desk-due").with("date", due.today).with("count", due.clients);
    app.screen.heading(&app.text(&heading));
    due.clashes.iter().for_each(|clash| app.screen.toned(2, Tone::Urgent, &app.text(&clash.message())));
    if let Some((row, day)) = due.next().and_then(|row| Some((row, row.item.act_by?))) {
        let next = Message::new("desk-due-next").with("name", row.name.as_str()).with("date", day);
        app.screen.sentence(2, &app.screen.tone(Tone::Strong, &app.text(&next)));
    }
    if due.rows.is_empty() {
        app.screen.sentence(2, &app.nothing("desk-due-none"));
    }
    let mut urgency = None;
    for row in &due.rows {
        if urgency != Some(row.item.urgency) {
            urgency = Some(row.item.urgency);
            let tone = if row.item.urgency.is_pressing() { Tone::Urgent } else { Tone::Good };
            app.screen.line(2, &app.screen.tone(tone, &app.text(&row.item.urgency.message())));
        }
        app.screen.line(4, &row.name);
        said(row, app);
    }
    for (_, name, alone) in &due.sent_alone {
        let message =
            Message::new("desk-of-client").with("name", name.as_str()).with("text", alone.message());
        app.screen.sentence(2, &app.text(&message));
    }
    app.screen.blank();
    app.caution(&app.say("deadlines-check"));
}

/// An item, with how it stands to what was sent.
pub(super) fn said(row: &DeskRow, app: &App) {
    body(app, &row.item);
    if let Some(differs) = row.sent.message() {
        app.screen.toned(6, Tone::Urgent, &app.text(&differs));
    }
}

/// A due item, with whose it is and what was sent of it.
#[derive(Serialize)]
pub(super) struct Row<'r> {
    client: String,
    label: &'r str,
    sent: Sent,
    #[serde(flatten)]
    item: Value,
}

pub(super) fn rows<'r>(rows: &'r [DeskRow], app: &App) -> Result<Vec<Row<'r>>, CliError> {
    let items: Vec<_> = rows.iter().map(|row| row.item.clone()).collect();
    let due = serde_json::to_value(Due::new(&items, app.moment.today, &app.words));
    let due = due.map_err(std::io::Error::other)?;
    let items = due.get("items").and_then(Value::as_array).cloned().unwrap_or_default();
    let row = |(row, item): (&'r DeskRow, Value)| {
        let (client, label) = (row.client.to_string(), row.name.as_str());
        Row { client, label, sent: row.sent, item }
    };
    Ok(rows.iter().zip(items).map(row).collect())
}

fn whole(due: &DeskDue, lacking: usize, app: &App) -> Result<Value, CliError> {
    let clashes = due.clashes.iter().map(|clash| {
        let hearings = clash.hearings.iter().map(|met| {
            json!({
                "client": met.client.to_string(), "label": met.name, "item": met.item,
                "begins": met.begins.to_rfc3339(), "zone": met.begins.timezone().name(),
            })
        });
        json!({ "hearings": hearings.collect::<Vec<_>>(), "text": app.text(&clash.message()) })
    });
    let alone = due.sent_alone.iter().map(|(id, name, alone)| {
        json!({
            "client": id.to_string(), "label": name, "id": alone.id, "title": alone.title,
            "act_by": alone.act_by, "last_day": alone.last_day,
        })
    });
    Ok(json!({
        "today": due.today, "clients": due.clients, "unreadable": lacking, "items": rows(&due.rows, app)?,
        "clashes": clashes.collect::<Vec<_>>(), "sent_alone": alone.collect::<Vec<_>>(),
    }))
}

/// A calendar or a table, by how the name ends.
fn file(
    output: &Path,
    full: bool,
    clients: &[Entry<Client>],
    casefile: &mut Casefile,
    book: &Rulebook,
    app: &App,
) -> Result<(), CliError> {
    let now = app.moment.local();
    let ending = output.extension().map(|ending| ending.to_ascii_lowercase());
    let text = match ending.as_ref().and_then(|ending| ending.to_str()) {
        Some("ics") => {
            let settings = Settings { discreet: !full, ..Settings::default() };
            let events = desk_events(clients, book, &settings, &app.words, now);
            ics(&events, &casefile.calendar_key()?, app.moment.now)?
        }
        Some("csv") => desk_table(clients, &DeskDue::of(clients, book, now), book, &app.words, now),
        _ => return Err(CliError::Said(Message::new("desk-due-ending"))),
    };
    write(output, text.as_bytes())?;
    let file = output.display().to_string();
    app.answer(
        &json!({ "file": file, "clients": clients.len() }),
        &Message::new("desk-due-written").with("file", file.as_str()),
    )
}
