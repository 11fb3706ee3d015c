//! A vault that makes room for another one: it stays beside it, under another name.
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use super::claim::Claim;
use super::error::VaultError;
use super::folder::Folder;
use super::table::Table;
use crate::disk;

/// Behind a vault's name while another one takes it.
const SWAP: &str = ".swap";
/// Behind a vault's name once another one has it, with a number behind.
const OLD: &str = ".old-";

/// A vault that lies where another one shall come, claimed so that nobody opens it meanwhile.
pub(super) struct Old {
    folder: Folder,
    _claim: Claim,
}

impl Old {
    /// The vault that lies there, if there is one.
    ///
    /// # Errors
    /// [`VaultError::AlreadyOpen`].
    pub(super) fn find(path: &Path) -> Result<Option<Self>, VaultError> {
        finish(path)?;
        match Folder::find(path) {
            Ok(folder) if folder.is_vault() => {
                let claim = Claim::new(folder.path().to_owned())?;
                refuse_open(&folder)?;
                Ok(Some(Self { folder, _claim: claim }))
            }
            Ok(_) | Err(VaultError::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Puts the folder `new` in the place of this one. Answers where this one is then.
    pub(super) fn replace(self, new: &Path) -> Result<PathBuf, VaultError> {
        refuse_open(&self.folder)?;
        let path = self.folder.path();
        let swap = beside(path, SWAP);
        fs::rename(path, &swap)?;
        if let Err(error) = sync_parent(path).and_then(|()| Ok(fs::rename(new, path)?)) {
            fs::rename(&swap, path)?;
            return Err(error);
        }
        // The new one stands. Whatever fails now is made good when it is opened.
        let _ = sync_parent(path);
        Ok(keep(path, &swap).unwrap_or(swap))
    }
}

/// Whatever else is wrong with a vault, only another program that has it open is a reason to leave it.
pub(super) fn refuse_open(folder: &Folder) -> Result<(), VaultError> {
    match folder.check_names().and_then(|()| Table::open(&folder.database())) {
        Err(VaultError::AlreadyOpen) => Err(VaultError::AlreadyOpen),
        _ => Ok(()),
    }
}

/// Takes back a replacement that a crash interrupted between its two renames, or gives the old vault its name if the
/// new one is there.
pub(super) fn finish(path: &Path) -> Result<(), VaultError> {
    let swap = beside(path, SWAP);
    match disk::kind(&swap)? {
        None => return Ok(()),
        Some(found) if !found.is_dir() => return Err(VaultError::Strange { name: "vault.swap" }),
        Some(_) => {}
    }
    if is_there(path) {
        return keep(path, &swap).map(drop);
    }
    fs::rename(&swap, path)?;
    sync_parent(path)
}

/// Whether [`finish`] would bring a vault back.
pub(super) fn is_interrupted(path: &Path) -> bool {
    !is_there(path) && disk::is_folder(&beside(path, SWAP))
}

/// Whether what follows a vault's name names one that made room for it.
pub(super) fn is_old(tail: &[u8]) -> bool {
    let number = tail.strip_prefix(OLD.as_bytes());
    number.is_some_and(|number| !number.is_empty() && number.iter().all(u8::is_ascii_digit))
}

fn keep(path: &Path, swap: &Path) -> Result<PathBuf, VaultError> {
    let names = (1_u32..).map(|number| beside(path, &format!("{OLD}{number}")));
    let free = names.into_iter().find(|name| !is_there(name)).ok_or(VaultError::AlreadyExists)?;
    fs::rename(swap, &free)?;
    sync_parent(path)?;
    Ok(free)
}

fn beside(path: &Path, tail: &str) -> PathBuf {
    let mut name = path.file_name().map(OsString::from).unwrap_or_default();
    name.push(tail);
    path.with_file_name(name)
}

fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

fn sync_parent(path: &Path) -> Result<(), VaultError> {
    Ok(path.parent().map_or(Ok(()), disk::sync_folder)?)
}
