//! A platform of the tests' own: a keystore in memory that can refuse, and a clock that stands still.
#![allow(dead_code, reason = "each test file uses its own part")]
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use faro_core::casefile::{Casefile, Person};
use faro_core::vault::{LockedVault, OsEntropy, Secret};
use faro_ffi::{
    Clock, DeviceKeyStore, DueItemView, Faro, FaroError, ItemNote, LogSink, Moment, NewProof, PlatformError,
    ProofResult, Setup,
};
use tempfile::TempDir;

pub(crate) const PASSPHRASE: &[u8] = b"seven green boats at night";
pub(crate) const DEVICE_KEY: &str = "faro.device-key";

#[derive(Default)]
pub(crate) struct Keys {
    pub(crate) kept: Mutex<BTreeMap<String, Vec<u8>>>,
    pub(crate) refuses: AtomicBool,
}

impl Keys {
    pub(crate) fn has(&self, label: &str) -> bool {
        self.kept.lock().unwrap().contains_key(label)
    }

    pub(crate) fn refuse(&self, refuses: bool) {
        self.refuses.store(refuses, Ordering::SeqCst);
    }

    fn ask(&self) -> Result<(), PlatformError> {
        if self.refuses.load(Ordering::SeqCst) { Err(PlatformError::Refused) } else { Ok(()) }
    }
}

impl DeviceKeyStore for Keys {
    fn store(&self, label: String, key: Vec<u8>) -> Result<(), PlatformError> {
        assert_eq!(key.len(), 32);
        self.ask()?;
        self.kept.lock().unwrap().insert(label, key);
        Ok(())
    }

    fn load(&self, label: String) -> Result<Option<Vec<u8>>, PlatformError> {
        self.ask()?;
        Ok(self.kept.lock().unwrap().get(&label).cloned())
    }

    fn delete(&self, label: String) -> Result<(), PlatformError> {
        self.ask()?;
        self.kept.lock().unwrap().remove(&label);
        Ok(())
    }
}

/// What was told to the log.
#[derive(Default)]
pub(crate) struct Log(pub(crate) Mutex<Vec<String>>);

impl LogSink for Log {
    fn record(&self, code: String) -> Result<(), PlatformError> {
        self.0.lock().unwrap().push(code);
        Ok(())
    }
}

/// 22 November 2026, 10:00 in New York.
pub(crate) struct Still;

impl Clock for Still {
    fn now(&self) -> Result<Moment, PlatformError> {
        Ok(Moment { epoch_seconds: 1_795_359_600, zone: "America/New_York".to_owned() })
    }
}

pub(crate) struct Bench {
    pub(crate) folder: TempDir,
    pub(crate) keys: Arc<Keys>,
    pub(crate) log: Arc<Log>,
    pub(crate) faro: Faro,
}

impl Bench {
    /// Without a vault.
    pub(crate) fn new() -> Bench {
        Bench::with_clock(Arc::new(Still))
    }

    pub(crate) fn with_clock(clock: Arc<dyn Clock>) -> Bench {
        let folder = tempfile::tempdir().unwrap();
        let keys = Arc::new(Keys::default());
        let log = Arc::new(Log::default());
        let faro = Faro::open(setup(&folder), Arc::clone(&keys) as _, clock, Arc::clone(&log) as _).unwrap();
        Bench { folder, keys, log, faro }
    }

    /// With an open vault of a case in the United States.
    pub(crate) fn unlocked() -> Bench {
        let bench = Bench::new();
        bench.create(&["us"]).unwrap();
        bench
    }

    pub(crate) fn create(&self, jurisdictions: &[&str]) -> Result<(), FaroError> {
        let jurisdictions = jurisdictions.iter().map(|id| (*id).to_owned()).collect();
        self.faro.create_vault(PASSPHRASE.to_vec(), PASSPHRASE.to_vec(), jurisdictions)
    }

    /// The next hearing, and what else is due and waits for no word, the most urgent first.
    pub(crate) fn items(&self) -> Vec<DueItemView> {
        let home = self.faro.home().unwrap();
        // The card says the gravest note in a place of its own.
        let hearing = home.hearing.into_iter().map(|card| {
            let notes = card.state.into_iter().chain(card.item.notes).collect();
            DueItemView { notes, ..card.item }
        });
        hearing.chain(home.sections.into_iter().flat_map(|section| section.items)).collect()
    }

    pub(crate) fn item(&self, id: &str) -> Option<DueItemView> {
        self.items().into_iter().find(|item| item.id == id)
    }

    pub(crate) fn set(&self, name: &str, value: &str) {
        self.faro.set_fact(name.to_owned(), None, value.to_owned()).unwrap();
    }

    /// Somebody else in the case; no screen writes them down yet. The vault is open again afterwards.
    pub(crate) fn member(&self, name: &str) -> String {
        self.faro.lock().unwrap();
        let locked = LockedVault::open(&self.folder.path().join("data/vault")).unwrap();
        let vault = locked.unlock(Secret::Passphrase(PASSPHRASE), Arc::new(OsEntropy), None).unwrap();
        let mut case = Casefile::new(vault);
        let id = case.keep(&Person { name: name.to_owned(), ..Person::default() }).unwrap();
        case.lock();
        self.faro.unlock(PASSPHRASE.to_vec()).unwrap();
        id.to_string()
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join("data/vault").join(name)
    }
}

pub(crate) fn setup(folder: &TempDir) -> Setup {
    let data_folder = folder.path().join("data").to_str().unwrap().to_owned();
    Setup { data_folder, languages: vec!["en".to_owned()], locales: None }
}

/// Faro once more over the same folder, as after a restart.
pub(crate) fn open(folder: &TempDir, keys: &Arc<Keys>, clock: Arc<dyn Clock>) -> Faro {
    Faro::open(setup(folder), Arc::clone(keys) as _, clock, Arc::new(Log::default())).unwrap()
}

pub(crate) fn proof(result: ProofResult) -> NewProof {
    NewProof {
        result,
        on: None,
        reason: None,
        error: String::new(),
        spoke_to: String::new(),
        reference: String::new(),
        note: String::new(),
        papers: Vec::new(),
    }
}

/// The codes of notes, in their order.
pub(crate) fn codes(notes: &[ItemNote]) -> Vec<&str> {
    notes.iter().map(|note| note.code.as_str()).collect()
}

/// Without the marks that isolate directions.
pub(crate) fn plain(text: &str) -> String {
    faro_core::l10n::plain(text)
}
