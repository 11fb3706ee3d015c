//! Calls for papers: bytes cross the border in pieces, in and out, so that no shell holds a whole one.

use faro_core::Coded;
use faro_core::vault::{PaperLimits, RecordId};
use zeroize::Zeroizing;

use super::Faro;
use crate::error::FaroError;
use crate::views::{PaperDetails, PaperHearing, PaperKind, PaperKindChoice, PaperView};

#[uniffi::export]
impl Faro {
    /// The papers, the newest first.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn papers(&self) -> Result<Vec<PaperView>, FaroError> {
        self.answer(|reader| {
            self.look_in(|case, outlook| {
                Ok(case.papers().iter().map(|paper| PaperView::new(paper, outlook, reader)).collect())
            })
        })
    }

    /// Begins a paper whose bytes come in pieces, so that it never lies unsealed in a file nor whole in memory. Answers
    /// its id. Closing the vault abandons it.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; what the vault refuses.
    pub fn begin_paper(&self) -> Result<String, FaroError> {
        self.answer(|_| {
            let id = self.session.with(|case| Ok(case.begin_paper(PaperLimits::default())?))?;
            Ok(id.to_string())
        })
    }

    /// Seals the next bytes of a paper that was begun.
    ///
    /// # Errors
    /// [`FaroError::Refused`] if it grows too large, and it is then abandoned; [`FaroError::NotFound`] if it was not
    /// begun; [`FaroError::Locked`]; what the vault refuses.
    pub fn extend_paper(&self, id: String, bytes: Vec<u8>) -> Result<(), FaroError> {
        let bytes = Zeroizing::new(bytes);
        self.answer(|_| self.session.with(|case| Ok(case.extend_paper(&id, &bytes)?)))
    }

    /// Keeps a paper that was begun: from now on it is there. What it is, its bytes say.
    ///
    /// # Errors
    /// [`FaroError::Refused`] without a title, and then it can be tried again, or if there is no more room for papers;
    /// those of [`Faro::extend_paper`]; those of the clock.
    pub fn finish_paper(&self, id: String, title: String) -> Result<(), FaroError> {
        self.answer(|_| {
            let now = self.now()?.to_utc();
            self.change(|case| case.finish_paper(&id, &title, now).map(drop))
        })
    }

    /// Removes a paper that was begun and shall not be finished. None of this id is no error.
    ///
    /// # Errors
    /// [`FaroError::Locked`].
    pub fn abandon_paper(&self, id: String) -> Result<(), FaroError> {
        self.answer(|_| {
            self.session.with(|case| {
                case.abandon_paper(&id);
                Ok(())
            })
        })
    }

    /// Begins to read a paper, from its beginning. Each piece is verified before it is answered; whoever meets an error has
    /// only a beginning, and throws it away.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Damaged`] for its file; [`FaroError::Locked`]; those of the clock.
    pub fn open_paper(&self, id: String) -> Result<PaperView, FaroError> {
        self.answer(|reader| {
            self.look_in(|case, outlook| Ok(PaperView::new(&case.open_paper(&id)?, outlook, reader)))
        })
    }

    /// The next piece of a paper that was opened, at most 64 KiB; nothing at its end. `id` is whole.
    ///
    /// # Errors
    /// [`FaroError::NotFound`] if it is not open; [`FaroError::Damaged`]; [`FaroError::Locked`].
    pub fn next_paper_piece(&self, id: String) -> Result<Vec<u8>, FaroError> {
        self.answer(|_| self.session.with(|case| Ok(case.next_piece(&id)?)))
    }

    /// Says what a paper is: all of this is so from now on, and what is left out is not known.
    ///
    /// # Errors
    /// [`FaroError::Refused`] without a title, or for what is no day; [`FaroError::NotFound`] for the paper or the hearing;
    /// [`FaroError::Locked`]; those of the clock; what the vault refuses.
    pub fn describe_paper(&self, id: String, details: PaperDetails) -> Result<(), FaroError> {
        self.answer(|_| {
            let now = self.now()?.to_utc();
            self.change(|case| {
                let details = details.read(case)?;
                case.describe_paper(&id, details, now).map(drop)
            })
        })
    }

    /// The kinds of papers.
    ///
    /// # Errors
    /// None.
    pub fn paper_kinds(&self) -> Result<Vec<PaperKindChoice>, FaroError> {
        self.answer(|reader| {
            let choice =
                |kind: &PaperKind| PaperKindChoice { kind: *kind, text: reader.say(&kind.message()) };
            Ok(PaperKind::ALL.iter().map(choice).collect())
        })
    }

    /// The hearings that a paper may be about, the earliest first.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn paper_hearings(&self) -> Result<Vec<PaperHearing>, FaroError> {
        self.answer(|reader| {
            self.look(|outlook| {
                let hearings = outlook.paper_hearings();
                Ok(hearings.iter().map(|hearing| PaperHearing::new(hearing, reader)).collect())
            })
        })
    }

    /// Removes a paper for good: its key first, then its file.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; what the vault refuses; those of the clock.
    pub fn delete_paper(&self, id: String) -> Result<(), FaroError> {
        self.answer(|_| {
            let now = self.now()?;
            self.change(|case| case.delete_paper(&id, now).map(drop))
        })
    }
}

impl Faro {
    /// What the person calls a paper, while the vault that has it is open.
    pub(super) fn paper_name(&self, id: RecordId) -> String {
        self.session.look(|case| case.map_or_else(|| id.short(), |case| case.paper_name(id)))
    }
}
