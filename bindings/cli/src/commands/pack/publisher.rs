//! Who publishes: keys, the first version, later ones.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use faro_core::disk;
use faro_core::l10n::Message;
use faro_core::minisign::{PublicKey, SecretKey};
use faro_core::packs::{Keys, Publisher, PublisherFile, check_digits, sign_publisher};
use faro_core::vault::{Entropy, OsEntropy, VaultError};
use serde_json::json;
use zeroize::Zeroizing;

use super::files::{self, refused};
use super::kept;
use crate::app::App;
use crate::args;
use crate::error::CliError;
use crate::input;

pub(crate) fn run(command: args::Publisher, app: &App) -> Result<(), CliError> {
    match command {
        args::Publisher::Key { file, without_passphrase } => key(&file, without_passphrase, app),
        args::Publisher::New { folder, name, contact, root, release } => {
            if folder.exists() {
                let there = Message::new("error-folder-there").with("folder", folder.display().to_string());
                return Err(CliError::Said(there));
            }
            let (root, release) = (keys(&root)?, keys(&release)?);
            write(&folder, &PublisherFile { name, version: 1, first: None, root, release, contact }, app)
        }
        args::Publisher::Next { folder, root, release } => next(&folder, &root, &release, app),
        args::Publisher::Sign { folder, key } => sign(&folder, &key, app),
        args::Publisher::Pin { id } => kept::pin(&id, app),
        args::Publisher::List => kept::publishers(app),
        args::Publisher::Unpin { id } => kept::unpin(&id, app),
    }
}

/// A key as minisign makes one: FILE is secret, FILE.pub is for everybody.
fn key(file: &Path, without_passphrase: bool, app: &App) -> Result<(), CliError> {
    let mut random = Zeroizing::new([0; 64]);
    OsEntropy.fill(&mut *random).map_err(VaultError::from)?;
    let (seed, salt) = random.split_first_chunk::<32>().unwrap_or((&[0; 32], &[]));
    let salt: &[u8; 32] = salt.first_chunk().unwrap_or(&[0; 32]);
    let key = SecretKey::from_seed(seed);
    let passphrase = match without_passphrase {
        true => None,
        false => Some(input::new_passphrase(app.passphrase_file.as_deref(), &app.words)?),
    };
    let lock = passphrase.as_ref().map(|passphrase| (passphrase.as_slice(), salt));
    let text = key.file(lock).map_err(|error| CliError::Said(error.message()))?;
    let mut public = file.as_os_str().to_owned();
    public.push(".pub");
    let public = PathBuf::from(public);
    disk::create_new(file).map_err(there)?.write_all(text.as_bytes())?;
    files::write(&public, key.public().file().as_bytes())?;
    let id = key.public().id().to_string();
    let said =
        Message::new("cli-publisher-key").with("key", id.as_str()).with("file", public.display().to_string());
    app.answer(&json!({ "key": id, "public": key.public().to_string(), "file": public }), &said)
}

fn there(error: std::io::Error) -> CliError {
    match error.kind() {
        std::io::ErrorKind::AlreadyExists => CliError::Said(Message::new("error-key-there")),
        _ => error.into(),
    }
}

/// The keys of a duty. Two must sign where there are two or more.
fn keys(files: &[PathBuf]) -> Result<Keys, CliError> {
    let keys: Vec<PublicKey> = files.iter().map(|file| files::public_key(file)).collect::<Result<_, _>>()?;
    let threshold = keys.len().min(2);
    Ok(Keys { keys, threshold })
}

fn next(folder: &Path, root: &[PathBuf], release: &[PathBuf], app: &App) -> Result<(), CliError> {
    let publisher = files::publisher(folder)?;
    let newest = publisher.newest().clone();
    let other = |files: &[PathBuf], old: Keys| if files.is_empty() { Ok(old) } else { keys(files) };
    let next = PublisherFile {
        version: newest.version + 1,
        first: Some(publisher.id().to_owned()),
        root: other(root, newest.root)?,
        release: other(release, newest.release)?,
        ..newest
    };
    write(folder, &next, app)
}

fn write(folder: &Path, file: &PublisherFile, app: &App) -> Result<(), CliError> {
    let text = file.text();
    PublisherFile::read(file.version, &text).map_err(refused)?;
    fs::create_dir_all(folder)?;
    let path = folder.join(format!("{}.toml", file.version));
    files::write(&path, text.as_bytes())?;
    let said = Message::new("cli-publisher-written").with("file", path.display().to_string());
    app.answer(&json!({ "file": path, "version": file.version }), &said)
}

fn sign(folder: &Path, key: &Path, app: &App) -> Result<(), CliError> {
    let mut chain = files::chain(folder)?;
    let version = files::newest(&chain)?.version;
    let key = files::secret_key(key, app)?;
    let Some(newest) = chain.pop() else { return Ok(()) };
    let signed = sign_publisher(&chain, newest, &key).map_err(refused)?;
    files::write_signatures(&folder.join(format!("{version}.toml")), &signed)?;
    chain.push(signed);
    let id = key.public().id().to_string();
    let Ok(publisher) = Publisher::of(chain) else {
        let more = Message::new("cli-publisher-signed-more").with("key", id.as_str());
        return app.answer(&json!({ "key": id, "version": version, "whole": false }), &more);
    };
    let digits = check_digits(publisher.id()).to_string();
    let said = Message::new("cli-publisher-signed").with("key", id.as_str()).with("digits", digits.as_str());
    let answer =
        json!({ "key": id, "version": version, "whole": true, "id": publisher.id(), "check": digits });
    app.answer(&answer, &said.with("id", publisher.id()))
}
