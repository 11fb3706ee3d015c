//! Several things at once in a person's own words: asked one by one on a terminal, or read as lines `name: value`.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal};

use chrono::{NaiveDate, NaiveTime};
use faro_core::deadlines::{parse_date, parse_time};
use faro_core::digits::typed;
use faro_core::l10n::Message;
use faro_core::prooflog::Happened;

use crate::app::App;
use crate::error::CliError;
use crate::input;

/// A thing that can be told: its name in a file, its label on a terminal, and what it is now.
pub(crate) struct Field<'a> {
    pub(crate) name: &'static str,
    pub(crate) label: &'static str,
    pub(crate) now: &'a str,
}

/// What was told, by name; what was not told is as it was. On a terminal Enter keeps, and `-` empties.
pub(crate) fn ask(fields: &[Field<'_>], app: &App) -> Result<BTreeMap<&'static str, String>, CliError> {
    let mut told: BTreeMap<_, _> = fields.iter().map(|field| (field.name, field.now.to_owned())).collect();
    if io::stdin().is_terminal() {
        for field in fields {
            let now = if field.now.is_empty() { String::new() } else { format!(" [{}]", field.now) };
            let answer = input::line(&format!("{}{now}:", app.say(field.label)))?;
            match answer.as_str() {
                "" => {}
                "-" => drop(told.insert(field.name, String::new())),
                _ => drop(told.insert(field.name, answer)),
            }
        }
        return Ok(told);
    }
    let text = input::piped(app.holder.is_some())?;
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let field = fields.iter().find(|field| field.name == name.trim());
        let Some(field) = field else {
            let known = fields.iter().map(|field| field.name).collect::<Vec<_>>().join(", ");
            return Err(CliError::Said(Message::new("error-fields").with("known", known)));
        };
        told.insert(field.name, value.trim().to_owned());
    }
    Ok(told)
}

/// One of the told things; empty if it is none of them.
pub(crate) fn take(told: &mut BTreeMap<&'static str, String>, name: &str) -> String {
    told.remove(name).unwrap_or_default()
}

/// Several things in one line, with semicolons between.
pub(crate) fn list(text: &str) -> Vec<String> {
    text.split(';').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// A day that may be left out.
pub(crate) fn day(text: Option<String>, app: &App) -> Result<Option<NaiveDate>, CliError> {
    text.map(|text| Ok(parse_date(&app.meant(text)?)?)).transpose()
}

/// When something happened, as the proof log writes it: a day, or RFC 3339.
pub(crate) fn happened(text: &str) -> Result<String, CliError> {
    let happened = Happened::parse(text).map(|happened| happened.to_string());
    happened.ok_or_else(|| CliError::Said(Message::new("error-on")))
}

/// `09:00`, or a window `09:00-11:00`.
pub(crate) fn window(text: &str) -> Result<(NaiveTime, Option<NaiveTime>), CliError> {
    let time = |text: &str| parse_time(text).map_err(|_| CliError::Said(Message::new("error-hours")));
    let text = typed(text);
    match text.split_once('-') {
        Some((from, until)) => Ok((time(from)?, Some(time(until)?))),
        None => Ok((time(&text)?, None)),
    }
}
