//! Pages for print.

use faro_core::l10n::{Message, SecondCalendar, Words};
use faro_core::sheets::{self, Readers, html};
use serde_json::json;

use super::new_file::write;
use crate::app::App;
use crate::args;
use crate::error::CliError;

pub(super) fn run(sheet: &args::Sheet, app: &App) -> Result<(), CliError> {
    let second = sheet.second.as_deref().unwrap_or_else(|| sheets::second(&app.words));
    // A page is drawn with the marks that a terminal would show.
    let words = |tag: &str| Ok::<_, CliError>(Words::load(&app.files, tag)?);
    let calendar = app.words.calendar().map_or(SecondCalendar::NONE, SecondCalendar::as_str);
    let first = words(app.words.tag())?.with_calendar(Some(calendar));
    let second = words(second)?;
    let (opened, book, readers) = (app.unlock()?, app.book()?, Readers::new(&first, Some(&second)));
    let made = sheets::sheet(sheet.kind, &mut opened.case(), &app.files, &book, app.moment.local(), readers)?;
    write(&sheet.output, html(&made, sheet.size).as_bytes())?;
    let file = sheet.output.display().to_string();
    let said = Message::new("cli-sheet-written").with("file", file.as_str());
    app.answer(&json!({ "sheet": sheet.kind, "size": sheet.size, "file": file }), &said)
}
