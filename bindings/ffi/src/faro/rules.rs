//! The call for the page of a rule; which rule concerns whom is known from the id of an item.

use super::Faro;
use crate::error::FaroError;
use crate::views::RuleView;

#[uniffi::export]
impl Faro {
    /// What a rule says about somebody, with every step of the way: by the id of an item's target, or of a rule.
    ///
    /// # Errors
    /// [`FaroError::NotFound`] for an unknown rule; [`FaroError::Refused`] where it does not cover the facts, or where
    /// several items fit the rule; [`FaroError::Locked`]; those of the clock.
    pub fn rule(&self, id: String) -> Result<RuleView, FaroError> {
        self.answer(|reader| self.look(|outlook| Ok(RuleView::new(&outlook.rule(&id)?, reader))))
    }
}
