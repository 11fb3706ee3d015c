//! Calls for addresses and for a move: which address is of today, and which tasks a move makes, the core decides.

use faro_core::casefile::{Address, CaseError};
use faro_core::deadlines::parse_date;
use faro_core::outlook::Outlook;

use super::Faro;
use crate::error::FaroError;
use crate::failure::Failure;
use crate::views::{AddressView, DueItemView, NewAddress};

#[uniffi::export]
impl Faro {
    /// The addresses: those of today first, then the latest.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn addresses(&self) -> Result<Vec<AddressView>, FaroError> {
        self.answer(|reader| {
            self.look(|outlook| {
                Ok(outlook.addresses().into_iter().map(|line| AddressView::new(line, reader)).collect())
            })
        })
    }

    /// One address.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; those of [`Faro::addresses`].
    pub fn address(&self, id: String) -> Result<AddressView, FaroError> {
        self.answer(|reader| self.look(|outlook| Ok(AddressView::new(outlook.address(&id)?, reader))))
    }

    /// Writes an address down. Answers its id.
    ///
    /// # Errors
    /// [`FaroError::Refused`] without a line, for a day that is none, or for a last day before the first;
    /// [`FaroError::NotFound`] for nobody of the case; [`FaroError::Locked`]; what the vault refuses.
    pub fn add_address(&self, address: NewAddress) -> Result<String, FaroError> {
        self.answer(|_| {
            let id = self.change(|case| {
                let address = address.read(case)?;
                case.keep(&address)
            })?;
            Ok(id.to_string())
        })
    }

    /// Changes what is known of an address.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; those of [`Faro::add_address`]; those of the clock.
    pub fn edit_address(&self, id: String, address: NewAddress) -> Result<(), FaroError> {
        self.answer(|_| {
            let now = self.now()?.to_utc();
            self.change(|case| {
                let address = address.read(case)?;
                case.edit(&id, &address, now).map(drop)
            })
        })
    }

    /// Removes an address for good.
    ///
    /// # Errors
    /// [`FaroError::NotFound`]; [`FaroError::Locked`]; what the vault refuses.
    pub fn delete_address(&self, id: String) -> Result<(), FaroError> {
        self.answer(|_| self.change(|case| case.delete::<Address>(&id).map(drop)))
    }

    /// Writes down that everybody in the case moved on this day: each office that must learn of it is due for each of them,
    /// and the supervision and the lawyers are, where there are some. Answers all that is to do. A day that was told
    /// before is corrected.
    ///
    /// # Errors
    /// [`FaroError::Refused`] for what is no day; [`FaroError::Locked`]; those of the clock; what the vault refuses.
    pub fn record_move(&self, day: String) -> Result<Vec<DueItemView>, FaroError> {
        self.answer(|reader| {
            let (day, now) = (parse_date(&day).map_err(CaseError::from)?, self.now()?);
            self.change(|case| -> Result<Vec<DueItemView>, Failure> {
                let moving = Outlook::of(case, &self.book(), now).moving(day);
                case.record_move(&moving, now.to_utc())?;
                Ok(DueItemView::all(&Outlook::of(case, &self.book(), now).because_of_move(), reader))
            })
        })
    }

    /// What is due because somebody moved: every office, for every member.
    ///
    /// # Errors
    /// [`FaroError::Locked`]; those of the clock.
    pub fn move_tasks(&self) -> Result<Vec<DueItemView>, FaroError> {
        self.answer(|reader| self.look(|outlook| Ok(DueItemView::all(&outlook.because_of_move(), reader))))
    }
}
