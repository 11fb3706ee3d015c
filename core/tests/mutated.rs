//! Vaults and backups that somebody changed who has the passphrase, or who has not: bytes, pages, and records sealed anew.
//! Whatever is in them, everything is answered or refused, in little time and memory. `FARO_PROOFS=full` tries 1,000.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod hostile_support;
mod vault_support;

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use faro_core::casefile::{Casefile, Note};
use faro_core::outlook::{Outlook, unusable};
use faro_core::reminders::{Settings, plan};
use faro_core::share::{BackupError, BackupFile, back_up};
use faro_core::vault::{
    KdfParams, LockedVault, OsEntropy, RecoveryCode, Secret, VaultError, exists, salvage,
};
use hostile_support::{Dice, ask_everything, bodies, book, fill, now, spoil, words};
use vault_support::{DEVICE_KEY, Home, add_code, either, entropy};

const NEW: &[u8] = b"battery staple horse 8";
const PAGE: usize = 8192;
/// No answer takes longer, on a machine that does much else; none of them takes a second on one that is idle.
const MOST_TIME: Duration = Duration::from_secs(60);

/// A whole case, the bodies of its records, and a backup of it with its code.
struct Whole {
    home: Home,
    bodies: Vec<(String, u32, serde_json::Map<String, serde_json::Value>)>,
    code: RecoveryCode,
}

static WHOLE: LazyLock<Whole> = LazyLock::new(|| {
    let home = Home::new();
    let mut case = Casefile::new(home.create());
    fill(&mut case);
    let bodies = bodies(&case);
    // The key that signs an export is made with the first.
    case.export_proofs(None, words(), now()).unwrap();
    let mut vault = case.into_vault();
    vault.add_device_key(&DEVICE_KEY).unwrap();
    let code = add_code(&mut vault);
    save(&vault, &home.path().join("notes.age"));
    vault.lock();
    Whole { home, bodies, code }
});

fn save(vault: &faro_core::vault::Vault, to: &Path) {
    back_up(vault, to, now().to_utc(), &OsEntropy, &mut |_, _| ()).unwrap();
}

/// Puts one to six spoilt records into a vault, sealed as its holder seals them, and takes some of the others.
fn spoil_records(home: &Home, dice: &mut Dice) {
    let mut vault = home.open_by_device().unwrap();
    for _ in 0..=dice.below(6) {
        let (kind, schema, body) = &WHOLE.bodies[dice.below(WHOLE.bodies.len())];
        // What could not be read again is refused.
        match vault.insert(kind, *schema, spoil(body, dice)) {
            Ok(_) | Err(VaultError::RecordRefused) => {}
            Err(error) => panic!("{error}"),
        }
    }
    let ids: Vec<_> = vault.records().map(|(id, record)| (id, record.kind().to_owned())).collect();
    for (id, _) in ids.iter().filter(|(_, kind)| kind != "recovery" && kind != "paper" && dice.below(9) == 0)
    {
        vault.delete(*id).unwrap();
    }
    vault.lock();
}

fn spoil_bytes(bytes: &mut [u8], dice: &mut Dice) {
    for _ in 0..=dice.below(8) {
        let at = dice.below(bytes.len());
        bytes[at] = dice.below(256) as u8;
    }
}

/// Exchanges, repeats, empties or cuts off pages.
fn spoil_pages(bytes: &mut Vec<u8>, page: usize, dice: &mut Dice) {
    let pages = (bytes.len() / page).max(1);
    let (from, to) = (dice.below(pages) * page, dice.below(pages) * page);
    let page = page.min(bytes.len() - from.max(to));
    match dice.below(4) {
        0 => bytes.copy_within(from..from + page, to),
        1 => bytes[to..to + page].fill(0),
        2 => bytes.truncate(to + dice.below(page)),
        _ => {
            let other = bytes[to..to + page].to_vec();
            bytes.copy_within(from..from + page, to);
            bytes[from..from + page].copy_from_slice(&other);
        }
    }
}

fn spoil_file(file: &Path, page: usize, dice: &mut Dice) {
    let mut bytes = fs::read(file).unwrap();
    if dice.below(2) == 0 {
        spoil_bytes(&mut bytes, dice)
    } else {
        spoil_pages(&mut bytes, page, dice)
    }
    fs::write(file, bytes).unwrap();
}

/// Runs one trial for each seed, and says which one panicked or took too long.
fn tried(name: &str, count: u64, mut trial: impl FnMut(&mut Dice) -> &'static str) {
    LazyLock::force(&WHOLE);
    let (begun, mut slowest, mut ends) = (Instant::now(), Duration::ZERO, BTreeMap::new());
    for seed in 0..count {
        let one = Instant::now();
        let end = catch_unwind(AssertUnwindSafe(|| trial(&mut Dice::of(seed))));
        *ends.entry(end.unwrap_or_else(|_| panic!("{name}: seed {seed} panicked"))).or_insert(0) += 1;
        slowest = slowest.max(one.elapsed());
        assert!(one.elapsed() < MOST_TIME, "{name}: seed {seed} took {:?}", one.elapsed());
    }
    println!(
        "{name}: {count} tried, {ends:?}, slowest {slowest:.1?}, all {:.1?}, {}",
        begun.elapsed(),
        memory()
    );
}

/// The most memory that the process ever had, where the system says it.
fn memory() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    let kib: u64 = most.split_whitespace().next().and_then(|kib| kib.parse().ok()).unwrap_or_default();
    assert!(kib < 1024 * 1024, "{kib} KiB");
    format!("at most {} MiB", kib / 1024)
}

/// What an attacker prepared: each of these made every list panic, and no plan was made.
#[test]
fn a_day_at_the_end_of_all_days_is_named_and_stops_nothing() {
    let home = WHOLE.home.copy();
    let mut case = Casefile::new(home.open_by_device().unwrap());
    let body = |kind: &str| WHOLE.bodies.iter().find(|(of, ..)| of == kind).unwrap().2.clone();
    let ends = ["-262143-01-01", "+262142-12-31"];
    let mut prepared = Vec::new();
    for (kind, path) in [
        ("note", "/created"),
        ("note", "/edited"),
        ("paper", "/added"),
        ("paper", "/dated"),
        ("duty", "/when/first"),
        ("duty", "/when/until"),
        ("duty", "/when/except/0"),
        ("hearing", "/sources/0/seen_on"),
        ("hearing", "/told_on"),
        ("address", "/from"),
        ("address", "/until"),
        ("proof", "/content/day"),
    ] {
        for end in ends {
            let mut body = serde_json::Value::Object(body(kind));
            let is_instant = ["/created", "/edited", "/added"].contains(&path);
            let time = if is_instant { "T00:00:00Z" } else { "" };
            *body.pointer_mut(path).unwrap_or_else(|| panic!("{kind} {path}")) =
                format!("{end}{time}").into();
            let serde_json::Value::Object(body) = body else { unreachable!() };
            prepared.push(case.vault_mut().insert(kind, 1, body).unwrap());
        }
    }
    ask_everything(&mut case);
    let mut named: Vec<_> = unusable(&case).collect();
    named.sort_unstable();
    prepared.sort_unstable();
    assert_eq!(named, prepared);
    assert_eq!(case.notes().len(), 1);
    let outlook = Outlook::of(&case, book(), now());
    assert!(!outlook.hearings().is_empty() && !outlook.duties().is_empty());
    let plan = plan(&now(), now().timezone(), &outlook.coming(), &Settings::default(), words());
    assert!(!plan.notifications.is_empty());
    let vault = case.into_vault();
    for made in [chrono::DateTime::<chrono::Utc>::MIN_UTC, chrono::DateTime::<chrono::Utc>::MAX_UTC] {
        // It is read again before it stands, as a restore would read it.
        let file = home.path().join(format!("{}.age", made.timestamp()));
        let saved = back_up(&vault, &file, made, &OsEntropy, &mut |_, _| ());
        assert_eq!((saved.err(), file.exists()), (Some(BackupError::Damaged), false));
    }
}

#[test]
fn whatever_records_say_everything_is_answered() {
    tried("spoilt records", either(1000, 150), |dice| {
        let home = WHOLE.home.copy();
        let mut case = Casefile::new(home.open_by_device().unwrap());
        let before = case.vault().records().count();
        let mut added = 0;
        for _ in 0..8 {
            let (kind, schema, body) = &WHOLE.bodies[dice.below(WHOLE.bodies.len())];
            added += usize::from(case.vault_mut().insert(kind, *schema, spoil(body, dice)).is_ok());
        }
        ask_everything(&mut case);
        // Those that were there before go on: the note, and the reminders of tomorrow's hearing.
        let text = |note: &faro_core::casefile::Entry<Note>| note.body.text.starts_with("Court at nine");
        assert!(case.notes().iter().any(text));
        let coming = Outlook::of(&case, book(), now()).coming();
        let plan = plan(&now(), now().timezone(), &coming, &Settings::default(), words());
        assert!(!plan.notifications.is_empty());
        // What cannot be used is named, and left alone.
        let unusable: Vec<_> = unusable(&case).collect();
        assert_eq!(case.vault().records().count(), before + added);
        case.add_note("after", now().to_utc()).unwrap();
        if unusable.is_empty() { "all usable" } else { "some unusable" }
    });
}

#[test]
fn a_mutated_vault_is_answered_or_refused_and_salvaged_or_not() {
    tried("mutated vaults", either(700, 60), |dice| {
        let home = WHOLE.home.copy();
        match dice.below(3) {
            0 => spoil_file(&home.database(), PAGE, dice),
            1 => spoil_file(&home.keys(), 64, dice),
            _ => {}
        }
        let is_changed = fs::read(home.database()).unwrap() != fs::read(WHOLE.home.database()).unwrap()
            || fs::read(home.keys()).unwrap() != fs::read(WHOLE.home.keys()).unwrap();
        if !is_changed {
            spoil_records(&home, dice);
        }
        let opened = home.open_by_device();
        let end = match &opened {
            Ok(_) => "opened",
            Err(_) => "refused",
        };
        if let Ok(vault) = opened {
            let mut case = Casefile::new(vault);
            ask_everything(&mut case);
            let _ = case.vault().check(&mut |_, _| ());
            case.lock();
        }
        let to = home.path().join("saved");
        let saved = salvage(
            &home.vault(),
            Secret::DeviceKey(&DEVICE_KEY),
            &to,
            NEW,
            KdfParams::FLOOR,
            &entropy(),
            &mut |_, _| (),
        );
        assert_eq!(saved.is_ok(), exists(&to));
        end
    });
}

#[test]
fn a_mutated_backup_is_restored_whole_or_not_at_all() {
    tried("mutated backups", either(300, 25), |dice| {
        let home = WHOLE.home.copy();
        let file: PathBuf = home.path().join("notes.age");
        if dice.below(3) > 0 {
            spoil_file(&file, 65_552, dice);
        } else {
            spoil_records(&home, dice);
            let vault = home.open_by_device().unwrap();
            fs::remove_file(&file).unwrap();
            save(&vault, &file);
            vault.lock();
        }
        let Ok(backup) = BackupFile::open(&file, &WHOLE.code) else { return "refused" };
        let to = home.path().join("back");
        let restored = backup.restore(&to, NEW, KdfParams::FLOOR, &OsEntropy, &mut |_, _| ());
        assert_eq!(restored.is_ok(), exists(&to));
        if restored.is_err() {
            return "refused on the way";
        }
        let locked = LockedVault::open(&to).unwrap();
        let vault = locked.unlock(Secret::Passphrase(NEW), entropy(), None).unwrap();
        ask_everything(&mut Casefile::new(vault));
        "restored"
    });
}
