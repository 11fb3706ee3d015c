//! The files of an author: a folder with a pack, a publisher's folder, a signed text with its signatures beside it, keys.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;

use faro_core::disk;
use faro_core::l10n::Message;
use faro_core::minisign::{PublicKey, SecretKey};
use faro_core::packs::{MOST_BYTES, PackRefusal, Publisher, PublisherFile, Signed};
use zeroize::Zeroizing;

use crate::app::App;
use crate::error::CliError;
use crate::input;

/// A file that somebody gave: no pipe that never ends, and no more than a pack may have.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, CliError> {
    let missing =
        |_| CliError::Said(Message::new("error-pack-file").with("file", path.display().to_string()));
    let (mut bytes, file) = (Vec::new(), disk::open_given(path).map_err(missing)?);
    file.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

pub(super) fn text(path: &Path) -> Result<String, CliError> {
    let text = String::from_utf8(read(path)?);
    text.map_err(|_| CliError::Said(Message::new("error-pack-text").with("file", path.display().to_string())))
}

/// All files of a folder by their names in a pack. What begins with a dot is of an editor or a system.
pub(super) fn folder(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, CliError> {
    let (mut files, mut open) = (BTreeMap::new(), vec![(folder.to_owned(), String::new())]);
    while let Some((place, before)) = open.pop() {
        let missing =
            |_| CliError::Said(Message::new("error-pack-file").with("file", place.display().to_string()));
        for entry in fs::read_dir(&place).map_err(missing)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let named = format!("{before}{name}");
            match entry.file_type()? {
                _ if name.starts_with('.') => {}
                kind if kind.is_dir() => open.push((entry.path(), format!("{named}/"))),
                _ => drop(files.insert(named, read(&entry.path())?)),
            }
        }
    }
    Ok(files)
}

/// A text with the signatures that lie beside it: `NAME.<KEY ID>.minisig`.
pub(super) fn signed(path: &Path) -> Result<Signed, CliError> {
    let mut signed = Signed { text: text(path)?, ..Signed::default() };
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    for entry in fs::read_dir(parent(path))? {
        let entry = entry?;
        let other = entry.file_name().to_string_lossy().into_owned();
        let key = other.strip_prefix(&format!("{name}.")).and_then(|rest| rest.strip_suffix(".minisig"));
        if let Some(key) = key {
            signed.signatures.insert(key.to_owned(), text(&entry.path())?);
        }
    }
    Ok(signed)
}

/// Writes the signatures of a text beside it.
pub(super) fn write_signatures(path: &Path, signed: &Signed) -> Result<(), CliError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    for (file, bytes) in signed.files(&name).into_iter().filter(|(file, _)| *file != name) {
        write(&parent(path).join(file), &bytes)?;
    }
    Ok(())
}

/// The versions of a publisher that lie in a folder, signed or not.
pub(super) fn chain(folder: &Path) -> Result<Vec<Signed>, CliError> {
    let paths =
        (1..).map(|version: u32| folder.join(format!("{version}.toml"))).take_while(|path| path.exists());
    paths.map(|path| signed(&path)).collect()
}

pub(super) fn publisher(folder: &Path) -> Result<Publisher, CliError> {
    Publisher::of(chain(folder)?).map_err(refused)
}

/// Reads what a publisher's newest version says, signed or not.
pub(super) fn newest(chain: &[Signed]) -> Result<PublisherFile, CliError> {
    let version = u32::try_from(chain.len()).unwrap_or(u32::MAX);
    let newest = chain.last().ok_or(PackRefusal::NoPublisher).map_err(refused)?;
    PublisherFile::read(version, &newest.text).map_err(refused)
}

/// A public key, as `minisign -G` or `faro publisher key` writes it.
pub(super) fn public_key(path: &Path) -> Result<PublicKey, CliError> {
    PublicKey::from_file(&text(path)?).map_err(|error| CliError::Said(error.message()))
}

/// A secret key. One with a passphrase asks for it.
pub(super) fn secret_key(path: &Path, app: &App) -> Result<SecretKey, CliError> {
    let file = Zeroizing::new(text(path)?);
    let password = match SecretKey::is_locked(&file) {
        true => input::passphrase(app.passphrase_file.as_deref(), &app.words)?,
        false => Zeroizing::default(),
    };
    SecretKey::from_file(&file, &password).map_err(|error| CliError::Said(error.message()))
}

/// Writes a file, whole or not at all, in the place of one that is there.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), CliError> {
    let mut file = tempfile::Builder::new().prefix(".faro-").tempfile_in(parent(path))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    readable(file.path())?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// What is handed on may be read by others of this computer; a secret is written by [`disk::create_new`].
#[cfg(unix)]
fn readable(path: &Path) -> io::Result<()> {
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_: &Path) -> io::Result<()> {
    Ok(())
}

fn parent(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

pub(super) fn refused(refusal: PackRefusal) -> CliError {
    CliError::Said(refusal.message())
}
