//! All clients at a glance: what each sent last, what comes next, and whose card nobody compared.

use std::collections::BTreeMap;

use faro_core::casefile::Entry;
use faro_core::desk::{Client, Desk, DeskDue, DeskRow};
use faro_core::l10n::Message;
use faro_core::vault::RecordId;
use serde_json::{Value, json};

use super::due::say_lacking;
use crate::app::App;
use crate::commands::record::short;
use crate::error::CliError;

pub(super) fn run(app: &App) -> Result<(), CliError> {
    let (opened, book) = (app.unlock()?, app.book()?);
    let casefile = opened.case();
    let (desk, clients) = (Desk::of(&casefile)?, casefile.clients());
    let due = DeskDue::of(&clients, &book, app.moment.local());
    let mut next: BTreeMap<RecordId, &DeskRow> = BTreeMap::new();
    for row in due.rows.iter().filter(|row| row.item.urgency.is_ahead() && row.item.act_by.is_some()) {
        next.entry(row.client).or_insert(row);
    }
    if app.json {
        let whole = |client: &Entry<Client>| -> Value {
            let next = next.get(&client.id);
            let body = &client.body;
            json!({
                "client": client.id.to_string(), "label": body.name, "number": body.case.number,
                "made_at": body.case.made_at, "received": body.received,
                "compared": body.compared, "replies": body.replies,
                "changes": body.changes.len(), "notes": body.notes.len(),
                "has_old_card": desk.is_old(body.card),
                "next": next.map(|row| json!({
                    "id": row.item.id, "title": app.text(&row.item.title), "act_by": row.item.act_by,
                })),
            })
        };
        return app.print(&clients.iter().map(whole).collect::<Vec<_>>());
    }
    say_lacking(casefile.unreadable_clients(), app);
    if clients.is_empty() {
        app.screen.sentence(0, &app.nothing("desk-clients-none"));
    }
    for client in &clients {
        let (id, body) = (client.id.to_string(), &client.body);
        app.screen.line(0, &format!("{}   {}", short(&id), body.name));
        let sent = Message::new("desk-client-sent").with("number", body.case.number);
        let sent = sent.with("date", body.case.made_at.with_timezone(&app.moment.zone).date_naive());
        app.screen.line(4, &app.text(&sent));
        if let Some(row) = next.get(&client.id) {
            let next = Message::new("desk-client-next").with("title", row.item.title.clone());
            app.screen.line(4, &app.text(&next.with("date", row.item.act_by.unwrap_or(app.moment.today))));
        }
        let told = [
            body.compared.is_none().then_some("desk-client-not-compared"),
            desk.is_old(body.card).then_some("desk-client-old-card"),
        ];
        told.into_iter().flatten().for_each(|id| app.screen.sentence(4, &app.say(id)));
    }
    Ok(())
}
