use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use serde::Serialize;

use super::duty_times::Marks;
use super::facts::FROM_HEARINGS;
use super::file::Casefile;
use super::proof::ProofResult;
use crate::deadlines::{At, FactValue, Facts, Kind, Outcome, Rule, Rulebook, compute};
use crate::l10n::{Message, Words};

/// How long after a hearing Faro asks how it went.
const ASK_DAYS: i64 = 30;

/// One thing that is due, or may be done from a day on.
#[derive(Clone, Debug, PartialEq)]
pub struct DueItem {
    /// Stable: the rule's id, or the hearing's.
    pub id: String,
    /// The rule that it comes from.
    pub rule: Option<String>,
    /// What it is called.
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
    pub begins: Option<At>,
    /// When to leave for an appearance, if the way is known.
    pub leave_by: Option<DateTime<Tz>>,
    /// How near it is.
    pub urgency: Urgency,
    /// Short names of facts that nobody told yet and that could change it.
    pub unknown: Vec<String>,
    /// What must be said beside it.
    pub note: Option<Message>,
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
    /// An office should do it.
    Expected,
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
    kind: Kind,
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
        let (mut items, marks) = (self.due_without_duties(book, today), self.marks());
        let mut tasked = Vec::new();
        for duty in self.duties() {
            let next = self.next_day(&duty, &marks, book, today);
            let (id, title) = (duty.id.to_string(), self.duty_title(&duty.body, book));
            if let Some(rule) = &duty.body.rule {
                // The rule's own item is split into the tasks of each person.
                let item = items.iter().find(|item| item.rule.as_ref() == Some(rule) && item.id == *rule);
                let task = item.filter(|_| next.is_some()).map(|item| DueItem { id, title, ..item.clone() });
                tasked.push((rule.clone(), task));
            } else if let Some((at, _)) = next {
                let timed = duty.body.when.as_ref().is_some_and(|when| when.begins.is_some());
                let begins = timed.then_some(At::Zoned(at.begins));
                items.push(DueItem { begins, ..recurring(id, title, at.day, Urgency::of(at.day, today)) });
            }
        }
        items.retain(|item| !tasked.iter().any(|(rule, _)| item.id == *rule));
        items.extend(tasked.into_iter().filter_map(|(_, task)| task));
        for (duty, day) in
            self.missed_times(book, today, &marks).into_iter().filter(|(duty, _)| duty.body.rule.is_none())
        {
            let title = self.duty_title(&duty.body, book);
            let id = format!("{}/{day}", duty.id);
            let note = Some(Message::new("duty-passed"));
            items.push(DueItem { note, ..recurring(id, title, day, Urgency::Late) });
        }
        items.sort_by(|a, b| (a.urgency, a.act_by, &a.id).cmp(&(b.urgency, b.act_by, &b.id)));
        items
    }

    /// The same, of rules and hearings alone.
    pub(super) fn due_without_duties(&self, book: &Rulebook, today: NaiveDate) -> Vec<DueItem> {
        let told = self.told_facts(book);
        let jurisdictions = self.jurisdictions();
        let mut items = self.hearings_due(book, &self.marks(), today);
        let applies = |rule: &&Rule| {
            // A hearing is an item of its own, with its place and its time.
            let hearing = rule.kind == Kind::Appearance && rule.counts_from(FROM_HEARINGS);
            let other = hearing || rule.disputes.is_some() || rule.kind == Kind::Adjuster;
            !other && jurisdictions.iter().any(|there| there == rule.jurisdiction()) && rule.concerns(&told)
        };
        for rule in book.rules().filter(applies) {
            let facts = self.with_hearing(rule, &told, today);
            match compute(rule, book, &facts, today) {
                Ok(outcome) if !outcome.missing.is_empty() || is_over(&outcome, &facts) => {}
                Ok(outcome) => items.push(item(&outcome, &facts, today)),
                Err(error) => items.push(DueItem { note: Some(error.message()), ..undated(rule, &facts) }),
            }
        }
        items.sort_by(|a, b| (a.urgency, a.act_by, &a.id).cmp(&(b.urgency, b.act_by, &b.id)));
        items
    }

    fn hearings_due(&self, book: &Rulebook, marks: &Marks, today: NaiveDate) -> Vec<DueItem> {
        let coming = self.hearings().into_iter().filter_map(|entry| {
            let note = self.hearing_note(&entry, today);
            let hearing = entry.body.as_of(today);
            let (day, _) = hearing.when()?;
            let mut rules = book.rules().filter(|rule| rule.jurisdiction() == hearing.jurisdiction);
            let rule = rules.find(|rule| rule.kind == Kind::Appearance && rule.counts_from(FROM_HEARINGS));
            let over = marks.get(&(entry.id, day)).map(|(result, _)| *result);
            let (urgency, note) = match over {
                _ if day >= today => (Urgency::of(day, today), note),
                Some(ProofResult::Missed | ProofResult::CouldNot) => {
                    (Urgency::Missed, Some(Message::new("hearing-missed")))
                }
                None if (today - day).num_days() <= ASK_DAYS => {
                    (Urgency::Late, Some(Message::new("hearing-over")))
                }
                _ => return None,
            };
            Some(DueItem {
                id: entry.id.to_string(),
                rule: rule.map(|rule| rule.id.clone()),
                title: hearing.title(),
                kind: Kind::Appearance,
                act_by: Some(day),
                last_day: Some(day),
                opens: None,
                expected: None,
                begins: hearing.at(),
                leave_by: hearing.leave_by(),
                urgency,
                unknown: Vec::new(),
                note,
            })
        });
        coming.collect()
    }
}

/// A time of a duty.
fn recurring(id: String, title: Message, day: NaiveDate, urgency: Urgency) -> DueItem {
    DueItem {
        id,
        rule: None,
        title,
        kind: Kind::Recurring,
        act_by: Some(day),
        last_day: Some(day),
        opens: None,
        expected: None,
        begins: None,
        leave_by: None,
        urgency,
        unknown: Vec::new(),
        note: None,
    }
}

/// It was done in time, or it was a day that asks for nothing any more.
fn is_over(outcome: &Outcome<'_>, facts: &Facts) -> bool {
    let rule = outcome.rule;
    if outcome.past && matches!(rule.kind, Kind::Appearance | Kind::Information) {
        return true;
    }
    let met = rule.met_by.as_ref().and_then(|name| facts.get(&rule.full_name(name)));
    match (met.and_then(FactValue::date), outcome.legal_last) {
        (Some(done), Some(last)) => done <= last,
        _ => false,
    }
}

fn item(outcome: &Outcome<'_>, facts: &Facts, today: NaiveDate) -> DueItem {
    let rule = outcome.rule;
    let next = outcome.next.first().copied();
    let at = outcome.at.or(next);
    let act_by = outcome.safe.or(outcome.opens).or(at.map(|at| at.day()));
    let last_day = outcome.legal_last.or(at.map(|at| at.day()));
    let urgency = match (rule.kind, act_by, last_day) {
        (Kind::Expected, ..) => Urgency::Expected,
        (Kind::NoLimit, ..) => Urgency::Open,
        (_, None, _) => Urgency::Undated,
        (Kind::Opening, Some(day), _) if day <= today => Urgency::Open,
        (_, _, Some(last)) if last < today => Urgency::Missed,
        (_, Some(day), _) => Urgency::of(day, today),
    };
    let begins = outcome.instant.or(at).filter(|at| at.wall().is_some());
    DueItem {
        act_by,
        last_day,
        opens: outcome.opens.filter(|_| rule.kind == Kind::Window),
        expected: outcome.expected,
        begins,
        urgency,
        note: outcome.note.clone(),
        ..undated(rule, facts)
    }
}

/// The item of a rule, before anything is known of its day.
fn undated(rule: &Rule, facts: &Facts) -> DueItem {
    DueItem {
        id: rule.id.clone(),
        rule: Some(rule.id.clone()),
        title: rule.message(),
        kind: rule.kind,
        act_by: None,
        last_day: None,
        opens: None,
        expected: None,
        begins: None,
        leave_by: None,
        urgency: Urgency::Undated,
        unknown: rule.unknown(facts).map(|fact| fact.name.clone()).collect(),
        note: None,
    }
}

impl DueItem {
    /// What the day to act by is called before it: "act by", "be there", "not before".
    pub fn label(&self) -> &'static str {
        match self.kind {
            Kind::Opening if self.urgency == Urgency::Open => "due-open-since",
            Kind::Opening => "due-not-before",
            Kind::Appearance | Kind::Recurring => "due-begins",
            Kind::Expiry => "due-ends",
            Kind::Information => "due-on",
            Kind::Deadline | Kind::Window | Kind::Hours | Kind::Expected | Kind::NoLimit | Kind::Adjuster => {
                "due-act-by"
            }
        }
    }
}

impl Urgency {
    /// There is a day, and it is not over.
    pub fn is_ahead(self) -> bool {
        matches!(self, Urgency::Today | Urgency::Week | Urgency::Month | Urgency::Later)
    }

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
            Urgency::Expected => "urgency-expected",
            Urgency::Undated => "urgency-undated",
        })
    }
}
