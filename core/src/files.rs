//! The text files that Faro reads words, rules and guidance from: built in, or from a folder.
mod packed;

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{fs, io};

use packed::Packed;

use crate::disk;

/// Larger than any text that belongs here: a folder given by hand may hold anything.
const LARGEST: u64 = 4 * 1024 * 1024;

/// Text files by path: `locales/en/app.ftl`, `packs/us/rules/pfr.toml`.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// Those that came from somewhere else.
    texts: BTreeMap<String, String>,
    /// Those inside the library, unpacked when the first of a bundle is asked for. No path is in both.
    packed: Vec<&'static Packed>,
}

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
        BUILTIN.get_or_init(|| Files { texts: BTreeMap::new(), packed: packed::all().iter().collect() })
    }

    /// The same files, but all below `name/` read from `folder` instead.
    ///
    /// # Errors
    /// [`FilesError`] names the first path that cannot be read as text.
    pub fn with_folder(&self, name: &str, folder: &Path) -> Result<Files, FilesError> {
        let prefix = format!("{name}/");
        let mut files = self.clone();
        files.texts.retain(|path, _| !path.starts_with(&prefix));
        files.packed.retain(|bundle| !bundle.folder.starts_with(&prefix));
        collect(folder, name, &mut files.texts)?;
        Ok(files)
    }

    /// These, and those of somebody else beside them. None of them may have the path of one that is there.
    #[must_use]
    pub fn with_texts(&self, texts: impl IntoIterator<Item = (String, String)>) -> Files {
        let mut files = self.clone();
        for (path, text) in texts {
            if self.get(&path).is_none() {
                files.texts.insert(path, text);
            }
        }
        files
    }

    /// The text at `path`.
    pub fn get(&self, path: &str) -> Option<&str> {
        let texts = self.bundles(path).find_map(|texts| texts.get(path));
        texts.map(String::as_str)
    }

    /// All files whose path starts with `prefix` and ends with `suffix`, in the order of their paths.
    pub fn matching<'a>(
        &'a self,
        prefix: &'a str,
        suffix: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str)> + 'a {
        let starts = |texts: &'a BTreeMap<String, String>| {
            texts.range(prefix.to_owned()..).take_while(move |(path, _)| path.starts_with(prefix))
        };
        let found = self.bundles(prefix).flat_map(starts).filter(move |(path, _)| path.ends_with(suffix));
        let found: BTreeMap<&str, &str> = found.map(|(path, text)| (path.as_str(), text.as_str())).collect();
        found.into_iter()
    }

    /// The texts among which a path that starts so can be; what cannot hold one stays packed.
    fn bundles<'a>(&'a self, start: &str) -> impl Iterator<Item = &'a BTreeMap<String, String>> {
        let packed = self
            .packed
            .iter()
            .filter(move |bundle| bundle.folder.starts_with(start) || start.starts_with(bundle.folder));
        std::iter::once(&self.texts).chain(packed.map(|bundle| bundle.texts()))
    }
}

impl FromIterator<(String, String)> for Files {
    fn from_iter<T: IntoIterator<Item = (String, String)>>(files: T) -> Self {
        Files { texts: files.into_iter().collect(), packed: Vec::new() }
    }
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
        let paths: Vec<&str> = files.matching("", "").map(|(path, _)| path).collect();
        assert!(paths.is_sorted() && paths.contains(&"locales/es/dates.ftl") && paths.len() > 100);
    }

    #[test]
    fn a_language_that_nobody_asks_for_stays_packed() {
        let files = fresh();
        let unpacked = |files: &Files| -> Vec<&str> {
            let unpacked = files.packed.iter().filter(|bundle| bundle.is_unpacked());
            // The command line's own, where it is there, goes with its language.
            unpacked.map(|bundle| bundle.folder).filter(|folder| !folder.ends_with("/terminal/")).collect()
        };
        assert!(files.get("locales/manifest.toml").is_some());
        assert_eq!(unpacked(&files), ["locales/"]);
        assert!(files.matching("locales/en/", ".ftl").count() > 5);
        assert!(files.matching("packs/", ".toml").count() > 5);
        assert_eq!(unpacked(&files), ["locales/", "locales/en/", "packs/"]);
        assert_eq!(files.get("locales/es"), None);
    }

    /// The bundles of the library, of which nobody has asked for one: other tests run beside this.
    fn fresh() -> Files {
        let packed = packed::all().iter().map(|bundle| &*Box::leak(Box::new(bundle.fresh()))).collect();
        Files { texts: BTreeMap::new(), packed }
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
