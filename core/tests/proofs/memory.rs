//! What a process still holds in its memory after it locked a vault. The test reads it from outside (`/proc/<pid>/mem`),
//! knows the secrets by its own derivation, and first finds them all while the vault is open.
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Command, Stdio};

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use faro_core::vault::{KdfParams, LockedVault, Secret, Vault};
use hkdf::Hkdf;
use memchr::memmem;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::vault_support::{CANARY, entropy, object};

/// Names the folder to the process that is searched.
const CHILD: &str = "FARO_TEST_MEMORY";
const PASSPHRASE: &str = "tepezcuintle-brujula-marimba";

/// A line of standard input, past every buffer of the library.
fn line() -> Zeroizing<Vec<u8>> {
    let mut input = File::open("/dev/stdin").unwrap();
    let (mut line, mut byte) = (Zeroizing::new(Vec::with_capacity(100)), Zeroizing::new([0]));
    while input.read(&mut *byte).unwrap() == 1 && byte[0] != b'\n' {
        line.push(byte[0]);
    }
    line
}

fn say(words: &str) {
    let mut output = File::options().append(true).open("/dev/stdout").unwrap();
    output.write_all(words.as_bytes()).unwrap();
}

#[test]
// The process that the test below searches; alone it has nothing to do.
fn a_child_locks_a_vault() {
    let Some(folder) = std::env::var_os(CHILD).map(PathBuf::from) else { return };
    {
        let (passphrase, canary) = (line(), line());
        let mut vault = Vault::create(&folder, &passphrase, KdfParams::FLOOR, entropy()).unwrap();
        let text = Zeroizing::new(format!("{{\"text\":\"{}\"}}", std::str::from_utf8(&canary).unwrap()));
        // So many that several threads open them.
        let note = || faro_core::vault::Write::Insert { kind: "note", schema: 1, body: object(&text) };
        vault.write_all(std::iter::repeat_with(note).take(1500).collect()).unwrap();
        vault.lock();
        let locked = LockedVault::open(&folder).unwrap();
        let mut vault = locked.unlock(Secret::Passphrase(&passphrase), entropy(), None).unwrap();
        vault.insert("note", 1, object(&text)).unwrap();
        vault.add_passphrase(&passphrase, KdfParams::FLOOR).unwrap();
        say(&format!("open {:p}\n", &raw const passphrase));
        line();
        vault.lock();
    }
    say("locked\n");
    line();
}

/// Where in the process a needle was found.
#[derive(Debug, Default, PartialEq)]
struct Found {
    stack: usize,
    elsewhere: usize,
}

/// Counts the needles in everything that the process can write, and in what it has of the heap.
fn search(process: u32, stack: usize, needles: &[Vec<u8>]) -> Found {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let memory = File::open(format!("/proc/{process}/mem")).unwrap();
    let mut found = Found::default();
    for map in maps.lines().filter(|map| map.split(' ').nth(1).unwrap().starts_with("rw")) {
        let (start, end) = map.split(' ').next().unwrap().split_once('-').unwrap();
        let [start, end] = [start, end].map(|text| usize::from_str_radix(text, 16).unwrap());
        let mut bytes = vec![0; end - start];
        // A page that was never touched cannot be read in some maps.
        if memory.read_exact_at(&mut bytes, start as u64).is_err() {
            continue;
        }
        let count: usize = needles.iter().map(|needle| memmem::find_iter(&bytes, needle).count()).sum();
        let on_stack = map.ends_with("[stack]") || (start..end).contains(&stack);
        *(if on_stack { &mut found.stack } else { &mut found.elsewhere }) += count;
    }
    found
}

fn derive(key: &[u8], salt: &[u8], info: &[u8]) -> Vec<u8> {
    let mut out = vec![0; 32];
    Hkdf::<Sha256>::new(Some(salt), key).expand(info, &mut out).unwrap();
    out
}

/// The keys of the vault, by `FORMAT.md` alone; each as two halves.
fn keys(folder: &Path) -> Vec<Vec<u8>> {
    let area = fs::read(folder.join("vault.keys")).unwrap();
    let slot = &area[18..18 + 148];
    let database = rusqlite::Connection::open(folder.join("vault.db")).unwrap();
    let sql = "SELECT value FROM meta WHERE key = 'vault_id'";
    let vault: Vec<u8> = database.query_row(sql, [], |row| row.get(0)).unwrap();
    let mut kek = vec![0; 32];
    let params = Params::new(19_456, 11, 1, Some(32)).unwrap();
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon2.hash_password_into(PASSPHRASE.as_bytes(), &slot[27..43], &mut kek).unwrap();
    let wrap = derive(&kek, &slot[27..43], b"faro1/wrap");
    let aad = [b"faro1/slot".as_slice(), &vault, &slot[..44]].concat();
    let nonce: [u8; 24] = slot[76..100].try_into().unwrap();
    let payload = Payload { msg: &slot[100..], aad: &aad };
    let cipher = XChaCha20Poly1305::new_from_slice(&wrap).unwrap();
    let root = cipher.decrypt(&nonce.into(), payload).unwrap();
    let infos = [b"faro1/record\0\0\0\x01".as_slice(), b"faro1/manifest", b"faro1/rows", b"faro1/slots"];
    let derived = infos.map(|info| derive(&root, &vault, info));
    let all = [vec![root, kek, wrap], derived.to_vec()].concat();
    all.iter().flat_map(|key| [key[..16].to_vec(), key[16..].to_vec()]).collect()
}

#[test]
fn a_locked_process_holds_no_key_and_no_passphrase() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("vault");
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "memory::a_child_locks_a_vault"])
        .env(CHILD, &folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut input: ChildStdin = child.stdin.take().unwrap();
    let mut wait_for = |word: &str| loop {
        let mut line = String::new();
        assert!(output.read_line(&mut line).unwrap() > 0, "the child ended");
        if let Some(rest) = line.find(word).map(|at| line[at + word.len()..].trim().to_owned()) {
            return rest;
        }
    };
    writeln!(input, "{PASSPHRASE}\n{CANARY}").unwrap();
    let stack = wait_for("open 0x");
    let stack = usize::from_str_radix(&stack, 16).unwrap();
    // The file is the child's alone while it is open; a copy tells the same.
    let copy = temporary.path().join("copy");
    fs::create_dir(&copy).unwrap();
    for name in ["vault.db", "vault.keys"] {
        fs::copy(folder.join(name), copy.join(name)).unwrap();
    }
    let keys = keys(&copy);
    let passphrase = [PASSPHRASE.as_bytes().to_vec()];
    let canary = [CANARY.as_bytes().to_vec()];
    let find = |needles: &[Vec<u8>]| search(child.id(), stack, needles);
    let open = (find(&keys), find(&passphrase), find(&canary));
    assert!(
        open.0.elsewhere >= 6 && open.1.elsewhere > 0 && open.2.elsewhere > 0,
        "the search finds: {open:?}"
    );
    writeln!(input).unwrap();
    wait_for("locked");
    let locked = (find(&keys), find(&passphrase), find(&canary));
    writeln!(input).unwrap();
    assert!(child.wait().unwrap().success());
    println!("memory of a process, open: keys, passphrase, words: {open:?}; locked: {locked:?}");
    assert_eq!(locked.0, Found::default(), "keys");
    assert_eq!(locked.1, Found::default(), "the passphrase");
    assert_eq!(locked.2.elsewhere, 0, "words on the heap");
}
