//! The format, frozen: bytes that `bindings/python/reader_test.py` computes from the format page alone. Every later
//! version must write the first vault, or know why not, and read both, always.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod vault_support;

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use faro_core::vault::{Condition, KdfParams, PaperLimits, Record, RecordId, Secret, Vault, VaultError};
use hkdf::Hkdf;
use rusqlite::{Connection, params};
use serde_json::{Value, json};
use sha2::Sha256;
use vault_support::{Counting, Home, PASSPHRASE, add_code, hex, object, records, sample};

const VAULT_ID: &str = "000102030405060708090a0b0c0d0e0f";
const SLOTS: &str = "\
    4641524f534c4f5401000000000000000101303132333435363738393a3b3c3d3e3f010100004c000000000b0140414243444546\
    4748494a4b4c4d4e4f013ecb7b6341587b4de55d985923e34cc157ec2a9fb74a707295d011d666f2686450515253545556575859\
    5a5b5c5d5e5f606162636465666747d20c59a3dc96668e54e4111202f25b0871846219d0ab0c52ba9ac416a61b41f352172ff22a\
    d18d175f203453af80e6eb9b186896a7cdad8d10dad9484a97ef12b4e9115c1921354cd7a5cf55653abb3bde6d7c2ff47c04";
const NOTE_ID: &str = "88898a8b8c8d8e8f9091929394959697";
const NOTE: &str = "\
    010000000198999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeaf643e4fdc5089a98b74c5fa85f47ef6b8e86ea8d78bfc1c\
    bda0f91c08c4de9606aa645a12e100b8d2ebc6eb6b9b887e10105450d47316f362596a65685adc592edd47685754fd30ff3fe82b\
    a56506635e7c14b1074490adb90e1faf931778140844dda45dd843143282776a9c9a8a22f9202f211381524b41ee97e27d74a45b\
    df30e15320a704cadf70c877cbd1ffb96609c89c43d569f91a9a0f654275305e89513dc06ee7fc31e58e01d20367e663864eaf2b\
    2401aa71d7cc4abb0b758de036a6ea6e029d39bb691aa04e9154d5a1788d491b9923aee7a06036568ddfcc73f554cccea12008cc\
    dca93f8129474e13884ba058cba9c7d87d7c82c8d039dc988dd66890eff5b6d82e95edc0b804083804";
const MANIFEST: &str = "\
    0100000001b0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7fb22cfed191c600b1906906a6833c51b52f14c01070b48\
    d0a5582a4110cff7a129e9ae2d9763c94ab86b34bad76e9be28b5e14d805df3f6cfb16b33ff6f67611ae6de1589b5b2a2d8a4f40\
    b291e26d019936b1c048c88fdec22e46846dba4817f15da84e909151637110a746a361a7fa4c74ff9223a844535f92982f2f6433\
    de5a4a3540da0d764364199ab2b50250e1793ef2f87e2cbc6ffdf72c064784b509b9dbf92de8ba32f98567c1f73e9ca468d895f8\
    1ed5110439994e0a3e21365676790a828682688a52f3ca70a33b44e0db68514ea1750f3185c3e2e91a8af6f09a84dc839312caff\
    a5e0616daa21dc3e8083ab73b0af5bd3a30d3036055002efe6272eae111da71d2440303c289a997e41";
const NEWER_ID: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const NEWER: &str = "\
    0100000001bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb0646b3d006ef36fdcb015db1768afad9c5a6795c1212e1\
    3b525554d4f48e3c70dd7c2447defa106b872150aba38db66c8517bbef7a8fed066225b5829aed0f1e6e14a1f1722b1ce9f1cc64\
    f5412a42d7224bf315fdc6bd16dfe2937b3e2bf44e322712d3bd62724d7ed48c02d91be2eb1ed115f778ca2ba6ecc2687dbff96d\
    0743daf5ee21b5e2e51fedb95b583964034b8a5b216986468db92435946e4fea0384e329e3f0b636e9e9a91297e6eec10f3aa790\
    925da0bf2096fee56d39b364a92fa58b65bc289334928d77a7a79d858520b6eadc732dc74a0608f05ad897bd077185a680ae7567\
    58ba9fdce4b4e9261e13dc40263b8578cb27952104fb8e1b762d3e3dae31097f0165ec7f041ecb7f48";
const NEWER_MANIFEST: &str = "\
    0100000001cccccccccccccccccccccccccccccccccccccccccccccccc9437f86c57c67d39e2e207a2dd73768d07fe8b55347439\
    6714b48e8c4057f802d1e7d5b574516de38b3727372e24119d253f9fcf279754be63341f07ea1389eb7b0e27fb330b432ae882d4\
    50f44689e8f0874aaedea5d9eed9c125adfc5916e1e17358b063f3e4278fba1c3808b74bf456a666d16e6431f49798243ac9d4a1\
    b231ceb4a3a65015721c845de66d3e672e24cbaa087184168aab85af5b8d350a5b163b0b0e32e835f25e711d2b81638742ef03fa\
    d4ccc5558f76ba7d61b73bfa68aab96ec2822390f59c76c392582757a8039afe0919ca4e1ca147fee9516c080b88f55efd9be587\
    eccff1b32102a4adad9121682535520dbb6d4f18d26f315b150a862580905909c998fda25fb1386eac";

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn body(home: &Home, id: RecordId) -> Vec<u8> {
    home.sql(|db| db.query_row("SELECT body FROM record WHERE id = ?1", [id.0], |row| row.get(0)))
}

#[test]
fn a_vault_is_written_byte_for_byte() {
    let home = Home::new();
    let counting = Arc::new(Counting::default());
    let mut vault = Vault::create(&home.vault(), PASSPHRASE, KdfParams::FLOOR, counting).unwrap();
    let id = vault.insert("note", 1, object(r#"{"text":"Hola, señora","n":1.5}"#)).unwrap();
    vault.lock();
    let meta = |key: &str| -> Vec<u8> {
        home.sql(|db| db.query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get(0)))
    };
    assert_eq!(meta("format"), b"faro-vault-1");
    assert_eq!(hex(&meta("vault_id")), VAULT_ID);
    assert_eq!(hex(&meta("slots")), SLOTS);
    assert_eq!(hex(&fs::read(home.keys()).unwrap()), SLOTS);
    assert_eq!(id.to_string(), NOTE_ID);
    assert_eq!(hex(&body(&home, id)), NOTE);
    assert_eq!(hex(&meta("manifest")), MANIFEST);
    let pragma =
        |name: &str| -> u32 { home.sql(|db| db.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0))) };
    assert_eq!((pragma("application_id"), pragma("user_version")), (0x4641_524F, 1));
}

/// A vault as another program writes it, with a record of a newer version.
fn written_elsewhere() -> Home {
    let home = Home::new();
    fs::create_dir(home.vault()).unwrap();
    fs::write(home.keys(), unhex(SLOTS)).unwrap();
    let db = Connection::open(home.database()).unwrap();
    db.execute_batch(
        "PRAGMA application_id = 1178686031; PRAGMA user_version = 1;
         CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
         CREATE TABLE record(id BLOB PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID",
    )
    .unwrap();
    for (key, value) in [
        ("format", hex(b"faro-vault-1").as_str()),
        ("vault_id", VAULT_ID),
        ("slots", SLOTS),
        ("manifest", NEWER_MANIFEST),
    ] {
        db.execute("INSERT INTO meta VALUES (?1, ?2)", params![key, unhex(value)]).unwrap();
    }
    for (id, body) in [(NOTE_ID, NOTE), (NEWER_ID, NEWER)] {
        db.execute("INSERT INTO record VALUES (?1, ?2)", [unhex(id), unhex(body)]).unwrap();
    }
    home
}

#[test]
fn a_vault_of_another_program_is_read_and_its_unknown_fields_are_kept() {
    let home = written_elsewhere();
    let mut vault = home.open(Secret::Passphrase(PASSPHRASE)).unwrap();
    assert_eq!(vault.condition(), &Condition::Sound);
    let (note, newer): (RecordId, RecordId) = (NOTE_ID.parse().unwrap(), NEWER_ID.parse().unwrap());
    assert_eq!(vault.get(note).unwrap().body(), object(r#"{"text":"Hola, señora","n":1.5}"#));
    assert_eq!(vault.update(newer, 6, object("{}")), Err(VaultError::RecordNewer));
    vault.update(newer, 7, object(r#"{"text":"z","a":{"b":3,"c":4}}"#)).unwrap();
    vault.lock();
    let expected =
        r#"{"later":[1],"kind":"note","schema":7,"body":{"a":{"x":1,"b":3,"c":4},"text":"z"},"last":null}"#;
    assert_eq!(open(newer, &body(&home, newer)), expected);
    assert!(home.open(Secret::Passphrase(PASSPHRASE)).is_ok());
}

/// Opens a body of the frozen vault, whose root key is the bytes 16 to 47, without the vault's code.
fn open(id: RecordId, body: &[u8]) -> String {
    let root: Vec<u8> = (16..48).collect();
    let mut key = [0; 32];
    let info = [b"faro1/record".as_slice(), &body[1..5]];
    Hkdf::<Sha256>::new(Some(&unhex(VAULT_ID)), &root).expand_multi_info(&info, &mut key).unwrap();
    let aad = [b"faro1/record".as_slice(), &unhex(VAULT_ID), &id.0, &body[1..5]].concat();
    let nonce: [u8; 24] = body[5..29].try_into().unwrap();
    let payload = Payload { msg: &body[29..], aad: &aad };
    let padded = XChaCha20Poly1305::new(&key.into()).decrypt(&nonce.into(), payload).unwrap();
    let length = u32::from_be_bytes(padded[..4].try_into().unwrap()) as usize;
    String::from_utf8(padded[4..4 + length].to_vec()).unwrap()
}

/// With `FARO_READER_OUT` its vault stays in that folder, for `bindings/python/reader_test.py`.
#[test]
fn a_vault_of_hard_cases_comes_back() {
    let temporary = tempfile::tempdir().unwrap();
    let out = std::env::var_os("FARO_READER_OUT").map_or(temporary.path().to_owned(), PathBuf::from);
    let home = sample();
    let mut vault = home.open(Secret::Passphrase(PASSPHRASE)).unwrap();
    vault
        .insert(
            "fact",
            1,
            object(r#"{"sources":[],"value":"2026-11-30","n":[1,-2.5,1e300,18446744073709551615]}"#),
        )
        .unwrap();
    vault
        .insert("note", 2, object(r#"{"text":"አማርኛ, دری, 中文 \"\\\u0000\u2028","z":{"b":1,"a":null}}"#))
        .unwrap();
    let paper: Vec<u8> = (0..150_000).map(|at| (at * 31 % 251) as u8).collect();
    let fields = object(r#"{"title":"letter","media_type":"application/octet-stream"}"#);
    let paper_id =
        vault.add_paper(fields, &mut paper.as_slice(), PaperLimits::default()).unwrap().to_string();
    let code = add_code(&mut vault);
    let expected: Vec<_> = records(&vault)
        .into_iter()
        .map(|(id, record)| {
            json!({"id": id.to_string(), "kind": record.kind(), "schema": record.schema(), "body": record.body()})
        })
        .collect();
    vault.lock();
    let again = home.open(Secret::Passphrase(PASSPHRASE)).unwrap();
    assert_eq!(records(&again).len(), expected.len());
    let text =
        |record: &Record| record.body().get("text").and_then(Value::as_str).unwrap_or_default().to_owned();
    assert!(records(&again).values().any(|record| text(record).contains("አማርኛ")));
    again.lock();
    fs::create_dir_all(out.join("vault/papers")).unwrap();
    for name in ["vault.db", "vault.keys", &format!("papers/{paper_id}")] {
        fs::copy(home.vault().join(name), out.join("vault").join(name)).unwrap();
    }
    fs::write(out.join("passphrase.txt"), "\u{feff} correct  hor\u{200b}se battery\u{a0}٧\u{200e}\n")
        .unwrap();
    fs::write(out.join("recovery.txt"), code.text().replace('0', "٠")).unwrap();
    fs::write(out.join("paper.bin"), paper).unwrap();
    fs::write(out.join("expected.json"), serde_json::to_string(&expected).unwrap()).unwrap();
}
