//! What a pack file is: whether it holds, and who signed what.

use std::path::Path;

use faro_core::guidance::Library;
use faro_core::l10n::{Message, Words};
use faro_core::packs::{
    ABOUT, Pack, PackRefusal, Seen, Standing, TITLE, Verified, check_digits, digits_message,
    verify as verified,
};
use faro_core::shelf::Looked;
use serde_json::{Value, json};

use super::files::{self, refused};
use crate::app::App;
use crate::error::CliError;
use crate::screen::Tone;

/// A file as somebody sees it who knows nobody.
pub(super) fn checked(bytes: &[u8], publisher: Option<&str>, app: &App) -> Result<Verified, PackRefusal> {
    verified(bytes, &Seen::default(), &app.files, app.moment.today, publisher)
}

fn standing(pack: &Verified, app: &App) -> Standing {
    pack.standing(None, app.moment.today, Pack::built_on(&app.files))
}

pub(super) fn verify(file: &Path, publisher: Option<&str>, app: &App) -> Result<(), CliError> {
    let pack = checked(&files::read(file)?, publisher, app).map_err(refused)?;
    if app.json {
        return app.print(&whole(&pack, &standing(&pack, app), app)?);
    }
    let info = &pack.contents.info;
    let holds = Message::new("cli-pack-holds")
        .with("pack", info.id.as_str())
        .with("version", info.version.to_string());
    app.screen.item(0, "✓", &app.text(&holds));
    digits(&pack, app);
    // Who asked for this publisher knows them.
    match publisher {
        Some(_) => standing(&pack, app).ageing.iter().for_each(|it| warn(&it.message(), app)),
        None => standing(&pack, app).banner().iter().for_each(|it| warn(it, app)),
    }
    Ok(())
}

pub(super) fn inspect(file: &Path, app: &App) -> Result<(), CliError> {
    let pack = checked(&files::read(file)?, None, app).map_err(refused)?;
    let standing = standing(&pack, app);
    if app.json {
        return app.print(&whole(&pack, &standing, app)?);
    }
    show(&pack, &standing, app)
}

/// A pack in words: what it is called, who signed it, how old it is, what it holds.
pub(super) fn show(pack: &Verified, standing: &Standing, app: &App) -> Result<(), CliError> {
    let titles = titles(pack, app)?;
    app.screen.heading(&titles.text(&Message::new(TITLE)));
    standing.banner().iter().for_each(|it| warn(it, app));
    app.screen.sentence(2, &titles.text(&Message::new(ABOUT)));
    app.screen.sentence(2, &app.text(&pack.publisher.says_message()));
    digits(pack, app);
    pack.lines().iter().for_each(|line| app.screen.sentence(2, &app.text(line)));
    for (heading, ids) in [("cli-pack-rules", rules(pack)), ("cli-pack-articles", named(pack, ".md"))] {
        if !ids.is_empty() {
            app.screen.line(2, &app.say(heading));
            ids.iter().for_each(|id| app.screen.line(4, id));
        }
    }
    Ok(())
}

/// The articles of a pack file that nobody vouches for.
pub(crate) fn articles(file: &Path, app: &App) -> Result<Library, CliError> {
    let looked = Looked::at(&files::read(file)?, None, &app.files, app.moment.today).map_err(refused)?;
    looked.articles(&app.files, &app.words).map_err(refused)
}

/// The words in which a pack speaks of itself, in the reader's language or the next best.
fn titles(pack: &Verified, app: &App) -> Result<Words, CliError> {
    Ok(Words::load(&pack.contents.titles(&app.files), app.words.tag())?.without_isolates())
}

fn digits(pack: &Verified, app: &App) {
    app.screen.line(2, &app.text(&digits_message(pack.publisher.id())));
    app.screen.line(2, &app.text(&Message::new("cli-pack-id").with("id", pack.publisher.id())));
}

fn warn(message: &Message, app: &App) {
    app.screen.toned(2, Tone::Urgent, &app.text(message));
}

fn rules(pack: &Verified) -> Vec<String> {
    let names =
        pack.contents.texts().filter_map(|(name, _)| name.strip_prefix("rules/")?.strip_suffix(".toml"));
    names.map(|name| format!("{}.{name}", pack.contents.info.id)).collect()
}

fn named(pack: &Verified, end: &str) -> Vec<String> {
    let names =
        pack.contents.texts().filter_map(|(name, _)| name.strip_prefix("words/en/")?.strip_suffix(end));
    names.map(|name| format!("{}.{name}", pack.contents.info.id)).collect()
}

/// A pack for programs.
pub(super) fn whole(pack: &Verified, standing: &Standing, app: &App) -> Result<Value, CliError> {
    let (info, titles) = (&pack.contents.info, titles(pack, app)?);
    let newest = pack.publisher.newest();
    let catalogue = pack.catalogue.as_ref().map(|(catalogue, _)| {
        json!({ "version": catalogue.version, "issued_on": catalogue.issued_on, "good_until": catalogue.good_until })
    });
    Ok(json!({
        "pack": info.id, "version": info.version, "jurisdiction": info.jurisdiction, "languages": info.languages,
        "title": titles.text(&Message::new(TITLE)), "about": titles.text(&Message::new(ABOUT)),
        "checked_on": info.checked_on, "review_by": info.review_by, "expires_on": info.expires_on,
        "license": info.license,
        "publisher": {
            "id": pack.publisher.id(), "check": check_digits(pack.publisher.id()).to_string(), "name": newest.name,
            "version": newest.version, "contact": newest.contact, "one_person": newest.release.threshold == 1,
        },
        "signers": pack.signers.iter().map(|signer| signer.key.id().to_string()).collect::<Vec<_>>(),
        "catalogue": catalogue,
        "state": standing.code(), "name": standing.name,
        "banner": standing.banner().iter().map(|it| app.text(it)).collect::<Vec<_>>(),
        "rules": rules(pack), "articles": named(pack, ".md"),
    }))
}
