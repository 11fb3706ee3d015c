//! One case to one lawyer or several: what goes and what stays is shown first.

use std::path::{Path, PathBuf};

use faro_core::casefile::Entry;
use faro_core::disk;
use faro_core::handoff::{Choice, KeptCard, Selection, file_name};
use faro_core::l10n::{Message, Words};
use faro_core::sheets::Readers;
use faro_core::vault::OsEntropy;
use serde_json::{Value, json};

use super::record::{short, whole};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::screen::Tone;

pub(super) fn run(command: args::Handoff, app: &App) -> Result<(), CliError> {
    match command {
        args::Handoff::Make { to, choose, without, second, output, yes } => {
            let wanted = Wanted { to: &to, choose: &choose, without: &without, output: &output };
            make(&wanted, second.as_deref(), yes, app)
        }
        args::Handoff::List => list(app),
    }
}

struct Wanted<'w> {
    to: &'w [String],
    choose: &'w [String],
    without: &'w [String],
    output: &'w Path,
}

fn make(wanted: &Wanted<'_>, second: Option<&str>, yes: bool, app: &App) -> Result<(), CliError> {
    let second = second.map(|tag| Words::load(&app.files, tag)).transpose()?.map(Words::without_isolates);
    let readers = Readers::new(&app.words, second.as_ref());
    let (opened, book) = (app.unlock()?, app.book()?);
    let mut casefile = opened.case();
    let choice = Choice::of(&casefile, (!wanted.choose.is_empty()).then_some(wanted.choose), wanted.without)?;
    let cards: Result<Vec<_>, _> = wanted.to.iter().map(|card| casefile.entry::<KeptCard>(card)).collect();
    let cards = cards?;
    // All of it or nothing: one file of several is no hand-off to two.
    let files = files(wanted.output, cards.len(), app)?;
    let selection = Selection::of(&casefile, &choice);
    if !app.json {
        show(&selection, app);
    }
    for asks in cards.iter().filter_map(|card| card.body.asks()) {
        app.confirm(yes, asks)?;
    }
    let mut made = Vec::new();
    for (card, file) in cards.iter().zip(&files) {
        // Asked already.
        let (id, now) = (card.id.to_string(), app.moment.local());
        let handoff = casefile.hand_over_as(&id, true, &choice, &book, readers, &OsEntropy, now, file)?;
        made.push(json!({ "card": card.id.to_string(), "number": handoff.number, "file": file }));
        if !app.json {
            let said = Message::new("cli-handoff-made").with("name", handoff.name.as_str());
            app.screen.sentence(0, &app.text(&said.with("file", file.display().to_string())));
        }
    }
    if app.json {
        let mut answer = told(&selection, app);
        if let Value::Object(fields) = &mut answer {
            fields.insert("made".to_owned(), made.into());
        }
        return app.print(&answer);
    }
    app.screen.toned(0, Tone::Quiet, &app.say("handoff-send"));
    Ok(())
}

/// Where the file for each card goes: into a folder under a name that tells the day alone, or under the name given.
fn files(output: &Path, cards: usize, app: &App) -> Result<Vec<PathBuf>, CliError> {
    if !disk::is_folder(output) {
        if cards > 1 {
            return Err(CliError::Said(Message::new("cli-handoff-folder")));
        }
        return Ok(vec![output.to_owned()]);
    }
    let name = |_| Ok(output.join(file_name(app.moment.local(), &OsEntropy)?));
    (0..cards).map(name).collect()
}

fn show(selection: &Selection, app: &App) {
    for (heading, lines) in [("handoff-goes", selection.goes()), ("handoff-stays", selection.stays())] {
        if !lines.is_empty() {
            app.screen.line(0, &app.screen.tone(Tone::Strong, &app.say(heading)));
            lines.iter().for_each(|line| app.screen.line(2, &app.text(line)));
        }
    }
    selection.notes_of_it().iter().for_each(|note| app.screen.sentence(0, &app.text(note)));
}

fn told(selection: &Selection, app: &App) -> Value {
    let notes: Vec<_> = selection.notes_of_it().iter().map(|note| app.text(note)).collect();
    json!({ "parts": selection.counts, "named": selection.named, "notes": notes })
}

fn list(app: &App) -> Result<(), CliError> {
    let made = app.unlock()?.case().handoffs();
    if app.json {
        return app.print(&made.iter().map(|handoff| whole(handoff, [])).collect::<Vec<_>>());
    }
    if made.is_empty() {
        app.screen.sentence(0, &app.nothing("handoff-none"));
    }
    for Entry { id, body } in made {
        let day = body.made.with_timezone(&app.moment.zone).date_naive();
        let said = Message::new("cli-handoff-line").with("name", body.name.as_str()).with("date", day);
        let said = said.with("number", body.number);
        app.screen.line(0, &format!("{}   {}", short(&id.to_string()), app.text(&said)));
        body.went().iter().for_each(|went| app.screen.toned(4, Tone::Quiet, &app.text(went)));
    }
    Ok(())
}
