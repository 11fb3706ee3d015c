//! How the answer of a rule is printed, for `faro due` and `faro rule`: dates first, then why, then the sources.

use faro_core::deadlines::{Rule, Version};
use faro_core::l10n::Message;
use faro_core::outlook::{Question, RulePage};

use super::doubts;
use super::lines::{can_mark, days, marked, notes};
use crate::app::App;
use crate::screen::Tone;

/// The page of a rule: its dates, what it says and what to do, the way to its dates, and where all that comes from.
pub(super) fn explain(app: &App, page: &RulePage<'_>) {
    app.screen.heading(&app.text(&page.title));
    days(app, 2, &page.days);
    marked(app, 2, page.marked, &page.id);
    notes(app, 2, &page.notes);
    doubts::show(app, 2, &page.doubts);
    can_mark(app, 2, page.can_mark, "cli-can-mark", &page.id);
    if !page.missing.is_empty() {
        app.screen.sentence(2, &app.say("cli-missing"));
        asked(app, 4, &page.missing);
    }
    says(app, &page.plain, &page.todo, page.missed.as_ref());
    if !page.outcome.steps.is_empty() {
        app.screen.heading(&app.say("shell-due-steps"));
    }
    for (index, step) in page.outcome.steps.iter().enumerate() {
        app.screen.item(2, &format!("{}.", index + 1), &app.text(&step.message));
    }
    if !page.others.is_empty() {
        app.screen.heading(&app.say("shell-due-other"));
    }
    page.others.iter().for_each(|other| app.screen.sentence(2, &app.text(&other.text)));
    if page.missing.is_empty() && !page.questions.is_empty() {
        app.screen.heading(&app.say("shell-due-questions"));
        app.screen.sentence(2, &app.say("cli-asks"));
        asked(app, 4, &page.questions);
    }
    app.screen.heading(&app.say("shell-due-checked"));
    origin(app, page.outcome.rule, page.outcome.version);
}

/// Questions, each with the name by which `fact set` takes the answer.
fn asked(app: &App, indent: usize, questions: &[Question]) {
    for question in questions {
        app.screen.item(indent, "-", &format!("{} ({})", app.text(&question.question), question.name));
    }
}

/// What a rule says, what to do, and what happens if the day is missed.
pub(super) fn says(app: &App, plain: &Message, todo: &Message, missed: Option<&Message>) {
    part(app, "shell-due-rule", plain);
    advice(app, todo, missed);
}

/// What to do, and what happens if the day is missed.
pub(super) fn advice(app: &App, todo: &Message, missed: Option<&Message>) {
    part(app, "shell-due-todo", todo);
    missed.into_iter().for_each(|missed| part(app, "shell-due-missed", missed));
}

fn part(app: &App, heading: &str, text: &Message) {
    app.screen.heading(&app.say(heading));
    app.screen.sentence(2, &app.text(text));
}

/// Where a version of a rule was read, when, and how well it is known.
pub(super) fn origin(app: &App, rule: &Rule, version: &Version) {
    let citation = version.citation.join("; ");
    let status = app.text(&version.status.message());
    app.screen.toned(2, Tone::Quiet, &format!("{} · {status} · {citation}", rule.id));
    if let Some(source) = &version.source {
        app.screen.line(2, &app.screen.tone(Tone::Quiet, source));
    }
    app.screen.toned(2, Tone::Quiet, &app.text(&version.known()));
    app.caution(&app.say("deadlines-check"));
}
