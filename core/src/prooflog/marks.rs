//! What the log says last of each item. One pass over the log answers for all of them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::entry::{ProofEntry, ProofResult};
use crate::casefile::{Body, Casefile};
use crate::years::{KEPT, usable};

/// What was said of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// What came of it.
    pub result: ProofResult,
    /// The day that the item hung on when it was said.
    #[serde(deserialize_with = "usable")]
    pub day: Option<NaiveDate>,
    /// The day on which it was done, as told, or else written down.
    #[serde(deserialize_with = "usable")]
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
    item: Option<Text<'a>>,
    #[serde(borrow, default)]
    day: Option<Text<'a>>,
    #[serde(default)]
    result: ProofResult,
    #[serde(borrow, default)]
    happened: Option<Text<'a>>,
    #[serde(default)]
    corrects: Option<u64>,
    #[serde(borrow, default)]
    at: Cow<'a, str>,
}

/// Read where it stands: serde copies a text that may be missing, unless it has a type of its own.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

impl Marks {
    /// The marks of a case: the log is read only where it was written to since it was read last.
    pub fn kept(case: &Casefile) -> Arc<Marks> {
        case.kept::<ProofEntry, _>(Marks::of)
    }

    /// Reads the log, once.
    pub fn of(case: &Casefile) -> Marks {
        #[cfg(test)]
        READ.with(|read| read.set(read.get() + 1));
        let proofs = case.vault().records().filter(|(_, record)| record.kind() == ProofEntry::KIND);
        let rows = proofs.filter_map(|(_, record)| serde_json::from_str::<Row<'_>>(record.json()).ok());
        Marks::read(rows.map(|row| row.body))
    }

    /// The marks of a log that was handed over.
    pub fn told(entries: &[ProofEntry]) -> Marks {
        Marks::read(entries.iter().map(|ProofEntry { number, content, .. }| {
            let content = content.as_ref().and_then(|content| Content::deserialize(content).ok());
            Line { number: *number, content }
        }))
    }

    /// Each with its item, to be kept elsewhere.
    pub fn list(&self) -> Vec<(String, Mark)> {
        let all = self.0.iter().flat_map(|(item, said)| said.iter().map(|mark| (item.clone(), *mark)));
        all.collect()
    }

    /// Those of such a list.
    pub fn of_list(list: &[(String, Mark)]) -> Marks {
        let mut marks = Marks::default();
        list.iter().for_each(|(item, mark)| marks.0.entry(item.clone()).or_default().push(*mark));
        marks
    }

    fn read<'l>(lines: impl Iterator<Item = Line<'l>>) -> Marks {
        let (mut marks, mut undone) = (Marks::default(), Vec::new());
        lines.for_each(|line| marks.take(line, &mut undone));
        for (item, number) in undone {
            marks.0.entry(item).or_default().retain(|mark| mark.number != number);
        }
        // Records lie in no order.
        marks.0.values_mut().for_each(|said| said.sort_by_key(|mark| mark.number));
        marks
    }

    fn take(&mut self, line: Line<'_>, undone: &mut Vec<(String, u64)>) {
        let Some(Content { item: Some(item), day, result, happened, corrects, at }) = line.content else {
            return;
        };
        // An item on a day that this version cannot read is none that it knows.
        let Ok(day) = day.map(|day| day_of(&day.0).ok_or(())).transpose() else { return };
        let item = item.0.into_owned();
        match result {
            ProofResult::Note | ProofResult::Removed => {}
            ProofResult::Undone => undone.extend(corrects.map(|corrects| (item, corrects))),
            ProofResult::Done | ProofResult::Late | ProofResult::Missed | ProofResult::CouldNot => {
                let on = happened.and_then(|happened| day_of(&happened.0)).or_else(|| day_of(&at));
                self.0.entry(item).or_default().push(Mark { result, day, on, number: line.number });
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

/// The day of a day or of an instant, on the clock that told it: both begin with it. Chrono's own parsers would take as
/// long as all else that is read of a log.
fn day_of(text: &str) -> Option<NaiveDate> {
    let (day, rest) = text.split_at_checked(10)?;
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = *day.as_bytes() else { return None };
    if !rest.is_empty() && !rest.starts_with(['T', 't', ' ']) {
        return None;
    }
    let number = |digits: &[u8]| {
        digits
            .iter()
            .try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0')))
    };
    let year = i32::try_from(number(&[y0, y1, y2, y3])?).ok().filter(|year| KEPT.contains(year))?;
    NaiveDate::from_ymd_opt(year, number(&[m0, m1])?, number(&[d0, d1])?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_and_an_instant_begin_with_their_day() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 5);
        for text in
            ["2026-11-05", "2026-11-05T23:59:00-05:00", "2026-11-05t00:00:00Z", "2026-11-05 09:00:00Z"]
        {
            assert_eq!(day_of(text), day, "{text}");
        }
        for text in [
            "",
            "2026-11-5",
            "2026-11-051",
            "2026-02-30",
            "5 November",
            "2026-11-0é",
            "20261-1-05",
            "-026-11-05",
            "1899-12-31",
            "9999-12-31T09:00:00Z",
        ] {
            assert_eq!(day_of(text), None, "{text}");
        }
    }
}
