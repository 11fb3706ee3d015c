use chrono::NaiveDate;
use faro_core::casefile::{self, DueItem};
use faro_core::deadlines::{At, Rulebook};
use faro_core::l10n::Message;

use super::{Day, LabelledDay, QuestionView, RuleKind, Text};
use crate::reader::Reader;

/// What is due.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DueView {
    /// The day that it is seen from, in the device's zone.
    pub today: Day,
    /// The most urgent first; those of one urgency stand together, under one heading.
    pub items: Vec<DueItemView>,
    /// "Check every date with a lawyer": always shown.
    pub check: Text,
}

/// One thing that is due, or may be done from a day on.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct DueItemView {
    /// Stable: the rule's id, or the hearing's.
    pub id: String,
    /// The rule, for `explain_rule`; none where no rule tells the day.
    pub rule: Option<String>,
    /// What it is called.
    pub title: Text,
    /// What its day is.
    pub kind: RuleKind,
    /// What its day is, in words.
    pub kind_text: Text,
    /// How near it is.
    pub urgency: Urgency,
    /// The heading that it stands under.
    pub heading: Text,
    /// The day to act by, with what to call it; none where a judge sets it.
    pub act_by: Option<LabelledDay>,
    /// The last day that the law can be read to allow, where that is another day.
    pub last_day: Option<LabelledDay>,
    /// The first day of a window.
    pub opens: Option<LabelledDay>,
    /// The day by which an office should act.
    pub expected: Option<LabelledDay>,
    /// What it means that a day is over; only then.
    pub warning: Option<Text>,
    /// What nobody told yet and could change it.
    pub unknown: Vec<QuestionView>,
    /// What must be said beside it.
    pub note: Option<Text>,
}

/// How near an item is.
pub type Urgency = casefile::Urgency;

#[uniffi::remote(Enum)]
pub enum Urgency {
    /// Even the last day is over.
    Missed,
    /// The day to act by is over, the last day is not.
    Late,
    /// Today.
    Today,
    /// Within seven days.
    Week,
    /// Within thirty days.
    Month,
    /// After that.
    Later,
    /// It may be done already.
    Open,
    /// An office should do it.
    Expected,
    /// No day is known.
    Undated,
}

impl DueView {
    pub(crate) fn new(items: &[DueItem], book: &Rulebook, today: NaiveDate, reader: &Reader) -> DueView {
        let items = items.iter().map(|item| DueItemView::new(item, book, today, reader)).collect();
        DueView { today: reader.day(today), items, check: reader.say_id("deadlines-check") }
    }
}

impl DueItemView {
    fn new(item: &DueItem, book: &Rulebook, today: NaiveDate, reader: &Reader) -> DueItemView {
        let rule = item.rule.as_deref().and_then(|id| book.rule(id).ok());
        let unknown = rule.into_iter().flat_map(|rule| {
            let names = item.unknown.iter().map(|short| rule.full_name(short));
            names.map(move |name| QuestionView::new(name, &[rule], book, reader))
        });
        let warning = rule.and_then(|rule| match item.urgency {
            casefile::Urgency::Missed => Some(rule.message().attribute("missed")),
            casefile::Urgency::Late => Some(Message::new("deadlines-late")),
            _ => None,
        });
        let day = |label: &str, day: Option<NaiveDate>| {
            day.map(|day| LabelledDay::new(label, At::Day(day), today, reader))
        };
        DueItemView {
            id: item.id.clone(),
            rule: item.rule.clone(),
            title: reader.say(&item.title),
            kind: item.kind,
            kind_text: reader.say(&item.kind.message()),
            urgency: item.urgency,
            heading: reader.say(&item.urgency.message()),
            act_by: item.act_by.map(|day| {
                LabelledDay::new(item.label(), item.begins.unwrap_or(At::Day(day)), today, reader)
            }),
            last_day: day("due-last-day", item.last_day.filter(|last| item.act_by != Some(*last))),
            opens: day("due-not-before", item.opens),
            expected: day("due-expected", item.expected),
            warning: warning.map(|warning| reader.say(&warning)),
            unknown: unknown.collect(),
            note: item.note.as_ref().map(|note| reader.say(note)),
        }
    }
}
