//! `faro locale list`: also of a translator's own folder, to see a language before it is in any release.

use faro_core::l10n::{Message, Offer};
use serde_json::json;

use crate::app::App;
use crate::error::CliError;
use crate::screen::Tone;

/// Every language by its own name, with what must be said of it.
pub(super) fn list(app: &App) -> Result<(), CliError> {
    let files = match &app.locales {
        Some(folder) => &app.files.with_folder("locales", folder)?,
        None => &app.files,
    };
    let offers = Offer::all(files)?;
    if app.json {
        let line = |Offer { language, preview, .. }: &Offer| {
            json!({
                "tag": language.tag, "name": language.name, "english": language.english,
                "direction": language.direction.as_str(), "machine_made": language.is_machine_made(),
                "preview": preview.as_ref().map(|note| &note.text),
            })
        };
        return app.print(&offers.iter().map(line).collect::<Vec<_>>());
    }
    for Offer { language, preview, .. } in offers {
        let name = app.screen.tone(Tone::Strong, &language.name);
        app.screen.line(0, &format!("{:<6}   {name}", language.tag));
        if let Some(note) = &preview {
            app.screen.toned(9, Tone::Quiet, &app.said(note));
        }
        if language.is_machine_made() {
            app.screen.toned(9, Tone::Quiet, &app.text(&Message::new("translation-machine")));
        }
    }
    Ok(())
}
