//! What this computer remembers of each vault, away from it, so that an older copy that was put back is announced.

use std::env;
use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use faro_core::disk;
use faro_core::vault::{GenerationMemory, GenerationMemoryError, Seen, VaultId};

/// No more is read of what somebody else may have put there.
const LARGEST: u64 = 64;

/// A small file for each vault, in the folder where the platform keeps what programs remember. It catches accidents, a
/// sync that brings an old copy back, and whoever can write where the vault lies; not whoever owns this account.
#[derive(Clone)]
pub(crate) struct SeenFiles(PathBuf);

impl SeenFiles {
    /// Where the platform has such a folder.
    pub(crate) fn here() -> Option<SeenFiles> {
        Some(SeenFiles(platform_folder()?.join("faro").join("seen")))
    }

    /// After an erasure nothing shall tell that there was a vault.
    pub(crate) fn forget(&self, vaults: &[VaultId]) {
        for vault in vaults {
            // What cannot be removed tells a number of changes, and no more.
            let _ = fs::remove_file(self.file(vault));
            let _ = fs::remove_file(self.unfinished(vault));
        }
        // Neither goes while there is anything else in it.
        let folders = [Some(self.0.as_path()), self.0.parent()];
        folders.into_iter().flatten().for_each(|folder| drop(fs::remove_dir(folder)));
    }

    fn file(&self, vault: &VaultId) -> PathBuf {
        self.0.join(vault.to_string())
    }

    fn unfinished(&self, vault: &VaultId) -> PathBuf {
        self.0.join(format!("{vault}.new"))
    }
}

impl GenerationMemory for SeenFiles {
    fn last(&self, vault_id: &VaultId) -> Result<Option<Seen>, GenerationMemoryError> {
        let mut bytes = Vec::new();
        let read =
            disk::open(&self.file(vault_id)).and_then(|file| file.take(LARGEST).read_to_end(&mut bytes));
        match read {
            Ok(_) => Ok(Seen::from_bytes(&bytes).filter(|seen| seen.vault_id == *vault_id)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(_) => Err(GenerationMemoryError),
        }
    }

    fn remember(&self, seen: &Seen) -> Result<(), GenerationMemoryError> {
        if self.last(&seen.vault_id)? == Some(*seen) {
            return Ok(());
        }
        // Whole or not at all. It is not synced: one that is lost is a memory less, not a wrong one.
        let unfinished = self.unfinished(&seen.vault_id);
        disk::create_folders(&self.0)
            .and_then(|()| disk::create_again(&unfinished)?.write_all(&seen.to_bytes()))
            .and_then(|()| fs::rename(&unfinished, self.file(&seen.vault_id)))
            .map_err(|_| GenerationMemoryError)
    }
}

/// Where the platform keeps what programs remember: another place than that of their data.
fn platform_folder() -> Option<PathBuf> {
    // A path that is not absolute would mean another place in every folder.
    let set = |name| env::var_os(name).map(PathBuf::from).filter(|path: &PathBuf| path.is_absolute());
    let home = set("HOME");
    if cfg!(target_os = "macos") {
        home.map(|home| home.join("Library/Preferences"))
    } else if cfg!(windows) {
        set("LOCALAPPDATA")
    } else {
        set("XDG_STATE_HOME").or_else(|| home.as_deref().map(|home: &Path| home.join(".local/state")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_memory_is_of_one_vault_and_nothing_broken_is_believed() {
        let folder = tempfile::tempdir().unwrap();
        let memory = SeenFiles(folder.path().join("faro/seen"));
        let [seen, other] =
            [7, 8].map(|id| Seen { vault_id: VaultId([id; 16]), generation: 3, rows8: [1; 8] });
        assert_eq!(memory.last(&seen.vault_id), Ok(None));
        memory.remember(&seen).unwrap();
        memory.remember(&other).unwrap();
        assert_eq!(memory.last(&seen.vault_id), Ok(Some(seen)));
        assert_eq!(memory.last(&VaultId([9; 16])), Ok(None));
        fs::write(memory.file(&seen.vault_id), "seen").unwrap();
        assert_eq!(memory.last(&seen.vault_id), Ok(None));
        fs::write(memory.file(&seen.vault_id), other.to_bytes()).unwrap();
        assert_eq!(memory.last(&seen.vault_id), Ok(None), "what is said of another vault");
        memory.remember(&seen).unwrap();
        memory.forget(&[seen.vault_id]);
        assert_eq!(memory.last(&other.vault_id), Ok(Some(other)));
        memory.forget(&[other.vault_id]);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
