//! What a careful editor finds in the directory of a pack.

use chrono::NaiveDate;
use fluent_syntax::ast::Entry;

use super::claim::{figure, promise};
use super::directory::line_of;
use super::library::FactList;
use super::service::is_old;
use super::service_info::{Fault, ServiceList};
use crate::l10n::{Finding, Ltr, Message, Severity, resource};
use crate::packs::{Contents, Pack, PackError};

const LIST: &str = "directory.toml";

/// Looks at every service: its fields, its days, and its words in each language of the pack.
///
/// # Errors
/// [`PackError`] where the list is no list.
pub(super) fn lint(
    contents: &Contents,
    pack: &Pack<'_>,
    today: NaiveDate,
) -> Result<Vec<Finding>, PackError> {
    let ServiceList { services } = pack.file(LIST)?;
    // What is wrong with the facts is said of their own file.
    let FactList { facts } = pack.file("facts.toml").unwrap_or_default();
    let text = contents.get(LIST).unwrap_or_default();
    let ids: Vec<&str> = services.iter().map(|service| service.id.as_str()).collect();
    let mut findings = Vec::new();
    for (at, service) in services.iter().enumerate() {
        let mut add = |code, message| {
            findings.push(Finding::new(LIST, (line_of(text, at), 1), Severity::Error, code, message));
        };
        for fault in service.faults(ids.get(..at).unwrap_or_default(), &facts) {
            add("K013", fault.message());
        }
        let days = service.vetted.iter().map(|vetted| vetted.on).chain([service.checked_on]);
        for day in days.filter(|day| *day > today) {
            add("K001", Message::new("lint-future").with("date", day));
        }
        if is_old(service.checked_on, today) {
            add("K002", Message::new("lint-fact-old").with("date", service.checked_on));
        }
        let message = service.message(&pack.info.id);
        for tag in &contents.info.languages {
            let path = format!("words/{tag}/directory.ftl");
            let words = contents.get(&path).unwrap_or_default();
            if !is_said(words, message.id()) {
                let lacking = Fault::Words.message().with("name", Ltr::new(message.id()));
                findings.push(Finding::new(&path, (1, 1), Severity::Error, "K005", lacking));
            }
        }
    }
    for (path, words) in contents.texts().filter(|(path, _)| path.ends_with("/directory.ftl")) {
        let lines = (1..).zip(words.lines()).filter(|(_, line)| !line.starts_with('#'));
        for (number, line) in lines {
            let mut add = |code, message| {
                findings.push(Finding::new(path, (number, 1), Severity::Error, code, message));
            };
            if let Some(figure) = figure(line) {
                add("K008", Message::new("lint-service-figure").with("text", Ltr::new(figure)));
            }
            if let Some(promise) = promise(line) {
                add("K009", Message::new("lint-promise").with("text", Ltr::new(promise)));
            }
        }
    }
    Ok(findings)
}

/// Whether the words hold what a service is called and what it does.
fn is_said(words: &str, id: &str) -> bool {
    resource(words).entries().any(|entry| match entry {
        Entry::Message(message) if message.id.name == id => {
            message.value.is_some() && message.attributes.iter().any(|part| part.id.name == "about")
        }
        _ => false,
    })
}
