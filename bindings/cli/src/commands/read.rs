//! What a voice reads of a page, as text.

use faro_core::guidance::Library;
use faro_core::outlook::Condition;
use faro_core::spoken::{Block, Voice, read_article, read_home, read_page};
use serde_json::{Value, json};

use crate::app::App;
use crate::error::CliError;
use crate::screen::Tone;

/// The name of the first page.
const HOME: &str = "home";

/// The first page, an article or an item: an article that travels inside Faro needs no vault.
pub(super) fn run(page: &str, app: &App) -> Result<(), CliError> {
    let (voice, today) = (Voice::new(&app.words), app.moment.today);
    let article =
        |library: &Library| library.article(page).ok().map(|article| read_article(article, today, voice));
    if page != HOME
        && let Some(blocks) = article(&app.library()?)
    {
        return show(&blocks, app);
    }
    let (opened, book) = (app.unlock()?, app.book()?);
    let case = opened.case();
    let outlook = app.outlook(&case, &book);
    let blocks = match page {
        HOME => read_home(&outlook.home(), &Condition::of(&case).on(today), voice),
        // One of a pack of the vault.
        _ => match article(&app.library()?) {
            Some(blocks) => blocks,
            None => read_page(&outlook.page(page)?, voice),
        },
    };
    show(&blocks, app)
}

fn show(blocks: &[Block], app: &App) -> Result<(), CliError> {
    if app.json {
        let whole = |block: &Block| -> Value {
            json!({ "heading": block.heading, "text": block.text, "tag": block.tag })
        };
        return app.print(&blocks.iter().map(whole).collect::<Vec<_>>());
    }
    for Block { heading, text, tag } in blocks {
        let is_other = tag != app.words.content().tag() && tag != app.words.tag();
        let text = if is_other { format!("[{tag}] {text}") } else { text.clone() };
        match heading {
            true => app.screen.line(0, &app.screen.tone(Tone::Strong, &text)),
            false => app.screen.sentence(2, &text),
        }
    }
    Ok(())
}
