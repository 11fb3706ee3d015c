use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use serde::Serialize;

use super::file::Casefile;
use crate::deadlines::{FactValue, Facts, Kind, Outcome, Rule, Rulebook, compute};
use crate::l10n::{Message, Words};

/// One thing that is due, or may be done from a day on.
#[derive(Clone, Debug, PartialEq)]
pub struct DueItem {
    /// Stable: the rule's id, or the hearing's.
    pub id: String,
    /// The rule that it comes from; none for a hearing.
    pub rule: Option<String>,
    /// What it is called.
    pub title: Message,
    /// What its day is.
    pub kind: DueKind,
    /// The day to act by, the first day of an opening, the day of a hearing; none where a judge sets it.
    pub act_by: Option<NaiveDate>,
    /// The last day that the law can be read to allow.
    pub last_day: Option<NaiveDate>,
    /// When a hearing begins, on the court's wall clock, if that is known.
    pub begins: Option<(NaiveDateTime, Tz)>,
    /// How near it is.
    pub urgency: Urgency,
    /// Short names of facts that nobody told yet and that could change it.
    pub unknown: Vec<String>,
    /// What must be said beside it.
    pub note: Option<Message>,
}

/// What the day of an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DueKind {
    /// Something must be done by it.
    Deadline,
    /// Something may be done from it on.
    Opening,
    /// The person must be somewhere on it.
    Appearance,
}

/// How near an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
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

/// What is due, as programs get it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Due {
    today: NaiveDate,
    items: Vec<DueLine>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct DueLine {
    id: String,
    rule: Option<String>,
    title: String,
    act_by: Option<NaiveDate>,
    last_day: Option<NaiveDate>,
    kind: DueKind,
    urgency: Urgency,
    unknown: Vec<String>,
    fell_back: bool,
}

impl Due {
    /// Says a list of items in a reader's words.
    pub fn new(items: &[DueItem], today: NaiveDate, words: &Words) -> Due {
        let line = |item: &DueItem| {
            let title = words.say(&item.title);
            DueLine {
                id: item.id.clone(),
                rule: item.rule.clone(),
                title: title.text,
                act_by: item.act_by,
                last_day: item.last_day,
                kind: item.kind,
                urgency: item.urgency,
                unknown: item.unknown.clone(),
                fell_back: title.fell_back,
            }
        };
        Due { today, items: items.iter().map(line).collect() }
    }
}

impl Casefile {
    /// What is due in the case's jurisdictions, the most urgent first.
    ///
    /// A rule is left out while the facts that start it are unknown, and when it was met in time. A disputed text is
    /// no item of its own: it lowers the day to act by of the rule that it disputes. A rule that does not cover the
    /// facts gives an item without a day whose note says so, for it must not take the others down with it.
    pub fn due(&self, book: &Rulebook, today: NaiveDate) -> Vec<DueItem> {
        let facts = self.known_facts(book, today);
        let jurisdictions = self.jurisdictions();
        let mut items = self.hearings_due(today);
        let applies = |rule: &&Rule| jurisdictions.iter().any(|there| there == rule.jurisdiction());
        for rule in book.rules().filter(applies).filter(|rule| rule.disputes.is_none()) {
            match compute(rule, book, &facts, today) {
                Ok(outcome) if !outcome.missing.is_empty() || is_met(&outcome, &facts) => {}
                Ok(outcome) => items.push(item(&outcome, &facts, today)),
                Err(error) => items.push(DueItem { note: Some(error.message()), ..undated(rule, &facts) }),
            }
        }
        items.sort_by(|a, b| (a.urgency, a.act_by, &a.id).cmp(&(b.urgency, b.act_by, &b.id)));
        items
    }

    fn hearings_due(&self, today: NaiveDate) -> Vec<DueItem> {
        let coming = self.hearings().into_iter().filter_map(|entry| {
            let (day, time) = entry.body.when()?;
            let begins = time.and_then(|time| Some((day.and_time(time), entry.body.tz()?)));
            (day >= today).then(|| DueItem {
                id: entry.id.to_string(),
                rule: None,
                title: entry.body.title(),
                kind: DueKind::Appearance,
                act_by: Some(day),
                last_day: Some(day),
                begins,
                urgency: Urgency::of(day, today),
                unknown: Vec::new(),
                note: None,
            })
        });
        coming.collect()
    }
}

fn is_met(outcome: &Outcome<'_>, facts: &Facts) -> bool {
    let rule = outcome.rule;
    let met = rule.met_by.as_ref().and_then(|name| facts.get(&rule.full_name(name)));
    match (met.and_then(FactValue::date), outcome.legal_last) {
        (Some(done), Some(last)) => done <= last,
        _ => false,
    }
}

fn item(outcome: &Outcome<'_>, facts: &Facts, today: NaiveDate) -> DueItem {
    let rule = outcome.rule;
    let act_by = outcome.safe.or(outcome.opens);
    let urgency = match (rule.kind, act_by, outcome.legal_last) {
        (_, None, _) => Urgency::Undated,
        (Kind::Opening, Some(day), _) if day <= today => Urgency::Open,
        (_, _, Some(last)) if last < today => Urgency::Missed,
        (_, Some(day), _) => Urgency::of(day, today),
    };
    DueItem {
        act_by,
        last_day: outcome.legal_last,
        urgency,
        note: outcome.note.clone(),
        ..undated(rule, facts)
    }
}

/// The item of a rule, before anything is known of its day.
fn undated(rule: &Rule, facts: &Facts) -> DueItem {
    let unknown =
        rule.facts.iter().filter(|fact| fact.optional && !facts.contains_key(&rule.full_name(&fact.name)));
    DueItem {
        id: rule.id.clone(),
        rule: Some(rule.id.clone()),
        title: rule.message(),
        kind: match rule.kind {
            Kind::Deadline => DueKind::Deadline,
            Kind::Opening => DueKind::Opening,
        },
        act_by: None,
        last_day: None,
        begins: None,
        urgency: Urgency::Undated,
        unknown: unknown.map(|fact| fact.name.clone()).collect(),
        note: None,
    }
}

impl Urgency {
    fn of(day: NaiveDate, today: NaiveDate) -> Urgency {
        match (day - today).num_days() {
            ..0 => Urgency::Late,
            0 => Urgency::Today,
            1..=7 => Urgency::Week,
            8..=30 => Urgency::Month,
            _ => Urgency::Later,
        }
    }

    /// The heading that it stands under.
    pub fn message(self) -> Message {
        Message::new(match self {
            Urgency::Missed => "urgency-missed",
            Urgency::Late => "urgency-late",
            Urgency::Today => "urgency-today",
            Urgency::Week => "urgency-week",
            Urgency::Month => "urgency-month",
            Urgency::Later => "urgency-later",
            Urgency::Open => "urgency-open",
            Urgency::Undated => "urgency-undated",
        })
    }
}

impl DueKind {
    /// The word for it.
    pub fn message(self) -> Message {
        Message::new(match self {
            DueKind::Deadline => "kind-deadline",
            DueKind::Opening => "kind-opening",
            DueKind::Appearance => "kind-appearance",
        })
    }
}
