//! `faro plan`: the reminders that a phone would hold, so that somebody can look at them without one.

use chrono::DateTime;
use faro_core::l10n::Message;
use faro_core::reminders::{Notification, Plan, Quiet, Settings, plan};

use crate::app::App;
use crate::error::CliError;
use crate::fields::window;

pub(super) fn run(full: bool, quiet: Option<&str>, app: &App) -> Result<(), CliError> {
    let quiet = quiet.map_or(Ok(Settings::default().quiet), hours)?;
    let (opened, book) = (app.unlock()?, app.book()?);
    let coming = app.outlook(&opened.case(), &book).coming();
    let settings = Settings { quiet, discreet: !full };
    let plan = plan(&app.moment.now, app.moment.zone, &coming, &settings, &app.words);
    if app.json {
        return app.print(&plan);
    }
    app.screen.heading(&app.text(&Message::new("cli-plan").with("zone", plan.zone.as_str())));
    show(app, &plan, usize::MAX);
    if !full {
        app.screen.sentence(2, &app.say("cli-plan-discreet"));
    }
    if plan.unplanned > 0 {
        app.screen.sentence(2, &app.text(&Message::new("cli-unplanned").with("count", plan.unplanned)));
    }
    Ok(())
}

/// The first notifications of a plan, as a lock screen will show them, with what each is about, which it will not show.
pub(super) fn show(app: &App, plan: &Plan, most: usize) {
    if plan.notifications.is_empty() {
        app.screen.sentence(2, &app.nothing("cli-plan-none"));
    }
    let row = |notification: &Notification| {
        let at = DateTime::parse_from_rfc3339(&notification.at).ok()?;
        let about: Vec<String> = notification.about.iter().map(|title| app.text(title)).collect();
        Some(vec![app.words.date_time(at.naive_local()), notification.text.clone(), about.join(" · ")])
    };
    let rows: Vec<_> = plan.notifications.iter().take(most).filter_map(row).collect();
    app.screen.table(2, &rows);
    app.screen.blank();
}

/// `21:00-07:00`, or `none`.
fn hours(text: &str) -> Result<Option<Quiet>, CliError> {
    if text == "none" {
        return Ok(None);
    }
    match window(text)? {
        (from, Some(until)) => Ok(Some(Quiet { from, until })),
        (_, None) => Err(CliError::Said(Message::new("error-hours"))),
    }
}
