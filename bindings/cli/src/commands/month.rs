//! `faro month`: a grid of days, in the reader's direction; below it all but the duties, in words.

use chrono::{Datelike, Weekday};
use faro_core::l10n::{Direction, Message};
use faro_core::outlook::{AgendaDay, MarkKind, Month, MonthDay, weekdays};
use serde_json::json;
use textwrap::core::display_width;

use super::week::{clock, legend, line, sign, whole};
use crate::app::App;
use crate::error::CliError;
use crate::screen::Tone;
use crate::sink::{put, shown};

/// How wide the cell of a day is, without its border, and how many signs fit beside the number.
const CELL: usize = 9;
const SIGNS: usize = 5;

/// Nothing to see: what stands behind it goes on from left to right (Unicode Standard Annex 9).
const LEFT_TO_RIGHT: char = '\u{200e}';

pub(super) fn run(app: &App) -> Result<(), CliError> {
    let (opened, book) = (app.unlock()?, app.book()?);
    let month = app.outlook(&opened.case(), &book).month(app.moment.today, app.words.week_starts());
    let (first, last) = month.span;
    let days: Vec<&AgendaDay> = month.weeks.iter().flatten().map(|day| &day.on).collect();
    if app.json {
        return app.print(&json!({ "from": first, "to": last, "items": whole(days, app) }));
    }
    app.screen.heading(&app.text(&month.heading));
    let second = |day| app.words.calendar()?.day(day);
    let (from, until) =
        (second(first).and_then(|day| day.labelled()), second(last).and_then(|day| day.message()));
    if let (Some(from), Some(until)) = (from, until) {
        let span = Message::new("cli-month-second").with("from", from).with("until", until);
        app.screen.toned(2, Tone::Quiet, &app.text(&span));
    }
    grid(app, &month);
    legend(app, days.iter().all(|day| day.marks.is_empty()));
    let marks = days.iter().flat_map(|day| &day.marks);
    let grave: Vec<_> = marks.filter(|mark| mark.kind != MarkKind::Duty).collect();
    if !grave.is_empty() {
        app.screen.blank();
    }
    for mark in grave {
        app.screen.line(2, &app.words.date(mark.day));
        app.below(2, app.words.second_day(mark.day));
        app.screen.line(4, &line(mark, app));
        app.below(6, clock(mark, app));
    }
    Ok(())
}

/// The weeks of a month, as the reader's language begins them, each day with its signs.
fn grid(app: &App, month: &Month) {
    let border = |left: &str, middle: &str, right: &str| {
        let cells = vec!["─".repeat(CELL); 7].join(middle);
        app.screen.line(2, &app.screen.tone(Tone::Quiet, &format!("{left}{cells}{right}")));
    };
    let name = |day: Weekday| {
        let name = app.text(&Message::weekday_short(day));
        format!(" {name}{}", " ".repeat((CELL - 1).saturating_sub(display_width(&name))))
    };
    let names = placed(app, weekdays(app.words.week_starts()).into_iter().map(|day| shown(&name(day))));
    // Words beside each other are turned around by some screens, and the numbers below them by none: here each name needs its
    // mark, which other lines go without.
    let between = if is_turned(app) { format!(" {LEFT_TO_RIGHT}") } else { " ".to_owned() };
    put(&format!("  {between}{}", names.join(&between)));
    border("┌", "┬", "┐");
    for (place, week) in month.weeks.iter().enumerate() {
        if place > 0 {
            border("├", "┼", "┤");
        }
        let cells = placed(app, week.iter().map(|day| cell(app, day)));
        let bar = app.screen.tone(Tone::Quiet, "│");
        app.screen.line(2, &format!("{bar}{}{bar}", cells.join(&bar)));
    }
    border("└", "┴", "┘");
}

/// The cells of a line as the eye meets them: in a language that is read from right to left the week runs so.
fn placed(app: &App, cells: impl Iterator<Item = String>) -> Vec<String> {
    let mut cells: Vec<String> = cells.collect();
    if is_turned(app) {
        cells.reverse();
    }
    cells
}

fn is_turned(app: &App) -> bool {
    app.words.language().direction == Direction::Rtl
}

fn cell(app: &App, MonthDay { on, in_month, .. }: &MonthDay) -> String {
    if !in_month {
        return " ".repeat(CELL);
    }
    let of_day = &on.marks;
    let number = format!("{:>2}", on.day.day());
    let number = match on.is_today {
        true => app.screen.tone(Tone::Strong, &format!("▸{number}")),
        false => format!(" {number}"),
    };
    let shown = if of_day.len() > SIGNS { SIGNS - 1 } else { of_day.len() };
    let mut signs: String = of_day.iter().take(shown).map(|mark| sign(mark, app)).collect();
    let mut width = shown;
    if of_day.len() > SIGNS {
        signs.push('+');
        width += 1;
    }
    format!("{number} {signs}{}", " ".repeat(SIGNS - width))
}
