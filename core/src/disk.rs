//! How a file or folder is opened and made: never through a link, never waiting for a pipe, for its owner alone.
//!
//! Somebody else may write where Faro keeps its files: on a stick, in a folder that is shared or synced. A link there
//! could lead what Faro destroys or writes to any file of the person, and a pipe would keep it waiting for ever.
use std::fs::{self, DirBuilder, File, FileType, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// What stands there is not what Faro made there: a link, a pipe, a device, a folder for a file or the other way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no plain file or folder")]
pub struct Strange;

impl Strange {
    /// Whether this is why something failed.
    pub fn is(error: &io::Error) -> bool {
        error.get_ref().is_some_and(|inner| inner.is::<Strange>())
    }
}

impl From<Strange> for io::Error {
    fn from(strange: Strange) -> io::Error {
        io::Error::new(io::ErrorKind::InvalidInput, strange)
    }
}

/// Opens a file of ours for reading.
///
/// # Errors
/// [`Strange`] for all but a plain file; what the system says.
pub fn open(path: &Path) -> io::Result<File> {
    plain(OpenOptions::new().read(true), path, Links::Refused)
}

/// Opens a file of ours to write over it.
///
/// # Errors
/// Those of [`open`].
pub fn open_to_overwrite(path: &Path) -> io::Result<File> {
    plain(OpenOptions::new().write(true), path, Links::Refused)
}

/// Writes zeros over all of a file that was just opened. When they come to the disk is the caller's matter.
///
/// # Errors
/// What the system says.
pub fn zero(file: &mut File) -> io::Result<()> {
    static ZEROS: [u8; 64 * 1024] = [0; 64 * 1024];
    let mut rest = file.metadata()?.len();
    while rest > 0 {
        let piece = usize::try_from(rest).unwrap_or(ZEROS.len()).min(ZEROS.len());
        file.write_all(ZEROS.get(..piece).unwrap_or_default())?;
        rest -= piece as u64;
    }
    Ok(())
}

/// Opens a file that a person points at: where a link leads is then theirs to know.
///
/// # Errors
/// Those of [`open`].
pub fn open_given(path: &Path) -> io::Result<File> {
    plain(OpenOptions::new().read(true), path, Links::Followed)
}

/// Makes a file that was not there, which only its owner can read, where the system knows owners.
///
/// # Errors
/// What the system says, for anything of that name too.
pub fn create_new(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.write(true).create_new(true).open(path)
}

/// Makes a new file and has it written: it lies on the disk whole, or is not there.
///
/// # Errors
/// What `write` fails with; of the system, as `failed` says it: that something of the name is there, that the file cannot
/// be made or kept.
pub fn write_new<T, E>(
    path: &Path,
    failed: impl Fn(io::Error) -> E,
    write: impl FnOnce(&mut File) -> Result<T, E>,
) -> Result<T, E> {
    let mut file = create_new(path).map_err(&failed)?;
    let written = write(&mut file).and_then(|answer| file.sync_all().map(|()| answer).map_err(failed));
    if written.is_err() {
        // Made just now: half a file is of no use to anybody.
        let _ = fs::remove_file(path);
    }
    written
}

/// What [`create_new`] does, in the place of what an interruption left there. Of a link the name goes, and not what it leads to.
///
/// # Errors
/// [`Strange`] for a folder; what the system says.
pub fn create_again(path: &Path) -> io::Result<File> {
    match kind(path)? {
        Some(found) if found.is_dir() => return Err(Strange.into()),
        Some(_) => fs::remove_file(path)?,
        None => {}
    }
    create_new(path)
}

/// Makes a folder that only its owner can look into, where the system knows owners.
///
/// # Errors
/// What the system says, for anything of that name too.
pub fn create_folder(path: &Path) -> io::Result<()> {
    private().create(path)
}

/// The same with all that are missing above it. One that is there stays as it is.
///
/// # Errors
/// What the system says.
pub fn create_folders(path: &Path) -> io::Result<()> {
    private().recursive(true).create(path)
}

/// Makes renames within a folder last through a loss of power.
///
/// # Errors
/// [`Strange`] for what is no folder; what the system says.
pub fn sync_folder(path: &Path) -> io::Result<()> {
    // Elsewhere a folder cannot be opened as a file, and renames are journalled by the file system.
    if cfg!(unix) {
        there(OpenOptions::new().read(true), path, Metadata::is_dir, Links::Refused)?.sync_all()
    } else {
        Ok(())
    }
}

/// What stands there, a link for what it is; nothing if nothing does.
///
/// # Errors
/// What the system says.
pub fn kind(path: &Path) -> io::Result<Option<FileType>> {
    match fs::symlink_metadata(path) {
        Ok(found) => Ok(Some(found.file_type())),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

/// Whether a folder stands there, and no link to one.
pub fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_dir())
}

/// Whether a plain file stands there, and no link to one.
pub fn is_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_file())
}

#[derive(Clone, Copy, PartialEq)]
enum Links {
    Refused,
    Followed,
}

fn plain(options: &mut OpenOptions, path: &Path, links: Links) -> io::Result<File> {
    there(options, path, Metadata::is_file, links)
}

/// Opens what is there, if it is what is wanted. Looks at what was opened, and not at what had the name before.
fn there(
    options: &mut OpenOptions,
    path: &Path,
    is_wanted: fn(&Metadata) -> bool,
    links: Links,
) -> io::Result<File> {
    let strange = || fs::symlink_metadata(path).is_ok_and(|found| !is_wanted(&found));
    #[cfg(unix)]
    {
        // Without waiting: a pipe that nobody writes to is never open otherwise.
        let refused = if links == Links::Refused { libc::O_NOFOLLOW } else { 0 };
        std::os::unix::fs::OpenOptionsExt::custom_flags(options, libc::O_NONBLOCK | refused);
    }
    if !cfg!(unix) && links == Links::Refused && strange() {
        return Err(Strange.into());
    }
    match options.open(path) {
        Ok(file) if is_wanted(&file.metadata()?) => Ok(file),
        Ok(_) => Err(Strange.into()),
        Err(_) if links == Links::Refused && strange() => Err(Strange.into()),
        Err(error) => Err(error),
    }
}

fn private() -> DirBuilder {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::io::Read;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::os::unix::net::UnixListener;
    use std::process::Command;

    use super::*;

    #[test]
    fn only_a_plain_file_is_opened_and_nothing_waits() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("file"), "text").unwrap();
        symlink(path("file"), path("link")).unwrap();
        symlink(path("nowhere"), path("broken")).unwrap();
        fs::create_dir(path("folder")).unwrap();
        assert!(Command::new("mkfifo").arg(path("pipe")).status().unwrap().success());
        let _socket = UnixListener::bind(path("socket")).unwrap();
        symlink("/dev/zero", path("device")).unwrap();
        for name in ["link", "broken", "folder", "pipe", "socket", "device"] {
            for open in [open, open_to_overwrite] {
                assert!(Strange::is(&open(&path(name)).unwrap_err()), "{name}");
            }
            assert!(!is_file(&path(name)), "{name}");
        }
        for name in ["folder", "pipe", "device"] {
            assert!(Strange::is(&open_given(&path(name)).unwrap_err()), "{name}");
        }
        for name in ["file", "link", "pipe"] {
            assert!(Strange::is(&sync_folder(&path(name)).unwrap_err()), "{name}");
        }
        sync_folder(&path("folder")).unwrap();
        for open in [open(&path("file")), open_given(&path("link"))] {
            let mut text = String::new();
            open.unwrap().read_to_string(&mut text).unwrap();
            assert_eq!(text, "text");
        }
        assert!(!Strange::is(&open(&path("nothing")).unwrap_err()));
    }

    #[test]
    fn what_could_not_be_written_whole_is_not_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new");
        let half = |to: &mut File| to.write_all(b"half").and(Err(io::Error::other("full")));
        assert_eq!(write_new::<(), _>(&path, |error| error, half).unwrap_err().to_string(), "full");
        assert!(!path.exists());
        write_new(&path, |error| error, |to| to.write_all(b"whole")).unwrap();
        assert!(write_new(&path, |error| error, |to| to.write_all(b"other")).is_err());
        assert_eq!(fs::read(&path).unwrap(), b"whole");
    }

    #[test]
    fn what_is_made_takes_the_place_of_a_link_and_not_of_what_it_leads_to() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("file"), "text").unwrap();
        symlink(path("file"), path("link")).unwrap();
        assert_eq!(create_new(&path("link")).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        create_again(&path("link")).unwrap().write_all(b"new").unwrap();
        assert_eq!(fs::read(path("file")).unwrap(), b"text");
        assert_eq!(fs::read(path("link")).unwrap(), b"new");
        fs::create_dir(path("folder")).unwrap();
        assert!(Strange::is(&create_again(&path("folder")).unwrap_err()));
        create_folders(&path("a/b")).unwrap();
        create_folders(&path("a/b")).unwrap();
        for (name, wanted) in [("link", 0o600), ("a", 0o700), ("a/b", 0o700)] {
            let mode = fs::metadata(path(name)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, wanted, "{name}");
        }
    }
}
