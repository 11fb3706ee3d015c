//! One thing that is due, or may be done from a day on.

use chrono::{DateTime, NaiveDate};
use serde::Serialize;

use super::doubt::Doubt;
use super::item_id::ItemId;
use super::labelled::LabelledDay;
use super::note::Note;
use super::question::Question;
use super::urgency::Urgency;
use crate::deadlines::{At, Kind, Tz};
use crate::l10n::Message;
use crate::prooflog::Mark;
use crate::vault::RecordId;

/// One thing that is due: a rule, a hearing or a duty, for one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// [`ItemId`] as a text.
    pub id: String,
    /// The rule that it comes from.
    pub rule: Option<String>,
    /// Whom it is about; none is the holder.
    pub person: Option<RecordId>,
    /// The page that it leads to.
    pub target: Target,
    /// What it is called, and whose it is.
    pub title: Message,
    /// What its day is.
    pub kind: Kind,
    /// The day to act by, the first day of an opening, the day of a hearing; none where nobody can say it.
    pub act_by: Option<NaiveDate>,
    /// The last day that the law can be read to allow.
    pub last_day: Option<NaiveDate>,
    /// The first day of a window.
    pub opens: Option<NaiveDate>,
    /// The day by which an authority should act.
    pub expected: Option<NaiveDate>,
    /// The time of an appearance, or the very end of hours, if that is known.
    pub at: Option<At>,
    /// The times after that one, of what comes back.
    pub then: Vec<At>,
    /// When to leave for an appearance, if the way is known, on the clock where the person is.
    pub leave_by: Option<DateTime<Tz>>,
    /// The zone of its wall clock.
    pub zone: Option<Tz>,
    /// Where, in the person's words; may be empty.
    pub place: String,
    /// Nobody must do it: who lets it pass has missed nothing.
    pub by_choice: bool,
    /// How near it is.
    pub urgency: Urgency,
    /// What is shown of its days, the one to act on first.
    pub days: Vec<LabelledDay>,
    /// What must be said beside it, the gravest first.
    pub notes: Vec<Note>,
    /// What can hardly be right of it, until it is confirmed or changed.
    pub doubts: Vec<Doubt>,
    /// What nobody told yet and could change it.
    pub unknown: Vec<Question>,
    /// Whether what came of it may be written down now.
    pub can_mark: bool,
    /// What was written down of it and leaves it in the list.
    pub marked: Option<Mark>,
    /// A day before this one that is over and of which nobody said a word.
    pub passed: Option<NaiveDate>,
}

/// Where a card leads, the same on every screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Target {
    /// Which page.
    pub kind: TargetKind,
    /// What the page is asked for by: the item's id for a rule, that of the record for a hearing or a duty.
    pub id: String,
    /// The day of a duty or a hearing.
    pub day: Option<NaiveDate>,
}

/// A page; the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TargetKind {
    /// A hearing.
    Hearing,
    /// What a rule says, and how its date was found.
    Rule,
    /// A duty.
    Duty,
}

impl Target {
    /// The page of an item.
    pub(super) fn of(id: &ItemId, day: Option<NaiveDate>) -> Target {
        let (kind, id) = match id {
            ItemId::Rule { .. } => (TargetKind::Rule, id.to_string()),
            ItemId::Hearing(id) => (TargetKind::Hearing, id.to_string()),
            ItemId::Duty(id, _) => (TargetKind::Duty, id.to_string()),
        };
        Target { kind, id, day }
    }
}

impl Item {
    /// An item of which only its name, its day and its page are known.
    pub(super) fn new(
        id: &ItemId,
        day: Option<NaiveDate>,
        title: Message,
        kind: Kind,
        person: Option<RecordId>,
    ) -> Item {
        let (name, target) = (id.to_string(), Target::of(id, day));
        let rule = match id {
            ItemId::Rule { rule, .. } => Some(rule.clone()),
            ItemId::Hearing(_) | ItemId::Duty(..) => None,
        };
        Item {
            id: name,
            rule,
            person,
            target,
            title,
            kind,
            act_by: None,
            last_day: None,
            opens: None,
            expected: None,
            at: None,
            then: Vec::new(),
            leave_by: None,
            zone: None,
            place: String::new(),
            by_choice: false,
            urgency: Urgency::Undated,
            days: Vec::new(),
            notes: Vec::new(),
            doubts: Vec::new(),
            unknown: Vec::new(),
            can_mark: false,
            marked: None,
            passed: None,
        }
    }

    /// The lines of its days, from what is known of them, for somebody whose clock shows `now`.
    pub(super) fn with_days(self, now: DateTime<Tz>) -> Item {
        let label = self.label();
        self.with_days_as(label, now)
    }

    /// The same, where the day to act by has a name of its own.
    pub(super) fn with_days_as(mut self, label: &'static str, now: DateTime<Tz>) -> Item {
        let today = now.date_naive();
        let main = self.act_by.map(|day| self.at.unwrap_or(At::Day(day)));
        let last = self.last_day.filter(|last| self.act_by != Some(*last)).map(At::Day);
        let lines = [
            (label, main),
            ("due-here", self.at.and_then(|at| elsewhere(at, now.timezone()))),
            ("due-last-day", last),
            ("due-not-before", self.opens.map(At::Day)),
            ("due-expected", self.expected.map(At::Day)),
            ("due-leave-by", self.leave_by.map(At::Zoned)),
        ];
        let lines = lines.into_iter().filter_map(|(label, at)| Some(LabelledDay::new(label, at?, today)));
        self.days = lines.collect();
        self
    }

    /// What the day to act by is called before it: "act by", "be there", "not before".
    fn label(&self) -> &'static str {
        match self.kind {
            Kind::Opening if self.urgency == Urgency::Open => "due-open-since",
            Kind::Opening => "due-not-before",
            Kind::Appearance | Kind::Recurring => appearance(self.urgency),
            Kind::Expiry => "due-ends",
            Kind::Information => "due-on",
            Kind::Deadline | Kind::Window | Kind::Hours | Kind::Expected | Kind::NoLimit | Kind::Adjuster => {
                "due-act-by"
            }
        }
    }
}

/// What the day of an appearance is called: "be there", "it was on".
fn appearance(urgency: Urgency) -> &'static str {
    if matches!(urgency, Urgency::Passed | Urgency::Missed | Urgency::Late) {
        "due-was-on"
    } else {
        "due-begins"
    }
}

/// A time on the clock of somebody elsewhere; none where that clock shows the same.
pub(super) fn elsewhere(at: At, zone: Tz) -> Option<At> {
    let At::Zoned(here) = at else { return None };
    let there = here.with_timezone(&zone);
    (Some(there.naive_local()) != at.wall()).then_some(At::Zoned(there))
}
