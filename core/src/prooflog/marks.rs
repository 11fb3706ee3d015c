//! What the log says last of each item. One pass over the log answers for all of them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate};
use serde::Deserialize;

use super::entry::{ProofEntry, ProofResult};
use crate::casefile::{Body, Casefile};

/// What was said of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What came of it.
    pub result: ProofResult,
    /// The day that the item hung on when it was said.
    pub day: Option<NaiveDate>,
    /// The day on which it was done, as told, or else written down.
    pub on: Option<NaiveDate>,
    /// The entry that says so.
    pub number: u64,
}

/// All marks that stand, by the id of the item, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks(BTreeMap<String, Vec<Mark>>);

/// A record of the log.
#[derive(Deserialize)]
struct Row<'a> {
    #[serde(borrow)]
    body: Line<'a>,
}

/// As much of an entry as a mark needs: logs are long, and the rest is passed over.
#[derive(Deserialize)]
struct Line<'a> {
    number: u64,
    #[serde(borrow)]
    content: Option<Content<'a>>,
}

#[derive(Deserialize)]
struct Content<'a> {
    #[serde(borrow, default)]
    item: Option<Cow<'a, str>>,
    #[serde(default)]
    day: Option<NaiveDate>,
    #[serde(default)]
    result: ProofResult,
    #[serde(borrow, default)]
    happened: Option<Cow<'a, str>>,
    #[serde(default)]
    corrects: Option<u64>,
    #[serde(borrow, default)]
    at: Cow<'a, str>,
}

impl Marks {
    /// Reads the log, once.
    pub fn of(case: &Casefile) -> Marks {
        #[cfg(test)]
        READ.with(|read| read.set(read.get() + 1));
        let proofs = case.vault().records().filter(|(_, record)| record.kind() == ProofEntry::KIND);
        let rows = proofs.filter_map(|(_, record)| serde_json::from_str::<Row<'_>>(record.json()).ok());
        let mut lines: Vec<_> = rows.map(|row| row.body).collect();
        lines.sort_by_key(|line| line.number);
        let mut marks = Marks::default();
        lines.into_iter().for_each(|line| marks.take(line));
        marks
    }

    fn take(&mut self, line: Line<'_>) {
        let Some(Content { item: Some(item), day, result, happened, corrects, at }) = line.content else {
            return;
        };
        let said = self.0.entry(item.into_owned()).or_default();
        match result {
            ProofResult::Note | ProofResult::Removed => {}
            ProofResult::Undone => said.retain(|mark| Some(mark.number) != corrects),
            ProofResult::Done | ProofResult::Late | ProofResult::Missed | ProofResult::CouldNot => {
                let on = happened.as_deref().and_then(day_of).or_else(|| day_of(&at));
                said.push(Mark { result, day, on, number: line.number });
            }
        }
    }

    /// What was said last of an item as it hangs on this day.
    pub fn on(&self, item: &str, day: Option<NaiveDate>) -> Option<&Mark> {
        self.0.get(item)?.iter().rev().find(|mark| mark.day == day)
    }

    /// What was said last of an item, whatever it hung on.
    pub fn last(&self, item: &str) -> Option<&Mark> {
        self.0.get(item)?.last()
    }

    /// The items that begin so and of which something was said.
    pub fn items<'m>(&'m self, start: &'m str) -> impl Iterator<Item = &'m str> {
        let from = self.0.range::<str, _>((std::ops::Bound::Included(start), std::ops::Bound::Unbounded));
        let mine = from.take_while(move |(item, _)| item.starts_with(start));
        mine.filter(|(_, said)| !said.is_empty()).map(|(item, _)| item.as_str())
    }
}

#[cfg(test)]
thread_local! {
    /// How often this thread read a log.
    pub(crate) static READ: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// The day of a day or of an instant, on the clock that told it.
fn day_of(text: &str) -> Option<NaiveDate> {
    let instant = || DateTime::parse_from_rfc3339(text).ok().map(|at| at.date_naive());
    text.parse().ok().or_else(instant)
}
