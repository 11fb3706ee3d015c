//! `faro hearing`: keeps what each source says of a date; which one counts is decided in the outlook.

use faro_core::casefile::{Casefile, Hearing, HearingSource, SourceKind};
use faro_core::deadlines::{Rulebook, parse_local_time};
use faro_core::l10n::Message;
use faro_core::outlook::{HearingPage, SourceLine};
use faro_core::vault::RecordId;
use serde_json::json;

use super::doubts;
use super::explain::advice;
use super::lines::{can_mark, days, here, marked, notes};
use super::paper;
use super::record::{done, joined, short};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::fields::{Field, ask, day, list, take};
use crate::input;
use crate::screen::Tone;

pub(super) fn run(command: args::Hearing, app: &App) -> Result<(), CliError> {
    let (opened, book) = (app.unlock()?, app.book()?);
    let mut casefile = opened.case();
    let now = app.moment.now;
    match command {
        args::Hearing::Add { at, kind, source, jurisdiction, known } => {
            let jurisdiction = country(jurisdiction, &casefile)?;
            let at = asked(at, app)?;
            let place = input::line(&app.say("cli-hearing-place"))?;
            let new = Hearing::new(&jurisdiction, kind, &at, app.moment.zone.name());
            let mut hearing = with(Hearing { place, ..new }, &known, &casefile)?;
            hearing.sources.extend(source.map(|kind| said(kind, at, app)));
            hearing.told_on = Some(app.moment.today);
            let id = casefile.add_hearing(&hearing, &book)?;
            told_of(app, "cli-hearing-added", id, known.sure, &mut casefile, &book)
        }
        args::Hearing::List => all(app, &casefile, &book),
        args::Hearing::Show { id } => one(app, &casefile, &book, &id),
        args::Hearing::Edit { id, known, travel, early } => {
            let mut hearing = with(told(casefile.hearing(&id)?.body, app)?, &known, &casefile)?;
            hearing.travel_minutes = travel.or(hearing.travel_minutes);
            hearing.early_minutes = early.or(hearing.early_minutes);
            let id = casefile.edit_hearing(&id, &hearing, &book, now)?;
            told_of(app, "cli-changed", id, known.sure, &mut casefile, &book)
        }
        args::Hearing::Source { id, source, right: true, yes, .. } => {
            let page = app.outlook(&casefile, &book).hearing(&id)?;
            let lines = page.sources.iter().filter(|line| line.kind == source);
            let lost: Vec<String> =
                lines.flat_map(|line| &line.settling).map(|lost| app.text(lost)).collect();
            if !lost.is_empty() {
                app.confirm(yes, Message::new("own-words").with("text", lost.join(" ")))?;
            }
            casefile.settle_hearing(&id, source, now)?;
            one(app, &casefile, &book, &id)
        }
        args::Hearing::Source { id, source, at, seen_on, paper, sure, .. } => {
            let mut source = said(source, asked(at, app)?, app);
            source.seen_on = day(seen_on, app)?.unwrap_or(app.moment.today);
            source.paper = paper.map(|paper| casefile.paper(&paper)).transpose()?.map(|paper| paper.id);
            let about = casefile.add_hearing_source(&id, source, now)?;
            doubts::after(|doubt| doubt.about == about, sure, &mut casefile, &book, app)?;
            one(app, &casefile, &book, &id)
        }
        args::Hearing::Delete { id, yes } => {
            let page = app.outlook(&casefile, &book).hearing(&id)?;
            let what = Message::new("hearing-when").with("title", page.title).with("when", page.when);
            app.confirm_deletion(yes, what)?;
            done(app, "cli-deleted", &casefile.delete_hearing(&id)?.to_string())
        }
    }
}

fn told_of(
    app: &App,
    message: &str,
    id: RecordId,
    sure: bool,
    casefile: &mut Casefile,
    book: &Rulebook,
) -> Result<(), CliError> {
    let open = doubts::after(|doubt| doubt.about == id, sure, casefile, book, app)?;
    let id = id.to_string();
    doubts::answer(app, json!({ "id": id }), &Message::new(message).with("id", short(&id)), &open)
}

/// A wrong time is refused before anything else is asked.
fn asked(at: Option<String>, app: &App) -> Result<String, CliError> {
    let at = at.map_or_else(|| input::line(&app.say("cli-hearing-at")), Ok)?;
    let at = app.meant(at)?;
    parse_local_time(&at)?;
    Ok(at)
}

/// Whose court: nobody guesses it for a case of several countries.
fn country(named: Option<String>, casefile: &Casefile) -> Result<String, CliError> {
    let jurisdictions = casefile.jurisdictions();
    match (named, jurisdictions.as_slice()) {
        (Some(named), _) => Ok(named),
        (None, [one]) => Ok(one.clone()),
        (None, _) => {
            let names = jurisdictions.iter().map(|country| format!("--jurisdiction {country}"));
            let names = names.collect::<Vec<_>>().join(", ");
            Err(CliError::Said(Message::new("error-which-country").with("names", names)))
        }
    }
}

fn said(kind: SourceKind, at: String, app: &App) -> HearingSource {
    HearingSource { kind, at, seen_on: app.moment.today, paper: None, wrong: false }
}

fn with(hearing: Hearing, known: &args::HearingKnown, casefile: &Casefile) -> Result<Hearing, CliError> {
    let person = known.person.as_deref();
    Ok(Hearing {
        zone: known.court_zone.clone().unwrap_or(hearing.zone),
        person: person.map_or(Ok(hearing.person), |person| casefile.whose(Some(person)))?,
        everybody: known.everybody.unwrap_or(hearing.everybody),
        ..hearing
    })
}

fn told(hearing: Hearing, app: &App) -> Result<Hearing, CliError> {
    let field = |name, label, now| Field { name, label, now };
    let bring = hearing.bring.join("; ");
    let mut told = ask(
        &[
            field("place", "field-place", &hearing.place),
            field("link", "field-link", &hearing.link),
            field("judge", "field-judge", &hearing.judge),
            field("bring", "field-bring", &bring),
            field("interpreter", "field-interpreter", &hearing.interpreter),
        ],
        app,
    )?;
    Ok(Hearing {
        place: take(&mut told, "place"),
        link: take(&mut told, "link"),
        judge: take(&mut told, "judge"),
        bring: list(&take(&mut told, "bring")),
        interpreter: take(&mut told, "interpreter"),
        ..hearing
    })
}

fn all(app: &App, casefile: &Casefile, book: &Rulebook) -> Result<(), CliError> {
    let hearings = app.outlook(casefile, book).hearings();
    if app.json {
        return app.print(&hearings.iter().map(|page| page.whole(&app.words)).collect::<Vec<_>>());
    }
    lines(app, &hearings);
    Ok(())
}

fn one(app: &App, casefile: &Casefile, book: &Rulebook, id: &str) -> Result<(), CliError> {
    let outlook = app.outlook(casefile, book);
    let page = outlook.hearing(id)?;
    let papers = casefile.papers_about(page.id, &page.hearing);
    if app.json {
        let ids: Vec<_> = papers.iter().map(|paper| paper.id).collect();
        let mut whole = page.whole(&app.words);
        whole.said.insert("papers".to_owned(), json!(ids));
        return app.print(&whole);
    }
    show(app, &page);
    if !papers.is_empty() {
        app.screen.heading(&app.say("cli-hearing-papers"));
        paper::show_all(app, 2, &outlook, &papers);
    }
    Ok(())
}

/// The hearings, in words.
pub(super) fn lines(app: &App, hearings: &[HearingPage]) {
    if hearings.is_empty() {
        app.screen.sentence(2, &app.nothing("cli-hearing-none"));
    }
    hearings.iter().for_each(|page| line(app, page));
}

fn line(app: &App, page: &HearingPage) {
    let hearing = &page.hearing;
    let when = app.screen.tone(Tone::Strong, &app.text(&page.when));
    app.screen.line(2, &format!("{when}   {}", app.text(&page.title)));
    let id = page.id.to_string();
    app.screen.toned(4, Tone::Quiet, &joined(&[&app.text(&page.time.zone), &hearing.place, short(&id)]));
    notes(app, 4, &page.notes);
    app.screen.line(4, &app.text(&page.truth.standing.message()));
    days(app, 4, &page.days);
    here(app, 4, &page.time);
    marked(app, 4, page.marked, &page.item);
    doubts::show(app, 4, &page.doubts);
}

/// The page of a hearing: who told which date and when, and what else is known.
pub(super) fn show(app: &App, page: &HearingPage) {
    line(app, page);
    can_mark(app, 4, page.can_mark, "cli-hearing-can-mark", &page.item);
    app.screen.heading(&app.say("cli-hearing-sources"));
    let row = |source: &SourceLine| {
        let mark = if source.wrong { "✗" } else { " " };
        let seen = app.text(&Message::new("cli-seen-on").with("date", source.seen_on));
        vec![mark.to_owned(), app.text(&source.kind.message()), app.text(&source.when), seen]
    };
    app.screen.table(2, &page.sources.iter().map(row).collect::<Vec<_>>());
    let hearing = &page.hearing;
    let told = [
        ("field-link", hearing.link.clone()),
        ("field-judge", hearing.judge.clone()),
        ("field-interpreter", hearing.interpreter.clone()),
        ("field-bring", hearing.bring.join("; ")),
    ];
    let told = told.into_iter().filter(|(_, text)| !text.is_empty());
    app.screen.blank();
    app.screen.table(2, &told.map(|(label, text)| vec![app.say(label), text]).collect::<Vec<_>>());
    if let (Some(todo), Some(missed)) = (&page.todo, &page.missed) {
        advice(app, todo, Some(missed));
    }
}
