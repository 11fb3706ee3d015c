//! Random vaults that Faro writes and the independent reader reads, and the other way round:
//! `bindings/python/strangers` runs both. Without it, Faro reads a few of its own.
use std::fs;
use std::path::{Path, PathBuf};

use faro_core::vault::{
    Condition, KdfParams, LockedVault, PaperLimits, RecoveryCode, Secret, Vault, VaultError,
};
use serde_json::{Map, Number, Value, json};

use crate::vault_support::{DEVICE_KEY, add_code, either, entropy, hex};

/// A generator of numbers that is the same everywhere (Knuth's MMIX).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }

    fn text(&mut self, most: usize) -> String {
        let letters =
            ['a', 'Z', '0', ' ', '"', '\\', '\n', '\0', 'é', 'ß', 'ש', 'م', 'አ', '中', '\u{2028}', '𝒳', '🙂'];
        (0..self.below(most + 1)).map(|_| letters[self.below(letters.len())]).collect()
    }

    fn value(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 7 } else { 9 }) {
            0 => Value::Null,
            1 => Value::Bool(self.below(2) == 1),
            2 => json!(self.below(1 << 30) as i64 - (1 << 29)),
            3 => [json!(u64::MAX), json!(i64::MIN), json!(1e300), json!(-0.1)][self.below(4)].clone(),
            4 => Number::from_f64(self.below(1 << 30) as f64 / 1024.0).map_or(Value::Null, Value::Number),
            5 => Value::String(self.text(9)),
            6 => Value::String(self.text(3000)),
            7 => (0..self.below(5)).map(|_| self.value(depth - 1)).collect(),
            _ => Value::Object(self.object(depth - 1)),
        }
    }

    fn object(&mut self, depth: usize) -> Map<String, Value> {
        (0..self.below(6)).map(|_| (self.text(6), self.value(depth))).collect()
    }

    fn passphrase(&mut self) -> String {
        let letters = ['b', 'Q', '7', 'ñ', 'ك', 'ש', '٣', '中', 'ｆ', 'ﬁ'];
        // What does not count stands between what does.
        let unseen = ["", "", "\u{200c}", "\u{ad}", "\u{feff}", " ", "\u{a0} "];
        let typed = (0..15 + self.below(20))
            .map(|_| format!("{}{}", unseen[self.below(unseen.len())], letters[self.below(letters.len())]));
        typed.collect()
    }
}

/// Writes a vault into `folder`, and what a reader must find beside it.
fn write(folder: &Path, chance: &mut Chance) {
    fs::create_dir_all(folder).unwrap();
    let passphrase = chance.passphrase();
    let place = folder.join("vault");
    let mut vault = Vault::create(&place, passphrase.as_bytes(), KdfParams::FLOOR, entropy()).unwrap();
    let mut ids = Vec::new();
    for _ in 0..chance.below(12) {
        let (kind, schema) = (chance.text(8), chance.below(1 << 20) as u32);
        ids.push(vault.insert(kind.leak(), schema, chance.object(4)).unwrap());
    }
    for _ in 0..chance.below(4).min(ids.len()) {
        vault.update(ids[chance.below(ids.len())], u32::MAX, chance.object(3)).unwrap();
    }
    if ids.len() > 5 {
        vault.delete(ids[2]).unwrap();
    }
    let mut papers = Map::new();
    for _ in 0..chance.below(3) {
        let bytes: Vec<u8> =
            (0..[0, 1, 65_536, 150_000][chance.below(4)]).map(|at| (at * 31 % 251) as u8).collect();
        let id = vault.add_paper(chance.object(1), &mut bytes.as_slice(), PaperLimits::default()).unwrap();
        papers.insert(id.to_string(), json!(bytes.len()));
    }
    if chance.below(2) == 1 {
        let code = add_code(&mut vault);
        fs::write(folder.join("recovery.txt"), code.text().as_bytes()).unwrap();
    }
    if chance.below(2) == 1 {
        vault.add_device_key(&DEVICE_KEY).unwrap();
    }
    let records: Vec<Value> = vault
        .records()
        .map(|(id, record)| {
            let mut line = Map::from_iter([("id".to_owned(), json!(id.to_string()))]);
            let Ok(Value::Object(fields)) = serde_json::from_str(record.json()) else { panic!() };
            line.extend(fields);
            Value::Object(line)
        })
        .collect();
    vault.lock();
    fs::write(folder.join("passphrase.txt"), passphrase).unwrap();
    let expected = json!({ "records": records, "papers": papers });
    fs::write(folder.join("expected.json"), expected.to_string()).unwrap();
}

/// Reads a vault, whoever wrote it, with each secret that there is, and compares it with what its writer meant.
fn read(folder: &Path) {
    let text = |name: &str| fs::read_to_string(folder.join(name)).ok();
    let expected: Value = serde_json::from_str(&text("expected.json").unwrap()).unwrap();
    let passphrase = text("passphrase.txt").unwrap();
    let code = text("recovery.txt").map(|code| RecoveryCode::parse(&code).unwrap());
    let mut secrets = vec![Secret::Passphrase(passphrase.as_bytes())];
    secrets.extend(code.as_ref().map(Secret::RecoveryCode));
    for secret in secrets {
        let locked = LockedVault::open(&folder.join("vault")).unwrap();
        let vault = locked.unlock(secret, entropy(), None).unwrap();
        assert_eq!(vault.condition(), &Condition::Sound, "{}", folder.display());
        let wanted = expected["records"].as_array().unwrap();
        assert_eq!(vault.records().count(), wanted.len());
        for ((id, record), wanted) in vault.records().zip(wanted) {
            let mut wanted = wanted.as_object().unwrap().clone();
            assert_eq!(wanted.shift_remove("id"), Some(json!(id.to_string())));
            // As text, because the order of fields counts.
            let found: Value = serde_json::from_str(record.json()).unwrap();
            assert_eq!(found.to_string(), Value::Object(wanted).to_string());
        }
        for (id, length) in expected["papers"].as_object().unwrap() {
            let mut bytes = Vec::new();
            vault.read_paper(id.parse().unwrap(), &mut bytes).unwrap();
            assert!(bytes.len() as u64 == length.as_u64().unwrap());
            assert!(bytes.iter().enumerate().all(|(at, byte)| *byte == (at * 31 % 251) as u8));
        }
    }
    let locked = LockedVault::open(&folder.join("vault")).unwrap();
    let wrong = locked.unlock(Secret::Passphrase(b"another passphrase"), entropy(), None);
    assert_eq!(wrong.err(), Some(VaultError::WrongSecret));
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir(of).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders
}

#[test]
fn random_vaults_come_back() {
    let temporary = tempfile::tempdir().unwrap();
    let out = std::env::var_os("FARO_STRANGERS_OUT").map(PathBuf::from);
    let count = if out.is_some() { either(500, 100) } else { 3 };
    let out = out.unwrap_or(temporary.path().to_owned());
    for number in 0..count {
        write(&out.join(format!("{number:03}")), &mut Chance(number));
    }
    assert_eq!(folders(&out).len() as u64, count);
    folders(&out).iter().take(3).for_each(|folder| read(folder));
    let keys: Vec<String> =
        folders(&out).iter().map(|folder| hex(&fs::read(folder.join("vault/vault.keys")).unwrap())).collect();
    assert!(keys.windows(2).all(|two| two[0] != two[1]));
}

#[test]
fn vaults_of_strangers_are_read() {
    // `bindings/python/strangers` writes them; without it there are those of Faro alone, above.
    let Some(folder) = std::env::var_os("FARO_STRANGERS_IN").map(PathBuf::from) else { return };
    let folders = folders(&folder);
    assert!(folders.len() as u64 >= either(500, 100), "{}", folders.len());
    folders.iter().for_each(|folder| read(folder));
    println!("{} vaults of another program read", folders.len());
}
