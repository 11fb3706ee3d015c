use faro_core::guidance::{Article, Block, Section, Span};
use faro_core::l10n::{Localized, Message, plain};
use serde_json::{Value, json};

use crate::app::App;
use crate::screen::Tone;

/// An article, or its first sections.
pub(super) fn show(app: &App, article: &Article, most: usize) {
    app.screen.heading(&app.said(&article.title));
    article.banner.iter().for_each(|line| app.screen.toned(2, Tone::Urgent, &app.text(line)));
    for section in article.sections.iter().take(most) {
        show_section(app, section);
    }
    app.screen.blank();
    let checked = Message::new("article-checked").with("date", article.checked_on);
    app.caution(&app.text(&checked));
    if let Some(note) = article.age_note(app.moment.today) {
        app.screen.toned(2, Tone::Urgent, &app.text(&note));
    }
    article.sources.iter().for_each(|source| app.screen.line(2, &app.screen.tone(Tone::Quiet, source)));
}

fn show_section(app: &App, section: &Section) {
    if !section.heading.text.is_empty() || section.heading.fell_back {
        app.screen.blank();
        app.screen.line(2, &app.screen.tone(Tone::Good, &app.said(&section.heading)));
    }
    for block in &section.blocks {
        match block {
            Block::Paragraph(_) => app.screen.sentence(2, &plain(&block.text())),
            Block::Warning(_) => app.screen.item(2, "!", &plain(&block.text())),
            Block::Item(None, _) => app.screen.item(4, "-", &plain(&block.text())),
            Block::Item(Some(number), _) => app.screen.item(4, &format!("{number}."), &plain(&block.text())),
        }
    }
}

/// An article for programs: each section with the language that it is in.
pub(super) fn whole(app: &App, article: &Article) -> Value {
    let sections = article.sections.iter().map(|section| {
        let Localized { text, tag, direction, fell_back } = &section.heading;
        json!({
            "id": section.id, "heading": text, "tag": tag, "direction": direction.as_str(), "fell_back": fell_back,
            "blocks": section.blocks.iter().map(block).collect::<Vec<_>>(),
        })
    });
    json!({
        "id": article.id, "topics": article.topics, "title": article.title.text,
        "sections": sections.collect::<Vec<_>>(), "sources": article.sources,
        "checked_on": article.checked_on, "review_by": article.review_by,
        "banner": article.banner.iter().map(|line| app.text(line)).collect::<Vec<_>>(),
    })
}

fn block(block: &Block) -> Value {
    let spans = |spans: &[Span]| -> Vec<Value> {
        spans.iter().map(|span| json!({ "text": span.text, "strong": span.strong })).collect()
    };
    match block {
        Block::Paragraph(text) => json!({ "kind": "paragraph", "spans": spans(text) }),
        Block::Warning(text) => json!({ "kind": "warning", "spans": spans(text) }),
        Block::Item(number, text) => json!({ "kind": "item", "number": number, "spans": spans(text) }),
    }
}
