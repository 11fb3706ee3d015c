//! Words for the judge and the officer.

use faro_core::l10n::{Localized, plain};
use faro_core::phrases::{Known, Listener, Phrase, Phrases};
use serde_json::{Value, json};

use crate::app::App;
use crate::error::CliError;
use crate::screen::Tone;

/// All of them, or what fits an item; only what asks for an item, or has a vault open already, fills in what the case knows.
pub(super) fn run(item: Option<&str>, to: Option<Listener>, app: &App) -> Result<(), CliError> {
    let load = |known: &Known| Phrases::load(&app.files, &app.words, known);
    if item.is_none() && app.opened().is_none() {
        return show(&load(&Known::default())?.to(to), app);
    }
    let (opened, book) = (app.unlock()?, app.book()?);
    let case = opened.case();
    let phrases = load(&Known::of(&case, &app.files))?;
    let Some(item) = item else { return show(&phrases.to(to), app) };
    let outlook = app.outlook(&case, &book);
    let fits = phrases.at(&outlook.page(item)?);
    show(&fits.into_iter().filter(|phrase| phrase.is_for(to)).collect::<Vec<_>>(), app)
}

fn show(phrases: &[&Phrase], app: &App) -> Result<(), CliError> {
    if app.json {
        return app.print(&phrases.iter().map(|phrase| whole(phrase)).collect::<Vec<_>>());
    }
    if phrases.is_empty() {
        app.screen.sentence(0, &app.say("cli-phrases-none"));
    }
    for phrase in phrases {
        app.screen.line(2, &app.screen.tone(Tone::Strong, &app.said(&bare(&phrase.said))));
        phrase.meaning.iter().for_each(|meaning| app.screen.sentence(4, &app.said(&bare(meaning))));
        phrase.sound.iter().for_each(|sound| app.screen.toned(4, Tone::Good, &app.said(&bare(sound))));
        if let Some(right) = &phrase.right {
            app.screen.toned(4, Tone::Quiet, &right.citation.join(", "));
            app.screen.toned(4, Tone::Quiet, &app.text(&right.known()));
        }
        app.screen.blank();
    }
    app.caution(&app.say("phrases-check"));
    Ok(())
}

fn whole(phrase: &Phrase) -> Value {
    let said = |text: &Option<Localized>| {
        text.as_ref().map(|text| json!({ "text": plain(&text.text), "tag": text.tag }))
    };
    json!({
        "id": phrase.id, "to": phrase.to, "said": plain(&phrase.said.text), "fell_back": phrase.said.fell_back,
        "meaning": said(&phrase.meaning), "sound": said(&phrase.sound),
        "citation": phrase.right.as_ref().map(|right| &right.citation),
        "source": phrase.right.as_ref().map(|right| &right.source),
        "checked_on": phrase.right.as_ref().map(|right| right.checked_on),
        "confidence": phrase.right.as_ref().map(|right| right.confidence),
    })
}

fn bare(text: &Localized) -> Localized {
    Localized { text: plain(&text.text), ..text.clone() }
}
