//! What is due: the list itself, and as programs get it.

use std::cmp::Ordering;

use chrono::NaiveDate;
use serde::Serialize;

use super::item::{Item, Target};
use super::tone::{DueIcon, DueTone};
use super::urgency::Urgency;
use super::view::Outlook;
use super::whole::CodedLine;
use crate::deadlines::{At, Kind, Tz};
use crate::l10n::Words;
use crate::prooflog::ProofResult;
use crate::vault::RecordId;

/// What is due, as programs get it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Due {
    today: NaiveDate,
    items: Vec<DueLine>,
}

/// One thing that is due, as programs get it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DueLine {
    id: String,
    rule: Option<String>,
    person: Option<RecordId>,
    target: Target,
    title: String,
    act_by: Option<NaiveDate>,
    last_day: Option<NaiveDate>,
    opens: Option<NaiveDate>,
    expected: Option<NaiveDate>,
    at: Option<At>,
    zone: Option<Tz>,
    place: String,
    kind: Kind,
    urgency: Urgency,
    tone: DueTone,
    icon: DueIcon,
    notes: Vec<CodedLine>,
    doubts: Vec<CodedLine>,
    unknown: Vec<String>,
    can_mark: bool,
    marked: Option<MarkLine>,
    fell_back: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct MarkLine {
    result: ProofResult,
    on: Option<NaiveDate>,
}

impl Due {
    /// Says a list of items in a reader's words.
    pub fn new(items: &[Item], today: NaiveDate, words: &Words) -> Due {
        Due { today, items: items.iter().map(|item| DueLine::new(item, words)).collect() }
    }
}

impl DueLine {
    /// Says an item in a reader's words.
    pub fn new(item: &Item, words: &Words) -> DueLine {
        let title = words.say(&item.title);
        DueLine {
            id: item.id.clone(),
            rule: item.rule.clone(),
            person: item.person,
            target: item.target.clone(),
            title: title.text,
            act_by: item.act_by,
            last_day: item.last_day,
            opens: item.opens,
            expected: item.expected,
            at: item.at,
            zone: item.zone,
            place: item.place.clone(),
            kind: item.kind,
            urgency: item.urgency,
            tone: item.tone(),
            icon: item.icon(),
            notes: CodedLine::notes(&item.notes, words),
            doubts: CodedLine::doubts(&item.doubts, words),
            unknown: item.unknown.iter().map(|question| question.short().to_owned()).collect(),
            can_mark: item.can_mark,
            marked: item.marked.map(|mark| MarkLine { result: mark.result, on: mark.on }),
            fell_back: title.fell_back,
        }
    }
}

impl Outlook<'_> {
    /// What is due for everybody in the case, the most urgent first.
    pub fn items(&self) -> Vec<Item> {
        let mut items: Vec<_> =
            self.rule_items().iter().cloned().chain(self.hearing_items()).chain(self.duty_items()).collect();
        items.sort_by(Item::in_order);
        items
    }
}

impl Item {
    /// The most urgent first; on one day what has an hour, then what the law asks, then what the person or Faro put down.
    pub(crate) fn in_order(&self, other: &Item) -> Ordering {
        let place = |item: &Item| (item.urgency, item.act_by, item.at.is_none(), item.target.kind);
        place(self).cmp(&place(other)).then_with(|| self.id.cmp(&other.id))
    }
}
