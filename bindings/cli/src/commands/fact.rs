use faro_core::casefile::{Casefile, FactSource};
use faro_core::deadlines::{FactValue, Interval, Rulebook};
use faro_core::l10n::Message;
use serde_json::json;

use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::fields::{code, day};
use crate::input;
use crate::screen::Tone;

pub(super) fn run(command: args::Fact, app: &App) -> Result<(), CliError> {
    let book = app.book()?;
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    match command {
        args::Fact::Set { name, value } => {
            let value = match value {
                Some(value) => value,
                None => input::line(&app.say("cli-fact-value"))?,
            };
            let name = casefile.set_fact(&name, &value, &book, app.moment.now)?;
            app.answer(
                &json!({ "name": name, "value": value }),
                &Message::new("cli-fact-set").with("fact", name.as_str()),
            )
        }
        args::Fact::Source { name, paper, seen_on, certainty } => {
            let said_by = input::line(&app.say("cli-said-by"))?;
            let paper = paper.map(|paper| casefile.paper(&paper)).transpose()?.map(|paper| paper.id);
            let source = FactSource { paper, said_by, seen_on: day(seen_on.as_deref())? };
            let source = Some(source).filter(|source| *source != FactSource::default());
            let certainty = certainty.as_deref().map(code);
            let name = casefile.back_fact(&name, source, certainty, &book, app.moment.now)?;
            app.answer(&json!({ "name": name }), &Message::new("cli-fact-set").with("fact", name.as_str()))
        }
        args::Fact::Unset { name } => {
            let name = casefile.unset_fact(&name, &book)?;
            app.answer(&json!({ "name": name }), &Message::new("cli-fact-unset").with("fact", name.as_str()))
        }
        args::Fact::List => list(app, &casefile, &book),
    }
}

fn list(app: &App, casefile: &Casefile, book: &Rulebook) -> Result<(), CliError> {
    let facts = casefile.facts();
    if app.json {
        let facts = facts.iter().map(|fact| {
            json!({ "name": fact.body.name, "value": fact.body.value,
            "sources": fact.body.sources, "certainty": fact.body.certainty })
        });
        let open = casefile.questions(book, app.moment.today);
        let open =
            open.iter().map(|open| json!({ "name": open.name, "question": app.text(&open.message()) }));
        return app.print(&json!({ "facts": facts.collect::<Vec<_>>(), "open": open.collect::<Vec<_>>() }));
    }
    app.screen.heading(&app.say("cli-facts-told"));
    told(app, casefile, book);
    app.screen.heading(&app.say("cli-facts-open"));
    for open in casefile.questions(book, app.moment.today) {
        app.screen.line(2, &app.screen.tone(Tone::Quiet, &open.name));
        app.screen.sentence(4, &app.text(&open.message()));
    }
    Ok(())
}

/// The facts that were told, each with its question.
pub(super) fn told(app: &App, casefile: &Casefile, book: &Rulebook) {
    let facts = casefile.facts();
    if facts.is_empty() {
        app.screen.sentence(2, &app.say("cli-facts-none"));
    }
    for fact in facts {
        let value = match book.read_fact(&fact.body.name, &fact.body.value) {
            Ok(FactValue::Date(day)) => app.words.date(day),
            Ok(FactValue::Bool(true)) => app.say("fact-yes"),
            Ok(FactValue::Bool(false)) => app.say("fact-no"),
            Ok(FactValue::Intervals(intervals)) => {
                let words = |interval: &Interval| {
                    app.text(
                        &Message::new("fact-interval").with("from", interval.from).with("to", interval.to),
                    )
                };
                intervals.iter().map(words).collect::<Vec<_>>().join(", ")
            }
            _ => fact.body.value.clone(),
        };
        app.screen.line(
            2,
            &format!(
                "{}   {}",
                app.screen.tone(Tone::Strong, &value),
                app.screen.tone(Tone::Quiet, &fact.body.name)
            ),
        );
        if let Some(question) = app.words.try_say(&Message::new(fact.body.name.replacen('.', "-fact-", 1))) {
            app.screen.sentence(4, &question.text);
        }
    }
}
