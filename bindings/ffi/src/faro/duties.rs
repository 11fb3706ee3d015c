use faro_core::casefile::{CaseError, Casefile, Proof};

use super::Faro;
use crate::error::FaroError;
use crate::views::{
    DUTY_KINDS, DutyChoice, DutyView, NewDuty, NewProof, ProofLogView, REASONS, ReasonChoice,
};

#[uniffi::export]
impl Faro {
    /// The kinds of duty that a person writes down.
    ///
    /// # Errors
    /// None.
    pub fn duty_kinds(&self) -> Result<Vec<DutyChoice>, FaroError> {
        self.answer(|reader| {
            let choice = |kind| DutyChoice { kind, text: reader.say(&kind.message()) };
            Ok(DUTY_KINDS.map(choice).to_vec())
        })
    }

    /// The duties, with the times that wait for a word and the next one of each.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn duties(&self) -> Result<Vec<DutyView>, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            self.session.with(|case| {
                let (duties, marks) = (case.duties(), case.marks());
                let view = |duty| DutyView::new(duty, case, &marks, &self.book, now, reader);
                Ok(duties.iter().map(view).collect())
            })
        })
    }

    /// Writes a duty down. Answers its id.
    ///
    /// # Errors
    /// [`FaroError::Refused`] says what to write instead; [`FaroError::Locked`]; what the vault refuses.
    pub fn add_duty(&self, duty: NewDuty) -> Result<String, FaroError> {
        self.answer(|_| {
            let duty = duty.read(self.now()?.timezone())?;
            Ok(self.change(|case| case.add_duty(&duty, &self.book))?.to_string())
        })
    }

    /// Removes a duty for good. What the proof log says of it stays there.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; what the vault refuses.
    pub fn delete_duty(&self, id: String) -> Result<(), FaroError> {
        self.answer(|_| self.change(|case| case.delete_duty(&id).map(drop)))
    }

    /// Why something could not be done.
    ///
    /// # Errors
    /// None.
    pub fn reasons(&self) -> Result<Vec<ReasonChoice>, FaroError> {
        self.answer(|reader| {
            let choice =
                |reason: crate::views::Reason| ReasonChoice { reason, text: reader.say(&reason.message()) };
            Ok(REASONS.map(choice).to_vec())
        })
    }

    /// Says what came of a duty or a hearing, as an entry of the proof log. `day` is that of a `DutyTimeView`; without
    /// one it is the time that is open, or the last one. Answers the number of the entry.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for a day on which it is not, or where a proof or a reason is needed;
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; those of the clock; what the vault refuses.
    pub fn mark_duty(&self, id: String, day: Option<String>, proof: NewProof) -> Result<u64, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            self.change(|case| {
                let day = day.as_deref().map(faro_core::deadlines::parse_date).transpose()?;
                let proof = read(proof, case)?;
                Ok(case.mark(&id, day, proof, &self.book, &reader.words, now)?.0)
            })
        })
    }

    /// The proof log, the latest entry first.
    ///
    /// # Errors
    /// [`FaroError::Locked`].
    pub fn proof_log(&self) -> Result<ProofLogView, FaroError> {
        self.answer(|reader| self.session.with(|case| Ok(ProofLogView::new(case, reader))))
    }

    /// The proof log as one sheet in plain text, in the reader's language: to print, or to hand over.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn proof_sheet(&self) -> Result<String, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            self.session.with(|case| Ok(case.export_proofs(now).sheet(&reader.words)))
        })
    }

    /// The proof log as JSON, which anybody can verify (`bindings/python/proof_verify.py`).
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn proof_json(&self) -> Result<String, FaroError> {
        self.answer(|_| {
            let now = self.now()?;
            let export = self.session.with(|case| Ok(case.export_proofs(now)))?;
            Ok(export.json().map_err(|_| CaseError::Unwritable)?)
        })
    }
}

fn read(proof: NewProof, case: &Casefile) -> Result<Proof, CaseError> {
    let NewProof { result, reason, error, spoke_to, reference, note, papers } = proof;
    let photos = papers.iter().map(|id| case.paper_hash(id)).collect::<Result<_, _>>()?;
    Ok(Proof { result, reason, error, spoke_to, reference, note, photos, ..Proof::default() })
}
