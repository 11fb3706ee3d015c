//! The desk's own card: made once, then shown as a line to paste and as digits to compare.

use faro_core::desk::Desk;
use faro_core::handoff::Card;
use faro_core::l10n::{Ltr, Message};
use faro_core::vault::OsEntropy;
use serde_json::json;

use crate::app::App;
use crate::error::CliError;
use crate::screen::Tone;

pub(super) fn init(name: &str, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let desk = Desk::create(&mut opened.case(), name, &OsEntropy, app.moment.now)?;
    say(&desk.card()?, app)
}

pub(super) fn show(app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let desk = Desk::of(&opened.case())?;
    say(&desk.card()?, app)
}

/// The line that people scan or paste, and what they compare.
pub(super) fn say(card: &Card, app: &App) -> Result<(), CliError> {
    let digits = card.check_digits().to_string();
    if app.json {
        return app.print(&json!({ "card": card.to_string(), "name": card.name(), "digits": digits }));
    }
    // Not wrapped: it is to be copied.
    app.screen.line(0, &card.to_string());
    app.screen.blank();
    app.screen.sentence(0, &app.text(&Message::new("desk-card-digits").with("digits", Ltr::new(digits))));
    app.screen.toned(0, Tone::Quiet, &app.say("desk-card-how"));
    Ok(())
}
