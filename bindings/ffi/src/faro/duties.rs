//! Calls for duties; what came of one of their times is written down by `mark`, like that of anything else.

use faro_core::Coded;
use faro_core::casefile::Casefile;

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::views::{DutyChoice, DutyKind, DutyView, NewDuty};

#[uniffi::export]
impl Faro {
    /// The kinds of duty that a person writes down.
    ///
    /// # Errors
    /// None.
    pub fn duty_kinds(&self) -> Result<Vec<DutyChoice>, FaroError> {
        self.answer(|reader| {
            // Those of a move come from the move.
            let written = DutyKind::ALL.iter().filter(|kind| !kind.is_new_address());
            let choice = |kind: &DutyKind| DutyChoice { kind: *kind, text: reader.say(&kind.message()) };
            Ok(written.map(choice).collect())
        })
    }

    /// The duties, with the times that wait for a word and the next one of each.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn duties(&self) -> Result<Vec<DutyView>, FaroError> {
        self.answer(|reader| {
            self.look(|outlook| {
                Ok(outlook.duties().into_iter().map(|page| DutyView::new(page, reader)).collect())
            })
        })
    }

    /// One duty.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; those of [`Faro::duties`].
    pub fn duty(&self, id: String) -> Result<DutyView, FaroError> {
        self.answer(|reader| self.look(|outlook| Ok(DutyView::new(outlook.duty(&id)?, reader))))
    }

    /// Writes a duty down. Answers its id.
    ///
    /// # Errors
    /// [`FaroError::Refused`] says what to write instead; [`FaroError::Locked`]; what the vault refuses.
    pub fn add_duty(&self, duty: NewDuty) -> Result<String, FaroError> {
        self.answer(|_| {
            let zone = self.now()?.timezone();
            let add = |case: &mut Casefile| Ok::<_, Failure>(case.add_duty(&duty.read(zone, case)?)?);
            Ok(self.change(add)?.to_string())
        })
    }

    /// Removes a duty for good. What the proof log says of it stays there.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; what the vault refuses.
    pub fn delete_duty(&self, id: String) -> Result<(), FaroError> {
        self.answer(|_| self.change(|case| case.delete_duty(&id).map(drop)))
    }
}
