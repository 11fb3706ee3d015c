//! Calls that say what came of anything due, or take that back: both are entries of the proof log.

use faro_core::Coded;
use faro_core::outlook::Outlook;

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::views::{NewProof, Reason, ReasonChoice};

#[uniffi::export]
impl Faro {
    /// Why something could not be done.
    ///
    /// # Errors
    /// None.
    pub fn reasons(&self) -> Result<Vec<ReasonChoice>, FaroError> {
        self.answer(|reader| {
            let choice =
                |reason: &Reason| ReasonChoice { reason: *reason, text: reader.say(&reason.message()) };
            Ok(Reason::ALL.iter().map(choice).collect())
        })
    }

    /// Says what came of an item, as an entry of the proof log. `item` is the id of a `DueItemView` or `RuleView`, or the
    /// `item` of a hearing or of one time of a duty. Answers the number of the entry.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for what has not begun, for several that fit, for a day to come, or where a proof or a
    /// reason is needed; [`FaroError::NotFound`]; [`FaroError::Locked`]; those of the clock; what the vault refuses.
    pub fn mark(&self, item: String, proof: NewProof) -> Result<u64, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            self.change(|case| {
                let proof = proof.read(case)?;
                let proof = Outlook::of(case, &self.book(), now).mark(&item, proof, &reader.words)?;
                Ok::<_, Failure>(case.write_proof(proof, now)?)
            })
        })
    }

    /// Takes back what was said last of an item, with an entry that says so: it is due again. Answers the number of the
    /// entry.
    ///
    /// # Errors
    /// [`FaroError::Refused`] where nothing is marked; [`FaroError::Locked`]; those of the clock; what the vault refuses.
    pub fn undo(&self, item: String) -> Result<u64, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            self.change(|case| {
                let undo = Outlook::of(case, &self.book(), now).undo(&item, &reader.words)?;
                Ok::<_, Failure>(case.write_proof(undo, now)?)
            })
        })
    }
}
