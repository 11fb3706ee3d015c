use faro_core::casefile::Person;
use faro_core::l10n::Message;
use serde_json::json;

use super::{due, fact, hearing, person};
use crate::app::App;
use crate::args;
use crate::error::CliError;

pub(super) fn run(command: args::Case, app: &App) -> Result<(), CliError> {
    let args::Case::Show = command;
    let book = app.book()?;
    let opened = app.unlock()?;
    let casefile = opened.case();
    let jurisdictions = casefile.jurisdictions();
    if app.json {
        let facts = casefile.facts().into_iter().map(|fact| (fact.body.name, fact.body.value.into()));
        return app.print(&json!({
            "jurisdictions": jurisdictions,
            "facts": facts.collect::<serde_json::Map<_, _>>(),
            "people": casefile.entries::<Person>().len(),
            "hearings": casefile.hearings().len(),
            "duties": casefile.duties().len(),
            "papers": casefile.papers().len(),
            "proofs": casefile.proofs().len(),
            "notes": casefile.notes().len(),
        }));
    }
    app.screen.heading(&app.say("cli-case"));
    for jurisdiction in &jurisdictions {
        app.screen.line(2, &app.text(&Message::new(format!("{jurisdiction}-jurisdiction"))));
    }
    app.screen.line(2, &app.text(&Message::new("cli-case-notes").with("count", casefile.notes().len())));
    app.screen.heading(&app.say("cli-people"));
    person::show(app, &casefile);
    app.screen.heading(&app.say("cli-facts-told"));
    fact::told(app, &casefile, &book);
    app.screen.heading(&app.say("cli-hearings"));
    hearing::show(app, &casefile);
    due::list(app, &casefile.due(&book, app.moment.today));
    Ok(())
}
