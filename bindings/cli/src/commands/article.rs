//! How an article is printed, for guides, for packs and for the demo; and its JSON.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use faro_core::guidance::{Article, Block, Section, Span, Step};
use faro_core::l10n::{Localized, Message, plain};
use serde_json::{Value, json};

use crate::app::App;
use crate::screen::Tone;

/// The steps of an article that were done, by what they say.
pub(super) type Ticks = BTreeMap<String, DateTime<Utc>>;

fn done_on(step: Option<&Step>, ticks: &Ticks, app: &App) -> Option<NaiveDate> {
    let at = ticks.get(&step?.key)?;
    Some(at.with_timezone(&app.moment.local().timezone()).date_naive())
}

/// An article, or its first sections.
pub(super) fn show(app: &App, article: &Article, most: usize, ticks: &Ticks) {
    app.screen.heading(&app.said(&article.title));
    article.banner.iter().for_each(|line| app.screen.toned(2, Tone::Urgent, &app.text(line)));
    for section in article.sections.iter().take(most) {
        show_section(app, section, ticks);
    }
    app.screen.blank();
    let checked = Message::new("article-checked").with("date", article.checked_on);
    app.caution(&app.text(&checked));
    if let Some(note) = article.age_note(app.moment.today) {
        app.screen.toned(2, Tone::Urgent, &app.text(&note));
    }
    article.sources.iter().for_each(|source| app.screen.line(2, &app.screen.tone(Tone::Quiet, source)));
}

fn show_section(app: &App, section: &Section, ticks: &Ticks) {
    if !section.heading.text.is_empty() || section.heading.fell_back {
        app.screen.blank();
        app.screen.line(2, &app.screen.tone(Tone::Good, &app.said(&section.heading)));
    }
    for (block, step) in section.with_steps() {
        match block {
            Block::Paragraph(_) => app.screen.sentence(2, &plain(&block.text())),
            Block::Warning(_) => app.screen.item(2, "!", &plain(&block.text())),
            // By this number it is ticked, whatever its author wrote.
            Block::Item(own, _) => match step.map(|step| step.number).or(*own) {
                Some(number) => app.screen.item(4, &format!("{number}."), &plain(&block.text())),
                None => app.screen.item(4, "-", &plain(&block.text())),
            },
        }
        if let Some(on) = done_on(step, ticks, app) {
            let done = Message::new("article-step-done").with("date", on);
            app.screen.toned(7, Tone::Good, &app.text(&done));
        }
    }
}

/// An article for programs: each section with the language that it is in, each step with the day on which it was done.
pub(super) fn whole(app: &App, article: &Article, ticks: &Ticks) -> Value {
    let sections = article.sections.iter().map(|section| {
        let Localized { text, tag, direction, fell_back } = &section.heading;
        json!({
            "id": section.id, "heading": text, "tag": tag, "direction": direction.as_str(), "fell_back": fell_back,
            "blocks": section.with_steps().map(|(of, step)| block(of, step, ticks, app)).collect::<Vec<_>>(),
        })
    });
    json!({
        "id": article.id, "topics": article.topics, "title": article.title.text,
        "sections": sections.collect::<Vec<_>>(), "sources": article.sources,
        "checked_on": article.checked_on, "review_by": article.review_by,
        "banner": article.banner.iter().map(|line| app.text(line)).collect::<Vec<_>>(),
    })
}

fn block(block: &Block, step: Option<&Step>, ticks: &Ticks, app: &App) -> Value {
    let spans = |spans: &[Span]| -> Vec<Value> {
        spans.iter().map(|span| json!({ "text": span.text, "strong": span.strong })).collect()
    };
    match block {
        Block::Paragraph(text) => json!({ "kind": "paragraph", "spans": spans(text) }),
        Block::Warning(text) => json!({ "kind": "warning", "spans": spans(text) }),
        Block::Item(number, text) => json!({
            "kind": "item", "number": number, "spans": spans(text), "step": step.map(|step| step.number),
            "done_on": done_on(step, ticks, app),
        }),
    }
}
