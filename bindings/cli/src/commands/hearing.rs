use faro_core::casefile::{Casefile, Entry, Hearing, HearingKind};
use faro_core::deadlines::parse_local_time;
use faro_core::l10n::Message;
use serde_json::{Value, json};

use super::note::short;
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::input;
use crate::screen::Tone;

pub(super) fn run(command: args::Hearing, app: &App) -> Result<(), CliError> {
    let mut casefile = app.unlock()?;
    match command {
        args::Hearing::Add { at, kind, court_zone } => {
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
            let hearing = Hearing { place, ..Hearing::new(&jurisdiction, kind, &at, &zone) };
            let id = casefile.add_hearing(&hearing, &app.book()?)?.to_string();
            app.answer(&json!({ "id": id }), &Message::new("cli-hearing-added").with("id", short(&id)))
        }
        args::Hearing::List if app.json => {
            app.print(&casefile.hearings().iter().map(whole).collect::<Vec<_>>())
        }
        args::Hearing::List => {
            show(app, &casefile);
            Ok(())
        }
    }
}

/// The hearings, in words.
pub(super) fn show(app: &App, casefile: &Casefile) {
    let hearings = casefile.hearings();
    if hearings.is_empty() {
        app.screen.sentence(2, &app.say("cli-hearing-none"));
    }
    for entry in hearings {
        let hearing = &entry.body;
        let when = match hearing.when() {
            Some((day, Some(time))) => app.words.date_time(day.and_time(time)),
            Some((day, None)) => app.words.date(day),
            None => hearing.at.clone(),
        };
        app.screen
            .line(2, &format!("{}   {}", app.screen.tone(Tone::Strong, &when), app.text(&hearing.title())));
        let details =
            [hearing.zone.as_str(), hearing.place.as_str(), short(&entry.id.to_string())].join(" · ");
        app.screen.toned(4, Tone::Quiet, &details.replace(" ·  · ", " · "));
    }
}

fn whole(entry: &Entry<Hearing>) -> Value {
    let Hearing { jurisdiction, kind, at, zone, place, .. } = &entry.body;
    json!({
        "id": entry.id.to_string(), "jurisdiction": jurisdiction, "kind": kind, "at": at, "zone": zone, "place": place,
    })
}
