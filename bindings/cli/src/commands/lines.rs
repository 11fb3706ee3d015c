//! Lines that every page of something that is due has: its days, what must be said beside them, and what came of it.

use faro_core::l10n::Message;
use faro_core::outlook::{CourtTime, LabelledDay, Note};
use faro_core::prooflog::Mark;

use crate::app::App;
use crate::screen::Tone;

/// What each day is, the day itself, how far away it is; below it the same day in the second calendar.
pub(super) fn days(app: &App, indent: usize, days: &[LabelledDay]) {
    let rows = |day: &LabelledDay| {
        let row = vec![app.text(&day.label), app.text(&day.at.message()), app.text(&day.distance)];
        let second = day.at.second(&app.words).into_iter().map(|line| vec![String::new(), line.text]);
        std::iter::once(row).chain(second).collect::<Vec<_>>()
    };
    app.screen.table(indent, &days.iter().flat_map(rows).collect::<Vec<_>>());
}

/// When a hearing begins on the reader's clock, where that shows another time than the court's.
pub(super) fn here(app: &App, indent: usize, time: &CourtTime) {
    let row = time.here_in_words().map(|(label, here)| vec![app.text(&label), app.text(&here)]);
    app.screen.table(indent, row.as_slice());
}

/// All that must be said beside a date.
pub(super) fn notes(app: &App, indent: usize, notes: &[Note]) {
    for note in notes {
        let text = app.text(&note.message);
        match note.grave {
            true => app.screen.toned(indent, Tone::Urgent, &text),
            false => app.screen.sentence(indent, &text),
        }
    }
}

/// What was written down of it.
pub(super) fn marked(app: &App, indent: usize, mark: Option<Mark>, item: &str) {
    if let Some((mark, on)) = mark.and_then(|mark| Some((mark, mark.on?))) {
        let message = Message::new("cli-is-marked").with("result", mark.result.of(item)).with("date", on);
        app.screen.line(indent, &app.text(&message));
    }
}

/// How to write down what came of it, where that is possible now.
pub(super) fn can_mark(app: &App, indent: usize, can_mark: bool, asked: &'static str, item: &str) {
    if can_mark {
        app.screen.toned(indent, Tone::Quiet, &app.text(&Message::new(asked).with("item", item)));
    }
}
