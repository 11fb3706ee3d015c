//! The one object of the border.
mod deadlines;
mod device_key;
mod facts;
mod guidance;
mod hearings;
mod languages;
mod notes;
mod vault;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

use chrono::DateTime;
use chrono_tz::Tz;
use faro_core::casefile::{CaseError, Casefile};
use faro_core::deadlines::Rulebook;
use faro_core::files::Files;

use crate::error::{FaroError, Kind};
use crate::failure::Failure;
use crate::platform::{Clock, DeviceKeyStore, PlatformError};
use crate::reader::Reader;
use crate::seen::SeenMemory;
use crate::session::Session;
use crate::views::Text;

/// Faro, for one person on one device. A shell makes one and keeps it; every method may be called from any thread,
/// may wait for the disk, and `create_vault` and `unlock` take about a second.
#[derive(uniffi::Object)]
pub struct Faro {
    data_folder: PathBuf,
    device_keys: Arc<dyn DeviceKeyStore>,
    clock: Arc<dyn Clock>,
    book: Rulebook,
    reader: RwLock<Arc<Reader>>,
    session: Session,
    seen: Arc<SeenMemory>,
}

#[uniffi::export]
impl Faro {
    /// Reads rules and words. The vault lies in `<data_folder>/vault` and stays closed; nothing is written.
    ///
    /// # Errors
    /// [`FaroError::Refused`], in English, for a language that there is not.
    #[uniffi::constructor]
    pub fn open(
        data_folder: String,
        language: String,
        device_keys: Arc<dyn DeviceKeyStore>,
        clock: Arc<dyn Clock>,
    ) -> Result<Faro, FaroError> {
        let (reader, book) = guarded(|| {
            let book = Rulebook::load(Files::builtin())?;
            Ok((Reader::load(&language, &book)?, book))
        })
        .map_err(Failure::in_english)?;
        Ok(Faro {
            data_folder: data_folder.into(),
            device_keys,
            clock,
            book,
            reader: RwLock::new(Arc::new(reader)),
            session: Session::default(),
            seen: Arc::default(),
        })
    }

    /// The sentence of an error, whatever its variant: for shells that do not switch on it.
    ///
    /// # Errors
    /// None.
    pub fn explain(&self, error: FaroError) -> Result<Text, FaroError> {
        Ok(error.into_text())
    }

    /// The app's own words with this Fluent id: buttons, headings. The id itself, marked as a fallback, if there are
    /// none.
    ///
    /// # Errors
    /// None.
    pub fn say(&self, id: String) -> Result<Text, FaroError> {
        self.answer(|reader| Ok(reader.say_id(&id)))
    }
}

impl Faro {
    /// Runs the work of a method: says its failure in the reader's words, and makes one of a panic.
    fn answer<T>(&self, work: impl FnOnce(&Reader) -> Result<T, Failure>) -> Result<T, FaroError> {
        let reader = Arc::clone(&self.reader.read().unwrap_or_else(PoisonError::into_inner));
        guarded(|| work(&reader)).map_err(|failure| failure.said(&reader.words))
    }

    /// Changes the case, and then tells the keystore which state is the newest.
    fn change<T>(&self, work: impl FnOnce(&mut Casefile) -> Result<T, CaseError>) -> Result<T, Failure> {
        let done = self.session.with(|case| Ok(work(case)?))?;
        self.seen.store(&*self.device_keys);
        Ok(done)
    }

    /// The instant in the device's zone; its day there is today.
    fn now(&self) -> Result<DateTime<Tz>, Failure> {
        let moment = self.clock.now()?;
        let zone: Tz = moment.zone.parse().map_err(|_| CaseError::UnknownZone { zone: moment.zone })?;
        let now = DateTime::from_timestamp(moment.epoch_seconds, 0).ok_or(PlatformError::Unexpected)?;
        Ok(now.with_timezone(&zone))
    }
}

fn guarded<T>(work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Failure::new(Kind::Fault, "border-fault")))
}
