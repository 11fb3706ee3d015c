//! `faro directory`: who helps, without a network; where nobody fits it says what to ask for instead.

use faro_core::Coded;
use faro_core::guidance::{Directory, Looking, Service, ServiceRow, ServiceValue};
use faro_core::l10n::{Message, plain};
use serde_json::{Value, json};

use crate::app::App;
use crate::error::CliError;
use crate::screen::Tone;

/// The services that somebody looks for, or one of them.
pub(super) fn run(service: Option<&str>, looking: &Looking, app: &App) -> Result<(), CliError> {
    let directory = app.directory()?;
    let found = match service {
        Some(id) => vec![directory.service(id)?],
        None => directory.find(looking),
    };
    if app.json {
        return app.print(&found.iter().map(|service| whole(app, service)).collect::<Vec<_>>());
    }
    found.iter().for_each(|service| show(app, service));
    if let Some(none) = looking.none_of(&found) {
        app.screen.sentence(0, &app.text(&none));
        choices(app, &directory);
    }
    app.caution(&app.say("directory-caution"));
    Ok(())
}

fn show(app: &App, service: &Service) {
    app.screen.heading(&app.said(&service.name));
    let notices = service.notices(app.moment.today);
    notices.iter().for_each(|notice| app.screen.toned(2, Tone::Urgent, &app.text(notice)));
    app.screen.sentence(2, &plain(&app.said(&service.about)));
    let row = |ServiceRow { label, value }: ServiceRow| vec![app.text(&label), of_row(app, &value)];
    let reached = [("service-phone", &service.phone), ("service-web", &service.web)];
    let reached = reached.into_iter().filter_map(|(label, value)| Some(vec![app.say(label), value.clone()?]));
    app.screen.table(2, &reached.chain(service.rows().into_iter().map(row)).collect::<Vec<_>>());
    for known in service.known() {
        app.screen.toned(2, Tone::Quiet, &app.text(&known));
    }
    let source = Message::new("cli-directory-source").with("address", service.source.as_str());
    app.screen.toned(2, Tone::Quiet, &app.text(&source));
}

fn of_row(app: &App, value: &ServiceValue) -> String {
    match value {
        ServiceValue::Said(said) => plain(&app.said(said)),
        ServiceValue::Message(message) => app.text(message),
    }
}

/// What somebody may ask for instead.
fn choices(app: &App, directory: &Directory) {
    let needs = directory.needs().into_iter().map(|need| vec![need.code(), app.text(&need.message())]);
    let languages = directory.languages().into_iter().map(|spoken| vec![spoken.tag, spoken.name]);
    let places = directory.places().into_iter().map(|place| vec![place.to_owned()]);
    for (option, rows) in [
        ("--need", needs.collect::<Vec<_>>()),
        ("--language", languages.collect()),
        ("--place", places.collect()),
    ] {
        if !rows.is_empty() {
            app.screen.line(2, option);
            app.screen.table(4, &rows);
        }
    }
}

fn whole(app: &App, service: &Service) -> Value {
    let text = |said: &faro_core::l10n::Localized| said.text.clone();
    let vetted = service.vetted.as_ref().map(|vetted| json!({ "on": vetted.on, "by": vetted.by }));
    let languages: Vec<&str> = service.languages.iter().map(|spoken| spoken.tag.as_str()).collect();
    let lines = |messages: &[Message]| messages.iter().map(|line| app.text(line)).collect::<Vec<_>>();
    json!({
        "id": service.id, "name": service.name.text, "fell_back": service.name.fell_back,
        "about": service.about.text, "whom": service.whom.as_ref().map(text),
        "hours": service.hours.as_ref().map(text), "needs": service.needs, "languages": languages,
        "place": service.place, "phone": service.phone, "web": service.web, "address": service.address,
        "vetted": vetted, "source": service.source, "checked_on": service.checked_on,
        "confidence": service.confidence, "known": lines(&service.known()),
        "notices": lines(&service.notices(app.moment.today)),
    })
}
