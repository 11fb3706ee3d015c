//! `faro person`: who is in the case; who leaves takes all that is theirs along, so it is asked about first.

use faro_core::casefile::{Casefile, Entry, Number, Person, Relation};
use faro_core::l10n::Message;
use serde_json::Value;

use super::record::{done, joined, short, whole};
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::fields::{Field, ask, list, take};
use crate::screen::Tone;

pub(super) fn run(command: args::Person, app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    match command {
        args::Person::Add { relation } => {
            let person = told(Person::default(), relation, app)?;
            done(app, "cli-kept", &casefile.keep(&person)?.to_string())
        }
        args::Person::Edit { id, relation } => {
            let person = told(casefile.entry::<Person>(&id)?.body, relation, app)?;
            done(app, "cli-changed", &casefile.edit(&id, &person, app.moment.now)?.to_string())
        }
        args::Person::Leave { id, yes } => {
            let person = casefile.entry::<Person>(&id)?.body;
            app.confirm(yes, Message::new("cli-leave-ask").with("name", person.name))?;
            let id = casefile.leave(&id, app.moment.local())?;
            done(app, "cli-left", &id.to_string())
        }
        args::Person::List if app.json => {
            app.print(&casefile.people().iter().map(|person| whole(person, [])).collect::<Vec<_>>())
        }
        args::Person::List => {
            show(app, &casefile);
            Ok(())
        }
        args::Person::Show { id } => {
            let person = casefile.entry::<Person>(&id)?;
            let history = casefile.history(person.id);
            if app.json {
                let history = history.into_iter().map(|change| Value::Object(change.was)).collect();
                return app.print(&whole(&person, [("history", history)]));
            }
            line(app, &person);
            let count = Message::new("cli-changes").with("count", history.len());
            app.screen.toned(4, Tone::Quiet, &app.text(&count));
            Ok(())
        }
    }
}

fn told(mut person: Person, relation: Option<Relation>, app: &App) -> Result<Person, CliError> {
    let numbers = person.numbers.iter().map(|number| format!("{} = {}", number.kind, number.value));
    let numbers = numbers.collect::<Vec<_>>().join("; ");
    let field = |name, label, now| Field { name, label, now };
    let mut told = ask(
        &[
            field("name", "field-name", &person.name),
            field("spelling", "field-spelling", &person.spelling),
            field("born", "field-born", person.born.as_deref().unwrap_or_default()),
            field("language", "field-language", &person.language),
            field("dialect", "sheets-interpreter-dialect", &person.dialect),
            field("town", "sheets-interpreter-town", &person.town),
            field("numbers", "field-numbers", &numbers),
        ],
        app,
    )?;
    person.name = take(&mut told, "name");
    person.spelling = take(&mut told, "spelling");
    person.language = take(&mut told, "language");
    person.dialect = take(&mut told, "dialect");
    person.town = take(&mut told, "town");
    person.born = Some(take(&mut told, "born"));
    let number = |text: String| {
        let (kind, value) = text.split_once('=').unwrap_or(("", &text));
        Number { kind: kind.trim().to_owned(), value: value.trim().to_owned() }
    };
    person.numbers = list(&take(&mut told, "numbers")).into_iter().map(number).collect();
    person.relation = relation.unwrap_or(person.relation);
    Ok(person.tidy()?)
}

/// The people, in words.
pub(super) fn show(app: &App, casefile: &Casefile) {
    let people = casefile.people();
    if people.is_empty() {
        app.screen.sentence(2, &app.nothing("cli-person-none"));
    }
    people.iter().for_each(|person| line(app, person));
}

fn line(app: &App, person: &Entry<Person>) {
    let Person { name, spelling, relation, numbers, language, dialect, town, born } = &person.body;
    let title = app.screen.tone(Tone::Strong, name);
    app.screen.line(2, &format!("{title}   {}", app.text(&relation.message())));
    if !spelling.is_empty() {
        app.screen.line(4, &app.text(&Message::new("cli-spelling").with("spelling", spelling.as_str())));
    }
    for number in numbers {
        app.screen.line(4, format!("{} {}", number.kind, number.value).trim());
    }
    let id = person.id.to_string();
    let parts = [born.as_deref().unwrap_or_default(), language, dialect, town, short(&id)];
    app.screen.toned(4, Tone::Quiet, &joined(&parts));
}
