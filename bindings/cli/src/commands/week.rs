//! `faro week`: seven days from today; the lines and signs of a day serve `faro month` too.

use chrono::{DateTime, Days};
use faro_core::deadlines::Tz;
use faro_core::l10n::{Localized, Message};
use faro_core::outlook::{AgendaDay, DayMark, DutyState, MarkKind};
use serde_json::{Value, json};
use textwrap::core::display_width;

use crate::app::App;
use crate::error::CliError;
use crate::screen::Tone;

/// How wide the times of day are.
const TIME: usize = 22;

pub(super) fn run(app: &App) -> Result<(), CliError> {
    let (from, to) = (app.moment.today, app.moment.today + Days::new(6));
    let (opened, book) = (app.unlock()?, app.book()?);
    let days = app.outlook(&opened.case(), &book).days(from, to);
    if app.json {
        return app.print(&json!({ "from": from, "to": to, "items": whole(&days, app) }));
    }
    app.screen.heading(&app.text(&Message::new("cli-week").with("date", from)));
    for AgendaDay { day, is_today, marks } in &days {
        let name = app.words.date(*day);
        let name = if *is_today { app.screen.tone(Tone::Strong, &name) } else { name };
        let rail = if marks.is_empty() { "┆" } else { "┃" };
        app.screen.line(2, &format!("{rail} {name}"));
        if let Some(second) = app.words.second_day(*day) {
            app.screen.line(2, &format!("{rail} {}", app.screen.tone(Tone::Quiet, &second.text)));
        }
        for mark in marks {
            app.screen.line(2, &format!("┃   {}", line(mark, app)));
            if let Some(clock) = clock(mark, app) {
                app.screen.line(2, &format!("┃     {}", app.screen.tone(Tone::Quiet, &clock.text)));
            }
        }
    }
    app.screen.blank();
    legend(app, days.iter().all(|day| day.marks.is_empty()));
    Ok(())
}

/// The sign, the time, the title, and what came of it.
pub(super) fn line(mark: &DayMark, app: &App) -> String {
    let time = mark.hours().map(|hours| app.text(&hours)).unwrap_or_default();
    let gap = " ".repeat(TIME.saturating_sub(display_width(&time)));
    let title = app.text(&mark.title);
    let title = if mark.kind == MarkKind::Duty { title } else { app.screen.tone(Tone::Strong, &title) };
    let came = mark.came.as_ref().filter(|_| mark.state != Some(DutyState::Coming));
    let came = came.map(|came| format!("   {}", app.screen.tone(Tone::Quiet, &app.text(came))));
    format!("{} {time}{gap}  {title}{}", sign(mark, app), came.unwrap_or_default())
}

/// When it begins, on the clock that the reader counts by.
pub(super) fn clock(mark: &DayMark, app: &App) -> Option<Localized> {
    app.words.second_time(mark.begins?.time(), mark.ends.map(|ends| ends.time()))
}

/// One sign for each kind, and for what came of a duty or a hearing.
pub(super) fn sign(mark: &DayMark, app: &App) -> String {
    let (tone, sign) = match (mark.kind, mark.state) {
        (MarkKind::Appearance, None) => (Tone::Urgent, "▲"),
        (MarkKind::Deadline, _) => (Tone::Strong, "■"),
        (_, Some(DutyState::Done | DutyState::Late)) => (Tone::Good, "✓"),
        (_, Some(DutyState::Unanswered)) => (Tone::Strong, "?"),
        (_, Some(DutyState::Missed)) => (Tone::Urgent, "✗"),
        (_, Some(DutyState::CouldNot)) => (Tone::Urgent, "!"),
        (_, Some(DutyState::Open)) => (Tone::Strong, "●"),
        (_, Some(DutyState::Coming) | None) => (Tone::Quiet, "○"),
    };
    app.screen.tone(tone, sign)
}

/// What the signs mean; without one, that nothing is there, or may be missing.
pub(super) fn legend(app: &App, is_empty: bool) {
    if is_empty {
        app.screen.sentence(2, &app.nothing("cli-days-none"));
    }
    app.screen.toned(2, Tone::Quiet, &app.say("cli-legend"));
}

/// The days that hold something.
pub(super) fn whole<'d>(days: impl IntoIterator<Item = &'d AgendaDay>, app: &App) -> Vec<Value> {
    let at = |at: Option<DateTime<Tz>>| at.map(|at| at.to_rfc3339());
    let mark = |mark: &DayMark| {
        json!({ "id": mark.id, "kind": mark.kind, "title": app.text(&mark.title), "state": mark.state,
            "tone": mark.tone, "icon": mark.icon, "begins": at(mark.begins), "ends": at(mark.ends) })
    };
    let day =
        |day: &AgendaDay| json!({ "day": day.day, "marks": day.marks.iter().map(mark).collect::<Vec<_>>() });
    days.into_iter().filter(|day| !day.marks.is_empty()).map(day).collect()
}
