//! `faro guide`: finds the article, also in the file of a pack, and ticks its steps off in the vault.

use std::path::Path;

use faro_core::guidance::{Article, Library};
use faro_core::l10n::{Message, plain};
use serde_json::json;

use super::article;
use crate::app::App;
use crate::args;
use crate::error::CliError;

pub(super) fn run(command: args::Guide, pack: Option<&Path>, app: &App) -> Result<(), CliError> {
    match command {
        args::Guide::List => list(app, library(pack, app)?.articles()),
        args::Guide::Show { article, done } => show(&article, done, pack, app),
        args::Guide::Tick { article, step } => tick(&article, step, true, app),
        args::Guide::Untick { article, step } => tick(&article, step, false, app),
    }
}

fn library(pack: Option<&Path>, app: &App) -> Result<Library, CliError> {
    match pack {
        Some(file) => super::pack::articles(file, app),
        None => app.library(),
    }
}

/// What is public is read without a vault: one is opened for what the person did alone.
fn show(id: &str, done: bool, pack: Option<&Path>, app: &App) -> Result<(), CliError> {
    let opened = if done { Some(app.unlock()?) } else { app.opened() };
    let library = library(pack, app)?;
    // As a search names it: an article, and a section of it.
    let (id, section) = id.split_once('#').map_or((id, None), |(id, section)| (id, Some(section)));
    let mut found = library.article(id)?.clone();
    found.sections.retain(|there| section.is_none_or(|section| there.id == section));
    let ticks = opened.map(|opened| opened.case().ticks(&found.id)).unwrap_or_default();
    if app.json {
        return app.print(&article::whole(app, &found, &ticks));
    }
    article::show(app, &found, usize::MAX, &ticks);
    Ok(())
}

/// Keeps that a step was done, or forgets it.
fn tick(article: &str, step: u32, is_done: bool, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let library = app.library()?;
    let article = library.article(article)?;
    let (step, block) = article.step(step)?;
    let said = if is_done {
        opened.case().tick(&article.id, &step.key, app.moment.now)?;
        Message::new("cli-guide-ticked")
    } else {
        opened.case().untick(&article.id, &step.key)?;
        Message::new("cli-guide-unticked")
    };
    let answer = json!({ "article": article.id, "step": step.number, "done": is_done });
    app.answer(&answer, &said.with("step", plain(&block.text())))
}

fn list(app: &App, articles: &[Article]) -> Result<(), CliError> {
    if app.json {
        let line = |article: &Article| {
            json!({
                "id": article.id, "title": article.title.text, "fell_back": article.title.fell_back,
                "topics": article.topics, "review_by": article.review_by,
            })
        };
        return app.print(&articles.iter().map(line).collect::<Vec<_>>());
    }
    if articles.is_empty() {
        app.screen.sentence(0, &app.say("cli-guide-none"));
    }
    let rows = articles.iter().map(|article| vec![article.id.clone(), app.said(&article.title)]);
    app.screen.table(0, &rows.collect::<Vec<_>>());
    Ok(())
}
