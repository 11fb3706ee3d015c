//! What a lawyer answered: each line beside what stands, and taken one by one.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use faro_core::casefile::Casefile;
use faro_core::disk;
use faro_core::handoff::{ExchangeError, OfferedLine, Received};
use faro_core::l10n::Message;
use serde_json::{Value, json};

use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::screen::Tone;

pub(super) fn run(command: args::Reply, app: &App) -> Result<(), CliError> {
    match command {
        args::Reply::Show { file } => {
            let opened = app.unlock()?;
            let mut casefile = opened.case();
            let received = open(&mut casefile, &file, app)?;
            answer(&received, &casefile, app)
        }
        args::Reply::Take { file, lines, yes } => take(&file, &lines, yes, app),
    }
}

fn open(casefile: &mut Casefile, file: &Path, app: &App) -> Result<Received<BufReader<File>>, CliError> {
    let file = disk::open_given(file).map_err(|_| ExchangeError::NoFile)?;
    Ok(casefile.open_reply(BufReader::new(file), app.moment.now)?)
}

fn take(file: &Path, numbers: &[usize], yes: bool, app: &App) -> Result<(), CliError> {
    let (opened, book) = (app.unlock()?, app.book()?);
    let mut casefile = opened.case();
    let mut received = open(&mut casefile, file, app)?;
    let lines = received.lines(&casefile, &book, &app.outlook(&casefile, &book))?;
    // Whatever cannot be taken is said before the first is.
    for number in numbers {
        let line = lines.iter().find(|line| line.number == *number).ok_or(ExchangeError::NoLine)?;
        match line {
            OfferedLine { taken: true, .. } => return Err(ExchangeError::Taken.into()),
            OfferedLine { can_take: false, then, .. } => return Err(CliError::Said(then.clone())),
            OfferedLine { asks: true, then, .. } => app.confirm(yes, then.clone())?,
            _ => {}
        }
    }
    for number in numbers {
        received.take(*number, &mut casefile, &book, app.moment.local())?;
    }
    answer(&received, &casefile, app)
}

fn answer(received: &Received<BufReader<File>>, casefile: &Casefile, app: &App) -> Result<(), CliError> {
    let book = app.book()?;
    let lines = received.lines(casefile, &book, &app.outlook(casefile, &book))?;
    let (card, file) = (&received.card, &received.file);
    if app.json {
        let lines: Vec<_> = lines.iter().map(|line| whole(line, app)).collect();
        return app.print(&json!({
            "card": card.id.to_string(), "name": card.body.name, "number": file.number, "made_at": file.made_at,
            "compared": card.body.compared, "lines": lines,
        }));
    }
    app.screen.heading(&app.text(&received.title(app.moment.zone)));
    app.screen.toned(0, Tone::Quiet, &app.text(&card.body.compared_message(app.moment.zone)));
    lines.iter().for_each(|line| show(line, app));
    Ok(())
}

fn show(line: &OfferedLine, app: &App) {
    let title = format!("{}. {}", line.number, app.text(&line.title));
    app.screen.line(0, &app.screen.tone(Tone::Strong, &title));
    line.says.iter().for_each(|said| app.screen.sentence(4, &app.text(said)));
    if !line.stands.is_empty() {
        app.screen.toned(4, Tone::Quiet, &app.say("reply-stands"));
        line.stands.iter().for_each(|stands| app.screen.toned(6, Tone::Quiet, &app.text(stands)));
    }
    app.screen.toned(4, if line.taken { Tone::Good } else { Tone::Quiet }, &app.text(&line.then));
}

fn whole(line: &OfferedLine, app: &App) -> Value {
    let texts = |messages: &[Message]| messages.iter().map(|message| app.text(message)).collect::<Vec<_>>();
    json!({
        "line": line.number, "kind": line.kind, "title": app.text(&line.title), "says": texts(&line.says),
        "stands": texts(&line.stands), "then": app.text(&line.then), "can_take": line.can_take, "taken": line.taken,
    })
}
