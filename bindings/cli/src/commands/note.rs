//! `faro note`: lists, search and editing; a note that is shown cannot pass for words of the program.

use faro_core::casefile::{Entry, Note};
use faro_core::search::Glossary;

use super::record::{done, short, whole};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::input;

pub(super) fn run(command: args::Note, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    let now = app.moment.now;
    match command {
        args::Note::Add { drawer } => {
            let text = input::text("", app.holder.is_some(), &app.words)?;
            let id = casefile.add_note_to(drawer.unwrap_or_default(), &text, now)?;
            done(app, "cli-note-added", &id.to_string())
        }
        args::Note::Move { id, drawer } => {
            let id = casefile.move_note(&id, drawer, now)?;
            done(app, "cli-note-edited", &id.to_string())
        }
        args::Note::List => list(app, &casefile.notes()),
        args::Note::Search { words } => {
            let query = if words.is_empty() { input::line(&app.say("cli-search"))? } else { words.join(" ") };
            let query = Glossary::load(&app.files)?.query(&query, |_| true);
            list(app, &casefile.search_notes(&query).collect::<Vec<_>>())
        }
        args::Note::Show { id } => {
            let note = casefile.note(&id)?;
            if app.json {
                return app.print(&whole(&note, []));
            }
            let written = note.body.edited.with_timezone(&app.moment.zone).naive_local();
            app.screen.line(0, &app.words.date_time(written));
            app.screen.blank();
            // A note has lines of its own: a rail beside them, so that none passes for a line of ours.
            note.body.text.lines().for_each(|line| app.screen.line(0, &format!("│ {line}")));
            Ok(())
        }
        args::Note::Edit { id } => {
            let note = casefile.note(&id)?;
            let text = input::text(&note.body.text, app.holder.is_some(), &app.words)?;
            let id = casefile.edit_note(&note.id.to_string(), &text, now)?;
            done(app, "cli-note-edited", &id.to_string())
        }
        args::Note::Delete { id, yes } => {
            app.confirm_deletion(yes, casefile.note(&id)?.body.title())?;
            let id = casefile.delete_note(&id)?;
            done(app, "cli-note-deleted", &id.to_string())
        }
    }
}

fn list(app: &App, notes: &[Entry<Note>]) -> Result<(), CliError> {
    if app.json {
        return app.print(&notes.iter().map(|note| whole(note, [])).collect::<Vec<_>>());
    }
    if notes.is_empty() {
        app.screen.sentence(0, &app.nothing("cli-note-none"));
        return Ok(());
    }
    let rows: Vec<Vec<String>> = notes
        .iter()
        .map(|note| {
            let day = note.body.created.with_timezone(&app.moment.zone).date_naive();
            let (id, drawer) =
                (short(&note.id.to_string()).to_owned(), app.text(&note.body.drawer.message()));
            vec![id, app.words.date(day), note.body.title().to_owned(), drawer]
        })
        .collect();
    app.screen.table(0, &rows);
    Ok(())
}
