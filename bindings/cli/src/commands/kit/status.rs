//! How far each language is.

use faro_core::kit::{Count, Coverage, coverage};
use faro_core::l10n::Message;
use serde_json::{Value, json};

use super::sheets::critical;
use super::{project, translated};
use crate::app::App;
use crate::error::CliError;
use crate::screen::Tone;

/// Signs of a whole bar.
const LONG: usize = 20;

/// Names of critical messages that are listed.
const LISTED: usize = 12;

pub(super) fn run(tags: &[String], source: Option<&str>, app: &App) -> Result<(), CliError> {
    let project = project(source, app)?;
    let chosen = tags.iter().map(|tag| translated(&project, tag)).collect::<Result<Vec<_>, _>>()?;
    let all = || project.tags().into_iter().filter(|tag| *tag != project.source).collect();
    let is_chosen = !chosen.is_empty();
    let critical = critical(&project)?;
    let tags: Vec<&str> = if is_chosen { chosen } else { all() };
    let languages = coverage(&project, &tags, &critical);
    if app.json {
        let languages: Vec<Value> = languages.iter().map(|language| whole(language, is_chosen)).collect();
        let folder = app.locales.as_ref().map(|_| &project.folder);
        return app.print(&json!({ "folder": folder, "source": project.source, "languages": languages }));
    }
    for language in &languages {
        print(language, is_chosen, app);
    }
    Ok(())
}

fn print(language: &Coverage, is_chosen: bool, app: &App) {
    app.screen.heading(&language.tag);
    let mut rows = vec![row(&app.say("kit-all"), &language.all)];
    if language.critical.messages > 0 {
        rows.push(row(&app.say("kit-critical"), &language.critical));
    }
    if is_chosen {
        rows.extend(language.files.iter().map(|(path, count)| row(path, count)));
    }
    app.screen.table(0, &rows);
    let all = &language.all;
    let states = Message::new("kit-states")
        .with("reviewed", all.reviewed)
        .with("draft", all.draft)
        .with("machine", all.machine)
        .with("unknown", all.unknown);
    app.screen.sentence(0, &app.text(&states));
    for (count, id) in [(all.stale, "kit-stale"), (language.left_over, "kit-left-over")] {
        if count > 0 {
            app.screen.sentence(0, &app.text(&Message::new(id).with("count", count)));
        }
    }
    if !language.critical.is_whole() {
        app.screen.toned(0, Tone::Urgent, &app.say("kit-preview"));
    }
    if is_chosen && !language.lacking.is_empty() {
        let mut names: Vec<&str> = language.lacking.iter().take(LISTED).map(String::as_str).collect();
        names.extend((language.lacking.len() > LISTED).then_some("…"));
        let lacking = Message::new("kit-lacking").with("names", names.join(", "));
        app.screen.sentence(0, &app.text(&lacking));
    }
}

fn row(name: &str, count: &Count) -> Vec<String> {
    let percent = count.percent();
    let full = percent * LONG / 100;
    let bar = "█".repeat(full) + &"░".repeat(LONG - full);
    vec![
        name.to_owned(),
        bar,
        format!("{percent:>3} %"),
        format!("{} / {}", count.translated - count.stale, count.messages),
    ]
}

fn whole(language: &Coverage, is_chosen: bool) -> Value {
    // Asked for by name, a language says it of each file, too.
    let files = language.files.iter().filter(|_| is_chosen);
    let files: Vec<Value> =
        files.map(|(path, count)| json!({ "path": path, "count": counted(count) })).collect();
    json!({
        "tag": language.tag, "all": counted(&language.all), "critical": counted(&language.critical),
        "left_over": language.left_over, "preview": !language.critical.is_whole(), "lacking": language.lacking,
        "files": files,
    })
}

fn counted(count: &Count) -> Value {
    json!({
        "messages": count.messages, "translated": count.translated, "stale": count.stale, "percent": count.percent(),
        "machine": count.machine, "draft": count.draft, "reviewed": count.reviewed, "unknown": count.unknown,
    })
}
