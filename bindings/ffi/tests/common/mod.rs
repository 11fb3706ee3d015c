//! A platform of the tests' own: a keystore in memory that can refuse, and a clock that stands still.
#![allow(dead_code, reason = "each test file uses its own part")]
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use faro_ffi::{Clock, DeviceKeyStore, Faro, Moment, PlatformError};
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
        let faro = open(&folder, "en", &keys, clock);
        Bench { folder, keys, faro }
    }

    /// With an open vault of a case in the United States.
    pub(crate) fn unlocked() -> Bench {
        let bench = Bench::new();
        bench.faro.create_vault(PASSPHRASE.to_vec(), vec!["us".to_owned()]).unwrap();
        bench
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join("data/vault").join(name)
    }
}

pub(crate) fn open(folder: &TempDir, language: &str, keys: &Arc<Keys>, clock: Arc<dyn Clock>) -> Faro {
    let data = folder.path().join("data").to_str().unwrap().to_owned();
    let keys = Arc::clone(keys);
    Faro::open(data, language.to_owned(), keys, clock).unwrap()
}
