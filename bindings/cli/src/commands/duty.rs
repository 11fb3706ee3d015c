//! `faro duty`: from `2 weeks` and `09:00-11:00` to a recurrence; how a duty and its times are printed.

use chrono::Weekday;
use faro_core::casefile::{Casefile, Duty};
use faro_core::deadlines::{Every, Period, Recurrence, Rulebook};
use faro_core::digits::typed;
use faro_core::l10n::Message;
use faro_core::outlook::{DutyPage, DutyState, DutyTimeLine};
use serde_json::json;

use super::doubts;
use super::lines::can_mark;
use super::record::{done, joined, short};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::fields::{Field, ask, day, list, take, window};
use crate::screen::Tone;

pub(super) fn run(command: args::Duty, app: &App) -> Result<(), CliError> {
    let (opened, book) = (app.unlock()?, app.book()?);
    let mut casefile = opened.case();
    match command {
        args::Duty::Add { kind, from, every, on, at, until, except, grace, person, sure } => {
            let first = day(from, app)?.unwrap_or(app.moment.today);
            let mut when = Recurrence::of(first, often(every.as_deref(), &on, app)?);
            when.until = day(until, app)?;
            let except =
                except.into_iter().map(|text| day(Some(text), app)).collect::<Result<Vec<_>, _>>()?;
            when.except = except.into_iter().flatten().collect();
            if let Some(at) = at {
                let (begins, ends) = window(&at)?;
                (when.begins, when.ends) = (Some(begins), ends);
            }
            let person = casefile.whose(person.as_deref())?;
            let duty = Duty { person, grace_minutes: grace, ..Duty::new(kind, when, app.moment.zone.name()) };
            let id = casefile.add_duty(&told(duty, app)?)?;
            let open = doubts::after(|doubt| doubt.about == id, sure, &mut casefile, &book, app)?;
            let id = id.to_string();
            let kept = Message::new("cli-kept").with("id", short(&id));
            doubts::answer(app, json!({ "id": id }), &kept, &open)
        }
        args::Duty::List => all(app, &casefile, &book),
        args::Duty::Show { id } => {
            let page = app.outlook(&casefile, &book).duty(&id)?;
            if app.json {
                return app.print(&page.whole(&app.words));
            }
            show(app, &page);
            Ok(())
        }
        args::Duty::Delete { id, yes } => {
            app.confirm_deletion(yes, app.outlook(&casefile, &book).duty(&id)?.title)?;
            done(app, "cli-deleted", &casefile.delete_duty(&id)?.to_string())
        }
    }
}

/// `2 weeks` and `tue,fri`; nothing is once.
fn often(every: Option<&str>, on: &[String], app: &App) -> Result<Every, CliError> {
    let wrong = || CliError::Said(Message::new("error-every"));
    let on: Vec<Weekday> = on.iter().map(|day| day.parse()).collect::<Result<_, _>>().map_err(|_| wrong())?;
    match every {
        None if on.is_empty() => Ok(Every::Once),
        None => Ok(Every::Weeks { count: 1, on }),
        Some(every) => {
            let period = Period::in_words(every, &app.words).map_or_else(|| typed(every).parse(), Ok);
            let period = period.map_err(|_| wrong())?;
            match Every::from(period) {
                Every::Weeks { count, .. } => Ok(Every::Weeks { count, on }),
                _ if !on.is_empty() => Err(wrong()),
                every => Ok(every),
            }
        }
    }
}

fn told(duty: Duty, app: &App) -> Result<Duty, CliError> {
    let field = |name, label, now| Field { name, label, now };
    let checklist = duty.checklist.join("; ");
    let mut told = ask(
        &[
            field("title", "field-title", &duty.title),
            field("place", "field-place", &duty.place),
            field("checklist", "field-checklist", &checklist),
        ],
        app,
    )?;
    Ok(Duty {
        title: take(&mut told, "title"),
        place: take(&mut told, "place"),
        checklist: list(&take(&mut told, "checklist")),
        ..duty
    })
}

fn all(app: &App, casefile: &Casefile, book: &Rulebook) -> Result<(), CliError> {
    let duties = app.outlook(casefile, book).duties();
    if app.json {
        return app.print(&duties.iter().map(|page| page.whole(&app.words)).collect::<Vec<_>>());
    }
    if duties.is_empty() {
        app.screen.sentence(0, &app.nothing("cli-duty-none"));
    }
    duties.iter().for_each(|page| line(app, page));
    Ok(())
}

fn line(app: &App, page: &DutyPage) {
    app.screen.line(2, &app.screen.tone(Tone::Strong, &app.text(&page.title)));
    if let Some(now) = &page.now {
        app.screen.line(4, &app.text(&now.when));
        app.below(4, now.second(&app.words));
        now.until.iter().for_each(|until| app.screen.toned(4, Tone::Urgent, &app.text(until)));
    }
    for time in &page.waiting {
        let message = Message::new("cli-waiting").with("when", time.when.clone());
        app.screen.toned(4, Tone::Urgent, &app.text(&message.with("state", time.time.state.message())));
        app.below(4, time.second(&app.words));
    }
    if let Some(next) = &page.next {
        app.screen.line(4, &app.text(&Message::new("cli-next").with("when", next.when.clone())));
        app.below(4, next.second(&app.words));
    }
    let (repeats, id) = (app.text(&page.repeats), page.duty.id.to_string());
    app.screen.toned(4, Tone::Quiet, &joined(&[&repeats, &page.duty.body.place, short(&id)]));
}

/// The page of a duty: what to see to before, and what came of each time.
pub(super) fn show(app: &App, page: &DutyPage) {
    line(app, page);
    if !page.checklist.is_empty() {
        app.screen.heading(&app.say("shell-due-todo"));
    }
    page.checklist.iter().for_each(|message| app.screen.item(4, "☐", &app.text(message)));
    app.screen.blank();
    let row = |time: &DutyTimeLine| {
        let state = time.time.state;
        vec![sign(state).to_owned(), app.text(&time.when), app.text(&state.message())]
    };
    app.screen.table(4, &page.times.iter().map(row).collect::<Vec<_>>());
    app.screen.blank();
    doubts::show(app, 4, &page.doubts);
    page.now
        .iter()
        .chain(&page.waiting)
        .for_each(|time| can_mark(app, 4, time.can_mark, "cli-can-mark", &time.item));
}

/// One sign for each state.
fn sign(state: DutyState) -> &'static str {
    match state {
        DutyState::Coming => "·",
        DutyState::Open => "●",
        DutyState::Done | DutyState::Late => "✓",
        DutyState::Unanswered => "?",
        DutyState::Missed => "✗",
        DutyState::CouldNot => "!",
    }
}
