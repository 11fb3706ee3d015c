use chrono::NaiveDate;
use faro_core::casefile::{self, DueItem};
use faro_core::deadlines::Rulebook;
use faro_core::l10n::Message;

use super::{Day, LabelledDay, QuestionView, Text};
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
    /// The rule, for `explain_rule`; none for a hearing.
    pub rule: Option<String>,
    /// What it is called.
    pub title: Text,
    /// What its day is.
    pub kind: DueKind,
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
    /// What it means that a day is over; only then.
    pub warning: Option<Text>,
    /// What nobody told yet and could change it.
    pub unknown: Vec<QuestionView>,
    /// What must be said beside it.
    pub note: Option<Text>,
}

/// What the day of an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum DueKind {
    /// Something must be done by it.
    Deadline,
    /// Something may be done from it on.
    Opening,
    /// The person must be somewhere on it.
    Appearance,
}

/// How near an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
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
        DueItemView {
            id: item.id.clone(),
            rule: item.rule.clone(),
            title: reader.say(&item.title),
            kind: item.kind.into(),
            kind_text: reader.say(&item.kind.message()),
            urgency: item.urgency.into(),
            heading: reader.say(&item.urgency.message()),
            act_by: act_by(item, today, reader),
            last_day: item
                .last_day
                .filter(|last| item.act_by != Some(*last))
                .map(|last| LabelledDay::new("cli-last-day", last, today, reader)),
            warning: warning.map(|warning| reader.say(&warning)),
            unknown: unknown.collect(),
            note: item.note.as_ref().map(|note| reader.say(note)),
        }
    }
}

fn act_by(item: &DueItem, today: NaiveDate, reader: &Reader) -> Option<LabelledDay> {
    let label = match (item.kind, item.urgency) {
        (casefile::DueKind::Appearance, _) => "cli-begins",
        (casefile::DueKind::Opening, casefile::Urgency::Open) => "cli-open-since",
        (casefile::DueKind::Opening, _) => "cli-not-before",
        (casefile::DueKind::Deadline, _) => "cli-act-by",
    };
    let mut day = LabelledDay::new(label, item.act_by?, today, reader);
    if let Some((begins, _)) = item.begins {
        day.day.text = reader.date_time(begins);
    }
    Some(day)
}

impl From<casefile::DueKind> for DueKind {
    fn from(kind: casefile::DueKind) -> DueKind {
        match kind {
            casefile::DueKind::Deadline => DueKind::Deadline,
            casefile::DueKind::Opening => DueKind::Opening,
            casefile::DueKind::Appearance => DueKind::Appearance,
        }
    }
}

impl From<casefile::Urgency> for Urgency {
    fn from(urgency: casefile::Urgency) -> Urgency {
        match urgency {
            casefile::Urgency::Missed => Urgency::Missed,
            casefile::Urgency::Late => Urgency::Late,
            casefile::Urgency::Today => Urgency::Today,
            casefile::Urgency::Week => Urgency::Week,
            casefile::Urgency::Month => Urgency::Month,
            casefile::Urgency::Later => Urgency::Later,
            casefile::Urgency::Open => Urgency::Open,
            casefile::Urgency::Undated => Urgency::Undated,
        }
    }
}
