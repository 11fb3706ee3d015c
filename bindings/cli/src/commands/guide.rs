use std::path::Path;

use faro_core::guidance::Article;
use serde_json::json;

use super::{article, pack};
use crate::app::App;
use crate::args;
use crate::error::CliError;

pub(super) fn run(command: args::Guide, pack: Option<&Path>, app: &App) -> Result<(), CliError> {
    let library = match pack {
        Some(file) => pack::articles(file, app)?,
        None => app.library()?,
    };
    match command {
        args::Guide::List => list(app, library.articles()),
        args::Guide::Show { article: id } => {
            // As a search names it: an article, and a section of it.
            let (id, section) = id.split_once('#').map_or((&*id, None), |(id, section)| (id, Some(section)));
            let mut found = library.article(id)?.clone();
            found.sections.retain(|there| section.is_none_or(|section| there.id == section));
            if app.json {
                return app.print(&article::whole(app, &found));
            }
            article::show(app, &found, usize::MAX);
            Ok(())
        }
    }
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
