//! `faro due`: the list, and the page of anything in it. All of it was sorted and decided by the outlook.

use faro_core::deadlines::Answer;
use faro_core::l10n::Message;
use faro_core::outlook::{Due, HearingCard, Item, Outlook, Page};

use super::lines::{days, here, marked, notes};
use super::{doubts, duty, explain, hearing, mark};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::screen::Tone;

pub(super) fn run(item: Option<&str>, marking: Option<args::Due>, app: &App) -> Result<(), CliError> {
    match (item, marking) {
        (Some(_), Some(_)) => Err(CliError::Said(Message::new("error-two-items"))),
        (None, Some(marking)) => mark::run(marking, app),
        (Some(item), None) => page(item, app),
        (None, None) => {
            let (opened, book) = (app.unlock()?, app.book()?);
            let case = opened.case();
            let outlook = app.outlook(&case, &book);
            if app.json {
                return app.print(&Due::new(&outlook.items(), app.moment.today, &app.words));
            }
            list(app, &outlook);
            Ok(())
        }
    }
}

/// The page of an item, whatever it is.
fn page(item: &str, app: &App) -> Result<(), CliError> {
    let (opened, book) = (app.unlock()?, app.book()?);
    let outlook = app.outlook(&opened.case(), &book);
    match (outlook.page(item)?, app.json) {
        (Page::Rule(page), true) => return app.print(&Answer::new(&page.outcome, &app.words)),
        (Page::Hearing(page), true) => return app.print(&page.whole(&app.words)),
        (Page::Duty(page), true) => return app.print(&page.whole(&app.words)),
        (Page::Rule(page), false) => explain::explain(app, &page),
        (Page::Hearing(page), false) => hearing::show(app, &page),
        (Page::Duty(page), false) => duty::show(app, &page),
    }
    Ok(())
}

/// The list of what is due, under the headings of its urgency.
pub(super) fn list(app: &App, outlook: &Outlook<'_>) {
    let home = outlook.home();
    app.screen.heading(&app.text(&Message::new("cli-due").with("date", app.moment.today)));
    doubts::show(app, 2, &home.doubts);
    if let Some(nothing) = home.nothing {
        app.screen.sentence(2, &app.nothing(nothing));
    }
    if let Some(card) = &home.hearing {
        app.screen.line(2, &app.screen.tone(Tone::Strong, &app.say("shell-next-hearing")));
        next_hearing(app, card);
    }
    for section in home.others() {
        let tone = if section.urgency.is_pressing() { Tone::Urgent } else { Tone::Good };
        app.screen.line(2, &app.screen.tone(tone, &app.text(&section.urgency.message())));
        section.items.iter().for_each(|item| show(app, item));
    }
    if let Some(open) = &home.open_questions {
        app.screen.blank();
        app.screen.sentence(2, &app.text(open));
        app.screen.toned(2, Tone::Quiet, &app.say("cli-due-ask"));
    }
    app.screen.blank();
    app.caution(&app.say("deadlines-check"));
}

/// The hearing that comes next: its time at the court first, and what is unsure about it before all else.
fn next_hearing(app: &App, card: &HearingCard) {
    app.screen.line(4, &app.screen.tone(Tone::Strong, &app.text(&card.item.title)));
    if let Some(state) = &card.state {
        notes(app, 6, std::slice::from_ref(state));
    }
    let there = vec![app.say(card.time.label), app.text(&card.time.there), app.text(&card.distance)];
    app.screen.table(6, &[there]);
    card.time.second(&app.words).into_iter().for_each(|second| app.below(6, Some(second)));
    app.screen.line(6, &app.text(&card.time.zone));
    here(app, 6, &card.time);
    if !card.item.place.is_empty() {
        app.screen.line(6, &card.item.place);
    }
    days(app, 6, card.leave.as_slice());
    marked(app, 6, card.item.marked, &card.item.id);
    notes(app, 6, &card.item.notes);
    app.screen.toned(6, Tone::Quiet, &app.text(&Message::new("cli-why").with("item", card.item.id.as_str())));
}

fn show(app: &App, item: &Item) {
    body(app, item);
    app.screen.toned(6, Tone::Quiet, &app.text(&Message::new("cli-why").with("item", item.id.as_str())));
}

/// What is said of an item, whosever it is.
pub(super) fn body(app: &App, item: &Item) {
    app.screen.line(4, &app.screen.tone(Tone::Strong, &app.text(&item.title)));
    if !item.place.is_empty() {
        app.screen.line(6, &item.place);
    }
    days(app, 6, &item.days);
    marked(app, 6, item.marked, &item.id);
    notes(app, 6, &item.notes);
    for question in &item.unknown {
        let message = Message::new("cli-may-change").with("question", question.question.clone());
        app.screen.sentence(6, &app.text(&message));
    }
}
