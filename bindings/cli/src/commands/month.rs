use chrono::{Datelike, Days, Months, NaiveDate};
use faro_core::l10n::{Direction, Message};
use faro_core::outlook::{DayMark, MarkKind};
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
    let first = app.moment.today.with_day(1).unwrap_or(app.moment.today);
    let next = first.checked_add_months(Months::new(1)).unwrap_or(first);
    let last = next - Days::new(1);
    let (opened, book) = (app.unlock()?, app.book()?);
    let marks = app.outlook(&opened.case(), &book).agenda(first, last);
    if app.json {
        return app.print(&json!({ "from": first, "to": last, "items": whole(&marks, app) }));
    }
    let title = Message::month(first);
    app.screen.heading(&app.text(&title));
    let second = |day| app.words.calendar()?.day(day);
    let (from, until) =
        (second(first).and_then(|day| day.labelled()), second(last).and_then(|day| day.message()));
    if let (Some(from), Some(until)) = (from, until) {
        let span = Message::new("cli-month-second").with("from", from).with("until", until);
        app.screen.toned(2, Tone::Quiet, &app.text(&span));
    }
    grid(app, first, last, &marks);
    legend(app, &marks);
    let grave: Vec<_> = marks.iter().filter(|mark| mark.kind != MarkKind::Duty).collect();
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
fn grid(app: &App, first: NaiveDate, last: NaiveDate, marks: &[DayMark]) {
    let border = |left: &str, middle: &str, right: &str| {
        let cells = vec!["─".repeat(CELL); 7].join(middle);
        app.screen.line(2, &app.screen.tone(Tone::Quiet, &format!("{left}{cells}{right}")));
    };
    let start = first - Days::new(first.weekday().days_since(app.words.week_starts()).into());
    let name = |day: NaiveDate| {
        let name = Message::new(format!("weekday-short-{}", day.weekday().number_from_monday()));
        let name = app.text(&name);
        format!(" {name}{}", " ".repeat((CELL - 1).saturating_sub(display_width(&name))))
    };
    let names = placed(app, start.iter_days().take(7).map(|day| shown(&name(day))));
    // Words beside each other are turned around by some screens, and the numbers below them by none: here each name needs its
    // mark, which other lines go without.
    let between = if is_turned(app) { format!(" {LEFT_TO_RIGHT}") } else { " ".to_owned() };
    put(&format!("  {between}{}", names.join(&between)));
    let mut week = start;
    border("┌", "┬", "┐");
    while week <= last {
        if week > start {
            border("├", "┼", "┤");
        }
        let days = week.iter_days().take(7);
        let cells = placed(app, days.map(|day| cell(app, day, (first..=last).contains(&day), marks)));
        let bar = app.screen.tone(Tone::Quiet, "│");
        app.screen.line(2, &format!("{bar}{}{bar}", cells.join(&bar)));
        week = week + Days::new(7);
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

fn cell(app: &App, day: NaiveDate, inside: bool, marks: &[DayMark]) -> String {
    if !inside {
        return " ".repeat(CELL);
    }
    let of_day: Vec<_> = marks.iter().filter(|mark| mark.day == day).collect();
    let number = format!("{:>2}", day.day());
    let today = day == app.moment.today;
    let number = match today {
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
