//! `dates.csv`: what is due, for a spreadsheet.

use serde::Serialize;
use serde_json::Value;

use super::csv::csv;
use crate::casefile::{Entry, Person, Relation};
use crate::deadlines::Answer;
use crate::l10n::Words;
use crate::outlook::{Item, Outlook};
use crate::vault::RecordId;

const HEAD: [&str; 10] =
    ["what", "person", "act_by", "last_day", "at", "zone", "rule", "citation", "confidence", "source"];

/// What is due in the outlook, as a table with dates as ISO 8601 writes them.
pub(super) fn dates_csv(
    outlook: &Outlook<'_>,
    items: &[Item],
    people: &[Entry<Person>],
    words: &Words,
) -> String {
    let row = |item: &Item| {
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
    };
    let rows: Vec<_> = [HEAD.map(str::to_owned).to_vec()].into_iter().chain(items.iter().map(row)).collect();
    csv(&rows)
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
