use faro_core::casefile::{Due, DueItem, Urgency};
use faro_core::deadlines::{Answer, Kind, compute};
use faro_core::l10n::Message;

use super::explain::{distance, explain};
use crate::app::App;
use crate::error::CliError;
use crate::screen::Tone;

pub(super) fn run(item: Option<&str>, app: &App) -> Result<(), CliError> {
    let book = app.book()?;
    let today = app.moment.today;
    let Some(id) = item else {
        let items = app.unlock()?.case().due(&book, today);
        if app.json {
            return app.print(&Due::new(&items, today, &app.words));
        }
        list(app, &items);
        return Ok(());
    };
    let rule = book.rule(id)?;
    let facts = app.unlock()?.case().known_facts(rule, &book, today);
    let outcome = compute(rule, &book, &facts, today)?;
    if app.json {
        return app.print(&Answer::new(&outcome, &app.words));
    }
    explain(app, &outcome);
    Ok(())
}

/// The list of what is due, under the headings of its urgency.
pub(super) fn list(app: &App, items: &[DueItem]) {
    let today = app.moment.today;
    app.screen.heading(&app.text(&Message::new("cli-due").with("date", today)));
    if items.is_empty() {
        app.screen.sentence(2, &app.say("cli-due-none"));
    }
    let mut urgency = None;
    for item in items {
        if urgency != Some(item.urgency) {
            let late = matches!(item.urgency, Urgency::Missed | Urgency::Late | Urgency::Today);
            let tone = if late { Tone::Urgent } else { Tone::Good };
            app.screen.line(2, &app.screen.tone(tone, &app.text(&item.urgency.message())));
            urgency = Some(item.urgency);
        }
        show(app, item);
    }
    app.screen.blank();
    app.caution(&app.say("deadlines-check"));
}

fn show(app: &App, item: &DueItem) {
    app.screen.line(4, &app.screen.tone(Tone::Strong, &app.text(&item.title)));
    let mut rows = Vec::new();
    let row = |label: &str, day: String, distance: String| vec![app.say(label), day, distance];
    if let Some(day) = item.opens {
        rows.push(row("due-not-before", app.words.date(day), distance(app, day)));
    }
    if let Some(day) = item.expected {
        rows.push(row("due-expected", app.words.date(day), distance(app, day)));
    }
    if let Some(day) = item.act_by {
        let when = item
            .begins
            .and_then(|at| at.wall())
            .map_or_else(|| app.words.date(day), |at| app.words.date_time(at));
        rows.push(row(item.label(), when, distance(app, day)));
    }
    if let Some(last) = item.last_day.filter(|last| Some(*last) != item.act_by) {
        rows.push(row("due-last-day", app.words.date(last), distance(app, last)));
    }
    app.screen.table(6, &rows);
    if (item.urgency == Urgency::Undated || item.kind == Kind::Appearance)
        && let Some(note) = &item.note
    {
        app.screen.sentence(6, &app.text(note));
    }
    if let Some(rule) = &item.rule {
        let jurisdiction = rule.split('.').next().unwrap_or_default();
        for name in &item.unknown {
            let question = Message::new(format!("{jurisdiction}-fact-{name}"));
            app.screen.sentence(6, &app.text(&Message::new("cli-may-change").with("question", question)));
        }
        if item.urgency == Urgency::Missed {
            app.screen.sentence(6, &app.text(&Message::new(rule.replace('.', "-")).attribute("missed")));
        }
        app.screen.toned(6, Tone::Quiet, &app.text(&Message::new("cli-why").with("rule", rule.as_str())));
    }
}
