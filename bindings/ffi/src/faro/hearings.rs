//! Calls for hearings. A date is never overwritten: it is one more word of a source, and people settle a conflict.

use faro_core::Coded;
use faro_core::casefile::{Casefile, Hearing};
use faro_core::outlook::{self, HearingPage, Outlook};

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::views::{ClockChoice, HearingView, NewHearing, NewSource, PaperView, SourceChoice, SourceKind};

#[uniffi::export]
impl Faro {
    /// The hearings, the earliest first.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn hearings(&self) -> Result<Vec<HearingView>, FaroError> {
        self.answer(|reader| self.pages_of_hearings(reader, |outlook| Ok(outlook.hearings())))
    }

    /// One hearing.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; those of [`Faro::hearings`].
    pub fn hearing(&self, id: String) -> Result<HearingView, FaroError> {
        self.answer(|reader| {
            let pages = self.pages_of_hearings(reader, |outlook| Ok(vec![outlook.hearing(&id)?]))?;
            pages.into_iter().next().ok_or_else(super::fault)
        })
    }

    /// Writes a hearing down, and puts the case under the law of its country. Answers its id.
    ///
    /// # Errors
    /// [`FaroError::Refused`] says what to write instead; [`FaroError::Locked`]; what the vault refuses.
    pub fn add_hearing(&self, hearing: NewHearing) -> Result<String, FaroError> {
        self.answer(|_| {
            let told_on = Some(self.now()?.date_naive());
            let add = |case: &mut Casefile| {
                let hearing = Hearing { told_on, ..hearing.read(case)? };
                case.add_hearing(&hearing, &self.book())
            };
            Ok(self.change(add)?.to_string())
        })
    }

    /// Changes what is known of a hearing. Its date is changed by what a source says: `add_hearing_source`.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; those of [`Faro::add_hearing`]; those of the clock.
    pub fn edit_hearing(&self, id: String, hearing: NewHearing) -> Result<(), FaroError> {
        self.answer(|_| {
            let now = self.now()?.to_utc();
            self.change(|case| {
                let known = case.hearing(&id)?.body;
                let at = known.at.clone();
                let edited = NewHearing { at, ..hearing }.over(known, case)?;
                case.edit_hearing(&id, &edited, &self.book(), now).map(drop)
            })
        })
    }

    /// Removes a hearing for good, with everything that was said of it.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; what the vault refuses.
    pub fn delete_hearing(&self, id: String) -> Result<(), FaroError> {
        self.answer(|_| self.change(|case| case.delete_hearing(&id).map(drop)))
    }

    /// The clocks that the courts of the case's countries go by.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn court_clocks(&self) -> Result<Vec<ClockChoice>, FaroError> {
        self.answer(|reader| {
            self.look(|outlook| {
                let view = |choice: outlook::ClockChoice| ClockChoice {
                    zone: choice.zone,
                    text: reader.say(&choice.message),
                    chosen: choice.is_likeliest,
                };
                Ok(outlook.court_clocks().into_iter().map(view).collect())
            })
        })
    }

    /// Who can tell the date of a hearing.
    ///
    /// # Errors
    /// None.
    pub fn source_kinds(&self) -> Result<Vec<SourceChoice>, FaroError> {
        self.answer(|reader| {
            let choice = |kind: &SourceKind| SourceChoice { kind: *kind, text: reader.say(&kind.message()) };
            Ok(SourceKind::ALL.iter().map(choice).collect())
        })
    }

    /// Writes down what a source says of a hearing's date. The earliest date to come is the one to act on, until the
    /// sources agree; the old one stays in the history.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; those of [`Faro::add_hearing`]; those of the clock.
    pub fn add_hearing_source(&self, id: String, source: NewSource) -> Result<(), FaroError> {
        self.answer(|_| {
            let now = self.now()?;
            let source = source.read(now.date_naive())?;
            self.change(|case| case.add_hearing_source(&id, source, now.to_utc()).map(drop))
        })
    }

    /// Takes what this source said last for right, and what disagrees with it for wrong: the person asked.
    ///
    /// # Errors
    /// [`FaroError::NotFound`] where it told no date; those of the clock; what the vault refuses.
    pub fn settle_hearing(&self, id: String, kind: SourceKind) -> Result<(), FaroError> {
        self.answer(|_| {
            let now = self.now()?.to_utc();
            self.change(|case| case.settle_hearing(&id, kind, now).map(drop))
        })
    }
}

impl Faro {
    /// Pages of hearings, with the papers about each and the line of its court.
    fn pages_of_hearings(
        &self,
        reader: &Reader,
        pages: impl FnOnce(&Outlook<'_>) -> Result<Vec<HearingPage>, Failure>,
    ) -> Result<Vec<HearingView>, Failure> {
        self.look_in(|case, outlook| {
            let pages = pages(outlook)?;
            let courts: Vec<String> = pages.iter().map(|page| page.hearing.jurisdiction.clone()).collect();
            let lines = self.court_lines(courts.iter().map(String::as_str))?;
            let view = |page: HearingPage| {
                let papers = case.papers_about(page.id, &page.hearing);
                let papers = papers.iter().map(|paper| PaperView::new(paper, outlook, reader)).collect();
                let line = lines.get(page.hearing.jurisdiction.as_str());
                HearingView::new(page, line, papers, reader)
            };
            Ok(pages.into_iter().map(view).collect())
        })
    }
}
