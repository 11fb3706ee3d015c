use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::facts::FROM_HEARINGS;
use super::file::Casefile;
use crate::deadlines::{Fact, Kind, Rule, Rulebook, compute};
use crate::l10n::Message;

/// A fact that nobody told yet and that would settle something.
#[derive(Clone, Debug, PartialEq)]
pub struct Question<'b> {
    /// Full name: `us.last_arrival`.
    pub name: String,
    /// How it is answered.
    pub fact: &'b Fact,
    /// The rules that ask.
    pub rules: Vec<&'b Rule>,
    /// Days that may be left for what hangs on it: the smaller, the more urgent.
    urgency: i64,
}

/// What starts a rule is asked after what settles a date that is there already.
const NOT_STARTED: i64 = 10_000;

/// What has a last day is asked before what is only an appointment or good to know.
fn weight(kind: Kind) -> i64 {
    match kind {
        Kind::Hours | Kind::Deadline | Kind::Window => 0,
        Kind::Appearance | Kind::Recurring => 1_000,
        _ => 2_000,
    }
}

impl Question<'_> {
    /// The question; its attribute `label` names the fact inside a sentence.
    pub fn message(&self) -> Message {
        Message::new(self.name.replacen('.', "-fact-", 1))
    }
}

impl Casefile {
    /// The questions that matter to this case, the most urgent first: what would change a date that is due, by how near
    /// that is; then what would start a rule, by how little time the rule gives.
    ///
    /// The days of hearings are not among them: they come from the hearings.
    pub fn questions<'b>(&self, book: &'b Rulebook, today: NaiveDate) -> Vec<Question<'b>> {
        let told = self.told_facts(book);
        let jurisdictions = self.jurisdictions();
        let mut questions: BTreeMap<String, Question<'b>> = BTreeMap::new();
        let mut ask = |rule: &'b Rule, short: &str, urgency: i64| {
            let name = rule.full_name(short);
            let fact = rule.facts.iter().find(|fact| fact.name == short);
            let Some(fact) = fact.filter(|_| short != FROM_HEARINGS && !told.contains_key(&name)) else {
                return;
            };
            let new = Question { name: name.clone(), fact, rules: Vec::new(), urgency };
            let question = questions.entry(name).or_insert(new);
            question.urgency = question.urgency.min(urgency);
            question.rules.push(rule);
        };
        let concerns = |rule: &&Rule| {
            jurisdictions.iter().any(|there| there == rule.jurisdiction()) && rule.disputes.is_none()
        };
        for rule in book.rules().filter(concerns) {
            let facts = self.with_hearing(rule, &told, today);
            let Ok(outcome) = compute(rule, book, &facts, today) else { continue };
            let period = rule.versions.first().map_or(0, |version| version.period().about_days());
            if !outcome.missing.is_empty() {
                let urgency = NOT_STARTED + period + weight(rule.kind);
                outcome.missing.iter().for_each(|name| ask(rule, name, urgency));
            } else {
                let day = outcome.safe.or(outcome.opens).or(outcome.at.map(|at| at.day()));
                let left = day.map_or(period, |day| (day - today).num_days().max(0));
                rule.unknown(&facts).for_each(|fact| ask(rule, &fact.name, left));
            }
        }
        let mut questions: Vec<_> = questions.into_values().collect();
        questions.sort_by(|a, b| (a.urgency, &a.name).cmp(&(b.urgency, &b.name)));
        questions
    }
}
