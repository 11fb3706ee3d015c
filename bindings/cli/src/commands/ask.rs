use std::collections::BTreeSet;

use faro_core::casefile::{Casefile, Question};
use faro_core::deadlines::{FactType, Rulebook};
use serde_json::json;

use super::due;
use crate::app::App;
use crate::error::CliError;
use crate::input;
use crate::screen::Tone;

/// Asks one question after the other, the most urgent first; an empty answer skips it.
pub(super) fn run(app: &App) -> Result<(), CliError> {
    let book = app.book()?;
    let opened = app.unlock()?;
    let mut casefile = opened.case();
    if app.json {
        let questions = casefile.questions(&book, app.moment.today);
        return app.print(&questions.iter().map(|question| whole(app, question)).collect::<Vec<_>>());
    }
    app.screen.sentence(0, &app.say("cli-ask"));
    let mut passed = BTreeSet::new();
    while let Some((name, kind)) = next(app, &casefile, &book, &passed) {
        // An answer changes what is asked next, so only one question is taken at a time.
        let Some(answer) = input::answer(&format!("{}:", app.text(&kind.hint())))? else { break };
        passed.insert(name.clone());
        if answer.is_empty() {
            continue;
        }
        let value = if kind == FactType::Bool { yes_or_no(app, &answer) } else { answer };
        if let Err(error) = casefile.set_fact(&name, &value, &book, app.moment.now) {
            app.screen.toned(2, Tone::Urgent, &app.text(&error.message()));
            passed.remove(&name);
        }
    }
    due::list(app, &casefile.due(&book, app.moment.today));
    Ok(())
}

/// Shows the next question that was not passed over, and says how it is answered.
fn next(
    app: &App,
    casefile: &Casefile,
    book: &Rulebook,
    passed: &BTreeSet<String>,
) -> Option<(String, FactType)> {
    let questions = casefile.questions(book, app.moment.today);
    let question = questions.iter().find(|question| !passed.contains(&question.name))?;
    app.screen.blank();
    app.screen.toned(0, Tone::Strong, &app.text(&question.message()));
    Some((question.name.clone(), book.fact_type(&question.name).unwrap_or(question.fact.kind)))
}

/// The reader's own words for yes and no are understood; anything else goes on as it is, and is refused there.
fn yes_or_no(app: &App, answer: &str) -> String {
    let is = |id: &str| {
        let word = app.say(id).to_lowercase();
        word == answer.to_lowercase() || word.chars().next().map(String::from) == Some(answer.to_lowercase())
    };
    match (is("fact-yes"), is("fact-no")) {
        (true, _) => "true".to_owned(),
        (_, true) => "false".to_owned(),
        _ => answer.to_owned(),
    }
}

fn whole(app: &App, question: &Question<'_>) -> serde_json::Value {
    json!({
        "name": question.name,
        "type": question.fact.kind.as_str(),
        "question": app.text(&question.message()),
        "how": app.text(&question.fact.kind.hint()),
        "rules": question.rules.iter().map(|rule| &rule.id).collect::<Vec<_>>(),
    })
}
