//! What is due at the desk, as events for the calendar that the office has.

use chrono::DateTime;

use super::client::Client;
use crate::calendar::{Event, events};
use crate::casefile::Entry;
use crate::deadlines::{Rulebook, Tz};
use crate::l10n::{Message, Words};
use crate::reminders::Settings;

/// The events of all clients, each with the client's name before it. The same item of the same client has the same name
/// in every export.
pub fn desk_events(
    clients: &[Entry<Client>],
    book: &Rulebook,
    settings: &Settings,
    words: &Words,
    now: DateTime<Tz>,
) -> Vec<Event> {
    let of = |client: &Entry<Client>| -> Vec<Event> {
        let outlook = client.body.outlook(book, now);
        let named = |event: Event| {
            let title = match settings.discreet {
                true => event.title,
                false => {
                    let whole = Message::new("desk-event").with("name", client.body.name.as_str());
                    words.text(&whole.with("title", event.title))
                }
            };
            // Two clients may have the same rule, and a hand-off its own ids.
            Event { id: format!("{}/{}", client.id, event.id), title, ..event }
        };
        events(&outlook, settings, words).into_iter().map(named).collect()
    };
    clients.iter().flat_map(of).collect()
}
