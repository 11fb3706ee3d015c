//! What can hardly be right: said after it was written down, above the list and on its page.

use faro_core::casefile::Casefile;
use faro_core::deadlines::Rulebook;
use faro_core::l10n::Message;
use faro_core::outlook::Doubt;
use serde_json::{Value, json};

use crate::app::App;
use crate::error::CliError;
use crate::screen::Tone;

/// The doubts about what was just written down; with `--sure` they are settled instead.
pub(super) fn after(
    about: impl Fn(&Doubt) -> bool,
    sure: bool,
    casefile: &mut Casefile,
    book: &Rulebook,
    app: &App,
) -> Result<Vec<Doubt>, CliError> {
    let open = |casefile: &Casefile| -> Vec<Doubt> {
        app.outlook(casefile, book).doubts().iter().filter(|doubt| about(doubt)).cloned().collect()
    };
    let found = open(casefile);
    let Some(first) = found.first().filter(|_| sure) else { return Ok(found) };
    let confirmed = app.outlook(casefile, book).sure(&first.about.to_string())?;
    casefile.confirm(confirmed, app.moment.now)?;
    Ok(open(casefile))
}

/// The doubts for programs.
pub(super) fn whole(doubts: &[Doubt], app: &App) -> Value {
    doubts.iter().map(|doubt| json!({ "code": doubt.code, "text": app.text(&doubt.message) })).collect()
}

/// The doubts, in words, and how to settle them.
pub(super) fn show(app: &App, indent: usize, doubts: &[Doubt]) {
    if doubts.is_empty() {
        return;
    }
    app.screen.toned(indent, Tone::Urgent, &app.say("doubt-title"));
    for doubt in doubts {
        app.screen.sentence(indent + 2, &app.text(&doubt.message));
    }
    app.screen.toned(indent + 2, Tone::Quiet, &app.say("cli-doubt-sure"));
}

/// An answer about a record, and what can hardly be right of it.
pub(super) fn answer(
    app: &App,
    mut value: Value,
    sentence: &Message,
    doubts: &[Doubt],
) -> Result<(), CliError> {
    if let Value::Object(fields) = &mut value {
        fields.insert("doubts".to_owned(), whole(doubts, app));
    }
    app.answer(&value, sentence)?;
    if !app.json {
        show(app, 0, doubts);
    }
    Ok(())
}
