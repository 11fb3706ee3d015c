//! The text files that Faro reads words, rules and guidance from: built in, or from a folder.
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{fs, io};

use crate::disk;

/// Packed by `build.rs`.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/files.zlib"));

/// Larger than any text that belongs here: a folder given by hand may hold anything.
const LARGEST: u64 = 4 * 1024 * 1024;

/// Text files by path: `locales/en/app.ftl`, `packs/us/rules/pfr.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, String>);

/// Why a folder of texts could not be read.
#[derive(Debug, thiserror::Error)]
pub enum FilesError {
    /// The folder or one of its files cannot be read.
    #[error("cannot read {path}: {source}")]
    Unreadable {
        /// Where.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file is not UTF-8 text, or is larger than 4 MiB.
    #[error("{path} is not a text file")]
    NotText {
        /// Which file.
        path: PathBuf,
    },
}

impl Files {
    /// The files that travel inside the library.
    pub fn builtin() -> &'static Files {
        static BUILTIN: OnceLock<Files> = OnceLock::new();
        BUILTIN.get_or_init(|| Files(unpack().unwrap_or_default().into_iter().collect()))
    }

    /// The same files, but all below `name/` read from `folder` instead.
    ///
    /// # Errors
    /// [`FilesError`] names the first path that cannot be read as text.
    pub fn with_folder(&self, name: &str, folder: &Path) -> Result<Files, FilesError> {
        let prefix = format!("{name}/");
        let mut files: BTreeMap<_, _> = self
            .0
            .iter()
            .filter(|(path, _)| !path.starts_with(&prefix))
            .map(|(path, text)| (path.clone(), text.clone()))
            .collect();
        collect(folder, name, &mut files)?;
        Ok(Files(files))
    }

    /// The text at `path`.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// All files whose path starts with `prefix` and ends with `suffix`, in the order of their paths.
    pub fn matching<'a>(
        &'a self,
        prefix: &'a str,
        suffix: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str)> + 'a {
        self.0
            .range(prefix.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(prefix))
            .filter(move |(path, _)| path.ends_with(suffix))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

impl FromIterator<(String, String)> for Files {
    fn from_iter<T: IntoIterator<Item = (String, String)>>(files: T) -> Self {
        Files(files.into_iter().collect())
    }
}

fn unpack() -> Option<Vec<(String, String)>> {
    let bundle = miniz_oxide::inflate::decompress_to_vec_zlib(PACKED).ok()?;
    let mut rest = bundle.as_slice();
    let mut files = Vec::new();
    while !rest.is_empty() {
        let (path, after) = take_text(rest)?;
        let (text, after) = take_text(after)?;
        files.push((path, text));
        rest = after;
    }
    Some(files)
}

fn take_text(bytes: &[u8]) -> Option<(String, &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let (text, rest) = rest.split_at_checked(u32::from_be_bytes(*length).try_into().ok()?)?;
    Some((String::from_utf8(text.to_vec()).ok()?, rest))
}

fn collect(folder: &Path, name: &str, files: &mut BTreeMap<String, String>) -> Result<(), FilesError> {
    let unreadable = |source| FilesError::Unreadable { path: folder.to_owned(), source };
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let path = entry.path();
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        let unreadable = |source| FilesError::Unreadable { path: path.clone(), source };
        if path.is_dir() {
            collect(&path, &name, files)?;
        } else if path.extension().is_some_and(|kind| kind == "toml" || kind == "ftl" || kind == "md") {
            let (mut bytes, file) = (Vec::new(), disk::open_given(&path).map_err(unreadable)?);
            file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
            if bytes.len() as u64 > LARGEST {
                return Err(FilesError::NotText { path });
            }
            let text = String::from_utf8(bytes).map_err(|_| FilesError::NotText { path })?;
            files.insert(name, text);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_files_unpack() {
        let files = Files::builtin();
        assert!(files.get("locales/manifest.toml").is_some());
        assert!(files.matching("packs/us/rules/", ".toml").count() >= 8);
    }

    #[test]
    fn a_folder_replaces_what_is_built_in() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("en")).unwrap();
        fs::write(folder.path().join("en/app.ftl"), "hello = Hello\n").unwrap();
        let files = Files::builtin().with_folder("locales", folder.path()).unwrap();
        assert_eq!(files.get("locales/en/app.ftl"), Some("hello = Hello\n"));
        assert_eq!(files.get("locales/manifest.toml"), None);
        assert!(files.matching("packs/", ".toml").count() > 0);
        fs::write(folder.path().join("en/bad.ftl"), [0xff]).unwrap();
        assert!(matches!(
            Files::builtin().with_folder("locales", folder.path()),
            Err(FilesError::NotText { .. })
        ));
    }
}
