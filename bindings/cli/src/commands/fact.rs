//! `faro fact`: what was told, and where it stands; a day that could be of another calendar is asked about.

use faro_core::casefile::{Casefile, FactSource};
use faro_core::deadlines::{FactType, Rulebook};
use faro_core::l10n::Message;
use faro_core::outlook::{Doubt, Question, ToldFact};
use serde_json::json;

use super::doubts;
use super::record::whole;
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::fields::day;
use crate::input;
use crate::screen::Tone;

pub(super) fn run(command: args::Fact, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let book = app.book()?;
    let mut casefile = opened.case();
    let now = app.moment.now;
    match command {
        args::Fact::Set { name, value, person, sure } => {
            let person = casefile.whose(person.as_deref())?;
            let value = value.map_or_else(|| input::line(&app.say("cli-fact-value")), Ok)?;
            let value = if days(&book, &name) { app.meant(value)? } else { value };
            let (name, value) = casefile.set_fact(&name, person, &value, &book, &app.words, now)?;
            let about = |doubt: &Doubt| doubt.fact.as_ref().is_some_and(|(fact, _)| *fact == name);
            let open = doubts::after(about, sure, &mut casefile, &book, app)?;
            let answer = json!({ "name": name, "person": person, "value": value });
            doubts::answer(app, answer, &Message::new("cli-fact-set").with("fact", name.as_str()), &open)
        }
        args::Fact::None { name, person } => {
            let person = casefile.whose(person.as_deref())?;
            let name = casefile.set_none(&name, person, &book, now)?;
            let answer = json!({ "name": name, "person": person });
            app.answer(&answer, &Message::new("cli-fact-set").with("fact", name.as_str()))
        }
        args::Fact::Source { name, paper, seen_on, certainty, person } => {
            let person = casefile.whose(person.as_deref())?;
            let said_by = input::line(&app.say("cli-said-by"))?;
            let paper = paper.map(|paper| casefile.paper(&paper)).transpose()?.map(|paper| paper.id);
            let source = FactSource { paper, said_by, seen_on: day(seen_on, app)? };
            let source = Some(source).filter(|source| *source != FactSource::default());
            let name = casefile.add_fact_source(&name, person, source, certainty, &book, now)?;
            let answer = json!({ "name": name, "person": person });
            app.answer(&answer, &Message::new("cli-fact-set").with("fact", name.as_str()))
        }
        args::Fact::Unset { name, person, yes } => {
            let person = casefile.whose(person.as_deref())?;
            app.confirm_deletion(yes, name.as_str())?;
            let name = casefile.unset_fact(&name, person, &book)?;
            let answer = json!({ "name": name, "person": person });
            app.answer(&answer, &Message::new("cli-fact-unset").with("fact", name.as_str()))
        }
        args::Fact::List => list(app, &casefile, &book),
    }
}

/// Whether a fact may hold days: one that is called by its short name may.
fn days(book: &Rulebook, name: &str) -> bool {
    book.fact_type(name).map_or(true, FactType::holds_days)
}

fn list(app: &App, casefile: &Casefile, book: &Rulebook) -> Result<(), CliError> {
    let outlook = app.outlook(casefile, book);
    let open = outlook.questions();
    if app.json {
        let question = |open: &Question| json!({ "name": open.name, "person": open.person, "question": app.text(&open.question) });
        let facts: Vec<_> = casefile.facts().iter().map(|fact| whole(fact, [])).collect();
        let open: Vec<_> = open.iter().map(question).collect();
        return app.print(&json!({ "items": facts, "open": open }));
    }
    app.screen.heading(&app.say("cli-facts-told"));
    told(app, &outlook.told_facts());
    app.screen.heading(&app.say("cli-facts-open"));
    for open in open {
        app.screen.line(2, &app.screen.tone(Tone::Quiet, &open.name));
        app.screen.sentence(4, &app.text(&open.question));
    }
    Ok(())
}

/// The facts that were told, each with its question.
pub(super) fn told(app: &App, facts: &[ToldFact]) {
    if facts.is_empty() {
        app.screen.sentence(2, &app.nothing("cli-facts-none"));
    }
    for fact in facts {
        let value = fact.lines.iter().map(|line| app.text(line)).collect::<Vec<_>>().join(", ");
        let (value, name) = (app.screen.tone(Tone::Strong, &value), app.screen.tone(Tone::Quiet, &fact.name));
        app.screen.line(2, &format!("{value}   {name}"));
        if let Some(question) = app.words.try_say(&fact.question) {
            app.screen.sentence(4, &question.text);
        }
    }
}
