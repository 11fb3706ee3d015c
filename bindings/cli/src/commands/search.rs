//! `faro search`: each hit is printed with the command that opens it.

use faro_core::l10n::{Localized, Message, plain};
use faro_core::search::{Answer, Found, FoundKind, Glossary, Index, Search};
use serde_json::json;

use crate::app::App;
use crate::error::CliError;
use crate::input;
use crate::screen::Tone;

/// Looks in guides, rules and services; with `notes`, or where the vault is open already, in the notes and packs of the
/// vault too.
pub(super) fn run(words: &[String], notes: bool, app: &App) -> Result<(), CliError> {
    let query = if words.is_empty() { input::line(&app.say("cli-search"))? } else { words.join(" ") };
    let opened = if notes || app.opened().is_some() { Some(app.unlock()?) } else { None };
    let case = opened.as_ref().map(|opened| opened.case());
    let index = Index::of(&app.library()?, &app.book()?, &app.directory()?, &app.words);
    let glossary = Glossary::load(&app.files)?;
    let search = Search { index: &index, case: case.as_deref(), glossary: &glossary, words: &app.words };
    show(app, &search.find(&query))
}

fn show(app: &App, Answer { found, note }: &Answer) -> Result<(), CliError> {
    if app.json {
        let items: Vec<_> = found.iter().map(|found| whole(app, found)).collect();
        return app.print(&json!({ "note": note.as_ref().map(|note| app.text(note)), "items": items }));
    }
    note.iter().for_each(|note| app.screen.sentence(0, &app.text(note)));
    for found in found {
        app.screen.heading(&app.said(&found.title));
        let heading = found.heading.as_ref().map(|heading| app.said(heading));
        let kind = [Some(app.text(&found.kind.message())), heading].into_iter().flatten();
        app.screen.toned(2, Tone::Quiet, &kind.collect::<Vec<_>>().join(" · "));
        found.sentence.iter().for_each(|sentence| app.screen.sentence(2, &plain(&app.said(sentence))));
        let open = Message::new("cli-search-open").with("command", command(found));
        app.screen.toned(2, Tone::Quiet, &app.text(&open));
    }
    Ok(())
}

/// What is typed to open it.
fn command(found: &Found) -> String {
    let Found { id, section, .. } = found;
    match (found.kind, section.as_deref()) {
        (FoundKind::Article, None | Some("")) => format!("faro guide show {id}"),
        (FoundKind::Article, Some(section)) => format!("faro guide show {id}#{section}"),
        (FoundKind::Rule, _) => format!("faro rule show {id}"),
        (FoundKind::Service, _) => format!("faro directory {id}"),
        (FoundKind::Note, _) => format!("faro note show {}", super::record::short(id)),
    }
}

fn whole(app: &App, found: &Found) -> serde_json::Value {
    let text = |said: &Localized| json!({ "text": said.text, "tag": said.tag, "fell_back": said.fell_back });
    json!({
        "kind": found.kind.code(), "kind_name": app.text(&found.kind.message()), "id": found.id,
        "section": found.section, "title": text(&found.title),
        "heading": found.heading.as_ref().map(text), "sentence": found.sentence.as_ref().map(text),
    })
}
