use chrono::NaiveDate;
use faro_core::deadlines::{At, Outcome, Rule, Version};
use faro_core::l10n::Message;

use crate::app::App;
use crate::screen::Tone;

/// A computed date: what the rule says, the steps, both dates, where it comes from.
pub(super) fn explain(app: &App, outcome: &Outcome<'_>) {
    let rule = outcome.rule;
    app.screen.heading(&app.text(&rule.message()));
    app.screen.sentence(2, &app.text(&rule.message().attribute("plain")));
    app.screen.blank();
    if !outcome.missing.is_empty() {
        app.screen.sentence(2, &app.say("cli-missing"));
        for name in &outcome.missing {
            let question = Message::new(format!("{}-fact-{name}", rule.jurisdiction()));
            app.screen.item(4, "-", &format!("{} ({name})", app.text(&question)));
        }
        app.screen.blank();
    }
    for (index, step) in outcome.steps.iter().enumerate() {
        app.screen.item(2, &format!("{}.", index + 1), &app.text(&step.message));
    }
    if let Some(note) = &outcome.note {
        app.screen.sentence(2, &app.text(note));
    }
    let row = |label: &str, at: At| {
        let when = at.wall().map_or_else(|| app.words.date(at.day()), |at| app.words.date_time(at));
        vec![app.say(label), when, distance(app, at.day())]
    };
    let answer = [
        ("due-not-before", outcome.opens.map(At::Day)),
        ("due-act-by", outcome.instant.or(outcome.safe.map(At::Day))),
        ("due-last-day", outcome.instant.or(outcome.legal_last.map(At::Day))),
        ("due-on", outcome.at),
        ("due-expected", outcome.expected.map(At::Day)),
    ];
    let next = outcome.next.iter().map(|at| ("due-on", *at));
    let known = answer.into_iter().filter_map(|(label, at)| Some((label, at?))).chain(next);
    let rows: Vec<_> = known.map(|(label, at)| row(label, at)).collect();
    if !rows.is_empty() {
        app.screen.blank();
        app.screen.table(2, &rows);
    }
    for other in &outcome.alternatives {
        let text =
            Message::new("rule-other").with("date", other.date).with("means", other.means.clone());
        app.screen.sentence(2, &app.text(&text));
    }
    if outcome.past {
        let over = outcome.legal_last.is_some_and(|last| last < app.moment.today);
        let message = if over { rule.message().attribute("missed") } else { Message::new("deadlines-late") };
        app.screen.toned(2, Tone::Urgent, &app.text(&message));
    }
    app.screen.blank();
    origin(app, rule, outcome.version);
}

/// Where a version of a rule was read, when, and how well it is known.
pub(super) fn origin(app: &App, rule: &Rule, version: &Version) {
    let citation = version.citation.join("; ");
    app.screen.toned(
        2,
        Tone::Quiet,
        &format!("{} · {} · {citation}", rule.id, app.text(&version.status.message())),
    );
    if let Some(source) = &version.source {
        app.screen.line(2, &app.screen.tone(Tone::Quiet, source));
    }
    let known = Message::new("rule-confidence")
        .with("period", version.confidence.period.message())
        .with("counting", version.confidence.counting.message())
        .with("date", version.checked_on);
    app.screen.toned(2, Tone::Quiet, &app.text(&known));
    app.caution(&app.say("deadlines-check"));
}

/// "in 5 days", "yesterday".
pub(super) fn distance(app: &App, day: NaiveDate) -> String {
    let days = (day - app.moment.today).num_days();
    let id = if days < 0 { "days-over" } else { "days-left" };
    app.text(&Message::new(id).with("days", days.abs()))
}
