//! The one object of the border.
mod addresses;
mod backup;
mod calendar_file;
mod calendars;
mod cards;
mod case;
mod codes;
mod contacts;
mod dates;
mod device_key;
mod duties;
mod facts;
mod given;
mod guidance;
mod handoff;
mod hearings;
mod home;
mod in_words;
mod keys;
mod labels;
mod languages;
mod lock_after;
mod marks;
mod notes;
mod outlook;
mod packs;
mod papers;
mod people;
mod phrases;
mod plan;
mod presence;
mod proofs;
mod recovery;
mod repair;
mod rules;
mod search;
mod services;
mod settings;
mod sheets;
mod shelf;
mod spoken;
mod tries;
mod vault;
mod zones;

use recovery::Prepared;
use shelf::Laid;

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};

use chrono::DateTime;
use faro_core::casefile::{CaseError, Casefile};
use faro_core::deadlines::{Rulebook, Tz, ZoneError};
use faro_core::files::Files;
use faro_core::l10n::{Ltr, Manifest, Message, Wanted, WordsError};
use faro_core::search::Glossary;
use faro_core::settings::Settings;

use crate::error::{FaroError, Kind};
use crate::failure::Failure;
use crate::kept::Kept;
use crate::platform::{Clock, DeviceKeyStore, LogSink, PlatformError};
use crate::reader::Reader;
use crate::seen::SeenMemory;
use crate::session::Session;
use crate::views::LanguageView;

/// Where a shell keeps Faro, and in which language it begins.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Setup {
    /// The folder of the app's own that holds `settings.json` and `vault/`.
    pub data_folder: String,
    /// What the platform says that the person reads, best first: BCP 47 tags.
    pub languages: Vec<String>,
    /// A folder of translations in the place of the built-in ones: a translator sees a change without a compiler.
    #[uniffi(default = None)]
    pub locales: Option<String>,
}

/// Faro, for one person on one device. A shell makes one and keeps it; every method may be called from any thread,
/// may wait for the disk, and `create_vault` and `unlock` take about a second.
#[derive(uniffi::Object)]
pub struct Faro {
    data_folder: PathBuf,
    device_keys: Arc<dyn DeviceKeyStore>,
    clock: Arc<dyn Clock>,
    log: Arc<dyn LogSink>,
    files: Cow<'static, Files>,
    /// Faro's own rules.
    own_book: Arc<Rulebook>,
    /// What the packs of the open vault add.
    laid: RwLock<Option<Arc<Laid>>>,
    /// What the platform says that the person reads.
    devices: Vec<String>,
    reader: RwLock<Arc<Reader>>,
    /// Every language that there is, found when somebody looks at them.
    languages: OnceLock<Vec<LanguageView>>,
    session: Session,
    /// What things are called elsewhere, read when somebody searches first.
    glossary: Kept<Glossary>,
    prepared: Mutex<Option<Prepared>>,
    seen: Arc<SeenMemory>,
}

#[uniffi::export]
impl Faro {
    /// Reads rules and words. The vault lies in `<data_folder>/vault` and stays closed; nothing is written. The language
    /// is the one that was chosen before, or else the first of the platform's that there is, or else English.
    ///
    /// # Errors
    /// [`FaroError::Refused`], in English, for a folder of translations that cannot be used.
    #[uniffi::constructor]
    pub fn open(
        setup: Setup,
        device_keys: Arc<dyn DeviceKeyStore>,
        clock: Arc<dyn Clock>,
        log: Arc<dyn LogSink>,
    ) -> Result<Faro, FaroError> {
        let data_folder = PathBuf::from(setup.data_folder);
        let (files, reader, book) = guarded(|| {
            let files = files(setup.locales.as_deref())?;
            let book = Rulebook::load(&files)?;
            let manifest = Manifest::load(&files).map_err(WordsError::from)?;
            let there = |wanted: &String| manifest.negotiate(wanted).map(|found| found.tag.clone());
            let Settings { language, content_language, calendar, .. } = Settings::load(&data_folder);
            let language = language.iter().chain(&setup.languages).find_map(there);
            let content = content_language.as_ref().and_then(there);
            let wanted = Wanted {
                language: language.as_deref().unwrap_or("en"),
                content: content.as_deref(),
                devices: &setup.languages,
            };
            let reader = Reader::load(&files, wanted)?.with_calendar(calendar.as_deref());
            Ok((files, reader, book))
        })
        .map_err(Failure::in_english)?;
        Ok(Faro {
            data_folder,
            device_keys,
            clock,
            log,
            files,
            own_book: Arc::new(book),
            laid: RwLock::default(),
            devices: setup.languages,
            reader: RwLock::new(Arc::new(reader)),
            languages: OnceLock::new(),
            session: Session::default(),
            glossary: Kept::default(),
            prepared: Mutex::default(),
            seen: Arc::default(),
        })
    }
}

impl Faro {
    /// Runs the work of a method: says its failure in the reader's words and its id to the log, and makes one of a panic.
    fn answer<T>(&self, work: impl FnOnce(&Reader) -> Result<T, Failure>) -> Result<T, FaroError> {
        let reader = Arc::clone(&self.reader.read().unwrap_or_else(PoisonError::into_inner));
        guarded(|| work(&reader)).map_err(|failure| {
            // A log that fails must not hide the failure that it should keep.
            let _ = catch_unwind(AssertUnwindSafe(|| self.log.record(failure.message.id().to_owned())));
            failure.said(&reader.words)
        })
    }

    /// Changes the case, and then tells the keystore which state is the newest.
    fn change<T, E: Into<Failure>>(
        &self,
        work: impl FnOnce(&mut Casefile) -> Result<T, E>,
    ) -> Result<T, Failure> {
        let done = self.session.with(|case| work(case).map_err(E::into))?;
        self.seen.store(&*self.device_keys);
        Ok(done)
    }

    /// The instant in the device's zone; its day there is today, and decides how old the packs of an open vault are.
    fn now(&self) -> Result<DateTime<Tz>, Failure> {
        let moment = self.clock.now()?;
        let zone = Tz::named(&moment.zone);
        let zone = zone.ok_or_else(|| CaseError::from(ZoneError::Unknown(moment.zone)))?;
        let now = DateTime::from_timestamp(moment.epoch_seconds, 0).ok_or(PlatformError::Unexpected)?;
        let now = now.with_timezone(&zone);
        self.see_packs(now.date_naive());
        Ok(now)
    }
}

fn files(locales: Option<&str>) -> Result<Cow<'static, Files>, Failure> {
    let Some(folder) = locales else { return Ok(Cow::Borrowed(Files::builtin())) };
    let files = Files::builtin().with_folder("locales", Path::new(folder)).map_err(|error| {
        let message = Message::new("error-locales").with("detail", Ltr::new(error.to_string()));
        Failure { kind: Kind::Refused, message }
    })?;
    Ok(Cow::Owned(files))
}

fn guarded<T>(work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(fault()))
}

fn fault() -> Failure {
    Failure::new(Kind::Fault, "border-fault")
}
