//! What the vault's tests share: vaults to copy, ways to break them.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses its own part")]
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use faro_core::vault::{
    Entropy, EntropyError, GenerationMemory, GenerationMemoryError, KdfParams, LockedVault, OsEntropy,
    Record, RecordId, RecoveryCode, Rotated, Rotation, Secret, Seen, SlotId, SlotKind, Vault, VaultError,
    VaultId,
};
use rusqlite::Connection;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

pub const PASSPHRASE: &[u8] = b"correct horse battery 7";
pub const DEVICE_KEY: [u8; 32] = [0xD7; 32];

/// `whole` where `FARO_PROOFS=full` asks that everything be tried, `part` for the sample of every other run.
pub fn either<T>(whole: T, part: T) -> T {
    if std::env::var("FARO_PROOFS").is_ok_and(|size| size == "full") { whole } else { part }
}

pub fn entropy() -> Arc<dyn Entropy> {
    Arc::new(OsEntropy)
}

/// Entropy for frozen bytes: 0, 1, 2, and so on.
#[derive(Default)]
pub struct Counting(AtomicU8);

impl Entropy for Counting {
    fn fill(&self, out: &mut [u8]) -> Result<(), EntropyError> {
        out.fill_with(|| self.0.fetch_add(1, Ordering::Relaxed));
        Ok(())
    }
}

/// Entropy that is the same in every run, so that the same record has the same place among the others every time.
pub struct Steady(&'static str, AtomicU64);

impl Steady {
    /// One name is for one vault: nothing that it draws is drawn twice.
    pub fn named(name: &'static str) -> Arc<dyn Entropy> {
        Arc::new(Self(name, AtomicU64::new(0)))
    }
}

impl Entropy for Steady {
    fn fill(&self, out: &mut [u8]) -> Result<(), EntropyError> {
        for part in out.chunks_mut(32) {
            let drawn = self.1.fetch_add(1, Ordering::Relaxed).to_be_bytes();
            let block = Sha256::new().chain_update(self.0).chain_update(drawn).finalize();
            part.copy_from_slice(&block[..part.len()]);
        }
        Ok(())
    }
}

/// A memory as a keystore has it. With the flag set it fails.
#[derive(Default)]
pub struct Memory(pub Mutex<Option<Seen>>, pub AtomicBool);

impl GenerationMemory for Memory {
    fn last(&self, vault_id: &VaultId) -> Result<Option<Seen>, GenerationMemoryError> {
        if self.1.load(Ordering::Relaxed) {
            return Err(GenerationMemoryError);
        }
        Ok(self.0.lock().unwrap().filter(|seen| seen.vault_id == *vault_id))
    }

    fn remember(&self, seen: &Seen) -> Result<(), GenerationMemoryError> {
        *self.0.lock().unwrap() = Some(*seen);
        Ok(())
    }
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn object(json: &str) -> Map<String, Value> {
    serde_json::from_str(json).unwrap()
}

/// A folder that is removed with its vault in it.
pub struct Home(TempDir);

impl Home {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn vault(&self) -> PathBuf {
        self.0.path().join("vault")
    }

    pub fn database(&self) -> PathBuf {
        self.vault().join("vault.db")
    }

    pub fn keys(&self) -> PathBuf {
        self.vault().join("vault.keys")
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn create(&self) -> Vault {
        self.create_from(entropy())
    }

    pub fn create_from(&self, entropy: Arc<dyn Entropy>) -> Vault {
        Vault::create(&self.vault(), PASSPHRASE, KdfParams::FLOOR, entropy).unwrap()
    }

    pub fn open(&self, secret: Secret<'_>) -> Result<Vault, VaultError> {
        LockedVault::open(&self.vault())?.unlock(secret, entropy(), None)
    }

    /// Without Argon2, for tests that open a vault a thousand times.
    pub fn open_by_device(&self) -> Result<Vault, VaultError> {
        self.open(Secret::DeviceKey(&DEVICE_KEY))
    }

    /// Changes the database behind the vault's back.
    pub fn sql<T>(&self, change: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> T {
        change(&Connection::open(self.database()).unwrap()).unwrap()
    }

    pub fn slots_in_database(&self) -> Vec<u8> {
        self.sql(|db| db.query_row("SELECT value FROM meta WHERE key = 'slots'", [], |row| row.get(0)))
    }

    pub fn set_slots_in_database(&self, bytes: &[u8]) {
        self.sql(|db| db.execute("UPDATE meta SET value = ?1 WHERE key = 'slots'", [bytes]));
    }

    /// Every file below, with its bytes.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.insert(path.strip_prefix(self.path()).unwrap().to_owned(), fs::read(path).unwrap());
                }
            }
        }
        files
    }

    pub fn copy(&self) -> Self {
        let copy = Self::new();
        fs::create_dir(copy.vault()).unwrap();
        for (path, bytes) in self.files() {
            let path = copy.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        copy
    }
}

/// A copy of a vault with a passphrase, a device key and six records, of which some need more than one page. It is the
/// same vault in every run.
pub fn sample() -> Home {
    static SAMPLE: OnceLock<Home> = OnceLock::new();
    let made = SAMPLE.get_or_init(|| {
        let home = Home::new();
        let mut vault = home.create_from(Steady::named("sample"));
        vault.add_device_key(&DEVICE_KEY).unwrap();
        for (at, size) in [3, 200, 300, 1000, 5000, 9000].into_iter().enumerate() {
            vault
                .insert("note", 1, object(&format!(r#"{{"n":{at},"text":"{}"}}"#, "ש".repeat(size / 2))))
                .unwrap();
        }
        vault.lock();
        home
    });
    made.copy()
}

/// Lets a new recovery code open the vault.
pub fn add_code(vault: &mut Vault) -> RecoveryCode {
    let code = vault.prepare_recovery_code().unwrap();
    vault.add_recovery_code(&code).unwrap();
    code
}

/// A vault under a new root key.
pub fn rotate(vault: Vault, rotation: &Rotation<'_>) -> Result<Rotated, VaultError> {
    vault.rotate(rotation, &mut |_, _| ())
}

/// A vault without one of its ways in. The passphrase goes over, if it is the one of all tests.
pub fn without(mut vault: Vault, slot: SlotId) -> Result<Vault, VaultError> {
    if vault.slots().iter().any(|found| found.id != slot && found.kind == SlotKind::Passphrase) {
        vault.learn(Secret::Passphrase(PASSPHRASE))?;
    }
    let rotation = Rotation { without: &[slot], ..Rotation::default() };
    rotate(vault, &rotation).map(|rotated| rotated.vault)
}

pub fn records(vault: &Vault) -> BTreeMap<RecordId, Record> {
    vault.records().map(|(id, record)| (id, record.clone())).collect()
}

/// Puts the right sum behind a slot area.
pub fn summed(mut area: Vec<u8>) -> Vec<u8> {
    area.truncate(area.len() - 8);
    area.extend(&Sha256::digest(&area)[..8]);
    area
}

/// A word that stands nowhere by chance.
pub const CANARY: &str = "Zq7-Canario-Quetzaltenango-4F81C9";

/// The word in UTF-8, in UTF-16 of both orders, and in base64 at each of its three phases.
pub fn needles(canary: &str) -> Vec<Vec<u8>> {
    let wide = |bytes: fn(u16) -> [u8; 2]| canary.encode_utf16().flat_map(bytes).collect();
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut all = vec![canary.as_bytes().to_vec(), wide(u16::to_le_bytes), wide(u16::to_be_bytes)];
    for phase in 0..3 {
        let groups = canary.as_bytes()[phase..].as_chunks::<3>().0.iter();
        all.push(
            groups
                .flat_map(|[a, b, c]| [a >> 2, (a & 3) << 4 | b >> 4, (b & 15) << 2 | c >> 6, c & 63])
                .map(|six| alphabet[usize::from(six)])
                .collect(),
        );
    }
    all
}

/// Whether the bytes hold one of the needles. SQLite searches, because this code is not optimised.
pub fn holds(bytes: &[u8], needles: &[Vec<u8>]) -> bool {
    let search = Connection::open_in_memory().unwrap();
    let mut statement = search.prepare("SELECT instr(?1, ?2) > 0").unwrap();
    needles.iter().any(|needle| statement.query_row((bytes, needle), |row| row.get(0)).unwrap())
}
