use chrono::{Days, NaiveTime, Weekday};
use faro_core::casefile::{Casefile, Duty, DutyKind, DutyState, DutyTime, Entry, Marks, Proof, ProofResult};
use faro_core::deadlines::{Every, Period, Recurrence, Rulebook};
use faro_core::l10n::Message;
use serde_json::{Value, json};

use super::log::proof;
use super::note::short;
use super::person::{done, record};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::fields::{Field, ask, day, list, take};
use crate::screen::Tone;

/// How many days a duty is shown back and ahead.
const SHOWN: u64 = 14;

pub(super) fn run(command: args::Duty, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    let book = app.book()?;
    match command {
        args::Duty::Add { kind, from, every, on, at, until, except, grace, rule } => {
            let mut when = Recurrence::of(
                day(from.as_deref())?.unwrap_or(app.moment.today),
                often(every.as_deref(), &on)?,
            );
            when.until = day(until.as_deref())?;
            when.except = except
                .iter()
                .map(|text| day(Some(text)))
                .collect::<Result<Vec<_>, _>>()?
                .into_iter()
                .flatten()
                .collect();
            if let Some(at) = at {
                (when.begins, when.ends) = window(&at)?;
            }
            let kind = serde_json::from_value::<DutyKind>(kind.into()).unwrap_or(DutyKind::Other);
            let mut duty = told(Duty::new(kind, when, app.moment.zone.name()), app)?;
            duty.grace_minutes = grace;
            if rule.is_some() {
                (duty.when, duty.rule) = (None, rule);
            }
            done(app, "cli-kept", &casefile.add_duty(&duty, &book)?.to_string())
        }
        args::Duty::List if app.json => {
            let (duties, marks) = (casefile.duties(), casefile.marks());
            let whole = |duty| whole(duty, &casefile, &marks, &book, app);
            app.print(&duties.iter().map(whole).collect::<Vec<_>>())
        }
        args::Duty::List => {
            let (duties, marks) = (casefile.duties(), casefile.marks());
            if duties.is_empty() {
                app.screen.sentence(0, &app.say("cli-duty-none"));
            }
            duties.iter().for_each(|duty| line(duty, &casefile, &marks, &book, app));
            Ok(())
        }
        args::Duty::Show { id } => {
            let (duty, marks) = (casefile.duty(&id)?, casefile.marks());
            if app.json {
                return app.print(&whole(&duty, &casefile, &marks, &book, app));
            }
            line(&duty, &casefile, &marks, &book, app);
            for message in duty.body.kind.checklist() {
                app.screen.item(4, "☐", &app.text(&message));
            }
            duty.body.checklist.iter().for_each(|own| app.screen.item(4, "☐", own));
            app.screen.blank();
            let rows = times(&duty, &casefile, &marks, &book, app).into_iter().map(|time| {
                let state = app.text(&time.state.message());
                vec![mark(&time).to_owned(), app.words.date_time(time.at.begins.naive_local()), state]
            });
            app.screen.table(4, &rows.collect::<Vec<_>>());
            Ok(())
        }
        args::Duty::Done { id, about } => {
            let proof = Proof { result: ProofResult::Done, ..proof(&about, &casefile, app)? };
            marked(app, &mut casefile, &id, about.day.as_deref(), proof, &book)
        }
        args::Duty::CouldNot { id, reason, about } => {
            let reason = serde_json::from_value(reason.into()).ok();
            let proof = Proof { result: ProofResult::CouldNot, reason, ..proof(&about, &casefile, app)? };
            marked(app, &mut casefile, &id, about.day.as_deref(), proof, &book)
        }
        args::Duty::Delete { id } => done(app, "cli-deleted", &casefile.delete_duty(&id)?.to_string()),
    }
}

fn marked(
    app: &App,
    casefile: &mut Casefile,
    id: &str,
    on: Option<&str>,
    proof: Proof,
    book: &Rulebook,
) -> Result<(), CliError> {
    let (number, day) = casefile.mark(id, day(on)?, proof, book, &app.words, app.moment.local())?;
    let message = Message::new("cli-marked").with("date", day);
    let number_said = i64::try_from(number).unwrap_or(i64::MAX);
    app.answer(&json!({ "number": number, "day": day }), &message.with("number", number_said))
}

/// `2 weeks` and `tue,fri`; nothing is once.
fn often(every: Option<&str>, on: &[String]) -> Result<Every, CliError> {
    let wrong = || CliError::Said(Message::new("error-every"));
    let on: Vec<Weekday> = on.iter().map(|day| day.parse()).collect::<Result<_, _>>().map_err(|_| wrong())?;
    match every {
        None if on.is_empty() => Ok(Every::Once),
        None => Ok(Every::Weeks { count: 1, on }),
        Some(every) => {
            let period: Period = every.parse().map_err(|_| wrong())?;
            match Every::from(period) {
                Every::Weeks { count, .. } => Ok(Every::Weeks { count, on }),
                _ if !on.is_empty() => Err(wrong()),
                every => Ok(every),
            }
        }
    }
}

/// `09:00` or `09:00-11:00`.
fn window(text: &str) -> Result<(Option<NaiveTime>, Option<NaiveTime>), CliError> {
    let wrong = || CliError::Said(Message::new("error-hours"));
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| wrong());
    match text.split_once('-') {
        Some((from, until)) => Ok((Some(time(from)?), Some(time(until)?))),
        None => Ok((Some(time(text)?), None)),
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

fn times(
    duty: &Entry<Duty>,
    casefile: &Casefile,
    marks: &Marks,
    book: &Rulebook,
    app: &App,
) -> Vec<DutyTime> {
    let today = app.moment.today;
    let span = (today - Days::new(SHOWN), today + Days::new(SHOWN));
    casefile.duty_times(duty, span, marks, book, app.moment.local())
}

/// One sign for each state.
pub(super) fn mark(time: &DutyTime) -> &'static str {
    match time.state {
        DutyState::Coming => "·",
        DutyState::Open => "●",
        DutyState::Done | DutyState::Late => "✓",
        DutyState::Missed => "✗",
        DutyState::CouldNot => "!",
    }
}

fn line(duty: &Entry<Duty>, casefile: &Casefile, marks: &Marks, book: &Rulebook, app: &App) {
    let title = app.screen.tone(Tone::Strong, &app.text(&casefile.duty_title(&duty.body, book)));
    app.screen.line(2, &title);
    let states = [DutyState::Open, DutyState::Coming];
    if let Some(next) = casefile.next_duty_time(duty, &states, marks, book, app.moment.local()) {
        let when = if duty.body.when.as_ref().is_some_and(|when| when.begins.is_some()) {
            app.words.date_time(next.at.begins.naive_local())
        } else {
            app.words.date(next.at.day)
        };
        app.screen.line(4, &app.text(&Message::new("cli-next").with("when", when)));
    }
    let often = duty.body.when.as_ref().map(|when| app.text(&when.message()));
    let often = often.or_else(|| duty.body.rule.clone()).unwrap_or_default();
    let id = duty.id.to_string();
    let parts = [often.as_str(), duty.body.place.as_str(), short(&id)];
    app.screen.toned(
        4,
        Tone::Quiet,
        &parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
    );
}

fn whole(duty: &Entry<Duty>, casefile: &Casefile, marks: &Marks, book: &Rulebook, app: &App) -> Value {
    let name = app.text(&casefile.duty_title(&duty.body, book)).into();
    let times = times(duty, casefile, marks, book, app).into_iter().map(|time| {
        json!({ "day": time.at.day, "begins": time.at.begins.to_rfc3339(), "ends": time.at.ends.to_rfc3339(),
            "state": time.state, "proof": time.proof })
    });
    record(duty, [("name", name), ("times", times.collect())])
}
