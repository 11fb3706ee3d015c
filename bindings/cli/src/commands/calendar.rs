//! Files for the calendar that somebody already has.

use faro_core::calendar::{events, ics};
use faro_core::l10n::Message;
use faro_core::reminders::Settings;
use serde_json::json;

use super::new_file::write;
use crate::app::App;
use crate::args;
use crate::error::CliError;

pub(super) fn run(command: args::Calendar, app: &App) -> Result<(), CliError> {
    let args::Calendar::Export { full, output } = command;
    let (opened, book) = (app.unlock()?, app.book()?);
    let mut case = opened.case();
    let settings = Settings { discreet: !full, ..Settings::default() };
    let events = events(&app.outlook(&case, &book), &settings, &app.words);
    let key = case.calendar_key()?;
    write(&output, ics(&events, &key, app.moment.now.to_utc())?.as_bytes())?;
    let file = output.display().to_string();
    let said = Message::new("cli-calendar-written").with("count", events.len()).with("file", file.as_str());
    app.answer(&json!({ "events": events.len(), "full": full, "file": file }), &said)?;
    if !app.json {
        app.screen.sentence(0, &app.say(if full { "cli-calendar-full" } else { "cli-calendar-discreet" }));
        app.screen.sentence(0, &app.say("cli-calendar-again"));
    }
    Ok(())
}
