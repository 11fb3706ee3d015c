//! Calls for cards of lawyers: kept from a line of text, and compared by two people who read digits out.

use faro_core::handoff::{ExchangeError, KeptCard};
use faro_core::vault::OsEntropy;

use super::Faro;
use crate::error::FaroError;
use crate::views::CardView;

#[uniffi::export]
impl Faro {
    /// The cards of those who may receive, by what the person calls them.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn cards(&self) -> Result<Vec<CardView>, FaroError> {
        self.answer(|reader| {
            let zone = self.now()?.timezone();
            self.session.with(|case| {
                let cards = case.cards();
                let view = |card| CardView::new(card, case.proved(card, zone), zone, reader);
                cards.iter().map(view).collect()
            })
        })
    }

    /// Keeps a card: the line as it was pasted, or read from a picture or a link. An empty name is the one on the card.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for what is no card, or is there already; [`FaroError::Newer`]; [`FaroError::Locked`]; what
    /// the vault refuses; those of the clock.
    pub fn add_card(&self, line: String, name: String) -> Result<CardView, FaroError> {
        self.answer(|reader| {
            let now = self.now()?;
            let card = self.change(|case| {
                let id = case.add_card(&line, &name, &OsEntropy, now.to_utc())?;
                Ok::<_, ExchangeError>(case.entry::<KeptCard>(&id.to_string())?)
            })?;
            CardView::new(&card, None, now.timezone(), reader)
        })
    }

    /// The person and the lawyer read the digits to each other, and they are the same.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; what the vault refuses; those of the clock.
    pub fn card_compared(&self, id: String) -> Result<(), FaroError> {
        self.answer(|_| {
            let now = self.now()?.to_utc();
            self.change(|case| case.card_compared(&id, now).map(drop))
        })
    }

    /// Removes a card with its keys: its replies open no more.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; what the vault refuses.
    pub fn delete_card(&self, id: String) -> Result<(), FaroError> {
        self.answer(|_| self.change(|case| case.delete_card(&id).map(drop)))
    }
}
