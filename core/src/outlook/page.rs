//! The page that a name leads to, whatever it is the name of.

use super::duty_page::DutyPage;
use super::error::OutlookError;
use super::find::Found;
use super::hearing_page::HearingPage;
use super::rule_page::RulePage;
use super::view::Outlook;

/// A page.
#[derive(Clone, Debug)]
pub enum Page<'o> {
    /// Of a rule, for one person.
    Rule(Box<RulePage<'o>>),
    /// Of a hearing.
    Hearing(Box<HearingPage>),
    /// Of a duty.
    Duty(Box<DutyPage>),
}

impl Outlook<'_> {
    /// The page of an item, by its id; by that of a rule, where it fits one item; or by the first characters of the id
    /// of a hearing or a duty.
    ///
    /// # Errors
    /// [`OutlookError::NoItem`]; [`OutlookError::Which`]; [`OutlookError::Deadline`] for an unknown rule, or where it
    /// does not cover the facts; [`OutlookError::Case`] where several ids start so.
    pub fn page(&self, id: &str) -> Result<Page<'_>, OutlookError> {
        match self.find(id)? {
            Found::Rule(asked) => Ok(Page::Rule(Box::new(self.rule_page(asked)?))),
            Found::Hearing(hearing) => Ok(Page::Hearing(Box::new(self.hearing_page(hearing)))),
            Found::Duty(duty, _) => Ok(Page::Duty(Box::new(self.duty_page(duty)))),
        }
    }
}
