//! A person's words in an editor of their own. It needs a file: that lies where memory serves as a disk, if there is such a
//! place, in a folder of its own, of which nothing stays, whatever ends the editor or this program.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::time::{Duration, Instant};
use std::{env, thread};

use faro_core::disk;
use faro_core::l10n::Message;
use tempfile::TempDir;
use zeroize::Zeroizing;

use crate::error::CliError;
use crate::process::held::Signals;

/// How often it is looked whether the editor is done, and how long it may take to end when its terminal is gone.
const LOOK: Duration = Duration::from_millis(20);
const PATIENCE: Duration = Duration::from_millis(500);

/// What somebody made of a text with this editor.
pub(crate) fn edit(editor: &OsStr, before: &str) -> Result<Zeroizing<String>, CliError> {
    // Dropped last: what ends this program waits until the folder is gone.
    let signals = Signals::hold();
    let folder = Folder::new()?;
    let path = folder.0.path().join("note.txt");
    disk::create_new(&path)?.write_all(before.as_bytes())?;
    let done = wait(Command::new(editor).arg(&path).spawn()?, &signals)?.success();
    if !done || signals.is_over() {
        return Err(CliError::Said(Message::new("error-editor")));
    }
    // Some editors write a new file and rename it, so it is read by its name.
    Ok(Zeroizing::new(fs::read_to_string(&path)?))
}

fn wait(mut editor: Child, signals: &Signals) -> io::Result<ExitStatus> {
    let mut until = None;
    loop {
        if let Some(status) = editor.try_wait()? {
            return Ok(status);
        }
        if signals.is_over() && Instant::now() > *until.get_or_insert_with(|| Instant::now() + PATIENCE) {
            editor.kill()?;
            return editor.wait();
        }
        thread::sleep(LOOK);
    }
}

/// The folder of a note that is edited, with what the editor left beside it: a swap file, a copy of the text before.
struct Folder(TempDir);

impl Folder {
    fn new() -> io::Result<Folder> {
        let mut builder = tempfile::Builder::new();
        builder.prefix("faro-");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        builder.tempdir_in(memory_folder()).map(Folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        for entry in fs::read_dir(self.0.path()).into_iter().flatten().flatten() {
            // What cannot be overwritten is removed all the same, with the folder.
            let _ = wipe(&entry.path());
        }
    }
}

/// Overwrites a file, and refuses a link.
fn wipe(file: &Path) -> io::Result<()> {
    let mut open = disk::open_to_overwrite(file)?;
    disk::zero(&mut open)?;
    open.sync_all()
}

fn memory_folder() -> PathBuf {
    let runtime = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let shared = Some(PathBuf::from("/dev/shm"));
    runtime.into_iter().chain(shared).find(|folder| folder.is_dir()).unwrap_or_else(env::temp_dir)
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::error::english;

    #[test]
    fn the_file_that_an_editor_gets_is_for_its_owner_alone_and_does_not_stay() {
        let folder = tempfile::tempdir().unwrap();
        let (editor, seen) = (folder.path().join("editor"), folder.path().join("seen"));
        let script = format!("#!/bin/sh\nls -ln \"$1\" > {}\nprintf more >> \"$1\"\n", seen.display());
        fs::write(&editor, script).unwrap();
        fs::set_permissions(&editor, fs::Permissions::from_mode(0o700)).unwrap();
        let text = edit(editor.as_os_str(), "before ").map_err(|error| english().text(&error.message()));
        assert_eq!(text.map(|text| text.to_string()), Ok("before more".to_owned()));
        let seen = fs::read_to_string(seen).unwrap();
        assert!(seen.starts_with("-rw------- "), "{seen}");
        assert!(!Path::new(seen.split_whitespace().last().unwrap()).exists());
    }
}
