use serde::{Deserialize, Serialize};

use super::error::CaseError;
use super::file::{Body, Casefile};
use crate::deadlines::Rulebook;

/// The frame of a case: whose law it is under.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// `us`, `mx` …; a fact of another country adds it.
    pub jurisdictions: Vec<String>,
}

impl Body for Case {
    const KIND: &'static str = "case";
}

/// Refuses a jurisdiction without rules: for those who must know before there is a case.
///
/// # Errors
/// [`CaseError::UnknownJurisdiction`] with those that there are.
pub fn check_jurisdiction(wanted: &str, book: &Rulebook) -> Result<(), CaseError> {
    let known = book.jurisdictions();
    if known.contains(&wanted) {
        return Ok(());
    }
    let known = known.into_iter().map(str::to_owned).collect();
    Err(CaseError::UnknownJurisdiction { wanted: wanted.to_owned(), known })
}

impl Casefile {
    /// The jurisdictions of the case, in the order in which they were added.
    pub fn jurisdictions(&self) -> Vec<String> {
        self.all::<Case>().next().map(|entry| entry.body.jurisdictions).unwrap_or_default()
    }

    /// Puts the case under the law of one more jurisdiction.
    ///
    /// # Errors
    /// [`CaseError::UnknownJurisdiction`] where no pack has its rules; what the vault refuses.
    pub fn add_jurisdiction(&mut self, jurisdiction: &str, book: &Rulebook) -> Result<(), CaseError> {
        check_jurisdiction(jurisdiction, book)?;
        let case = self.all::<Case>().next();
        match case {
            None => {
                self.add(&Case { jurisdictions: vec![jurisdiction.to_owned()] })?;
            }
            Some(mut case) if !case.body.jurisdictions.iter().any(|there| there == jurisdiction) => {
                case.body.jurisdictions.push(jurisdiction.to_owned());
                self.replace(case.id, &case.body)?;
            }
            Some(_) => {}
        }
        Ok(())
    }
}
