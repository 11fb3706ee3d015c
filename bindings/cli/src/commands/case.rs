//! `faro case`: all that was told, on one page; and under which countries' law it is.

use faro_core::casefile::Casefile;
use faro_core::deadlines::Rulebook;
use faro_core::l10n::Message;
use serde_json::json;

use super::record::whole;
use super::{due, fact, hearing, person};
use crate::app::App;
use crate::args;
use crate::error::CliError;

pub(super) fn run(command: args::Case, app: &App) -> Result<(), CliError> {
    let book = app.book()?;
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    match command {
        args::Case::Show => show(app, &casefile, &book),
        args::Case::AddCountry { country } => {
            casefile.add_jurisdiction(&country, &book)?;
            countries(app, &casefile, "cli-country-added", &country)
        }
        args::Case::RemoveCountry { country } => {
            casefile.remove_jurisdiction(&country)?;
            countries(app, &casefile, "cli-country-removed", &country)
        }
    }
}

fn countries(app: &App, casefile: &Casefile, said: &str, country: &str) -> Result<(), CliError> {
    let said = Message::new(said).with("country", Message::new(format!("{country}-jurisdiction")));
    app.answer(&json!({ "jurisdictions": casefile.jurisdictions() }), &said)
}

fn show(app: &App, casefile: &Casefile, book: &Rulebook) -> Result<(), CliError> {
    let jurisdictions = casefile.jurisdictions();
    if app.json {
        return app.print(&json!({
            "jurisdictions": jurisdictions,
            "facts": casefile.facts().iter().map(|fact| whole(fact, [])).collect::<Vec<_>>(),
            "people": casefile.people().len(),
            "hearings": casefile.hearings().len(),
            "duties": casefile.duties().len(),
            "papers": casefile.papers().len(),
            "proofs": casefile.proofs().len(),
            "notes": casefile.notes().len(),
        }));
    }
    let outlook = app.outlook(casefile, book);
    app.screen.heading(&app.say("cli-case"));
    for jurisdiction in &jurisdictions {
        app.screen.line(2, &app.text(&Message::new(format!("{jurisdiction}-jurisdiction"))));
    }
    app.screen.line(2, &app.text(&Message::new("cli-case-notes").with("count", casefile.notes().len())));
    app.screen.heading(&app.say("cli-people"));
    person::show(app, casefile);
    app.screen.heading(&app.say("cli-facts-told"));
    fact::told(app, &outlook.told_facts());
    app.screen.heading(&app.say("cli-hearings"));
    hearing::lines(app, &outlook.hearings());
    due::list(app, &outlook);
    Ok(())
}
