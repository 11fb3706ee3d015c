use chrono::NaiveDate;
use faro_core::deadlines::{At, Outcome, Step};
use faro_core::l10n::Message;

use super::{Day, LabelledDay, QuestionView, RuleKind, Text};
use crate::reader::Reader;

/// A rule, what it says about this case, and every step of the way to its dates.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct RuleView {
    /// The rule's id.
    pub id: String,
    /// What its date is.
    pub kind: RuleKind,
    /// What it is called.
    pub title: Text,
    /// What it says.
    pub plain: Text,
    /// What happens if the day is missed.
    pub missed: Text,
    /// What to do.
    pub todo: Text,
    /// Whether the version that governs is law.
    pub status: Text,
    /// The day to act by.
    pub act_by: Option<LabelledDay>,
    /// The last day that the law can be read to allow, where that is another day.
    pub last_day: Option<LabelledDay>,
    /// The first day of an opening or a window.
    pub opens: Option<LabelledDay>,
    /// The time of an appearance, or the day of an expiry or an information.
    pub at: Option<LabelledDay>,
    /// The next times of a recurring duty.
    pub next: Vec<LabelledDay>,
    /// The day by which an office should act.
    pub expected: Option<LabelledDay>,
    /// What it means that the day to act by, or even the last day, is over; only then.
    pub warning: Option<Text>,
    /// What must be said beside the dates, or instead of them.
    pub note: Option<Text>,
    /// How the dates came about.
    pub steps: Vec<StepView>,
    /// Days that somebody may argue for: shown, never relied on.
    pub alternatives: Vec<AlternativeView>,
    /// What the rule asks and nobody told yet.
    pub questions: Vec<QuestionView>,
    /// Statute, regulation, manual.
    pub citation: Vec<String>,
    /// The official address, where one is known.
    pub source: Option<String>,
    /// Where the period, and where the counting, was read, and when: never hidden.
    pub confidence: Text,
    /// The day on which somebody last read the source.
    pub checked_on: Day,
    /// "Check every date with a lawyer": always shown.
    pub check: Text,
}

/// One step of a computation.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct StepView {
    /// For programs: `trigger`, `count`, `closed` …
    pub code: String,
    /// The day that it is about, if it is about one.
    pub day: Option<Day>,
    /// What happened in it.
    pub text: Text,
}

/// A day that somebody may argue for.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct AlternativeView {
    /// The day.
    pub day: Day,
    /// The day and who reads it so, in one sentence.
    pub text: Text,
}

impl RuleView {
    pub(crate) fn new(
        outcome: &Outcome<'_>,
        questions: Vec<QuestionView>,
        today: NaiveDate,
        reader: &Reader,
    ) -> RuleView {
        let (rule, version) = (outcome.rule, outcome.version);
        let attribute = |name: &str| reader.say(&rule.message().attribute(name));
        let at = |label: &str, at: Option<At>| at.map(|at| LabelledDay::new(label, at, today, reader));
        let day = |label: &str, day: Option<NaiveDate>| at(label, day.map(At::Day));
        let is_over = outcome.legal_last.is_some_and(|last| last < today);
        let late = || Message::new("deadlines-late");
        let warning = outcome.past.then(|| if is_over { rule.message().attribute("missed") } else { late() });
        let confidence = Message::new("rule-confidence")
            .with("period", version.confidence.period.message())
            .with("counting", version.confidence.counting.message())
            .with("date", version.checked_on);
        let alternatives = outcome.alternatives.iter().map(|other| {
            let text = Message::new("rule-other").with("date", other.date);
            let text = reader.say(&text.with("means", other.means.clone()));
            AlternativeView { day: reader.day(other.date), text }
        });
        RuleView {
            id: rule.id.clone(),
            kind: rule.kind,
            title: reader.say(&rule.message()),
            plain: attribute("plain"),
            missed: attribute("missed"),
            todo: attribute("todo"),
            status: reader.say(&version.status.message()),
            act_by: at("due-act-by", outcome.instant.or(outcome.safe.map(At::Day))),
            last_day: day("due-last-day", outcome.legal_last.filter(|last| outcome.safe != Some(*last))),
            opens: day("due-not-before", outcome.opens),
            at: at("due-on", outcome.at),
            next: outcome.next.iter().map(|next| LabelledDay::new("due-on", *next, today, reader)).collect(),
            expected: day("due-expected", outcome.expected),
            warning: warning.map(|warning| reader.say(&warning)),
            note: outcome.note.as_ref().map(|note| reader.say(note)),
            steps: outcome.steps.iter().map(|step| StepView::new(step, reader)).collect(),
            alternatives: alternatives.collect(),
            questions,
            citation: version.citation.clone(),
            source: version.source.clone(),
            confidence: reader.say(&confidence),
            checked_on: reader.day(version.checked_on),
            check: reader.say_id("deadlines-check"),
        }
    }
}

impl StepView {
    fn new(step: &Step, reader: &Reader) -> StepView {
        let day = step.date.map(|day| reader.day(day));
        StepView { code: step.code.to_owned(), day, text: reader.say(&step.message) }
    }
}
