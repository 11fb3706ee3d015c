use faro_core::guidance;
use faro_core::l10n::{self, Manifest, Message};

use super::{findings, languages};
use crate::app::App;
use crate::args;
use crate::error::CliError;

pub(super) fn run(command: args::Locale, app: &App) -> Result<(), CliError> {
    match command {
        args::Locale::List => languages::list(app),
        args::Locale::Check { tag } => check(tag, app),
    }
}

fn check(tag: Option<String>, app: &App) -> Result<(), CliError> {
    let manifest = Manifest::load(&app.files)?;
    let tags: Vec<String> = match tag {
        Some(tag) => vec![tag],
        None => manifest.languages.iter().map(|language| language.tag.clone()).collect(),
    };
    let mut findings = Vec::new();
    for tag in &tags {
        findings.extend(l10n::check(&app.files, &manifest, tag));
        findings.extend(guidance::check(&app.files, tag)?);
    }
    findings::report(app, &findings, &Message::new("cli-locale-good").with("languages", tags.join(", ")))
}
