//! `dates.csv`: what is due, for a spreadsheet.

use serde::Serialize;
use serde_json::Value;

use super::csv::csv;
use crate::casefile::{Entry, Person, Relation};
use crate::deadlines::Answer;
use crate::l10n::Words;
use crate::outlook::{Item, Outlook};
use crate::vault::RecordId;

/// What stands above the columns.
pub(crate) const HEAD: [&str; 10] =
    ["what", "person", "act_by", "last_day", "at", "zone", "rule", "citation", "confidence", "source"];

/// What is due in the outlook, as a table with dates as ISO 8601 writes them.
pub(super) fn dates_csv(
    outlook: &Outlook<'_>,
    items: &[Item],
    people: &[Entry<Person>],
    words: &Words,
) -> String {
    let rows = items.iter().map(|item| date_row(outlook, item, people, words));
    csv(&[HEAD.map(str::to_owned).to_vec()].into_iter().chain(rows).collect::<Vec<_>>())
}

/// The row of one item.
pub(crate) fn date_row(
    outlook: &Outlook<'_>,
    item: &Item,
    people: &[Entry<Person>],
    words: &Words,
) -> Vec<String> {
    let law = outlook.rule(&item.id).ok().map(|page| Answer::new(&page.outcome, words));
    let law = |field: fn(&Answer) -> String| law.as_ref().map(field).unwrap_or_default();
    vec![
        words.text(&item.title),
        name(people, item.person),
        written(&item.act_by),
        written(&item.last_day),
        written(&item.at),
        written(&item.zone),
        item.rule.clone().unwrap_or_default(),
        law(|answer| answer.citation.join("; ")),
        law(|answer| {
            format!("{}/{}", written(&answer.confidence.period), written(&answer.confidence.counting))
        }),
        law(|answer| answer.source.clone().unwrap_or_default()),
    ]
}

/// What somebody is called; none is the holder.
fn name(people: &[Entry<Person>], id: Option<RecordId>) -> String {
    let is_meant = |person: &&Entry<Person>| match id {
        Some(id) => person.id == id,
        None => person.body.relation == Relation::Myself,
    };
    people.iter().find(is_meant).map(|person| person.body.name.clone()).unwrap_or_default()
}

/// As programs write it; nothing where there is none.
fn written(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(text)) => text,
        _ => String::new(),
    }
}
