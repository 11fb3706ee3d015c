//! `faro paper`: seals files and writes them out again, without a byte of them to the terminal.

use std::io::{self, IsTerminal, Read};
use std::path::Path;

use faro_core::casefile::{Casefile, Entry, Paper, PaperDetails};
use faro_core::disk::{self, Strange};
use faro_core::l10n::Message;
use faro_core::outlook::Outlook;
use faro_core::vault::PaperLimits;
use serde_json::json;

use super::record::{done, joined, short, whole};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::fields::day;
use crate::input;
use crate::sink::Given;

/// What takes a paper away from its hearing: no id has such letters.
const NONE: &str = "none";

pub(super) fn run(command: args::Paper, app: &App) -> Result<(), CliError> {
    match command {
        args::Paper::Add { file, title } => add(file.as_deref(), title.as_deref(), app),
        args::Paper::Describe { id, kind, dated, pages, of, title } => {
            let opened = app.unlock()?;
            let mut casefile = opened.case();
            let known = casefile.paper(&id)?.body.details();
            let details = PaperDetails {
                title: title.unwrap_or(known.title),
                kind: kind.unwrap_or(known.kind),
                dated: day(dated, app)?.or(known.dated),
                pages: pages.or(known.pages),
                of: match of.as_deref() {
                    None => known.of,
                    Some(NONE) => None,
                    Some(hearing) => Some(casefile.hearing(hearing)?.id),
                },
            };
            done(app, "cli-changed", &casefile.describe_paper(&id, details, app.moment.now)?.to_string())
        }
        args::Paper::List { of } => {
            let opened = app.unlock()?;
            let casefile = opened.case();
            let papers = match of {
                Some(hearing) => {
                    let hearing = casefile.hearing(&hearing)?;
                    casefile.papers_about(hearing.id, &hearing.body)
                }
                None => casefile.papers(),
            };
            list(app, &casefile, &papers)
        }
        args::Paper::Show { id, output } => show(&app.unlock()?.case(), &id, output.as_deref(), app),
        args::Paper::Delete { id, yes } => {
            let opened = app.unlock()?;
            let mut casefile = opened.case();
            app.confirm_deletion(yes, casefile.paper(&id)?.body.title)?;
            done(app, "cli-paper-deleted", &casefile.delete_paper(&id, app.moment.local())?.to_string())
        }
    }
}

/// From a file, or from standard input. A title comes from a prompt if none is told, else from the file's name.
fn add(file: Option<&Path>, title: Option<&str>, app: &App) -> Result<(), CliError> {
    let mut from: Box<dyn Read> = match file {
        Some(file) => Box::new(disk::open_given(file).map_err(|error| match Strange::is(&error) {
            true => CliError::Said(Message::new("error-paper-no-file")),
            false => CliError::Said(Message::new("error-paper-file")),
        })?),
        None => Box::new(io::stdin().lock()),
    };
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    let name = file.and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_default();
    let title = match title {
        Some(title) => title.to_owned(),
        None if file.is_some() && io::stdin().is_terminal() => input::line(&app.say("cli-paper-title"))?,
        None => String::new(),
    };
    let title = match (title.is_empty(), name.is_empty()) {
        (false, _) => title,
        (true, false) => name.clone(),
        (true, true) => app.say("cli-paper-untitled"),
    };
    let id = casefile.add_paper(&title, &name, &mut from, PaperLimits::default(), app.moment.now)?;
    done(app, "cli-paper-added", &id.to_string())
}

fn list(app: &App, casefile: &Casefile, papers: &[Entry<Paper>]) -> Result<(), CliError> {
    if app.json {
        return app.print(&papers.iter().map(|paper| whole(paper, [])).collect::<Vec<_>>());
    }
    if papers.is_empty() {
        app.screen.sentence(0, &app.nothing("cli-paper-none"));
        return Ok(());
    }
    let book = app.book()?;
    show_all(app, 0, &app.outlook(casefile, &book), papers);
    Ok(())
}

/// Papers in words, a line each, with the hearing that one is about.
pub(super) fn show_all(app: &App, indent: usize, outlook: &Outlook<'_>, papers: &[Entry<Paper>]) {
    let rows: Vec<Vec<String>> = papers
        .iter()
        .map(|paper| {
            let day = paper.body.added.with_timezone(&app.moment.zone).date_naive();
            let kib = i64::try_from(paper.body.length.div_ceil(1024)).unwrap_or(i64::MAX);
            let size = app.text(&Message::new("paper-size").with("kib", kib));
            let id = short(&paper.id.to_string()).to_owned();
            let kind = app.text(&paper.body.kind.message());
            let dated = paper.body.dated.map(|day| app.text(&Message::new("cli-dated").with("date", day)));
            let of = outlook.paper_of(&paper.body).map(|of| app.text(&of.title));
            let said = joined(&[&kind, &dated.unwrap_or_default(), &of.unwrap_or_default()]);
            vec![id, app.words.date(day), size, paper.body.title.clone(), said]
        })
        .collect();
    app.screen.table(indent, &rows);
}

fn show(casefile: &Casefile, id: &str, output: Option<&Path>, app: &App) -> Result<(), CliError> {
    let paper = casefile.paper(id)?;
    let id = paper.id.to_string();
    let Some(output) = output else {
        if app.json {
            return app.print(&whole(&paper, []));
        }
        // Whatever is in a paper, it must not speak to the terminal.
        if io::stdout().is_terminal() {
            return Err(CliError::Said(Message::new("error-paper-terminal")));
        }
        casefile.read_paper(&id, &mut Given)?;
        return Ok(());
    };
    // Beside its place first, so that no half of a paper is taken for a whole one, and nothing is overwritten.
    let folder = output.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".faro-").tempfile_in(folder)?;
    casefile.read_paper(&id, &mut file)?;
    file.as_file().sync_all()?;
    file.persist_noclobber(output).map_err(|error| match error.error.kind() {
        io::ErrorKind::AlreadyExists => CliError::Said(Message::new("error-paper-output")),
        _ => error.error.into(),
    })?;
    app.answer(&json!({ "id": id, "output": output }), &Message::new("cli-paper-unsealed"))
}
