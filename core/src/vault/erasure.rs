//! The end of a vault: keys first, because one quick step that destroys them survives an interruption.
use std::fs;
use std::path::Path;

use super::claim::Claim;
use super::error::VaultError;
use super::folder::{Folder, overwrite};
use super::id::VaultId;
use super::set_aside;
use super::table::Table;
use super::unfinished::is_unfinished;
use crate::disk;

/// What somebody must type before a vault is erased: the same in every language, so that no translation arms it.
pub const ERASE_WORD: &str = "ERASE";

/// Erases a vault, and with it the vaults that made room for it at a restore. First `forget` runs: the caller
/// removes its key from the platform's keystore there, the one step that hardware may vouch for, and what it remembers of
/// the vaults that are named to it, as far as their files tell. Then every file that holds slots is overwritten with
/// zeros, then all files are removed. Files that Faro did not make stay, and the folder with them. Where a link or
/// something else has the name of one of ours, it stays as it is, and so does what it leads to. Needs no passphrase.
///
/// What this can promise: no file is left here that any passphrase, code or key opens. What it cannot: flash memory and
/// file systems that copy on write may keep old bytes for a time, and backups and copies elsewhere are not touched.
///
/// # Errors
/// [`VaultError::NotFound`], [`VaultError::Foreign`] and [`VaultError::AlreadyOpen`] before anything is done; [`VaultError::ReadOnly`],
/// [`VaultError::Io`] for a file that could not be overwritten or removed, [`VaultError::Strange`] for what was no file,
/// after all others were.
pub fn erase(folder: &Path, forget: impl FnOnce(&[VaultId])) -> Result<(), VaultError> {
    let mut done = match set_aside::finish(folder) {
        // What somebody put beside the vault must not keep it from its end.
        Err(VaultError::Strange { name }) => Err(VaultError::Strange { name }),
        finished => Ok(finished?),
    };
    let folder = Folder::find(folder)?;
    if !folder.is_vault() {
        return Err(VaultError::NotFound);
    }
    let claim = Claim::new(folder.path().to_owned())?;
    // A file that only has the name of ours is somebody else's.
    if let Err(VaultError::Foreign) = folder.check_header() {
        return Err(VaultError::Foreign);
    }
    set_aside::refuse_open(&folder)?;
    // The vault itself comes last: as long as it is there, this can be begun again.
    let (mut folders, links) = others(folder.path());
    folders.push(folder);
    forget(&folders.iter().filter_map(id).collect::<Vec<_>>());
    for folder in &folders {
        for file in folder.key_files()? {
            done = done.and(overwrite(&file));
        }
    }
    for folder in &folders {
        done = done.and(remove(folder));
    }
    drop(claim);
    let strange = folders.iter().filter(|folder| disk::is_folder(folder.path())).map(Folder::check_names);
    done.and(strange.collect::<Result<(), _>>()).and(links)
}

/// What the file says of which vault it is, as far as that can be read.
fn id(folder: &Folder) -> Option<VaultId> {
    folder.check_names().and_then(|()| Table::open_damaged(&folder.database())?.vault_id()).ok()
}

/// The vaults that made room for the one at `path`, and what interrupted ones left: beside it, by names of ours. And
/// whether something else has such a name.
fn others(path: &Path) -> (Vec<Folder>, Result<(), VaultError>) {
    let (mut folders, mut links) = (Vec::new(), Ok(()));
    let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else { return (folders, links) };
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    for entry in entries {
        let found = entry.file_name();
        let tail = found.as_encoded_bytes().strip_prefix(name.as_encoded_bytes()).unwrap_or_default();
        let name = if is_unfinished(tail) { "vault.new" } else { "vault.old" };
        match Folder::find(&entry.path()) {
            _ if !is_unfinished(tail) && !set_aside::is_old(tail) => {}
            Ok(folder) => folders.push(folder),
            Err(_) => links = Err(VaultError::Strange { name }),
        }
    }
    (folders, links)
}

fn remove(folder: &Folder) -> Result<(), VaultError> {
    let mut done = Ok(());
    for file in folder.key_files()? {
        done = done.and(fs::remove_file(file).map_err(VaultError::from));
    }
    for id in folder.paper_ids() {
        folder.remove_paper(id);
    }
    let _ = fs::remove_dir(folder.papers());
    folder.spend_reserve();
    done?;
    disk::sync_folder(folder.path())?;
    let _ = fs::remove_dir(folder.path());
    Ok(())
}
