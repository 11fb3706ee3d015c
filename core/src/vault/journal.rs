//! The rollback journal, beside the database: it holds pages as they were before a change.
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::disk;

/// A journal that a large change left does not stay that large.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// Where SQLite writes it. SQLite has a lock on the database alone, so this file may be opened beside it.
pub(super) fn path(database: &Path) -> PathBuf {
    let mut path = database.as_os_str().to_owned();
    path.push("-journal");
    path.into()
}

/// Overwrites what a change left, after it came to its end: the journal is then void, for its head is zeros. `now` waits
/// for the disk; otherwise the zeros come there with the next change. What fails here is made good at the next opening.
pub(super) fn wipe(path: &Path, now: bool) {
    let _ = try_wipe(path, now);
}

fn try_wipe(path: &Path, now: bool) -> io::Result<()> {
    if is_clean(path)? {
        return Ok(());
    }
    let mut file = disk::open_to_overwrite(path)?;
    let length = file.metadata()?.len();
    disk::zero(&mut file)?;
    if now {
        file.sync_data()?;
    }
    if length > MOST_BYTES {
        file.sync_data()?;
        file.set_len(0)?;
    }
    Ok(())
}

/// Gives the room of a wiped journal back, where every block counts.
pub(super) fn cut(path: &Path) {
    let _ = disk::open_to_overwrite(path).and_then(|file| file.set_len(0));
}

/// Whether only zeros are in it: then it is not written once more.
fn is_clean(path: &Path) -> io::Result<bool> {
    let mut file = disk::open(path)?;
    let mut piece = vec![0; 64 * 1024];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(true),
            count if piece.iter().take(count).any(|byte| *byte != 0) => return Ok(false),
            _ => {}
        }
    }
}
