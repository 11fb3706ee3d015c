use faro_core::casefile::{Casefile, Entry, Hearing, HearingKind, HearingSource, SourceKind};
use faro_core::deadlines::parse_local_time;
use faro_core::l10n::Message;
use serde_json::{Value, json};

use super::note::short;
use super::person::{done, record};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::fields::{Field, ask, day, list, take};
use crate::input;
use crate::screen::Tone;

pub(super) fn run(command: args::Hearing, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    let (today, now) = (app.moment.today, app.moment.now);
    match command {
        args::Hearing::Add { at, kind, court_zone, source } => {
            let at = match at {
                Some(at) => at,
                None => input::line(&app.say("cli-hearing-at"))?,
            };
            // A wrong time is refused before anything else is asked.
            parse_local_time(&at)?;
            let place = input::line(&app.say("cli-hearing-place"))?;
            let zone = court_zone.unwrap_or_else(|| app.moment.zone.name().to_owned());
            let jurisdiction = casefile.jurisdictions().into_iter().next().unwrap_or_else(|| "us".to_owned());
            let kind = match kind {
                args::HearingKind::Individual => HearingKind::Individual,
                args::HearingKind::Master => HearingKind::Master,
                args::HearingKind::Other => HearingKind::Other,
            };
            let mut hearing = Hearing { place, ..Hearing::new(&jurisdiction, kind, &at, &zone) };
            hearing.sources.extend(source.map(|kind| said(&kind, &at, app)));
            let id = casefile.add_hearing(&hearing, &app.book()?)?.to_string();
            done(app, "cli-hearing-added", &id)
        }
        args::Hearing::List if app.json => {
            let whole = |hearing| whole(hearing, &casefile, app);
            app.print(&casefile.hearings().iter().map(whole).collect::<Vec<_>>())
        }
        args::Hearing::List => {
            show(app, &casefile);
            Ok(())
        }
        args::Hearing::Show { id } => {
            let hearing = casefile.hearing(&id)?;
            if app.json {
                return app.print(&whole(&hearing, &casefile, app));
            }
            line(app, &casefile, &hearing);
            details(app, &hearing);
            Ok(())
        }
        args::Hearing::Edit { id, court_zone, travel, early } => {
            let hearing = casefile.hearing(&id)?.body;
            let mut hearing = told(hearing, app)?;
            hearing.zone = court_zone.unwrap_or(hearing.zone);
            hearing.travel_minutes = travel.or(hearing.travel_minutes);
            hearing.early_minutes = early.or(hearing.early_minutes);
            let id = casefile.edit_hearing(&id, &hearing, &app.book()?, now)?;
            done(app, "cli-changed", &id.to_string())
        }
        args::Hearing::Source { id, source, right: true, .. } => {
            let kind = said(&source, "", app).kind;
            casefile.settle_hearing(&id, kind, today, now)?;
            heard(app, &casefile, &id)
        }
        args::Hearing::Source { id, source, at, seen_on, paper, right: false } => {
            let at = match at {
                Some(at) => at,
                None => input::line(&app.say("cli-hearing-at"))?,
            };
            let mut source = said(&source, &at, app);
            source.seen_on = day(seen_on.as_deref())?.unwrap_or(today);
            source.paper = paper.map(|paper| casefile.paper(&paper)).transpose()?.map(|paper| paper.id);
            casefile.hear(&id, source, today, now)?;
            heard(app, &casefile, &id)
        }
        args::Hearing::Delete { id } => done(app, "cli-deleted", &casefile.delete_hearing(&id)?.to_string()),
    }
}

fn said(kind: &str, at: &str, app: &App) -> HearingSource {
    let kind = match kind {
        "notice_to_appear" => SourceKind::NoticeToAppear,
        "hearing_notice" => SourceKind::HearingNotice,
        "hotline" => SourceKind::Hotline,
        "website" => SourceKind::Website,
        "lawyer" => SourceKind::Lawyer,
        _ => SourceKind::Other,
    };
    HearingSource { kind, at: at.to_owned(), seen_on: app.moment.today, paper: None, wrong: false }
}

/// What to believe after a source spoke; an earlier date first of all.
fn heard(app: &App, casefile: &Casefile, id: &str) -> Result<(), CliError> {
    let hearing = casefile.hearing(id)?;
    if app.json {
        return app.print(&whole(&hearing, casefile, app));
    }
    line(app, casefile, &hearing);
    Ok(())
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

/// The hearings, in words.
pub(super) fn show(app: &App, casefile: &Casefile) {
    let hearings = casefile.hearings();
    if hearings.is_empty() {
        app.screen.sentence(2, &app.say("cli-hearing-none"));
    }
    hearings.iter().for_each(|hearing| line(app, casefile, hearing));
}

fn line(app: &App, casefile: &Casefile, entry: &Entry<Hearing>) {
    let today = app.moment.today;
    let (truth, hearing) = (entry.body.truth(today), entry.body.clone().as_of(today));
    let title = app.screen.tone(Tone::Strong, &when(app, &hearing.at));
    app.screen.line(2, &format!("{title}   {}", app.text(&hearing.title())));
    let id = entry.id.to_string();
    let parts = [hearing.zone.as_str(), hearing.place.as_str(), short(&id)];
    app.screen.toned(
        4,
        Tone::Quiet,
        &parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
    );
    if let Some(there) = hearing.begins_elsewhere(app.moment.zone) {
        let there = Message::new("cli-hearing-here").with("when", app.words.date_time(there.naive_local()));
        app.screen.line(4, &app.text(&there.with("zone", app.moment.zone.name())));
    }
    if let Some(leave) = hearing.leave_by() {
        let leave = app.words.date_time(leave.naive_local());
        app.screen.line(4, &app.text(&Message::new("cli-leave-by").with("when", leave)));
    }
    if !hearing.sources.is_empty() {
        app.screen.line(4, &app.text(&truth.standing.message()));
    }
    if let Some(note) = casefile.hearing_note(entry, today) {
        app.screen.toned(4, Tone::Urgent, &app.text(&note));
    }
}

/// Who told which date and when, and what else is known.
fn details(app: &App, entry: &Entry<Hearing>) {
    let hearing = &entry.body;
    app.screen.heading(&app.say("cli-hearing-sources"));
    let row = |source: &HearingSource| {
        let mark = if source.wrong { "✗" } else { " " };
        let seen = app.text(&Message::new("cli-seen-on").with("date", source.seen_on));
        vec![mark.to_owned(), app.text(&source.kind.message()), when(app, &source.at), seen]
    };
    app.screen.table(2, &hearing.sources.iter().map(row).collect::<Vec<_>>());
    let told = [
        ("field-link", hearing.link.clone()),
        ("field-judge", hearing.judge.clone()),
        ("field-interpreter", hearing.interpreter.clone()),
        ("field-bring", hearing.bring.join("; ")),
    ];
    let told = told.into_iter().filter(|(_, text)| !text.is_empty());
    app.screen.blank();
    app.screen.table(2, &told.map(|(label, text)| vec![app.say(label), text]).collect::<Vec<_>>());
}

fn when(app: &App, at: &str) -> String {
    match parse_local_time(at) {
        Ok((day, Some(time))) => app.words.date_time(day.and_time(time)),
        Ok((day, None)) => app.words.date(day),
        Err(_) => at.to_owned(),
    }
}

fn whole(entry: &Entry<Hearing>, casefile: &Casefile, app: &App) -> Value {
    let truth = entry.body.truth(app.moment.today);
    let note = casefile.hearing_note(entry, app.moment.today).map(|note| app.text(&note));
    let moved = casefile.moved(entry);
    record(
        entry,
        [
            ("act_on", truth.at.into()),
            ("standing", json!(truth.standing)),
            ("against", json!(truth.against)),
            ("last_seen", json!(truth.last_seen)),
            ("moved", json!(moved)),
            ("note", json!(note)),
        ],
    )
}
