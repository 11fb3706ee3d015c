//! What rules say: one item for each rule, each coming hearing that it counts from, and each person whom it concerns.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::item::Item;
use super::item_id::ItemId;
use super::note::Note;
use super::rule_state::State;
use super::urgency::Urgency;
use super::view::{Outlook, SeenHearing};
use crate::deadlines::{At, FROM_HEARINGS, FactValue, Facts, Filing, Kind, Outcome, Rule, compute};
use crate::l10n::Message;
use crate::vault::RecordId;

/// A rule as it is asked: for whom, and about which hearing.
#[derive(Clone, Copy)]
pub(super) struct Asked<'o> {
    pub(super) rule: &'o Rule,
    pub(super) hearing: Option<&'o SeenHearing>,
    pub(super) person: Option<RecordId>,
}

impl Asked<'_> {
    pub(super) fn id(&self) -> ItemId {
        let (rule, hearing) = (self.rule.id.clone(), self.hearing.map(|hearing| hearing.id));
        ItemId::Rule { rule, hearing, person: self.person }
    }
}

/// Whether a rule says no more than that there is a hearing, which is an item of its own, with its place and its time.
pub(super) fn says_hearing(rule: &Rule) -> bool {
    rule.kind == Kind::Appearance && rule.counts_from(FROM_HEARINGS)
}

impl<'b> Outlook<'b> {
    /// A rule is left out while the facts that start it are unknown, while another one must be done before it, and when
    /// it is settled. A disputed text is no item
    /// of its own: it lowers the day to act by of the rule that it disputes. A rule that does not cover the facts gives
    /// an item without a day whose note says so, for it must not take the others down with it.
    ///
    /// Worked out when it is first asked for.
    pub(super) fn rule_items(&self) -> &[Item] {
        self.ruled.get_or_init(|| self.work_out().collect())
    }

    fn work_out(&self) -> impl Iterator<Item = Item> + '_ {
        let is_item =
            |rule: &Rule| !says_hearing(rule) && rule.disputes.is_none() && rule.kind != Kind::Adjuster;
        // What is said of every hearing ("in detention the judge sets the day") is said to nobody who has none.
        let has_hearing =
            |asked: &Asked<'_>| asked.hearing.is_some() || !asked.rule.counts_from(FROM_HEARINGS);
        let items = self.asked().filter(move |asked| is_item(asked.rule) && has_hearing(asked));
        items.filter_map(|asked| self.rule_item(&asked))
    }

    /// Every rule of the case's jurisdictions, for each hearing and each person that it can be asked for.
    pub(super) fn asked(&self) -> impl Iterator<Item = Asked<'_>> {
        let rules = self.book.rules().filter(|rule| self.is_of_case(rule.jurisdiction()));
        rules.flat_map(|rule| self.asked_of(rule))
    }

    pub(super) fn asked_of<'o>(&'o self, rule: &'o Rule) -> Vec<Asked<'o>> {
        let fits = self.hearings.iter().filter(|hearing| self.fits(rule, hearing));
        let of_hearings: Vec<_> =
            fits.map(|hearing| Asked { rule, hearing: Some(hearing), person: hearing.body.person }).collect();
        if !of_hearings.is_empty() {
            return of_hearings;
        }
        let holder = std::iter::once(None);
        let people = holder.chain(self.told.members(rule).map(Some));
        people.map(|person| Asked { rule, hearing: None, person }).collect()
    }

    /// The page of the rule that says what a coming hearing is, what to do for it, and what follows if it is missed.
    pub(super) fn rule_of<'a>(&'a self, hearing: &'a SeenHearing) -> Option<Asked<'a>> {
        let mut rules = self.book.rules().filter(|rule| says_hearing(rule) && self.fits(rule, hearing));
        rules.next().map(|rule| Asked { rule, hearing: Some(hearing), person: hearing.body.person })
    }

    /// Whether a rule counts from this hearing, which is to come.
    fn fits(&self, rule: &Rule, hearing: &SeenHearing) -> bool {
        let body = &hearing.body;
        rule.counts_from(FROM_HEARINGS)
            && body.jurisdiction == rule.jurisdiction()
            && rule.hearing.as_ref().is_none_or(|kind| body.kind.as_str() == kind)
            && body.when().is_some_and(|(day, _)| day >= self.today)
    }

    /// The facts that a rule computes with: those of the person, and the day of the hearing.
    pub(super) fn facts_of(&self, asked: &Asked<'_>) -> Cow<'_, Facts> {
        let told = self.told.about(asked.person);
        let Some((day, time)) = asked.hearing.and_then(|hearing| hearing.body.when()) else {
            return Cow::Borrowed(told);
        };
        let mut facts = told.clone();
        facts.insert(asked.rule.full_name(FROM_HEARINGS), FactValue::LocalTime(day, time));
        Cow::Owned(facts)
    }

    fn rule_item(&self, asked: &Asked<'_>) -> Option<Item> {
        let facts = self.facts_of(asked);
        if !asked.rule.concerns(&facts) || self.waits_for(asked).is_some() {
            return None;
        }
        match compute(asked.rule, self.book, &facts, self.today) {
            Ok(outcome) if !outcome.missing.is_empty() => None,
            Ok(outcome) => match self.state(&asked.id(), &outcome, &facts) {
                State::Settled(_) => None,
                state => Some(self.item_of(asked, &outcome, &facts, state)),
            },
            // Without a date there is no day that a mark could hang on.
            Err(_) if self.marks.on(&asked.id().to_string(), None).is_some() => None,
            Err(error) => {
                let note = Note::grave("no_date", error.message());
                Some(Item { notes: vec![note], can_mark: true, ..self.named(asked, &facts) })
            }
        }
    }

    /// The item of an outcome that has all its facts.
    pub(super) fn item_of(
        &self,
        asked: &Asked<'_>,
        outcome: &Outcome<'_>,
        facts: &Facts,
        state: State,
    ) -> Item {
        let rule = asked.rule;
        let at = outcome.at.or(self.next_of(&asked.id(), outcome));
        let act_by = outcome.safe.or(outcome.opens).or(at.map(|at| at.day()));
        let last_day = outcome.legal_last.or(at.map(|at| at.day()));
        let mut urgency = Urgency::of_rule(outcome, act_by, last_day, self.now);
        let mut notes = Vec::new();
        if let State::Sent(note) = state {
            urgency = Urgency::Sent;
            notes.push(note);
        }
        match urgency {
            Urgency::Passed if rule.by_choice => {}
            Urgency::Passed => notes.push(Note::grave("over", Message::new("appointment-over"))),
            Urgency::Missed => notes.push(Note::grave("missed", rule.message().attribute("missed"))),
            Urgency::Late => notes.push(Note::grave("late", Message::new("deadlines-late"))),
            _ => {}
        }
        let passed = self.passed_time(&asked.id(), outcome, facts);
        notes.extend(passed.map(|day| Note::grave("passed", Message::new("time-passed").with("date", day))));
        notes.extend(self.doubts_of_done(&asked.id(), outcome, facts));
        notes.extend(outcome.exception.clone().map(|note| Note::grave("exception", note)));
        let is_open = last_day.is_some_and(|last| last >= self.today) && urgency != Urgency::Sent;
        if outcome.version.filing == Some(Filing::Received) && rule.kind.closes() && is_open {
            notes.push(Note::plain("filing", Message::new("step-received")));
        }
        if rule.by_choice {
            let over = urgency == Urgency::Passed;
            let id = if over { "note-by-choice-over" } else { "note-by-choice" };
            notes.push(Note::plain("by_choice", Message::new(id)));
        }
        if let Some(origin) = self.book.origin(rule) {
            notes.extend(origin.ageing.clone().map(|ageing| Note::grave("pack_old", ageing)));
            let id = if rule.beside.is_some() { "note-from-beside" } else { "note-from-pack" };
            notes.push(Note::plain("from_pack", Message::new(id).with("name", origin.name.as_str())));
        }
        notes.extend(outcome.version.status.warning().map(|note| Note::grave("unverified", note)));
        notes.extend(outcome.note.clone().map(|note| Note::plain("rule", note)));
        let item = Item {
            act_by,
            last_day,
            opens: outcome.opens.filter(|_| rule.kind == Kind::Window),
            expected: outcome.expected,
            zone: rule.zone,
            at: outcome.instant.map(At::Zoned).or(at).filter(|at| at.wall().is_some()),
            then: self.times_after(&asked.id(), at, outcome),
            by_choice: rule.by_choice,
            urgency,
            notes,
            can_mark: passed.is_some() || self.has_opened(&asked.id(), outcome),
            passed,
            ..self.named(asked, facts)
        };
        item.with_days(self.now)
    }

    /// Before the first day of an opening, a window or a time that comes back nothing can be done, and nothing marked.
    pub(super) fn has_opened(&self, id: &ItemId, outcome: &Outcome<'_>) -> bool {
        self.opens(id, outcome).is_none_or(|first| first <= self.today)
    }

    /// The first day on which what a rule says can be marked; none is any day.
    pub(super) fn opens(&self, id: &ItemId, outcome: &Outcome<'_>) -> Option<NaiveDate> {
        match outcome.rule.kind {
            Kind::Opening | Kind::Window => outcome.opens,
            Kind::Recurring => self.key_day(id, outcome),
            Kind::Appearance => outcome.at.map(|at| at.day()),
            _ => None,
        }
    }

    /// The item of a rule, before anything is known of its day.
    fn named(&self, asked: &Asked<'_>, facts: &Facts) -> Item {
        let (rule, person) = (asked.rule, asked.person);
        let open = rule.unknown(facts).filter(|fact| !self.has_none(&rule.full_name(&fact.name), person));
        let unknown = open.map(|fact| self.question_of(rule, &fact.name, person));
        let unknown = unknown.collect();
        let id = asked.id();
        let title = self.title_of(&id);
        let doubts = self.doubts_of_rule(rule, person);
        Item { unknown, doubts, ..Item::new(&id, None, title, rule.kind, person) }
    }
}
