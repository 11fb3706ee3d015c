//! A reply is a text that the worker fills in: read line by line, then sealed with the files that go along.

use std::fs;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use faro_core::casefile::Casefile;
use faro_core::desk::{Attached, Desk, PaperLine, ReplyText};
use faro_core::disk;
use faro_core::handoff::KnownLine;
use faro_core::l10n::Message;
use faro_core::vault::{OsEntropy, VaultError};
use serde_json::json;

use super::written::reply_path;
use crate::app::App;
use crate::error::CliError;
use crate::input;
use crate::screen::Tone;
use crate::sink::say_text;

/// An empty reply, which explains itself.
pub(super) fn template(client: &str, app: &App) -> Result<(), CliError> {
    let (opened, book) = (app.unlock()?, app.book()?);
    let client = opened.case().client(client)?.body;
    let template = client.reply_template(&client.outlook(&book, app.moment.local()), &app.words);
    match app.json {
        true => app.print(&json!({ "template": template })),
        false => {
            say_text(template.trim_end());
            Ok(())
        }
    }
}

pub(super) fn write(
    client: &str,
    text: Option<&Path>,
    papers: &[PathBuf],
    output: Option<&Path>,
    app: &App,
) -> Result<(), CliError> {
    let (opened, book) = (app.unlock()?, app.book()?);
    let mut casefile = opened.case();
    let desk = Desk::of(&casefile)?;
    let client = casefile.client(client)?;
    let body = &client.body;
    let text = match text {
        Some(path) => zeroize::Zeroizing::new(fs::read_to_string(path)?),
        // Papers alone need no words.
        None if !papers.is_empty() && io::stdin().is_terminal() => zeroize::Zeroizing::default(),
        None => {
            let template = body.reply_template(&body.outlook(&book, app.moment.local()), &app.words);
            input::text(&template, app.holder.is_some(), &app.words)?
        }
    };
    let read = ReplyText::parse(&text, body, &book, &app.words);
    let mut reply = read.map_err(|error| CliError::Said(error.message()))?;
    let own = |path: &PathBuf| PaperLine { path: path.display().to_string(), title: String::new() };
    reply.papers.extend(papers.iter().map(own));
    let lines = reply.lines.len() + reply.papers.len();
    let (path, number) = seal(&desk, &mut casefile, &client.id.to_string(), reply, output, app)?;
    let path = path.display().to_string();
    let said = Message::new("desk-reply-written").with("count", lines).with("file", path.as_str());
    app.answer(&json!({ "file": path, "number": number, "lines": lines }), &said)?;
    if !app.json {
        app.screen.toned(
            0,
            Tone::Quiet,
            &app.text(&Message::new("desk-reply-send").with("name", body.name.as_str())),
        );
    }
    Ok(())
}

/// Writes the file of a reply. One that could not be written whole does not stay.
pub(super) fn seal(
    desk: &Desk,
    casefile: &mut Casefile,
    client: &str,
    reply: ReplyText,
    output: Option<&Path>,
    app: &App,
) -> Result<(PathBuf, u64), CliError> {
    let attached = reply.papers.into_iter().map(attached).collect::<Result<Vec<_>, CliError>>()?;
    let path = reply_path(output, app)?;
    let (lines, language): (Vec<KnownLine>, _) = (reply.lines, app.words.tag());
    let number = disk::write_new(&path, CliError::from, |to| {
        let mut to = BufWriter::new(to);
        let now = app.moment.now;
        let number = desk.reply(casefile, client, lines, attached, language, now, &OsEntropy, &mut to)?;
        to.flush()?;
        Ok(number)
    })?;
    Ok((path, number))
}

/// A file that goes along, by the name that it has or gets.
fn attached(PaperLine { path, title }: PaperLine) -> Result<Attached<'static>, CliError> {
    let path = PathBuf::from(path);
    // Refused before a number is used.
    disk::open_given(&path)?;
    let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let title = if title.is_empty() { name } else { title };
    let read = move |to: &mut dyn Write| -> Result<(), VaultError> {
        io::copy(&mut disk::open_given(&path)?, to).map(drop).map_err(VaultError::from)
    };
    Ok(Attached { title, read: Box::new(read) })
}
