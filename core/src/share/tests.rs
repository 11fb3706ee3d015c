//! What becomes of a backup in hostile hands: with work factor 1, so that hundreds of thousands can be tried.
use std::io::{self, Write};

use chrono::{DateTime, Utc};

use super::age::Sealer;
use super::backup::{padded, write};
use super::error::BackupError;
use super::frame::{Kind, Writer};
use super::opened::{Opened, Part};
use crate::vault::{
    Entropy, EntropyError, KdfParams, OsEntropy, PaperLimits, RecordId, RecoveryCode, Vault, VaultError,
};

const CODE: &str = "000187-096305-192423-288541-384659-480777-576895-673013";

fn code() -> RecoveryCode {
    RecoveryCode::parse(CODE).unwrap()
}

fn made() -> DateTime<Utc> {
    "2026-11-22T14:00:00Z".parse().unwrap()
}

fn vault(papers: &[usize]) -> (tempfile::TempDir, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let entropy = std::sync::Arc::new(OsEntropy);
    let path = folder.path().join("vault");
    let mut vault = Vault::create(&path, b"correct horse battery", KdfParams::FLOOR, entropy).unwrap();
    let object = |json: &str| serde_json::from_str(json).unwrap();
    for text in ["Quetzaltenango", "ملاحظة", "x"] {
        vault.insert("note", 1, object(&format!(r#"{{"text":"{text}"}}"#))).unwrap();
    }
    for length in papers {
        let bytes = vec![7; *length];
        vault.add_paper(object(r#"{"title":"t"}"#), &mut &*bytes, PaperLimits::default()).unwrap();
    }
    (folder, vault)
}

fn written(vault: &Vault) -> Vec<u8> {
    let mut none = |_: u64, _: u64| ();
    write(vault, Vec::new(), &code(), 1, made(), &OsEntropy, &mut none).unwrap().0
}

/// How many records and bytes of papers there are.
fn read(bytes: &[u8]) -> Result<(u64, usize), BackupError> {
    let mut opened = Opened::new(bytes, &code())?;
    let mut papers = Vec::new();
    while let Some(part) = opened.next()? {
        if let Part::Paper(_) = part {
            opened.paper(&mut papers)?;
        }
    }
    Ok((opened.records(), papers.len()))
}

#[test]
fn every_bit_counts() {
    let (_folder, vault) = vault(&[40]);
    let mut bytes = written(&vault);
    assert_eq!(read(&bytes), Ok((4, 40)));
    assert_eq!(bytes.len(), 149 + 16 + 4096 + 16, "header, nonce, one of few sizes, tag");
    for at in 0..bytes.len() {
        for bit in 0..8 {
            bytes[at] ^= 1 << bit;
            assert!(read(&bytes).is_err(), "bit {bit} of byte {at}");
            bytes[at] ^= 1 << bit;
        }
    }
}

#[test]
fn a_cut_at_every_length_and_every_appendix_is_noticed() {
    let (_folder, vault) = vault(&[40]);
    let bytes = written(&vault);
    for length in 0..bytes.len() {
        assert!(read(&bytes[..length]).is_err(), "{length}");
    }
    for junk in [&[0][..], b"\n", &[0; 16], &[7; 17], &[0; 70_000], &bytes] {
        assert_eq!(read(&[&bytes, junk].concat()), Err(BackupError::Damaged), "{}", junk.len());
    }
}

#[test]
fn chunks_are_bound_to_their_places() {
    const CHUNK: usize = 64 * 1024 + 16;
    let (_folder, vault) = vault(&[300_000]);
    let bytes = written(&vault);
    assert_eq!(read(&bytes), Ok((4, 300_000)));
    let head = bytes.len() % CHUNK;
    let other = written(&vault);
    let head = (0..bytes.len()).find(|at| bytes[*at..].starts_with(b"\n---")).unwrap().min(head) + 48 + 16;
    let chunk = |at: usize| head + at * CHUNK..head + (at + 1) * CHUNK;
    for (one, two) in [(0, 1), (1, 2), (0, 3), (2, 3)] {
        let mut swapped = bytes.clone();
        swapped[chunk(one)].copy_from_slice(&bytes[chunk(two)]);
        swapped[chunk(two)].copy_from_slice(&bytes[chunk(one)]);
        assert_eq!(read(&swapped), Err(BackupError::Damaged));
    }
    let mut foreign = bytes.clone();
    foreign[chunk(1)].copy_from_slice(&other[chunk(1)]);
    assert_eq!(read(&foreign), Err(BackupError::Damaged));
    for chunks in 0..5 {
        assert_eq!(read(&bytes[..head + chunks * CHUNK]), Err(BackupError::Damaged), "{chunks} chunks");
    }
}

#[test]
fn a_file_of_somebody_else_is_told_apart() {
    let (_folder, vault) = vault(&[]);
    let bytes = written(&vault);
    let wrong = RecoveryCode::parse(&"000000-".repeat(8)).unwrap();
    assert_eq!(Opened::new(&*bytes, &wrong).err(), Some(BackupError::WrongCode));
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let header = &text[..text.find("\n---").unwrap() + 49];
    let with = |from: &str, to: &str| read(header.replacen(from, to, 1).as_bytes()).err();
    assert_eq!(with("scrypt", "X25519"), Some(BackupError::Foreign));
    assert_eq!(with("v1", "v2"), Some(BackupError::Foreign));
    assert_eq!(with("age", "-----BEGIN AGE ENCRYPTED FILE-----\nage"), Some(BackupError::Foreign));
    assert_eq!(read(b""), Err(BackupError::Foreign));
    assert_eq!(read(&[0xFF; 5000]), Err(BackupError::Foreign));
    let rest = |work: &str| {
        let end = bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        let stanza = bytes[end..].iter().position(|byte| *byte == b'\n').unwrap() + end;
        let mut other = bytes.clone();
        other.splice(stanza - 1..stanza, work.bytes());
        read(&other).err()
    };
    assert_eq!(rest("1"), None);
    // As much as the stock `age` asks for is done.
    assert_eq!(rest("18"), Some(BackupError::WrongCode));
    for work in ["19", "63", "64", "255"] {
        assert_eq!(rest(work), Some(BackupError::TooMuchWork), "{work}");
    }
    for work in ["0", "01", "+1", " 1", "256", "x", ""] {
        assert_eq!(rest(work), Some(BackupError::Damaged), "{work}");
    }
}

const ID: RecordId = RecordId([1; 16]);
const NOTE: &str = r#"{"kind":"note","schema":1,"body":{}}"#;
const PAPER: &str = r#"{"kind":"paper","schema":1,"body":{"length":3}}"#;

/// A frame by somebody who knows the code: `fill` comes between the manifest and the trailer.
fn framed(
    counts: (u64, u64),
    fill: impl FnOnce(&mut Writer<Vec<u8>>) -> Result<(), BackupError>,
) -> Result<(u64, usize), BackupError> {
    let mut frame = Writer::new(Sealer::under(Vec::new(), CODE, 1, &OsEntropy)?)?;
    frame.part(Kind::Manifest, &[br#"{"made":"2026-11-22T14:00:00Z","new":[1]}"#])?;
    fill(&mut frame)?;
    let digest = frame.digest();
    frame.part(Kind::Trailer, &[&counts.0.to_be_bytes(), &counts.1.to_be_bytes(), &digest])?;
    read(&frame.finish()?)
}

type Parts<'a> = &'a [(Kind, &'a [&'a [u8]])];

fn parts(counts: (u64, u64), parts: Parts<'_>) -> Result<(u64, usize), BackupError> {
    framed(counts, |frame| parts.iter().try_for_each(|(kind, bytes)| frame.part(*kind, bytes)))
}

#[test]
fn a_frame_has_one_order_even_for_whoever_knows_the_code() {
    let note: (Kind, &[&[u8]]) = (Kind::Record, &[&ID.0, NOTE.as_bytes()]);
    let second: (Kind, &[&[u8]]) = (Kind::Record, &[&[2; 16], NOTE.as_bytes()]);
    let letter: (Kind, &[&[u8]]) = (Kind::Record, &[&[3; 16], PAPER.as_bytes()]);
    let bytes: (Kind, &[&[u8]]) = (Kind::Paper, &[&[3; 16], b"abc"]);
    let padding: (Kind, &[&[u8]]) = (Kind::Padding, &[&[0; 9]]);
    let good: [(Parts<'_>, _, _); 5] = [
        (&[], (0, 0), (0, 0)),
        (&[note, second], (2, 0), (2, 0)),
        (&[note, letter, bytes, padding], (2, 1), (2, 3)),
        (&[letter, padding], (1, 0), (1, 0)),
        (&[(Kind::Padding, &[])], (0, 0), (0, 0)),
    ];
    for (given, counts, found) in good {
        assert_eq!(parts(counts, given), Ok(found));
        assert_eq!(parts((counts.0 + 1, counts.1), given), Err(BackupError::Damaged));
        assert_eq!(parts((counts.0, counts.1 + 1), given), Err(BackupError::Damaged));
    }
    let recovery = NOTE.replace("note", "recovery");
    let bad: [(Parts<'_>, (u64, u64)); 13] = [
        (&[note, note], (2, 0)),
        (&[second, note], (2, 0)),
        (&[bytes, letter], (1, 1)),
        (&[bytes], (0, 1)),
        (&[letter, bytes, bytes], (1, 2)),
        (&[letter, (Kind::Paper, &[&[3; 16], b"abcd"])], (1, 1)),
        (&[letter, (Kind::Paper, &[&[3; 15]])], (1, 1)),
        (&[note, (Kind::Paper, &[&ID.0, b"abc"])], (1, 1)),
        (&[padding, padding], (0, 0)),
        (&[padding, note], (1, 0)),
        (&[(Kind::Padding, &[&[0, 1]])], (0, 0)),
        (&[(Kind::Record, &[&ID.0, recovery.as_bytes()])], (1, 0)),
        (&[(Kind::Manifest, &[br#"{"made":"2026-11-22T14:00:00Z"}"#])], (0, 0)),
    ];
    for (given, counts) in bad {
        assert_eq!(parts(counts, given), Err(BackupError::Damaged));
    }
    for json in ["", "{}", "[]", r#"{"kind":"note","schema":1,"body":{}}x"#] {
        let part: (Kind, &[&[u8]]) = (Kind::Record, &[&ID.0, json.as_bytes()]);
        assert_eq!(parts((1, 0), &[part]), Err(BackupError::Damaged), "{json}");
    }
}

#[test]
fn lengths_are_not_believed() {
    for length in [0, 15, 17, u64::MAX, 1 << 40, (1 << 24) + 17] {
        let claimed = framed((1, 0), |frame| frame.head(Kind::Record, length));
        assert_eq!(claimed, Err(BackupError::Damaged), "{length}");
    }
    // A trailer of another length, another digest, bytes behind the trailer.
    let sealed = |tail: &[u8], digest: Option<[u8; 32]>| {
        let mut frame = Writer::new(Sealer::under(Vec::new(), CODE, 1, &OsEntropy).unwrap()).unwrap();
        frame.part(Kind::Manifest, &[br#"{"made":"2026-11-22T14:00:00Z"}"#]).unwrap();
        let digest = digest.unwrap_or_else(|| frame.digest());
        frame.part(Kind::Trailer, &[&[0; 16], &digest]).unwrap();
        frame.write_all(tail).unwrap();
        read(&frame.finish().unwrap())
    };
    assert_eq!(sealed(&[], None), Ok((0, 0)));
    assert_eq!(sealed(&[0], None), Err(BackupError::Damaged));
    assert_eq!(sealed(&[], Some([7; 32])), Err(BackupError::Damaged));
}

#[test]
fn a_newer_format_is_told_from_damage_and_from_what_is_not_ours() {
    let payload = |bytes: &[u8]| {
        let mut sealer = Sealer::under(Vec::new(), CODE, 1, &OsEntropy).unwrap();
        sealer.write_all(bytes).unwrap();
        read(&sealer.finish().unwrap())
    };
    assert_eq!(payload(b"FAROBACK\x02and more"), Err(BackupError::Newer));
    for foreign in [&b""[..], b"PK\x03\x04 a ZIP", b"FAROBACK", b"FAROBACK\0"] {
        assert_eq!(payload(foreign), Err(BackupError::Foreign), "{foreign:?}");
    }
    assert_eq!(payload(b"FAROBACK\x01"), Err(BackupError::Damaged));
}

/// A disk with room for so many bytes.
struct Disk(usize);

impl Write for Disk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0 == 0 {
            return Err(io::ErrorKind::StorageFull.into());
        }
        let taken = bytes.len().min(self.0);
        self.0 -= taken;
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct NoEntropy;

impl Entropy for NoEntropy {
    fn fill(&self, _: &mut [u8]) -> Result<(), EntropyError> {
        Err(EntropyError)
    }
}

#[test]
fn a_full_disk_and_a_silent_generator_are_told() {
    let (_folder, vault) = vault(&[150_000]);
    let whole = written(&vault).len();
    let mut none = |_: u64, _: u64| ();
    for room in (0..whole).step_by(7_001).chain([whole - 1]) {
        let full = write(&vault, Disk(room), &code(), 1, made(), &OsEntropy, &mut none).err();
        assert_eq!(full, Some(BackupError::Vault(VaultError::Full)), "{room} of {whole}");
    }
    assert!(write(&vault, Disk(whole), &code(), 1, made(), &OsEntropy, &mut none).is_ok());
    let silent = write(&vault, Vec::new(), &code(), 1, made(), &NoEntropy, &mut none).err();
    assert_eq!(silent, Some(BackupError::Vault(VaultError::Entropy(EntropyError))));
}

#[test]
fn sizes_tell_little() {
    for (length, size) in [
        (1, 4096),
        (4096, 4096),
        (4097, 8192),
        (131_072, 131_072),
        (131_073, 139_264),
        (1 << 20, 1 << 20),
        ((1 << 20) + 1, (1 << 20) + (1 << 16)),
        (u64::MAX, u64::MAX),
    ] {
        assert_eq!(padded(length), size, "{length}");
    }
    let mut sizes: Vec<u64> = (0..100_000).map(|length| padded(length * 1000)).collect();
    let most = |length: u64| (length * 17 / 16).max(length + 4095);
    assert!(sizes.iter().zip(0..).all(|(size, length)| *size <= most(length * 1000)));
    sizes.dedup();
    assert!(sizes.len() < 200, "{}", sizes.len());
}
