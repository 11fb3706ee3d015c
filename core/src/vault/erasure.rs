//! The end of a vault: keys first, because one quick step that destroys them survives an interruption.
use std::fs;
use std::path::Path;

use super::claim::Claim;
use super::error::VaultError;
use super::folder::{Folder, overwrite, sync_folder};
use super::set_aside;
use super::unfinished::is_unfinished;

/// Erases a vault, and with it the vaults that made room for it at a restore. First `forget_device_key` runs: the caller
/// removes its key from the platform's keystore there, the one step that hardware may vouch for. Then every file that
/// holds slots is overwritten with zeros, then all files are removed. Files that Faro did not make stay, and the folder
/// with them. Needs no passphrase.
///
/// What this can promise: no file is left here that any passphrase, code or key opens. What it cannot: flash memory and
/// file systems that copy on write may keep old bytes for a time, and backups and copies elsewhere are not touched.
///
/// # Errors
/// [`VaultError::NotFound`], [`VaultError::Foreign`] and [`VaultError::AlreadyOpen`] before anything is done; [`VaultError::ReadOnly`],
/// [`VaultError::Io`] for a file that could not be overwritten or removed, after all others were.
pub fn erase(folder: &Path, forget_device_key: impl FnOnce()) -> Result<(), VaultError> {
    set_aside::finish(folder)?;
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
    forget_device_key();
    // The vault itself comes last: as long as it is there, this can be begun again.
    let mut folders = others(folder.path());
    folders.push(folder);
    let mut done = Ok(());
    for folder in &folders {
        for file in folder.key_files()? {
            done = done.and(overwrite(&file));
        }
    }
    for folder in &folders {
        done = done.and(remove(folder));
    }
    drop(claim);
    done
}

/// The vaults that made room for the one at `path`, and what interrupted ones left: beside it, by names of ours.
fn others(path: &Path) -> Vec<Folder> {
    let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else { return Vec::new() };
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    let ours = entries.filter(|entry| {
        let found = entry.file_name();
        let tail = found.as_encoded_bytes().strip_prefix(name.as_encoded_bytes());
        tail.is_some_and(|tail| is_unfinished(tail) || set_aside::is_old(tail))
    });
    ours.filter_map(|entry| Folder::find(&entry.path()).ok()).collect()
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
    done?;
    sync_folder(folder.path())?;
    let _ = fs::remove_dir(folder.path());
    Ok(())
}
