//! `faro ask`: the interview on a terminal. Which question comes next is decided in the core.

use std::collections::BTreeSet;

use faro_core::casefile::Casefile;
use faro_core::deadlines::{FactType, Rulebook};
use faro_core::l10n::Message;
use faro_core::outlook::Question;
use serde_json::json;

use super::due;
use crate::app::App;
use crate::error::CliError;
use crate::input;
use crate::screen::Tone;

/// Asks one question after the other, the most urgent first; an empty answer skips it.
pub(super) fn run(app: &App) -> Result<(), CliError> {
    let opened = app.unlock()?;
    let book = app.book()?;
    let mut casefile = opened.case();
    if app.json {
        let questions = app.outlook(&casefile, &book).questions();
        return app.print(&questions.iter().map(|question| whole(app, question)).collect::<Vec<_>>());
    }
    app.screen.sentence(0, &app.say("cli-ask"));
    let mut passed = BTreeSet::new();
    while let Some(question) = next(app, &casefile, &book, &passed) {
        // An answer changes what is asked next, so only one question is taken at a time.
        let hint = app.text(&how(&question));
        let Some(answer) = input::answer(&format!("{hint}:"))? else { break };
        let Question { name, person, kind, .. } = question;
        passed.insert((name.clone(), person));
        if answer.is_empty() {
            continue;
        }
        let is_none = kind != FactType::Bool && app.words.yes_or_no(&answer) == Some(false);
        let told = if is_none {
            casefile.set_none(&name, person, &book, app.moment.now).map(drop).map_err(CliError::from)
        } else {
            let answer = if kind.holds_days() { app.meant(answer) } else { Ok(answer) };
            answer.and_then(|answer| {
                Ok(casefile.set_fact(&name, person, &answer, &book, &app.words, app.moment.now).map(drop)?)
            })
        };
        if let Err(error) = told {
            app.screen.toned(2, Tone::Urgent, &app.text(&error.message()));
            for choice in error.choices() {
                app.screen.line(4, &format!("{}   {}", choice.id, app.text(&choice.title)));
            }
            passed.remove(&(name, person));
        }
    }
    due::list(app, &app.outlook(&casefile, &book));
    Ok(())
}

type Asked = (String, Option<faro_core::vault::RecordId>);

/// Shows the next question that was not passed over.
fn next(app: &App, casefile: &Casefile, book: &Rulebook, passed: &BTreeSet<Asked>) -> Option<Question> {
    let questions = app.outlook(casefile, book).questions();
    let new = |question: &Question| !passed.contains(&(question.name.clone(), question.person));
    let question = questions.into_iter().find(new)?;
    app.screen.blank();
    app.screen.toned(0, Tone::Strong, &app.text(&question.question));
    Some(question)
}

/// How it is answered here.
fn how(question: &Question) -> Message {
    if question.is_hearing { Message::new("ask-hearing") } else { question.kind.hint() }
}

fn whole(app: &App, question: &Question) -> serde_json::Value {
    json!({
        "name": question.name,
        "person": question.person,
        "type": question.kind.as_str(),
        "question": app.text(&question.question),
        "how": app.text(&how(question)),
        "rules": question.rules,
    })
}
