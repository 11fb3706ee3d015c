//! Somebody else can write in the folder: where a link, a pipe or a folder has the name of a file of Faro, nothing
//! follows it, nothing waits, and what it leads to stays as it is.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
mod vault_support;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use faro_core::settings::Settings;
use faro_core::share::{BackupError, BackupFile, back_up};
use faro_core::vault::{
    KdfParams, LockedVault, OsEntropy, PaperLimits, RecordId, RecoveryCode, Rotation, Secret, Vault,
    VaultError, erase, exists, quarantine, salvage,
};
use vault_support::{DEVICE_KEY, Home, add_code, object, rotate, sample};

/// Every name in a vault's folder.
const INSIDE: [&str; 11] = [
    "vault.db",
    "vault.db-journal",
    "vault.db-wal",
    "vault.db-shm",
    "vault.db.new",
    "vault.db.new-journal",
    "vault.db.old",
    "vault.keys",
    "vault.keys.new",
    "vault.reserve",
    "papers",
];
/// Every name beside it, and what Faro calls it.
const BESIDE: [(&str, &str); 3] =
    [("vault.swap", "vault.swap"), ("vault.old-1", "vault.old"), ("vault.new-0123456789abcdef", "vault.new")];
const NEW: &[u8] = b"seven green boats at night";

/// What a person has elsewhere: a file, a whole vault and a folder with names of papers.
struct Precious {
    folder: tempfile::TempDir,
    before: BTreeMap<PathBuf, Vec<u8>>,
}

impl Precious {
    fn new() -> Precious {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("thesis"), "years of work ".repeat(40_000)).unwrap();
        for name in
            ["vault.db", "vault.keys", "vault.keys.new", "mine", "papers/00112233445566778899aabbccddeeff"]
        {
            let path = folder.path().join("album").join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, name).unwrap();
        }
        let ids = folder.path().join("ids");
        fs::create_dir(&ids).unwrap();
        for id in ["00112233445566778899aabbccddeeff", "ffeeddccbbaa99887766554433221100"] {
            fs::write(ids.join(id), id).unwrap();
        }
        let mut precious = Precious { folder, before: BTreeMap::new() };
        precious.before = precious.files();
        precious
    }

    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let (mut files, mut folders) = (BTreeMap::new(), vec![self.folder.path().to_owned()]);
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                match path.is_dir() {
                    true => folders.push(path),
                    false => drop(files.insert(path.clone(), fs::read(path).unwrap())),
                }
            }
        }
        files
    }

    fn target(&self, name: &str) -> PathBuf {
        let kind = match name {
            "papers" => "ids",
            _ if INSIDE.contains(&name) => "thesis",
            _ => "album",
        };
        self.folder.path().join(kind)
    }

    /// A link of this name, in the place of what is there.
    fn link(&self, folder: &Path, name: &str) {
        clear(&folder.join(name));
        symlink(self.target(name), folder.join(name)).unwrap();
    }

    fn holds(&self, about: &str) {
        assert!(self.files() == self.before, "{about}");
    }
}

fn clear(path: &Path) {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(path).unwrap(),
        Ok(_) => fs::remove_file(path).unwrap(),
        Err(_) => {}
    }
}

/// What must not wait for anybody, within twenty seconds.
fn soon<T: Send + 'static>(about: &str, work: impl FnOnce() -> T + Send + 'static) -> T {
    let (done, waiting) = mpsc::channel();
    thread::spawn(move || done.send(work()));
    waiting.recv_timeout(Duration::from_secs(20)).unwrap_or_else(|_| panic!("{about}: it waits"))
}

fn with_paper() -> Home {
    let home = sample();
    let mut vault = home.open_by_device().unwrap();
    vault.add_paper(object("{}"), &mut &b"a letter"[..], PaperLimits::default()).unwrap();
    vault.lock();
    home
}

fn save(from: PathBuf, to: PathBuf) -> Result<(), VaultError> {
    let entropy = vault_support::entropy();
    let secret = Secret::DeviceKey(&DEVICE_KEY);
    salvage(&from, secret, &to, NEW, KdfParams::FLOOR, &entropy, &mut |_, _| ()).map(drop)
}

fn open(folder: PathBuf) -> Result<(), VaultError> {
    LockedVault::open(&folder).map(drop)
}

#[test]
fn what_has_the_name_of_a_file_of_the_vault_is_refused_by_that_name() {
    let precious = Precious::new();
    for name in INSIDE {
        for kind in ["link", "pipe", "folder"] {
            let (home, about) = (with_paper(), format!("{kind} {name}"));
            let place = home.vault().join(name);
            clear(&place);
            match kind {
                "link" => precious.link(&home.vault(), name),
                "pipe" => assert!(Command::new("mkfifo").arg(&place).status().unwrap().success()),
                _ if name == "papers" => fs::write(&place, "a file for a folder").unwrap(),
                _ => fs::create_dir(&place).unwrap(),
            }
            let (vault, strange) = (home.vault(), Err(VaultError::Strange { name }));
            assert_eq!(soon(&about, move || open(vault)), strange, "{about}");
            assert!(exists(&home.vault()), "{about}");
            let vault = home.vault();
            let copied = soon(&about, move || quarantine(&vault).map(drop));
            assert_eq!(copied, strange, "{about}");
            let (vault, to) = (home.vault(), home.path().join("saved"));
            assert_eq!(soon(&about, move || save(vault, to)), strange, "{about}");
            let vault = home.vault();
            assert_eq!(soon(&about, move || erase(&vault, |_| ())), strange, "{about}: said after all else");
            let left: Vec<_> =
                fs::read_dir(home.vault()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
            assert_eq!(left, [name], "{about}: all else is erased");
            precious.holds(&about);
        }
    }
}

#[test]
fn what_has_a_name_beside_the_vault_is_never_followed() {
    let precious = Precious::new();
    for (name, called) in BESIDE {
        let home = with_paper();
        precious.link(home.path(), name);
        let strange = Err(VaultError::Strange { name: called });
        let opened = open(home.vault());
        assert_eq!(opened, if name == "vault.swap" { strange } else { Ok(()) }, "{name}");
        let _ = save(home.vault(), home.vault());
        precious.holds(name);
        // A new vault of that name sweeps what was never finished.
        let other = home.path().join("vault");
        if name != "vault.swap" {
            fs::rename(&other, home.path().join("away")).unwrap();
            Vault::create(&other, NEW, KdfParams::FLOOR, vault_support::entropy()).unwrap().lock();
        }
        precious.holds(name);
        assert_eq!(erase(&home.vault(), |_| ()), strange, "{name}");
        assert!(!home.vault().exists(), "{name}");
        assert!(fs::symlink_metadata(home.path().join(name)).unwrap().is_symlink(), "{name}");
        precious.holds(name);
    }
    // The vault's own name.
    let home = Home::new();
    precious.link(home.path(), "vault");
    let strange = Err(VaultError::Strange { name: "vault" });
    assert_eq!(open(home.vault()), strange);
    assert!(exists(&home.vault()), "to open it says what is wrong");
    assert_eq!(erase(&home.vault(), |_| ()), strange);
    assert_eq!(quarantine(&home.vault()).map(drop), strange);
    assert_eq!(save(home.vault(), home.path().join("saved")), strange);
    let made = Vault::create(&home.vault(), NEW, KdfParams::FLOOR, vault_support::entropy());
    assert_eq!(made.err(), Some(VaultError::AlreadyExists));
    // Nothing of a swap is taken back through a link.
    clear(&home.vault());
    precious.link(home.path(), "vault.swap");
    assert!(!exists(&home.vault()));
    assert_eq!(open(home.vault()), Err(VaultError::Strange { name: "vault.swap" }));
    precious.holds("vault");
}

#[test]
fn a_link_to_the_folder_above_is_the_persons_own() {
    let home = with_paper();
    let link = home.path().join("stick");
    symlink(home.path(), &link).unwrap();
    let open = LockedVault::open(&link.join("vault")).unwrap();
    assert_eq!(LockedVault::open(&home.vault()).err(), Some(VaultError::AlreadyOpen));
    drop(open);
}

#[test]
fn a_link_that_comes_while_the_vault_is_open_is_not_followed() {
    let precious = Precious::new();
    for name in INSIDE.into_iter().filter(|name| !["vault.db", "vault.db-journal"].contains(name)) {
        let home = with_paper();
        let mut vault = home.open_by_device().unwrap();
        precious.link(&home.vault(), name);
        let paper = vault.records().find(|(_, record)| record.kind() == "paper").unwrap().0;
        let _ = vault.add_paper(object("{}"), &mut &b"another letter"[..], PaperLimits::default());
        let _ = vault.delete(paper);
        let rotation = Rotation { passphrase: Some((NEW, KdfParams::FLOOR)), ..Rotation::default() };
        let _ = rotate(vault, &rotation).map(|rotated| rotated.vault.lock());
        precious.holds(name);
    }
}

#[test]
fn a_restore_over_a_folder_of_links_follows_none() {
    let precious = Precious::new();
    let home = with_paper();
    let mut vault = home.open_by_device().unwrap();
    let code = add_code(&mut vault);
    let file = home.path().join("notes.age");
    let made = "2026-11-22T14:00:00Z".parse().unwrap();
    back_up(&vault, &file, made, &OsEntropy, &mut |_, _| ()).unwrap();
    vault.lock();
    INSIDE
        .into_iter()
        .filter(|name| *name != "vault.keys")
        .for_each(|name| precious.link(&home.vault(), name));
    BESIDE.into_iter().skip(1).for_each(|(name, _)| precious.link(home.path(), name));
    let backup = BackupFile::open(&file, &code).unwrap();
    let restored = backup.restore(&home.vault(), NEW, KdfParams::FLOOR, &OsEntropy, &mut |_, _| ()).unwrap();
    assert_eq!(restored.kept, Some(home.vault().with_file_name("vault.old-2").canonicalize().unwrap()));
    home.open(Secret::Passphrase(NEW)).unwrap().lock();
    precious.holds("restore");
    let erased = erase(&home.vault(), |_| ());
    assert!(matches!(erased, Err(VaultError::Strange { .. })));
    assert!(!home.vault().exists());
    precious.holds("erase");
}

#[test]
fn a_backup_is_a_file_and_nothing_waits_for_a_pipe() {
    let folder = tempfile::tempdir().unwrap();
    let code = "000000 ".repeat(8);
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for file in [pipe, PathBuf::from("/dev/zero"), folder.path().to_owned()] {
        let (about, code) = (file.display().to_string(), RecoveryCode::parse(&code).unwrap());
        let opened = soon(&about, move || BackupFile::open(&file, &code).map(drop));
        assert_eq!(opened, Err(BackupError::NoFile), "{about}");
    }
}

#[test]
fn settings_are_read_and_written_through_no_link() {
    let precious = Precious::new();
    for (name, fails) in [("settings.json", false), ("settings.json.new", false)] {
        for kind in ["link", "pipe"] {
            let (data, about) = (tempfile::tempdir().unwrap(), format!("{kind} {name}"));
            let place = data.path().join(name);
            match kind {
                "link" => symlink(precious.target("vault.db"), &place).unwrap(),
                _ => assert!(Command::new("mkfifo").arg(&place).status().unwrap().success()),
            }
            let folder = data.path().to_owned();
            let (read, saved) = soon(&about, move || {
                let mut settings = Settings::load(&folder);
                let read = settings.clone();
                settings.language = Some("es".to_owned());
                (read, settings.save(&folder).is_err())
            });
            assert_eq!((read, saved), (Settings::default(), fails), "{about}");
            assert_eq!(Settings::load(data.path()).language.as_deref(), Some("es"), "{about}");
            precious.holds(&about);
        }
    }
}

#[test]
fn what_the_vault_makes_is_for_its_owner_alone() {
    let home = Home::new();
    let data = home.path().join("a/b");
    Settings::default().save(&data).unwrap();
    let mut vault = home.create();
    vault.add_device_key(&DEVICE_KEY).unwrap();
    vault.add_paper(object("{}"), &mut &b"a letter"[..], PaperLimits::default()).unwrap();
    let code = add_code(&mut vault);
    let file = home.path().join("notes.age");
    back_up(&vault, &file, "2026-11-22T14:00:00Z".parse().unwrap(), &OsEntropy, &mut |_, _| ()).unwrap();
    drop((vault, code));
    quarantine(&home.vault()).unwrap();
    let (mut files, mut folders) = (0, vec![home.vault(), home.path().join("a")]);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&file), 0o600);
    while let Some(folder) = folders.pop() {
        assert_eq!(mode(&folder), 0o700, "{}", folder.display());
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => {
                    files += 1;
                    assert_eq!(mode(&path), 0o600, "{}", path.display());
                }
            }
        }
    }
    assert!(files >= 8, "{files}");
}

#[test]
fn a_paper_that_is_a_link_is_no_paper() {
    let precious = Precious::new();
    let home = with_paper();
    let mut vault = home.open_by_device().unwrap();
    let id: RecordId = vault.records().find(|(_, record)| record.kind() == "paper").unwrap().0;
    let place = home.vault().join("papers").join(id.to_string());
    clear(&place);
    symlink(precious.target("vault.db"), &place).unwrap();
    assert_eq!(vault.read_paper(id, &mut std::io::sink()), Err(VaultError::PaperDamaged));
    vault.delete(id).unwrap();
    assert!(fs::symlink_metadata(&place).is_err());
    precious.holds("paper");
}
