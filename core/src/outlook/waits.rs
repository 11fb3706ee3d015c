//! What must be done first.

use super::rule_item::Asked;
use super::rule_state::State;
use super::view::Outlook;
use crate::deadlines::{Rule, compute};
use crate::prooflog::ProofResult;

impl Outlook<'_> {
    /// The rule that must be done before this one asks for anything, while it is not: neither marked as done, nor met or
    /// sent in time, as the facts say.
    pub(super) fn waits_for(&self, asked: &Asked<'_>) -> Option<&Rule> {
        let rule = self.book.rule(asked.rule.waits_for.as_deref()?).ok()?;
        let first = Asked { rule, ..*asked };
        let facts = self.facts_of(&first);
        let outcome = compute(rule, self.book, &facts, self.today).ok()?;
        let is_done = match self.state(&first.id(), &outcome, &facts) {
            State::Settled(Some(mark)) => matches!(mark.result, ProofResult::Done | ProofResult::Late),
            State::Settled(None) | State::Sent(_) => true,
            State::Open => !outcome.missing.is_empty(),
        };
        (!is_done).then_some(rule)
    }
}
