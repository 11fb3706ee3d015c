//! Calls for handing a case over and for what comes back: looked at first, then made; a reply line by line.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use faro_core::casefile::Casefile;
use faro_core::disk;
use faro_core::handoff::{Choice, ExchangeError, Handoff, Received, Selection, file_name};
use faro_core::l10n::{Wanted, Words};
use faro_core::outlook::Outlook;
use faro_core::sheets::{self, Readers};
use faro_core::vault::OsEntropy;

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::views::{HandoffLook, HandoffView, ReplyView};

#[uniffi::export]
impl Faro {
    /// What would go and what would stay, down to single things. `choose` are codes of parts and ids of single things: none
    /// is all but notes for the lawyer alone and the proof log, an empty list is nothing. `without` is taken from it.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for what is neither; [`FaroError::Locked`]; those of the clock.
    pub fn look_at_handoff(
        &self,
        choose: Option<Vec<String>>,
        without: Vec<String>,
    ) -> Result<HandoffLook, FaroError> {
        self.answer(|reader| {
            self.look_in(|case, outlook| {
                let choice = Choice::of(case, choose.as_deref(), &without)?;
                let selection = Selection::of(case, &choice);
                let things = selection.things(case, outlook);
                Ok(HandoffLook::new(&selection, &choice, &things, reader))
            })
        })
    }

    /// How the file for a card may be called: it tells the day alone.
    ///
    /// # Errors
    /// [`FaroError::DeviceFailed`]; those of the clock.
    pub fn handoff_name(&self) -> Result<String, FaroError> {
        self.answer(|_| Ok(file_name(self.now()?, &OsEntropy)?))
    }

    /// Writes what was chosen into a new file at a path in the app's own folder, sealed for one card, in little memory: share
    /// that file, and remove it. Of a card that nobody compared the person was asked (`sure`). The sheet inside is also in
    /// the language of rules and guides or a `second` one; English, where nothing else was chosen.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for a card that nobody compared, or where there is a file already; those of
    /// [`Faro::look_at_handoff`]; [`FaroError::NotFound`]; [`FaroError::DeviceFailed`]; those of the clock.
    #[uniffi::method(default(second = None))]
    pub fn hand_over(
        &self,
        card: String,
        choose: Option<Vec<String>>,
        without: Vec<String>,
        sure: bool,
        path: String,
        second: Option<String>,
    ) -> Result<HandoffView, FaroError> {
        let to = To { card: &card, sure, path: Path::new(&path), second: second.as_deref() };
        self.handed(&to, |case| Choice::of(case, choose.as_deref(), &without))
    }

    /// The same with nothing of the case in it: a lawyer who answers it can open what is sent to this card, and
    /// `CardView.proved` says so.
    ///
    /// # Errors
    /// Those of [`Faro::hand_over`].
    pub fn prove_card(&self, card: String, sure: bool, path: String) -> Result<HandoffView, FaroError> {
        let to = To { card: &card, sure, path: Path::new(&path), second: None };
        self.handed(&to, |_| Ok(Choice::nothing()))
    }

    /// The hand-offs that were made, the newest first.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn handoffs(&self) -> Result<Vec<HandoffView>, FaroError> {
        self.answer(|reader| {
            let zone = self.now()?.timezone();
            let made = self.session.with(|case| Ok(case.handoffs()))?;
            Ok(made.iter().map(|handoff| HandoffView::new(&handoff.body, zone, reader)).collect())
        })
    }

    /// A reply, each line beside what stands in the case now. Nothing changes, but that it was seen.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for what is for somebody else, to another case, by another key, or has a number that was seen;
    /// [`FaroError::Damaged`]; [`FaroError::Newer`]; [`FaroError::NotFound`]; [`FaroError::Locked`]; those of the clock.
    pub fn reply(&self, path: String) -> Result<ReplyView, FaroError> {
        self.received(&path, None)
    }

    /// Takes one line of a reply, and answers all of them as they are then.
    ///
    /// # Errors
    /// Those of [`Faro::reply`]; [`FaroError::Refused`] for a line that is not there, cannot be taken or was taken; what
    /// the vault refuses.
    pub fn take_reply_line(&self, path: String, number: u32) -> Result<ReplyView, FaroError> {
        self.received(&path, Some(number))
    }
}

/// Where a hand-off goes.
struct To<'t> {
    card: &'t str,
    sure: bool,
    path: &'t Path,
    second: Option<&'t str>,
}

impl Faro {
    fn handed(
        &self,
        to: &To<'_>,
        choice: impl FnOnce(&Casefile) -> Result<Choice, ExchangeError>,
    ) -> Result<HandoffView, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            let (first, second) = self.for_files(to.second, reader)?;
            let readers = Readers::new(&first, Some(&second));
            let handoff = self.change(|case| -> Result<Handoff, ExchangeError> {
                let choice = choice(case)?;
                case.hand_over_as(to.card, to.sure, &choice, &self.book(), readers, &OsEntropy, now, to.path)
            })?;
            Ok(HandoffView::new(&handoff, now.timezone(), reader))
        })
    }

    fn received(&self, path: &str, number: Option<u32>) -> Result<ReplyView, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            self.change(|case| -> Result<ReplyView, Failure> {
                let file = disk::open_given(Path::new(path)).map_err(|_| ExchangeError::NoFile)?;
                let mut received: Received<BufReader<File>> =
                    case.open_reply(BufReader::new(file), now.to_utc())?;
                if let Some(number) = number {
                    received.take(usize::try_from(number).unwrap_or_default(), case, &self.book(), now)?;
                }
                let lines = received.lines(case, &self.book(), &Outlook::of(case, &self.book(), now))?;
                let proved = case.proved(&received.card, now.timezone());
                ReplyView::new(&received, proved, &lines, now.timezone(), reader)
            })
        })
    }

    /// The reader's words, and those of the other reader, as they stand in files: without marks that only a screen needs.
    fn for_files(&self, second: Option<&str>, reader: &Reader) -> Result<(Words, Words), Failure> {
        let load = |language: &str| -> Result<Words, Failure> {
            let wanted = Wanted { language, content: None, devices: &self.devices };
            let words = Words::wanted(&self.files, wanted)?.without_isolates();
            self.lend_words(&words);
            Ok(words)
        };
        Ok((load(reader.words.tag())?, load(second.unwrap_or_else(|| sheets::second(&reader.words)))?))
    }
}
