//! What can hardly be right: said after it was written down, above the list and on its page.

use faro_core::casefile::Casefile;
use faro_core::deadlines::Rulebook;
use faro_core::l10n::Message;
use faro_core::outlook::{CodedLine, Doubt};
use faro_core::vault::RecordId;
use serde_json::{Value, json};

use super::record::{done, short};
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
    confirm(&first.about.to_string(), casefile, book, app)?;
    Ok(open(casefile))
}

/// `faro sure`: what was written down is right, although it can hardly be.
pub(super) fn settle(id: &str, app: &App) -> Result<(), CliError> {
    let (opened, book) = (app.unlock()?, app.book()?);
    let id = confirm(id, &mut opened.case(), &book, app)?;
    done(app, "cli-doubt-settled", &id.to_string())
}

fn confirm(id: &str, casefile: &mut Casefile, book: &Rulebook, app: &App) -> Result<RecordId, CliError> {
    let confirmed = app.outlook(casefile, book).sure(id)?;
    let id = confirmed.id;
    casefile.confirm(confirmed, app.moment.now)?;
    Ok(id)
}

/// The doubts, in words, and below those about one thing how to settle them.
pub(super) fn show(app: &App, indent: usize, doubts: &[Doubt]) {
    if doubts.is_empty() {
        return;
    }
    app.screen.toned(indent, Tone::Urgent, &app.say("doubt-title"));
    for about in doubts.chunk_by(|one, other| one.about == other.about) {
        for doubt in about {
            app.screen.sentence(indent + 2, &app.text(&doubt.message));
        }
        if let Some(doubt) = about.first() {
            let id = doubt.about.to_string();
            let settled = Message::new("cli-doubt-sure").with("id", short(&id));
            app.screen.toned(indent + 2, Tone::Quiet, &app.text(&settled));
        }
    }
}

/// An answer about a record, and what can hardly be right of it.
pub(super) fn answer(
    app: &App,
    mut value: Value,
    sentence: &Message,
    doubts: &[Doubt],
) -> Result<(), CliError> {
    if let Value::Object(fields) = &mut value {
        fields.insert("doubts".to_owned(), json!(CodedLine::doubts(doubts, &app.words)));
    }
    app.answer(&value, sentence)?;
    if !app.json {
        show(app, 0, doubts);
    }
    Ok(())
}
