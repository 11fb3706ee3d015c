//! The page of a rule: what it says about somebody, and every step of the way to its dates.

use chrono::NaiveDate;

use super::doubt::Doubt;
use super::error::OutlookError;
use super::find::Found;
use super::item_id::ItemId;
use super::labelled::LabelledDay;
use super::note::Note;
use super::question::Question;
use super::rule_item::{Asked, says_hearing};
use super::rule_state::State;
use super::tone::DueTone;
use super::view::Outlook;
use crate::deadlines::{Outcome, compute};
use crate::l10n::Message;
use crate::prooflog::Mark;
use crate::vault::RecordId;

/// A rule, and what it says about one person.
#[derive(Clone, Debug)]
pub struct RulePage<'o> {
    /// The id of the item.
    pub id: String,
    /// Whom it is about; none is the holder.
    pub person: Option<RecordId>,
    /// What it is called, and whose it is.
    pub title: Message,
    /// What the rule says.
    pub plain: Message,
    /// What to do.
    pub todo: Message,
    /// What happens if the day is missed; none where a note says it already.
    pub missed: Option<Message>,
    /// The answer, with its steps and its version.
    pub outcome: Outcome<'o>,
    /// Its days, the one to act on first.
    pub days: Vec<LabelledDay>,
    /// How near they are, as on its card: once it is settled, how that went.
    pub tone: DueTone,
    /// What must be said beside them, the gravest first.
    pub notes: Vec<Note>,
    /// What can hardly be right of what was told for it, until it is confirmed or changed.
    pub doubts: Vec<Doubt>,
    /// What it needs to be told before there is a date; any one is enough.
    pub missing: Vec<Question>,
    /// Everything that it asks and nobody told.
    pub questions: Vec<Question>,
    /// Days that somebody may argue for: shown, never relied on.
    pub others: Vec<OtherReading>,
    /// Where the period and the counting were read, and when: never hidden.
    pub confidence: Message,
    /// Whether what came of it may be written down now.
    pub can_mark: bool,
    /// What was written down of it.
    pub marked: Option<Mark>,
}

/// A day that somebody may argue for.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherReading {
    /// The day.
    pub day: NaiveDate,
    /// The day and who reads it so, in one sentence.
    pub text: Message,
}

impl Outlook<'_> {
    /// The page of a rule, by the id of an item or of the rule.
    ///
    /// # Errors
    /// [`OutlookError::Deadline`] for an unknown rule, or one without law; [`OutlookError::Which`] where the id of a rule
    /// fits several items; [`OutlookError::NoItem`].
    pub fn rule(&self, id: &str) -> Result<RulePage<'_>, OutlookError> {
        if let Ok(ItemId::Rule { rule, .. }) = id.parse() {
            self.book.rule(&rule)?;
        }
        match self.find(id)? {
            Found::Rule(asked) => self.rule_page(asked),
            Found::Hearing(_) | Found::Duty(..) => Err(OutlookError::NoItem { id: id.to_owned() }),
        }
    }

    pub(super) fn rule_page<'o>(&'o self, asked: Asked<'o>) -> Result<RulePage<'o>, OutlookError> {
        let (rule, person, facts) = (asked.rule, asked.person, self.facts_of(&asked));
        let id = asked.id();
        // A card of a rule that gives no date leads here, too.
        let (outcome, no_date) = match compute(rule, self.book, &facts, self.today) {
            Ok(outcome) => (outcome, None),
            Err(error) => {
                let note = Note::grave("no_date", error.message());
                (Outcome::without_dates(rule).ok_or(error)?, Some(note))
            }
        };
        let state = self.state(&id, &outcome, &facts);
        let marked = match state {
            State::Settled(mark) => mark,
            State::Open | State::Sent(_) => None,
        };
        let settled = matches!(state, State::Settled(_));
        let open = if settled { State::Open } else { state };
        let item = self.item_of(&asked, &outcome, &facts, open);
        let tone = match marked {
            Some(mark) => DueTone::said(mark.result),
            None if settled => DueTone::Calm,
            None => item.tone(),
        };
        // What is settled is neither late nor missed, and need not arrive any more.
        let unsaid = |note: &Note| settled && matches!(note.code, "late" | "missed" | "filing");
        let waits = self.waits_for(&asked).map(|first| {
            let first = Message::new("note-waits").with("rule", first.message());
            Note::grave("waits", first)
        });
        let ended = self.ended(&outcome, &facts).map(|(name, day)| {
            let fact = self.question_message(&name).attribute("label");
            Note::grave("ended", Message::new("note-ended").with("fact", fact).with("date", day))
        });
        let notes = no_date.into_iter().chain(waits).chain(ended).chain(item.notes);
        let notes: Vec<Note> = notes.filter(|note| !unsaid(note)).collect();
        let is_said = notes.iter().any(|note| note.code == "missed");
        let missing = outcome.missing.iter().map(|name| self.question_of(rule, name, person));
        let others = outcome.alternatives.iter().map(|other| OtherReading {
            day: other.date,
            text: Message::new("rule-other").with("date", other.date).with("means", other.means.clone()),
        });
        let next = outcome.next.iter().filter(|at| Some(at.day()) != item.act_by);
        let next = next.map(|at| LabelledDay::new("due-on", *at, self.today));
        let dated = outcome.missing.is_empty();
        Ok(RulePage {
            id: id.to_string(),
            person,
            title: item.title,
            plain: rule.message().attribute("plain"),
            todo: rule.message().attribute("todo"),
            missed: (!is_said).then(|| rule.message().attribute("missed")),
            days: item.days.into_iter().chain(next).collect(),
            tone,
            notes,
            doubts: item.doubts,
            missing: missing.collect(),
            questions: self.questions_of(rule, person),
            others: others.collect(),
            confidence: outcome.version.known(),
            // What came of a hearing is written down of the hearing.
            can_mark: dated && item.can_mark && !settled && !says_hearing(rule),
            marked,
            outcome,
        })
    }
}
