//! What this computer remembers of the vault, beside it, so that an older copy that was put back is announced.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use faro_core::vault::{GenerationMemory, GenerationMemoryError, Seen, VaultId};

const NAME: &str = "seen";
const UNFINISHED: &str = "seen.new";

/// A small file in the data folder. It catches accidents: whoever puts the whole folder back puts it back too.
pub(crate) struct SeenFile(PathBuf);

impl SeenFile {
    pub(crate) fn of(data_folder: &Path) -> SeenFile {
        SeenFile(data_folder.to_owned())
    }

    /// After an erasure nothing shall tell that there was a vault.
    pub(crate) fn forget(&self) {
        for name in [NAME, UNFINISHED] {
            // What cannot be removed tells a number of changes, and no more.
            let _ = fs::remove_file(self.0.join(name));
        }
    }
}

impl GenerationMemory for SeenFile {
    fn last(&self, vault_id: &VaultId) -> Result<Option<Seen>, GenerationMemoryError> {
        match fs::read(self.0.join(NAME)) {
            Ok(bytes) => Ok(Seen::from_bytes(&bytes).filter(|seen| seen.vault_id == *vault_id)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(_) => Err(GenerationMemoryError),
        }
    }

    fn remember(&self, seen: &Seen) -> Result<(), GenerationMemoryError> {
        if self.last(&seen.vault_id)? == Some(*seen) {
            return Ok(());
        }
        // Whole or not at all. It is not synced: one that is lost is a memory less, not a wrong one.
        let unfinished = self.0.join(UNFINISHED);
        let written = write_private(&unfinished, &seen.to_bytes());
        written.and_then(|()| fs::rename(&unfinished, self.0.join(NAME))).map_err(|_| GenerationMemoryError)
    }
}

/// A file that nobody else on this computer reads.
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_memory_is_of_one_vault_and_nothing_broken_is_believed() {
        let folder = tempfile::tempdir().unwrap();
        let memory = SeenFile::of(folder.path());
        let seen = Seen { vault_id: VaultId([7; 16]), generation: 3, rows8: [1; 8] };
        assert_eq!(memory.last(&seen.vault_id), Ok(None));
        memory.remember(&seen).unwrap();
        assert_eq!(memory.last(&seen.vault_id), Ok(Some(seen)));
        assert_eq!(memory.last(&VaultId([8; 16])), Ok(None));
        fs::write(folder.path().join(NAME), "seen").unwrap();
        assert_eq!(memory.last(&seen.vault_id), Ok(None));
        memory.remember(&seen).unwrap();
        memory.forget();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
