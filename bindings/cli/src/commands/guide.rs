use std::path::Path;

use faro_core::guidance::Article;
use serde_json::json;

use super::{article, pack};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::input;

pub(super) fn run(command: args::Guide, pack: Option<&Path>, app: &App) -> Result<(), CliError> {
    let library = match pack {
        Some(file) => pack::articles(file, app)?,
        None => app.library()?,
    };
    match command {
        args::Guide::List => list(app, &library.articles().iter().collect::<Vec<_>>()),
        args::Guide::Search { words } => {
            let query = if words.is_empty() { input::line(&app.say("cli-search"))? } else { words.join(" ") };
            list(app, &library.search(&query))
        }
        args::Guide::Show { article: id } => {
            let found = library.article(&id)?;
            if app.json {
                return app.print(&article::whole(app, found));
            }
            article::show(app, found, usize::MAX);
            Ok(())
        }
    }
}

fn list(app: &App, articles: &[&Article]) -> Result<(), CliError> {
    if app.json {
        let line = |article: &&Article| {
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
