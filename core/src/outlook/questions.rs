//! What nobody told yet and would settle something.

use std::collections::BTreeMap;

use super::error::OutlookError;
use super::question::Question;
use super::rule_item::Asked;
use super::rule_state::State;
use super::view::Outlook;
use crate::casefile::{Relation, StoredFact};
use crate::deadlines::{FROM_HEARINGS, FactType, Kind, Rule, compute, question_of};
use crate::l10n::Message;
use crate::vault::RecordId;

/// The suffix of the fact that holds the date on a person's own paper: `us.pfr.printed`.
const PRINTED: &str = "printed";

/// What starts a rule is asked after what settles a date that is there already.
const NOT_STARTED: i64 = 10_000;

/// What decides most is asked before all else.
const FIRST: i64 = 1_000;

/// Then what is each person's own, of everybody else in the case.
const EACH: i64 = 500;

/// So many are asked in the first steps: whoever is asked more goes away before the first date.
const IN_FIRST_STEPS: usize = 5;

/// What has a last day is asked before what is only an appointment or good to know.
fn weight(kind: Kind) -> i64 {
    match kind {
        Kind::Hours | Kind::Deadline | Kind::Window => 0,
        Kind::Appearance | Kind::Recurring => 1_000,
        _ => 2_000,
    }
}

/// The rules that ask a question, and the days that may be left for what hangs on it: the smaller, the more urgent.
struct Asking<'o> {
    rules: Vec<&'o Rule>,
    urgency: i64,
}

/// A question that is open, before it is put in words: the fact's full name, whose it is, and the rules that ask.
type OpenQuestion<'o> = ((String, Option<RecordId>), Asking<'o>);

impl Outlook<'_> {
    /// The questions that matter to this case, the most urgent first: what would change a date that is due, by how near
    /// that is; then what would start a rule, by how little time the rule gives.
    ///
    /// The days of hearings are not among them: they come from the hearings.
    pub fn questions(&self) -> Vec<Question> {
        self.open_questions().into_iter().map(|open| self.asked_open(open)).collect()
    }

    /// The first `most` of them: those that decide most alone, while any of these is open.
    pub(super) fn few_questions(&self, most: usize) -> Vec<Question> {
        let is_first = |((name, person), _): &OpenQuestion<'_>| self.is_asked_first(name, *person);
        let mut open = self.open_questions();
        if open.iter().any(is_first) {
            open.retain(is_first);
        }
        open.into_iter().take(most).map(|open| self.asked_open(open)).collect()
    }

    fn asked_open(&self, ((name, person), asking): OpenQuestion<'_>) -> Question {
        self.asked_by(name, person, &asking.rules)
    }

    fn open_questions(&self) -> Vec<OpenQuestion<'_>> {
        let mut open: BTreeMap<(String, Option<RecordId>), Asking<'_>> = BTreeMap::new();
        for asked in self.asked().filter(|asked| asked.rule.disputes.is_none()) {
            let (rule, person, facts) = (asked.rule, asked.person, self.facts_of(&asked));
            let mut ask = |short: &str, urgency: i64| {
                let name = rule.full_name(short);
                let known =
                    short == FROM_HEARINGS || facts.contains_key(&name) || self.has_none(&name, person);
                if known || !rule.facts.iter().any(|fact| fact.name == short) {
                    return;
                }
                let new = Asking { rules: Vec::new(), urgency };
                let asking = open.entry((name, person)).or_insert(new);
                asking.urgency = asking.urgency.min(urgency);
                if !asking.rules.iter().any(|there| there.id == rule.id) {
                    asking.rules.push(rule);
                }
            };
            let Ok(outcome) = compute(rule, self.book, &facts, self.today) else { continue };
            // Of what is settled no answer changes anything.
            if matches!(self.state(&asked.id(), &outcome, &facts), State::Settled(_)) {
                continue;
            }
            let period = rule.versions.first().map_or(0, |version| version.period().about_days());
            if outcome.missing.is_empty() {
                let day = outcome.safe.or(outcome.opens).or(outcome.at.map(|at| at.day()));
                let left = day.map_or(period, |day| (day - self.today).num_days().max(0));
                rule.unknown(&facts).for_each(|fact| ask(&fact.name, left));
            } else if person.is_none() {
                let urgency = NOT_STARTED + period + weight(rule.kind);
                outcome.missing.iter().for_each(|name| ask(name, urgency));
            }
        }
        let mut open: Vec<_> = open.into_iter().collect();
        for (place, (name, rules)) in self.asked_first().enumerate() {
            let urgency = i64::try_from(place).unwrap_or(i64::MAX) - FIRST;
            open.retain(|((other, person), _)| *other != name || person.is_some());
            open.push(((name, None), Asking { rules, urgency }));
        }
        for (place, (name, person, rules)) in self.asked_of_each().enumerate() {
            let urgency = i64::try_from(place).unwrap_or(i64::MAX) - EACH;
            open.retain(|((other, whose), _)| *other != name || *whose != Some(person));
            open.push(((name, Some(person)), Asking { rules, urgency }));
        }
        open.retain(|((name, person), _)| !self.is_past_sending(name, *person));
        open.sort_by(|(a, one), (b, other)| (one.urgency, a).cmp(&(other.urgency, b)));
        open
    }

    /// Those of them that are asked in the first steps. `passed` are the full names of what was answered there or left out.
    pub fn first_questions(&self, passed: &[String]) -> Vec<Question> {
        let open = self.open_questions().into_iter().filter(|((name, _), _)| !passed.contains(name));
        let few = open.take(IN_FIRST_STEPS.saturating_sub(passed.len()));
        few.map(|open| self.asked_open(open)).collect()
    }

    /// What decides most and is still open, with the rules that ask: a fact is open until it was told or the person said
    /// that there is none; the hearing, until there is one.
    fn asked_first(&self) -> impl Iterator<Item = (String, Vec<&Rule>)> {
        self.jurisdictions.iter().flat_map(move |jurisdiction| {
            let names = self.book.ask_first(jurisdiction).iter();
            let asked = self.book.facts(jurisdiction);
            names.filter_map(move |short| {
                let name = format!("{jurisdiction}.{short}");
                let told = match short.as_str() {
                    FROM_HEARINGS => self.hearings.iter().any(|held| held.body.jurisdiction == *jurisdiction),
                    _ => self.told.about(None).contains_key(&name),
                };
                let (_, rules) = asked.get(short.as_str())?;
                (!told && !self.has_none(&name, None)).then(|| (name, rules.clone()))
            })
        })
    }

    /// What is each member's own and was not told of them yet.
    fn asked_of_each(&self) -> impl Iterator<Item = (String, RecordId, Vec<&Rule>)> {
        let members = self.people.iter().filter(|person| person.body.relation != Relation::Myself);
        let members: Vec<RecordId> = members.map(|person| person.id).collect();
        self.jurisdictions.iter().flat_map(move |jurisdiction| {
            let (asked, members) = (self.book.facts(jurisdiction), members.clone());
            self.book.ask_each(jurisdiction).iter().flat_map(move |short| {
                let name = format!("{jurisdiction}.{short}");
                let rules = asked.get(short.as_str()).map(|(_, rules)| rules.clone()).unwrap_or_default();
                let open = |person: &RecordId| {
                    let told = self.told.about(Some(*person)).contains_key(&name);
                    !told && !self.has_none(&name, Some(*person))
                };
                let open: Vec<RecordId> = members.iter().copied().filter(open).collect();
                open.into_iter().map(move |person| (name.clone(), person, rules.clone()))
            })
        })
    }

    /// Whether a fact says no more than when something was sent that came in time.
    fn is_past_sending(&self, name: &str, person: Option<RecordId>) -> bool {
        let sent = |rule: &&Rule| rule.sent_by.as_ref().is_some_and(|sent| rule.full_name(sent) == name);
        self.book.rules().filter(sent).any(|rule| {
            let asked = Asked { rule, hearing: None, person };
            let facts = self.facts_of(&asked);
            let came = rule.met_by.as_ref().is_some_and(|met| facts.contains_key(&rule.full_name(met)));
            let outcome = compute(rule, self.book, &facts, self.today).ok().filter(|_| came);
            outcome
                .is_some_and(|outcome| matches!(self.state(&asked.id(), &outcome, &facts), State::Settled(_)))
        })
    }

    /// Whether somebody said that there is none of this.
    pub(super) fn has_none(&self, name: &str, person: Option<RecordId>) -> bool {
        let none = |fact: &StoredFact| fact.is_none() && fact.name == name && fact.person == person;
        self.facts.iter().any(|fact| none(&fact.body))
    }

    /// One question, by its full name, whether or not it was answered.
    ///
    /// # Errors
    /// [`OutlookError::Deadline`] for a fact that no rule asks for; [`OutlookError::NoItem`] for nobody of the case.
    pub fn question(&self, name: &str, person: Option<RecordId>) -> Result<Question, OutlookError> {
        if let Some(person) = person.filter(|person| !self.people.iter().any(|there| there.id == *person)) {
            return Err(OutlookError::NoItem { id: person.to_string() });
        }
        self.book.fact_type(name)?;
        let asks = |rule: &&Rule| rule.facts.iter().any(|fact| rule.full_name(&fact.name) == name);
        let rules: Vec<&Rule> = self.book.rules().filter(asks).collect();
        Ok(self.asked_by(name.to_owned(), person, &rules))
    }

    pub(super) fn question_of(&self, rule: &Rule, short: &str, person: Option<RecordId>) -> Question {
        self.asked_by(rule.full_name(short), person, &[rule])
    }

    /// What a rule asks, as far as nobody told it; the date on one's own paper last.
    pub(super) fn questions_of(&self, rule: &Rule, person: Option<RecordId>) -> Vec<Question> {
        let told = self.told.about(person);
        let asked = rule.facts.iter().filter(|fact| fact.name != FROM_HEARINGS);
        let printed = rule.kind.closes().then(|| format!("{}.{PRINTED}", rule.id));
        let names = asked.map(|fact| rule.full_name(&fact.name)).chain(printed);
        // When it was sent matters no more once it came.
        let met = rule.met_by.as_ref().is_some_and(|met| told.contains_key(&rule.full_name(met)));
        let sent = rule.sent_by.as_ref().filter(|_| met).map(|sent| rule.full_name(sent));
        let open = names.filter(|name| !told.contains_key(name) && sent.as_ref() != Some(name));
        open.map(|name| self.asked_by(name, person, &[rule])).collect()
    }

    fn is_asked_first(&self, name: &str, person: Option<RecordId>) -> bool {
        let Some((jurisdiction, short)) = name.split_once('.').filter(|_| person.is_none()) else {
            return false;
        };
        self.book.ask_first(jurisdiction).iter().any(|first| first == short)
    }

    fn asked_by(&self, name: String, person: Option<RecordId>, rules: &[&Rule]) -> Question {
        let question = self.question_message(&name);
        let undisputed = rules.iter().filter(|rule| rule.disputes.is_none());
        Question {
            label: question.clone().attribute("label"),
            question: self.about(question, person),
            kind: self.book.fact_type(&name).unwrap_or(FactType::Text),
            is_hearing: name.rsplit_once('.').is_some_and(|(_, short)| short == FROM_HEARINGS),
            is_first: self.is_asked_first(&name, person),
            rules: rules.iter().map(|rule| rule.id.clone()).collect(),
            titles: undisputed.map(|rule| rule.message()).collect(),
            name,
            person,
        }
    }

    /// The question that asks for a fact; its attribute `label` names the fact inside a sentence.
    pub(super) fn question_message(&self, name: &str) -> Message {
        if let Some((id, PRINTED)) = name.rsplit_once('.')
            && let Ok(rule) = self.book.rule(id)
        {
            return Message::new("fact-printed").with("rule", rule.message());
        }
        question_of(name)
    }
}
